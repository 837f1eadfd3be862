import type { Blok } from '../blok.ts'
import { fvl } from '../hjemler.ts'
import { type Stykke, tekst } from '../motor/brev.ts'

/** Et sted i loven og dets ord. Uden ord er teksten ikke læst ind i denne installation. */
export interface StedsOrd {
  readonly sted: string
  readonly udgave: string
  readonly eli?: string
  readonly ord?: string
}

/** Lovens egne ord om de regler, brevet har fortalt om. Sidst, så borgeren kan læse brevet uden. */
export const LOVENS_EGNE_ORD: Blok<{ readonly steder: readonly StedsOrd[] }> = {
  id: 'lovens-egne-ord',
  overskrift: 'Lovens egne ord',
  hjemmel: [fvl({ paragraf: '24', stk: 1, pkt: 1 })],
  skriv: ({ steder }) => (steder.length === 0 ? undefined : { stykker: steder.map(stykket) }),
}

function stykket({ sted, udgave, eli, ord }: StedsOrd): Stykke {
  const hvem = `${sted} (${udgave})`
  if (ord !== undefined) return { art: 'citat', tekst: ord, hvem }
  return tekst(eli === undefined ? `${hvem}.` : `${hvem}: ${eli}`)
}
