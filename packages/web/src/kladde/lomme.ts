import type { Felter } from './gemmer.ts'

/** Det, fanen har, som serveren endnu ikke har. */
interface Usendt {
  readonly felter: Felter
  /** Den udgave, der blev skrevet videre på. */
  readonly udgave: number
}

const noegle = (person: string, sagId: string, sted: string): string => `kladde:${person}:${sagId}:${sted}`

/** Fanens egen kopi: overlever, at siden hentes igen, at sessionen udløber, og at serveren er væk. */
export function lommeTil(person: string, sagId: string, sted: string) {
  const navn = noegle(person, sagId, sted)
  return {
    laeg: (felter: Felter, udgave: number): void => sessionStorage.setItem(navn, JSON.stringify({ felter, udgave })),
    toem: (): void => sessionStorage.removeItem(navn),
    se: (): Usendt | undefined => laes(sessionStorage.getItem(navn)),
  }
}

/** Læser det, der ligger; er det ikke en kladde, er der intet. */
function laes(tekst: string | null): Usendt | undefined {
  try {
    const raa: unknown = JSON.parse(tekst ?? 'null')
    return erUsendt(raa) ? raa : undefined
  } catch {
    return undefined
  }
}

function erUsendt(raa: unknown): raa is Usendt {
  if (typeof raa !== 'object' || raa === null || !('felter' in raa) || !('udgave' in raa)) return false
  const { felter, udgave } = raa
  return (
    typeof udgave === 'number' &&
    typeof felter === 'object' &&
    felter !== null &&
    Object.values(felter).every((felt) => typeof felt === 'string')
  )
}
