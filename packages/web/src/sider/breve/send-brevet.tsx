import { useEffect, useRef, useState } from 'react'
import type { BrevudkastVisning, Kanal } from '@fodfaeste/kontrakt'
import { somProblem } from '../../api/problem-fejl.ts'
import { Valg } from '../../fds/felt.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { Fremme } from './fremme.tsx'
import { KANAL } from './kanalord.ts'

interface Egenskaber {
  readonly udkast: BrevudkastVisning
  readonly afsendelse: Afsendelse
}

/** At sende det, der er skrevet nu, ad en kanal. */
interface Afsendelse {
  readonly send: (kanal: Kanal) => void
  readonly optaget: boolean
  /** Hvorfor det ikke gik; `null`, når intet er gået galt. */
  readonly fejl: Error | null
}

/** Kanalen, én bekræftelse, og så er brevet sendt. Serveren ser selv efter, om det er sendt i forvejen. */
export function SendBrevet(egenskaber: Egenskaber) {
  const { mangler, kanaler } = egenskaber.udkast
  return (
    <section className="brev-send" aria-labelledby="brev-send">
      <h4 id="brev-send">Send brevet</h4>
      {mangler.length > 0 ? (
        <p className="daempet">Brevet kan sendes, når intet mangler i det.</p>
      ) : (
        <Kanalvalg {...egenskaber} />
      )}
      {mangler.length === 0 && <Umulige kanaler={kanaler} />}
    </section>
  )
}

/** De kanaler, der ikke kan bruges, og hvad der mender det. */
function Umulige({ kanaler }: Pick<BrevudkastVisning, 'kanaler'>) {
  return kanaler.map(({ kanal, nej }) =>
    nej === undefined ? null : (
      <p key={kanal}>
        {KANAL[kanal].navn} kan ikke bruges. {nej}
      </p>
    ),
  )
}

function Kanalvalg({ udkast, afsendelse: { send, optaget, fejl } }: Egenskaber) {
  const mulige = udkast.kanaler.filter(({ nej }) => nej === undefined)
  const [eneste] = mulige.length === 1 ? mulige : []
  const [valgt, saetValgt] = useState<Kanal | ''>(eneste?.kanal ?? '')
  const [trin, saetTrin] = useState<'vaelger' | 'mangler' | 'spoerger'>('vaelger')
  const kanal = mulige.find((et) => et.kanal === valgt)
  if (mulige.length === 0) return null
  return (
    <>
      <Valg
        id="brev-kanal"
        navn="Hvordan skal det sendes?"
        muligheder={mulige.map((et) => ({ vaerdi: et.kanal, tekst: KANAL[et.kanal].navn }))}
        vaerdi={valgt}
        fejl={trin === 'mangler' ? 'Vælg, hvordan brevet skal sendes.' : undefined}
        vedAendring={(ny) => {
          saetValgt(ny)
          saetTrin('vaelger')
        }}
      />
      {trin === 'spoerger' && kanal !== undefined ? (
        <Bekraeft
          udkast={udkast}
          kanal={kanal}
          optaget={optaget}
          ja={() => send(kanal.kanal)}
          nej={() => saetTrin('vaelger')}
        />
      ) : (
        <Knap primaer onClick={() => saetTrin(kanal === undefined ? 'mangler' : 'spoerger')}>
          Send …
        </Knap>
      )}
      {fejl !== null && (
        <p className="besked besked-fejl" role="alert">
          {somProblem(fejl).detail}
        </p>
      )}
    </>
  )
}

interface Bekraeftelse {
  readonly udkast: BrevudkastVisning
  readonly kanal: BrevudkastVisning['kanaler'][number]
  readonly optaget: boolean
  readonly ja: () => void
  readonly nej: () => void
}

/** Til hvem, hvordan, hvornår det er fremme, og klagefristen, før det sker. */
function Bekraeft({ udkast: { titel, modtager, dato, modtagertjek, kopier }, kanal, optaget, ja, nej }: Bekraeftelse) {
  const spoergsmaal = useRef<HTMLHeadingElement>(null)
  useEffect(() => spoergsmaal.current?.focus(), [])
  return (
    <div className="besked brev-bekraeft">
      <h5 ref={spoergsmaal} tabIndex={-1}>
        Send «{titel}» {KANAL[kanal.kanal].isaetning}?
      </h5>
      <p>
        Til {modtager.slice(0, kanal.kanal === 'fysisk-post' ? undefined : 1).join(', ')}. Sendes{' '}
        {visDagMedUgedag(dato)}.
      </p>
      {kopier
        .filter(({ stand }) => stand === 'skal')
        .map(({ repraesentant, navn, adresse }) => (
          <p key={repraesentant}>
            En kopi går som fysisk post til {navn}, {adresse}.
          </p>
        ))}
      <Fremme {...kanal} />
      {modtagertjek.length > 0 && (
        <ul className="brev-punkter">
          {modtagertjek.map((tjek) => (
            <li key={tjek}>{tjek}</li>
          ))}
        </ul>
      )}
      <p>Et brev, der er sendt, kan ikke kaldes tilbage.</p>
      <div className="knapper">
        <Knap primaer optaget={optaget} onClick={ja}>
          Ja, send brevet
        </Knap>
        <Tekstknap onClick={nej}>Nej, ikke endnu</Tekstknap>
      </div>
    </div>
  )
}
