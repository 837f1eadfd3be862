import { type ReactNode, type ToggleEvent, useId, useState } from 'react'
import { createPortal } from 'react-dom'
import type { HjemmelVisning } from '@fodfaeste/kontrakt'
import { Tekstknap } from '../fds/knap.tsx'
import { HjemmelMedUdgave } from './hjemmel-med-udgave.tsx'
import { Ordlyd } from './ordlyd.tsx'

interface Egenskaber {
  readonly hjemmel: HjemmelVisning
  readonly className: string
  readonly children: ReactNode
}

/** En knap, der åbner lovens egne ord i en lille boks. Escape, Luk og et klik ved siden af lukker den igen. */
export function OrdlydKnap({ hjemmel, className, children }: Egenskaber) {
  const id = useId()
  const [aaben, saetAaben] = useState(false)
  const vedSkift = (h: ToggleEvent): void => saetAaben(h.newState === 'open')
  return (
    <>
      <button type="button" className={className} popoverTarget={id} aria-expanded={aaben} aria-haspopup="dialog">
        {children}
        <span className="kun-oplaesning"> (lovens ord)</span>
      </button>
      {createPortal(
        <dialog
          id={id}
          popover="auto"
          aria-label={`Lovens ord: ${hjemmel.tekst}`}
          className="ordlyd-boks"
          onToggle={vedSkift}
        >
          {aaben && (
            <>
              <p className="ordlyd-sted">
                <HjemmelMedUdgave hjemmel={hjemmel} />
              </p>
              <Ordlyd hjemmel={hjemmel} sigHvisUden />
              <Tekstknap popoverTarget={id} popoverTargetAction="hide">
                Luk
              </Tekstknap>
            </>
          )}
        </dialog>,
        document.body,
      )}
    </>
  )
}
