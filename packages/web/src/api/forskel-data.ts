import { useQuery } from '@tanstack/react-query'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'

/** De to øjeblikke i en sag, og hvilken dags lov hvert skal vurderes efter. */
export interface Oejeblikke {
  readonly foer: string
  readonly efter: string | undefined
  readonly lovFoer: string | undefined
  readonly lovEfter: string | undefined
}

/** Forskellen mellem to øjeblikke i sagen. */
export function useForskel(sagId: string, oejeblikke: Oejeblikke) {
  return useQuery({
    queryKey: noegler.forskel(sagId, oejeblikke),
    queryFn: ({ signal }) => hent('sammenlignSag', { sti: { sagId }, valg: { ...oejeblikke } }, signal),
  })
}
