import { useState } from 'react'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { GoerHer } from '../opgaver/goer-her.tsx'
import type { Her } from '../opgaver/opgavens-beslutninger.ts'

interface Egenskaber {
  readonly her: Her
  /** Hvad det handler om, til den, der får knappen læst op. */
  readonly om?: string
  /** Det næste skridt; ellers en handling blandt flere. */
  readonly naeste?: boolean
}

/** Knappen og, når der er trykket, formularen i dens sted. */
export function SkrivHer({ her, om, naeste = false }: Egenskaber) {
  const [aaben, saetAaben] = useState(false)
  if (aaben)
    return (
      <div className="oplysning-form">
        <GoerHer her={her} luk={() => saetAaben(false)} />
      </div>
    )
  const tekst = (
    <>
      {her.knap}
      {om !== undefined && <span className="kun-oplaesning"> {om}</span>}
    </>
  )
  return naeste ? (
    <Knap onClick={() => saetAaben(true)}>{tekst}</Knap>
  ) : (
    <Tekstknap onClick={() => saetAaben(true)}>{tekst}</Tekstknap>
  )
}
