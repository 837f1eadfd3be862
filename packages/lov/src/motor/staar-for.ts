import { uafgjortVed } from './mangler.ts'
import type { Vilkaar } from './vilkaar.ts'

/** Det vilkår, der gælder i en sag, og det, det ser af sagen. */
type StaarFor<K> = readonly [Vilkaar<K>, K]

/**
 * Et vilkår, der i den enkelte sag er et andet: tvivlen, hvor den gør en forskel, og ellers reglen selv. Ledet og delene er
 * dem, regelbogen viser.
 * @param normalt reglen selv, som næsten alle sager følger
 * @param saerligt hvilket vilkår det er i en sag, hvor det er et andet; `undefined`, hvor det er reglen selv
 */
export function vilkaarDerStaarFor<K>(
  { led, dele }: Pick<Vilkaar<K>, 'led' | 'dele'>,
  normalt: Vilkaar<K>,
  saerligt: (grundlag: K) => StaarFor<K> | undefined,
): Vilkaar<K> {
  const valgt = (k: K): StaarFor<K> => saerligt(k) ?? [normalt, k]
  return {
    led,
    dele,
    bygning: { af: 'staar-for', normalt, erSaerlig: (k) => saerligt(k) !== undefined },
    uafgjort: (k) => uafgjortVed(...valgt(k)),
    svar: (k) => {
      const fundet = saerligt(k)
      return fundet === undefined ? normalt.svar(k) : fundet[0].svar(fundet[1])
    },
    forklar: (k) => {
      const fundet = saerligt(k)
      return fundet === undefined ? normalt.forklar(k) : fundet[0].forklar(fundet[1])
    },
  }
}
