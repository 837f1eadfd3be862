import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Ind } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import type { Feltfejl } from '../../fds/fejlopsummering.tsx'

type Bemandingsrute = 'saetStedfortraeder' | 'fjernStedfortraeder' | 'gemTeam'

/** Ændrer, hvem der ser hvis dag. Fejlene peger på felterne `rod-felt`. */
export function useBemand<N extends Bemandingsrute>(rute: N, rod: string, efter: () => void = () => undefined) {
  const klient = useQueryClient()
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const sender = useMutation({
    mutationFn: (ind: Ind<N>) => hent(rute, ind),
    onSuccess: (svar) => {
      klient.setQueryData(noegler.bemanding, svar)
      klient.setQueryData(noegler.teams, { teams: svar.teams, kolleger: svar.kolleger })
      void klient.invalidateQueries({ queryKey: noegler.alleMinDag })
      efter()
    },
    onError: (nej) => {
      const { detail, fejl: felter } = somProblem(nej)
      saetFejl(felter?.map(({ felt, besked }) => ({ felt: `${rod}-${felt}`, besked })) ?? [{ besked: detail }])
    },
  })
  return {
    fejl,
    saetFejl,
    optaget: sender.isPending,
    send: (ind: Ind<N>): void => {
      saetFejl([])
      if (!sender.isPending) sender.mutate(ind)
    },
  }
}
