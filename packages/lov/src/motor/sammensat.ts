import { type Svar, eller, og, ikke as omvendt } from '@fodfaeste/grund'
import { type Forklaring, type Led, gren } from './forklaring.ts'
import type { Stilling, Vilkaar } from './vilkaar.ts'

const ALLE = { af: 'sammensat', art: 'alle' } as const
const MINDST_EN = { af: 'sammensat', art: 'mindst-en' } as const
const IKKE = { af: 'sammensat', art: 'ikke' } as const
const UNDTAGELSE = { af: 'sammensat', art: 'undtagelse' } as const

function kraevDele<K>(led: Stilling, dele: readonly Vilkaar<K>[]): void {
  if (dele.length === 0) throw new Error(`Rule ${led.id} has an empty list of conditions`)
}

/** Alle dele skal være opfyldt. @throws {Error} på en tom liste: loven har ikke et vilkår uden indhold */
export function alleVilkaar<K>(
  stilling: Stilling,
  dele: readonly Vilkaar<K>[],
  art: 'alle' | 'regel' = 'alle',
): Vilkaar<K> {
  kraevDele(stilling, dele)
  const led: Led = Object.freeze({ ...stilling, art })
  return {
    led,
    dele,
    bygning: ALLE,
    svar: (k) => {
      let svar: Svar = 'opfyldt'
      for (const del of dele) {
        svar = og(svar, del.svar(k))
        if (svar === 'ikke-opfyldt') return svar
      }
      return svar
    },
    forklar: (k) => forklarAlle(led, forklarDele(dele, k)),
  }
}

/**
 * Delene forklaret, i deres orden. De korte lister, som næsten alle er, skrives ud: de er præcis så lange, som de skal
 * være, hvor en liste, der vokser, tager plads til sytten.
 */
export function forklarDele<K>(dele: readonly Vilkaar<K>[], k: K): readonly Forklaring[] {
  const [a, b, c, d] = dele
  if (a === undefined || dele.length > 4) return dele.map((del) => del.forklar(k))
  if (b === undefined) return [a.forklar(k)]
  if (c === undefined) return [a.forklar(k), b.forklar(k)]
  if (d === undefined) return [a.forklar(k), b.forklar(k), c.forklar(k)]
  return [a.forklar(k), b.forklar(k), c.forklar(k), d.forklar(k)]
}

/** `alle` over allerede forklarede led. */
export function forklarAlle(led: Led, fordi: readonly Forklaring[]): Forklaring {
  let svar: Svar = 'opfyldt'
  for (const del of fordi) svar = og(svar, del.svar)
  return gren(led, svar, fordi)
}

/** Mindst én del skal være opfyldt. @throws {Error} på en tom liste */
export function mindstEtVilkaar<K>(
  stilling: Stilling,
  dele: readonly Vilkaar<K>[],
  art: 'mindst-en' | 'medmindre' = 'mindst-en',
): Vilkaar<K> {
  kraevDele(stilling, dele)
  const led: Led = Object.freeze({ ...stilling, art })
  return {
    led,
    dele,
    bygning: MINDST_EN,
    svar: (k) => {
      let svar: Svar = 'ikke-opfyldt'
      for (const del of dele) {
        svar = eller(svar, del.svar(k))
        if (svar === 'opfyldt') return svar
      }
      return svar
    },
    forklar: (k) => {
      const fordi = forklarDele(dele, k)
      let svar: Svar = 'ikke-opfyldt'
      for (const del of fordi) svar = eller(svar, del.svar)
      return gren(led, svar, fordi)
    },
  }
}

/** Det modsatte af vilkåret. */
export function ikkeVilkaar<K>(stilling: Stilling, del: Vilkaar<K>): Vilkaar<K> {
  const led: Led = Object.freeze({ ...stilling, art: 'ikke' })
  return {
    led,
    dele: [del],
    bygning: IKKE,
    svar: (k) => omvendt(del.svar(k)),
    forklar: (k) => {
      const forklaring = del.forklar(k)
      return gren(led, omvendt(forklaring.svar), [forklaring])
    },
  }
}

/** Hovedreglen gælder, undtagen når … («jf. dog»): undtagelsen tager svaret væk. */
export function undtagelse<K>(stilling: Stilling, hovedregel: Vilkaar<K>, naar: Vilkaar<K>): Vilkaar<K> {
  const led: Led = Object.freeze({ ...stilling, art: 'undtagelse' })
  return {
    led,
    dele: [hovedregel, naar],
    bygning: UNDTAGELSE,
    svar: (k) => {
      const svar = hovedregel.svar(k)
      return svar === 'ikke-opfyldt' ? svar : og(svar, omvendt(naar.svar(k)))
    },
    forklar: (k) => {
      const a = hovedregel.forklar(k)
      const b = naar.forklar(k)
      return gren(led, og(a.svar, omvendt(b.svar)), [a, b])
    },
  }
}

/** Hovedreglen skal være opfyldt, medmindre …: undtagelsen åbner. Første del er hovedreglen, anden undtagelsen. */
export function medmindre<K>(stilling: Stilling, hovedregel: Vilkaar<K>, naar: Vilkaar<K>): Vilkaar<K> {
  return mindstEtVilkaar(stilling, [hovedregel, naar], 'medmindre')
}
