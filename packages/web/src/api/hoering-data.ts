import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type { Ind, KommendeBrev, SagVisning, SendHoering } from '@fodfaeste/kontrakt'
import { useSkrevet } from './brev-data.ts'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'

/** Hvem borgeren skal høres om, og de høringer, der er sendt. */
export function useHoering(sagId: string, version: number) {
  return useQuery({
    queryKey: noegler.hoering(sagId, version),
    queryFn: ({ signal }) => hent('hentHoering', { sti: { sagId } }, signal),
    placeholderData: (foer) => foer,
  })
}

/** Brevet om noget, der endnu ikke er i sagen. Der spørges først, når der er noget at skrive brev om. */
export function useKommendeBrev(sagId: string, version: number, krop: KommendeBrev | undefined) {
  return useQuery({
    queryKey: noegler.kommendeBrev(sagId, version, krop),
    queryFn: ({ signal }) =>
      hent('forhaandsvisKommendeBrev', { sti: { sagId }, krop } as Ind<'forhaandsvisKommendeBrev'>, signal),
    enabled: krop !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  })
}

/** Høringen og brevet om den sendes i ét, på den version, skærmen viser. */
export function useSendHoering(sagId: string, efter: (sag: SagVisning) => void) {
  const skrevet = useSkrevet(sagId, efter)
  return useMutation({ mutationFn: (krop: SendHoering) => hent('sendHoering', { sti: { sagId }, krop }), ...skrevet })
}
