import type { Selectable } from 'kysely'
import type { LagretHaendelse } from './haendelse.ts'
import type { Skema } from './skema.ts'

/** Fra tabellens række til hændelsen, koden kender. */
export function fraRaekke(raekke: Selectable<Skema['haendelse']>): LagretHaendelse {
  return {
    sagId: raekke.sag_id,
    version: raekke.version,
    type: raekke.type,
    skema: raekke.skema,
    data: raekke.data,
    virkerFra: raekke.virker_fra,
    af: raekke.af,
    afNavn: raekke.af_navn,
    registreret: raekke.registreret.toISOString(),
    forrigeHash: raekke.forrige_hash?.toString('hex') ?? null,
    hash: raekke.hash.toString('hex'),
    ...(raekke.slettet !== null && { slettet: raekke.slettet.toISOString() }),
  }
}
