import { useQuery } from '@tanstack/react-query'
import type { HjemmelVisning } from '@fodfaeste/kontrakt'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'

const EN_TIME_MS = 3_600_000

/** Lovens egne ord på stedet. Fejlen er LOVTEKST_MANGLER, når driften ikke har læst dem ind. */
export function useLovtekst({ udgave, sted }: HjemmelVisning) {
  return useQuery({
    queryKey: noegler.lovtekst(udgave, sted),
    queryFn: ({ signal }) => hent('hentLovtekst', { valg: { udgave, ...sted } }, signal),
    staleTime: EN_TIME_MS,
  })
}
