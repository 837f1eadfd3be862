import type { Oplysninger } from '@fodfaeste/kontrakt'
import { Link } from '@tanstack/react-router'
import { visDag } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { DokumentLink } from './dokument-link.tsx'
import { SkrivHer } from './skriv-her.tsx'

type En = Oplysninger['temaer'][number]['beskrivelser'][number]

/** En oplysning, som den blev sagt: hvem, hvor det står, hvornår, og ved en tidligere indsats begges syn. */
export function Beskrivelse({ beskrivelse }: { beskrivelse: En }) {
  const { sag } = useSagKontekst()
  const { version, tekst, hvem, kilde, den, af, dokument, syn } = beskrivelse
  return (
    <li className="beskrivelse">
      <p className="beskrivelse-tekst">{tekst}</p>
      <p className="indgang-kilde">
        <b>{stort(hvem)}</b>, {visDag(den)}. Kilde: {kilde}.{tidsrum(beskrivelse)} Skrevet af {af}.{' '}
        {dokument !== undefined && (
          <>
            <DokumentLink dokument={dokument} />.{' '}
          </>
        )}
        {sag.maa.rette && (
          <Link to="/sager/$sagId/registrer" params={{ sagId: sag.id }} search={{ ret: version }}>
            Ret <span className="kun-oplaesning">{tekst}</span>
          </Link>
        )}
      </p>
      {syn !== undefined && (
        <dl className="syn">
          <Syn part="borgeren" navn="Borgerens syn" version={version} syn={syn.borgeren} />
          <Syn part="kommunen" navn="Kommunens syn" version={version} syn={syn.kommunen} />
        </dl>
      )}
    </li>
  )
}

interface Synegenskaber {
  readonly part: 'borgeren' | 'kommunen'
  readonly navn: string
  readonly version: number
  readonly syn: NonNullable<En['syn']>['borgeren']
}

/** Hvorfor det ikke førte til arbejde. Loven beder om begges; et syn, der mangler, kan ses. */
function Syn({ part, navn, version, syn }: Synegenskaber) {
  const { sag } = useSagKontekst()
  const kommando = { beslutning: 'forklar-tidligere-indsats', beskrivelse: version, part } as const
  return (
    <div>
      <dt>{navn}</dt>
      <dd>
        {syn === undefined ? (
          <span className="t-uoplyst">mangler </span>
        ) : (
          <>
            <blockquote className="begrundelse">{syn.ord}</blockquote>
            <span className="indgang-kilde">
              {visDag(syn.den)}, skrevet af {syn.af}{' '}
            </span>
          </>
        )}
        {sag.maa.registrere && (
          <SkrivHer her={{ knap: syn === undefined ? 'Skriv det' : 'Skriv igen', kommando }} om={navn} />
        )}
      </dd>
    </div>
  )
}

const stort = (ord: string): string => `${ord.charAt(0).toLocaleUpperCase('da')}${ord.slice(1)}`

function tidsrum({ fra, til }: En): string {
  if (fra === undefined) return til === undefined ? '' : ` Til ${visDag(til)}.`
  return til === undefined ? ` Siden ${visDag(fra)}.` : ` Fra ${visDag(fra)} til ${visDag(til)}.`
}
