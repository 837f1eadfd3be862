import type { Vilkaar } from './vilkaar.ts'

/** Et vilkår set fra en anden side af sagen. Leddene og svarene er de samme; kun det, de får at se, er fundet frem først. */
export function seFra<K, L>(vilkaar: Vilkaar<L>, se: (grundlag: K) => L): Vilkaar<K> {
  const { led, dele } = vilkaar
  return {
    led,
    dele: dele.map((del) => seFra(del, se)),
    svar: (k) => vilkaar.svar(se(k)),
    forklar: (k) => vilkaar.forklar(se(k)),
  }
}
