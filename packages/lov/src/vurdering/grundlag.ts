import { type Dato, plusDage, plusMaaneder } from '@fodfaeste/grund'
import type { Fakta, Foedselsdag, OenskeEmne, Oenske } from '../fakta.ts'
import { type Pensionstabel, pensionstabelPaa } from '../lsp/paragraf-1a.ts'
import { type Brugt, INGEN_BRUGT } from '../motor/forklaring.ts'
import { LUKKET_FRA } from '../overgang/skaeringsdage.ts'
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
  const { dage, laesningsvalg } = fakta
  const afgoeresDen = dage.afgoeres?.vaerdi ?? paa
  const tvivl = nyAfgoerelse(fakta, afgoeresDen)
  if (tvivl === undefined) {
    // Alderen på en bevilling fra før står fast: tabellen er den, der gjaldt, da den blev givet.
    const maaledag = dage.bevilget?.vaerdi ?? begyndtFoerLukningen(fakta, afgoeresDen) ?? afgoeresDen
    return new Sagsgrundlag(fakta, afgoeresDen, maaledag, INGEN_LAEST)
  }
  const maaledag = laesningsvalg[TVIVL.alderVedNyAfgoerelse.id]?.laesning === 'B' ? tvivl : afgoeresDen
  return new Sagsgrundlag(fakta, afgoeresDen, maaledag, INGEN_LAEST)
}

/** Afgøres sagen om på en anden dag, siger loven ikke, om alderen følger den nye eller den gamle afgørelses dag. */
function nyAfgoerelse({ dage }: Fakta, afgoeresDen: Dato): Dato | undefined {
  const paaklaget = dage['paaklaget-afgoerelse']?.vaerdi
  return dage.bevilget !== undefined || paaklaget === afgoeresDen ? undefined : paaklaget
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
  readonly maaledag: Dato
  readonly start: Dato | undefined
  readonly slut: Dato | undefined
  readonly foedt: Foedselsdag | undefined
  private readonly laest: Laest
  private brugt: readonly Brugt[] | undefined = undefined
  private pensionsdag: Spaend | undefined = undefined
  private seksAarFoerPension: Spaend | undefined = undefined
  private fyrre: Spaend | undefined = undefined
  private halvtreds: Spaend | undefined = undefined
  private tolaest: Dagslaesninger | undefined = undefined
  private erTolaest = false

  constructor(fakta: Fakta, afgoeresDen: Dato, maaledag: Dato, laest: Laest) {
    const { dage } = fakta
    this.fakta = fakta
    this.afgoeresDen = afgoeresDen
    this.maaledag = maaledag
    this.start = dage.starter?.vaerdi
    this.slut = dage['planlagt-slut']?.vaerdi ?? slutAfVarighed(fakta, this.start)
    this.foedt = fakta.foedselsdag?.vaerdi
    this.laest = laest
  }

  get brugtFoedselsdag(): readonly Brugt[] {
    const indhold = this.fakta.foedselsdag
    return indhold === undefined ? INGEN_BRUGT : (this.brugt ??= [{ art: 'faktum', id: 'foedselsdag', indhold }])
  }

  get tabel(): Pensionstabel {
    return pensionstabelPaa(this.maaledag)
  }

  get aldersdag(): Dato {
    const { start, maaledag } = this
    return start !== undefined && start > maaledag && this.valgt('aldersdag') === 'B' ? start : maaledag
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
    return this.foedt !== undefined && erFoedtSkuddag(this.foedt) && this.valgt('skuddag') === 'B'
      ? efterSkuddag(dag)
      : dag
  }

  private foersteTvivl(): Dagslaesninger | undefined {
    const { fakta, afgoeresDen, laest } = this
    const gammel = laest.maaledag === undefined ? nyAfgoerelse(fakta, afgoeresDen) : undefined
    if (gammel !== undefined) {
      const paa = (dag: Dato) => new Sagsgrundlag(fakta, afgoeresDen, dag, { ...laest, maaledag: true })
      return { sted: 'ny-afgoerelse', A: paa(afgoeresDen), B: paa(gammel) }
    }
    if (laest.aldersdag === undefined && this.harFoedselsdagFoerStart()) return this.laesPaa('aldersdag')
    if (laest.skuddag === undefined && this.foedt !== undefined && erFoedtSkuddag(this.foedt)) {
      return this.laesPaa('skuddag')
    }
    return undefined
  }

  private laesPaa(sted: 'aldersdag' | 'skuddag'): Dagslaesninger {
    const { fakta, afgoeresDen, maaledag, laest } = this
    const laes = (laesning: 'A' | 'B') =>
      new Sagsgrundlag(fakta, afgoeresDen, maaledag, { ...laest, maaledag: true, [sted]: laesning })
    return { sted, A: laes('A'), B: laes('B') }
  }

  /** Kan borgeren blive 40 eller 50 mellem måledagen og starten? */
  private harFoedselsdagFoerStart(): boolean {
    const { start, maaledag } = this
    if (start === undefined || start <= maaledag) return false
    const imellem = (s: Spaend | undefined): boolean => s !== undefined && s.tidligst <= start && s.senest >= maaledag
    return imellem(this.fylder40) || imellem(this.fylder50)
  }
}

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
  return start < LUKKET_FRA && iKraft(LUKKET_FRA, afgoeresDen) ? start : undefined
}
