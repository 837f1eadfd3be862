import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visDag, visDagMedUgedag, visTidspunkt } from '../../tekst/dage.ts'
import { Aendring } from './aendring.tsx'
import { Aflysning } from './aflysning.tsx'
import { Dagsorden } from './dagsorden.tsx'
import { Medlemmer } from './medlemmer.tsx'
import { tidsrum } from './moedeord.ts'
import { Moedesag } from './moedesag.tsx'
import './teammoeder.css'

/** Én mødedag: dagsordenen, hvem der er med, og sagerne én ad gangen. */
export function TeammoedeSide() {
  const { moedeId } = useParams({ from: '/teammoeder/$moedeId' })
  const { sag } = useSearch({ from: '/teammoeder/$moedeId' })
  const svar = useQuery({
    queryKey: noegler.teammoede(moedeId),
    queryFn: ({ signal }) => hent('hentTeammoede', { sti: { moedeId } }, signal),
  })
  useTitel(svar.data === undefined ? 'Teammøde' : `Teammøde ${visDag(svar.data.dag)}`)
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  const moede = svar.data
  if (moede === undefined) return null
  if (sag !== undefined) return <Moedesag moede={moede} sagId={sag} />
  return (
    <div className="teammoede">
      <p className="sti">
        <Link to="/teammoeder">Teammøder</Link> / {visDag(moede.dag)}
      </p>
      <h1>
        Teammøde {visDagMedUgedag(moede.dag)} kl. {tidsrum(moede)}
      </h1>
      <p>
        {moede.sted}. Mødeleder: {moede.moedeleder.navn}.
      </p>
      {moede.aflyst !== undefined && (
        <p className="besked besked-fejl">
          Mødet er aflyst {visTidspunkt(moede.aflyst.tidspunkt)}: {moede.aflyst.grund}
        </p>
      )}
      <Dagsorden moede={moede} />
      <Medlemmer moede={moede} />
      {moede.maaLede && moede.aflyst === undefined && (
        <>
          <Aendring moede={moede} />
          <Aflysning moede={moede} />
        </>
      )}
    </div>
  )
}
