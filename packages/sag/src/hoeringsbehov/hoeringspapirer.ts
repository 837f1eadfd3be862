import type { Sag } from '../sag.ts'
import { skrivDag } from '../skriv-dag.ts'

/** Noget udefra, kommunen har fået i sagen, og som borgeren måske skal høres om, FVL § 19. */
export interface Hoeringspapir {
  readonly version: number
  readonly art: 'dokument' | 'laegeattest' | 'sundhedsudtalelse'
  readonly navn: string
  /** Dagen, kommunen fik det. */
  readonly kommet: string
  /** Dokumentet, det ligger i, når det er journaliseret som et. */
  readonly dokument?: number
}

/**
 * De papirer, der er kommet til kommunen, ældste først. En lægeattest, der ligger som dokument, er ét papir, og kun den
 * nyeste udgave af et dokument er med.
 */
export function hoeringspapirer({
  dokumenter,
  laegeattester: { attester },
  sundhed,
}: Pick<Sag, 'dokumenter' | 'laegeattester' | 'sundhed'>): readonly Hoeringspapir[] {
  const attesternes = new Set(attester.map(({ dokument }) => dokument))
  const erstattet = new Set(dokumenter.map(({ erstatter }) => erstatter))
  const papirer: readonly Hoeringspapir[] = [
    ...dokumenter
      .filter(({ art, version }) => art === 'modtaget' && !attesternes.has(version) && !erstattet.has(version))
      .map(({ version, navn, dateret }) => ({
        version,
        art: 'dokument' as const,
        navn,
        kommet: dateret,
        dokument: version,
      })),
    ...attester.flatMap(({ version, modtagetDen, dateret, dokument }) =>
      modtagetDen === undefined
        ? []
        : [
            {
              version,
              art: 'laegeattest' as const,
              navn: `Lægeattesten af ${skrivDag(dateret ?? modtagetDen)}`,
              kommet: modtagetDen,
              ...(dokument !== undefined && { dokument }),
            },
          ],
    ),
    ...sundhed.udtalelser.flatMap(({ version, modtagetDen }) =>
      modtagetDen === undefined
        ? []
        : [
            {
              version,
              art: 'sundhedsudtalelse' as const,
              navn: `Sundhedskoordinatorens udtalelse af ${skrivDag(modtagetDen)}`,
              kommet: modtagetDen,
            },
          ],
    ),
  ]
  return papirer.toSorted((a, b) => a.version - b.version)
}
