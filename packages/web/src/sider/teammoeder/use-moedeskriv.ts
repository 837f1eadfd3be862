import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Ind, TeammoedeVisning } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { feltfejl } from '../administration/felt-fejl.ts'

type Moederute =
  'opretTeammoede' | 'aendrTeammoede' | 'aflysTeammoede' | 'saetPaaDagsorden' | 'flytPaaDagsorden' | 'tagAfDagsorden'

/** Ændrer et møde. Har en anden ændret det imens, hentes det, så begges er der. `id` er felternes id på siden. */
export function useMoedeskriv<N extends Moederute>(
  rute: N,
  id: Readonly<Record<string, string>>,
  efter: (moede: TeammoedeVisning) => void,
) {
  const klient = useQueryClient()
  const sender = useMutation({
    mutationFn: (ind: Ind<N>) => hent(rute, ind) as Promise<TeammoedeVisning>,
    onSuccess: (moede) => {
      klient.setQueryData(noegler.teammoede(moede.id), moede)
      void klient.invalidateQueries({ queryKey: noegler.teammoeder })
      efter(moede)
    },
    onError: (nej) => {
      if (somProblem(nej).status === 409) void klient.invalidateQueries({ queryKey: noegler.alleTeammoeder })
    },
  })
  return {
    fejl: feltfejl(sender.error, id),
    optaget: sender.isPending,
    send: (ind: Ind<N>): void => {
      if (!sender.isPending) sender.mutate(ind)
    },
  }
}
