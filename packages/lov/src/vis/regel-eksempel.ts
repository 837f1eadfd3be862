import { type Dato, type Svar, iso, plusDage, seneste, tidligste } from '@fodfaeste/grund'
import type { Eksempel, Opslag } from '../eksempler/eksempel.ts'
import { baerendeLed } from '../motor/betydning.ts'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Version } from '../motor/version.ts'
import { skrivHvorfor } from './vis-forklaring.ts'

/** Et led, der bærer svaret i eksemplet. */
export interface EksempelLed {
  readonly id: string
  readonly spoergsmaal: string
  readonly svar: Svar
  readonly hvorfor: string
  /** Leddet kan læses på to måder, og ingen er valgt. */
  readonly tvivl: boolean
}

/** En sag og reglens svar, regnet nu. */
export interface EksempelVisning {
  readonly sag: string
  /** Dagen, sagen er set. */
  readonly paa: string
  /** Mangler, når reglen ikke findes den dag, og når den svarer med et opslag. */
  readonly svar?: Svar
  /** Det, reglen svarer med, når den er en tabel, en liste eller en formodning. */
  readonly opslag?: Opslag
  /** Er det alene et valg mellem læsninger, der mangler? */
  readonly tvivl: boolean
  readonly fordi: readonly EksempelLed[]
}

/** Den dag i udgavens tid, der ligger nærmest `paa`. */
export function naermesteDagI({ fra, indtil }: Version<unknown>, paa: Dato): Dato {
  return seneste(fra, indtil === undefined ? paa : tidligste(paa, plusDage(indtil, -1)))
}

/** Eksemplet, besvaret af reglen. Har det ikke sin egen dag, ses det på dagen `ellers`. */
export function visEksempel(eksempel: Eksempel, ellers: Dato): EksempelVisning {
  const dag = eksempel.paa ?? ellers
  const vist = { sag: eksempel.sag, paa: iso(dag) }
  if ('slaaOp' in eksempel) {
    const opslag = eksempel.slaaOp(dag)
    return { ...vist, ...(opslag === undefined ? {} : { opslag }), tvivl: false, fordi: [] }
  }
  const forklaring = eksempel.forklar(dag)
  if (forklaring === undefined) return { ...vist, tvivl: false, fordi: [] }
  const baerer = baerendeLed(forklaring)
  const blade = alleBlade(forklaring).filter((f) => baerer.has(f))
  return {
    ...vist,
    svar: forklaring.svar,
    tvivl:
      forklaring.svar === 'kraever-skoen' && !blade.some(({ svar, led }) => svar === 'kraever-skoen' && !led.tvivl),
    fordi: blade.map((f) => ({
      id: f.led.id,
      spoergsmaal: f.led.spoergsmaal,
      svar: f.svar,
      hvorfor: skrivHvorfor(f),
      tvivl: erAabenTvivl(f),
    })),
  }
}

/** Leddene yderst. En uafgjort tvivl er selv yderst: det er valget, der mangler, og ikke en af læsningerne. */
function alleBlade(f: Forklaring): readonly Forklaring[] {
  return f.fordi.length === 0 || erAabenTvivl(f) ? [f] : f.fordi.flatMap(alleBlade)
}

function erAabenTvivl(f: Forklaring): boolean {
  return f.led.tvivl !== undefined && f.valgt === undefined && f.fordi[0]?.svar !== f.fordi[1]?.svar
}
