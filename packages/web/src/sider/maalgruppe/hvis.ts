import type { HvadNuHvis, MangelVisning, SagVisning } from '@fodfaeste/kontrakt'

/** Et forsøg: hvad der er lavet om, uden at noget er gemt. Værdien er, som den registreres; null er uoplyst. */
export interface Forsoeg {
  readonly art: MangelVisning['art']
  readonly id: string
  readonly navn: string
  readonly vaerdi: unknown
  /** Værdien skrevet på dansk. */
  readonly tekst: string
}

export interface HvisStyring {
  readonly forsoeg: readonly Forsoeg[]
  readonly proev: (forsoeg: Forsoeg) => void
  readonly fjern: (art: Forsoeg['art'], id: string) => void
}

/** Forsøgene som det, serveren spørges om. */
export function tilKrop(forsoeg: readonly Forsoeg[], { version, vurdering }: SagVisning): HvadNuHvis {
  const af = (art: Forsoeg['art']) => forsoeg.filter((f) => f.art === art)
  return {
    tilVersion: version,
    paa: vurdering.paa,
    oplysninger: af('faktum').map(({ id, vaerdi }) => ({ id, vaerdi })),
    skoen: af('skoen').map(({ id, vaerdi }) => ({ id, svar: vaerdi })),
    oensker: af('oenske').map(({ id, vaerdi }) => ({ emne: id, svar: vaerdi })),
    laesninger: af('tvivl').map(({ id, vaerdi }) => ({ tvivl: id, laesning: vaerdi })),
    // Id'er og værdier kommer fra serverens egen visning og valgene ved siden af den.
  } as HvadNuHvis
}

/** Forsøget lagt til de andre; et nyt om det samme afløser det gamle. */
export function medForsoeg(alle: readonly Forsoeg[], nyt: Forsoeg): readonly Forsoeg[] {
  return [...udenForsoeg(alle, nyt.art, nyt.id), nyt]
}

export function udenForsoeg(alle: readonly Forsoeg[], art: Forsoeg['art'], id: string): readonly Forsoeg[] {
  return alle.filter((f) => f.art !== art || f.id !== id)
}
