import { useQuery } from '@tanstack/react-query'
import type { Opbevaring } from '@fodfaeste/kontrakt'
import { skrivAntal } from '@fodfaeste/grund'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visTidspunkt } from '../../tekst/dage.ts'
import '../adgang/adgang.css'
import { Regelform } from './regelform.tsx'
import { Sletteproeven } from './sletteproeven.tsx'

/** Hvor længe afsluttede sager gemmes, og sletningen, der først vises og så sker. */
export function OpbevaringSide() {
  useTitel('Opbevaring')
  const svar = useQuery({ queryKey: noegler.opbevaring, queryFn: ({ signal }) => hent('hentOpbevaring', {}, signal) })
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  return (
    <>
      <h1>Opbevaring</h1>
      <p className="daempet administration-indledning">
        Intet slettes, før kommunen har besluttet, hvor længe en afsluttet sag gemmes. Systemet kender ingen frist selv.
        Reglerne om arkivering og kassation kan kræve, at en sag bevares eller afleveres, før den slettes: spørg
        kommunens arkiv først.
      </p>
      {svar.data !== undefined && <Indhold opbevaring={svar.data} />}
    </>
  )
}

function Indhold({ opbevaring: { regler, slettet } }: { opbevaring: Opbevaring }) {
  const [gaeldende] = regler
  return (
    <>
      <p>
        <b>
          {gaeldende?.aar === undefined
            ? 'Intet slettes.'
            : `En sag kan slettes ${gaeldende.aar} år efter, at den sluttede.`}
        </b>{' '}
        {skrivAntal(slettet, 'sag', 'sager')} er slettet indtil nu.
      </p>
      {gaeldende?.aar !== undefined && <Sletteproeven />}
      <section className="administration-afsnit" aria-labelledby="ny-regel">
        <h2 id="ny-regel">Sæt reglen</h2>
        <Regelform />
      </section>
      {regler.length > 0 && (
        <section className="administration-afsnit" aria-labelledby="regler">
          <h2 id="regler">Hvad der har gældt</h2>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- tabellen kan rulle, og så skal tastaturet kunne nå den */}
          <section className="adgang-rulle" aria-label="Regler" tabIndex={0}>
            <table className="adgang-tabel">
              <thead>
                <tr>
                  <th scope="col">Sat</th>
                  <th scope="col">Regel</th>
                  <th scope="col">Begrundelse</th>
                  <th scope="col">Af</th>
                </tr>
              </thead>
              <tbody>
                {regler.map(({ sat, aar, begrundelse, satAf }) => (
                  <tr key={sat}>
                    <td className="ubrudt">{visTidspunkt(sat)}</td>
                    <td className="ubrudt">{aar === undefined ? 'Intet slettes' : `${aar} år`}</td>
                    <td>{begrundelse}</td>
                    <td className="ubrudt">{satAf}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </section>
      )}
    </>
  )
}
