import { useState } from 'react'
import { INDSATSDEL_ORD, type IndsatsdelVisning, type Planvisning } from '@fodfaeste/kontrakt'
import { Knap } from '../../fds/knap.tsx'
import { HvorforKnap, HvorforPanel, useHvorfor } from '../../forklaring/hvorfor.tsx'
import { visDag } from '../../tekst/dage.ts'
import { GoerHer } from '../opgaver/goer-her.tsx'
import { Mangelliste } from './planmangler.tsx'

/** Indsatsdelen: mål, delmål og tilbud for et tidsrum ad gangen, og det, loven mangler i den. */
export function Indsatsdelen({
  indsatsdel: { udgaver, mangler, naeste },
  maaSkrive,
}: {
  indsatsdel: Planvisning['indsatsdel']
  maaSkrive: boolean
}) {
  const [skriver, saetSkriver] = useState(false)
  const [nu, ...tidligere] = udgaver
  return (
    <section aria-labelledby="plan-indsatsdel">
      <div className="afsnit-hoved">
        <h2 id="plan-indsatsdel">Indsatsdel</h2>
        <span className="daempet">Lægges fast for mindst seks måneder ad gangen.</span>
      </div>
      {nu === undefined ? <p>Der er ingen indsatsdel endnu.</p> : <Del del={nu} />}
      {naeste !== undefined && <Naeste naeste={naeste} />}
      {mangler.length > 0 && (
        <>
          <h3>Mangler</h3>
          <Mangelliste mangler={mangler} kanGoere={maaSkrive} />
        </>
      )}
      {maaSkrive &&
        (skriver ? (
          <GoerHer
            her={{ knap: 'Fastlæg', kommando: { beslutning: 'fastlaeg-indsatsdel' } }}
            luk={() => saetSkriver(false)}
          />
        ) : (
          <div className="knapper">
            <Knap onClick={() => saetSkriver(true)}>
              {nu === undefined ? 'Fastlæg indsatsdelen' : 'Fastlæg næste tidsrum'}
            </Knap>
          </div>
        ))}
      {tidligere.length > 0 && (
        <details>
          <summary>Tidligere indsatsdele ({tidligere.length})</summary>
          {tidligere.map((del) => (
            <Del key={del.version} del={del} />
          ))}
        </details>
      )}
    </section>
  )
}

/** Dagen, det næste tidsrum senest skal være lagt fast, og hvorfor. */
function Naeste({ naeste: { senest, hjemmel } }: { naeste: NonNullable<Planvisning['indsatsdel']['naeste']> }) {
  const styring = useHvorfor()
  return (
    <>
      <p>
        Næste tidsrum skal være lagt fast senest <HvorforKnap styring={styring}>{visDag(senest)}</HvorforKnap>.
      </p>
      {styring.aaben && (
        <HvorforPanel
          id={styring.id}
          grund={{ hvorfor: 'Det er den sidste dag i det tidsrum, der er lagt fast, og forløbet går videre.', hjemmel }}
        />
      )}
    </>
  )
}

function Del({ del: { fra, til, den, af, afsnit, mentor, iMinPlan } }: { del: IndsatsdelVisning }) {
  return (
    <div className="plan-del">
      <h3>
        {visDag(fra)} – {visDag(til)}{' '}
        <span className="daempet">
          {af}, {visDag(den)}
        </span>
      </h3>
      <dl>
        {(Object.keys(INDSATSDEL_ORD) as (keyof typeof INDSATSDEL_ORD)[])
          .filter((id) => afsnit[id] !== undefined)
          .map((id) => (
            <div key={id}>
              <dt>{INDSATSDEL_ORD[id]}</dt>
              <dd className="plan-tekst">{afsnit[id]}</dd>
            </div>
          ))}
        <div>
          <dt>Mentor</dt>
          <dd>{mentor ? 'Tilbydes' : 'Tilbydes ikke'}</dd>
        </div>
        <div>
          <dt>Min Plan</dt>
          <dd>{iMinPlan ? 'Den står i Min Plan' : 'Den står ikke i Min Plan'}</dd>
        </div>
      </dl>
    </div>
  )
}
