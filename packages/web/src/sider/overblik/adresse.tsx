import { useState } from 'react'
import type { SagVisning } from '@fodfaeste/kontrakt'
import { Tekstknap } from '../../fds/knap.tsx'
import { visDag } from '../../tekst/dage.ts'
import { BeslutningForm, type Beslutningsfelt } from '../opgaver/beslutning-form.tsx'

const FELTER: readonly Beslutningsfelt[] = [
  {
    felt: 'vej',
    navn: 'Vej og husnummer, etage og dør',
    art: 'tekst',
    skriv: 'Skriv vej og husnummer, og etage og dør, når der er det.',
  },
  {
    felt: 'postnummer',
    navn: 'Postnummer',
    art: 'linje',
    hjaelp: 'Må kun mangle i udlandet.',
    skriv: 'Skriv postnummeret.',
    valgfri: true,
  },
  { felt: 'by', navn: 'By', art: 'linje', skriv: 'Skriv byen.' },
  {
    felt: 'co',
    navn: 'c/o',
    art: 'linje',
    hjaelp: 'Den, borgeren bor hos, når navnet ikke står på døren. Ellers tomt.',
    skriv: 'Skriv, hvem borgeren bor hos.',
    valgfri: true,
  },
  {
    felt: 'land',
    navn: 'Land',
    art: 'linje',
    hjaelp: 'Kun når adressen er i udlandet.',
    skriv: 'Skriv landet.',
    valgfri: true,
  },
  {
    felt: 'fra',
    navn: 'Bor der fra',
    art: 'dag',
    hjaelp: 'Flytter borgeren først senere, så skriv den dag. Til da gælder den gamle adresse.',
    skriv: 'Skriv den første dag, borgeren bor der.',
  },
  { felt: 'kilde', navn: 'Kilde', art: 'linje', skriv: 'Skriv, hvor oplysningen kommer fra.' },
  { felt: 'den', navn: 'Dagen, det blev oplyst', art: 'idag', skriv: 'Skriv, hvilken dag det blev oplyst.' },
]

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
        <BeslutningForm
          sagId={sag.id}
          version={sag.version}
          navn="Registrér adresse"
          knap="Registrér adresse"
          felter={FELTER}
          kommando={{ beslutning: 'registrer-adresse' }}
          luk={() => saetAaben(false)}
        />
      )}
    </section>
  )
}
