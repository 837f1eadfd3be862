import { INDSTILLINGEN_ORD, type Indstillingskrav, type Teambehandlingen } from '@fodfaeste/kontrakt'
import { Tekstomraade, Valg } from '../../fds/felt.tsx'
import { type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import type { Kladde } from '../../kladde/use-kladde.ts'
import { visDag } from '../../tekst/dage.ts'
import { Indsatsfelter } from './indsatsfelter.tsx'
import { type Felter, feltId, synlige } from './skriftudkast.ts'

interface Egenskaber {
  readonly behandling: Teambehandlingen
  readonly krav: Indstillingskrav
  readonly kladde: Kladde<Felter>
  readonly fejl: readonly Feltfejl[]
}

/** Felterne til de punkter, udfaldet kræver, i lovens orden. Kender reglerne ikke udfaldet, siges det først. */
export function Punktfelter({ behandling, krav, kladde, fejl }: Egenskaber) {
  const vist = [...synlige(krav.punkter, behandling.art)]
  const felter: Feltegenskaber = { kladde, fejl }
  return (
    <>
      {krav.ukendt !== undefined && <Ukendt ukendt={krav.ukendt} />}
      {vist.map((felt) => (
        <EtFelt key={felt} felt={felt} {...felter} />
      ))}
    </>
  )
}

function Ukendt({ ukendt: { kilde, fra, hvorfor } }: { ukendt: NonNullable<Indstillingskrav['ukendt']> }) {
  return (
    <p className="besked">
      {hvorfor === 'ikke-laengere'
        ? `Fra ${visDag(fra)} (${kilde}) har reglerne ikke en indstilling med det udfald.`
        : `Reglerne den dag (${kilde}) kendte endnu ikke en indstilling med det udfald.`}{' '}
      Der er derfor intet indhold, loven kræver. Har teamet alligevel sagt noget, skrives det her.
    </p>
  )
}

interface Feltegenskaber {
  readonly kladde: Kladde<Felter>
  readonly fejl: readonly Feltfejl[]
}

function EtFelt({ felt, kladde, fejl }: Feltegenskaber & { felt: string }) {
  if (felt === 'indsatser') return <Indsatsfelter kladde={kladde} fejl={fejl} />
  const faelles = {
    id: feltId(felt),
    vaerdi: kladde.felter[felt] ?? '',
    vedAendring: (ny: string) => kladde.skriv({ [felt]: ny }),
    fejl: fejlVed(fejl, feltId(felt)),
  }
  const spoergsmaal = JA_NEJ_SPOERGSMAAL[felt]
  if (spoergsmaal !== undefined) return <Valg {...faelles} navn={spoergsmaal} muligheder={JA_NEJ} />
  const navn = TEKSTNAVN[felt] ?? INDSTILLINGEN_ORD[felt.slice(4) as keyof typeof INDSTILLINGEN_ORD]
  return <Tekstomraade {...faelles} navn={navn} linjer={3} />
}

const TEKSTNAVN: { readonly [felt: string]: string } = {
  opfoelgning: 'Hvordan skal der følges op?',
  maalgruppe: 'Målgruppen, som teamet ser den (kan udelades)',
}

const JA_NEJ = [
  { vaerdi: 'ja', tekst: 'Ja' },
  { vaerdi: 'nej', tekst: 'Nej' },
]

const JA_NEJ_SPOERGSMAAL: { readonly [felt: string]: string } = {
  mentor: 'Er der brug for en mentor?',
  vilSeSagenIgen: 'Vil teamet se sagen igen?',
  megetBegraensetArbejdsevne: 'Er arbejdsevnen nu meget begrænset?',
  tagerStillingTilOrdningen: 'Tager indstillingen stilling til, hvilken ydelse eller ordning borgeren skal have?',
}
