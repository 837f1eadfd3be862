import { type Aktoer, type SkjultBorger, adresserI, maaKendeBorgeren, skjulBorger } from '@fodfaeste/sag'
import type { SagRaekke } from '@fodfaeste/kontrakt'
import type { HentetSag } from '../http/sag-adgang.ts'
import { foldet } from './sag-visning.ts'

/**
 * Sagen, som personen må se den: er borgerens navn og adresse beskyttet for hende, er de skjult i hver hændelse, så enhver
 * visning, der regnes af dem, er uden. Kun til at vise; en sag, der skal skrives i, skal foldes af hændelserne, som de er.
 */
export function medSynligBorger(sag: HentetSag, aktoer: Aktoer): HentetSag {
  const { haendelser, lagrede, forhold } = sag
  if (maaKendeBorgeren(aktoer, forhold)) return sag
  const borger: SkjultBorger = {
    navn: foldet(haendelser, haendelser.length).borger.navn,
    adresser: adresserI(haendelser),
  }
  const skjult = <H extends { readonly data: object }>(h: H): H => ({ ...h, data: skjulBorger(h.data, borger) })
  return { ...sag, haendelser: haendelser.map(skjult), lagrede: lagrede.map(skjult) }
}

/** Rækken på listen, hvor navnet er skjult, når sagen er blandt dem, hvis borger personen ikke må kende. */
export function raekkeMedSynligBorger(raekke: SagRaekke, skjulte: readonly string[]): SagRaekke {
  if (!skjulte.includes(raekke.id)) return raekke
  return { ...skjulBorger(raekke, { navn: raekke.navn, adresser: [] }), id: raekke.id }
}
