import type { Sag } from './sag.ts'

/** Alt, mennesker har skrevet i sagen, og som den kan findes på. Aldrig CPR-nummeret. */
export function soegetekster({ henvistFra, oplysninger, skoen, oensker, laesningsvalg }: Sag): readonly string[] {
  return [
    henvistFra,
    ...Object.values(oplysninger).map(({ kilde }) => kilde),
    ...Object.values(skoen).map(({ begrundelse }) => begrundelse),
    ...oensker.flatMap(({ ord }) => ord ?? []),
    ...Object.values(laesningsvalg).map(({ begrundelse }) => begrundelse),
  ]
}
