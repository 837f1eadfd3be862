import type { Problem } from '@fodfaeste/kontrakt'
import { Link, useRouterState } from '@tanstack/react-router'
import { Knap } from '../fds/knap.tsx'
import { erAabenSide } from './aabne-sider.ts'
import { useTitel } from './use-titel.ts'

/** Når en side ikke kan vises: hvad der skete, og hvad man gør. */
export function FejlSide({ problem, proevIgen }: { problem: Problem; proevIgen?: () => void }) {
  useTitel(problem.title)
  const aaben = useRouterState({ select: (s) => erAabenSide(s.location.pathname) })
  const findesIkke = problem.status === 404 || problem.status === 403
  return (
    <div className="fejl-side">
      <h1>{problem.title}</h1>
      <p>{problem.detail}</p>
      <div className="knapper">
        {!findesIkke && proevIgen !== undefined && (
          <Knap primaer onClick={proevIgen}>
            Prøv igen
          </Knap>
        )}
        <Link to={aaben ? '/regelbog' : '/sager'} className="knap">
          {aaben ? 'Gå til Regelbogen' : 'Gå til Sager'}
        </Link>
      </div>
      <p className="lille daempet">Kode: {problem.kode}</p>
    </div>
  )
}
