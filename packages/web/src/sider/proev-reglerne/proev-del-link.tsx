import { useId, useRef, useState } from 'react'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { tilFragment } from './proev-link.ts'
import type { Svar } from './proev-svar.ts'

interface Egenskaber {
  readonly svar: Svar
  /** Falsk, når noget skal rettes først; da er fejlene vist. */
  readonly kanDeles: () => boolean
}

/** Linket med svarene. Det laves kun her, når nogen trykker, og står kun her, til det er kopieret. */
export function DelLink({ svar, kanDeles }: Egenskaber) {
  const id = useId()
  const felt = useRef<HTMLInputElement>(null)
  const [lavet, saetLavet] = useState<{ svar: Svar; adresse: string }>()
  const lav = (): void => {
    if (!kanDeles()) return
    const { origin, pathname } = globalThis.location
    saetLavet({ svar, adresse: `${origin}${pathname}#${tilFragment(svar)}` })
    laesOp('Linket med dine svar er lavet.')
  }
  // Et link med gamle svar er værre end intet.
  const adresse = lavet?.svar === svar ? lavet.adresse : undefined
  const kopier = (): void => {
    felt.current?.select()
    void navigator.clipboard
      ?.writeText(adresse ?? '')
      .then(() => laesOp('Linket er kopieret.'))
      .catch(() => laesOp('Linket er markeret. Kopiér det selv.'))
  }
  return (
    <div className="proev-link">
      <Knap onClick={lav}>Lav et link med mine svar</Knap>
      <p className="daempet mellem">
        Dine svar er kun i dette vindue. Linket indeholder dem; den, du giver det til, kan læse dem. De sendes ikke til
        serveren med adressen.
      </p>
      {adresse !== undefined && (
        <div className="proev-link-felt">
          <label className="felt-navn" htmlFor={id}>
            Link med dine svar
          </label>
          <input
            ref={felt}
            id={id}
            className="felt-indhold"
            readOnly
            value={adresse}
            onFocus={(h) => h.target.select()}
          />
          <Knap onClick={kopier}>Kopiér</Knap>
        </div>
      )}
    </div>
  )
}
