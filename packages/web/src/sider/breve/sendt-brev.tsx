import type { Brevliste } from '@fodfaeste/kontrakt'
import { useKvitterBrev } from '../../api/brev-data.ts'
import { dokumentAdresse } from '../dokumenter/dokumentord.ts'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { visDag, visDagMedUgedag } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Fremme } from './fremme.tsx'
import { Ikkesendt } from './ikke-sendt.tsx'
import { KANAL } from './kanalord.ts'

type Sendt = Brevliste['breve'][number]['sendt'][number]

const TILSTAND: { readonly [T in Sendt['tilstand']]: string } = {
  'i-koe': 'I kø',
  afsendt: 'Afsendt',
  leveret: 'Leveret',
  afvist: 'Ikke leveret',
}

/** Ét brev, der er sendt: hvor det er, hvornår det er fremme, og selve brevet. */
export function SendtBrev({ sendt, seIgen }: { sendt: Sendt; seIgen: () => void }) {
  const { sag } = useSagKontekst()
  const { kanal, den, af, til, dokument, tilstand, svaretDen, grund } = sendt
  return (
    <section className="besked brev-sendt" aria-label={`Sendt ${visDag(den)}`}>
      <p>
        <b className="brev-tilstand" data-tilstand={tilstand}>
          {TILSTAND[tilstand]}
        </b>{' '}
        Sendt {til === 'partsrepraesentant' && 'til partsrepræsentanten '}
        {KANAL[kanal].isaetning} {visDagMedUgedag(den)} af {af}.
      </p>
      <p className="daempet">{forklaring(sendt)}</p>
      {grund !== undefined && <p>{grund}</p>}
      {svaretDen !== undefined && tilstand === 'leveret' && kanal === 'fysisk-post' && svaretDen !== den && (
        <p role="note">
          Det blev lagt i posten {visDag(svaretDen)}, en anden dag end den, fristen er regnet fra. Ret dagen for
          meddelelsen i journalen, hvis det betyder noget for fristen.
        </p>
      )}
      <Fremme {...sendt} />
      <div className="knapper">
        <a className="knap" href={dokumentAdresse(sag.id, dokument, true)} target="_blank" rel="noopener">
          Se brevet, som det gik ud
        </a>
        {svaretDen === undefined && <Knap onClick={seIgen}>Se efter igen</Knap>}
      </div>
      {svaretDen === undefined && <Kvittering sendt={sendt} />}
    </section>
  )
}

function forklaring({ tilstand, kanal, svaretDen = '' }: Sendt): string {
  if (tilstand === 'leveret')
    return kanal === 'fysisk-post' ? `Lagt i posten ${visDag(svaretDen)}.` : `Leveret ${visDag(svaretDen)}.`
  if (tilstand === 'afvist') return `Kunne ikke leveres ${visDag(svaretDen)}. Brevet kan sendes igen.`
  if (kanal === 'fysisk-post')
    return tilstand === 'i-koe'
      ? 'Det lægges i trykkeriets mappe om lidt.'
      : 'Det ligger i trykkeriets mappe. Sig til her, når det er lagt i posten.'
  return tilstand === 'i-koe'
    ? 'Det gives til Digital Post om lidt.'
    : 'Det er givet til Digital Post, som ikke har svaret endnu.'
}

/** Det, et menneske ved om brevet, når kanalen ikke selv siger det. */
function Kvittering({ sendt: { version, kanal, tilstand } }: { sendt: Sendt }) {
  const { sag } = useSagKontekst()
  const kvitter = useKvitterBrev(sag.id, version, () => laesOp('Det er skrevet i sagen.'))
  const krop = { forventetVersion: sag.nyesteVersion } as const
  const kanVaereLagt = kanal === 'fysisk-post' && tilstand === 'afsendt'
  return (
    <Ikkesendt
      id={`brev-grund-${version}`}
      optaget={kvitter.isPending}
      fejl={kvitter.error}
      {...(kanVaereLagt && { leveret: () => kvitter.mutate({ ...krop, svar: 'leveret' }) })}
      afvist={(grund) => kvitter.mutate({ ...krop, svar: 'afvist', grund })}
      hjaelp="Er det en afgørelse, er den dermed ikke meddelt, og brevet kan sendes igen."
    />
  )
}
