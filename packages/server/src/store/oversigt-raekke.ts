import type { Selectable } from 'kysely'
import { danskOrden, soegbar } from './dansk-orden.ts'
import type { Oversigt, OversigtRaekke } from './sag-store.ts'
import type { Skema } from './skema.ts'

/** Rækken, som SQL-funktionen `skriv_oversigt` tager den: med den danske orden og teksten, der søges i. */
export function tilSql(oversigt: Oversigt): string {
  const { sagsnummer, borgerNavn, fase, sagsbehandler, data } = oversigt
  return JSON.stringify({
    sagsnummer,
    borgerNavn,
    fase,
    sagsbehandler,
    data,
    navnNoegle: danskOrden(borgerNavn),
    soegetekst: soegbar(`${borgerNavn} ${sagsnummer}`),
  })
}

/** Rækken, som den står i tabellen. */
export function fraRaekke(raekke: Selectable<Skema['sag_oversigt']>): OversigtRaekke {
  return {
    sagId: raekke.sag_id,
    version: raekke.version,
    sagsnummer: raekke.sagsnummer,
    borgerNavn: raekke.borger_navn,
    fase: raekke.fase,
    sagsbehandler: raekke.sagsbehandler,
    opdateret: raekke.opdateret.toISOString(),
    data: raekke.data,
  }
}
