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
  return new Sagsgrundlag(fakta, paa)
}

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
  private brugt: readonly Brugt[] | undefined = undefined
  private pensionsdag: Spaend | undefined = undefined
  private seksAarFoerPension: Spaend | undefined = undefined
  private fyrre: Spaend | undefined = undefined
  private halvtreds: Spaend | undefined = undefined

  constructor(fakta: Fakta, paa: Dato) {
    this.fakta = fakta
    this.afgoeresDen = fakta.dage.afgoeres?.vaerdi ?? paa
    this.maaledag = maaledagen(fakta, this.afgoeresDen)
    this.start = fakta.dage.starter?.vaerdi
    this.slut = slutdagen(fakta)
    this.foedt = fakta.foedselsdag?.vaerdi
  }

  get brugtFoedselsdag(): readonly Brugt[] {
    const indhold = this.fakta.foedselsdag
    return indhold === undefined ? INGEN_BRUGT : (this.brugt ??= [{ art: 'faktum', id: 'foedselsdag', indhold }])
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

/** Dagen, alder og år til pension måles på. På en bevilling fra før står den fast: da den blev givet. */
export function maaledagen(fakta: Fakta, afgoeresDen: Dato): Dato {
  return fakta.dage.bevilget?.vaerdi ?? begyndtFoerLukningen(fakta, afgoeresDen) ?? afgoeresDen
}

/** Planlagt sidste dag: som registreret, eller regnet af start og længde uden orlov. */
export function slutdagen({ dage, varighedMaaneder }: Fakta): Dato | undefined {
  const registreret = dage['planlagt-slut']
  if (registreret !== undefined) return registreret.vaerdi
  const start = dage.starter?.vaerdi
  const maaneder = varighedMaaneder?.vaerdi
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
