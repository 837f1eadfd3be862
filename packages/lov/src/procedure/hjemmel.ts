import { type Dato, type Hjemmel, dato } from '@fodfaeste/grund'
import { type Regel, regel } from '../motor/version.ts'

/** Resten af en hjemmel, når lov og udgave ligger fast. */
export type Sted = Pick<Hjemmel, 'paragraf'> & Partial<Pick<Hjemmel, 'stk' | 'nr' | 'litra' | 'pkt'>>

/** Forvaltningsloven. */
export const fvl = (sted: Sted): Hjemmel => ({ lov: 'FVL', udgave: 'LBK 433/2014', ...sted })
/** Retssikkerhedsloven. */
export const rsl = (sted: Sted): Hjemmel => ({ lov: 'RSL', udgave: 'LBK 354/2025', ...sted })
/** Retssikkerhedsbekendtgørelsen. */
export const bek = (sted: Sted): Hjemmel => ({ lov: 'BEK', udgave: 'BEK 861/2025', ...sted })
/** Offentlighedsloven. */
export const offl = (sted: Sted): Hjemmel => ({ lov: 'OFFL', udgave: 'LBK 145/2020', ...sted })

/** En lovtekst og den første dag, vi har den for. */
export interface Tekst {
  readonly udgave: string
  readonly fra: Dato
  readonly aeldre: string
}

const aeldre = (udgave: string, fra: string): string =>
  `Ordlyden er læst i ${udgave}. For dage før ${fra} er ældre udgavers ordlyd ikke efterprøvet.`

/** De tekster, procesreglerne er læst i. Dagene er de samme som i oversigten over udgaver. */
export const TEKST = {
  fvl: { udgave: 'LBK 433/2014', fra: dato('2014-06-25'), aeldre: aeldre('LBK 433/2014', '25. juni 2014') },
  rsl: { udgave: 'LBK 354/2025', fra: dato('2025-06-18'), aeldre: aeldre('LBK 354/2025', '18. juni 2025') },
  bek: { udgave: 'BEK 861/2025', fra: dato('2025-07-01'), aeldre: aeldre('BEK 861/2025', '1. juli 2025') },
  offl: { udgave: 'LBK 145/2020', fra: dato('2020-06-30'), aeldre: aeldre('LBK 145/2020', '30. juni 2020') },
  lsp: { udgave: 'LBK 1123/2024', fra: dato('2024-12-30'), aeldre: aeldre('LBK 1123/2024', '30. december 2024') },
} as const satisfies Record<string, Tekst>

/** Forbeholdet som en del af et led, når der er et. */
export const medForbehold = (forbehold: string | undefined): { readonly forbehold?: string } =>
  forbehold === undefined ? {} : { forbehold }

/** Forbeholdet, der altid er der, og det om ældre ordlyd, når der er et. */
export const samlForbehold = (altid: string, aeldre: string | undefined): string =>
  aeldre === undefined ? altid : `${altid} ${aeldre}`

/**
 * En regel, vi kun har i én tekst: den samme ordlyd følges hele vejen, men for dage før teksten med det forbehold, at den
 * ældre ordlyd ikke er efterprøvet.
 */
export function laestI<T>(tekst: Tekst, id: string, navn: string, byg: (forbehold?: string) => T): Regel<T> {
  return regel({
    id,
    navn,
    versioner: () => [
      { fra: dato('0001-01-01'), indtil: tekst.fra, kilde: tekst.udgave, indhold: byg(tekst.aeldre) },
      { fra: tekst.fra, kilde: tekst.udgave, indhold: byg() },
    ],
  })
}
