import type { Problem } from '@fodfaeste/kontrakt'

/** En kollega kom først: begges står der, og intet er tabt. */
export function Konfliktboks({ problem, iSagen }: { problem: Problem | undefined; iSagen: string }) {
  if (problem === undefined) return null
  return (
    <div className="besked besked-fejl" role="alert">
      <h3>{problem.title}</h3>
      <p>
        Sagen er hentet igen. Nu står der: <b>{iSagen}</b>
      </p>
      <p>
        Det, du skrev, står stadig her og er ikke gemt. Gem igen for at skrive det ind i sagen, som den nu er, eller
        fortryd.
      </p>
      <p className="daempet">{problem.detail}</p>
    </div>
  )
}
