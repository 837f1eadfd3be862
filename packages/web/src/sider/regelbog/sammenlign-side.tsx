import { dato, iso, plusDage, skrivAntal } from '@fodfaeste/grund'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { Sammenligning } from '@fodfaeste/kontrakt'
import { useRegler, useSammenligning } from '../../api/lov-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { Henter } from '../../ramme/henter.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visDag } from '../../tekst/dage.ts'
import { Dagvaelger } from './dagvaelger.tsx'
import { Forskelle } from './forskelle.tsx'
import { type Regelskift, type Skiftegruppe, skiftegrupper, storeSkift } from './skiftegrupper.ts'
import './regelbog.css'

/** To dage holdt op mod hinanden: hvilke regler er anderledes, og hvordan. Dagene står i adressen. */
export function SammenlignSide() {
  useTitel('Sammenlign to dage · Regelbog')
  const { foer, efter } = useSearch({ from: '/regelbog/sammenlign' })
  const gaa = useNavigate({ from: '/regelbog/sammenlign' })
  const svar = useSammenligning(foer, efter)
  return (
    <div className="regelbog">
      <p className="lille">
        <Link to="/regelbog">Regelbog</Link>
      </p>
      <h1>Sammenlign to dage</h1>
      <div className="regelbog-valg">
        <Dagvaelger
          id="sammenlign-foer"
          navn="Den ene dag"
          dag={foer}
          vedValg={(dag) => void gaa({ search: { foer: dag, efter }, replace: true })}
        />
        <Dagvaelger
          id="sammenlign-efter"
          navn="Den anden dag"
          dag={efter}
          vedValg={(dag) => void gaa({ search: { foer, efter: dag }, replace: true })}
        />
      </div>
      <StoreSkift />
      {foer === undefined || efter === undefined ? (
        <p className="regelbog-tom">Skriv begge dage, eller vælg en af dagene ovenfor.</p>
      ) : svar.isError ? (
        <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
      ) : svar.data === undefined ? (
        <Henter />
      ) : (
        <Svar sammenligning={svar.data} />
      )}
    </div>
  )
}

/** De dage, hvor flest regler skifter, med aftenen før. */
function StoreSkift() {
  const regler = useRegler(undefined).data?.regler ?? []
  const dage = storeSkift(regler)
  if (dage.length === 0) return null
  return (
    <nav aria-label="Dage, hvor mange regler skifter" className="regelbog-dage">
      <p className="panel-navn">Dage, hvor mange regler skifter</p>
      <ul>
        {dage.map(({ dag, antal }) => (
          <li key={dag}>
            <Link to="/regelbog/sammenlign" search={{ foer: iso(plusDage(dato(dag), -1)), efter: dag }}>
              {visDag(dag)}
            </Link>{' '}
            <span className="daempet">{antal}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Svar({ sammenligning: { foer, efter, antalRegler, skift } }: { sammenligning: Sammenligning }) {
  const optalt = `${skift.length} af ${skrivAntal(antalRegler, 'regel', 'regler')} skifter udgave`
  return (
    <>
      <output className="sammenlign-svar">
        {skift.length === 0 ? 'Ingen regel skifter udgave' : optalt} mellem {visDag(foer)} og {visDag(efter)}.
      </output>
      {skiftegrupper(skift).map((gruppe) => (
        <Gruppe key={gruppe.navn} gruppe={gruppe} efter={efter} />
      ))}
    </>
  )
}

function Gruppe({ gruppe: { navn, hvad, skift }, efter }: { gruppe: Skiftegruppe; efter: string }) {
  return (
    <section aria-labelledby={`gruppe-${navn}`} className="regelbog-lov">
      <div className="afsnit-hoved">
        <h2 id={`gruppe-${navn}`}>{hvad}</h2>
        <span className="daempet">{skrivAntal(skift.length, 'regel', 'regler')}</span>
      </div>
      <ul className="sammenlign">
        {skift.map((et) => (
          <Et key={et.efter.id} skift={et} efter={efter} />
        ))}
      </ul>
    </section>
  )
}

function Et({ skift: { efter: regel, forskelle }, efter }: { skift: Regelskift; efter: string }) {
  return (
    <li>
      <div className="sammenlign-regel">
        <span className="regelbog-sted">{regel.hjemmel?.tekst}</span>
        <Link to="/regelbog/$id" params={{ id: regel.id }} search={{ dato: efter }}>
          {regel.navn}
        </Link>
        <span className="regelbog-id">{regel.id}</span>
      </div>
      <Forskelle forskelle={forskelle} />
    </li>
  )
}
