import type { HjemmelVisning, LovtekstVisning } from '@fodfaeste/kontrakt'
import { useLovtekst } from '../api/lovtekst.ts'
import { somProblem } from '../api/problem-fejl.ts'
import { dagIDanmark, visDag } from '../tekst/dage.ts'
import './ordlyd.css'

interface Egenskaber {
  readonly hjemmel: HjemmelVisning
  /** Sig, hvorfor ordene ikke er der. Ellers vises intet: så taler vores egne ord og linket ved siden af. */
  readonly sigHvisUden?: boolean
}

/** Lovens egne ord på stedet, hentet når det vises. */
export function Ordlyd({ hjemmel, sigHvisUden = false }: Egenskaber) {
  const { data, error, isPending } = useLovtekst(hjemmel)
  if (isPending) return <p className="ordlyd-venter daempet">Henter lovens ord …</p>
  if (data !== undefined) return <Ordene tekst={data} />
  const { kode, detail } = somProblem(error)
  if (kode !== 'LOVTEKST_MANGLER') return <p className="daempet">Lovens ord kunne ikke hentes. {detail}</p>
  return sigHvisUden ? <p>{detail}</p> : null
}

/** Det citerede er fremhævet, når der står mere end det. */
function Ordene({ tekst }: { tekst: LovtekstVisning }) {
  const { linjer, eli } = tekst
  const helt = linjer.every(({ dele }) => dele.every(({ citeret }) => citeret))
  return (
    <figure className={helt ? 'ordlyd' : 'ordlyd ordlyd-uddrag'}>
      <blockquote cite={eli}>
        {linjer.map((linje, nr) => (
          <Linje key={nr} linje={linje} />
        ))}
      </blockquote>
      <Kilde tekst={tekst} />
    </figure>
  )
}

function Linje({ linje: { maerke, niveau, dele } }: { linje: LovtekstVisning['linjer'][number] }) {
  return (
    <p className={`ordlyd-linje ordlyd-niveau-${niveau}`}>
      {maerke !== undefined && <span className="ordlyd-maerke">{maerke} </span>}
      {dele.map(({ tekst, citeret }, nr) => (
        <Del key={nr} tekst={nr === 0 ? tekst : ` ${tekst}`} citeret={citeret} />
      ))}
    </p>
  )
}

function Del({ tekst, citeret }: { tekst: string; citeret: boolean }) {
  return citeret ? <mark>{tekst}</mark> : <span>{tekst}</span>
}

const AFTRYK: { readonly [A in LovtekstVisning['aftryk']]: string | undefined } = {
  ens: undefined,
  anderledes: 'Teksten er ikke den, reglerne er efterset mod. Sammenlign med den officielle.',
  ukendt: 'Der er ikke noget at holde teksten op mod. Sammenlign med den officielle.',
}

function Kilde({ tekst: { udgave, titel, indlaest, aftryk, forbehold } }: { tekst: LovtekstVisning }) {
  return (
    <figcaption>
      Ordlyd fra {udgave}, {titel.charAt(0).toLowerCase()}
      {titel.slice(1)}, indlæst d. {visDag(dagIDanmark(indlaest))}.
      {[AFTRYK[aftryk], forbehold].map((tekst) => tekst !== undefined && <span key={tekst}> {tekst}</span>)}
    </figcaption>
  )
}
