import type { Dato } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Forloebsdage, Pligt } from '../pligter/pligt.ts'
import type { PlanFakta } from './fakta.ts'
import { attestensAlder, attestensMaaledag } from './laegeattest.ts'
import { type Mangler, mangellisten } from './mangelliste.ts'
import { naesteFastlaeggelse, planensPligter } from './planens-pligter.ts'
import { planensSvar } from './planens-svar.ts'

export interface PlanVurdering {
  readonly svar: readonly Forklaring[]
  readonly pligter: readonly Pligt[]
  /** Det, der mangler i planen, hvert med sit sted i loven. */
  readonly mangler: readonly Mangler[]
  /** Attestens alder i hele dage på måledagen. Loven sætter ingen grænse; et menneske siger, om den er aktuel. */
  readonly attestensAlder: number | undefined
  /** Indsatsens tidsrum (begge dage med) og den dag, det næste senest skal være lagt fast. */
  readonly fastlagt: { readonly fra: Dato; readonly til: Dato; readonly naesteSenest: Dato | undefined } | undefined
  /** Hvilken dags regler hver del er målt efter. */
  readonly maaltEfter: { readonly forberedende: Dato; readonly indsatsdel: Dato }
}

/**
 * Rehabiliteringsplanen på dagen: hvad den mangler efter den udgave, der gælder, og hvad der skal gøres hvornår.
 *
 * Den forberedende del prøves, når sagen skal til teamet; indsatsdelen, når forløbet har en første dag, der er kommet,
 * eller en plan, der er begyndt.
 */
export function vurderPlan(fakta: PlanFakta, forloeb: Forloebsdage, dag: Dato): PlanVurdering {
  const grundlag = { fakta, dag, slutter: forloeb.slutter }
  const maaledag = attestensMaaledag(grundlag)
  const iForloeb = (forloeb.starter !== undefined && forloeb.starter <= dag) || fakta.indsatsdel !== undefined
  const svar = planensSvar(grundlag, maaledag, iForloeb)
  const alle = [...svar.forberedende, ...svar.attest, ...svar.indsatsdel, ...svar.oevrige]
  const tid = fakta.indsatsdel?.fastlagt?.vaerdi
  return {
    svar: alle,
    pligter: planensPligter({ fakta, forloeb, dag, svar }),
    mangler: mangellisten(alle),
    attestensAlder: attestensAlder(grundlag),
    fastlagt: tid && { ...tid, naesteSenest: naesteFastlaeggelse(tid.til, forloeb.slutter) },
    maaltEfter: { forberedende: maaledag, indsatsdel: dag },
  }
}
