import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { noegler } from './noegler.ts'
import { somProblem } from './problem-fejl.ts'

/** Det, serveren har svaret. Er man blevet logget ud imens, spørges der igen, hvem man er, og siden viser login. */
export function lavForespoerger(): QueryClient {
  const loggetUd = (fejl: unknown): void => {
    if (somProblem(fejl).kode === 'IKKE_LOGGET_IND') void klient.invalidateQueries({ queryKey: noegler.mig })
  }
  const klient: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: loggetUd }),
    mutationCache: new MutationCache({ onError: loggetUd }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // Et nej fra serveren bliver ikke et ja af at blive spurgt igen; det gør et brud på forbindelsen måske.
        retry: (gange, fejl) => somProblem(fejl).status === 0 && gange < 1,
        retryDelay: 400,
      },
      mutations: { retry: false },
    },
  })
  return klient
}
