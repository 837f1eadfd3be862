import type { Problem } from '@fodfaeste/kontrakt'

/** Nogen kom først, måske en selv i en anden fane: begges står der, og intet er tabt. */
export function Konfliktboks({ problem, iSagen }: { problem: Problem | undefined; iSagen: string }) {
  if (problem === undefined) return null
  return (
    <div className="besked besked-fejl" role="alert">
      <h3>{problem.title}</h3>
      <p>{problem.detail}</p>
      <p>
        Sagen er hentet igen. Nu står der: <b>{iSagen}</b>
      </p>
      <p>Det, du skrev, står stadig her og er ikke gemt.</p>
    </div>
  )
}
