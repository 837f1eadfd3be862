import { Tekstfelt, Valg } from '../../fds/felt.tsx'
import { type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Tekstknap } from '../../fds/knap.tsx'
import type { Kladde } from '../../kladde/use-kladde.ts'
import { type Felter, type Indsatsraekke, TOM_INDSATS, feltId, indsatserI } from './skriftudkast.ts'

interface Egenskaber {
  readonly kladde: Kladde<Felter>
  readonly fejl: readonly Feltfejl[]
}

/** Indsatserne, i den orden de er tænkt: hvad, hvorfor, og om de kører samtidig. Den første står der altid. */
export function Indsatsfelter({ kladde, fejl }: Egenskaber) {
  const skrevne = indsatserI(kladde.felter)
  const raekker = skrevne.length === 0 ? [TOM_INDSATS] : skrevne
  const gem = (nye: readonly Indsatsraekke[]): void => kladde.skriv({ indsatser: JSON.stringify(nye) })
  return (
    <fieldset className="team-indsatser" id={feltId('indsatser')} tabIndex={-1}>
      <legend className="felt-navn">Indsatserne</legend>
      {raekker.map((raekke, nr) => {
        const felt = (navn: keyof Indsatsraekke) => {
          const id = feltId(`indsatser[${nr}].${navn}`)
          return {
            id,
            vaerdi: raekke[navn],
            vedAendring: (ny: string) => gem(raekker.with(nr, { ...raekke, [navn]: ny })),
            fejl: fejlVed(fejl, id),
          }
        }
        return (
          <div key={nr} className="team-indsats">
            <Tekstfelt {...felt('hvad')} navn={`Indsats ${nr + 1}`} />
            <Tekstfelt {...felt('hvorfor')} navn="Hvorfor" />
            {nr > 0 && <Valg {...felt('raekkefoelge')} navn="Hvornår" muligheder={RAEKKEFOELGER} />}
            {raekker.length > 1 && (
              <Tekstknap onClick={() => gem(raekker.filter((_, her) => her !== nr))}>Fjern indsats {nr + 1}</Tekstknap>
            )}
          </div>
        )
      })}
      <Tekstknap onClick={() => gem([...raekker, TOM_INDSATS])}>Tilføj en indsats</Tekstknap>
    </fieldset>
  )
}

const RAEKKEFOELGER = [
  { vaerdi: 'samtidig', tekst: 'Samtidig med den forrige' },
  { vaerdi: 'efter-den-forrige', tekst: 'Efter den forrige' },
]
