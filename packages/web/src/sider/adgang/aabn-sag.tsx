import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Problem } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Tekstomraade } from '../../fds/felt.tsx'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import './adgang.css'

const FELT = 'aabn-begrundelse'

/** Sagen er lukket for personen, men kan åbnes med en begrundelse, som lederen ser. */
export function AabnSag({ sagId, problem, efter }: { sagId: string; problem: Problem; efter: () => void }) {
  useTitel(problem.title)
  const [begrundelse, saet] = useState('')
  const aabn = useMutation({
    mutationFn: () => hent('aabnSag', { sti: { sagId }, krop: { begrundelse } }),
    onSuccess: efter,
  })
  const nej = aabn.error === null ? undefined : somProblem(aabn.error)
  const besked = nej?.fejl?.[0]?.besked
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (!aabn.isPending) aabn.mutate()
  }
  return (
    <>
      <h1>{problem.title}</h1>
      <p className="adgang-grund">{problem.detail}</p>
      <form className="adgang-begrundelse" noValidate onSubmit={send}>
        {nej !== undefined && (
          <Fejlopsummering
            overskrift="Sagen er ikke åbnet"
            fejl={[besked === undefined ? { besked: nej.detail } : { felt: FELT, besked }]}
          />
        )}
        <Tekstomraade
          id={FELT}
          navn="Hvorfor skal du i sagen?"
          hjaelp="Sagen er åben for dig resten af dagen. Din faglige leder ser, at du har åbnet den, og hvorfor."
          vaerdi={begrundelse}
          vedAendring={saet}
          fejl={besked}
        />
        <div className="knapper">
          <Knap type="submit" primaer optaget={aabn.isPending}>
            Åbn sagen
          </Knap>
        </div>
      </form>
    </>
  )
}
