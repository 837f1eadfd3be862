import { useState } from 'react'
import { AFGOERES_OM_ORD, BEHANDLINGSART_ORD, type Teambehandlingen, type Teamvisning } from '@fodfaeste/kontrakt'
import { Knap } from '../../fds/knap.tsx'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { Indkaldelsen } from '../indkaldelse/indkaldelsen.tsx'
import { GoerHer } from '../opgaver/goer-her.tsx'
import { Indstillingen } from './indstillingen.tsx'
import { Indstillingsform } from './indstillingsform.tsx'
import { Lovsvar } from './lovsvar.tsx'
import { Moedet } from './moedet.tsx'
import { Referatet } from './referatet.tsx'

interface Egenskaber {
  readonly behandling: Teambehandlingen
  readonly maaSkrive: boolean
}

/** Én behandling i teamet, fra mødet til referatet. */
export function Behandlingen({ behandling, maaSkrive, steder }: Egenskaber & Pick<Teamvisning, 'steder'>) {
  const { art, om, moededag, deltog, kunIndsatser, indstilling } = behandling
  return (
    <section className="team-behandling" aria-labelledby="team-behandling">
      <div className="afsnit-hoved">
        <h2 id="team-behandling">
          {BEHANDLINGSART_ORD[art]} {visDagMedUgedag(moededag)}
        </h2>
        <span className="daempet">Om {AFGOERES_OM_ORD[om].toLocaleLowerCase('da')}, efter reglerne på mødets dag</span>
      </div>
      {kunIndsatser !== undefined && (
        <div className="besked">
          <p>Forløbet er til teamet igen. Mødet handler kun om indsatser og opfølgning, ikke om ordningen.</p>
          <Lovsvar svar={kunIndsatser} />
        </div>
      )}
      <Indkaldelsen behandling={behandling} maaSkrive={maaSkrive} steder={steder} />
      {deltog === undefined ? (
        <Planlagt behandling={behandling} maaSkrive={maaSkrive} />
      ) : (
        <>
          <Moedet behandling={behandling} maaSkrive={maaSkrive} />
          {indstilling === undefined && maaSkrive && (
            <section aria-labelledby="team-indstilling">
              <h3 id="team-indstilling">Teamets indstilling</h3>
              <Indstillingsform behandling={behandling} />
            </section>
          )}
          {indstilling === undefined && !maaSkrive && <p>Teamet har ikke indstillet endnu.</p>}
          {indstilling !== undefined && (
            <Indstillingen behandling={behandling} indstilling={indstilling} maaSkrive={maaSkrive} />
          )}
          <Referatet behandling={behandling} maaSkrive={maaSkrive} />
        </>
      )}
    </section>
  )
}

/** Mødet er planlagt. Indstillingen skrives, når det er holdt. */
function Planlagt({ behandling: { version, art, om }, maaSkrive }: Egenskaber) {
  const [aaben, saetAaben] = useState(false)
  if (aaben) {
    return (
      <GoerHer
        her={{ knap: 'Registrér', kommando: { beslutning: 'hold-teambehandling', behandling: version, art, om } }}
        luk={() => saetAaben(false)}
      />
    )
  }
  return (
    <>
      <p>Mødet er planlagt. Når det er holdt, skrives det her, hvem der var med, og hvad teamet indstiller.</p>
      {maaSkrive && (
        <div className="knapper">
          <Knap primaer onClick={() => saetAaben(true)}>
            Mødet er holdt
          </Knap>
        </div>
      )}
    </>
  )
}
