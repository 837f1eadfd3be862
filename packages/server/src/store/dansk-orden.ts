const EFTER_Z: Readonly<Record<string, string>> = { æ: '{', ä: '{', ø: '|', ö: '|', å: '}' }

/**
 * En nøgle, der byte for byte sorterer som det danske alfabet: æ, ø, å sidst, aa som å, ü som y, andre accenter bort.
 * Databasens egen sortering kan ikke bruges: den indlejrede lægger å mellem a og b uden at sige det.
 * Tegnene {, | og } ligger lige efter z.
 */
export function danskOrden(tekst: string): string {
  return soegbar(tekst)
    .replaceAll('aa', 'å')
    .replaceAll('ü', 'y')
    .replaceAll(/[æäøöå]/g, (tegn) => EFTER_Z[tegn] ?? tegn)
    .replaceAll(/[^a-z0-9{|}]+/g, (tegn) => (tegn.normalize('NFD')[0] ?? '').replace(/[^a-z0-9]/, ' '))
}

/** Små bogstaver i én skrivemåde og enkelte mellemrum, så «Åse» og «ÅSE» er samme søgning. */
export function soegbar(tekst: string): string {
  return tekst.normalize('NFC').toLocaleLowerCase('da').replaceAll(/\s+/g, ' ').trim()
}
