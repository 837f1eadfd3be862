import { type Dato, type Hjemmel, plusMaaneder } from '@fodfaeste/grund'
import { erPasseret } from '../tid/spaend.ts'
import { type Grundlag, begyndtFoerLukningen } from '../vurdering/grundlag.ts'
import { LUKKET_FRA, NYTAAR_2022, SIDSTE_BEVILLINGSDAG } from './skaeringsdage.ts'
import { erVedtaget, iKraft } from '../motor/lovsaet.ts'

/** Overgangsreglernes ids. De vælger udgave og har ingen udgaver selv. */
export const OVERGANGSREGLER = [
  'OVERGANG-AFGOERELSESDAG',
  'OVERGANG-BEVILLINGSDAG',
  'OVERGANG-PAAKLAGET',
  'OVERGANG-FROSSEN-TEKST',
  'OVERGANG-BEGYNDT-FOER-LUKNINGEN',
  'LOV-1160-7-3',
  'LOV-1160-7-4',
  'LOV-1160-7-5',
] as const

export type OvergangId = (typeof OVERGANGSREGLER)[number]

/** En overgangsregel, der har valgt udgave i denne sag. Teksten skrives, når nogen læser den (`vis/overgang-tekst.ts`). */
export interface OvergangBrugt {
  readonly id: OvergangId
  /** Mangler ved den almindelige grundsætning: en afgørelse træffes efter dagens regler. */
  readonly hjemmel: Hjemmel | undefined
  /** De regler, valget gælder. Tom: alle. */
  readonly regler: readonly string[]
  readonly lovensDag: Dato
  /** Den af sagens dage, reglen så på. */
  readonly sagensDag: Dato
}

/** Hvilken dags lov der gælder, for sagen i det hele og for de enkelte regler. */
export interface Lovensdage {
  readonly lovensDag: Dato
  /** Særlige dage for enkelte regler, fx længden efter lov 1160/2021 § 7, stk. 5. */
  readonly saerlige: { readonly [regelId: string]: Dato }
}

/** Lovens dage og hvorfor de er valgt. */
export interface Lovvalg extends Lovensdage {
  readonly overgang: readonly OvergangBrugt[]
}

const INGEN_SAERLIGE: Lovensdage['saerlige'] = Object.freeze({})
const lov1160 = (stk: number): Hjemmel => ({ lov: 'LOV', paragraf: '7', stk, udgave: 'lov 1160/2021' })

/** Kun dagene, til den magre vej. */
export function lovensDage(g: Grundlag): Lovensdage {
  const { bevilget } = g
  const grunddag = bevilget ?? g.paaklaget ?? g.afgoeresDen
  const begyndt = begyndtFoerLukningen(g)
  if (begyndt !== undefined) {
    const lovensDag = begyndt >= NYTAAR_2022 ? SIDSTE_BEVILLINGSDAG : begyndt
    return { lovensDag, saerlige: INGEN_SAERLIGE }
  }
  if (bevilget === undefined) return { lovensDag: grunddag, saerlige: saerligeUdenBevilling(g, grunddag) }
  if (erOvergangssag2022(bevilget, g.start)) return { lovensDag: grunddag, saerlige: saerligeFor2022(g) }
  return {
    lovensDag: erFrosset(bevilget, g.afgoeresDen) ? SIDSTE_BEVILLINGSDAG : grunddag,
    saerlige: INGEN_SAERLIGE,
  }
}

/** Lovvalget med begrundelse: hvilken regel valgte hvilken dag. */
export function vaelgLov(g: Grundlag): Lovvalg {
  const dage = lovensDage(g)
  return {
    lovensDag: dage.lovensDag,
    saerlige: dage.saerlige,
    overgang: [grundregel(g, dage.lovensDag), ...overgang2022(g)],
  }
}

/** Bevilget før 1. januar 2022, begyndt den dag eller senere. */
function erOvergangssag2022(bevilget: Dato, start: Dato | undefined): boolean {
  return erVedtaget(NYTAAR_2022) && bevilget < NYTAAR_2022 && start !== undefined && start >= NYTAAR_2022
}

/** Bevilget efter 2022-reglerne og stadig i gang efter lukningen: den frosne tekst, LBK 280/2024. */
function erFrosset(bevilget: Dato, afgoeresDen: Dato): boolean {
  return bevilget >= NYTAAR_2022 && bevilget < LUKKET_FRA && iKraft(LUKKET_FRA, afgoeresDen)
}

const KUN_LAENGDE = Object.freeze({ 'LAB-114-1': NYTAAR_2022 })
const LAENGDE_OG_SEKS_AAR = Object.freeze({ 'LAB-114-1': NYTAAR_2022, 'LAB-112-3': NYTAAR_2022 })

function saerligeFor2022(g: Grundlag): Lovensdage['saerlige'] {
  return erPasseret(g.seksAarFoer, NYTAAR_2022) === 'ikke-opfyldt' ? KUN_LAENGDE : LAENGDE_OG_SEKS_AAR
}

/** § 7, stk. 3, ser kun på starten: er bevillingens dag ukendt, holder længden sig til den lov, der gjaldt, da forløbet begyndte. */
function saerligeUdenBevilling({ start }: Grundlag, grunddag: Dato): Lovensdage['saerlige'] {
  return start !== undefined && start < NYTAAR_2022 && grunddag >= NYTAAR_2022 ? { 'LAB-114-1': start } : INGEN_SAERLIGE
}

const FROSSEN: Hjemmel = { lov: 'LOV', paragraf: '21', stk: 8, udgave: 'lov 1750/2025' }
const ALLE: readonly string[] = Object.freeze([])
const LAENGDEN: readonly string[] = Object.freeze(['LAB-114-1'])
const SEKS_AAR: readonly string[] = Object.freeze(['LAB-112-3'])

function grundregel(g: Grundlag, lovensDag: Dato): OvergangBrugt {
  const { bevilget, paaklaget } = g
  const valgt = (id: OvergangId, sagensDag: Dato, hjemmel?: Hjemmel): OvergangBrugt => ({
    id,
    hjemmel,
    regler: ALLE,
    lovensDag,
    sagensDag,
  })
  if (bevilget !== undefined) {
    return erFrosset(bevilget, g.afgoeresDen)
      ? valgt('OVERGANG-FROSSEN-TEKST', bevilget, FROSSEN)
      : valgt('OVERGANG-BEVILLINGSDAG', bevilget)
  }
  const begyndt = begyndtFoerLukningen(g)
  if (begyndt !== undefined) return valgt('OVERGANG-BEGYNDT-FOER-LUKNINGEN', begyndt)
  return paaklaget === undefined
    ? valgt('OVERGANG-AFGOERELSESDAG', g.afgoeresDen)
    : valgt('OVERGANG-PAAKLAGET', paaklaget)
}

function overgang2022(g: Grundlag): readonly OvergangBrugt[] {
  const { bevilget } = g
  if (g.start === undefined || !erVedtaget(NYTAAR_2022)) return []
  if (bevilget !== undefined && bevilget >= NYTAAR_2022) return []
  if (g.start < NYTAAR_2022) return begyndtFoer(g, bevilget ?? g.start, g.start)
  return bevilget === undefined ? [] : bevilgetFoerBegyndtEfter(g, g.start)
}

/** § 7, stk. 3: mere end tre år og begyndt før 2022 fortsætter, til det er afsluttet. */
function begyndtFoer(g: Grundlag, bevilget: Dato, start: Dato): readonly OvergangBrugt[] {
  if (g.afgoeresDen < NYTAAR_2022 || g.slut === undefined || g.slut < plusMaaneder(start, 36)) return []
  return [{ id: 'LOV-1160-7-3', hjemmel: lov1160(3), regler: LAENGDEN, lovensDag: bevilget, sagensDag: start }]
}

/** § 7, stk. 5, om de tre år, og stk. 4, når der var under seks år til pension ved nytår 2022. */
function bevilgetFoerBegyndtEfter(g: Grundlag, start: Dato): readonly OvergangBrugt[] {
  const laengde: OvergangBrugt = {
    id: 'LOV-1160-7-5',
    hjemmel: lov1160(5),
    regler: LAENGDEN,
    lovensDag: NYTAAR_2022,
    sagensDag: start,
  }
  if (erPasseret(g.seksAarFoer, NYTAAR_2022) === 'ikke-opfyldt') return [laengde]
  return [
    laengde,
    { id: 'LOV-1160-7-4', hjemmel: lov1160(4), regler: SEKS_AAR, lovensDag: NYTAAR_2022, sagensDag: NYTAAR_2022 },
  ]
}
