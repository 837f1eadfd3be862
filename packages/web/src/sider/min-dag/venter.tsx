import { skrivAntal } from '@fodfaeste/grund'
import { Link } from '@tanstack/react-router'
import type { Opgave } from '@fodfaeste/kontrakt'
import { visKortDagMedUgedag } from '../../tekst/dage.ts'
import { OpgaveMaerke } from '../opgaver/opgave-maerke.tsx'
import { Taget } from '../opgaver/taget.tsx'
import { GaaTil } from './gaa-til.tsx'

/** Det, andre skal gøre, og de sager, der venter til en dag. Den dag er de tilbage af sig selv. */
export function Venter({ opgaver }: { opgaver: readonly Opgave[] }) {
  const egne = opgaver.filter(({ tagesOp }) => tagesOp === undefined)
  const medSagen = Map.groupBy(
    opgaver.filter(({ tagesOp }) => tagesOp !== undefined),
    ({ sagId }) => sagId,
  )
  return (
    <section aria-labelledby="venter-overskrift" className="venter">
      <div className="afsnit-hoved">
        <h2 id="venter-overskrift">Venter på andre</h2>
        <span>{egne.length}</span>
      </div>
      {egne.length === 0 && <p className="daempet venter-tom">Ingen sag venter på nogen.</p>}
      <ul>
        {egne.map((opgave) => (
          <li key={`${opgave.sagId} ${opgave.noegle}`} data-opgave={opgave.noegle}>
            <div className="venter-hoved">
              <Link to="/sager/$sagId" params={{ sagId: opgave.sagId }} search={{}}>
                {opgave.borger}
              </Link>
              {opgave.frist !== undefined && <span className="ubrudt">{visKortDagMedUgedag(opgave.frist)}</span>}
            </div>
            <p className="opgave-navn">{opgave.hvad}</p>
            <p className="daempet">{opgave.hvorfor}</p>
            {opgave.art === 'vent' && <MedSagen opgaver={medSagen.get(opgave.sagId) ?? []} />}
            {opgave.art === 'lov' && <OpgaveMaerke opgave={opgave} />}
            <Taget opgave={opgave} />
            <GaaTil opgave={opgave} haster={false} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** De pligter, der ikke skal gøres, før sagen tages op. */
function MedSagen({ opgaver }: { opgaver: readonly Opgave[] }) {
  if (opgaver.length === 0) return null
  return (
    <details>
      <summary>{skrivAntal(opgaver.length, 'pligt', 'pligter')} venter med sagen</summary>
      <ul>
        {opgaver.map(({ noegle, hvad, frist }) => (
          <li key={noegle}>
            {hvad}
            {frist !== undefined && <span className="daempet">, frist {visKortDagMedUgedag(frist)}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
