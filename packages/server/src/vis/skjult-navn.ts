import { type Aktoer, maaSeNavn, skjulNavn } from '@fodfaeste/sag'
import type { SagRaekke } from '@fodfaeste/kontrakt'
import type { HentetSag } from '../http/sag-adgang.ts'
import { foldet } from './sag-visning.ts'

/**
 * Sagen, som personen må se den: er borgerens navn beskyttet for hende, er det skjult i hver hændelse, så enhver visning,
 * der regnes af dem, er uden det. Kun til at vise; en sag, der skal skrives i, skal foldes af hændelserne, som de er.
 */
export function medSynligtNavn(sag: HentetSag, aktoer: Aktoer): HentetSag {
  const { haendelser, lagrede, forhold } = sag
  if (maaSeNavn(aktoer, forhold)) return sag
  const { navn } = foldet(haendelser, haendelser.length).borger
  const skjult = <H extends { readonly data: object }>(h: H): H => ({ ...h, data: skjulNavn(h.data, navn) })
  return { ...sag, haendelser: haendelser.map(skjult), lagrede: lagrede.map(skjult) }
}

/** Rækken på listen, hvor navnet er skjult, når sagen er blandt dem, hvis navn personen ikke må se. */
export function raekkeMedSynligtNavn(raekke: SagRaekke, skjulte: readonly string[]): SagRaekke {
  return skjulte.includes(raekke.id) ? { ...skjulNavn(raekke, raekke.navn), id: raekke.id } : raekke
}
