import { Link, useSearch } from '@tanstack/react-router'
import { BEHANDLINGSART_ORD, type Teambehandlingen, type Teamvisning, UDFALD_ORD } from '@fodfaeste/kontrakt'
import { somProblem } from '../../api/problem-fejl.ts'
import { useTeam } from '../../api/team-data.ts'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { Henter } from '../../ramme/henter.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visDag } from '../../tekst/dage.ts'
import { klokken } from '../teammoeder/moedeord.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Behandlingen } from './behandlingen.tsx'
import { Planlaeg } from './planlaeg.tsx'
import { SkalTeamet } from './skal-teamet.tsx'
import './team.css'

/** Teamets arbejde med sagen, én behandling ad gangen: mødet, indstillingen og referatet. */
export function TeamSide() {
  const { sag, laesekun } = useSagKontekst()
  useTitel(`${sag.borger.navn} · Team`)
  const svar = useTeam(sag.id, sag.nyesteVersion)
  if (laesekun)
    return <p className="besked">Du ser sagen, som den var. Gå tilbage til i dag for at se teamets arbejde.</p>
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  if (svar.data === undefined) return <Henter />
  return <Teamet team={svar.data} />
}

function Teamet({ team }: { team: Teamvisning }) {
  const { behandling: valgt } = useSearch({ from: '/sager/$sagId/team' })
  const { behandlinger } = team
  const her = behandlinger.find(({ version }) => version === valgt) ?? behandlinger.at(-1)
  return (
    <div className="team">
      <section aria-labelledby="team-overskrift">
        <div className="afsnit-hoved">
          <h2 id="team-overskrift">Rehabiliteringsteam</h2>
          <span className="daempet">
            {behandlinger.length === 0 ? 'Ikke behandlet' : `${behandlinger.length} i alt`}
          </span>
        </div>
        {behandlinger.length > 1 && <Raekken behandlinger={behandlinger} her={her} />}
        {behandlinger.length === 0 && <p>Sagen har ikke været i teamet, og der er ikke planlagt et møde.</p>}
      </section>
      {team.indkaldtTilIntet !== undefined && <TilIntet {...team.indkaldtTilIntet} />}
      <SkalTeamet team={team} />
      {team.maaSkrive && <Planlaeg team={team} her={her} />}
      {her !== undefined && (
        <Behandlingen key={her.version} behandling={her} maaSkrive={team.maaSkrive} steder={team.steder} />
      )}
    </div>
  )
}

/** Sagen er taget af mødet, og borgeren tror stadig, at hun skal komme. */
function TilIntet({ dag, fra, sted }: NonNullable<Teamvisning['indkaldtTilIntet']>) {
  return (
    <p className="besked besked-fejl">
      Borgeren er indkaldt til {visDag(dag)} kl. {klokken(fra)} ({sted}), men sagen er taget af det møde. Giv borgeren
      besked, og indkald til det nye, når det er sat.
    </p>
  )
}

interface Raekkeegenskaber {
  readonly behandlinger: readonly Teambehandlingen[]
  readonly her: Teambehandlingen | undefined
}

/** Behandlingerne i den orden, de kom ind i sagen. */
function Raekken({ behandlinger, her }: Raekkeegenskaber) {
  const { sag } = useSagKontekst()
  return (
    <nav aria-label="Behandlinger i teamet">
      <ol className="team-raekken">
        {behandlinger.map((en) => (
          <li key={en.version}>
            <Link
              to="/sager/$sagId/team"
              params={{ sagId: sag.id }}
              search={{ behandling: en.version }}
              aria-current={en === her ? 'true' : undefined}
            >
              {BEHANDLINGSART_ORD[en.art]} {visDag(en.moededag)}
            </Link>{' '}
            <span className="daempet">{stand(en)}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const stand = ({ deltog, indstilling }: Teambehandlingen): string =>
  indstilling !== undefined
    ? `indstillet: ${UDFALD_ORD[indstilling.udfald]}`
    : deltog === undefined
      ? 'planlagt'
      : 'holdt, ikke indstillet'
