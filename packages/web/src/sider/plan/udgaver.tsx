import { useState } from 'react'
import { FORBEREDENDE_ORD, type Planudgave, type Planvisning } from '@fodfaeste/kontrakt'
import { planPdf } from '../../api/plan-data.ts'
import { Knap } from '../../fds/knap.tsx'
import { visDag } from '../../tekst/dage.ts'
import { GoerHer } from '../opgaver/goer-her.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Sammenligning } from './sammenligning.tsx'

/** Udgaverne, nyeste først, og forskellen på to, når der er to. */
export function Udgaver({ plan: { udgaver, maaSkrive } }: { plan: Planvisning }) {
  const [nyeste, forrige] = udgaver
  if (nyeste === undefined) return null
  return (
    <section aria-labelledby="plan-udgaver">
      <h3 id="plan-udgaver">Udgaver</h3>
      <ul className="plan-udgaver">
        {udgaver.map((udgave) => (
          <Udgave key={udgave.version} udgave={udgave} maaSkrive={maaSkrive} nyeste={udgave === nyeste} />
        ))}
      </ul>
      {forrige !== undefined && <Sammenligning udgaver={udgaver} />}
    </section>
  )
}

const DELT = { samtale: 'i en samtale', 'digital-post': 'med Digital Post', brev: 'med brev', 'paa-papir': 'på papir' }

function Udgave({ udgave, maaSkrive, nyeste }: { udgave: Planudgave; maaSkrive: boolean; nyeste: boolean }) {
  const { sag } = useSagKontekst()
  const [aaben, saetAaben] = useState<Skridtnavn>()
  const { nr, version, den, af, medBorgeren, frossetDen, delt, kommentarer, dokumenter, aabneOrd } = udgave
  return (
    <li className="plan-udgave">
      <h4>
        Udgave {nr}{' '}
        <span className="daempet">
          {visDag(den)}, {af}, {medBorgeren ? 'sammen med borgeren' : 'uden borgeren'}
        </span>
      </h4>
      <ul className="plan-fakta">
        <li>
          {frossetDen === undefined ? 'Ikke gjort færdig til teamet' : `Gjort færdig til teamet ${visDag(frossetDen)}`}
        </li>
        {delt.map((en) => (
          <li key={`${en.den} ${en.maade}`}>
            Delt med borgeren {visDag(en.den)} {DELT[en.maade]}
          </li>
        ))}
        {delt.length === 0 && <li>Ikke delt med borgeren</li>}
        {dokumenter.length > 0 && <li>Bygger på: {dokumenter.map(({ navn }) => navn).join(', ')}</li>}
        {aabneOrd.length > 0 && (
          <li>Ord, ingen har sagt noget om: {aabneOrd.map(({ ord }) => `«${ord}»`).join(', ')}</li>
        )}
      </ul>
      {kommentarer.map(({ ord, den: sagt, afsnit }) => (
        <blockquote key={`${sagt} ${ord}`}>
          {ord}{' '}
          <span className="daempet">
            Borgeren, {visDag(sagt)}
            {afsnit !== undefined && `, om «${FORBEREDENDE_ORD[afsnit]}»`}
          </span>
        </blockquote>
      ))}
      <div className="knapper">
        <a className="knap" href={planPdf(sag.id, version)} target="_blank" rel="noreferrer">
          Åbn som PDF <span className="kun-oplaesning">udgave {nr}, i et nyt vindue</span>
        </a>
        {maaSkrive && nyeste && aaben === undefined && <Skridt frosset={frossetDen !== undefined} vaelg={saetAaben} />}
      </div>
      {aaben !== undefined && (
        <GoerHer
          her={{ knap: 'Registrér', kommando: { beslutning: aaben, udgave: version } }}
          luk={() => saetAaben(undefined)}
        />
      )}
    </li>
  )
}

const SKRIDT = [
  ['del-forberedende-del', 'Del med borgeren'],
  ['kommenter-forberedende-del', 'Skriv borgerens bemærkning'],
  ['frys-forberedende-del', 'Gør færdig til teamet'],
] as const

type Skridtnavn = (typeof SKRIDT)[number][0]

/** Det, der kan ske med den nyeste udgave. */
function Skridt({ frosset, vaelg }: { frosset: boolean; vaelg: (skridt: Skridtnavn) => void }) {
  return SKRIDT.filter(([beslutning]) => beslutning !== 'frys-forberedende-del' || !frosset).map(
    ([beslutning, navn]) => (
      <Knap key={beslutning} onClick={() => vaelg(beslutning)}>
        {navn}
      </Knap>
    ),
  )
}
