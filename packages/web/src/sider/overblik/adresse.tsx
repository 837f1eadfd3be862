import { useState } from 'react'
import type { SagVisning } from '@fodfaeste/kontrakt'
import { Tekstknap } from '../../fds/knap.tsx'
import { visDag } from '../../tekst/dage.ts'
import { GoerHer } from '../opgaver/goer-her.tsx'

/** Borgerens adresse på dagen, hvor den er fra, og den næste, når en flytning er kendt. */
export function Adresse({ sag, kanSkrive }: { sag: SagVisning; kanSkrive: boolean }) {
  const [aaben, saetAaben] = useState(false)
  const { adresse, naesteAdresse, beskyttet } = sag.borger
  return (
    <section aria-labelledby="adresse-overskrift" className="adresse">
      <div className="afsnit-hoved">
        <h2 id="adresse-overskrift">Adresse</h2>
        {kanSkrive && sag.maa.registrere && !aaben && (
          <Tekstknap onClick={() => saetAaben(true)}>Registrér adresse</Tekstknap>
        )}
      </div>
      {beskyttet && <p className="adresse-beskyttet">Navn og adresse er beskyttet. Giv dem ikke videre.</p>}
      {adresse === undefined ? (
        <p className="daempet">Der er ikke registreret en adresse, der gælder nu.</p>
      ) : (
        <p>
          <b>{adresse.tekst}</b>
          <span className="daempet adresse-fra">
            fra {visDag(adresse.fra)} · {adresse.kilde}
          </span>
        </p>
      )}
      {naesteAdresse !== undefined && (
        <p>
          Flytter {visDag(naesteAdresse.fra)} til <b>{naesteAdresse.tekst}</b>
          <span className="daempet adresse-fra">{naesteAdresse.kilde}</span>
        </p>
      )}
      {aaben && (
        <GoerHer
          her={{ knap: 'Registrér adresse', kommando: { beslutning: 'registrer-adresse' } }}
          luk={() => saetAaben(false)}
        />
      )}
    </section>
  )
}
