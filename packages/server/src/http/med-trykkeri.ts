import { UdenTrykkeri } from '../breve/motor/typst.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { type Afslag, afslag } from './afslag.ts'

/** Sætter noget til tryk. Kan serverens maskine ikke, er det ikke den, der spørger, der har gjort noget forkert. */
export async function medTrykkeri<T>({ noter }: Omgivelser, saet: () => Promise<T>): Promise<T | Afslag> {
  try {
    return await saet()
  } catch (fejl) {
    if (!(fejl instanceof UdenTrykkeri)) throw fejl
    noter({ hvad: 'Letters cannot be set: Typst is missing for this platform' })
    return afslag(
      'BREV_KAN_IKKE_SAETTES',
      'Serverens maskine kan ikke lave PDF. Sig det til driften; det, du har skrevet, er gemt i kladden.',
    )
  }
}
