import type { Mig } from '@fodfaeste/kontrakt'
import { useDemoPersoner, useLogInd } from '../../api/mig.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Link } from '@tanstack/react-router'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import './login.css'

/** Demoens login: man vælger, hvem man er. */
export function LoginSide({ mig }: { mig: Mig }) {
  useTitel('Log ind')
  const personer = useDemoPersoner()
  const logInd = useLogInd()
  if (personer.isError)
    return (
      <main className="login">
        <FejlSide problem={somProblem(personer.error)} proevIgen={() => void personer.refetch()} />
      </main>
    )
  return (
    <main className="login" id="indhold" tabIndex={-1}>
      <h1>Fodfæste</h1>
      <p>
        {mig.kommune}. Dette er en demo på denne maskine: menneskene og sagerne er opdigtede, og der er ingen
        adgangskode. Vælg, hvem du vil være.
      </p>
      {logInd.isError && (
        <Fejlopsummering overskrift="Du er ikke logget ind" fejl={[{ besked: somProblem(logInd.error).detail }]} />
      )}
      <ul className="login-personer" aria-busy={personer.isPending}>
        {personer.data?.personer.map(({ id, navn, rolle, beskrivelse }) => (
          <li key={id}>
            <div>
              <h2>{navn}</h2>
              <p className="daempet">{rolle}</p>
            </div>
            <p>{beskrivelse}</p>
            <Knap optaget={logInd.isPending} onClick={() => logInd.mutate(id)}>
              Fortsæt<span className="kun-oplaesning"> som {navn}</span>
            </Knap>
          </li>
        ))}
      </ul>
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
