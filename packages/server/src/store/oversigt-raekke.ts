import { danskOrden, soegbar } from './dansk-orden.ts'
import type { Oversigt } from './sag-store.ts'

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
