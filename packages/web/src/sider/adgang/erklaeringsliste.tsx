import { useRef, useState } from 'react'
import type { ErklaeringListe } from '@fodfaeste/kontrakt'
import { Tekstknap } from '../../fds/knap.tsx'
import { visTidspunkt } from '../../tekst/dage.ts'
import { TraekTilbage } from './traek-tilbage.tsx'

export const ARTER = [
  { vaerdi: 'naertstaaende', tekst: 'En, der er mig nær' },
  { vaerdi: 'selv', tekst: 'Mig selv' },
] as const

type Erklaering = ErklaeringListe['erklaeringer'][number]

/** Det, man har erklæret, også det, der er trukket tilbage. */
export function Erklaeringsliste({ erklaeringer }: ErklaeringListe) {
  const [valgt, vaelg] = useState<number>()
  const liste = useRef<HTMLElement>(null)
  if (erklaeringer.length === 0) return <p className="adgang-tom">Du har ikke erklæret noget.</p>
  const traekkes = erklaeringer.find(({ id, trukket }) => id === valgt && trukket === undefined)
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- tabellen kan rulle, og så skal tastaturet kunne nå den */}
      <section ref={liste} className="adgang-rulle" aria-label="Erklæringer" tabIndex={0}>
        <table className="adgang-tabel">
          <thead>
            <tr>
              <th scope="col">CPR-nummer</th>
              <th scope="col">Hvem</th>
              <th scope="col">Erklæret</th>
              <th scope="col">Gælder</th>
            </tr>
          </thead>
          <tbody>
            {erklaeringer.map((erklaering) => (
              <Raekke key={erklaering.id} erklaering={erklaering} vaelg={() => vaelg(erklaering.id)} />
            ))}
          </tbody>
        </table>
      </section>
      {traekkes !== undefined && (
        <TraekTilbage
          key={traekkes.id}
          id={traekkes.id}
          navn={navnPaa(traekkes)}
          luk={() => {
            vaelg(undefined)
            liste.current?.focus()
          }}
        />
      )}
    </>
  )
}

const navnPaa = ({ cprMaskeret }: Erklaering): string => cprMaskeret ?? 'gemt uden nummer'

function Raekke({ erklaering, vaelg }: { erklaering: Erklaering; vaelg: () => void }) {
  const { art, erklaeret, trukket } = erklaering
  return (
    <tr>
      <td className="ubrudt">{navnPaa(erklaering)}</td>
      <td>{ARTER.find(({ vaerdi }) => vaerdi === art)?.tekst}</td>
      <td>{visTidspunkt(erklaeret)}</td>
      <td>
        {trukket === undefined ? (
          <>
            Ja{' '}
            <Tekstknap onClick={vaelg}>
              Træk tilbage<span className="kun-oplaesning">{` ${navnPaa(erklaering)}`}</span>
            </Tekstknap>
          </>
        ) : (
          <>
            Nej, trukket tilbage {visTidspunkt(trukket.tidspunkt)}: «{trukket.begrundelse}»
          </>
        )}
      </td>
    </tr>
  )
}
