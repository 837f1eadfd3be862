import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { kald } from '@fodfaeste/kontrakt'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'

/** Så tit siger skærmen, at sagen er åben. Fanen i baggrunden siger intet og er snart glemt. */
const HVERT_MS = 30_000

/** Hvem der ellers har sagen åben. Er der skrevet i den siden `version`, hentes den igen. */
export function useTilstede(sagId: string, version: number): readonly string[] {
  const klient = useQueryClient()
  const svar = useQuery({
    queryKey: noegler.tilstede(sagId),
    queryFn: ({ signal }) => hent('meldTilstede', { sti: { sagId }, krop: { aaben: true } }, signal),
    refetchInterval: HVERT_MS,
    refetchOnWindowFocus: 'always',
    staleTime: 0,
    gcTime: 0,
  })
  const nyeste = svar.data?.version
  useEffect(() => {
    if (nyeste !== undefined && nyeste > version) void klient.invalidateQueries({ queryKey: noegler.sag(sagId) })
  }, [klient, sagId, nyeste, version])
  useEffect(() => {
    const gaa = (): void => {
      // Siden er måske ved at lukke; browseren sender det færdigt for os. Når det ikke frem, glemmes vi af os selv.
      void kald(
        'meldTilstede',
        { sti: { sagId }, krop: { aaben: false } },
        { fetch: (adresse, indhold) => fetch(adresse, { ...indhold, signal: null, keepalive: true }) },
      )
    }
    globalThis.addEventListener('pagehide', gaa)
    return () => {
      globalThis.removeEventListener('pagehide', gaa)
      gaa()
    }
  }, [sagId])
  return svar.data?.andre.map(({ navn }) => navn) ?? []
}
