import type { Dokumentlager } from '../dokument/dokumentlager.ts'
import type { OpbevaringStore } from '../store/opbevaring-store.ts'
import type { Kontekst } from '../store/sag-store.ts'

/**
 * Fjerner indholdet af de slettede sagers dokumenter. Hører efter sletningen, så en sag aldrig mangler sit indhold; blev
 * den forrige afbrudt imellem de to, tages resten nu. Et dokument, en anden sag også bruger, bliver.
 */
export async function fjernDokumenter(
  opbevaring: OpbevaringStore,
  lager: Dokumentlager,
  kontekst: Kontekst,
): Promise<void> {
  const sletninger = await opbevaring.sletninger(kontekst)
  const aftryk = [...new Set(sletninger.flatMap(({ dokumenter }) => dokumenter))]
  if (aftryk.length === 0) return
  const brugte = await opbevaring.brugteDokumenter(kontekst, aftryk)
  for (const et of aftryk) if (!brugte.includes(et)) await lager.fjern(kontekst.kommune, et)
}
