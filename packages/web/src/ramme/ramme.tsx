import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useMig } from '../api/mig.ts'
import { somProblem } from '../api/problem-fejl.ts'
import { Oplaesning } from '../fds/oplaesning.tsx'
import { LoginSide } from '../sider/login/login-side.tsx'
import { visDag } from '../tekst/dage.ts'
import { FejlSide } from './fejl-side.tsx'
import { Navigation } from './navigation.tsx'
import { Topbjaelke } from './topbjaelke.tsx'
import { erAabenSide } from './aabne-sider.ts'
import './ramme.css'

/** Rammen om alle sider: hvem, hvor, hvilken dag, og vejen rundt. */
export function Ramme() {
  const mig = useMig()
  const aaben = useRouterState({ select: (s) => erAabenSide(s.location.pathname) })
  if (mig.isPending) return <p className="ramme-venter">Henter …</p>
  if (mig.isError) {
    return (
      <main className="ramme-alene">
        <FejlSide problem={somProblem(mig.error)} proevIgen={() => void mig.refetch()} />
      </main>
    )
  }
  const { person, oevemiljoe, idag } = mig.data
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
      {person === undefined && !aaben ? <LoginSide mig={mig.data} /> : <Side mig={mig.data} />}
      <Oplaesning />
    </>
  )
}

/** Rammen med siden i. Uden login er der kun det, alle må se. */
function Side({ mig }: { mig: NonNullable<ReturnType<typeof useMig>['data']> }) {
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
        <Navigation inde={mig.person !== undefined} />
        <main id="indhold" ref={indhold} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </>
  )
}
