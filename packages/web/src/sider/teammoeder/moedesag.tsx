import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect } from 'react'
import { FORMULARER, type Moedesag as Sagen, STIER, type TeammoedeVisning } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { visDag } from '../../tekst/dage.ts'
import { Fremmoede } from './fremmoede.tsx'
import { Lovens } from './lovens.tsx'
import { tidsrum } from './moedeord.ts'
import { MoedetsIndkaldelse } from './moedets-indkaldelse.tsx'

interface Egenskaber {
  readonly moede: TeammoedeVisning
  readonly sagId: string
}

const { art: ART, om: OM } = FORMULARER['planlaeg-teambehandling'].felter

/** Mødet med én sag ad gangen: hvad der er at læse, hvem loven kræver med, og hvem der er der. */
export function Moedesag({ moede, sagId }: Egenskaber) {
  const svar = useQuery({
    queryKey: noegler.moedesag(moede.id, sagId, moede.udgave),
    queryFn: ({ signal }) => hent('hentMoedesag', { sti: { moedeId: moede.id, sagId } }, signal),
  })
  const nr = moede.punkter.findIndex((punkt) => punkt.sagId === sagId)
  const punkt = moede.punkter[nr]
  const antal = moede.punkter.length
  const sagsnummer = punkt?.sagsnummer
  useEffect(() => {
    if (sagsnummer !== undefined) laesOp(`Sag ${nr + 1} af ${antal}: ${sagsnummer}.`)
  }, [sagsnummer, nr, antal])
  return (
    <div className="teammoede">
      <p className="sti">
        <Link to="/teammoeder">Teammøder</Link> /{' '}
        <Link to="/teammoeder/$moedeId" params={{ moedeId: moede.id }} search={{}}>
          {visDag(moede.dag)}
        </Link>{' '}
        / Sag {sagsnummer ?? ''}
      </p>
      <Skift moede={moede} nr={nr} />
      {svar.isError && <p className="besked besked-fejl">{somProblem(svar.error).detail}</p>}
      {svar.data !== undefined && <Vist moede={moede} sag={svar.data} />}
    </div>
  )
}

/** Forrige og næste. Står man på en af dem, går pil til venstre og højre det samme sted hen. */
function Skift({ moede: { id, punkter }, nr }: { moede: TeammoedeVisning; nr: number }) {
  const gaa = useNavigate()
  const til = (plads: number): void => {
    const punkt = punkter[plads]
    if (punkt !== undefined)
      void gaa({
        to: '/teammoeder/$moedeId',
        params: { moedeId: id },
        search: { sag: punkt.sagId },
        resetScroll: false,
      })
  }
  const vedTast = (h: KeyboardEvent): void => {
    const skridt = h.key === 'ArrowRight' ? 1 : h.key === 'ArrowLeft' ? -1 : 0
    if (skridt === 0) return
    h.preventDefault()
    til(nr + skridt)
  }
  return (
    <nav className="moede-skift" aria-label="Sager på mødet">
      <Knap aria-keyshortcuts="ArrowLeft" aria-disabled={nr <= 0} onKeyDown={vedTast} onClick={() => til(nr - 1)}>
        Forrige sag
      </Knap>
      <span>
        Sag {nr + 1} af {punkter.length}
      </span>
      <Knap
        aria-keyshortcuts="ArrowRight"
        aria-disabled={nr + 1 >= punkter.length}
        onKeyDown={vedTast}
        onClick={() => til(nr + 1)}
      >
        Næste sag
      </Knap>
    </nav>
  )
}

function Vist({ moede, sag }: { moede: TeammoedeVisning; sag: Sagen }) {
  return (
    <>
      <h1>
        {sag.borger} <span className="daempet">sag {sag.sagsnummer}</span>
      </h1>
      <p>
        {visDag(moede.dag)} kl. {tidsrum(sag.tid)}. {ART.ord[sag.art]}: {OM.ord[sag.om].toLowerCase()}.
      </p>
      <section aria-labelledby="laes">
        <h2 id="laes">At læse</h2>
        <p>
          <a href={udfyld(STIER.hentSagsmappe.sti, { moedeId: moede.id, sagId: sag.sagId })}>
            Alle papirer som én PDF med indeks
          </a>
        </p>
        <Laesning sag={sag} />
      </section>
      <MoedetsIndkaldelse sag={sag} />
      <Fremmoede key={sag.sagId} moede={moede} sag={sag} />
      <section aria-labelledby="loven">
        <h2 id="loven">Det siger loven om mødet den dag</h2>
        {sag.loven.map((led) => (
          <Lovens key={led.id} led={led} rod />
        ))}
      </section>
    </>
  )
}

function Laesning({ sag: { sagId, laes } }: { sag: Sagen }) {
  const { forberedende, dokumenter } = laes
  return (
    <ul>
      {forberedende === undefined ? (
        <li>Den forberedende del er ikke skrevet.</li>
      ) : (
        <li>
          <a href={udfyld(STIER.hentPlanSomPdf.sti, { sagId, version: forberedende.version })}>
            Den forberedende del (PDF)
          </a>
          {!forberedende.frosset && ', ikke gjort færdig til teamet'}
        </li>
      )}
      {dokumenter.map(({ version, navn }) => (
        <li key={version}>
          <a href={udfyld(STIER.hentDokument.sti, { sagId, nr: version })}>{navn}</a>
        </li>
      ))}
      <li>
        <Link to="/sager/$sagId" params={{ sagId }} search={{}}>
          Hele sagen
        </Link>
      </li>
    </ul>
  )
}

const udfyld = (sti: string, vaerdier: Readonly<Record<string, string | number>>): string =>
  Object.entries(vaerdier).reduce((til, [navn, vaerdi]) => til.replace(`:${navn}`, String(vaerdi)), sti)
