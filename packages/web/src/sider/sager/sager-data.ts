import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import type { Listevalg } from './listevalg.ts'

/** Listen, side for side. Et nyt valg lader den gamle liste stå, til den nye er der. */
export function useSager(valg: Listevalg) {
  const krop = kropAf(valg)
  return useInfiniteQuery({
    queryKey: noegler.sager(krop),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) =>
      hent('soegSager', { krop: { ...krop, ...(pageParam !== undefined && { efter: pageParam }) } }, signal),
    getNextPageParam: ({ naeste }) => naeste,
    placeholderData: (foer) => foer,
  })
}

/** Hvor mange sager har kommunen i alt? */
export function useAntal(): number | undefined {
  const krop = { antal: 1 }
  return useQuery({
    queryKey: noegler.sager(krop),
    queryFn: ({ signal }) => hent('soegSager', { krop }, signal),
  }).data?.iAlt
}

export function kropAf({ soeg, fase, svar, sagsbehandler, sortering }: Listevalg) {
  return {
    ...(soeg !== undefined && { soeg }),
    ...(fase !== undefined && { fase }),
    ...(svar !== undefined && { svar }),
    ...(sagsbehandler !== undefined && { sagsbehandler }),
    ...(sortering !== undefined && { sortering }),
  }
}

/** Det, listen kan indsnævres med. */
export function useMuligheder(): readonly string[] {
  const svar = useQuery({
    queryKey: noegler.muligheder,
    queryFn: ({ signal }) => hent('hentListemuligheder', {}, signal),
  })
  return svar.data?.sagsbehandlere ?? []
}
