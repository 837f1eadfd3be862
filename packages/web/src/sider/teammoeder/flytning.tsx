import { type FormEvent, useState } from 'react'
import type { TeammoedeVisning } from '@fodfaeste/kontrakt'
import { Tekstfelt } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { klokken, minutterImellem, somKlokken, tidsrum } from './moedeord.ts'
import { useMoedeskriv } from './use-moedeskriv.ts'

interface Egenskaber {
  readonly moede: TeammoedeVisning
  readonly punkt: TeammoedeVisning['punkter'][number]
  readonly luk: () => void
}

/** En anden tid til sagen på den samme dag. */
export function Flytning({ moede, punkt, luk }: Egenskaber) {
  const [fra, saetFra] = useState(() => klokken(punkt.fra))
  const [minutter, saetMinutter] = useState(() => String(minutterImellem(punkt)))
  const id = { fra: `flyt-fra-${punkt.sagsnummer}`, minutter: `flyt-minutter-${punkt.sagsnummer}` }
  const flyt = useMoedeskriv('flytPaaDagsorden', id, (nyt) => {
    const tid = nyt.punkter.find(({ sagId }) => sagId === punkt.sagId)
    laesOp(`Sag ${punkt.sagsnummer} er flyttet${tid === undefined ? '' : ` til kl. ${tidsrum(tid)}`}.`)
    luk()
  })
  const send = (h: FormEvent): void => {
    h.preventDefault()
    const krop = { fra: somKlokken(fra), minutter: Number(minutter), udgave: moede.udgave }
    flyt.send({ sti: { moedeId: moede.id, sagId: punkt.sagId }, krop })
  }
  return (
    <form className="formular" noValidate onSubmit={send} aria-label={`Flyt sag ${punkt.sagsnummer}`}>
      <Fejlopsummering fejl={flyt.fejl} overskrift="Sagen er ikke flyttet" />
      <div className="moede-tider">
        <Tekstfelt id={id.fra} navn="Fra kl." vaerdi={fra} vedAendring={saetFra} fejl={fejlVed(flyt.fejl, id.fra)} />
        <Tekstfelt
          id={id.minutter}
          navn="Minutter"
          inputMode="numeric"
          vaerdi={minutter}
          vedAendring={saetMinutter}
          fejl={fejlVed(flyt.fejl, id.minutter)}
        />
      </div>
      <div className="knapper">
        <Knap type="submit" optaget={flyt.optaget}>
          Flyt sagen
        </Knap>
        <Tekstknap onClick={luk}>Fortryd</Tekstknap>
      </div>
    </form>
  )
}
