import { soegbar } from './dansk-orden.ts'

/** Et ord: bogstaver og tal, med bindestreg, punktum og apostrof inden i. */
const ORD = /[\p{L}\p{N}]+(?:[-_.'’][\p{L}\p{N}]+)*/gu

/** Længere er ikke et ord nogen søger på, og flere end det her er et dokument, ikke en sag. */
const LAENGST = 60
const FLEST = 3000

/**
 * De forskellige ord i teksterne, som de søges: små bogstaver, aa som å, ä og ö som æ og ø. Et sammensat ord
 * («2025-0031», «Møller-Vang») er både sig selv og sine dele.
 */
export function soegeord(tekster: readonly string[]): readonly string[] {
  const alle = new Set<string>()
  for (const tekst of tekster) {
    for (const [fundet] of enskrevet(tekst).matchAll(ORD)) {
      for (const ord of [fundet, ...fundet.split(/[-_.'’]/)]) if (ord.length > 0) alle.add(ord.slice(0, LAENGST))
      if (alle.size >= FLEST) return [...alle]
    }
  }
  return [...alle]
}

const enskrevet = (tekst: string): string =>
  soegbar(tekst).replaceAll('aa', 'å').replaceAll('ä', 'æ').replaceAll('ö', 'ø').replaceAll('ü', 'y')
