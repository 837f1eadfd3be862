import { useQuery } from '@tanstack/react-query'
import type { Ind } from '@fodfaeste/kontrakt'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'

/** Teamets arbejde med sagen på den version. */
export function useTeam(sagId: string, version: number) {
  return useQuery({
    queryKey: noegler.team(sagId, version),
    queryFn: ({ signal }) => hent('hentTeam', { sti: { sagId } }, signal),
    // Gemmes noget, bliver siden stående, til den nye er der.
    placeholderData: (foer) => foer,
  })
}

export type Indstillingsudkast = Ind<'proevIndstilling'>['krop']

/** Lovens krav til det, der er skrevet og ikke gemt. Før udfaldet er valgt, er der intet at kræve. */
export function useProevetIndstilling(sagId: string, version: number, krop: Indstillingsudkast | undefined) {
  return useQuery({
    queryKey: noegler.proevetIndstilling(sagId, version, krop),
    queryFn: ({ signal }) =>
      krop === undefined
        ? Promise.reject(new Error('Asked before an outcome was chosen'))
        : hent('proevIndstilling', { sti: { sagId }, krop }, signal),
    enabled: krop !== undefined,
    placeholderData: (foer) => foer,
  })
}
