import { useState } from 'react'
import type { Hoering } from '@fodfaeste/kontrakt'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { HvorforKnap, HvorforPanel, useHvorfor } from '../../forklaring/hvorfor.tsx'
import { visDag } from '../../tekst/dage.ts'
import { SkrivHer } from '../oplysninger/skriv-her.tsx'
import { Hoeringsbrev } from './hoeringsbrev.tsx'

export type EtPapir = Hoering['papirer'][number]

/** Lovens svar, når borgeren ikke er hørt endnu. */
const SKAL = {
  opfyldt: 'Borgeren skal høres',
  'ikke-opfyldt': 'Borgeren skal ikke høres',
  uoplyst: 'Ikke oplyst, om borgeren skal høres',
  'kraever-skoen': 'Kræver et skøn, før loven kan svare',
} as const

const SPOERGSMAAL = {
  omGrundlaget: 'Om sagens grundlag',
  tilUgunst: 'Til ugunst for borgeren',
  bekendt: 'Borgeren må antages at kende den',
  vaesentlig: 'Af væsentlig betydning',
  undtagelse: 'Undtagelse, FVL § 19, stk. 2, nr.',
} as const

/** En oplysning: lovens svar med grunden, hvem der har svaret hvad, og vejen videre. */
export function Papir({ papir, maa }: { papir: EtPapir; maa: boolean }) {
  const { navn, kommet, skal, mangler, svar, hoering, forklaring } = papir
  const [skriver, saetSkriver] = useState(false)
  const styring = useHvorfor()
  const { brugt, hvorfor, hjemmel, forbehold } = forklaring
  return (
    <li className="indhentning">
      <p>
        <b>{navn}</b> <span className="daempet ubrudt">kom {visDag(kommet)}</span>
      </p>
      <p className={`hoering-${skal}`}>
        <HvorforKnap styring={styring}>{SKAL[skal]}</HvorforKnap>
        {hoering !== undefined && ' · hørt'}
      </p>
      {styring.aaben && <HvorforPanel id={styring.id} grund={{ fakta: brugt, hvorfor, hjemmel, forbehold }} />}
      {mangler.length > 0 && (
        <ul className="hoering-mangler" aria-label="Mangler svar fra et menneske">
          {mangler.map((spoergsmaal) => (
            <li key={spoergsmaal}>{spoergsmaal}</li>
          ))}
        </ul>
      )}
      {svar.length > 0 && <Svarene svar={svar} />}
      {maa && !skriver && <Vejen papir={papir} skriv={() => saetSkriver(true)} />}
      {skriver && <Hoeringsbrev papir={papir} luk={() => saetSkriver(false)} />}
    </li>
  )
}

/** Hvem der har svaret hvad. Flere skøn, der er begrundet i ét, viser begrundelsen én gang. */
function Svarene({ svar }: Pick<EtPapir, 'svar'>) {
  return (
    <ul className="samtykke" aria-label="Svar">
      {svar.map(({ id, svar: ord, begrundelse, af, den }, nr) => (
        <li key={id}>
          {SPOERGSMAAL[id]}: <b>{ord}</b>
          <span className="indgang-kilde">
            , {af}, {visDag(den)}
          </span>
          {begrundelse !== undefined && begrundelse !== svar[nr + 1]?.begrundelse && (
            <blockquote className="begrundelse">{begrundelse}</blockquote>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Det næste: at tage stilling, eller at skrive brevet, når borgeren skal høres. */
function Vejen({ papir, skriv }: { papir: EtPapir; skriv: () => void }) {
  const { navn, skal, hoering } = papir
  const om = <span className="kun-oplaesning"> om {navn}</span>
  const hoert = hoering !== undefined
  return (
    <div className="knapper">
      {!hoert && skal === 'opfyldt' && (
        <Knap primaer onClick={skriv}>
          Skriv høringsbrevet{om}
        </Knap>
      )}
      <SkrivHer
        her={{ knap: 'Tag stilling', kommando: { beslutning: 'vurder-hoeringsbehov', papir: papir.papir } }}
        om={navn}
        naeste={skal !== 'opfyldt' && skal !== 'ikke-opfyldt'}
      />
      {!hoert && skal === 'ikke-opfyldt' && kanHoeres(papir) && (
        <Tekstknap onClick={skriv}>Hør borgeren alligevel{om}</Tekstknap>
      )}
    </div>
  )
}

/** Høringen siger, hvad oplysningen er for borgeren; det skal et menneske have svaret på. */
const kanHoeres = ({ svar }: EtPapir): boolean =>
  (['omGrundlaget', 'tilUgunst'] as const).every((id) => svar.some((et) => et.id === id))
