import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import type { Loginfejl } from '@fodfaeste/kontrakt'
import type { Rolle } from '@fodfaeste/sag'
import type { Kommune } from '../store/person-store.ts'
import type { Udbyderopsaetning } from './opsaetning.ts'

/** Det, udbyderen siger om personen, oversat med kommunens opsætning. */
export interface Indlogget {
  readonly id: string
  readonly navn: string
  readonly roller: readonly Rolle[]
  readonly kommune: Kommune
}

export interface Kravene {
  readonly [navn: string]: unknown
}

const LAENGST = 200

/** Krav (claims) til person. Det, opsætningen ikke nævner, giver ingen rolle og ingen kommune. */
export function laesKrav(
  { krav, roller, kommuner }: Pick<Udbyderopsaetning, 'krav' | 'roller' | 'kommuner'>,
  kravene: Kravene,
): Udfald<Indlogget, Loginfejl> {
  const id = enTekst(find(kravene, krav.id))
  if (id === undefined) return afvist('IKKE_GODKENDT')
  const fundneKommuner = tekster(find(kravene, krav.kommune)).flatMap((vaerdi) => opslag(kommuner, vaerdi) ?? [])
  const [kommune, enAnden] = fundneKommuner
  // To kommuner i ét login er ikke et valg, vi træffer.
  if (kommune === undefined || enAnden !== undefined) return afvist('INGEN_KOMMUNE')
  const egne = new Set(tekster(find(kravene, krav.roller)).flatMap((vaerdi) => opslag(roller, vaerdi) ?? []))
  if (egne.size === 0) return afvist('INGEN_ROLLE')
  return lykkes({ id, navn: enTekst(find(kravene, krav.navn)) ?? id, roller: [...egne], kommune })
}

/** Kravet ved sit navn; ellers går punktum ned i et objekt. */
function find(kravene: Kravene, navn: string): unknown {
  if (Object.hasOwn(kravene, navn)) return kravene[navn]
  return navn
    .split('.')
    .reduce<unknown>(
      (her, del) =>
        typeof her === 'object' && her !== null && Object.hasOwn(her, del) ? (her as Kravene)[del] : undefined,
      kravene,
    )
}

function opslag<V>(tabel: { readonly [vaerdi: string]: V }, vaerdi: string): V | undefined {
  return Object.hasOwn(tabel, vaerdi) ? tabel[vaerdi] : undefined
}

const tekster = (vaerdi: unknown): readonly string[] =>
  (Array.isArray(vaerdi) ? vaerdi : [vaerdi]).filter((en): en is string => typeof en === 'string')

function enTekst(vaerdi: unknown): string | undefined {
  const tekst = typeof vaerdi === 'string' ? vaerdi.trim() : ''
  return tekst === '' || tekst.length > LAENGST ? undefined : tekst
}
