import { type Del, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { TeamindkaldelseHaendelser as H } from './haendelser.ts'

type IndSagen<D> = D & { readonly version: number; readonly af: Person }

export type Indkaldt = IndSagen<H['BorgerIndkaldtTilTeam']>
export type Indkaldelsessvar = IndSagen<H['TeamindkaldelseBesvaret']>
export type BestiltTolk = IndSagen<H['TolkBestilt']>
export type Moededeltager = IndSagen<H['MoededeltagerTilfoejet']>

/** Alt om, hvem der er kaldt til teamets møder, i den orden det kom. Også om et møde, sagen siden er taget af. */
export interface Teamindkaldelser {
  readonly indkaldt: readonly Indkaldt[]
  readonly svar: readonly Indkaldelsessvar[]
  readonly tolke: readonly BestiltTolk[]
  readonly deltagere: readonly Moededeltager[]
  readonly fremmoede: readonly IndSagen<H['OevrigtFremmoedeRegistreret']>[]
}

export const TEAMINDKALDELSER: Del<H, Teamindkaldelser> = {
  tom: { indkaldt: [], svar: [], tolke: [], deltagere: [], fremmoede: [] },
  udvikl: {
    BorgerIndkaldtTilTeam: (foer, sket) => ({ ...foer, indkaldt: [...foer.indkaldt, ny(sket)] }),
    TeamindkaldelseBesvaret: (foer, sket) => ({ ...foer, svar: [...foer.svar, ny(sket)] }),
    TolkBestilt: (foer, sket) => ({ ...foer, tolke: [...foer.tolke, ny(sket)] }),
    MoededeltagerTilfoejet: (foer, sket) => ({ ...foer, deltagere: [...foer.deltagere, ny(sket)] }),
    OevrigtFremmoedeRegistreret: (foer, sket) => ({ ...foer, fremmoede: [...foer.fremmoede, ny(sket)] }),
  },
}
