import type { Driftslager } from '../store/aabn-drift.ts'
import type { Kommune } from '../store/person-store.ts'
import type { Kontekst } from '../store/sag-store.ts'

/** Sagen, der spørges om, og kommunen, den er i. */
export interface Fundet {
  readonly sagId: string
  readonly kommune: Kommune
}

const ET_ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
/** Et helt sagsnummer rammer få; resten er andre ord, der begynder ens. */
const HOEJST = 50

/** Alle sager med det id eller sagsnummer. Et id er kun i én kommune; et sagsnummer kan være i flere. */
export async function findSager(
  { lager, kommuner }: Driftslager,
  hvilken: string,
  som: Omit<Kontekst, 'kommune'>,
): Promise<readonly Fundet[]> {
  const fundne: Fundet[] = []
  for (const kommune of kommuner) {
    const kontekst = { ...som, kommune: kommune.id }
    if (ET_ID.test(hvilken)) {
      const [foerste] = await lager.sager.hent(kontekst, hvilken.toLowerCase(), { tilVersion: 1 })
      if (foerste !== undefined) fundne.push({ sagId: foerste.sagId, kommune })
    } else {
      const { raekker } = await lager.sager.liste(kontekst, { soeg: hvilken, antal: HOEJST })
      const ramte = raekker.filter(({ sagsnummer }) => sagsnummer === hvilken)
      fundne.push(...ramte.map(({ sagId }) => ({ sagId, kommune })))
    }
  }
  return fundne
}
