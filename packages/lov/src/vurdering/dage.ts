import type { Dato, Hjemmel } from '@fodfaeste/grund'
import { pensionsraekke } from '../lsp/paragraf-1a.ts'
import type { Tal } from '../motor/forklaring.ts'
import { type Laengderegel, vurderLaengde } from '../tid/lovlig-slut.ts'
import { type Plads, dageIForloeb, orlovsdage } from '../tid/samlet-periode.ts'
import type { Spaend } from '../tid/spaend.ts'
import type { Grundlag } from './grundlag.ts'
import type { Lovudgave } from './lovudgave.ts'

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

const paa = (dag: number | undefined): Spaend | undefined =>
  dag === undefined ? undefined : { tidligst: dag as Dato, senest: dag as Dato }

/**
 * Alle dage, loven regner frem i sagen.
 * @param laengden de lovlige slutdage, som længdens led allerede har regnet dem, når det har
 */
export function beregnDage(g: Grundlag, lov: Lovudgave, fem: Plads, laengden: Tal | undefined): readonly BeregnetDag[] {
  const raekke = g.foedt === undefined ? undefined : pensionsraekke(g.tabel, g.foedt.tidligst)
  const { seksAar, femAar, flereForloeb, pension } = lov.steder
  const regel = lov.laengderegel
  const { tidligst, senest } = laengden ?? slutdage(g, regel)
  return [
    { id: 'folkepensionsdag', dag: g.pension, hjemmel: raekke?.hjemmel, tal: raekke?.alderMaaneder },
    { id: 'seks-aar-foer-folkepension', dag: g.seksAarFoer, hjemmel: seksAar, tal: undefined },
    { id: 'fylder-40', dag: g.fylder40, hjemmel: femAar ?? flereForloeb, tal: undefined },
    // Før 2022 gik grænsen ved 40 år, og 50-årsdagen betød ikke noget.
    { id: 'fylder-50', dag: g.fylder50, hjemmel: femAar && flereForloeb, tal: undefined },
    { id: 'tidligste-slut', dag: paa(tidligst), hjemmel: regel?.hjemmel, tal: regel?.mindstMaaneder },
    { id: 'seneste-slut', dag: paa(senest), hjemmel: regel?.hjemmel, tal: regel?.hoejstMaaneder },
    { id: 'seneste-slut-fem-aar', dag: femAarSlut(g, femAar, fem), hjemmel: femAar, tal: fem.brugtDage },
    { id: 'seneste-slut-pension', dag: dagenFoer(g.pension), hjemmel: pension, tal: undefined },
  ]
}

function slutdage(g: Grundlag, regel: Laengderegel | undefined): Tal {
  if (regel === undefined) return UDEN_LAENGDE
  const { tidligst, senest } = vurderLaengde(regel, g)
  return { tidligst, senest }
}

function femAarSlut(g: Grundlag, femAar: Hjemmel | undefined, { senest }: Plads): Spaend | undefined {
  return femAar !== undefined && harLoft(g) ? paa(senest) : undefined
}

const UDEN_LAENGDE: Tal = { tidligst: undefined, senest: undefined }

/** Er borgeren mellem 40 og 50, så loftet på fem år gælder? */
function harLoft({ fylder40, fylder50, aldersdag }: Grundlag): boolean {
  return (
    fylder40 !== undefined && fylder50 !== undefined && aldersdag >= fylder40.tidligst && aldersdag < fylder50.senest
  )
}

function dagenFoer(spaend: Spaend | undefined): Spaend | undefined {
  return spaend === undefined
    ? undefined
    : { tidligst: (spaend.tidligst - 1) as Dato, senest: (spaend.senest - 1) as Dato }
}

/** Summerne i sagen, i dage. */
export function beregnTal(g: Grundlag, lov: Lovudgave, fem: Plads): readonly BeregnetTal[] {
  const { femAar } = lov.steder
  const regel = lov.laengderegel
  const { iAlt, mellem40Og50 } = dageIForloeb(g)
  return [
    { id: 'dage-i-forloeb-40-50', vaerdi: mellem40Og50, hjemmel: femAar },
    { id: 'dage-tilbage-40-50', vaerdi: g.foedt === undefined ? undefined : fem.tilbageDage, hjemmel: femAar },
    { id: 'dage-i-forloeb-i-alt', vaerdi: iAlt, hjemmel: undefined },
    {
      id: 'orlovsdage',
      vaerdi: orlovsdage(g, regel?.orlovArter ?? INGEN_ARTER),
      hjemmel: regel?.hjemmel,
    },
  ]
}

const INGEN_ARTER = [] as const
