/** Det navn, der ligner mest, når det ligner nok til at være en slåfejl. */
export function naermest(skrevet: string, kendte: readonly string[]): string | undefined {
  return naermeste(skrevet, kendte, 1)[0]
}

/** De navne, der ligner nok til at være en slåfejl, de nærmeste først; højst `antal`. */
export function naermeste(skrevet: string, kendte: readonly string[], antal: number): readonly string[] {
  return kendte
    .map((navn) => ({ navn, afstand: afstand(glat(skrevet), glat(navn)) }))
    .filter((fundet) => fundet.afstand <= Math.max(2, Math.floor(fundet.navn.length / 3)))
    .toSorted((a, b) => a.afstand - b.afstand)
    .slice(0, antal)
    .map(({ navn }) => navn)
}

/** Feltnavne skrives uden æ, ø, å og store bogstaver; den forskel er ikke en slåfejl. */
function glat(navn: string): string {
  return navn
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[_\s-]+/g, '-')
}

/** Levenshteins afstand: rettelser af ét tegn. */
function afstand(a: string, b: string): number {
  let raekke = Array.from({ length: b.length + 1 }, (_, nr) => nr)
  for (const [i, tegnA] of [...a].entries()) {
    const ny = [i + 1]
    for (const [j, tegnB] of [...b].entries()) {
      ny.push(Math.min((raekke[j + 1] ?? 0) + 1, (ny[j] ?? 0) + 1, (raekke[j] ?? 0) + (tegnA === tegnB ? 0 : 1)))
    }
    raekke = ny
  }
  return raekke[b.length] ?? 0
}
