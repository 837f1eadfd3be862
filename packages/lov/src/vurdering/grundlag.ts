import { type Dato, type Periode, plusDage, plusMaaneder } from '@fodfaeste/grund'
import type { Fakta, Foedselsdag, OenskeEmne, Oenske } from '../fakta.ts'
import { type Pensionstabel, pensionstabelPaa } from '../lsp/paragraf-1a.ts'
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
  const foedt = foedselsdag?.vaerdi
  // Alderen på en bevilling fra før står fast: tabellen er den, der gjaldt, da den blev givet.
  const maaledag = dage.bevilget?.vaerdi ?? afgoeresDen
  const tabel = pensionstabelPaa(maaledag)
  const pension = foedt === undefined ? undefined : pensionsspaend(tabel, foedt)
  const start = dage.starter?.vaerdi
  return {
    fakta,
    afgoeresDen,
    maaledag,
    start,
    slut: dage['planlagt-slut']?.vaerdi ?? slutAfVarighed(fakta, start),
    foedt,
    tabel,
    pension,
    seksAarFoer: pension === undefined ? undefined : seksAarFoer(pension),
    fylder40: foedt === undefined ? undefined : fylder(foedt, 40),
    fylder50: foedt === undefined ? undefined : fylder(foedt, 50),
  }
}

function slutAfVarighed(fakta: Fakta, start: Dato | undefined): Dato | undefined {
  const maaneder = fakta.varighedMaaneder?.vaerdi
  return start === undefined || maaneder === undefined ? undefined : plusDage(plusMaaneder(start, maaneder), -1)
}

/** Borgerens gældende ønske om emnet: det seneste, som ikke er trukket tilbage. */
export function gaeldendeOenske(fakta: Fakta, emne: OenskeEmne): Oenske | undefined {
  const { oensker } = fakta
  for (let i = oensker.length - 1; i >= 0; i -= 1) {
    const oenske = oensker[i]
    if (oenske?.emne === emne) return oenske.trukketTilbageDen === undefined ? oenske : undefined
  }
  return undefined
}

/** Det forløb, sagen handler om, når begge ender er kendt. */
export function forloebet({ start, slut }: Grundlag): Periode | undefined {
  return start === undefined || slut === undefined || slut < start ? undefined : { fra: start, til: slut }
}
