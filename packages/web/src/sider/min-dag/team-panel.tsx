import type { Bemanding } from '@fodfaeste/kontrakt'
import { Teamliste } from '../teams/teamliste.tsx'

/** Sagsbehandlernes teams. Lederen sætter dem her, administratoren under Administration; alle kan se, hvem der er med. */
export function TeamPanel({ bemanding: { teams, kolleger, maaLede } }: { bemanding: Bemanding }) {
  return (
    <section aria-labelledby="team-overskrift">
      <h2 id="team-overskrift">Teams</h2>
      <p className="daempet">Den, der er med i et team, kan se hele teamets dag.</p>
      <Teamliste teams={teams} kolleger={kolleger} maaSaette={maaLede} overskrift="h3" />
    </section>
  )
}
