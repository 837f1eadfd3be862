import type { Dato } from '@fodfaeste/grund'
import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import type { Afvist } from '../afvist.ts'
import { TRAEF_AFGOERELSE } from '../afgoerelse/traef-afgoerelse.ts'
import { type Felter, type Proev, proevFelter } from '../felter.ts'
import { OPHOER_FORLOEB } from '../forloeb/ophoer-forloeb.ts'
import { TRAEF_SLUTBESLUTNING } from '../forloeb/traef-slutbeslutning.ts'
import { AENDR_EFTER_KLAGE } from '../klage/aendr-efter-klage.ts'
import type { Livstype } from '../haendelser.ts'
import type { Opskrift } from '../opskrift.ts'
import { proevValg } from '../proev-felt.ts'
import type { Sag } from '../sag.ts'
import type { KommunensFrister } from '../sagsfakta/kommunens-frister.ts'
import { UDKAST_TIL, type Udkast } from './haendelser.ts'

type EnOpskrift = Opskrift<Livstype>

const OPSKRIFT = {
  'traef-afgoerelse': TRAEF_AFGOERELSE,
  'traef-slutbeslutning': TRAEF_SLUTBESLUTNING,
  'ophoer-forloeb': OPHOER_FORLOEB,
  'aendr-efter-klage': AENDR_EFTER_KLAGE,
} as const satisfies { readonly [N in Udkast['beslutning']]: unknown }

export const opskriftFor = ({ beslutning }: Pick<Udkast, 'beslutning'>): EnOpskrift =>
  OPSKRIFT[beslutning] as unknown as EnOpskrift

/** Udkastet prøves, felt for felt, som den afgørelse, det skal blive til. */
export const udkastet: Proev<Udkast> = (felt, vaerdi, idag): Udfald<Udkast, Afvist> => {
  const { beslutning, felter } = (vaerdi ?? {}) as { readonly [K in keyof Udkast]?: unknown }
  const hvilken = proevValg(`${felt}.beslutning`, beslutning, UDKAST_TIL)
  if (!hvilken.ok) return hvilken
  if (typeof felter !== 'object' || felter === null || Array.isArray(felter))
    return afvist({ kode: 'FELT_MANGLER', felt: `${felt}.felter`, skriv: 'Skriv afgørelsens felter.' })
  const egne = opskriftFor({ beslutning: hvilken.vaerdi }).felter as unknown as Felter<Record<string, unknown>>
  const proevet = proevFelter(egne, felter as Record<string, unknown>, idag, `${felt}.felter.`)
  return proevet.ok ? lykkes({ beslutning: hvilken.vaerdi, felter: proevet.vaerdi }) : proevet
}

/** Det, sagen selv har imod udkastet den dag. */
export function imodUdkastet(
  sag: Sag,
  udkast: Udkast,
  den: string,
  idag: Dato,
  frister: KommunensFrister,
): Afvist | undefined {
  const { kan, strid } = opskriftFor(udkast)
  const data = { ...udkast.felter, den } as never
  const imod = kan?.(sag, data) ?? strid?.(sag, data, idag, frister)
  return imod !== undefined && 'felt' in imod ? ({ ...imod, felt: `udkast.felter.${imod.felt}` } as Afvist) : imod
}
