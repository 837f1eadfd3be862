import type { ReactNode } from 'react'
import type { Opgave, SagensOpgave } from '@fodfaeste/kontrakt'
import { useSagensOpgaver } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { HvorforPanel } from '../../forklaring/hvorfor.tsx'
import { visDag } from '../../tekst/dage.ts'

interface Egenskaber {
  readonly id: string
  readonly opgave: Opgave
}

/** Svaret på «Hvorfor?» til en opgave på Min dag: hentes i sagen, når nogen spørger. */
export function HentetHvorfor({ id, opgave }: Egenskaber) {
  const svar = useSagensOpgaver(opgave.sagId)
  const fundet = svar.data?.opgaver.find(({ noegle }) => noegle === opgave.noegle)
  if (svar.isError) {
    return (
      <p id={id} className="besked besked-fejl">
        {somProblem(svar.error).detail}
      </p>
    )
  }
  if (svar.isPending)
    return (
      <p id={id} className="hvorfor-panel daempet">
        Henter …
      </p>
    )
  return <OpgaveHvorfor id={id} opgave={fundet ?? opgave} />
}

/** Oplysninger, regnestykke, regel med udgave, og hvad der opfylder den. */
export function OpgaveHvorfor({
  id,
  opgave,
  children,
}: {
  id: string
  opgave: SagensOpgave | Opgave
  children?: ReactNode
}) {
  const { art, hvorfor, hjemmel, fra, opfyldesVed } = opgave
  const forklaring = 'forklaring' in opgave ? opgave.forklaring : undefined
  const grund = {
    fakta: forklaring?.brugt,
    hvorfor: forklaring?.hvorfor ?? hvorfor,
    hjemmel,
    forbehold: forklaring?.forbehold,
  }
  return (
    <HvorforPanel id={id} grund={grund}>
      {art === 'hus' && (
        <div>
          <p className="panel-navn">Regel</p>
          <p>Ingen paragraf. Det er kommunens eget skridt.</p>
        </div>
      )}
      <div>
        <p className="panel-navn">Gælder fra</p>
        <p>{visDag(fra)}</p>
      </div>
      <div>
        <p className="panel-navn">Opfyldes ved</p>
        <p>{opfyldesVed}</p>
      </div>
      {children}
    </HvorforPanel>
  )
}
