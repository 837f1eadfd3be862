import { useQuery } from '@tanstack/react-query'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { Teamliste } from '../teams/teamliste.tsx'

/** Sagsbehandlernes teams. De samme, som lederen har ved Min dag. */
export function TeamsSide() {
  useTitel('Teams')
  const svar = useQuery({ queryKey: noegler.teams, queryFn: ({ signal }) => hent('hentTeams', {}, signal) })
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  return (
    <>
      <h1>Teams</h1>
      <p className="daempet administration-indledning">
        Sagsbehandlernes teams, ikke rehabiliteringsteamet. Den, der er med i et team, kan se hele teamets dag; en sag,
        der er lukket for hende, åbner det ikke. Den faglige leder kan også sætte teams fra Min dag.
      </p>
      {svar.data !== undefined && <Teamliste {...svar.data} maaSaette overskrift="h2" />}
    </>
  )
}
