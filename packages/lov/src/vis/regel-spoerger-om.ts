import type { Dato } from '@fodfaeste/grund'
import type { Eksempel } from '../eksempler/eksempel.ts'
import { KATALOG, opslag } from '../katalog.ts'
import type { Forklaring, Mangel } from '../motor/forklaring.ts'
import type { Moment } from '../momenter.ts'
import { type LedVisning, alleLed } from './regel-indhold.ts'

/** Det, reglen må have at vide, og hvem der kan sige det. */
export interface IndgangVisning {
  readonly art: 'faktum' | 'skoen' | 'oenske'
  readonly navn?: string
  readonly spoergsmaal: string
  readonly hvem: 'sagsbehandler' | 'borger'
  /** Kun ved et skøn: det, praksis har lagt vægt på. Systemet vejer dem ikke. */
  readonly momenter: readonly Moment[]
}

type Art = IndgangVisning['art']
const HVEM = { faktum: 'sagsbehandler', skoen: 'sagsbehandler', oenske: 'borger' } as const

/**
 * Det, reglen spørger om. Leddene siger selv deres spørgsmål; hvad et led, der regnes ud, bygger på, ses af, hvad det
 * brugte eller savnede i reglens eksempler.
 */
export function spoergerOm(
  traeer: readonly LedVisning[],
  eksempler: readonly Eksempel[],
  paa: Dato,
): readonly IndgangVisning[] {
  const brugt = new Map<string, readonly Mangel[]>()
  const noter = ({ led, brugt: set, mangler, fordi }: Forklaring): void => {
    const naevnt = [...set, ...mangler]
    if (naevnt.length > 0) brugt.set(led.id, [...(brugt.get(led.id) ?? []), ...naevnt])
    for (const under of fordi) noter(under)
  }
  for (const eksempel of eksempler) {
    const forklaring = 'forklar' in eksempel ? eksempel.forklar(eksempel.paa ?? paa) : undefined
    if (forklaring !== undefined) noter(forklaring)
  }
  const fundne = new Map<string, IndgangVisning>()
  for (const led of alleLed(traeer)) {
    for (const indgang of indgangeI(led, brugt.get(led.id) ?? [])) {
      const noegle = `${indgang.art} ${indgang.navn ?? indgang.spoergsmaal}`
      if (!fundne.has(noegle)) fundne.set(noegle, indgang)
    }
  }
  return [...fundne.values()]
}

function indgangeI({ art, spoergsmaal }: LedVisning, naevnt: readonly Mangel[]): readonly IndgangVisning[] {
  const kendte = naevnt.flatMap(({ art: slags, id }) => (slags === 'tvivl' ? [] : (fraKatalog(slags, id) ?? [])))
  if (kendte.length > 0) return kendte
  return art === 'faktum' || art === 'skoen' || art === 'oenske'
    ? [{ art, spoergsmaal, hvem: HVEM[art], momenter: [] }]
    : []
}

/** Kun målgruppens oplysninger står i kataloget; de andre områder siger deres spørgsmål i leddet. */
function fraKatalog(art: Art, id: string): readonly IndgangVisning[] | undefined {
  const hylde: object = art === 'skoen' ? KATALOG.skoen : art === 'oenske' ? KATALOG.oensker : FAKTA
  if (!Object.hasOwn(hylde, id)) return undefined
  const { navn, spoergsmaal } = opslag(art, id)
  const momenter = art === 'skoen' ? KATALOG.skoen[id as keyof typeof KATALOG.skoen].momenter : []
  return [{ art, navn, spoergsmaal, hvem: HVEM[art], momenter }]
}

const FAKTA = { ...KATALOG.jaNej, ...KATALOG.dage, ...KATALOG.oevrige }
