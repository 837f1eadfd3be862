import type { Felt, Registrering } from '@fodfaeste/kontrakt'
import { Afkrydsning } from '../fds/afkrydsning.tsx'
import { Dagfelt, Tekstfelt, Tekstomraade, Valg, Valgliste } from '../fds/felt.tsx'
import { type Feltfejl, fejlVed } from '../fds/fejlopsummering.tsx'
import { visDagMedUgedag } from '../tekst/dage.ts'
import { laesDag } from '../tekst/laes-dag.ts'
import type { Vaerdier } from './vaerdier.ts'

/** Så mange svar vises ved siden af hinanden; er der flere, er de på en liste. */
const HOEJST_VIST = 5

/** Det, felterne er fælles om. */
export interface Formularstand {
  readonly rod: string
  readonly skrevet: Vaerdier
  readonly skriv: (aendret: Vaerdier) => void
  readonly fejl: readonly Feltfejl[]
  /** Det, hvert felt kan pege på. */
  readonly peger: Registrering['muligheder'][number]['peger']
  readonly medarbejdere: Registrering['medarbejdere']
}

interface Egenskaber {
  readonly sti: string
  readonly felt: Felt
  readonly valgfrit: boolean
  readonly stand: Formularstand
}

/** Id'et på feltet, som en fejl peger på. */
export const feltId = (rod: string, sti: string): string => `${rod}-${sti.replaceAll('.', '-')}`

/** Ét felt i en formular, i den form dets svar har. */
export function Formularfelt({ sti, felt, valgfrit, stand }: Egenskaber) {
  const { skrevet, skriv, rod, fejl } = stand
  const id = feltId(rod, sti)
  const vaerdi = skrevet[sti] ?? ''
  const faelles = {
    id,
    navn: valgfrit ? `${felt.navn} (kan udelades)` : felt.navn,
    hjaelp: felt.hjaelp,
    vaerdi,
    vedAendring: (ny: string) => skriv({ [sti]: ny }),
    fejl: fejlVed(fejl, id),
  }
  switch (felt.art) {
    case 'linje':
    case 'maaned':
      return <Tekstfelt {...faelles} />
    case 'beloeb':
      return <Tekstfelt {...faelles} hjaelp="I kroner, fx 12.345 eller 12.345,50." inputMode="text" />
    case 'tekst':
      return <Tekstomraade {...faelles} linjer={3} />
    case 'dag': {
      const laest = laesDag(vaerdi)
      return <Dagfelt {...faelles} laest={laest.ok ? visDagMedUgedag(laest.vaerdi) : undefined} />
    }
    case 'flere':
      return (
        <Afkrydsning
          id={id}
          navn={felt.navn}
          hjaelp={felt.hjaelp}
          muligheder={somMuligheder(felt.ord)}
          valgte={vaerdi === '' ? [] : vaerdi.split(' ')}
          vedAendring={(valgte) => skriv({ [sti]: valgte.join(' ') })}
        />
      )
    case 'afsnit':
      return <Afsnit sti={sti} felt={felt} stand={stand} />
    case 'gruppe':
      return (
        <fieldset className="felt felt-gruppe">
          <legend className="felt-navn">{faelles.navn}</legend>
          {Object.entries(felt.felter).map(([del, indre]) => (
            <Formularfelt
              key={del}
              sti={`${sti}.${del}`}
              felt={indre}
              valgfrit={felt.valgfrie?.includes(del) === true}
              stand={stand}
            />
          ))}
        </fieldset>
      )
    case 'peger':
      // Kan det udelades, og er der intet at pege på, er der intet at spørge om.
      if (valgfrit && (stand.peger[sti] ?? []).length === 0) return null
      return <EtSvar {...faelles} muligheder={mulighederFor(sti, felt, stand)} valgfrit={valgfrit} />
    default:
      return <EtSvar {...faelles} muligheder={mulighederFor(sti, felt, stand)} valgfrit={valgfrit} />
  }
}

interface Mulighed {
  readonly vaerdi: string
  readonly tekst: string
}

const somMuligheder = (ord: Readonly<Record<string, string>>): readonly Mulighed[] =>
  Object.entries(ord).map(([vaerdi, tekst]) => ({ vaerdi, tekst }))

const JA_NEJ: readonly Mulighed[] = [
  { vaerdi: 'ja', tekst: 'Ja' },
  { vaerdi: 'nej', tekst: 'Nej' },
]

function mulighederFor(sti: string, felt: Felt, { peger, medarbejdere }: Formularstand): readonly Mulighed[] {
  switch (felt.art) {
    case 'ja-nej':
      return JA_NEJ
    case 'valg':
      return somMuligheder(felt.ord)
    case 'peger':
      return (peger[sti] ?? []).map(({ nummer, tekst }) => ({ vaerdi: String(nummer), tekst }))
    default:
      return medarbejdere.map(({ id, navn }) => ({ vaerdi: id, tekst: navn }))
  }
}

type Svaregenskaber = Omit<Parameters<typeof Valg>[0], 'vaerdi' | 'vedAendring' | 'muligheder'> & {
  readonly vaerdi: string
  readonly vedAendring: (ny: string) => void
  readonly muligheder: readonly Mulighed[]
  readonly valgfrit: boolean
}

/** Ét svar af flere: ved siden af hinanden, når de er få, ellers på en liste. Det, der kan udelades, kan fravælges igen. */
function EtSvar({ muligheder, valgfrit, ...felt }: Svaregenskaber) {
  const uden = valgfrit ? [{ vaerdi: '', tekst: muligheder === JA_NEJ ? 'Ved ikke' : 'Ingen af dem' }] : []
  if (muligheder.length <= HOEJST_VIST) return <Valg {...felt} muligheder={[...muligheder, ...uden]} />
  const foerst = [{ vaerdi: '', tekst: valgfrit ? 'Ikke valgt' : 'Vælg …' }]
  return <Valgliste {...felt} muligheder={[...foerst, ...muligheder]} />
}

type Afsnitsfelt = Extract<Felt, { readonly art: 'afsnit' }>

/** En tekst til hvert afsnit, og hvor mange der er skrevet. */
function Afsnit({ sti, felt, stand }: Pick<Egenskaber, 'sti' | 'stand'> & { readonly felt: Afsnitsfelt }) {
  const afsnit = Object.entries(felt.ord)
  const skrevne = afsnit.filter(([id]) => (stand.skrevet[`${sti}.${id}`] ?? '').trim() !== '').length
  return (
    <fieldset className="felt felt-gruppe">
      <legend className="felt-navn">
        {felt.navn} <span className="daempet">{`${skrevne} af ${afsnit.length} skrevet`}</span>
      </legend>
      {felt.hjaelp !== undefined && <span className="felt-hjaelp">{felt.hjaelp}</span>}
      {afsnit.map(([id, navn]) => (
        <Formularfelt key={id} sti={`${sti}.${id}`} felt={{ art: 'tekst', navn }} valgfrit={false} stand={stand} />
      ))}
    </fieldset>
  )
}
