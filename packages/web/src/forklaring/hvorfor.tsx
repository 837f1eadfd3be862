import { type ReactNode, useId, useState } from 'react'
import type { BrugtOplysningVisning, HjemmelVisning } from '@fodfaeste/kontrakt'
import { visDag } from '../tekst/dage.ts'
import { HjemmelMedUdgave } from './hjemmel-med-udgave.tsx'
import { Ordlyd } from './ordlyd.tsx'

/** Det, en begrundelse er lavet af. */
export interface Begrundelse {
  readonly fakta?: readonly BrugtOplysningVisning[] | undefined
  readonly hvorfor: string
  readonly hjemmel?: HjemmelVisning | undefined
  readonly forbehold?: string | undefined
}

/** Svaret på «Hvorfor?»: fakta, sum, regel med udgave, og lovens egne ord, når de er læst ind. */
export function HvorforPanel({ id, grund, children }: { id: string; grund: Begrundelse; children?: ReactNode }) {
  const { fakta = [], hvorfor, hjemmel, forbehold } = grund
  return (
    <div className="hvorfor-panel" id={id}>
      <div className="hvorfor-dele">
        {fakta.length > 0 && (
          <div>
            <p className="panel-navn">Oplysninger</p>
            <ul>
              {fakta.map((f) => (
                <Fakta key={f.id} fakta={f} />
              ))}
            </ul>
          </div>
        )}
        {hvorfor !== '' && (
          <div>
            <p className="panel-navn">Derfor</p>
            <p>{hvorfor}</p>
          </div>
        )}
        {hjemmel !== undefined && (
          <div>
            <p className="panel-navn">Regel</p>
            <p>
              <HjemmelMedUdgave hjemmel={hjemmel} />
            </p>
          </div>
        )}
        {forbehold !== undefined && (
          <div>
            <p className="panel-navn">Forbehold</p>
            <p>{forbehold}</p>
          </div>
        )}
        {children}
      </div>
      {hjemmel !== undefined && <Ordlyd hjemmel={hjemmel} />}
    </div>
  )
}

function Fakta({ fakta: { navn, vaerdi, kilde, den, af, begrundelse } }: { fakta: BrugtOplysningVisning }) {
  const fra = [kilde, af === kilde ? undefined : af, den === undefined ? undefined : visDag(den)]
  return (
    <li>
      {navn}: <b>{vaerdi}</b>
      <br />
      <span className="daempet">Kilde: {fra.filter((x) => x !== undefined).join(', ')}</span>
      {begrundelse !== undefined && <blockquote>{begrundelse}</blockquote>}
    </li>
  )
}

/** Foldet sammen, til nogen spørger. Knappen og panelet kan stå hver sit sted. */
export function useHvorfor() {
  const id = useId()
  const [aaben, saetAaben] = useState(false)
  const skift = (): void => saetAaben(!aaben)
  return { id, aaben, skift }
}

interface Knapegenskaber {
  readonly styring: ReturnType<typeof useHvorfor>
  readonly children: ReactNode
}

export function HvorforKnap({ styring: { id, aaben, skift }, children }: Knapegenskaber) {
  return (
    <button
      type="button"
      className="hvorfor-knap"
      aria-expanded={aaben}
      aria-controls={aaben ? id : undefined}
      onClick={skift}
    >
      {children}
      <span className="kun-oplaesning">. Hvorfor?</span>
    </button>
  )
}
