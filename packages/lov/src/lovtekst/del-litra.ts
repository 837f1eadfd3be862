/** Et nummers tekst delt i det, der står før opregningen, og dens litra. */
export interface NummerMedLitra {
  readonly indledning: string
  readonly litra: readonly { readonly litra: string; readonly tekst: string }[]
}

/** Lovens bogstaver: æ, ø og å er sidst. */
const BOGSTAVER = 'abcdefghijklmnopqrstuvxyzæøå'

/**
 * Litra står inde i nummerets linje: «…, a) …, b) … eller c) …». Kun en række, der begynder med a og b, tæller; et
 * enkelt «a)» er ikke en opregning.
 */
export function delLitra(tekst: string): NummerMedLitra {
  const steder: { litra: string; fra: number; tekstFra: number }[] = []
  for (const { 0: fundet, 1: bogstav = '', index } of tekst.matchAll(/(?:^|\s)([a-zæøå])\) /g)) {
    if (bogstav !== BOGSTAVER[steder.length]) continue
    steder.push({ litra: bogstav, fra: index, tekstFra: index + fundet.length })
  }
  if (steder.length < 2) return { indledning: tekst, litra: [] }
  return {
    indledning: tekst.slice(0, steder[0]?.fra).trimEnd(),
    litra: steder.map(({ litra, tekstFra }, i) => ({ litra, tekst: tekst.slice(tekstFra, steder[i + 1]?.fra).trim() })),
  }
}
