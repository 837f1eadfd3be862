import { type Dato, type Hjemmel, dato, erAfgjort, plusMaaneder, skrivDato } from '@fodfaeste/grund'
import type { Fakta } from '../fakta.ts'
import { erPasseret } from '../tid/spaend.ts'
import type { Grundlag } from '../vurdering/grundlag.ts'
import { LUKKET_FRA } from './lukning.ts'

/** En overgangsregel, der har valgt udgave i denne sag, og hvorfor. */
export interface OvergangBrugt {
  readonly id: string
  readonly tekst: string
  /** Mangler ved den almindelige grundsætning: en afgørelse træffes efter dagens regler. */
  readonly hjemmel: Hjemmel | undefined
  /** De regler, valget gælder. Tom: alle. */
  readonly regler: readonly string[]
  readonly lovensDag: Dato
}

/** Hvilken dags lov der gælder, for sagen i det hele og for de enkelte regler. */
export interface Lovvalg {
  readonly lovensDag: Dato
  /** Særlige dage for enkelte regler, fx længden efter lov 1160/2021 § 7, stk. 5. */
  readonly saerlige: { readonly [regelId: string]: Dato }
  readonly overgang: readonly OvergangBrugt[]
}

const NYTAAR_2022 = dato('2022-01-01')
const SIDSTE_BEVILLINGSDAG = (LUKKET_FRA - 1) as Dato
const INGEN_SAERLIGE: Lovvalg['saerlige'] = Object.freeze({})
const lov1160 = (stk: number): Hjemmel => ({ lov: 'LOV', paragraf: '7', stk, udgave: 'lov 1160/2021' })

/** Kun dagene, til den magre vej. */
export function lovensDage(g: Grundlag): Pick<Lovvalg, 'lovensDag' | 'saerlige'> {
  const { bevilget, 'paaklaget-afgoerelse': paaklaget } = g.fakta.dage
  const grunddag = bevilget?.vaerdi ?? paaklaget?.vaerdi ?? g.afgoeresDen
  if (bevilget === undefined) return { lovensDag: grunddag, saerlige: INGEN_SAERLIGE }
  if (erOvergangssag2022(bevilget.vaerdi, g.start)) return { lovensDag: grunddag, saerlige: saerligeFor2022(g) }
  return { lovensDag: erFrosset(bevilget.vaerdi, g.afgoeresDen) ? SIDSTE_BEVILLINGSDAG : grunddag, saerlige: INGEN_SAERLIGE }
}

/** Lovvalget med begrundelse: hvilken regel valgte hvilken dag. */
export function vaelgLov(g: Grundlag): Lovvalg {
  const dage = lovensDage(g)
  return { ...dage, overgang: [grundregel(g.fakta, g, dage.lovensDag), ...overgang2022(g)] }
}

/** Bevilget før 1. januar 2022, begyndt den dag eller senere. */
function erOvergangssag2022(bevilget: Dato, start: Dato | undefined): boolean {
  return bevilget < NYTAAR_2022 && start !== undefined && start >= NYTAAR_2022
}

/** Bevilget efter 2022-reglerne og stadig i gang efter lukningen: den frosne tekst, LBK 280/2024. */
function erFrosset(bevilget: Dato, afgoeresDen: Dato): boolean {
  return bevilget >= NYTAAR_2022 && bevilget < LUKKET_FRA && afgoeresDen >= LUKKET_FRA
}

const KUN_LAENGDE = Object.freeze({ 'LAB-114-1': NYTAAR_2022 })
const LAENGDE_OG_SEKS_AAR = Object.freeze({ 'LAB-114-1': NYTAAR_2022, 'LAB-112-3': NYTAAR_2022 })

function saerligeFor2022(g: Grundlag): Lovvalg['saerlige'] {
  return erPasseret(g.seksAarFoer, NYTAAR_2022) === 'ikke-opfyldt' ? KUN_LAENGDE : LAENGDE_OG_SEKS_AAR
}

function grundregel({ dage }: Fakta, g: Grundlag, lovensDag: Dato): OvergangBrugt {
  const { bevilget, 'paaklaget-afgoerelse': paaklaget } = dage
  if (bevilget !== undefined && lovensDag !== bevilget.vaerdi) {
    return {
      id: 'OVERGANG-FROSSEN-TEKST',
      tekst: `Forløbet er bevilget ${skrivDato(bevilget.vaerdi)} og kører efter lukningen videre under den tekst, der gjaldt til og med 31. januar 2026.`,
      hjemmel: { lov: 'LOV', paragraf: '21', stk: 8, udgave: 'lov 1750/2025' },
      regler: [],
      lovensDag,
    }
  }
  if (bevilget !== undefined) {
    return { id: 'OVERGANG-BEVILLINGSDAG', tekst: `Forløbet er bevilget ${skrivDato(bevilget.vaerdi)}; bevillingen bedømmes efter den dags regler.`, hjemmel: undefined, regler: [], lovensDag }
  }
  if (paaklaget !== undefined) {
    return {
      id: 'OVERGANG-PAAKLAGET',
      tekst: `Sagen afgøres på ny. Der bruges de regler, der gjaldt, da den påklagede afgørelse blev truffet ${skrivDato(paaklaget.vaerdi)}.`,
      hjemmel: undefined,
      regler: [],
      lovensDag,
    }
  }
  return { id: 'OVERGANG-AFGOERELSESDAG', tekst: `Afgørelsen træffes efter de regler, der gælder ${skrivDato(g.afgoeresDen)}.`, hjemmel: undefined, regler: [], lovensDag }
}

function overgang2022(g: Grundlag): readonly OvergangBrugt[] {
  const bevilget = g.fakta.dage.bevilget?.vaerdi
  if (bevilget === undefined || bevilget >= NYTAAR_2022 || g.start === undefined) return []
  return g.start >= NYTAAR_2022 ? bevilgetFoerBegyndtEfter(g) : begyndtFoer(g, g.start)
}

/** § 7, stk. 3: mere end tre år og begyndt før 2022 fortsætter, til det er afsluttet. */
function begyndtFoer(g: Grundlag, start: Dato): readonly OvergangBrugt[] {
  const bevilget = g.fakta.dage.bevilget?.vaerdi
  if (bevilget === undefined || g.afgoeresDen < NYTAAR_2022) return []
  if (g.slut === undefined || g.slut < plusMaaneder(start, 36)) return []
  return [
    {
      id: 'LOV-1160-7-3',
      tekst: `Forløbet på mere end tre år er begyndt ${skrivDato(start)}, før 1. januar 2022, og fortsætter, til det er afsluttet.`,
      hjemmel: lov1160(3),
      regler: ['LAB-114-1'],
      lovensDag: bevilget,
    },
  ]
}

function bevilgetFoerBegyndtEfter(g: Grundlag): readonly OvergangBrugt[] {
  const brugt: OvergangBrugt[] = [
    {
      id: 'LOV-1160-7-5',
      tekst: 'Bevilget før 1. januar 2022, begyndt den dag eller senere: loftet på tre år gælder.',
      hjemmel: lov1160(5),
      regler: ['LAB-114-1'],
      lovensDag: NYTAAR_2022,
    },
  ]
  const underSeksAar = erPasseret(g.seksAarFoer, NYTAAR_2022)
  if (underSeksAar !== 'ikke-opfyldt') {
    brugt.push({
      id: 'LOV-1160-7-4',
      tekst: erAfgjort(underSeksAar)
        ? 'Under seks år til folkepensionsalderen 1. januar 2022: § 112, stk. 3, gælder også dette forløb.'
        : 'Det er ikke oplyst, om der var under seks år til folkepensionsalderen 1. januar 2022; § 112, stk. 3, prøves.',
      hjemmel: lov1160(4),
      regler: ['LAB-112-3'],
      lovensDag: NYTAAR_2022,
    })
  }
  return brugt
}
