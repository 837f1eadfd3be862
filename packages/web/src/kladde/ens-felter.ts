import type { Felter } from './gemmer.ts'

/** Står der det samme i felterne? Deres orden betyder intet: serveren giver dem i sin egen. */
export function ensFelter(a: Felter, b: Felter): boolean {
  const felter = Object.keys(a)
  return felter.length === Object.keys(b).length && felter.every((felt) => a[felt] === b[felt])
}
