import { DELTAGERE_ORD } from '@fodfaeste/kontrakt'
import { Tekstomraade, Valgliste } from '../../fds/felt.tsx'
import { type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Tekstknap } from '../../fds/knap.tsx'
import type { Kladde } from '../../kladde/use-kladde.ts'
import { type Felter, type Saerraekke, feltId, saerstandpunkterI } from './skriftudkast.ts'

interface Egenskaber {
  readonly kladde: Kladde<Felter>
  readonly fejl: readonly Feltfejl[]
}

/** De områder, der er uenige med resten af teamet, med deres egne ord. */
export function Saerstandpunkter({ kladde, fejl }: Egenskaber) {
  const raekker = saerstandpunkterI(kladde.felter)
  const gem = (nye: readonly Saerraekke[]): void => kladde.skriv({ saerstandpunkter: JSON.stringify(nye) })
  return (
    <div className="team-saer">
      {raekker.map((raekke, nr) => {
        const felt = (navn: keyof Saerraekke) => {
          const id = feltId(`saerstandpunkter[${nr}].${navn}`)
          return {
            id,
            vaerdi: raekke[navn],
            vedAendring: (ny: string) => gem(raekker.with(nr, { ...raekke, [navn]: ny })),
            fejl: fejlVed(fejl, id),
          }
        }
        return (
          <div key={nr} className="team-indsats">
            <Valgliste {...felt('omraade')} navn="Uenigt område" muligheder={OMRAADER} />
            <Tekstomraade {...felt('tekst')} navn="Særstandpunktet" linjer={2} />
            <Tekstknap onClick={() => gem(raekker.filter((_, her) => her !== nr))}>Fjern særstandpunktet</Tekstknap>
          </div>
        )
      })}
      <Tekstknap onClick={() => gem([...raekker, { omraade: '', tekst: '' }])}>Et område er uenigt …</Tekstknap>
    </div>
  )
}

const OMRAADER = [
  { vaerdi: '', tekst: 'Vælg et område' },
  ...(['beskaeftigelse', 'sundhed', 'social', 'sundhedskoordinator', 'undervisning'] as const).map((vaerdi) => ({
    vaerdi,
    tekst: DELTAGERE_ORD[vaerdi],
  })),
]
