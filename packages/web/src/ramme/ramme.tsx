import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Mig } from '@fodfaeste/kontrakt'
import { useMig } from '../api/mig.ts'
import { somProblem } from '../api/problem-fejl.ts'
import { Oplaesning } from '../fds/oplaesning.tsx'
import { LoginSide } from '../sider/login/login-side.tsx'
import { visDag } from '../tekst/dage.ts'
import { FejlSide } from './fejl-side.tsx'
import { Navigation } from './navigation.tsx'
import { Topbjaelke } from './topbjaelke.tsx'
import { Udloebet } from './udloebet.tsx'
import { useInde } from './use-inde.ts'
import { erAabenSide } from './aabne-sider.ts'
import './ramme.css'

/** Rammen om alle sider: hvem, hvor, hvilken dag, og vejen rundt. */
export function Ramme() {
  const mig = useMig()
  const { inde, udloebet } = useInde(mig.data)
  const aaben = useRouterState({ select: (s) => erAabenSide((s.resolvedLocation ?? s.location).pathname) })
  if (mig.isPending) return <p className="ramme-venter">Henter …</p>
  // Er forbindelsen væk et øjeblik, bliver siden stående med det, den har.
  if (mig.data === undefined) {
    return (
      <main className="ramme-alene">
        <FejlSide problem={somProblem(mig.error)} proevIgen={() => void mig.refetch()} />
      </main>
    )
  }
  const { oevemiljoe, idag } = mig.data
  const vist = inde ?? (aaben ? mig.data : undefined)
  return (
    <>
      <a className="spring" href="#indhold">
        Spring til indholdet
      </a>
      {oevemiljoe && (
        <aside className="ramme-oeve" aria-label="Øvemiljø">
          Øvemiljø · dags dato er {visDag(idag)}
        </aside>
      )}
      {udloebet && <Udloebet mig={mig.data} />}
      {vist === undefined ? <LoginSide mig={mig.data} /> : <Side key={vist.person?.id ?? ''} mig={vist} />}
      <Oplaesning />
    </>
  )
}

/** Rammen med siden i. Uden login er der kun det, alle må se. */
function Side({ mig }: { mig: Mig }) {
  const indhold = useRef<HTMLElement>(null)
  const sti = useRouterState({ select: (s) => s.location.pathname })
  const foerste = useRef(sti)
  useEffect(() => {
    // En ny side begynder ved sit indhold, også for den, der ikke ser den skifte.
    if (foerste.current !== sti) indhold.current?.focus({ preventScroll: true })
    foerste.current = sti
  }, [sti])
  return (
    <>
      <Topbjaelke mig={mig} />
      <div className="ramme-krop">
        <Navigation maa={mig.maa} />
        <main id="indhold" ref={indhold} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </>
  )
}
