import type { Selectable } from 'kysely'
import { danskOrden } from './dansk-orden.ts'
import type { Dagens, Oversigt, OversigtRaekke } from './sag-store.ts'
import type { Skema } from './skema.ts'
import { soegeord } from './soegeord.ts'

/** Rækken, som SQL-funktionen `skriv_oversigt` tager den: med den danske orden og ordene, der søges i. */
export function tilSql(oversigt: Oversigt): string {
  const { sagsnummer, borgerNavn, fase, sagsbehandler, data, soegetekster, ...dagens } = oversigt
  return JSON.stringify({
    ...dagensSvar({ fase, data, ...dagens }),
    sagsnummer,
    borgerNavn,
    sagsbehandler,
    navnNoegle: danskOrden(borgerNavn),
    soegeord: soegeord([borgerNavn, sagsnummer, ...soegetekster]),
  })
}

/** Det i rækken, der følger dagen, som `omregn_oversigt` tager det. */
export function dagensSvar({ fase, tilstand, taerskelDag, beregnetPaa, frister = 0, data, opgaver = [] }: Dagens) {
  return {
    fase,
    tilstand,
    taerskelDag: taerskelDag ?? 'infinity',
    beregnetPaa,
    frister,
    data,
    opgaver: opgaver.map(({ frist = 'infinity', ...opgave }) => ({ ...opgave, frist })),
  }
}

/** Rækken, som den læses. */
export function fraRaekke(raekke: Selectable<Skema['sag_oversigt']>): OversigtRaekke {
  const { taerskel_dag: taerskel } = raekke
  return {
    sagId: raekke.sag_id,
    version: raekke.version,
    sagsnummer: raekke.sagsnummer,
    borgerNavn: raekke.borger_navn,
    fase: raekke.fase,
    sagsbehandler: raekke.sagsbehandler,
    tilstand: raekke.tilstand,
    ...(taerskel === 'infinity' ? {} : { taerskelDag: taerskel }),
    beregnetPaa: raekke.beregnet_paa,
    frister: raekke.frister,
    opdateret: raekke.opdateret.toISOString(),
    data: raekke.data,
  }
}
