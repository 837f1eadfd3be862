import { skrivAntal } from '@fodfaeste/grund'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useRegler } from '../../api/lov-data.ts'
import { useMig } from '../../api/mig.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Tekstfelt } from '../../fds/felt.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { Dagvaelger } from './dagvaelger.tsx'
import type { Regelvalg } from './regelvalg.ts'
import { type Lovgruppe, type Regelraekke, grupper, soegRegler } from './soeg-regler.ts'
import { skrivTilstand } from './tilstand-paa.ts'
import './regelbog.css'

/** Alle regler fra koden, ordnet efter lov. */
export function RegelbogSide() {
  useTitel('Regelbog')
  const valg = useSearch({ from: '/regelbog' })
  const gaa = useNavigate({ from: '/regelbog' })
  const idag = useMig().data?.idag
  const regler = useRegler(valg.dato)
  const vaelg = (nyt: Regelvalg): void => void gaa({ search: (foer) => ({ ...foer, ...nyt }), replace: true })
  if (regler.isError) return <FejlSide problem={somProblem(regler.error)} proevIgen={() => void regler.refetch()} />
  const alle = regler.data?.regler
  const fundne = alle && soegRegler(alle, valg.soeg)
  return (
    <div className="regelbog">
      <div className="regelbog-hoved">
        <h1>Regelbog</h1>
        <p className="daempet">
          Hver regel, systemet svarer efter, skrevet ud af reglen selv: paragraf, udgaver, betingelser, tvivl og
          eksempler. Lovens ord står på retsinformation.dk; her står vores.
        </p>
      </div>
      <div className="regelbog-valg">
        <Tekstfelt
          id="regelbog-soeg"
          navn="Søg"
          hjaelp="Paragraf, id eller ord, fx § 114, partshøring."
          vaerdi={valg.soeg ?? ''}
          inputMode="search"
          vedAendring={(soeg) => vaelg({ soeg: soeg === '' ? undefined : soeg })}
        />
        <Dagvaelger
          id="regelbog-dato"
          navn="Loven, som den er"
          dag={valg.dato ?? idag}
          vedValg={(dato) => vaelg({ dato: dato === idag ? undefined : dato })}
        />
        {valg.dato !== undefined && (
          <Tekstknap onClick={() => vaelg({ dato: undefined })}>Vis, som den er i dag</Tekstknap>
        )}
        <Link to="/regelbog/sammenlign" className="knap">
          Sammenlign to dage
        </Link>
      </div>
      <output className="daempet mellem">
        {fundne === undefined ? 'Henter …' : optaelling(fundne.length, alle?.length ?? 0)}
      </output>
      {fundne?.length === 0 && <Tom ryd={() => vaelg({ soeg: undefined })} />}
      {grupper(fundne ?? []).map((gruppe) => (
        <Gruppe key={gruppe.lov} gruppe={gruppe} dato={valg.dato} />
      ))}
    </div>
  )
}

function optaelling(fundne: number, alle: number): string {
  return fundne === alle ? skrivAntal(alle, 'regel', 'regler') : `${fundne} af ${skrivAntal(alle, 'regel', 'regler')}`
}

function Tom({ ryd }: { ryd: () => void }) {
  return (
    <div className="regelbog-tom">
      <h2>Ingen regler passer</h2>
      <p>Søg på en paragraf (§ 114), et id (LAB-114-3) eller et ord fra reglen, og kun ét ad gangen.</p>
      <Knap onClick={ryd}>Vis alle regler</Knap>
    </div>
  )
}

function Gruppe({ gruppe: { lov, navn, regler }, dato }: { gruppe: Lovgruppe; dato: string | undefined }) {
  const id = `lov-${lov}`
  return (
    <section aria-labelledby={id} className="regelbog-lov">
      <div className="afsnit-hoved">
        <h2 id={id}>{navn}</h2>
        <span className="daempet">{skrivAntal(regler.length, 'regel', 'regler')}</span>
      </div>
      <ul>
        {regler.map((regel) => (
          <Raekke key={regel.id} regel={regel} dato={dato} />
        ))}
      </ul>
    </section>
  )
}

function Raekke({ regel: { id, navn, hjemmel, gaelder }, dato }: { regel: Regelraekke; dato: string | undefined }) {
  return (
    <li className={gaelder.fravaer === undefined ? '' : 'regelbog-fravaer'}>
      <span className="regelbog-sted">{hjemmel?.tekst}</span>
      <Link to="/regelbog/$id" params={{ id }} search={{ dato }}>
        {navn}
      </Link>
      <span className="daempet regelbog-tilstand">{skrivTilstand(gaelder)}</span>
      <span className="regelbog-id">{id}</span>
    </li>
  )
}
