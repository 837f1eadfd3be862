import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { skrivAntal } from '@fodfaeste/grund'
import type { TeammoedeListe } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Dagfelt } from '../../fds/felt.tsx'
import { fejlVed } from '../../fds/fejlopsummering.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { useBrowserkladde } from '../../kladde/use-browserkladde.ts'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import { TOMT, hovedAf } from './moedefelter.ts'
import { Moedeform, moedeId } from './moedeform.tsx'
import { tidsrum } from './moedeord.ts'
import { useMoedeskriv } from './use-moedeskriv.ts'
import './teammoeder.css'

/** Rehabiliteringsteamets møder: de kommende, de seneste, og et nyt for den, der leder dem. */
export function TeammoederSide() {
  useTitel('Teammøder')
  const svar = useQuery({ queryKey: noegler.teammoeder, queryFn: ({ signal }) => hent('listTeammoeder', {}, signal) })
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  const liste = svar.data
  return (
    <div className="teammoede">
      <h1>Teammøder</h1>
      {liste !== undefined && (
        <>
          <section aria-labelledby="kommende">
            <h2 id="kommende">Kommende</h2>
            <Moeder moeder={liste.kommende} tomt="Der er ingen møder i dag eller senere." />
          </section>
          {liste.tidligere.length > 0 && (
            <section aria-labelledby="tidligere">
              <h2 id="tidligere">Tidligere</h2>
              <Moeder moeder={liste.tidligere} tomt="" />
            </section>
          )}
          {liste.maaLede && <NytMoede personer={liste.personer} />}
        </>
      )}
    </div>
  )
}

function Moeder({ moeder, tomt }: { moeder: TeammoedeListe['kommende']; tomt: string }) {
  if (moeder.length === 0) return <p>{tomt}</p>
  return (
    <ul className="moedeliste">
      {moeder.map((moede) => (
        <li key={moede.id}>
          <Link to="/teammoeder/$moedeId" params={{ moedeId: moede.id }} search={{}}>
            {visDagMedUgedag(moede.dag)} kl. {tidsrum(moede)}
          </Link>
          <span>
            {moede.aflyst
              ? 'Aflyst'
              : `${skrivAntal(moede.sager, 'sag', 'sager')}, ${skrivAntal(moede.medlemmer, 'medlem', 'medlemmer')}`}
          </span>
          <span className="daempet">
            {moede.sted} · {moede.moedeleder.navn}
          </span>
        </li>
      ))}
    </ul>
  )
}

const ROD = 'nyt-moede'

function NytMoede({ personer }: Pick<TeammoedeListe, 'personer'>) {
  const gaa = useNavigate()
  const kladde = useBrowserkladde('nyt-teammoede', TOMT)
  const { felter, skriv } = kladde
  const dag = laesDag(felter.dag)
  const opret = useMoedeskriv('opretTeammoede', moedeId(ROD, felter), ({ id }) => {
    kladde.ryd()
    laesOp('Mødet er sat.')
    void gaa({ to: '/teammoeder/$moedeId', params: { moedeId: id }, search: {} })
  })
  return (
    <section aria-labelledby="nyt">
      <h2 id="nyt">Sæt et møde</h2>
      <Moedeform
        rod={ROD}
        navn="Sæt et møde"
        knap="Sæt mødet"
        kladde={kladde}
        personer={personer}
        fejl={opret.fejl}
        optaget={opret.optaget}
        send={() => opret.send({ krop: { dag: dag.ok ? dag.vaerdi : felter.dag, ...hovedAf(felter) } })}
      >
        <Dagfelt
          id={`${ROD}-dag`}
          navn="Dag"
          vaerdi={felter.dag}
          vedAendring={(nyt) => skriv({ dag: nyt })}
          laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined}
          fejl={fejlVed(opret.fejl, `${ROD}-dag`)}
        />
      </Moedeform>
    </section>
  )
}
