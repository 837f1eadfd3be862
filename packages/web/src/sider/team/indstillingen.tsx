import { useState } from 'react'
import { INDSTILLINGEN_ORD, type Teambehandlingen, UDFALD_ORD } from '@fodfaeste/kontrakt'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { visDag } from '../../tekst/dage.ts'
import { GoerHer } from '../opgaver/goer-her.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Indstillingsform } from './indstillingsform.tsx'
import { Kravspalte } from './kravspalte.tsx'
import { Lovsvar } from './lovsvar.tsx'
import { Skrift } from './skrift.tsx'

interface Egenskaber {
  readonly behandling: Teambehandlingen
  readonly indstilling: NonNullable<Teambehandlingen['indstilling']>
  readonly maaSkrive: boolean
}

/** Indstillingen, som den gælder, dens tidligere udgaver, og om den er fyldestgørende. */
export function Indstillingen({ behandling, indstilling, maaSkrive }: Egenskaber) {
  const { sag } = useSagKontekst()
  const [gang, saetGang] = useState<'ser' | 'aendrer' | 'skoenner'>('ser')
  const { udfald, den, krav, fyldestgoerende, afkrydset } = indstilling
  const [gaelder] = behandling.skrevet
  const luk = (): void => saetGang('ser')
  return (
    <section aria-labelledby="team-indstilling">
      <h3 id="team-indstilling">
        Teamet indstiller: {UDFALD_ORD[udfald]} <span className="daempet">{visDag(den)}</span>
      </h3>
      {gang === 'aendrer' ? (
        <Indstillingsform behandling={behandling} aendrer={indstilling.version} luk={luk} />
      ) : (
        <div className="team-spalter">
          <div>
            {gaelder !== undefined && <Skrift skrift={gaelder.skrift} />}
            {afkrydset !== undefined && (
              <>
                <p className="team-tekst">{afkrydset.tekst}</p>
                <p className="mellem daempet">
                  Krydset af som sagt: {afkrydset.indhold.map((id) => INDSTILLINGEN_ORD[id]).join(', ') || 'intet'}.
                </p>
              </>
            )}
            {fyldestgoerende !== undefined && <Lovsvar svar={fyldestgoerende} />}
            {gang === 'skoenner' && (
              <GoerHer
                her={{ knap: 'Svar', kommando: { beslutning: 'traef-sagsskoen', id: 'indstilling-fyldestgoerende' } }}
                luk={luk}
              />
            )}
            {gang === 'ser' && (
              <div className="knapper">
                {maaSkrive && <Knap onClick={() => saetGang('aendrer')}>Ændr indstillingen …</Knap>}
                {sag.maa.traeffeSkoen && fyldestgoerende !== undefined && fyldestgoerende.svar !== 'opfyldt' && (
                  <Knap onClick={() => saetGang('skoenner')}>Er den fyldestgørende? …</Knap>
                )}
              </div>
            )}
            <Tidligere behandling={behandling} />
          </div>
          <Kravspalte krav={krav} />
        </div>
      )}
    </section>
  )
}

/** Udgaverne, som de stod, før de blev ændret, og hvorfor. */
function Tidligere({ behandling: { skrevet } }: Pick<Egenskaber, 'behandling'>) {
  const [vist, saetVist] = useState<number>()
  const [gaelder, ...foer] = skrevet
  if (gaelder?.grund === undefined) return null
  return (
    <div className="team-tidligere">
      <p>
        Ændret {visDag(gaelder.den)} af {gaelder.af}: {gaelder.grund}
      </p>
      <ul>
        {foer.map(({ version, den, af, grund, skrift }) => (
          <li key={version}>
            <Tekstknap
              aria-expanded={vist === version}
              onClick={() => saetVist(vist === version ? undefined : version)}
            >
              Som den stod {visDag(den)}: {UDFALD_ORD[skrift.udfald]}
            </Tekstknap>{' '}
            <span className="daempet">
              {af}
              {grund !== undefined && `: ${grund}`}
            </span>
            {vist === version && <Skrift skrift={skrift} />}
          </li>
        ))}
      </ul>
    </div>
  )
}
