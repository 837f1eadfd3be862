import { dato } from '@fodfaeste/grund'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'
import type { AfgoerelseOm, Indstilling, IndstillingsId, TeamFakta, Teambehandling, Udfald } from './fakta.ts'
import { maaAfgoeres } from './forelaeggelse.ts'
import { type TeamVurdering, vurderTeam } from './vurder-team.ts'

export const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøven' })
export const den = (tekst: string) => opl(dato(tekst))
export const skoen = (svar: 'ja' | 'nej'): Skoen => ({ svar, af: 'Mette Holm', begrundelse: 'Set i sagen.' })
export const laest = (id: string, laesning?: 'A' | 'B') =>
  (laesning === undefined ? {} : { [id]: { laesning, af: 'Jens Lund', begrundelse: 'Efter ordlyden.' } }) as {
    readonly [tvivl: string]: Laesningsvalg
  }
export const INTET = { bevilget: undefined, starter: undefined, slutter: undefined }
export const ALLE_DELTAGER = {
  beskaeftigelse: opl(true),
  sundhed: opl(true),
  social: opl(true),
  sundhedskoordinator: opl(true),
  undervisning: opl(true),
  borger: opl(true),
  sagsbehandler: opl(true),
}

export const indstiller = (udfald: Udfald, indhold: Indstilling['indhold'] = {}): Indstilling => ({
  udfald: opl(udfald),
  indhold,
  fyldestgoerende: skoen('ja'),
})
/** Hvert af punkterne står i indstillingen. */
export const alleSagt = (...ids: readonly IndstillingsId[]): Indstilling['indhold'] =>
  Object.fromEntries(ids.map((id) => [id, opl(true)]))
export const moede = (paa: string, udfald: Udfald, art: Teambehandling['art'] = 'behandling'): Teambehandling => ({
  den: den(paa),
  art,
  deltog: ALLE_DELTAGER,
  indstilling: indstiller(udfald),
})
export const sag = (om: AfgoerelseOm | undefined, rest: Partial<TeamFakta> = {}): TeamFakta => ({
  ...(om === undefined ? {} : { om: opl(om) }),
  behandlinger: [],
  laesningsvalg: {},
  ...rest,
})
export const spaerre = (fakta: TeamFakta, paa: string) => maaAfgoeres(fakta, dato(paa)).svar
export const vurderet = (fakta: TeamFakta, paa: string): TeamVurdering => vurderTeam(fakta, INTET, dato(paa))
export const pligt = (v: TeamVurdering, id: string) => v.pligter.find((p) => p.id === id)?.tilstand ?? 'ingen'
