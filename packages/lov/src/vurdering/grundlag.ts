import { type Dato, plusDage, plusMaaneder } from '@fodfaeste/grund'
import type { Fakta, Foedselsdag, OenskeEmne, Oenske } from '../fakta.ts'
import { type Pensionstabel, pensionstabelPaa } from '../lsp/paragraf-1a.ts'
import { type Brugt, INGEN_BRUGT } from '../motor/forklaring.ts'
import { LUKKET_FRA } from '../overgang/skaeringsdage.ts'
import { type Spaend, efterSkuddag, erFoedtSkuddag, fylder, pensionsspaend, seksAarFoer } from '../tid/spaend.ts'
import { TVIVL } from '../tvivl.ts'

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
  /** Den dag, alderen 40 og 50 år ses på: måledagen, eller forløbets første dag (`TVIVL-ALDER-MAALEDAG`). */
  readonly aldersdag: Dato
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
  /** En tvivl om, hvilke dage der måles på, når sagen kan rumme den. */
  readonly laesninger: Dagslaesninger | undefined
}

/** To læsninger af sagens dage. Hver læsnings grundlag kan selv rumme en tvivl mere. */
export interface Dagslaesninger {
  readonly sted: keyof typeof DAGSTVIVL
  readonly A: Grundlag
  readonly B: Grundlag
}

/** De tvivl, der flytter en dag i grundlaget. Nøglen er det, leddet hedder i træet. */
export const DAGSTVIVL = {
  'ny-afgoerelse': TVIVL.alderVedNyAfgoerelse,
  aldersdag: TVIVL.aldersdag,
  skuddag: TVIVL.skuddag,
} as const

/** Grundlaget for en vurdering på dagen `paa`. */
export function lavGrundlag(fakta: Fakta, paa: Dato): Grundlag {
  const { bevilget, 'paaklaget-afgoerelse': paaklaget, afgoeres } = fakta.dage
  const afgoeresDen = afgoeres?.vaerdi ?? paa
  if (bevilget !== undefined) return medMaaledag(fakta, afgoeresDen, bevilget.vaerdi)
  if (paaklaget === undefined || paaklaget.vaerdi === afgoeresDen) {
    return medMaaledag(fakta, afgoeresDen, begyndtFoerLukningen(fakta, afgoeresDen) ?? afgoeresDen)
  }
  // Afgøres der om, siger loven ikke, om alderen følger den nye eller den gamle afgørelses dag.
  return toLaesninger(
    'ny-afgoerelse',
    medMaaledag(fakta, afgoeresDen, afgoeresDen),
    medMaaledag(fakta, afgoeresDen, paaklaget.vaerdi),
  )
}

/** Begge læsninger; grundlaget selv er den valgte, ellers A. */
function toLaesninger(sted: keyof typeof DAGSTVIVL, A: Grundlag, B: Grundlag): Grundlag {
  const valgt = A.fakta.laesningsvalg[DAGSTVIVL[sted].id]?.laesning === 'B' ? B : A
  return { ...valgt, laesninger: { sted, A, B } }
}

function medMaaledag(fakta: Fakta, afgoeresDen: Dato, maaledag: Dato): Grundlag {
  const { dage, foedselsdag } = fakta
  // Alderen på en bevilling fra før står fast: tabellen er den, der gjaldt, da den blev givet.
  const tabel = pensionstabelPaa(maaledag)
  const start = dage.starter?.vaerdi
  const slut = dage['planlagt-slut']?.vaerdi ?? slutAfVarighed(fakta, start)
  const sagen = { fakta, afgoeresDen, maaledag, aldersdag: maaledag, start, slut, tabel }
  if (foedselsdag === undefined) return { ...sagen, ...UDEN_ALDER }
  const foedt = foedselsdag.vaerdi
  const pension = pensionsspaend(tabel, foedt)
  return medAldersdag({
    ...sagen,
    foedt,
    brugtFoedselsdag: [{ art: 'faktum', id: 'foedselsdag', indhold: foedselsdag }],
    pension,
    seksAarFoer: seksAarFoer(pension),
    fylder40: fylder(foedt, 40),
    fylder50: fylder(foedt, 50),
    laesninger: undefined,
  })
}

/** Kan borgeren blive 40 eller 50 mellem måledagen og starten, er det tvivl, hvilken af de to dage alderen måles på. */
function medAldersdag(g: Grundlag): Grundlag {
  const { start, maaledag } = g
  if (start === undefined || start <= maaledag) return medSkuddag(g)
  const imellem = (s: Spaend | undefined): boolean => s !== undefined && s.tidligst <= start && s.senest >= maaledag
  if (!imellem(g.fylder40) && !imellem(g.fylder50)) return medSkuddag(g)
  return toLaesninger('aldersdag', medSkuddag(g), medSkuddag({ ...g, aldersdag: start }))
}

function medSkuddag(g: Grundlag): Grundlag {
  const { foedt, pension, fylder40, fylder50 } = g
  if (foedt === undefined || !erFoedtSkuddag(foedt)) return g
  const rykket = pension && efterSkuddag(pension)
  return toLaesninger('skuddag', g, {
    ...g,
    pension: rykket,
    seksAarFoer: rykket && seksAarFoer(rykket),
    fylder40: fylder40 && efterSkuddag(fylder40),
    fylder50: fylder50 && efterSkuddag(fylder50),
  })
}

/** Samme felter i samme orden som med alder, så alle grundlag har samme form. */
const UDEN_ALDER = {
  foedt: undefined,
  brugtFoedselsdag: INGEN_BRUGT,
  pension: undefined,
  seksAarFoer: undefined,
  fylder40: undefined,
  fylder50: undefined,
  laesninger: undefined,
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
