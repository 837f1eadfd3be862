import { useState } from 'react'
import type { Planudgave } from '@fodfaeste/kontrakt'
import { Valgliste } from '../../fds/felt.tsx'
import { visDag } from '../../tekst/dage.ts'
import { Udgaveforskel } from './udgaveforskel.tsx'

/** To udgaver, læseren vælger, og det, der er ændret fra den ældste af dem til den nyeste. */
export function Sammenligning({ udgaver }: { udgaver: readonly Planudgave[] }) {
  const [ene, saetEne] = useState('')
  // Uden et valg er den anden den nyeste, også når der kommer en ny.
  const [anden, saetAnden] = useState('')
  const muligheder = udgaver.map(({ version, nr, den }) => ({
    vaerdi: String(version),
    tekst: `Udgave ${nr}, ${visDag(den)}`,
  }))
  const valgte = [ene, anden === '' ? muligheder[0]?.vaerdi : anden].flatMap(
    (version) => udgaver.find((udgave) => String(udgave.version) === version) ?? [],
  )
  const [foer, efter] = valgte.toSorted((a, b) => a.version - b.version)
  return (
    <>
      <div className="plan-sammenlign">
        <Valgliste
          id="plan-sammenlign"
          navn="Sammenlign udgave"
          muligheder={[{ vaerdi: '', tekst: 'Vælg en udgave' }, ...muligheder]}
          vaerdi={ene}
          vedAendring={saetEne}
        />
        <Valgliste
          id="plan-sammenlign-med"
          navn="med"
          muligheder={[{ vaerdi: '', tekst: 'Den nyeste udgave' }, ...muligheder]}
          vaerdi={anden}
          vedAendring={saetAnden}
        />
      </div>
      {foer !== undefined && efter !== undefined && foer === efter && <p>Vælg to forskellige udgaver.</p>}
      {foer !== undefined && efter !== undefined && foer !== efter && <Udgaveforskel foer={foer} efter={efter} />}
    </>
  )
}
