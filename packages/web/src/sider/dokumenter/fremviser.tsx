import type { DokumentVisning } from '@fodfaeste/kontrakt'
import { useEffect, useRef } from 'react'
import { Knap } from '../../fds/knap.tsx'
import { dokumentAdresse } from './dokumentord.ts'

/** Et billede eller en tekst på siden. Teksten er i en ramme for sig, hvor intet kan køre. */
export function Fremviser({ sagId, dokument, luk }: { sagId: string; dokument: DokumentVisning; luk: () => void }) {
  const overskrift = useRef<HTMLHeadingElement>(null)
  const { version, navn, indhold } = dokument
  useEffect(() => {
    overskrift.current?.focus()
    // Fokus alene ruller kun, til overskriften lige kan ses; det er dokumentet, man vil se.
    overskrift.current?.scrollIntoView({ block: 'start' })
  }, [])
  const adresse = dokumentAdresse(sagId, version, true)
  return (
    <section className="fremviser" aria-labelledby="fremviser-overskrift">
      <div className="afsnit-hoved">
        <h3 id="fremviser-overskrift" tabIndex={-1} ref={overskrift}>
          {navn}
        </h3>
        <Knap onClick={luk}>Luk visningen</Knap>
      </div>
      {indhold?.indholdstype.startsWith('image/') === true ? (
        <img src={adresse} alt={`Billedet i dokumentet ${navn}`} />
      ) : (
        <iframe src={adresse} title={`Dokumentet ${navn}`} sandbox="" />
      )}
    </section>
  )
}
