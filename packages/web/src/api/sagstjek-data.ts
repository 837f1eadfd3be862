import { useQuery } from '@tanstack/react-query'
import type { Ind } from '@fodfaeste/kontrakt'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'

/** Sagstjekket på den version af sagen. */
export function useSagstjek(sagId: string, version: number, valg: NonNullable<Ind<'hentSagstjek'>['valg']>) {
  return useQuery({
    queryKey: noegler.sagstjek(sagId, version, valg),
    queryFn: ({ signal }) => hent('hentSagstjek', { sti: { sagId }, valg }, signal),
    // Retter man noget, bliver tjekket stående, til det nye er der.
    placeholderData: (foer) => foer,
  })
}
