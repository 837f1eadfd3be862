import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'

/** Hvem er jeg, i hvilken kommune, og hvilken dag er det? */
export function useMig() {
  return useQuery({ queryKey: noegler.mig, queryFn: ({ signal }) => hent('hentMig', {}, signal), staleTime: 60_000 })
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

/** Logger ud og glemmer alt, der er hentet: den næste ved maskinen må ikke se det. */
export function useLogUd() {
  const klient = useQueryClient()
  return useMutation({
    mutationFn: () => hent('logUd', { krop: {} }),
    onSuccess: (mig) => {
      klient.clear()
      sessionStorage.clear()
      klient.setQueryData(noegler.mig, mig)
    },
  })
}
