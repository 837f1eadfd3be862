import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type { Ind, SagVisning, SendTeamindkaldelse } from '@fodfaeste/kontrakt'
import { useSkrevet } from './brev-data.ts'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'

type Indkaldelse = Ind<'skrivIndkaldelsestekst'>['krop']['indkaldelse']

/** Teksten til en e-mail og kalenderfilen, som de ville være nu. */
export function useIndkaldelsestekst(sagId: string, indkaldelse: Indkaldelse) {
  return useQuery({
    queryKey: noegler.indkaldelsestekst(sagId, indkaldelse),
    queryFn: ({ signal }) => hent('skrivIndkaldelsestekst', { sti: { sagId }, krop: { indkaldelse } }, signal),
    placeholderData: keepPreviousData,
    retry: false,
  })
}

/** Indkaldelsen og brevet om den sendes i ét, på den version, skærmen viser. */
export function useSendTeamindkaldelse(sagId: string, efter: (sag: SagVisning) => void) {
  const skrevet = useSkrevet(sagId, efter)
  return useMutation({
    mutationFn: (krop: SendTeamindkaldelse) => hent('sendTeamindkaldelse', { sti: { sagId }, krop }),
    ...skrevet,
  })
}

/** Dagsordenens blik på indkaldelserne. Hver hentning er en læsning af sagerne, så den gøres én gang for mødets udgave. */
export function useMoedesindkaldelser(moedeId: string, udgave: number) {
  return useQuery({
    queryKey: noegler.moedesindkaldelser(moedeId, udgave),
    queryFn: ({ signal }) => hent('hentMoedesindkaldelser', { sti: { moedeId } }, signal),
    refetchOnWindowFocus: false,
  })
}
