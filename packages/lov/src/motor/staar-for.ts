import { uafgjortVed } from './mangler.ts'
import type { Vilkaar } from './vilkaar.ts'

/**
 * Et vilkår, der i den enkelte sag er et andet: tvivlen, hvor den gør en forskel, og ellers reglen selv. Ledet og delene er
 * dem, regelbogen viser.
 * @param staarFor hvilket vilkår det er, og hvad det ser af sagen
 */
export function vilkaarDerStaarFor<K>(
  { led, dele }: Pick<Vilkaar<K>, 'led' | 'dele'>,
  staarFor: (grundlag: K) => readonly [Vilkaar<K>, K],
): Vilkaar<K> {
  return {
    led,
    dele,
    uafgjort: (k) => uafgjortVed(...staarFor(k)),
    svar: (k) => {
      const [vilkaar, grundlag] = staarFor(k)
      return vilkaar.svar(grundlag)
    },
    forklar: (k) => {
      const [vilkaar, grundlag] = staarFor(k)
      return vilkaar.forklar(grundlag)
    },
  }
}
