import type { Svar } from '@fodfaeste/grund'
import { SVARENE, svarI } from '../motor/mange.ts'
import { type Delsvar, type KonklusionKode, konkluder } from './konklusion.ts'

/** Konklusionerne, som de skrives i en søjle: nummeret i listen. */
export const KODERNE = [
  'kan-henvises',
  'har-ret-efter-eget-oenske',
  'kan-kun-tilbydes',
  'kan-ikke-kraeves',
  'ikke-i-maalgruppen',
  'skal-ikke-ivaerksaettes',
  'skal-begynde-sag-om-foertidspension',
  'ikke-tilstraekkeligt-oplyst',
  'lukket-for-nye-forloeb',
  'ordningen-fandtes-ikke',
  'uoplyst',
  'kraever-skoen',
  'tvivl-i-loven',
] as const satisfies readonly KonklusionKode[]

/** De delsvar, konklusionen læses af, i hver sin søjle. */
export type Delsvarsoejle =
  'lukning' | 'oplyst' | 'maalgruppe' | 'relevant' | 'foertidspension' | 'henvises' | 'kraeves' | 'tilbydes'

/** Konklusionen på hvert sæt delsvar, læst én gang af {@link konkluder}. */
export class Konklusioner {
  // 0 er ikke læst endnu; ellers kodens nummer plus én.
  private readonly laest = new Uint8Array(FRAVAER.length * 2 * 4 ** 8)

  kode(
    fravaer: Delsvar['fravaer'],
    svar: { readonly [K in Delsvarsoejle]: Uint8Array },
    i: number,
    kunTvivl: boolean,
  ): number {
    let plads = FRAVAER.indexOf(fravaer) * 2 + (kunTvivl ? 1 : 0)
    plads = plads * 4 + svarI(svar.lukning, i)
    plads = plads * 4 + svarI(svar.oplyst, i)
    plads = plads * 4 + svarI(svar.maalgruppe, i)
    plads = plads * 4 + svarI(svar.relevant, i)
    plads = plads * 4 + svarI(svar.foertidspension, i)
    plads = plads * 4 + svarI(svar.henvises, i)
    plads = plads * 4 + svarI(svar.kraeves, i)
    plads = plads * 4 + svarI(svar.tilbydes, i)
    const laest = svarI(this.laest, plads)
    if (laest > 0) return laest - 1
    const kode = KODERNE.indexOf(konkluder(delsvar(fravaer, svar, i, kunTvivl)))
    this.laest[plads] = kode + 1
    return kode
  }
}

const FRAVAER: readonly Delsvar['fravaer'][] = [undefined, 'endnu-ikke', 'ikke-laengere']

function delsvar(
  fravaer: Delsvar['fravaer'],
  svar: { readonly [K in Delsvarsoejle]: Uint8Array },
  i: number,
  kunTvivl: boolean,
): Delsvar {
  const af = (navn: Delsvarsoejle): Svar => SVARENE[svarI(svar[navn], i)] ?? 'uoplyst'
  return {
    spoergsmaal: { henvises: af('henvises'), kraeves: af('kraeves'), tilbydes: af('tilbydes'), varighed: 'uoplyst' },
    fravaer,
    lukning: af('lukning'),
    oplyst: af('oplyst'),
    maalgruppe: af('maalgruppe'),
    relevant: af('relevant'),
    foertidspension: af('foertidspension'),
    kunTvivl,
  }
}
