import { type FormEvent, useState } from 'react'
import type { Teambehandlingen } from '@fodfaeste/kontrakt'
import { useBeslutning } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import type { Feltfejl } from '../../fds/fejlopsummering.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { ubesete } from '../../kladde/begges.tsx'
import type { Kladde } from '../../kladde/use-kladde.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { type Felter, feltId, tilBeslutning } from './skriftudkast.ts'

interface Gemmer {
  readonly behandling: Teambehandlingen
  readonly aendrer: number | undefined
  readonly kladde: Kladde<Felter>
  readonly punkter: Parameters<typeof tilBeslutning>[0]['punkter'] | undefined
  readonly luk: (() => void) | undefined
}

/** Gemmer den skrevne indstilling. Går det ikke, står alt der stadig. */
export function useGemIndstilling({ behandling, aendrer, kladde, punkter = [], luk }: Gemmer) {
  const { sag } = useSagKontekst()
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const beslut = useBeslutning(sag.id, sag.nyesteVersion, () => {
    kladde.ryd()
    laesOp(aendrer === undefined ? 'Indstillingen er gemt.' : 'Ændringen er gemt.')
    luk?.()
  })
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (beslut.isPending) return
    if (kladde.siden.length > 0) return saetFejl(ubesete(kladde.siden))
    const laest = tilBeslutning({ behandling, punkter, aendrer }, kladde.felter)
    if ('fejl' in laest) return saetFejl(laest.fejl)
    saetFejl([])
    beslut.mutate(laest.kommando, {
      onError: (svar) => {
        saetFejl(tilFelter(svar))
        if (somProblem(svar).kode === 'VERSIONSKONFLIKT') kladde.seIgen()
      },
    })
  }
  return { send, fejl, optaget: beslut.isPending }
}

/** Serverens fejl ved felterne. Det, der ikke er et felt her, gælder det hele. */
function tilFelter(svar: unknown): readonly Feltfejl[] {
  const { kode, detail, fejl } = somProblem(svar)
  if (kode === 'VERSIONSKONFLIKT') {
    return [{ besked: 'En kollega har skrevet i sagen imens, og den er hentet igen. Se efter, og gem igen.' }]
  }
  return (fejl ?? [{ felt: '', besked: detail }]).map(({ felt, besked }) => {
    const id = feltId(felt.replace(/^kommando\./, ''))
    return { besked, felt: document.getElementById(id) === null ? undefined : id }
  })
}
