import type { Indkaldelsesstanden, SendTeamindkaldelse } from '@fodfaeste/kontrakt'
import type { Feltfejl } from '../../fds/fejlopsummering.tsx'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'
import { klokken, somKlokken } from '../teammoeder/moedeord.ts'

/** Indkaldelsen, som kladden gemmer den, og ved siden af den de egne ord til brevet. */
export type Felter = Readonly<Record<string, string>>
export type Indkaldelseskrop = SendTeamindkaldelse['indkaldelse']

export const feltId = (felt: string): string => `indkald-${felt}`

const EGNE: ReadonlySet<string> = new Set(['dag', 'fra', 'til', 'sted', 'foregaar', 'deltagere', 'ved'])
const KLOKKEN = /^([01]\d|2[0-3]):[0-5]\d$/

/** Felterne begynder med mødet, som det er nu. Er hun med på video, er stedet ikke mødets lokale. */
export function begyndIndkaldelse({ forslag, sidsteSvar, indkaldt }: Indkaldelsesstanden): Record<string, string> {
  const foregaar = sidsteSvar?.medPaa ?? indkaldt?.foregaar ?? 'i-rummet'
  const somFoer = indkaldt?.foregaar === foregaar ? indkaldt.sted : ''
  return {
    ved: '',
    dag: dagTilFelt(forslag.dag),
    fra: forslag.fra === undefined ? '' : klokken(forslag.fra),
    til: forslag.til === undefined ? '' : klokken(forslag.til),
    foregaar,
    sted: foregaar === 'i-rummet' ? (forslag.sted ?? somFoer) : somFoer,
    deltagere: forslag.deltagere.join('\n'),
  }
}

/** Skiftes der til video, er lokalet ikke stedet længere; og omvendt. Det, hun selv har skrevet, står. */
export function skiftForm(felter: Felter, foregaar: string, lokale: string | undefined): Record<string, string> {
  const sted = felter['sted'] ?? ''
  if (foregaar !== 'i-rummet' && sted === lokale) return { foregaar, sted: '' }
  return { foregaar, ...(foregaar === 'i-rummet' && sted === '' && lokale !== undefined && { sted: lokale }) }
}

/** Indkaldelsen, eller det, der mangler, ved sit felt. */
export function laesIndkaldelse(
  behandling: number,
  felter: Felter,
): { readonly krop: Indkaldelseskrop } | { readonly fejl: readonly Feltfejl[] } {
  const felt = (navn: string): string => (felter[navn] ?? '').trim()
  const dag = laesDag(felt('dag'))
  const [fra, til] = [somKlokken(felt('fra')), somKlokken(felt('til'))]
  const fejl: Feltfejl[] = []
  const nej = (navn: string, besked: string): void => void fejl.push({ felt: feltId(navn), besked })
  if (!dag.ok) nej('dag', dag.afvist)
  if (!KLOKKEN.test(fra)) nej('fra', 'Skriv, hvornår borgeren skal være der, fx 9.30.')
  if (til !== '' && !KLOKKEN.test(til))
    nej('til', 'Skriv, hvornår mødet slutter, fx 10.00, eller lad feltet være tomt.')
  if (felt('sted') === '') nej('sted', STEDET_MANGLER[felt('foregaar')] ?? 'Skriv, hvor mødet er.')
  if (fejl.length > 0 || !dag.ok) return { fejl }
  const deltagere = felt('deltagere')
    .split('\n')
    .flatMap((linje) => linje.trim() || [])
  return {
    krop: {
      behandling,
      dag: dag.vaerdi,
      fra,
      ...(til !== '' && { til }),
      sted: felt('sted'),
      foregaar: felt('foregaar') as Indkaldelseskrop['foregaar'],
      ...(deltagere.length > 0 && { deltagere }),
    },
  }
}

const STEDET_MANGLER: Readonly<Record<string, string>> = {
  video: 'Skriv, hvordan borgeren kommer på video.',
  telefon: 'Skriv, hvilket nummer der ringes til eller fra.',
}

/** Det, der kun står i brevet. */
export const egneOrdI = (felter: Felter): Record<string, string> =>
  Object.fromEntries(Object.entries(felter).filter(([navn]) => !EGNE.has(navn)))
