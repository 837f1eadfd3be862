/** Hvad prøverne siger om reglerne. */
export interface Daekning {
  /** Antal prøver pr. regel; en prøve af et led i reglen («LAB-112-1-nr-2») tæller hos reglen. */
  readonly antal: ReadonlyMap<string, number>
  /** Regler uden en prøve. */
  readonly udenProeve: readonly string[]
  /** Ids i prøvernes titler, som ingen regel og intet led har. */
  readonly ukendte: readonly string[]
}

/** Holder reglernes ids op mod dem i prøvernes titler. */
export function efterseDaekning(regler: readonly string[], titler: readonly string[]): Daekning {
  const antal = new Map(regler.map((id) => [id, 0]))
  const ukendte = new Set<string>()
  // Længste id først: «LAB-114-4-pension» er sin egen regel og ikke et led i «LAB-114-4».
  const laengsteFoerst = regler.toSorted((a, b) => b.length - a.length)
  for (const titel of titler) {
    const regel = laengsteFoerst.find((id) => titel === id || titel.startsWith(`${id}-`))
    if (regel === undefined) ukendte.add(titel)
    else antal.set(regel, (antal.get(regel) ?? 0) + 1)
  }
  return { antal, udenProeve: regler.filter((id) => antal.get(id) === 0), ukendte: [...ukendte] }
}
