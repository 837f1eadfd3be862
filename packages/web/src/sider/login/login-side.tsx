import { LOGINFEJL, type Loginfejl, type Mig } from '@fodfaeste/kontrakt'
import { Link, useLocation } from '@tanstack/react-router'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { DemoPersoner } from './demo-personer.tsx'
import './login.css'

/** Vejen ind: kommunens eget login, eller i demoen en person, man vælger. */
export function LoginSide({ mig }: { mig: Mig }) {
  useTitel('Log ind')
  return (
    <main className="login" id="indhold" tabIndex={-1}>
      <h1>Fodfæste</h1>
      {mig.udbyder === undefined ? <DemoPersoner kommune={mig.kommune} /> : <Udbyder mig={mig} />}
      <section className="login-aaben" aria-labelledby="login-aaben">
        <h2 id="login-aaben">Uden login</h2>
        <ul>
          <li>
            <Link to="/regelbog">Regelbog</Link>: hver regel med paragraf, udgaver, tvivl og eksempler.
          </li>
          <li>
            <Link to="/proev-reglerne">Prøv reglerne</Link>: skriv en alder og nogle dage, og se grænserne. Intet
            gemmes.
          </li>
        </ul>
      </section>
    </main>
  )
}

function Udbyder({ mig: { kommune, udbyder } }: { mig: Mig }) {
  const { pathname, href, search } = useLocation()
  const kode = (search as { fejl?: string }).fejl ?? ''
  const retur = pathname === '/login' ? '/' : href
  return (
    <>
      {kommune !== '' && <p>{kommune}</p>}
      {kode in LOGINFEJL && (
        <Fejlopsummering overskrift="Du er ikke logget ind" fejl={[{ besked: LOGINFEJL[kode as Loginfejl] }]} />
      )}
      <p>Du logger ind, som du plejer i kommunen, og kommer tilbage hertil.</p>
      <a className="knap knap-primaer" href={`/api/login/udbyder?retur=${encodeURIComponent(retur)}`}>
        Log ind med {udbyder?.navn}
      </a>
    </>
  )
}
