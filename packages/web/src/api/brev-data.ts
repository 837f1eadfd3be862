import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  type BrevSomPdf,
  type Brevbestilling,
  type KommendeBrev,
  type KvitterBrev,
  type Problem,
  STIER,
  type SagVisning,
  type SendBrev,
} from '@fodfaeste/kontrakt'
import { hent } from './hent.ts'
import { noegler } from './noegler.ts'
import { ProblemFejl } from './problem-fejl.ts'

/** De breve, sagen kan skrive. */
export function useBreve(sagId: string, version: number) {
  return useQuery({
    queryKey: noegler.breve(sagId, version),
    queryFn: ({ signal }) => hent('hentBreve', { sti: { sagId } }, signal),
  })
}

/** Brevet, som det ser ud med de ord. Det forrige bliver stående, mens det nye hentes. */
export function useBrevudkast(sagId: string, version: number, krop: Brevbestilling) {
  return useQuery({
    queryKey: noegler.brevudkast(sagId, version, krop),
    queryFn: ({ signal }) => hent('forhaandsvisBrev', { sti: { sagId }, krop }, signal),
    placeholderData: keepPreviousData,
  })
}

/** Sender brevet på den version, skærmen viser. */
export function useSendBrev(sagId: string, efter: (sag: SagVisning) => void) {
  const skrevet = useSkrevet(sagId, efter)
  return useMutation({ mutationFn: (krop: SendBrev) => hent('sendBrev', { sti: { sagId }, krop }), ...skrevet })
}

/** Sender en kopi af et brev, der er sendt med den version. */
export function useSendBrevkopi(sagId: string, version: number, efter: (sag: SagVisning) => void) {
  const skrevet = useSkrevet(sagId, efter)
  return useMutation({
    mutationFn: (krop: { readonly forventetVersion: number; readonly repraesentant: number }) =>
      hent('sendBrevkopi', { sti: { sagId, version }, krop }),
    ...skrevet,
  })
}

/** Skriver, hvad der skete med et brev, der er sendt. */
export function useKvitterBrev(sagId: string, version: number, efter: (sag: SagVisning) => void) {
  const skrevet = useSkrevet(sagId, efter)
  return useMutation({
    mutationFn: (krop: KvitterBrev) => hent('kvitterBrev', { sti: { sagId, version }, krop }),
    ...skrevet,
  })
}

/** Sagen er en anden bagefter; siger serveren nej, kan en anden være kommet først, og alt hentes igen. */
export function useSkrevet(sagId: string, efter: (sag: SagVisning) => void) {
  const klient = useQueryClient()
  const hentIgen = (noegle: readonly unknown[]) => void klient.invalidateQueries({ queryKey: noegle })
  return {
    onSuccess: (sag: SagVisning) => {
      klient.setQueryData(noegler.sagBlik(sagId, {}), sag)
      hentIgen(noegler.alleSager)
      hentIgen(noegler.alleTeammoeder)
      hentIgen(noegler.opgaver(sagId))
      hentIgen(noegler.alleMinDag)
      efter(sag)
    },
    onError: () => hentIgen(noegler.sag(sagId)),
  }
}

/** Brevet som PDF. @throws {ProblemFejl} når serveren siger nej eller ikke svarer */
export const hentBrevPdf = (sagId: string, krop: BrevSomPdf): Promise<Blob> =>
  hentPdf('forhaandsvisBrevSomPdf', sagId, krop)

/** Brevet om noget, der endnu ikke er i sagen. @throws {ProblemFejl} når serveren siger nej eller ikke svarer */
export const hentKommendeBrevPdf = (sagId: string, krop: KommendeBrev): Promise<Blob> =>
  hentPdf('forhaandsvisKommendeBrevSomPdf', sagId, krop)

async function hentPdf(
  rute: 'forhaandsvisBrevSomPdf' | 'forhaandsvisKommendeBrevSomPdf',
  sagId: string,
  krop: object,
): Promise<Blob> {
  const svar = await fetch(STIER[rute].sti.replace(':sagId', sagId), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/pdf', 'content-type': 'application/json' },
    body: JSON.stringify(krop),
  }).catch(() => undefined)
  if (svar?.ok === true) return svar.blob()
  const indhold = (await svar?.json().catch(() => undefined)) as Problem | undefined
  throw new ProblemFejl(indhold ?? INGEN_FORBINDELSE)
}

const INGEN_FORBINDELSE: Problem = {
  type: 'about:blank',
  title: 'Brevet er ikke hentet',
  status: 0,
  detail: 'Forbindelsen blev afbrudt. Det, du har skrevet, står her stadig. Prøv igen.',
  kode: 'INGEN_FORBINDELSE',
}
