import { useQuery } from '@tanstack/react-query'
import type { Afgoerelsen, Ind } from '@fodfaeste/kontrakt'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'

export type Udkast = NonNullable<Afgoerelsen['forelagt']>['udkast']

/** Hvor sagen er på vejen til en afgørelse. */
export function useAfgoerelsen(sagId: string, version: number) {
  return useQuery({
    queryKey: noegler.afgoerelsen(sagId, version),
    queryFn: ({ signal }) => hent('hentAfgoerelsen', { sti: { sagId } }, signal),
    placeholderData: (foer) => foer,
  })
}

/** Hvad der står i vejen for udkastet. Der spørges først, når der er et udkast at spørge om. */
export function useProevetUdkast(sagId: string, version: number, udkast: Udkast | undefined) {
  return useQuery({
    queryKey: noegler.proevetUdkast(sagId, version, udkast),
    queryFn: ({ signal }) =>
      hent('proevUdkast', { sti: { sagId }, krop: { udkast } } as unknown as Ind<'proevUdkast'>, signal),
    enabled: udkast !== undefined,
    placeholderData: (foer) => foer,
  })
}
