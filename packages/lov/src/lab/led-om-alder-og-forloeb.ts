import { type Dato, type Hjemmel, type Svar, skrivDato } from '@fodfaeste/grund'
import type { Brugt, Mangel } from '../motor/forklaring.ts'
import { beregnet } from '../motor/beregnet.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { foersteForloeb } from '../tid/samlet-periode.ts'
import { type Spaend, erNaaet, erPasseret, skrivSpaend } from '../tid/spaend.ts'
import { TVIVL } from '../tvivl.ts'
import { FOEDSELSDAG_MANGLER, brugtFoedselsdag } from '../vurdering/brugt.ts'
import type { Grundlag } from '../vurdering/grundlag.ts'

/** En dag i en forklaring; «ukendt», når den mangler. */
export const skrivDag = (dag: number | undefined): string => (dag === undefined ? 'ukendt' : skrivDato(dag as Dato))

/** En manglende oplysning. */
export const FAKTUM = (id: string): Mangel => ({ art: 'faktum', id })

/** Tidligere forløb som brugt oplysning. */
export function brugtTidligere(g: Grundlag): readonly Brugt[] {
  return g.brugtTidligere
}

const TIDLIGERE_MANGLER: readonly Mangel[] = [FAKTUM('tidligere-forloeb')]

/** Den dag, en alder nås. */
export type Graense = (g: Grundlag) => Spaend | undefined

/** «Over N år»: begge læsninger af selve fødselsdagen. */
export function overAldersgraensen(led: string, aar: 40 | 50, hjemmel: Hjemmel, graense: Graense): Vilkaar<Grundlag> {
  const tvivl = aar === 40 ? TVIVL.over40 : TVIVL.over50
  const laesning = (bogstav: 'A' | 'B', naaet: (s: Spaend | undefined, dag: Dato) => Svar): Vilkaar<Grundlag> =>
    beregnet(
      {
        id: `${led}-${bogstav}`,
        spoergsmaal: `Er borgeren over ${aar} år?`,
        hjemmel,
        hvorfor: ({ tal }) =>
          tal['fylder'] === undefined
            ? 'Fødselsdagen er ikke oplyst.'
            : `Fylder ${aar} år ${skrivSpaend(tal['fylder'], tal['fylderSenest'])}; målt ${skrivDag(tal['dag'])}.`,
      },
      {
        svar: (g) => naaet(graense(g), g.aldersdag),
        tal: (g) => ({ fylder: graense(g)?.tidligst, fylderSenest: graense(g)?.senest, dag: g.aldersdag }),
        brugt: brugtFoedselsdag,
        mangler: FOEDSELSDAG_MANGLER,
      },
    )
  return tvivlsomt(
    { id: led, spoergsmaal: `Er borgeren over ${aar} år?`, hjemmel },
    tvivl,
    { A: laesning('A', erNaaet), B: laesning('B', erPasseret) },
    (g) => g.fakta.laesningsvalg[tvivl.id],
  )
}

/** Har borgeren ikke været i ressourceforløb før? */
export function erFoersteForloeb(led: string, hjemmel: Hjemmel): Vilkaar<Grundlag> {
  return beregnet(
    {
      id: led,
      spoergsmaal: 'Er det borgerens første ressourceforløb?',
      hjemmel,
      hvorfor: ({ tal }) =>
        tal['tidligere'] === undefined
          ? 'Tidligere forløb er ikke oplyst.'
          : tal['tidligere'] === 0
            ? 'Intet tidligere forløb.'
            : `Tidligere forløb: ${tal['tidligere']}.`,
    },
    {
      svar: foersteForloeb,
      tal: ({ fakta }) => ({ tidligere: fakta.tidligereForloeb?.vaerdi.length }),
      brugt: brugtTidligere,
      mangler: () => TIDLIGERE_MANGLER,
    },
  )
}
