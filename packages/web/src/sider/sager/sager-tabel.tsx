import { skrivAntal } from '@fodfaeste/grund'
import type { SagRaekke } from '@fodfaeste/kontrakt'
import { Link } from '@tanstack/react-router'
import { Tilstandsmaerke } from '../../forklaring/maerke.tsx'
import { KONKLUSION_ORD, konklusionTilstand } from '../../forklaring/tilstand.ts'
import { type KolonneId, VALGFRI } from './kolonner.tsx'

/** Rækkerne. Hele rækken er et link; for tastaturet er det borgerens navn. */
export function SagerTabel({ sager, kolonner }: { sager: readonly SagRaekke[]; kolonner: readonly KolonneId[] }) {
  const valgfri = VALGFRI.filter(({ id }) => kolonner.includes(id))
  return (
    <table className="tabel sager-tabel">
      <thead>
        <tr>
          <th scope="col">Borger</th>
          <th scope="col">Svar</th>
          {valgfri.map(({ id, navn }) => (
            <th key={id} scope="col" className={`k-${id}`}>
              {navn}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sager.map((r) => (
          <tr key={r.id}>
            <th scope="row">
              <Link to="/sager/$sagId" params={{ sagId: r.id }} search={{}} className="sager-link">
                {r.navn}
              </Link>
              <span className="sager-anden">
                {r.alder !== undefined && `${r.alder} år, `}
                {r.cprMaskeret}
              </span>
            </th>
            <td>
              <Tilstandsmaerke tilstand={konklusionTilstand(r.konklusion)} ord={KONKLUSION_ORD[r.konklusion.kode]} />
              <Mangler raekke={r} />
            </td>
            {valgfri.map(({ id, navn, celle }) => (
              <td key={id} data-navn={navn} className={`k-${id}`}>
                {celle(r)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Mangler({ raekke: { antalMangler, harTvivl, konklusion } }: { raekke: SagRaekke }) {
  const dele = [
    ...(antalMangler > 0 ? [`${skrivAntal(antalMangler, 'ting', 'ting')} mangler`] : []),
    ...(harTvivl && konklusion.kode !== 'tvivl-i-loven' ? ['tvivl i loven'] : []),
  ]
  return dele.length === 0 ? null : <span className="sager-anden sager-mangler">{dele.join(', ')}</span>
}
