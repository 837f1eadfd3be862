import { Link } from '@tanstack/react-router'
import type { Planvisning } from '@fodfaeste/kontrakt'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Mangelliste } from './planmangler.tsx'

/** Lægens vurdering er en del af det, teamet bygger på. */
export function Laegeattesten({ attest, maaSkrive }: { attest: Planvisning['attest']; maaSkrive: boolean }) {
  const { sag } = useSagKontekst()
  const { mangler, alder } = attest
  return (
    <section aria-labelledby="plan-attest">
      <div className="afsnit-hoved">
        <h2 id="plan-attest">Lægens vurdering</h2>
        <span className="daempet">
          {alder !== undefined && `Attesten er ${alder} dage gammel. Loven har ingen grænse i dage.`}
        </span>
      </div>
      {mangler.length === 0 ? <p>Intet mangler.</p> : <Mangelliste mangler={mangler} kanGoere={maaSkrive} />}
      {maaSkrive && mangler.length > 0 && (
        <p>
          <Link to="/sager/$sagId/registrer" params={{ sagId: sag.id }}>
            Bestil, ryk for, modtag eller undlad attesten
          </Link>
        </p>
      )}
    </section>
  )
}
