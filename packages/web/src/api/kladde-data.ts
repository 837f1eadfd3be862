import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { type GemKladde, type GemtKladde, type Kladder, kald } from '@fodfaeste/kontrakt'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'
import { ProblemFejl } from './problem-fejl.ts'

export type Kladdevisning = Kladder['kladder'][number]

/** Mine kladder i sagen. Hentes igen, når der er skrevet i sagen: en kollega kan have skrevet det samme sted. */
export function useKladder(sagId: string, version: number | undefined) {
  const klient = useQueryClient()
  const svar = useQuery({
    queryKey: noegler.kladder(sagId),
    queryFn: ({ signal }) => hent('hentKladder', { sti: { sagId } }, signal),
    staleTime: Infinity,
  })
  useEffect(() => {
    if (version !== undefined && version > 1) void klient.invalidateQueries({ queryKey: noegler.kladder(sagId) })
  }, [klient, sagId, version])
  return svar
}

/** Den kladde, serveren har på stedet. Sagens kladder hentes af sagen selv. */
export function useKladdePaa(sagId: string, sted: string): Kladdevisning | undefined {
  const { data } = useQuery<Kladder>({ queryKey: noegler.kladder(sagId), enabled: false })
  return data?.kladder.find((kladde) => kladde.sted === sted)
}

/** Vejene til at gemme og slette en kladde; det, serveren har, er også det, næste formular begynder med. */
export function useKladdevej(sagId: string) {
  const klient = useQueryClient()
  return useMemo(() => {
    const husk = (sted: string, ny: GemtKladde['kladde'] | undefined): void => {
      klient.setQueryData<Kladder>(noegler.kladder(sagId), (foer) => {
        if (foer === undefined) return foer
        const siden = foer.kladder.find((k) => k.sted === sted)?.siden ?? []
        const andre = foer.kladder.filter((k) => k.sted !== sted)
        return { ...foer, kladder: ny === undefined ? andre : [...andre, { ...ny, siden }] }
      })
    }
    return {
      gem: async (krop: GemKladde, sidste: boolean): Promise<GemtKladde> => {
        const svar = await kald(
          'gemKladde',
          { sti: { sagId }, krop },
          // Siden er ved at lukke; browseren sender det færdigt for os.
          sidste ? { fetch: (adresse, indhold) => fetch(adresse, { ...indhold, signal: null, keepalive: true }) } : {},
        )
        if (!svar.ok) {
          if (svar.problem.kode === 'IKKE_LOGGET_IND') void klient.invalidateQueries({ queryKey: noegler.mig })
          throw new ProblemFejl(svar.problem)
        }
        if (svar.data.gemt) husk(krop.sted, svar.data.kladde)
        return svar.data
      },
      slet: async (sted: string): Promise<void> => {
        husk(sted, undefined)
        await hent('sletKladde', { sti: { sagId }, krop: { sted } })
      },
      hentIgen: (): void => void klient.invalidateQueries({ queryKey: noegler.kladder(sagId) }),
    }
  }, [klient, sagId])
}
