import { type Vilkaar, tvivlsomt } from '../motor/vilkaar.ts'
import { DAGSTVIVL, type Grundlag } from '../vurdering/grundlag.ts'

type Sted = keyof typeof DAGSTVIVL

/**
 * Et vilkår, der ser på alder eller pension, prøvet efter hver læsning af dagene, som sagen rummer. Giver de samme svar,
 * er der ingen tvivl at stille.
 * @param vises de tvivl, der kan ramme vilkåret; regelbogen viser dem ved det
 */
export function efterDagslaesning(vilkaar: Vilkaar<Grundlag>, ...vises: readonly Sted[]): Vilkaar<Grundlag> {
  const laest = (laesning: 'A' | 'B'): Vilkaar<Grundlag> => ({
    led: vilkaar.led,
    dele: vilkaar.dele,
    svar: (g) => svar(g.laesninger?.[laesning] ?? g),
    forklar: (g) => forklar(g.laesninger?.[laesning] ?? g),
  })
  const laesninger = { A: laest('A'), B: laest('B') }
  const { id, spoergsmaal, hjemmel } = vilkaar.led
  const knude = (sted: Sted): Vilkaar<Grundlag> =>
    tvivlsomt(
      { id: `${id}-${sted}`, spoergsmaal, ...(hjemmel === undefined ? {} : { hjemmel }) },
      DAGSTVIVL[sted],
      laesninger,
      (g) => g.fakta.laesningsvalg[DAGSTVIVL[sted].id],
    )
  const knuder = { 'ny-afgoerelse': knude('ny-afgoerelse'), aldersdag: knude('aldersdag'), skuddag: knude('skuddag') }

  function svar(g: Grundlag): ReturnType<Vilkaar<Grundlag>['svar']> {
    if (g.laesninger === undefined) return vilkaar.svar(g)
    const { sted, A, B } = g.laesninger
    const a = svar(A)
    return a === svar(B) ? a : knuder[sted].svar(g)
  }
  function forklar(g: Grundlag): ReturnType<Vilkaar<Grundlag>['forklar']> {
    if (g.laesninger === undefined) return vilkaar.forklar(g)
    const { sted, A, B } = g.laesninger
    if (svar(A) !== svar(B)) return knuder[sted].forklar(g)
    return forklar(g.fakta.laesningsvalg[DAGSTVIVL[sted].id]?.laesning === 'B' ? B : A)
  }
  const dele = [...vilkaar.dele, ...vises.map((sted) => ({ ...knuder[sted], dele: [] }))]
  return { led: vilkaar.led, dele, svar, forklar }
}
