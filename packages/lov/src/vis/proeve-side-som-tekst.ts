// Skriver det, en skærm får at vise, som en side at læse: enkelte ord på én linje, det sammensatte rykket ind under den.
import type { HjemmelVisning } from './visning.ts'

type Felter = Readonly<Record<string, unknown>>

const erFelter = (v: unknown): v is Felter => typeof v === 'object' && v !== null
const erHjemmel = (v: unknown): v is HjemmelVisning => erFelter(v) && 'sted' in v && 'tidligere' in v
const ryk = (linjer: readonly string[]): readonly string[] => linjer.map((linje) => `  ${linje}`)

function hjemmel({ tekst, udgave, eli, tidligere, sted }: HjemmelVisning): string {
  const steder = Object.entries(sted).map(([navn, nr]) => `${navn} ${nr}`)
  return `${tekst} (${[udgave, eli ?? 'uden link', ...(tidligere ? ['tidligere'] : []), ...steder].join(', ')})`
}

const ord = (v: unknown): string => (erHjemmel(v) ? hjemmel(v) : String(v))
const erEtOrd = (v: unknown): boolean => !erFelter(v) || erHjemmel(v)

function linjer(v: unknown): readonly string[] {
  if (erEtOrd(v)) return [ord(v)]
  if (Array.isArray(v)) return v.flatMap((post) => linjer(post).map((l, nr) => (nr === 0 ? `- ${l}` : `  ${l}`)))
  const felter = Object.entries(v as Felter)
  const enkelte = felter.filter(([, felt]) => erEtOrd(felt)).map(([navn, felt]) => `${navn}: ${ord(felt)}`)
  const sammensatte = felter.filter(([, felt]) => !erEtOrd(felt))
  return [
    enkelte.join(' | '),
    ...sammensatte.flatMap(([navn, felt]) => {
      const inde = linjer(felt)
      return inde.length === 0 ? [`${navn}: ingen`] : [`${navn}:`, ...ryk(inde)]
    }),
  ]
}

/** Siden under sin overskrift. */
export function sideSomTekst(overskrift: string, side: unknown): string {
  return [`## ${overskrift}`, '', ...linjer(side), ''].join('\n')
}
