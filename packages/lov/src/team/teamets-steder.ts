import type { Dato, Hjemmel } from '@fodfaeste/grund'
import { LAB_113_2 } from '../garanti/forelaeggelse.ts'
import { type Regel, indholdPaa } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { LOB_11_2 } from './forelaeggelse.ts'
import { LOB_10_2, LOB_11_3 } from './sammensaetning.ts'

/** De steder om teamets arbejde, en side viser, den dag. Et sted, loven da ikke har, er der ikke. */
export interface TeametsSteder {
  /** Kommunen vil fravige indstillingen. */
  readonly fravigelse?: Hjemmel
  /** Intet kom i gang i et løbende forløb. */
  readonly genforelaeggelse?: Hjemmel
  /** Hvad mødet så må handle om. */
  readonly kunIndsatser?: Hjemmel
  /** At borgeren er med, når teamet behandler sagen. */
  readonly borgerenMed?: Hjemmel
}

export function teametsSteder(dag: Dato): TeametsSteder {
  const sted = <K>(regel: Regel<Vilkaar<K>>): Hjemmel | undefined => indholdPaa(regel, dag)?.led.hjemmel
  const [fravigelse, genforelaeggelse, kunIndsatser] = [sted(LOB_11_2), sted(LAB_113_2), sted(LOB_11_3)]
  const borgerenMed = sted(LOB_10_2)
  return {
    ...(fravigelse && { fravigelse }),
    ...(genforelaeggelse && { genforelaeggelse }),
    ...(kunIndsatser && { kunIndsatser }),
    ...(borgerenMed && { borgerenMed }),
  }
}
