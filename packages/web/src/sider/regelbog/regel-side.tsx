import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { RegelSide as Regelside } from '@fodfaeste/kontrakt'
import { useRegel } from '../../api/lov-data.ts'
import { useMig } from '../../api/mig.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Tekstknap } from '../../fds/knap.tsx'
import { Ordlyd } from '../../forklaring/ordlyd.tsx'
import { HjemmelMedUdgave } from '../../forklaring/hjemmel-med-udgave.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { Henter } from '../../ramme/henter.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visDag } from '../../tekst/dage.ts'
import { Betingelser } from './betingelser.tsx'
import { Dagvaelger } from './dagvaelger.tsx'
import { Eksempler } from './eksempler.tsx'
import { Praksis } from './praksis.tsx'
import { SpoergerOm } from './spoerger-om.tsx'
import { skrivTid } from './tilstand-paa.ts'
import { Tvivl } from './tvivl.tsx'
import { Udgaver } from './udgaver.tsx'
import { Udgavelinje } from './udgavelinje.tsx'
import { UkendtRegel } from './ukendt-regel.tsx'
import './regelbog.css'

/** En regel: hvor den står, hvordan den har været, hvad den kræver, og hvad den svarer i sager fra praksis. */
export function RegelSide() {
  const { id } = useParams({ from: '/regelbog/$id' })
  const { dato } = useSearch({ from: '/regelbog/$id' })
  const regel = useRegel(id, dato)
  if (regel.isPending) return <Henter />
  if (regel.isError) {
    const problem = somProblem(regel.error)
    if (problem.kode === 'REGEL_FINDES_IKKE') return <UkendtRegel id={id} />
    return <FejlSide problem={problem} proevIgen={() => void regel.refetch()} />
  }
  return <Vist key={regel.data.id} regel={regel.data} dato={dato} />
}

function Vist({ regel, dato }: { regel: Regelside; dato: string | undefined }) {
  const { id, navn, hjemmel } = regel
  useTitel(`${navn} · Regelbog`)
  const gaa = useNavigate({ from: '/regelbog/$id' })
  const idag = useMig().data?.idag
  const vaelg = (ny: string | undefined): void =>
    void gaa({ search: { dato: ny === idag ? undefined : ny }, replace: true })
  return (
    <article className="regel">
      <p className="lille">
        <Link to="/regelbog" search={{ dato }}>
          Regelbog
        </Link>
      </p>
      <h1>{navn}</h1>
      <p className="regel-sted">
        {hjemmel === undefined ? (
          'Står ikke i loven, men følger af praksis'
        ) : (
          <span>
            <HjemmelMedUdgave hjemmel={hjemmel} />
          </span>
        )}
        <span className="regelbog-id">{id}</span>
      </p>
      {hjemmel !== undefined && <Ordlyd hjemmel={hjemmel} />}
      <div className="regelbog-valg">
        <Dagvaelger id="regel-dato" navn="Reglen, som den er" dag={dato ?? idag} vedValg={vaelg} />
        {dato !== undefined && <Tekstknap onClick={() => vaelg(undefined)}>Vis, som den er i dag</Tekstknap>}
      </div>
      <Fravaer regel={regel} />
      <Udgavelinje versioner={regel.versioner} vist={regel.vist.fra} paa={regel.paa} idag={idag ?? regel.paa} />
      <div className="regel-spalter">
        <div>
          <Betingelser regel={regel} />
          <Eksempler eksempler={regel.eksempler} />
        </div>
        <div>
          <SpoergerOm spoergerOm={regel.spoergerOm} />
          <Tvivl tvivl={regel.tvivl} />
          <Praksis praksis={regel.praksis} />
        </div>
      </div>
      <Udgaver regel={regel} vedValg={vaelg} />
    </article>
  )
}

/** Gælder reglen ikke den dag, vises den, som den var eller bliver, og det siges. */
function Fravaer({ regel: { gaelder, vist, paa } }: { regel: Regelside }) {
  if (gaelder.fravaer === undefined) return null
  const ord = gaelder.fravaer === 'endnu-ikke' ? 'gælder endnu ikke' : 'gælder ikke længere for nye sager'
  return (
    <p className="besked">
      Reglen {ord} {visDag(paa)} ({gaelder.kilde}). Her er den, som den er i udgaven {skrivTid(vist).toLowerCase()}.
      {gaelder.fravaer === 'ikke-laengere' && ' Løbende forløb kan stadig følge den.'}
    </p>
  )
}
