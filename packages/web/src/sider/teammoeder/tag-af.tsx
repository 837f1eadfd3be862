import type { FormEvent } from 'react'
import type { TeammoedeVisning } from '@fodfaeste/kontrakt'
import { Tekstomraade } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { useState } from 'react'
import { useMoedeskriv } from './use-moedeskriv.ts'

interface Egenskaber {
  readonly moede: TeammoedeVisning
  readonly punkt: TeammoedeVisning['punkter'][number]
  readonly luk: () => void
}

/** Tager sagen af. Grunden kan nævne borgeren og bliver derfor ikke liggende i browseren. */
export function TagAf({ moede, punkt, luk }: Egenskaber) {
  const [begrundelse, skriv] = useState('')
  const id = `tag-af-${punkt.sagsnummer}`
  const tag = useMoedeskriv('tagAfDagsorden', { begrundelse: id }, () => laesOp(`Sag ${punkt.sagsnummer} er taget af.`))
  const send = (h: FormEvent): void => {
    h.preventDefault()
    tag.send({ sti: { moedeId: moede.id, sagId: punkt.sagId }, krop: { begrundelse, udgave: moede.udgave } })
  }
  return (
    <form className="formular" noValidate onSubmit={send} aria-label={`Tag sag ${punkt.sagsnummer} af`}>
      <Fejlopsummering fejl={tag.fejl} overskrift="Sagen er ikke taget af" />
      <Tekstomraade
        id={id}
        navn="Hvorfor tages sagen af?"
        hjaelp="Planen om mødet rettes bort i sagen, og grunden står der."
        vaerdi={begrundelse}
        vedAendring={skriv}
        linjer={2}
        fejl={fejlVed(tag.fejl, id)}
      />
      <div className="knapper">
        <Knap type="submit" optaget={tag.optaget}>
          Tag sagen af
        </Knap>
        <Tekstknap onClick={luk}>Fortryd</Tekstknap>
      </div>
    </form>
  )
}
