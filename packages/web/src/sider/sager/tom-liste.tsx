import { Link } from '@tanstack/react-router'
import { Knap } from '../../fds/knap.tsx'

/** En tom liste siger, hvorfor den er tom, og hvad man gør. */
export function TomListe({ iAlt, ryd }: { iAlt: number; ryd: () => void }) {
  if (iAlt === 0) {
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
  return (
    <div className="sager-tom">
      <h2>Ingen sager passer</h2>
      <p>Søg på en del af navnet, hele CPR-nummeret eller sagsnummeret, eller fjern et filter.</p>
      <Knap onClick={ryd}>Vis alle sager</Knap>
    </div>
  )
}
