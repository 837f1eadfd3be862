import { type Dato, dato } from '@fodfaeste/grund'
import { type KommunensFrister, fristerRegistreretTil, haendelserTil } from '@fodfaeste/sag'
import { dagIDanmark, slutningAfOejeblik } from '../ur.ts'
import type { Blik } from '../vis/sag-visning.ts'
import { type Afslag, afslag, ugyldigtInput } from './afslag.ts'
import type { HentetSag } from './sag-adgang.ts'

/** Hvilket øjeblik i sagen, og hvilken dags lov. Udeladt er nu. */
export interface OensketBlik {
  readonly version?: number | undefined
  /** En dag, evt. med klokkeslæt. */
  readonly registreretTil?: string | undefined
  readonly paa?: string | undefined
}

/** Blikket, og kommunens egne frister, som de var registreret i det øjeblik, der ses på. */
export interface SetBlik extends Blik {
  readonly frister: KommunensFrister
}

/**
 * Hvilken version, vurderet på hvilken dag. Ses sagen, som den var, vurderes den også på dagen dengang,
 * så svaret er det, der blev vist; `paa` siger noget andet, når man vil det.
 */
export function findBlik(
  { haendelser, frister }: Pick<HentetSag, 'haendelser' | 'frister'>,
  { version, registreretTil, paa }: OensketBlik,
  idag: Dato,
): SetBlik | Afslag {
  const seneste = haendelser.length
  const valgt = paa === undefined ? undefined : dato(paa)
  if (registreretTil !== undefined) {
    const oejeblik = slutningAfOejeblik(registreretTil).toISOString()
    const til = haendelserTil(haendelser, { registreretTil: oejeblik }).length
    if (til === 0)
      return afslag('SAG_FINDES_IKKE', `Sagen var ikke oprettet ${skrevet(registreretTil)}. Vælg en senere dag.`)
    const dengang = fristerRegistreretTil(frister, oejeblik)
    return { version: til, paa: valgt ?? dato(registreretTil.slice(0, 10)), frister: dengang }
  }
  if (version === undefined || version === seneste) return { version: seneste, paa: valgt ?? idag, frister }
  const haendelse = haendelser[version - 1]
  if (haendelse === undefined)
    return ugyldigtInput([{ felt: 'version', besked: `Sagen har ${seneste} versioner. Vælg en af dem.` }])
  const { registreretTidspunkt } = haendelse
  const dengang = fristerRegistreretTil(frister, registreretTidspunkt)
  return { version, paa: valgt ?? dagIDanmark(new Date(registreretTidspunkt)), frister: dengang }
}

const skrevet = (oejeblik: string): string => oejeblik.replace('T', ' kl. ').replace(':', '.')
