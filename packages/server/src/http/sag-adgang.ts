import { type Aktoer, type Handling, type RegistreretHaendelse, laesHaendelse, maa } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import type { LagretHaendelse } from '../store/haendelse.ts'
import { type Afslag, afslag } from './afslag.ts'
import { type Bruger, kontekstFor } from './session.ts'

/** Sagens hændelser, som lageret har dem, og læst, som sagen forstår dem. Samme orden, mindst én. */
export interface HentetSag {
  readonly sagId: string
  readonly lagrede: readonly LagretHaendelse[]
  readonly haendelser: readonly RegistreretHaendelse[]
}

const SAG_FINDES_IKKE = afslag('SAG_FINDES_IKKE', 'Sagen findes ikke i din kommune. Se efter i listen over sager.')

/** Adgang, så hændelserne. En sag i en anden kommune er en sag, der ikke findes. */
export async function hentSag(
  omgivelser: Omgivelser,
  bruger: Bruger,
  sagId: string,
  handling: Handling,
): Promise<HentetSag | Afslag> {
  const naegtet = kraev(bruger.aktoer, handling)
  const lagrede = await omgivelser.lager.sager.hent(kontekstFor(bruger, omgivelser), sagId)
  if (lagrede.length === 0) return SAG_FINDES_IKKE
  return naegtet ?? { sagId, lagrede, haendelser: lagrede.map(laest) }
}

/**
 * Læsningen står i adgangsloggen, før noget vises. Kan den ikke skrives, vises intet.
 * `hvad` er en visning, aldrig noget om borgeren.
 */
export function logLaesning(
  omgivelser: Omgivelser,
  bruger: Bruger,
  laesning: { readonly sagId?: string; readonly formaal: string; readonly hvad: string },
): Promise<void> {
  return omgivelser.lager.sager.logLaesning(kontekstFor(bruger, omgivelser), laesning)
}

/** Politikkens sætning som afslag; `undefined` når det er tilladt. */
export function kraev(aktoer: Aktoer, handling: Handling): Afslag | undefined {
  const adgang = maa(aktoer, handling, { kommune: aktoer.kommune })
  return adgang.maa ? undefined : afslag('INGEN_ADGANG', adgang.grund)
}

/** Hændelsen, som sagen forstår den. */
export function laest({
  af,
  afNavn,
  registreret,
  type,
  skema,
  data,
  virkerFra,
}: LagretHaendelse): RegistreretHaendelse {
  return laesHaendelse({
    type,
    skema,
    data,
    virkerFra,
    af: { id: af, navn: afNavn },
    registreretTidspunkt: registreret,
  })
}
