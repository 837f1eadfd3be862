import { useQuery } from '@tanstack/react-query'
import { type Ind, STIER } from '@fodfaeste/kontrakt'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'

/** Rehabiliteringsplanen på den version af sagen. */
export function usePlan(sagId: string, version: number) {
  return useQuery({
    queryKey: noegler.plan(sagId, version),
    queryFn: ({ signal }) => hent('hentPlan', { sti: { sagId } }, signal),
    // Gemmes noget, bliver planen stående, til den nye er der.
    placeholderData: (foer) => foer,
  })
}

export type Planudkast = Ind<'proevPlan'>['krop']

/** Lovens svar om det, der er skrevet og ikke gemt. Det forrige bliver stående, mens det nye hentes. */
export function useProevetPlan(sagId: string, version: number, krop: Planudkast) {
  return useQuery({
    queryKey: noegler.proevetPlan(sagId, version, krop),
    queryFn: ({ signal }) => hent('proevPlan', { sti: { sagId }, krop }, signal),
    placeholderData: (foer) => foer,
  })
}

/** Adressen på en udgave som PDF. */
export function planPdf(sagId: string, version: number): string {
  return STIER.hentPlanSomPdf.sti.replace(':sagId', sagId).replace(':version', String(version))
}
