import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  BesvarOenske,
  ForetagVurdering,
  Ind,
  RegistrerOplysning,
  SagVisning,
  SkrivBeslutning,
  SpoergOmOenske,
  TraefSkoen,
  VaelgLaesning,
} from '@fodfaeste/kontrakt'
import { hent } from './hent.ts'
import { type SagBlik, noegler } from './noegler.ts'
import { somProblem } from './problem-fejl.ts'

/** Sagen, set med det blik. Under tidsrejse bliver den forrige på skærmen, til den nye er der. */
export function useSag(sagId: string, blik: SagBlik) {
  return useQuery({
    queryKey: noegler.sagBlik(sagId, blik),
    queryFn: ({ signal }) => {
      const { version, til, paa } = blik
      const valg = { version: version?.toString(), registreretTil: til, paa }
      return hent('hentSag', { sti: { sagId }, valg }, signal)
    },
    placeholderData: (foer, spurgt) => (spurgt?.queryKey[1] === sagId ? foer : undefined),
  })
}

/** De ruter, der skriver i en sag, og hvad de tager ud over versionen. */
interface Kroppe {
  registrerOplysning: RegistrerOplysning
  traefSkoen: TraefSkoen
  spoergOmOenske: SpoergOmOenske
  besvarOenske: BesvarOenske
  vaelgLaesning: VaelgLaesning
  foretagVurdering: ForetagVurdering
  skrivBeslutning: SkrivBeslutning
}

export type SkriveRute = keyof Kroppe
export type Krop<N extends SkriveRute> = Omit<Kroppe[N], 'forventetVersion'>

/**
 * Skriver i sagen på den version, skærmen viser. Lykkes det, er svaret sagen, som den så er. Har en kollega skrevet
 * imens, hentes sagen igen, så begges er der; det skrevne står hos den, der kalder.
 */
export function useSkriv<N extends SkriveRute>(
  navn: N,
  { id: sagId, version }: Pick<SagVisning, 'id' | 'version'>,
  efter: (sag: SagVisning) => void,
) {
  const klient = useQueryClient()
  return useMutation({
    mutationFn: (krop: Krop<N>) =>
      hent(navn, {
        sti: { sagId },
        krop: { ...krop, forventetVersion: version },
      } as unknown as Ind<N>) as Promise<SagVisning>,
    onSuccess: (sag) => {
      klient.setQueryData(noegler.sagBlik(sagId, {}), sag)
      void klient.invalidateQueries({ queryKey: noegler.alleSager })
      efter(sag)
    },
    onError: (fejl) => {
      if (somProblem(fejl).kode === 'VERSIONSKONFLIKT') void klient.invalidateQueries({ queryKey: noegler.sag(sagId) })
    },
  })
}
