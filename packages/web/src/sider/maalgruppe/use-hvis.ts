import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { SagVisning } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { laesOp } from '../../fds/oplaesning.tsx'
import { forskel, skrivForskel } from '../../forklaring/forskel.ts'
import { type Forsoeg, medForsoeg, tilKrop, udenForsoeg } from './hvis.ts'

/** Forsøgene og serverens svar på dem. Serveren gemmer intet, og lukkes siden, er de væk. */
export function useHvis(sag: SagVisning, aktiv: boolean) {
  const [forsoeg, saet] = useState<readonly Forsoeg[]>([])
  const krop = tilKrop(forsoeg, sag)
  const spurgt = useQuery({
    queryKey: noegler.hvadNuHvis(sag.id, sag.version, krop),
    queryFn: ({ signal }) => hent('proevHvadNuHvis', { sti: { sagId: sag.id }, krop }, signal),
    enabled: aktiv && forsoeg.length > 0,
    placeholderData: (foer) => foer,
  })
  const svar = aktiv && forsoeg.length > 0 && !spurgt.isError ? spurgt.data : undefined
  const aendret = useMemo(() => svar && forskel(sag.vurdering, svar.vurdering), [sag.vurdering, svar])
  useEffect(() => {
    if (aendret !== undefined) laesOp(`Hvad nu hvis. Intet er gemt. ${skrivForskel(aendret)}`)
  }, [aendret])
  return {
    forsoeg,
    svar,
    forskel: aendret,
    problem: aktiv && forsoeg.length > 0 && spurgt.isError ? somProblem(spurgt.error) : undefined,
    nulstil: () => saet([]),
    styring: aktiv
      ? {
          forsoeg,
          proev: (nyt: Forsoeg) => saet((alle) => medForsoeg(alle, nyt)),
          fjern: (art: Forsoeg['art'], id: string) => saet((alle) => udenForsoeg(alle, art, id)),
        }
      : undefined,
  }
}
