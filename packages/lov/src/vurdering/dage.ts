import type { Dato, Hjemmel } from '@fodfaeste/grund'
import { LAB_114_1, LAB_114_3 } from '../lab/paragraf-114.ts'
import { pensionsraekke } from '../lsp/paragraf-1a.ts'
import { indholdPaa } from '../motor/version.ts'
import type { Lovvalg } from '../overgang/lovvalg.ts'
import { vurderLaengde } from '../tid/lovlig-slut.ts'
import { type Plads, dageIForloebIAlt, dageMellem40Og50, orlovsdage } from '../tid/samlet-periode.ts'
import type { Spaend } from '../tid/spaend.ts'
import type { Grundlag } from './grundlag.ts'

export type BeregnetDagId =
  | 'folkepensionsdag'
  | 'seks-aar-foer-folkepension'
  | 'fylder-40'
  | 'fylder-50'
  | 'tidligste-slut'
  | 'seneste-slut'
  | 'seneste-slut-fem-aar'
  | 'seneste-slut-pension'

/** En dag, loven lægger vægt på. Spændet har to ens ender, når dagen er kendt. */
export interface BeregnetDag {
  readonly id: BeregnetDagId
  readonly dag: Spaend | undefined
  readonly hjemmel: Hjemmel | undefined
  /** Mellemregning: pensionsalder i måneder, orlovsdage, brugte dage. */
  readonly tal: number | undefined
}

export type BeregnetTalId = 'dage-i-forloeb-40-50' | 'dage-tilbage-40-50' | 'dage-i-forloeb-i-alt' | 'orlovsdage'

/** Et antal dage. */
export interface BeregnetTal {
  readonly id: BeregnetTalId
  readonly vaerdi: number | undefined
  readonly hjemmel: Hjemmel | undefined
}

const paa = (dag: Dato | undefined): Spaend | undefined =>
  dag === undefined ? undefined : { tidligst: dag, senest: dag }
const frossen = (paragraf: string, stk: number): Hjemmel =>
  Object.freeze({ lov: 'LAB', paragraf, stk, udgave: 'LBK 280/2024' })
const STEDER = {
  laengde: frossen('114', 1),
  seksAar: frossen('112', 3),
  femAar: frossen('114', 3),
  over50: frossen('114', 4),
}

/** Alle dage, loven regner frem i sagen. */
export function beregnDage(g: Grundlag, { lovensDag, saerlige }: Lovvalg, fem: Plads): readonly BeregnetDag[] {
  const laengde = indholdPaa(LAB_114_1, saerlige['LAB-114-1'] ?? lovensDag)?.regel
  const lovlig = laengde === undefined ? undefined : vurderLaengde(laengde, g)
  const fraekke = g.foedt === undefined ? undefined : pensionsraekke(g.tabel, g.foedt.tidligst)
  const harLoft =
    indholdPaa(LAB_114_3, lovensDag) !== undefined &&
    g.fylder40 !== undefined &&
    g.fylder50 !== undefined &&
    g.maaledag >= g.fylder40.tidligst &&
    g.maaledag < g.fylder50.senest
  return [
    {
      id: 'folkepensionsdag',
      dag: g.pension,
      hjemmel:
        fraekke === undefined
          ? undefined
          : {
              lov: 'LSP',
              paragraf: '1 a',
              stk: 1,
              udgave: g.tabel.udgave,
              ...(g.tabel.udgave === 'lov 703/2025' ? {} : { nr: fraekke.nr }),
            },
      tal: fraekke?.alderMaaneder,
    },
    { id: 'seks-aar-foer-folkepension', dag: g.seksAarFoer, hjemmel: STEDER.seksAar, tal: undefined },
    { id: 'fylder-40', dag: g.fylder40, hjemmel: STEDER.femAar, tal: undefined },
    { id: 'fylder-50', dag: g.fylder50, hjemmel: STEDER.over50, tal: undefined },
    { id: 'tidligste-slut', dag: paa(lovlig?.tidligst), hjemmel: laengde?.hjemmel, tal: laengde?.mindstMaaneder },
    { id: 'seneste-slut', dag: paa(lovlig?.senest), hjemmel: laengde?.hjemmel, tal: laengde?.hoejstMaaneder },
    {
      id: 'seneste-slut-fem-aar',
      dag: harLoft ? paa(fem.senest) : undefined,
      hjemmel: STEDER.femAar,
      tal: fem.brugtDage,
    },
    { id: 'seneste-slut-pension', dag: dagenFoer(g.pension), hjemmel: STEDER.over50, tal: undefined },
  ]
}

function dagenFoer(spaend: Spaend | undefined): Spaend | undefined {
  return spaend === undefined
    ? undefined
    : { tidligst: (spaend.tidligst - 1) as Dato, senest: (spaend.senest - 1) as Dato }
}

/** Summerne i sagen, i dage. */
export function beregnTal(g: Grundlag, fem: Plads): readonly BeregnetTal[] {
  return [
    { id: 'dage-i-forloeb-40-50', vaerdi: dageMellem40Og50(g), hjemmel: STEDER.femAar },
    { id: 'dage-tilbage-40-50', vaerdi: g.foedt === undefined ? undefined : fem.tilbageDage, hjemmel: STEDER.femAar },
    { id: 'dage-i-forloeb-i-alt', vaerdi: dageIForloebIAlt(g), hjemmel: undefined },
    { id: 'orlovsdage', vaerdi: orlovsdage(g), hjemmel: STEDER.laengde },
  ]
}
