import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Tekstknap } from '../../fds/knap.tsx'
import { HvorforKnap, HvorforPanel, useHvorfor } from '../../forklaring/hvorfor.tsx'
import { Maerke } from '../../forklaring/maerke.tsx'
import { visDag } from '../../tekst/dage.ts'
import { GoerHer } from '../opgaver/goer-her.tsx'
import { EGEN_SKAERM, type Her } from '../opgaver/opgavens-beslutninger.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { type Nummereret, PUNKT_TILSTAND } from './punktgrupper.ts'

interface Egenskaber {
  readonly punkt: Nummereret
  /** Der kan afgøres uden, når det begrundes. */
  readonly maaFravige: boolean
}

/** Et spørgsmål i tjekket: hvad der er fundet, om det betyder noget, hvor det kommer fra, og vejen til at gøre noget ved det. */
export function Punkt({ punkt, maaFravige }: Egenskaber) {
  const { nr, spoergsmaal, kilder, fandt, tilstand, hvisDetMangler, fraveget, forklaringer } = punkt
  const styring = useHvorfor()
  const aabent = tilstand !== 'i-orden' && tilstand !== 'ikke-endnu' && tilstand !== 'fraveget'
  return (
    <li className="tjek-punkt">
      <Maerke tilstand={PUNKT_TILSTAND[tilstand].form} />
      <div>
        <p className="tjek-spoergsmaal">
          <span>{nr}. </span>
          <span>
            {forklaringer.length > 0 ? <HvorforKnap styring={styring}>{spoergsmaal}</HvorforKnap> : spoergsmaal}{' '}
            <span className="daempet ubrudt">{PUNKT_TILSTAND[tilstand].ord}</span>
          </span>
        </p>
        {fandt.length > 0 && (
          <ul className="tjek-fandt">
            {fandt.map((linje) => (
              <li key={linje}>{linje}</li>
            ))}
          </ul>
        )}
        {fraveget !== undefined && (
          <p>
            {fraveget.begrundelse}{' '}
            <span className="daempet ubrudt">
              {fraveget.af}, {visDag(fraveget.den)}
            </span>
          </p>
        )}
        {aabent && (
          <p>
            <b>Betyder det noget?</b> {hvisDetMangler}
          </p>
        )}
        <ul className="tjek-kilder" aria-label="Kilder">
          {kilder.map((kilde) => (
            <li key={kilde}>{kilde}</li>
          ))}
        </ul>
        {styring.aaben && (
          <div id={styring.id}>
            {forklaringer.map(({ id, spoergsmaal: sp, brugt, hvorfor, hjemmel, forbehold }) => (
              <HvorforPanel
                key={id}
                id={`${styring.id}-${id}`}
                grund={{ fakta: brugt, hvorfor: `${sp} ${hvorfor}`, hjemmel, forbehold }}
              />
            ))}
          </div>
        )}
        {aabent && <Goer punkt={punkt} maaFravige={maaFravige} />}
      </div>
    </li>
  )
}

function Goer({ punkt, maaFravige }: Egenskaber) {
  const { sag } = useSagKontekst()
  const [fraviger, saetFraviger] = useState(false)
  const { beslutning, maaGoeres, kanFraviges, id, spoergsmaal } = punkt
  if (fraviger) return <GoerHer her={fravig(id, spoergsmaal)} luk={() => saetFraviger(false)} />
  const skaerm = EGEN_SKAERM[beslutning ?? '']
  return (
    <div className="knapper">
      {!maaGoeres && <span className="daempet">{SVARER[punkt.hvem]}</span>}
      {maaGoeres && beslutning !== undefined && (
        <Link
          to={skaerm ?? '/sager/$sagId/registrer'}
          params={{ sagId: sag.id }}
          search={skaerm === undefined && !PAA_LISTEN.has(beslutning) ? { hvad: beslutning } : {}}
          className="knap"
        >
          Bring det i orden <span className="kun-oplaesning">{spoergsmaal}</span>
        </Link>
      )}
      {maaFravige && kanFraviges && (
        <Tekstknap onClick={() => saetFraviger(true)}>
          Afgør uden … <span className="kun-oplaesning">{spoergsmaal}</span>
        </Tekstknap>
      )}
    </div>
  )
}

/** Hvem der kan svare, når det ikke er en selv. */
const SVARER: { readonly [hvem: string]: string } = {
  leder: 'Det afgør den faglige leder.',
  'koordinerende-sagsbehandler': 'Det gør den koordinerende sagsbehandler.',
  borger: 'Det svarer borgeren på, når sagsbehandleren spørger.',
  laege: 'Det svarer lægen på, når sagsbehandleren spørger.',
  rehabiliteringsteam: 'Det gør rehabiliteringsteamet.',
}

/** Dem, hvor der først skal vælges, hvad det handler om. */
const PAA_LISTEN: ReadonlySet<string> = new Set(['oplys-forhold', 'traef-forholdsskoen', 'traef-sagsskoen'])

function fravig(tjek: string, spoergsmaal: string): Her {
  return {
    knap: 'Afgør uden …',
    kommando: { beslutning: 'fravig-tjek', tjek },
    formular: {
      navn: `Afgør uden: ${spoergsmaal}`,
      knap: 'Afgør uden',
      felter: {
        begrundelse: {
          art: 'tekst',
          navn: 'Hvorfor kan der afgøres uden?',
          hjaelp: 'Begrundelsen står i sagen med dit navn og skal kunne forklares for borgeren.',
        },
      },
      valgfrie: [],
    },
  }
}
