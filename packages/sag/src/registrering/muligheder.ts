import { type Dato, iso } from '@fodfaeste/grund'
import type { Afvist } from '../afvist.ts'
import { BESLUTNINGER, type Opskriftnavn } from '../beslutninger.ts'
import type { Livsdata } from '../haendelser.ts'
import type { Opskrift } from '../opskrift.ts'
import type { Sag } from '../sag.ts'
import { type Pegefelt, TING, erPegefelt } from './ting.ts'

/** Om en beslutning kan tages nu, og hvad dens felter kan pege på. */
export interface Mulighed {
  readonly beslutning: Opskriftnavn
  /** Hvorfor den ikke kan tages i sagen, som den er nu. */
  readonly nej?: Afvist
  /** Versionerne af det, hvert felt kan pege på, ældste først. */
  readonly peger: { readonly [felt in Pegefelt]?: readonly number[] }
}

type EnOpskrift = Opskrift<keyof Livsdata>

/** Ingen hændelse har det nummer: det, der peger på den, peger på intet. */
const INTET = 0

const NAVNE = Object.keys(BESLUTNINGER) as Opskriftnavn[]

/** Alle beslutninger, og om sagen er dér, hvor de kan tages. Om den, der spørger, må, er en anden sag. */
export function muligheder(sag: Sag, idag: Dato): readonly Mulighed[] {
  return NAVNE.map((beslutning) => mulighed(sag, beslutning, idag))
}

function mulighed(sag: Sag, beslutning: Opskriftnavn, idag: Dato): Mulighed {
  const { felter, kan } = BESLUTNINGER[beslutning] as unknown as EnOpskrift
  const imod = (peger: object): Afvist | undefined => kan?.(sag, { den: iso(idag), ...peger } as never)
  const felternes = Object.entries<unknown>(felter).filter(([felt]) => erPegefelt(felt)) as [Pegefelt, unknown][]
  const svar = felternes.map(([felt, proev]) => {
    const ting = TING[felt](sag).map(({ version }) => version)
    const paa = ting.filter((version) => imod({ [felt]: version }) === undefined)
    const skalPege = typeof proev === 'function'
    return { felt, paa, nej: skalPege && paa.length === 0 ? imod({ [felt]: ting.at(-1) ?? INTET }) : undefined }
  })
  const nej = felternes.length === 0 ? imod({}) : svar.find((et) => et.nej !== undefined)?.nej
  return {
    beslutning,
    ...(nej !== undefined && { nej }),
    peger: Object.fromEntries(svar.map(({ felt, paa }) => [felt, paa])),
  }
}
