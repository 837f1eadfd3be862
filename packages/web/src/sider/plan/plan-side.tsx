import type { Planvisning } from '@fodfaeste/kontrakt'
import { usePlan } from '../../api/plan-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Laesninger } from '../../forklaring/laesninger.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visDag } from '../../tekst/dage.ts'
import { VaelgLaesning } from '../opgaver/vaelg-laesning.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { ForberedendeForm } from './forberedende-form.tsx'
import { Indsatsdelen } from './indsatsdelen.tsx'
import { Laegeattesten } from './laegeattesten.tsx'
import { NytSiden } from './nyt-siden.tsx'
import { Udgaver } from './udgaver.tsx'
import './plan.css'

/** Rehabiliteringsplanen: den forberedende del, som den skrives, dens udgaver, og indsatsdelen. */
export function PlanSide() {
  const { sag, laesekun } = useSagKontekst()
  useTitel(`${sag.borger.navn} · Rehabiliteringsplan`)
  const svar = usePlan(sag.id, sag.nyesteVersion)
  if (laesekun) return <p className="besked">Du ser sagen, som den var. Gå tilbage til i dag for at se planen.</p>
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  if (svar.data === undefined) return <p className="daempet">Henter planen …</p>
  return (
    <div className="plan">
      <Forberedende plan={svar.data} />
      <Laegeattesten attest={svar.data.attest} maaSkrive={svar.data.maaSkrive} />
      <Indsatsdelen indsatsdel={svar.data.indsatsdel} maaSkrive={svar.data.maaSkrive} />
    </div>
  )
}

function Forberedende({ plan }: { plan: Planvisning }) {
  const { maaltEfter, moede, tvivl, maaSkrive, udgaver } = plan
  return (
    <section aria-labelledby="forberedende-overskrift">
      <div className="afsnit-hoved">
        <h2 id="forberedende-overskrift">Forberedende del</h2>
        <span className="daempet">
          {moede === undefined
            ? `Efter reglerne ${visDag(maaltEfter)}. Teamets møde er ikke fastsat.`
            : `Efter reglerne den dag, teamet mødes: ${visDag(maaltEfter)}.`}
        </span>
      </div>
      <p className="mellem">
        Den beskriver og dokumenterer. Vurderingen er teamets og kommunens, og den kommer senere.
      </p>
      {tvivl !== undefined && (
        <div className="plan-tvivl">
          <p>
            <b>{tvivl.titel}</b>
          </p>
          <Laesninger tvivl={tvivl} />
          {tvivl.valgt === undefined && <VaelgLaesning tvivl={tvivl.id} titel={tvivl.titel} />}
        </div>
      )}
      <NytSiden plan={plan} />
      {/* En ny udgave begynder forfra med den, der nu er den nyeste. */}
      {maaSkrive && <ForberedendeForm key={udgaver[0]?.version ?? 0} plan={plan} />}
      {!maaSkrive && udgaver.length === 0 && <p>Der er ikke skrevet en forberedende del.</p>}
      <Udgaver plan={plan} />
    </section>
  )
}
