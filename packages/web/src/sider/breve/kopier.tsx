import { useState } from 'react'
import type { Brevart, BrevudkastVisning, Formular } from '@fodfaeste/kontrakt'
import { useKvitterBrev, useSendBrevkopi } from '../../api/brev-data.ts'
import { useMig } from '../../api/mig.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { Beslutningsformular } from '../../formular/beslutningsformular.tsx'
import { visDag } from '../../tekst/dage.ts'
import { dokumentAdresse } from '../dokumenter/dokumentord.ts'
import { RegistrerHer } from '../registrer/registrer-her.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Ikkesendt } from './ikke-sendt.tsx'

type Brevkopi = BrevudkastVisning['kopier'][number]

interface Egenskaber {
  readonly brev: Brevart
  readonly om: number
  readonly kopier: readonly Brevkopi[]
  /** Versionen, brevet er sendt med; mangler, mens det skrives. */
  readonly sendt?: number
}

/** Hvem der repræsenterer borgeren og får en kopi, og hvor den er. */
export function Kopier({ kopier, ...emne }: Egenskaber) {
  const { sag } = useSagKontekst()
  const [aaben, saetAaben] = useState(false)
  return (
    <section className="brev-kopier" aria-labelledby="brev-kopier">
      <h4 id="brev-kopier">Partsrepræsentant</h4>
      {kopier.length === 0 && <p className="daempet">Ingen får en kopi af brevet.</p>}
      <ul>
        {kopier.map((kopi) => (
          <li key={kopi.repraesentant}>
            <Kopi kopi={kopi} {...emne} />
          </li>
        ))}
      </ul>
      {aaben ? (
        <RegistrerHer kommando={{ beslutning: 'registrer-repraesentant' }} luk={() => saetAaben(false)} />
      ) : (
        sag.maa.registrere && <Tekstknap onClick={() => saetAaben(true)}>Registrér partsrepræsentant</Tekstknap>
      )}
    </section>
  )
}

interface EnKopi extends Omit<Egenskaber, 'kopier'> {
  readonly kopi: Brevkopi
}

function Kopi({ kopi, ...emne }: EnKopi) {
  const { sag } = useSagKontekst()
  const { navn, relation, adresse, stand, nej, grund, undladt, sendt } = kopi
  return (
    <>
      <p>
        <b className="brev-tilstand" data-tilstand={maerket(stand, emne.sendt)}>
          {emne.sendt !== undefined && stand === 'skal' ? 'Mangler' : STAND[stand]}
        </b>{' '}
        Kopi til {navn} ({relation}), {adresse}.
      </p>
      {grund !== undefined && <p>Den forrige kunne ikke sendes: {grund}</p>}
      {nej !== undefined && <p role="note">{nej}</p>}
      {undladt !== undefined && (
        <p className="daempet">
          Undladt af {undladt.af} {visDag(undladt.den)}: {undladt.begrundelse}
        </p>
      )}
      {sendt !== undefined && (
        <p>
          {skrivSendt(sendt, stand)}{' '}
          <a href={dokumentAdresse(sag.id, sendt.dokument, true)} target="_blank" rel="noopener">
            Se kopien, som den gik ud
          </a>
        </p>
      )}
      {stand === 'skal' && <Skal kopi={kopi} {...emne} />}
      {stand === 'afsendt' && sendt !== undefined && <ErDenGaaet version={sendt.version} />}
    </>
  )
}

const STAND: { readonly [S in Brevkopi['stand']]: string } = {
  skal: 'Går med brevet',
  'i-koe': 'I kø',
  afsendt: 'Afsendt',
  leveret: 'Lagt i posten',
  undladt: 'Undladt',
}

/** Grøn, når kopien er på vej eller et menneske har sagt, at den ikke skal; rød, når brevet er gået uden den. */
const maerket = (stand: Brevkopi['stand'], sendt: number | undefined) =>
  stand !== 'skal' ? 'leveret' : sendt === undefined ? 'i-koe' : 'afvist'

function skrivSendt({ den, af, svaretDen }: NonNullable<Brevkopi['sendt']>, stand: Brevkopi['stand']): string {
  if (svaretDen !== undefined) return `Lagt i posten ${visDag(svaretDen)}.`
  return stand === 'i-koe'
    ? `Sendt ${visDag(den)} af ${af}. Den lægges i trykkeriets mappe om lidt.`
    : `Sendt ${visDag(den)} af ${af}. Den ligger i trykkeriets mappe.`
}

const UNDLAD: Formular = {
  navn: 'Send ikke en kopi',
  knap: 'Gem, og send ingen kopi',
  felter: {
    begrundelse: {
      art: 'tekst',
      navn: 'Hvorfor skal repræsentanten ikke have en kopi?',
      mangler: 'Skriv, hvorfor repræsentanten ikke får en kopi af brevet.',
    },
  },
  valgfrie: [],
}

/** Kopien er hverken sendt eller undladt. Mens brevet skrives, går den med; bagefter sendes den for sig. */
function Skal({ kopi: { repraesentant, navn }, brev, om, sendt }: EnKopi) {
  const { sag } = useSagKontekst()
  const idag = useMig().data?.idag ?? ''
  const [aaben, saetAaben] = useState(false)
  const send = useSendBrevkopi(sag.id, sendt ?? 0, () => laesOp('Kopien er sendt.'))
  if (aaben)
    return (
      <Beslutningsformular
        sagId={sag.id}
        version={sag.nyesteVersion}
        formular={UNDLAD}
        kommando={{ beslutning: 'undlad-brevkopi', brev, handlerOm: om, repraesentant, den: idag }}
        luk={() => saetAaben(false)}
      />
    )
  return (
    <>
      <div className="knapper">
        {sendt !== undefined && (
          <Knap
            optaget={send.isPending}
            onClick={() => send.mutate({ forventetVersion: sag.nyesteVersion, repraesentant })}
          >
            Send kopien til {navn}
          </Knap>
        )}
        <Tekstknap onClick={() => saetAaben(true)}>Send ikke en kopi</Tekstknap>
      </div>
      {send.isError && (
        <p className="felt-fejl" role="alert">
          {somProblem(send.error).detail}
        </p>
      )}
    </>
  )
}

/** Et menneske siger, når kopien er lagt i posten, eller hvorfor den ikke kunne. */
function ErDenGaaet({ version }: { version: number }) {
  const { sag } = useSagKontekst()
  const kvitter = useKvitterBrev(sag.id, version, () => laesOp('Det er skrevet i sagen.'))
  const krop = { forventetVersion: sag.nyesteVersion } as const
  return (
    <Ikkesendt
      id={`kopi-grund-${version}`}
      optaget={kvitter.isPending}
      fejl={kvitter.error}
      leveret={() => kvitter.mutate({ ...krop, svar: 'leveret' })}
      afvist={(grund) => kvitter.mutate({ ...krop, svar: 'afvist', grund })}
      hjaelp="Kopien kan sendes igen."
    />
  )
}
