import { useId, useState } from 'react'
import { FORMULARER } from '@fodfaeste/kontrakt'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { HvorforKnap, HvorforPanel, useHvorfor } from '../../forklaring/hvorfor.tsx'
import { visDag } from '../../tekst/dage.ts'
import { GoerHer } from '../opgaver/goer-her.tsx'
import type { Klage } from './efter-klage.ts'

/** Klagen: hvad der står i den, hvor den er, lovens dage for den, og de skridt, der ikke er en ny afgørelse. */
export function Klagen({ klage }: { klage: Klage }) {
  const { den, ord, stand, genvurderet, ikkeImoedekommet, paaklaget, frister } = klage
  const overskrift = useId()
  return (
    <section className="klagen" aria-labelledby={overskrift}>
      <div className="afsnit-hoved">
        <h3 id={overskrift}>Klagen fra {visDag(den)}</h3>
        <span className="daempet">{STAND[stand]}</span>
      </div>
      <blockquote>«{ord}»</blockquote>
      {paaklaget.map(({ version, tekst }) => (
        <p key={version} className="daempet">
          Over: {tekst}
        </p>
      ))}
      {genvurderet !== undefined && (
        <p>
          <b>
            {MEDHOLD[genvurderet.medhold]}, {visDag(genvurderet.den)}.
          </b>{' '}
          {genvurderet.begrundelse}
        </p>
      )}
      {ikkeImoedekommet !== undefined && (
        <p>
          <b>Klageren får ikke:</b> {ikkeImoedekommet}
        </p>
      )}
      {frister.length > 0 && (
        <ul className="klagen-frister" aria-label="Frister for klagen">
          {frister.map((frist) => (
            <Frist key={frist.navn} frist={frist} />
          ))}
        </ul>
      )}
      {stand === 'afventer-fastholdelse' && !frister.some(({ tilstand }) => tilstand === 'kommende') && (
        <p className="daempet">Klagerens fire uger til at svare regnes, når brevet om den nye afgørelse er sendt.</p>
      )}
      <Skridt klage={klage} />
    </section>
  )
}

const STAND: { readonly [S in Klage['stand']]: string } = {
  genvurderes: 'Kommunen skal genvurdere',
  'ny-afgoerelse-mangler': 'Klageren får ret, men den nye afgørelse mangler',
  imoedekommet: 'Imødekommet helt',
  'afventer-fastholdelse': 'Imødekommet delvist: klageren kan fastholde resten',
  'ikke-fastholdt': 'Imødekommet delvist: ikke fastholdt i tide',
  'skal-sendes': 'Skal sendes til Ankestyrelsen',
  'hos-ankestyrelsen': 'Hos Ankestyrelsen',
  afgjort: 'Afgjort af Ankestyrelsen',
}

const MEDHOLD = { helt: 'Fuldt medhold', delvist: 'Delvist medhold', intet: 'Intet medhold' } as const

const TILSTAND: { readonly [T in Klage['frister'][number]['tilstand']]: string } = {
  kommende: 'kommer',
  aktiv: 'nu',
  overskredet: 'overskredet',
  opfyldt: 'opfyldt',
  uoplyst: 'noget mangler',
  tvivl: 'loven er uafklaret',
  passeret: 'passeret',
}

function Frist({ frist: { navn, dag, tilstand, hvorfor, hjemmel } }: { frist: Klage['frister'][number] }) {
  const styring = useHvorfor()
  return (
    <li>
      {navn}:{' '}
      <HvorforKnap styring={styring}>
        {dag === undefined ? TILSTAND[tilstand] : `${visDag(dag)}, ${TILSTAND[tilstand]}`}
      </HvorforKnap>
      {styring.aaben && <HvorforPanel id={styring.id} grund={{ hvorfor, hjemmel }} />}
    </li>
  )
}

type Beslutning = 'genvurder-klage' | 'fasthold-klage' | 'send-klage'

/** Genvurdering uden medhold, fastholdelse og oversendelse. Helt og delvist medhold er en ny afgørelse og skrives herunder. */
function Skridt({ klage: { version, kan } }: { klage: Klage }) {
  const [gaar, saetGaar] = useState<Beslutning>()
  if (gaar !== undefined) {
    const kommando = { beslutning: gaar, klage: version, ...(gaar === 'genvurder-klage' && { medhold: 'intet' }) }
    return (
      <GoerHer
        her={{ knap: FORMULARER[gaar].knap, kommando, formular: FORMULARER[gaar] }}
        luk={() => saetGaar(undefined)}
      />
    )
  }
  return (
    <div className="knapper">
      {kan.sendes && (
        <Knap primaer onClick={() => saetGaar('send-klage')}>
          Send klagen til Ankestyrelsen …
        </Knap>
      )}
      {kan.fastholdes && <Knap onClick={() => saetGaar('fasthold-klage')}>Klageren holder fast …</Knap>}
      {kan.genvurderes && (
        <Tekstknap onClick={() => saetGaar('genvurder-klage')}>Genvurderet: intet medhold …</Tekstknap>
      )}
    </div>
  )
}
