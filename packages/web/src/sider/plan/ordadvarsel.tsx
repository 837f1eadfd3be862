import { useState } from 'react'
import type { Planord } from '@fodfaeste/kontrakt'
import { Tekstomraade } from '../../fds/felt.tsx'
import { Tekstknap } from '../../fds/knap.tsx'
import type { Kladde } from '../../kladde/use-kladde.ts'
import { type AfsnitId, type Felter, fastholdteI, feltId, medFastholdt } from './planudkast.ts'

interface Egenskaber {
  readonly afsnit: AfsnitId
  readonly ord: readonly Planord[]
  readonly kladde: Kladde<Felter>
}

/** Ord i afsnittet, der kan læses som en vurdering. Et menneske skriver dem om eller siger, hvorfor de bliver stående. */
export function Ordadvarsel({ afsnit, ord, kladde }: Egenskaber) {
  const fundne = ord.filter((et) => et.afsnit === afsnit)
  return (
    <div aria-live="polite">
      {fundne.length > 0 && (
        <ul className="plan-ord">
          {fundne.map((et) => (
            <EtOrd key={et.ord} ord={et} kladde={kladde} />
          ))}
        </ul>
      )}
    </div>
  )
}

function EtOrd({ ord, kladde }: { ord: Planord; kladde: Kladde<Felter> }) {
  const grund = fastholdteI(kladde.felter).find((et) => et.afsnit === ord.afsnit && et.ord === ord.ord)?.hvorfor
  const [aaben, saetAaben] = useState(false)
  const skriv = (hvorfor: string): void => kladde.skriv(medFastholdt(kladde.felter, { ...ord, hvorfor }))
  if (!aaben && grund !== undefined) {
    return (
      <li className="plan-ord-bliver">
        «{ord.ord}» bliver stående: {grund}{' '}
        <Tekstknap onClick={() => saetAaben(true)}>
          Ret <span className="kun-oplaesning">grunden til «{ord.ord}»</span>
        </Tekstknap>
      </li>
    )
  }
  return (
    <li>
      <b>«{ord.ord}»</b> {ord.hvorfor}{' '}
      {aaben ? (
        <>
          <Tekstomraade
            id={feltId(`hvorfor-${ord.afsnit}-${ord.ord.replaceAll(' ', '-')}`)}
            navn={`Hvorfor bliver «${ord.ord}» stående?`}
            hjaelp="Grunden gemmes med udgaven."
            vaerdi={grund ?? ''}
            vedAendring={skriv}
            linjer={2}
          />
          <Tekstknap onClick={() => saetAaben(false)}>Færdig</Tekstknap>
        </>
      ) : (
        <Tekstknap onClick={() => saetAaben(true)}>
          Lad det stå … <span className="kun-oplaesning">«{ord.ord}»</span>
        </Tekstknap>
      )}
    </li>
  )
}
