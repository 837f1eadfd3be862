import { useQuery } from '@tanstack/react-query'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'

/** Sagens oplysninger, samlet på den version af sagen. */
export function useOplysninger(sagId: string, version: number) {
  return useQuery({
    queryKey: noegler.oplysninger(sagId, version),
    queryFn: ({ signal }) => hent('hentOplysninger', { sti: { sagId } }, signal),
    // Skriver man noget, bliver siden stående, til det nye er der.
    placeholderData: (foer) => foer,
  })
}
