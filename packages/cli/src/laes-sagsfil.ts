import { type Feltfejl, type SagsFil, SagsFilSkema, laesInput, naermest, sagFraFil } from '@fodfaeste/kontrakt'
import type { Sagsfakta } from '@fodfaeste/lov'
import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import { laesJson } from './laes-json.ts'
import { kendteFelter } from './kendte-felter.ts'

/** En fil, der kan vurderes: filen selv og lovens udgave af den. */
export interface LaestFil {
  readonly fil: SagsFil
  readonly sag: Sagsfakta
}

/** Det, der er galt ved ét sted i filen. */
export interface FilFejl {
  /** «skoen.udviklingsperspektiv.svar», eller «linje 3, kolonne 7». */
  readonly sted: string
  /** Det, der står, når der står noget. */
  readonly fundet?: string
  readonly besked: string
}

/** Fra filens tekst til sagen. Afvisningen er alle fejl på én gang, på dansk. */
export function laesSagsfil(tekst: string): Udfald<LaestFil, readonly FilFejl[]> {
  const json = laesJson(tekst)
  if (!json.ok) {
    const { linje, kolonne, besked } = json.afvist
    return afvist([{ sted: `linje ${linje}, kolonne ${kolonne}`, besked: `Det er ikke JSON. ${besked}` }])
  }
  const svar = laesInput(SagsFilSkema, json.vaerdi, HELE_FILEN)
  if (!svar.ok) return afvist(svar.fejl.map((fejl) => medFund(fejl, json.vaerdi)))
  const sag = sagFraFil(svar.vaerdi)
  if (!sag.ok) return afvist(sag.afvist.map((fejl) => medFund(fejl, json.vaerdi)))
  return lykkes({ fil: svar.vaerdi, sag: sag.vaerdi })
}

const HELE_FILEN = 'filen'

function medFund({ felt, besked }: Feltfejl, raa: unknown): FilFejl {
  const sti = felt === HELE_FILEN ? [] : delSti(felt)
  const navn = sti.at(-1)
  const kendte = kendteFelter(sti.slice(0, -1))
  if (typeof navn === 'string' && kendte.length > 0 && !kendte.includes(navn)) {
    return { sted: felt, besked: ukendtFelt(navn, kendte) }
  }
  const fundet = vis(slaaOp(raa, sti))
  return { sted: felt, besked, ...(fundet === undefined ? {} : { fundet }) }
}

function ukendtFelt(navn: string, kendte: readonly string[]): string {
  const forslag = naermest(navn, kendte)
  return forslag === undefined
    ? `Feltet kendes ikke. Her kan stå: ${kendte.join(', ')}.`
    : `Feltet kendes ikke. Mente du «${forslag}»?`
}

/** «oensker[0].svar» → oensker, 0, svar */
function delSti(felt: string): readonly (string | number)[] {
  return [...felt.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, nr, navn]) =>
    nr === undefined ? (navn ?? '') : Number(nr),
  )
}

function slaaOp(raa: unknown, sti: readonly (string | number)[]): unknown {
  return sti.reduce<unknown>((led, trin) => {
    if (typeof led !== 'object' || led === null || !Object.hasOwn(led, trin)) return undefined
    return (led as Record<string | number, unknown>)[trin]
  }, raa)
}

const LAENGST = 60

function vis(vaerdi: unknown): string | undefined {
  if (vaerdi === undefined) return undefined
  const tekst = JSON.stringify(vaerdi)
  return tekst.length > LAENGST ? `${tekst.slice(0, LAENGST - 1)}…` : tekst
}
