import type { GruppeId, MinDag, Opgave } from '@fodfaeste/kontrakt'
import { OpgaveRaekke } from './opgave-raekke.tsx'
import { gruppenavn } from './udvalg.ts'

interface Egenskaber {
  readonly id: GruppeId
  readonly opgaver: readonly Opgave[]
  readonly dag: MinDag
}

/** En gruppe med sit antal. Det, der ligger længere ude, er foldet sammen, til nogen vil se det. */
export function Opgavegruppe({ id, opgaver, dag }: Egenskaber) {
  if (opgaver.length === 0) return null
  const overskredet = id === 'overskredet'
  const liste = (
    <ul className="opgaver">
      {opgaver.map((opgave) => (
        <OpgaveRaekke
          key={`${opgave.sagId} ${opgave.noegle}`}
          opgave={opgave}
          idag={dag.idag}
          overskredet={overskredet}
          haster={overskredet || id === 'i-dag'}
        />
      ))}
    </ul>
  )
  const overskrift = (
    <h2 id={`gruppe-${id}`}>
      {gruppenavn(id, dag)} <span className="opgaver-antal">{opgaver.length}</span>
    </h2>
  )
  return (
    <section aria-labelledby={`gruppe-${id}`} className={`opgavegruppe ${overskredet ? 'opgavegruppe-over' : ''}`}>
      {id === 'senere' ? (
        <details>
          <summary>{overskrift}</summary>
          {liste}
        </details>
      ) : (
        <>
          {overskrift}
          {liste}
        </>
      )}
    </section>
  )
}
