import { useMemo, useState } from 'react'
import type { VurderingVisning } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { type Feltfejl, Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { HjemmelMedUdgave } from '../../forklaring/hjemmel-med-udgave.tsx'
import { Trae } from '../../forklaring/trae.tsx'
import { Henter } from '../../ramme/henter.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visDag } from '../../tekst/dage.ts'
import { Forloebsbaand } from '../../tidslinje/forloebsbaand.tsx'
import { Beregnet } from '../maalgruppe/beregnet.tsx'
import { Graensetabel } from './graenser-tabel.tsx'
import { proevBaand } from './proev-baand.ts'
import { DelLink } from './proev-del-link.tsx'
import { ProevFelter } from './proev-felter.tsx'
import { INGEN_SVAR } from './proev-svar.ts'
import { useProev } from './use-proev.ts'
import './proev-reglerne.css'

const INGEN: ReadonlySet<string> = new Set()

/** Prøv loven uden en sag og uden login. Svarene er kun i vinduet. */
export function ProevReglerneSide() {
  useTitel('Prøv reglerne')
  const idag = useMig().data?.idag ?? ''
  const proev = useProev(idag)
  const [opsummeret, saetOpsummeret] = useState<readonly Feltfejl[]>([])
  // Mens man skriver i et felt, er det ikke forkert endnu.
  const [her, saetHer] = useState<string>()
  const { svar, fejl, vurdering, problem } = proev
  const ret: typeof proev.ret = (rettet) => {
    saetOpsummeret([])
    proev.ret(rettet)
  }
  const kanDeles = (): boolean => {
    saetHer(undefined)
    saetOpsummeret(fejl)
    return fejl.length === 0
  }
  return (
    <div className="proev">
      <h1>Prøv reglerne</h1>
      <p className="proev-intro daempet">
        Skriv det, du ved, og se, hvad loven siger om længde, alder, tidligere forløb og ønsker. Der kræves ikke login,
        der spørges ikke om navn eller CPR-nummer, og intet gemmes. Ydelse og beløb er endnu ikke med.
      </p>
      <Fejlopsummering overskrift="Ret dette, før linket kan laves" fejl={opsummeret} />
      {proev.ulaeseligtLink && (
        <p className="besked besked-fejl">
          Linkets svar kunne ikke læses. Er det klippet over? Begynd forfra herunder.
        </p>
      )}
      {proev.fraLink && !proev.ulaeseligtLink && (
        <p className="besked">Svarene kommer fra linket. De er kun i dette vindue.</p>
      )}
      <div className="proev-spalter">
        <div
          onFocus={(h) => !erKnap(h.target) && saetHer(h.target.id)}
          onBlur={(h) => !(erKnap(h.relatedTarget) && h.currentTarget.contains(h.relatedTarget)) && saetHer(undefined)}
        >
          <ProevFelter svar={svar} ret={ret} fejl={fejl.filter(({ felt }) => felt !== her)} />
          <DelLink svar={svar} kanDeles={kanDeles} />
          {svar !== INGEN_SVAR && <Knap onClick={proev.begyndForfra}>Begynd forfra</Knap>}
        </div>
        <div className="proev-svaret">
          {problem !== undefined && (
            <div className="besked besked-fejl" role="alert">
              <h2>{problem.title}</h2>
              <p>{problem.detail} Det, du har skrevet, står her endnu.</p>
              <Knap onClick={proev.proevIgen}>Prøv igen</Knap>
            </div>
          )}
          {vurdering === undefined ? problem === undefined && <Henter /> : <Svaret vurdering={vurdering} />}
        </div>
      </div>
      {vurdering !== undefined && <Forklaret vurdering={vurdering} fakta={proev.krop.fakta} />}
    </div>
  )
}

/** En fejl, der dukkede op, når man trykkede på knappen, ville flytte knappen væk under trykket. */
const erKnap = (hvor: EventTarget | null): hvor is HTMLButtonElement => hvor instanceof HTMLButtonElement

function Svaret({ vurdering }: { vurdering: VurderingVisning }) {
  return (
    <>
      <Loven vurdering={vurdering} />
      <UdenOrdning vurdering={vurdering} />
      <Graensetabel vurdering={vurdering} />
      <Beregnet vurdering={vurdering} />
    </>
  )
}

/** Kan der slet ikke bevilges et forløb den dag, siges det først, og hvad man så skriver. */
function UdenOrdning({ vurdering: { konklusion } }: { vurdering: VurderingVisning }) {
  if (konklusion.kode !== 'lukket-for-nye-forloeb' && konklusion.kode !== 'ordningen-fandtes-ikke') return null
  return (
    <div className="besked">
      <h3>{konklusion.tekst}</h3>
      <p>{konklusion.betydning}</p>
      <p>
        Skriv, hvornår forløbet er bevilget, eller vælg en anden dag at se reglerne på, så svares der efter den lov.
      </p>
    </div>
  )
}

interface Forklaretegenskaber {
  readonly vurdering: VurderingVisning
  readonly fakta: Parameters<typeof proevBaand>[0]
}

/** Det, der skal have hele bredden: båndet og træet. */
function Forklaret({ vurdering, fakta }: Forklaretegenskaber) {
  const baand = useMemo(() => proevBaand(fakta, vurdering), [fakta, vurdering])
  return (
    <div className="proev-forklaret">
      {baand !== undefined && <Forloebsbaand baand={baand} />}
      <p className="besked">
        Om borgeren er i målgruppen, og om arbejdsevnen kan udvikles, er skøn, som et menneske træffer og begrunder. De
        er ikke prøvet her og står som «kræver skøn» i forklaringen.
      </p>
      <Trae vurdering={vurdering} aendrede={INGEN} overskrift="Hele forklaringen" />
    </div>
  )
}

/** Hvilken dags lov, og hvorfor netop den. */
function Loven({ vurdering: { lov, paa } }: { vurdering: VurderingVisning }) {
  return (
    <section aria-labelledby="proev-loven">
      <div className="afsnit-hoved">
        <h2 id="proev-loven">Loven, der er brugt</h2>
        <span className="daempet">Set {visDag(paa)}</span>
      </div>
      <p className="proev-lov">
        {lov.udgave}, som den var {visDag(lov.lovensDag)}.
      </p>
      <ul className="mellem daempet">
        {lov.overgang.map(({ id, tekst, hjemmel }) => (
          <li key={id}>
            {tekst} {hjemmel !== undefined && <HjemmelMedUdgave hjemmel={hjemmel} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
