import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'

/** Hvem er jeg, i hvilken kommune, og hvilken dag er det? */
export function useMig() {
  return useQuery({
    queryKey: noegler.mig,
    queryFn: ({ signal }) => hent('hentMig', {}, signal),
    staleTime: 60_000,
    // Den, der kommer tilbage fra fanen, hun loggede ind i, skal ikke vente på, at svaret bliver gammelt.
    refetchOnWindowFocus: ({ state }) => (state.data?.person === undefined ? 'always' : true),
  })
}

export function useDemoPersoner() {
  return useQuery({ queryKey: noegler.personer, queryFn: ({ signal }) => hent('hentDemoPersoner', {}, signal) })
}

export function useLogInd() {
  const klient = useQueryClient()
  return useMutation({
    mutationFn: (personId: string) => hent('logInd', { krop: { personId } }),
    onSuccess: (mig) => klient.setQueryData(noegler.mig, mig),
  })
}

/** Logger ud og henter siden forfra, så intet er tilbage til den næste ved maskinen; evt. over udbyderen, der også logger ud. */
export function useLogUd() {
  return useMutation({
    mutationFn: () => hent('logUd', { krop: {} }),
    onSuccess: ({ videre = '/' }) => {
      sessionStorage.clear()
      globalThis.location.assign(videre)
    },
  })
}
