import { Link } from '@tanstack/react-router'
import { useMig } from '../../api/mig.ts'
import { Knap } from '../../fds/knap.tsx'

/** En tom liste siger, hvorfor den er tom, og hvad man gør. */
export function TomListe({ iAlt, ryd }: { iAlt: number; ryd: () => void }) {
  const maa = useMig().data?.maa
  if (iAlt === 0 && maa?.oprette === true) {
    return (
      <div className="sager-tom">
        <h2>Der er ingen sager endnu</h2>
        <p>Den første kommer, når du opretter den.</p>
        <Link to="/sager/ny" className="knap knap-primaer">
          Opret sag
        </Link>
      </div>
    )
  }
  if (iAlt === 0) {
    return (
      <div className="sager-tom">
        <h2>Ingen sager er åbne for dig i dag</h2>
        {maa?.seTeammoeder === true ? (
          <>
            <p>En sag er åben den dag, du er på møde om den.</p>
            <Link to="/teammoeder" className="knap">
              Se teammøderne
            </Link>
          </>
        ) : (
          <p>En sag er åben, når du er knyttet til den.</p>
        )}
      </div>
    )
  }
  return (
    <div className="sager-tom">
      <h2>Ingen sager passer</h2>
      <p>Søg på en del af navnet, hele CPR-nummeret eller sagsnummeret, eller fjern et filter.</p>
      <Knap onClick={ryd}>Vis alle sager</Knap>
    </div>
  )
}
