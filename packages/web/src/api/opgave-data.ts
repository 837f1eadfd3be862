import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Ind, SagVisning, SkrivBeslutning } from '@fodfaeste/kontrakt'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'
import { somProblem } from './problem-fejl.ts'

/** Hvad der skal gøres: mit, en kollegas eller et teams. Et nyt valg lader det forrige stå, til det nye er der. */
export function useMinDag(valg: { readonly person?: string | undefined; readonly team?: string | undefined }) {
  return useQuery({
    queryKey: noegler.minDag(valg),
    queryFn: ({ signal }) => hent('hentMinDag', { valg }, signal),
    // En kollega kan have gjort eller taget noget imens: dagen hentes, hver gang man kommer til den.
    staleTime: 0,
    placeholderData: (foer) => foer,
  })
}

/** Sagens opgaver med forklaringen. Hentes først, når nogen spørger hvorfor, for det er at læse i sagen. */
export function useSagensOpgaver(sagId: string) {
  return useQuery({
    queryKey: noegler.opgaver(sagId),
    queryFn: ({ signal }) => hent('hentOpgaver', { sti: { sagId } }, signal),
  })
}

/** Det, der er hentet om opgaver, passer ikke længere. */
function useHentIgen(): (sagId: string) => Promise<unknown> {
  const klient = useQueryClient()
  return (sagId) =>
    Promise.all([
      klient.invalidateQueries({ queryKey: noegler.opgaver(sagId) }),
      klient.invalidateQueries({ queryKey: noegler.alleMinDag }),
    ])
}

/** Tager eller slipper en opgave. Var en kollega først, hentes listen igen, så det ses, hvem der har den. */
export function useReservation(opgave: { readonly sagId: string; readonly noegle: string }) {
  const hentIgen = useHentIgen()
  return useMutation({
    mutationFn: (rute: 'tagOpgave' | 'slipOpgave') =>
      hent(rute, { sti: { sagId: opgave.sagId }, krop: { noegle: opgave.noegle } }),
    onSettled: () => hentIgen(opgave.sagId),
  })
}

export type Kommando = SkrivBeslutning['kommando']

/** Tager en beslutning i sagen på den version, skærmen viser. */
export function useBeslutning(sagId: string, version: number, efter: (sag: SagVisning) => void) {
  const klient = useQueryClient()
  const hentIgen = useHentIgen()
  return useMutation({
    mutationFn: (kommando: Kommando) =>
      hent('skrivBeslutning', {
        sti: { sagId },
        krop: { forventetVersion: version, kommando },
      } as unknown as Ind<'skrivBeslutning'>),
    onSuccess: (sag: SagVisning) => {
      klient.setQueryData(noegler.sagBlik(sagId, {}), sag)
      void klient.invalidateQueries({ queryKey: noegler.alleSager })
      void klient.invalidateQueries({ queryKey: noegler.alleTeammoeder })
      void hentIgen(sagId)
      efter(sag)
    },
    onError: (fejl) => {
      if (somProblem(fejl).kode !== 'VERSIONSKONFLIKT') return
      void klient.invalidateQueries({ queryKey: noegler.sag(sagId) })
      void hentIgen(sagId)
    },
  })
}

export function useBemanding() {
  return useQuery({ queryKey: noegler.bemanding, queryFn: ({ signal }) => hent('hentBemanding', {}, signal) })
}

export function useKalenderlink() {
  return useQuery({ queryKey: noegler.kalenderlink, queryFn: ({ signal }) => hent('hentKalenderlink', {}, signal) })
}
