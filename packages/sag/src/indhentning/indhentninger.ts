import { type Del, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { Sag } from '../sag.ts'
import type { IndhentningHaendelser } from './haendelser.ts'

type Alle<T extends keyof IndhentningHaendelser> = readonly (IndhentningHaendelser[T] & {
  readonly version: number
  readonly af: Person
})[]

export interface Indhentningerne {
  readonly naevnte: Alle<'OplysningNaevnt'>
  readonly spurgte: Alle<'SamtykkeSpurgt'>
  readonly svar: Alle<'SamtykkeBesvaret'>
  readonly afsluttede: Alle<'IndhentningAfsluttet'>
}

export const INDHENTNINGERNE: Del<IndhentningHaendelser, Indhentningerne> = {
  tom: { naevnte: [], spurgte: [], svar: [], afsluttede: [] },
  udvikl: {
    OplysningNaevnt: (foer, sket) => ({ ...foer, naevnte: [...foer.naevnte, ny(sket)] }),
    SamtykkeSpurgt: (foer, sket) => ({ ...foer, spurgte: [...foer.spurgte, ny(sket)] }),
    SamtykkeBesvaret: (foer, sket) => ({ ...foer, svar: [...foer.svar, ny(sket)] }),
    IndhentningAfsluttet: (foer, sket) => ({ ...foer, afsluttede: [...foer.afsluttede, ny(sket)] }),
  },
}

/** En oplysning, kommunen ved findes hos andre: nævnt af nogen, eller en, kommunen selv vil hente. */
export interface Indhentning {
  readonly version: number
  readonly navn: string
  readonly art: IndhentningHaendelser['OplysningNaevnt']['art']
  readonly naevntAf?: IndhentningHaendelser['OplysningNaevnt']['naevntAf']
  readonly den: string
  readonly af: Person
  readonly afsluttet?: Indhentningerne['afsluttede'][number]
}

/** Alle, i den orden de kom i sagen. */
export function indhentninger({ indhentningerne, forholdene }: Sag): readonly Indhentning[] {
  const naevnte = indhentningerne.naevnte.map(({ hos, navn, ...resten }) => ({ ...resten, navn: `${navn} hos ${hos}` }))
  return [...forholdene.indhentninger, ...naevnte]
    .toSorted((a, b) => a.version - b.version)
    .map((en): Indhentning => {
      const afsluttet = indhentningerne.afsluttede.findLast(({ indhentning }) => indhentning === en.version)
      return afsluttet === undefined ? en : { ...en, afsluttet }
    })
}

/** Dem, loven spørges om. Skal den ikke hentes, er der ikke noget, der skal være lov til. */
export function indhentningerILoven(sag: Sag): readonly Indhentning[] {
  return indhentninger(sag).filter(({ afsluttet }) => afsluttet?.udfald !== 'hentes-ikke')
}

type Samtykke = IndhentningHaendelser['SamtykkeBesvaret']['svar']

/** Et svar om samtykke, hvor det end er skrevet. */
export interface Samtykkesvar {
  readonly version: number
  readonly indhentning: number
  readonly svar: Samtykke
  readonly ord?: string
  readonly kilde: string
  readonly den: string
  readonly af: Person
}

/** Alle svar om samtykke i den orden, de kom i sagen; det seneste om det samme gælder. */
export function samtykkesvar({ indhentningerne, forholdene }: Sag): readonly Samtykkesvar[] {
  const oplyst = forholdene.oplyste.flatMap(({ id, vaerdi, vedroerer, version, kilde, den, af }) =>
    id === 'procedure.indhentning.samtykke' && vedroerer !== undefined
      ? [{ version, indhentning: vedroerer, svar: vaerdi as Samtykke, kilde, den, af }]
      : [],
  )
  const besvaret = indhentningerne.svar.map((svar) => ({ ...svar, kilde: 'borgerens svar' }))
  return [...oplyst, ...besvaret].toSorted((a, b) => a.version - b.version)
}

/** Det svar, der gælder nu. */
export const gaeldendeSamtykke = (sag: Sag, indhentning: number): Samtykkesvar | undefined =>
  samtykkesvar(sag).findLast((svar) => svar.indhentning === indhentning)

/**
 * Dem, kommunen ved findes, og som hverken er hentet eller begrundet bort. Har borgeren sagt nej, eller trukket et ja tilbage,
 * og kræves samtykke, kan den ikke hentes: sagen afgøres på det, der foreligger (RSL § 11 b).
 */
export function ikkeHentede(sag: Sag): readonly Indhentning[] {
  return indhentninger(sag).filter((en) => {
    if (en.afsluttet !== undefined) return false
    const svar = gaeldendeSamtykke(sag, en.version)?.svar
    const udenSamtykke =
      en.art === 'oekonomi-eller-ferie' ||
      sag.forholdene.oplyste.some(
        ({ id, vedroerer }) => id === 'procedure.indhentning.sagstypeUdenSamtykke' && vedroerer === en.version,
      )
    return udenSamtykke || (svar !== 'naegtet' && svar !== 'trukket-tilbage')
  })
}
