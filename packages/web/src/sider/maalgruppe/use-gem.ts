import { useState } from 'react'
import type { Problem } from '@fodfaeste/kontrakt'
import { somProblem } from '../../api/problem-fejl.ts'
import { type Krop, type SkriveRute, useSkriv } from '../../api/sag-data.ts'
import type { Feltfejl } from '../../fds/fejlopsummering.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'

/** Gemmer en formular: fejl ved felterne, en konflikt for sig, og en kvittering når det lykkes. */
export function useGem<N extends SkriveRute>(
  rute: N,
  rod: string,
  hvad: string,
  { efter, vedKonflikt }: { readonly efter: () => void; readonly vedKonflikt?: () => void },
) {
  const { sag, kvitter } = useSagKontekst()
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const skriv = useSkriv(rute, sag, (ny) => {
    kvitter({ hvad, rod }, ny)
    efter()
    // Formularen er væk; fokus bliver dér, hvor den var.
    requestAnimationFrame(() => document.getElementById(rod)?.focus())
  })
  const problem = skriv.error === null ? undefined : somProblem(skriv.error)
  const konflikt = problem?.kode === 'VERSIONSKONFLIKT' ? problem : undefined
  return {
    fejl,
    vedFejl: (nye: readonly Feltfejl[]) => saetFejl(nye.map((f) => ({ ...f, felt: f.felt && `${rod}-${f.felt}` }))),
    konflikt,
    optaget: skriv.isPending,
    gem: (krop: Krop<N>): void => {
      saetFejl([])
      skriv.mutate(krop, {
        onError: (nej) => {
          const nyt = somProblem(nej)
          saetFejl(feltfejl(nyt, rod))
          if (nyt.kode === 'VERSIONSKONFLIKT') vedKonflikt?.()
        },
      })
    },
  }
}

function feltfejl({ kode, detail, fejl }: Problem, rod: string): readonly Feltfejl[] {
  if (kode === 'VERSIONSKONFLIKT') return []
  if (fejl === undefined) return [{ besked: detail }]
  return fejl.map(({ felt, besked }) => {
    // En beslutnings felter ligger under kommandoen; på skærmen er de formularens egne.
    const id = `${rod}-${felt.replace(/^kommando\./, '')}`
    return { felt: document.getElementById(id) === null ? undefined : id, besked }
  })
}
