import { useQuery } from '@tanstack/react-query'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'

/** Loven ændrer sig ikke, mens siden er åben. */
const LAENGE = 10 * 60_000

/** Alle regler, som de er på dagen; uden dag, som de er i dag. */
export function useRegler(dato: string | undefined) {
  return useQuery({
    queryKey: noegler.regler(dato),
    queryFn: ({ signal }) => hent('listRegler', { valg: { dato } }, signal),
    staleTime: LAENGE,
    placeholderData: (foer) => foer,
  })
}

/** Én regel på dagen. Skiftes dagen, bliver den forrige på skærmen, til den nye er der. */
export function useRegel(id: string, dato: string | undefined) {
  return useQuery({
    queryKey: noegler.regel(id, dato),
    queryFn: ({ signal }) => hent('hentRegel', { sti: { id }, valg: { dato } }, signal),
    staleTime: LAENGE,
    placeholderData: (foer, spurgt) => (spurgt?.queryKey[1] === id ? foer : undefined),
  })
}

export function useSammenligning(foer: string | undefined, efter: string | undefined) {
  return useQuery({
    queryKey: noegler.sammenligning(foer ?? '', efter ?? ''),
    queryFn: ({ signal }) => hent('sammenlignRegler', { valg: { foer: foer ?? '', efter: efter ?? '' } }, signal),
    enabled: foer !== undefined && efter !== undefined,
    staleTime: LAENGE,
  })
}
