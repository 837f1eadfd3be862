import { type Dato, type Periode, dageI, faelles, forenPerioder, plusDage, plusMaaneder } from '@fodfaeste/grund'
import type { Orlov } from '../fakta.ts'

/** Orlov, loven holder uden for varigheden: en art, udgaven nævner, og ret til dagpenge. Hver dag én gang. */
export function orlovUdenForVarigheden(orlov: readonly Orlov[], arter: readonly Orlov['art'][]): readonly Periode[] {
  if (orlov.length === 0 || arter.length === 0) return INGEN
  return forenet(orlov.filter((o) => o.retTilDagpenge === true && arter.includes(o.art)))
}

/** Som {@link orlovUdenForVarigheden}, men med den orlov, hvor retten til dagpenge ikke er oplyst: det meste, det kan blive. */
export function orlovMaaskeUdenFor(orlov: readonly Orlov[], arter: readonly Orlov['art'][]): readonly Periode[] {
  if (orlov.length === 0 || arter.length === 0) return INGEN
  return forenet(orlov.filter((o) => o.retTilDagpenge !== false && arter.includes(o.art)))
}

/** De fleste har ingen orlov eller én, og så er der intet at forene. */
function forenet(orlov: readonly Orlov[]): readonly Periode[] {
  return orlov.length > 1 ? forenPerioder(orlov) : orlov
}

/** Er der orlov af en art, udgaven nævner, hvor retten til dagpenge ikke er oplyst? */
export function harUoplystOrlov(orlov: readonly Orlov[], arter: readonly Orlov['art'][]): boolean {
  return orlov.some((o) => o.retTilDagpenge === undefined && arter.includes(o.art))
}

const INGEN: readonly Periode[] = []

/**
 * Sidste dag i et forløb på `maaneder` måneder, når orlov ikke tæller med.
 *
 * Et forløb på 3 år fra 1. april 2022 har sidste dag 31. marts 2025. Hver orlovsdag inde i forløbet skubber
 * den en dag; også orlov, der først kommer med, fordi enden er skubbet.
 * @param orlov forenede perioder i orden, se {@link orlovUdenForVarigheden}
 */
export function sidsteDag(start: Dato, maaneder: number, orlov: readonly Periode[]): Dato {
  return skubForOrlov(start, plusDage(plusMaaneder(start, maaneder), -1), orlov)
}

/** Skubber `slut`, til hver orlovsdag i forløbet er lagt til. */
export function skubForOrlov(start: Dato, slut: Dato, orlov: readonly Periode[]): Dato {
  let ende = slut
  for (const periode of orlov) {
    if (periode.til < start) continue
    const fra = periode.fra < start ? start : periode.fra
    if (fra > ende) break
    ende = plusDage(ende, periode.til - fra + 1)
  }
  return ende
}

/** Dage i perioden, der tæller: alle, undtagen orlov. */
export function taellendeDage(periode: Periode, orlov: readonly Periode[]): number {
  let dage = dageI(periode)
  for (const o of orlov) {
    const del = faelles(periode, o)
    if (del !== undefined) dage -= dageI(del)
  }
  return dage
}
