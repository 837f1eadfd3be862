import { useState } from 'react'
import { kladdested } from '@fodfaeste/kontrakt'
import { type Udkast, useProevetUdkast } from '../../api/afgoerelse-data.ts'
import { useMig } from '../../api/mig.ts'
import { type Kommando, useBeslutning } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import type { Feltfejl } from '../../fds/fejlopsummering.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { feltId } from '../../formular/formularfelt.tsx'
import { laesFormular } from '../../formular/laes-formular.ts'
import { type Vaerdier, begynd } from '../../formular/vaerdier.ts'
import { useKladde } from '../../kladde/use-kladde.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { type Klage, efterSvarene } from './efter-klage.ts'
import { type Udfaldsform, udfaldsform } from './udfald.ts'
import type { Udfald } from './udfaldsvalg.ts'

export const ROD = 'udkast'
export const BEMAERKNING = 'bemaerkning'

interface Begyndelse {
  readonly udfald: Udfald
  /** Klagen, når udkastet er en ændring efter den. */
  readonly klage?: Klage | undefined
  /** Felterne i det udkast, der bygges videre på. */
  readonly udgangspunkt?: Readonly<Record<string, unknown>>
  readonly forelagtNu: () => void
}

/** Udkastet, mens det skrives: kladden, det, sagen og loven siger til det, og de to ting, det kan blive til. */
export function useUdkast({ udfald, klage, udgangspunkt, forelagtNu }: Begyndelse) {
  const { sag } = useSagKontekst()
  const idag = useMig().data?.idag ?? ''
  const hele = udfaldsform(udfald, klage)
  const kladde = useKladde<Vaerdier>(kladdested({ beslutning: 'forelaeg-afgoerelse', id: udfald }), {
    [BEMAERKNING]: '',
    ...begynd(hele.formular, udgangspunkt),
  })
  const form = efterSvarene(hele, kladde.felter)
  const [udkast, saetUdkast] = useState(() => laes(form, kladde.felter))
  const [starter, saetStarter] = useState(() => foersteDag(kladde.felter))
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const proevet = useProevetUdkast(sag.id, sag.nyesteVersion, udkast)
  const beslut = useBeslutning(sag.id, sag.nyesteVersion, () => {
    kladde.ryd()
    laesOp('Gemt.')
    forelagtNu()
  })
  const send = (goer: 'forelaeg' | 'traef'): void => {
    if (beslut.isPending) return
    const laest = laesFormular(form.formular, kladde.felter)
    if (!laest.ok) return saetFejl(laest.afvist.map(({ felt, besked }) => ({ felt: feltId(ROD, felt), besked })))
    const nyt = { beslutning: form.beslutning, felter: { ...form.fast, ...laest.vaerdi } } as Udkast
    saetUdkast(nyt)
    saetFejl([])
    beslut.mutate(goer === 'traef' ? somAfgoerelse(nyt, idag) : somForelagt(nyt, kladde.felter[BEMAERKNING], idag), {
      onError: (problem) => {
        saetFejl([{ besked: somProblem(problem).detail }])
        if (somProblem(problem).kode === 'VERSIONSKONFLIKT') kladde.seIgen()
      },
    })
  }
  return {
    form,
    kladde,
    starter,
    fejl,
    send,
    optaget: beslut.isPending,
    /** Det skrevne, da et felt sidst blev forladt; `undefined`, til alle felter kan læses. */
    udkast,
    svar: udkast === undefined ? undefined : proevet.data,
    /** Et felt er forladt: det skrevne prøves. Ikke ved hvert tegn; hver prøve er en læsning af sagen. */
    proevNu: () => {
      saetUdkast(laes(form, kladde.felter))
      saetStarter(foersteDag(kladde.felter))
    },
  }
}

/** Udkastet, når alle felter kan læses. */
function laes({ beslutning, fast, formular }: Udfaldsform, skrevet: Vaerdier): Udkast | undefined {
  const laest = laesFormular(formular, skrevet)
  return laest.ok ? ({ beslutning, felter: { ...fast, ...laest.vaerdi } } as Udkast) : undefined
}

function foersteDag(skrevet: Vaerdier): string | undefined {
  const laest = laesDag(skrevet['forloeb.starter'] ?? '')
  return laest.ok ? laest.vaerdi : undefined
}

/** Udkastet som den afgørelse, det er. */
export const somAfgoerelse = ({ beslutning, felter }: Udkast, den: string): Kommando =>
  ({ beslutning, ...felter, den }) as unknown as Kommando

const somForelagt = (udkast: Udkast, bemaerkning = '', den: string): Kommando => ({
  beslutning: 'forelaeg-afgoerelse',
  udkast,
  ...(bemaerkning.trim() !== '' && { bemaerkning: bemaerkning.trim() }),
  den,
})
