import { type Dato, plusDage, plusMaaneder } from '@fodfaeste/grund'
import type { Fakta, Foedselsdag, OenskeEmne, Oenske } from '../fakta.ts'
import { type Pensionstabel, pensionstabelPaa } from '../lsp/paragraf-1a.ts'
import { type Brugt, INGEN_BRUGT } from '../motor/forklaring.ts'
import { LUKKET_FRA } from '../overgang/skaeringsdage.ts'
import { type Spaend, fylder, pensionsspaend, seksAarFoer } from '../tid/spaend.ts'

/**
 * Det, en regel får at se: oplysningerne og de dage, der følger af dem. Lavet én gang pr. vurdering.
 * Tre dage holdes hver for sig: `afgoeresDen` (afgørelsen træffes), `maaledag` (alder og år til pension måles),
 * og lovens dag, som overgangsreglerne vælger pr. regel.
 */
export interface Grundlag {
  readonly fakta: Fakta
  readonly afgoeresDen: Dato
  /** Bevillingens dag, når der er bevilget; ellers afgørelsens. */
  readonly maaledag: Dato
  readonly start: Dato | undefined
  /** Planlagt sidste dag: som registreret, eller regnet af start og længde uden orlov. */
  readonly slut: Dato | undefined
  readonly foedt: Foedselsdag | undefined
  /** Fødselsdagen som brugt oplysning; den samme liste i alle de led, der ser på alderen. */
  readonly brugtFoedselsdag: readonly Brugt[]
  readonly tabel: Pensionstabel
  readonly pension: Spaend | undefined
  readonly seksAarFoer: Spaend | undefined
  readonly fylder40: Spaend | undefined
  readonly fylder50: Spaend | undefined
}

/** Grundlaget for en vurdering på dagen `paa`. */
export function lavGrundlag(fakta: Fakta, paa: Dato): Grundlag {
  const { dage, foedselsdag } = fakta
  const afgoeresDen = dage.afgoeres?.vaerdi ?? paa
  // Alderen på en bevilling fra før står fast: tabellen er den, der gjaldt, da den blev givet.
  const maaledag = dage.bevilget?.vaerdi ?? begyndtFoerLukningen(fakta, afgoeresDen) ?? afgoeresDen
  const tabel = pensionstabelPaa(maaledag)
  const start = dage.starter?.vaerdi
  const slut = dage['planlagt-slut']?.vaerdi ?? slutAfVarighed(fakta, start)
  if (foedselsdag === undefined) return { fakta, afgoeresDen, maaledag, start, slut, tabel, ...UDEN_ALDER }
  const foedt = foedselsdag.vaerdi
  const pension = pensionsspaend(tabel, foedt)
  return {
    fakta,
    afgoeresDen,
    maaledag,
    start,
    slut,
    tabel,
    foedt,
    brugtFoedselsdag: [{ art: 'faktum', id: 'foedselsdag', indhold: foedselsdag }],
    pension,
    seksAarFoer: seksAarFoer(pension),
    fylder40: fylder(foedt, 40),
    fylder50: fylder(foedt, 50),
  }
}

/** Samme felter i samme orden som med alder, så alle grundlag har samme form. */
const UDEN_ALDER = {
  foedt: undefined,
  brugtFoedselsdag: INGEN_BRUGT,
  pension: undefined,
  seksAarFoer: undefined,
  fylder40: undefined,
  fylder50: undefined,
} as const

function slutAfVarighed(fakta: Fakta, start: Dato | undefined): Dato | undefined {
  const maaneder = fakta.varighedMaaneder?.vaerdi
  return start === undefined || maaneder === undefined ? undefined : plusDage(plusMaaneder(start, maaneder), -1)
}

/** Borgerens gældende ønske om emnet: det seneste, når det ikke er trukket tilbage. Uden dage gælder det sidste på listen. */
export function gaeldendeOenske({ oensker }: Fakta, emne: OenskeEmne): Oenske | undefined {
  let seneste: Oenske | undefined
  for (const oenske of oensker) {
    if (oenske.emne === emne && (seneste === undefined || !erFoer(oenske, seneste))) seneste = oenske
  }
  return seneste?.trukketTilbageDen === undefined ? seneste : undefined
}

function erFoer(a: Oenske, b: Oenske): boolean {
  const dagA = a.svaretDen ?? a.spurgtDen
  const dagB = b.svaretDen ?? b.spurgtDen
  return dagA !== undefined && dagB !== undefined && dagA < dagB
}

/** Et forløb uden registreret bevillingsdag, som begyndte, før ordningen lukkede: det er bevilget senest den dag. */
export function begyndtFoerLukningen({ dage }: Fakta, afgoeresDen: Dato): Dato | undefined {
  const start = dage.starter?.vaerdi
  if (dage.bevilget !== undefined || dage['paaklaget-afgoerelse'] !== undefined || start === undefined) return undefined
  return start < LUKKET_FRA && afgoeresDen >= LUKKET_FRA ? start : undefined
}
