import { dato, iso, plusDage } from '@fodfaeste/grund'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useForskel } from '../../api/forskel-data.ts'
import { useMig } from '../../api/mig.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { useTitel } from '../../ramme/use-titel.ts'
import { dagIDanmark } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { ForskelForm } from './forskel-form.tsx'
import { ForskelSvar } from './forskel-svar.tsx'
import './forskel.css'

/** Hvad er anderledes i sagen, og hvilke hændelser gjorde det? Øjeblikkene står i adressen. */
export function ForskelSide() {
  const { sag } = useSagKontekst()
  useTitel(`${sag.borger.navn} · Forskellen mellem to øjeblikke`)
  const { foer, efter, sammeLov } = useSearch({ from: '/sager/$sagId/forskel' })
  const valg = { foer, efter, sammeLov }
  const gaa = useNavigate({ from: '/sager/$sagId/forskel' })
  return (
    <section aria-labelledby="forskel-overskrift" className="forskel">
      <div className="afsnit-hoved">
        <h2 id="forskel-overskrift">Forskellen mellem to øjeblikke</h2>
        <Link to="/sager/$sagId" params={{ sagId: sag.id }}>
          Tilbage til sagen
        </Link>
      </div>
      {/* Vælges et øjeblik på et link, er det det, der står i felterne. */}
      <ForskelForm
        key={`${foer ?? ''} ${efter ?? ''} ${String(sammeLov)}`}
        valg={valg}
        vis={(nyt) => void gaa({ search: nyt })}
      />
      {foer === undefined ? <Forslag /> : <Svar sagId={sag.id} foer={foer} efter={efter} sammeLov={sammeLov} />}
    </section>
  )
}

/** Før et øjeblik er valgt: de to, der oftest spørges om. */
function Forslag() {
  const { sag } = useSagKontekst()
  const idag = useMig().data?.idag
  const oprettet = sag.haendelser[0]?.registreretTidspunkt
  const til = (foer: string, tekst: string) => (
    <li>
      <Link to="/sager/$sagId/forskel" params={{ sagId: sag.id }} search={{ foer }}>
        {tekst}
      </Link>
    </li>
  )
  return (
    <div className="besked">
      <p>Vælg den dag, der skal sammenlignes fra. Eller begynd med:</p>
      <ul className="forskel-forslag">
        {oprettet !== undefined && til(dagIDanmark(oprettet), 'Siden den dag, sagen blev oprettet')}
        {idag !== undefined && til(iso(plusDage(dato(idag), -30)), 'De sidste 30 dage')}
      </ul>
    </div>
  )
}

interface Spurgt {
  readonly sagId: string
  readonly foer: string
  readonly efter: string | undefined
  readonly sammeLov: true | undefined
}

function Svar({ sagId, foer, efter, sammeLov }: Spurgt) {
  const idag = useMig().data?.idag
  const loven = sammeLov === true ? (efter?.slice(0, 10) ?? idag) : undefined
  const svar = useForskel(sagId, { foer, efter, lovFoer: loven, lovEfter: loven })
  if (svar.isError) {
    const { title, detail, fejl } = somProblem(svar.error)
    return (
      <div className="besked besked-fejl" role="alert">
        <h3>{title}</h3>
        <p>{fejl?.map(({ besked }) => besked).join(' ') ?? detail}</p>
      </div>
    )
  }
  if (svar.data === undefined) return <p className="daempet">Holder de to øjeblikke op mod hinanden …</p>
  return <ForskelSvar sammenligning={svar.data} sammeLov={sammeLov === true} />
}
