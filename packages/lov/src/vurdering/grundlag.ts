import { type Dato, plusDage, plusMaaneder } from '@fodfaeste/grund'
import type { Fakta, Foedselsdag, OenskeEmne, Oenske } from '../fakta.ts'
import { type Pensionstabel, pensionstabelPaa } from '../lsp/paragraf-1a.ts'
import { type Brugt, INGEN_BRUGT } from '../motor/forklaring.ts'
import { LUKKET_FRA } from '../overgang/skaeringsdage.ts'
import { type Plads, plads } from '../tid/samlet-periode.ts'
import { type Spaend, fylder, pensionsspaend, seksAarFoer } from '../tid/spaend.ts'
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
}

/** Grundlaget for en vurdering på dagen `paa`. */
export function lavGrundlag(fakta: Fakta, paa: Dato): Grundlag {
  return new Sagsgrundlag(fakta, paa)
}

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
  private pensionsdag: Spaend | undefined = undefined
  private seksAarFoerPension: Spaend | undefined = undefined
  private fyrre: Spaend | undefined = undefined
  private halvtreds: Spaend | undefined = undefined
  private femAar: Plads | undefined = undefined

  constructor(fakta: Fakta, paa: Dato) {
    const { dage } = fakta
    this.fakta = fakta
    this.afgoeresDen = dage.afgoeres?.vaerdi ?? paa
    this.bevilget = dage.bevilget?.vaerdi
    this.paaklaget = dage['paaklaget-afgoerelse']?.vaerdi
    this.start = dage.starter?.vaerdi
    this.maaledag = maaledagen(this)
    this.slut = dage['planlagt-slut']?.vaerdi ?? slutAf(this.start, fakta.varighedMaaneder?.vaerdi)
    this.foedt = fakta.foedselsdag?.vaerdi
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

  get pension(): Spaend | undefined {
    return this.foedt && (this.pensionsdag ??= pensionsspaend(this.tabel, this.foedt))
  }

  get seksAarFoer(): Spaend | undefined {
    return this.pension && (this.seksAarFoerPension ??= seksAarFoer(this.pension))
  }

  get fylder40(): Spaend | undefined {
    return this.foedt && (this.fyrre ??= fylder(this.foedt, 40))
  }

  get fylder50(): Spaend | undefined {
    return this.foedt && (this.halvtreds ??= fylder(this.foedt, 50))
  }
}

/** Sagens dage, som overgangsreglerne ser dem. */
export type Sagsdage = Pick<Grundlag, 'afgoeresDen' | 'bevilget' | 'paaklaget' | 'start'>

/** Dagen, alder og år til pension måles på. På en bevilling fra før står den fast: da den blev givet. */
export function maaledagen(dage: Sagsdage): Dato {
  return dage.bevilget ?? begyndtFoerLukningen(dage) ?? dage.afgoeresDen
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
