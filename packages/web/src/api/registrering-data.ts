import { useQuery } from '@tanstack/react-query'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'

/** Det, der kan registreres i sagen på den version. En ny version kan give nye muligheder og lukke andre. */
export function useRegistrering(sagId: string, version: number) {
  return useQuery({
    queryKey: noegler.registrering(sagId, version),
    queryFn: ({ signal }) => hent('hentRegistrering', { sti: { sagId } }, signal),
    // Skriver en kollega imens, bliver den åbne formular stående, til det nye er der.
    placeholderData: (foer) => foer,
  })
}

/** En hændelse, som den gælder i den version af sagen. */
export function useHaendelse(sagId: string, version: number, sagVersion: number) {
  return useQuery({
    queryKey: noegler.haendelse(sagId, version, sagVersion),
    queryFn: ({ signal }) => hent('hentHaendelse', { sti: { sagId, version } }, signal),
  })
}
