import { useState } from 'react'
import type { RegelSide } from '@fodfaeste/kontrakt'
import { Tekstknap } from '../../fds/knap.tsx'
import { useHvorfor } from '../../forklaring/hvorfor.tsx'
import { Maerke, Tilstandsmaerke } from '../../forklaring/maerke.tsx'
import { visDag } from '../../tekst/dage.ts'

type Eksempel = RegelSide['eksempler'][number]

const FOERST = 8

/** Sager fra reglens prøver. Svaret er regnet nu, af den samme regel som i en sag. */
export function Eksempler({ eksempler }: { eksempler: readonly Eksempel[] }) {
  const [alle, visAlle] = useState(false)
  const viste = alle ? eksempler : eksempler.slice(0, FOERST)
  return (
    <section aria-labelledby="regel-eksempler" className="regel-eksempler">
      <div className="afsnit-hoved">
        <h2 id="regel-eksempler">Eksempler</h2>
        <span className="daempet">Reglens egne prøver, besvaret nu</span>
      </div>
      <ul>
        {viste.map((eksempel) => (
          <Punkt key={eksempel.sag} eksempel={eksempel} />
        ))}
      </ul>
      {viste.length < eksempler.length && (
        <Tekstknap onClick={() => visAlle(true)}>Vis alle {eksempler.length} eksempler</Tekstknap>
      )}
    </section>
  )
}

function Punkt({ eksempel }: { eksempel: Eksempel }) {
  const { sag, paa, opslag, fordi } = eksempel
  const { id, aaben, skift } = useHvorfor()
  return (
    <li>
      <div className="regel-eksempel">
        <Svaret eksempel={eksempel} />
        <p>
          {fordi.length === 0 && opslag === undefined ? (
            sag
          ) : (
            <button
              type="button"
              className="hvorfor-knap"
              aria-expanded={aaben}
              aria-controls={aaben ? id : undefined}
              onClick={skift}
            >
              {sag}
              <span className="kun-oplaesning">. Hvorfor?</span>
            </button>
          )}
        </p>
        <span className="daempet mellem ubrudt">{visDag(paa)}</span>
      </div>
      {aaben && (
        <div className="hvorfor-panel" id={id}>
          <p className="panel-navn">Fordi</p>
          {opslag !== undefined && <p>{opslag.hvorfor}</p>}
          {fordi.length > 0 && (
            <ul className="regel-fordi">
              {fordi.map((led, nr) => (
                <li key={`${led.id} ${nr}`}>
                  <Maerke tilstand={led.tvivl ? 'tvivl' : led.svar} medOrd />
                  <span>
                    {led.spoergsmaal} <span className="daempet">{led.hvorfor}</span>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  )
}

function Svaret({ eksempel: { svar, opslag, tvivl } }: { eksempel: Eksempel }) {
  if (opslag !== undefined) return <strong className="mellem">{opslag.tekst}</strong>
  if (svar === undefined) return <span className="daempet mellem">Fandtes ikke</span>
  return <Tilstandsmaerke tilstand={tvivl ? 'tvivl' : svar} />
}
