import { vilkaarDerStaarFor } from '../motor/staar-for.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { DAGSTVIVL, type Grundlag } from '../vurdering/grundlag.ts'

type Sted = keyof typeof DAGSTVIVL

/**
 * Et vilkår, der ser på alder eller pension, prøvet efter hver læsning af dagene, som sagen rummer. Giver de samme svar,
 * er der ingen tvivl at stille.
 * @param vises de tvivl, der kan ramme vilkåret; regelbogen viser dem ved det
 */
export function efterDagslaesning(vilkaar: Vilkaar<Grundlag>, ...vises: readonly Sted[]): Vilkaar<Grundlag> {
  const { id, spoergsmaal, hjemmel } = vilkaar.led
  const laest = (laesning: 'A' | 'B'): Vilkaar<Grundlag> =>
    vilkaarDerStaarFor(vilkaar, vilkaar, (g) => [selv, g.laesninger?.[laesning] ?? g])
  const laesninger = { A: laest('A'), B: laest('B') }
  const knude = (sted: Sted): Vilkaar<Grundlag> =>
    tvivlsomt(
      { id: `${id}-${sted}`, spoergsmaal, ...(hjemmel === undefined ? {} : { hjemmel }) },
      DAGSTVIVL[sted],
      laesninger,
      (g) => g.fakta.laesningsvalg[DAGSTVIVL[sted].id],
    )
  const knuder = { 'ny-afgoerelse': knude('ny-afgoerelse'), aldersdag: knude('aldersdag'), skuddag: knude('skuddag') }
  const dele = [...vilkaar.dele, ...vises.map((sted) => ({ ...knuder[sted], dele: [] }))]
  const selv: Vilkaar<Grundlag> = vilkaarDerStaarFor({ led: vilkaar.led, dele }, vilkaar, (g) => {
    if (g.laesninger === undefined) return undefined
    const { sted, A, B } = g.laesninger
    if (selv.svar(A) !== selv.svar(B)) return [knuder[sted], g]
    return [selv, g.fakta.laesningsvalg[DAGSTVIVL[sted].id]?.laesning === 'B' ? B : A]
  })
  return selv
}
