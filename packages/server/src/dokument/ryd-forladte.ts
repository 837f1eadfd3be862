import type { OpbevaringStore } from '../store/opbevaring-store.ts'
import type { Kontekst } from '../store/sag-store.ts'
import type { Dokumentlager } from './dokumentlager.ts'

/**
 * Så længe ligger indhold, der er sendt, men aldrig lagt i en sag. En kvittering holder et døgn; resten er, så en ældre
 * sikkerhedskopi kan lægges ind og tages ud igen, uden at det, der kom til efter den, er væk.
 */
export const FORLADT_EFTER_DAGE = 30

const DAG_MS = 24 * 3_600_000
const BUNKE = 500

/** Fjerner kommunens forladte indhold: gammelt, og ingen hændelse peger på det. Giver, hvor meget der blev fjernet. */
export async function rydForladte(
  { brugteDokumenter }: Pick<OpbevaringStore, 'brugteDokumenter'>,
  lager: Dokumentlager,
  kontekst: Kontekst,
  nu: Date,
): Promise<number> {
  const foer = new Date(nu.getTime() - FORLADT_EFTER_DAGE * DAG_MS)
  const { kommune } = kontekst
  let fjernet = 0
  const ryd = async (aftryk: readonly string[]): Promise<void> => {
    const brugte = new Set(await brugteDokumenter(kontekst, aftryk))
    for (const et of aftryk) if (!brugte.has(et) && (await lager.fjernSendtFoer(kommune, et, foer))) fjernet += 1
  }
  let bunke: string[] = []
  for await (const aftryk of lager.sendtFoer(kommune, foer)) {
    bunke.push(aftryk)
    if (bunke.length < BUNKE) continue
    await ryd(bunke)
    bunke = []
  }
  if (bunke.length > 0) await ryd(bunke)
  return fjernet
}
