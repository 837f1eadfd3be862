import { type Dato, plusDage, plusMaaneder } from '@fodfaeste/grund'
import type { Fakta, Foedselsdag, OenskeEmne, Oenske } from '../fakta.ts'
import { type Pensionstabel, pensionstabelPaa } from '../lsp/paragraf-1a.ts'
import { type Brugt, INGEN_BRUGT } from '../motor/forklaring.ts'
import { LUKKET_FRA } from '../overgang/skaeringsdage.ts'
import { type Plads, plads } from '../tid/samlet-periode.ts'
import { type Spaend, efterSkuddag, erFoedtSkuddag, fylder, pensionsspaend, seksAarFoer } from '../tid/spaend.ts'
import { TVIVL } from '../tvivl.ts'
import { iKraft } from '../motor/lovsaet.ts'

/**
 * Det, en regel får at se: oplysningerne og de dage, der følger af dem. Lavet én gang pr. vurdering.
 * Tre dage holdes hver for sig: `afgoeresDen` (afgørelsen træffes), `maaledag` (alder og år til pension måles),
 * og lovens dag, som overgangsreglerne vælger pr. regel.
 */
export interface Grundlag {
  readonly fakta: Fakta
  readonly afgoeresDen: Dato
  readonly bevilget: Dato | undefined
  /** Den dag, en påklaget afgørelse er truffet. */
  readonly paaklaget: Dato | undefined
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
  /** De tidligere forløb som brugt oplysning; den samme liste i alle led. */
  readonly brugtTidligere: readonly Brugt[]
  readonly tabel: Pensionstabel
  readonly pension: Spaend | undefined
  readonly seksAarFoer: Spaend | undefined
  readonly fylder40: Spaend | undefined
  readonly fylder50: Spaend | undefined
  /** Pladsen i de fem år, når kun tid mellem 40 og 50 år tæller. */
  readonly pladsFra40: Plads
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
  return new Sagsgrundlag(fakta, fakta.dage.afgoeres?.vaerdi ?? paa, INGEN_LAEST)
}

/** De steder, et grundlag er læst på. Det, der mangler, er åbent endnu. */
interface Laest {
  readonly maaledag?: true
  readonly aldersdag?: 'A' | 'B'
  readonly skuddag?: 'A' | 'B'
}

const INGEN_LAEST: Laest = Object.freeze({})

/**
 * De dage, der følger af fødselsdagen, regnes, når en regel spørger, og kun én gang: i de fleste sager er svaret givet,
 * før nogen ser på alderen.
 */
class Sagsgrundlag implements Grundlag {
  readonly fakta: Fakta
  readonly afgoeresDen: Dato
  readonly bevilget: Dato | undefined
  readonly paaklaget: Dato | undefined
  readonly maaledag: Dato
  readonly start: Dato | undefined
  readonly slut: Dato | undefined
  readonly foedt: Foedselsdag | undefined
  private foedtBrugt: readonly Brugt[] | undefined = undefined
  private tidligereBrugt: readonly Brugt[] | undefined = undefined
  private readonly laest: Laest
  private pensionsdag: Spaend | undefined = undefined
  private seksAarFoerPension: Spaend | undefined = undefined
  private fyrre: Spaend | undefined = undefined
  private halvtreds: Spaend | undefined = undefined
  private femAar: Plads | undefined = undefined
  private tolaest: Dagslaesninger | undefined = undefined
  private erTolaest = false

  constructor(fakta: Fakta, afgoeresDen: Dato, laest: Laest, maaledag?: Dato) {
    const { dage } = fakta
    this.fakta = fakta
    this.afgoeresDen = afgoeresDen
    this.bevilget = dage.bevilget?.vaerdi
    this.paaklaget = dage['paaklaget-afgoerelse']?.vaerdi
    this.start = dage.starter?.vaerdi
    this.maaledag = maaledag ?? maaledagen(this, fakta.laesningsvalg)
    this.slut = dage['planlagt-slut']?.vaerdi ?? slutAf(this.start, fakta.varighedMaaneder?.vaerdi)
    this.foedt = fakta.foedselsdag?.vaerdi
    this.laest = laest
  }

  get brugtFoedselsdag(): readonly Brugt[] {
    const indhold = this.fakta.foedselsdag
    return indhold === undefined ? INGEN_BRUGT : (this.foedtBrugt ??= [{ art: 'faktum', id: 'foedselsdag', indhold }])
  }

  get brugtTidligere(): readonly Brugt[] {
    const indhold = this.fakta.tidligereForloeb
    if (indhold === undefined) return INGEN_BRUGT
    return (this.tidligereBrugt ??= [{ art: 'faktum', id: 'tidligere-forloeb', indhold }])
  }

  get pladsFra40(): Plads {
    return (this.femAar ??= plads(this, 'fra-40'))
  }

  get tabel(): Pensionstabel {
    return pensionstabelPaa(this.maaledag)
  }

  get aldersdag(): Dato {
    const { start, maaledag } = this
    // Valget ses der kun efter, når det kan gøre en forskel.
    return harSenereStart(start, maaledag) && this.valgt('aldersdag') === 'B' ? start : maaledag
  }

  get pension(): Spaend | undefined {
    return this.foedt && (this.pensionsdag ??= this.efterSkuddag(pensionsspaend(this.tabel, this.foedt)))
  }

  get seksAarFoer(): Spaend | undefined {
    return this.pension && (this.seksAarFoerPension ??= seksAarFoer(this.pension))
  }

  get fylder40(): Spaend | undefined {
    return this.foedt && (this.fyrre ??= this.efterSkuddag(fylder(this.foedt, 40)))
  }

  get fylder50(): Spaend | undefined {
    return this.foedt && (this.halvtreds ??= this.efterSkuddag(fylder(this.foedt, 50)))
  }

  get laesninger(): Dagslaesninger | undefined {
    if (!this.erTolaest) {
      this.tolaest = this.foersteTvivl()
      this.erTolaest = true
    }
    return this.tolaest
  }

  /** Læsningen på stedet: den, grundlaget er lavet efter, ellers den, et menneske har valgt. */
  private valgt(sted: 'aldersdag' | 'skuddag'): 'A' | 'B' | undefined {
    return this.laest[sted] ?? this.fakta.laesningsvalg[DAGSTVIVL[sted].id]?.laesning
  }

  private efterSkuddag(dag: Spaend): Spaend {
    const { foedt } = this
    return foedt !== undefined && erFoedtSkuddag(foedt) && this.valgt('skuddag') === 'B' ? efterSkuddag(dag) : dag
  }

  private foersteTvivl(): Dagslaesninger | undefined {
    const { fakta, afgoeresDen, laest } = this
    const gammel = laest.maaledag === undefined ? nyAfgoerelse(this) : undefined
    if (gammel !== undefined) {
      const paa = (dag: Dato) => new Sagsgrundlag(fakta, afgoeresDen, { ...laest, maaledag: true }, dag)
      return { sted: 'ny-afgoerelse', A: paa(afgoeresDen), B: paa(gammel) }
    }
    if (laest.aldersdag === undefined && harFoedselsdagFoerStart(this)) return this.laesPaa('aldersdag')
    if (laest.skuddag === undefined && this.foedt !== undefined && erFoedtSkuddag(this.foedt)) {
      return this.laesPaa('skuddag')
    }
    return undefined
  }

  private laesPaa(sted: 'aldersdag' | 'skuddag'): Dagslaesninger {
    const { fakta, afgoeresDen, maaledag, laest } = this
    const laes = (laesning: 'A' | 'B') =>
      new Sagsgrundlag(fakta, afgoeresDen, { ...laest, maaledag: true, [sted]: laesning }, maaledag)
    return { sted, A: laes('A'), B: laes('B') }
  }
}

/** Kan sagen rumme en tvivl om, hvilke dage der måles på? */
export function kanLaesesPaaToMaader(g: Omit<Grundlag, 'laesninger'>): boolean {
  return (
    nyAfgoerelse(g) !== undefined || (g.foedt !== undefined && erFoedtSkuddag(g.foedt)) || harFoedselsdagFoerStart(g)
  )
}

/** Afgøres sagen om på en anden dag, siger loven ikke, om alderen følger den nye eller den gamle afgørelses dag. */
function nyAfgoerelse({ afgoeresDen, bevilget, paaklaget }: Omit<Sagsdage, 'start'>): Dato | undefined {
  return bevilget !== undefined || paaklaget === afgoeresDen ? undefined : paaklaget
}

/** Kan nogen, der er født i spændet, nå alderen i perioden? Et skøn på dagen nær, der aldrig siger nej til en, der kan. */
function kanBlive(aar: number, foedt: Foedselsdag, fra: Dato, til: Dato): boolean {
  const dage = aar * 365.25
  return til - foedt.tidligst >= dage - 2 && fra - foedt.senest <= dage + 2
}

/** Kan borgeren blive 40 eller 50 mellem måledagen og starten? */
function harFoedselsdagFoerStart(g: Pick<Grundlag, 'start' | 'maaledag' | 'foedt' | 'fylder40' | 'fylder50'>): boolean {
  const { start, maaledag, foedt } = g
  if (!harSenereStart(start, maaledag) || foedt === undefined) return false
  if (!kanBlive(40, foedt, maaledag, start) && !kanBlive(50, foedt, maaledag, start)) return false
  const imellem = (s: Spaend | undefined): boolean => s !== undefined && s.tidligst <= start && s.senest >= maaledag
  return imellem(g.fylder40) || imellem(g.fylder50)
}

/** Begynder forløbet efter måledagen? Så er der to dage, alderen 40 og 50 år kan ses på. */
export function harSenereStart(start: Dato | undefined, maaledag: Dato): start is Dato {
  return start !== undefined && start > maaledag
}

/** Sagens dage, som overgangsreglerne ser dem. */
export type Sagsdage = Pick<Grundlag, 'afgoeresDen' | 'bevilget' | 'paaklaget' | 'start'>

/**
 * Dagen, alder og år til pension måles på. På en bevilling fra før står den fast: tabellen er den, der gjaldt, da den blev
 * givet. Afgøres sagen om, følger den det, et menneske har valgt.
 */
export function maaledagen(dage: Sagsdage, valg: Fakta['laesningsvalg']): Dato {
  const gammel = nyAfgoerelse(dage)
  if (gammel === undefined) return dage.bevilget ?? begyndtFoerLukningen(dage) ?? dage.afgoeresDen
  return valg[TVIVL.alderVedNyAfgoerelse.id]?.laesning === 'B' ? gammel : dage.afgoeresDen
}

/** Sidste dag, regnet af start og længde i måneder, uden orlov. */
export function slutAf(start: Dato | undefined, maaneder: number | undefined): Dato | undefined {
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
export function begyndtFoerLukningen({ afgoeresDen, bevilget, paaklaget, start }: Sagsdage): Dato | undefined {
  if (bevilget !== undefined || paaklaget !== undefined || start === undefined) return undefined
  return start < LUKKET_FRA && iKraft(LUKKET_FRA, afgoeresDen) ? start : undefined
}
