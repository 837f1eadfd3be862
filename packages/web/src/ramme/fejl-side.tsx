import type { Problem } from '@fodfaeste/kontrakt'
import { Link } from '@tanstack/react-router'
import { Knap } from '../fds/knap.tsx'
import { useTitel } from './use-titel.ts'

/** Når en side ikke kan vises: hvad der skete, og hvad man gør. */
export function FejlSide({ problem, proevIgen }: { problem: Problem; proevIgen?: () => void }) {
  useTitel(problem.title)
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
        <Link to="/sager" className="knap">
          Gå til Sager
        </Link>
      </div>
      <p className="lille daempet">Kode: {problem.kode}</p>
    </div>
  )
}
