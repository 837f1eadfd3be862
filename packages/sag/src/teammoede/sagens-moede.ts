import { type Forklaring, type Teambehandling as Behandling, moedetsSammensaetning } from '@fodfaeste/lov'
import type { Sag } from '../sag.ts'
import { oplyst, oplystDag } from '../sagsfakta/fra-sagen.ts'
import type { KommunensFrister } from '../sagsfakta/kommunens-frister.ts'
import type { Teambehandling } from '../team/teambehandlinger.ts'
import { indkaldelsensStand } from '../teamindkaldelse/indkaldelsens-stand.ts'
import { tilFakta } from '../til-fakta.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'

/** De områder, et medlem kan sidde der for; `andet` er en, loven ikke kender som område. */
export const MOEDETS_OMRAADER = [
  'beskaeftigelse',
  'sundhed',
  'social',
  'undervisning',
  'sundhedskoordinator',
  'andet',
] as const
export type MoedetsOmraade = (typeof MOEDETS_OMRAADER)[number]

export interface Moedemedlem {
  readonly omraade: MoedetsOmraade
  /** Mangler, når medlemmet ikke har svaret. */
  readonly svar?: 'kommer' | 'kan-ikke'
}

/** Mødet, som det er sat op: dagen (ISO), og hvem der er med. */
export interface OpsatMoede {
  readonly dag: string
  readonly medlemmer: readonly Moedemedlem[]
}

/**
 * Lovens svar om, hvem der skal være med til behandlingen af sagen, efter mødets egne regler. Er mødet holdt, tæller de, der
 * deltog; ellers de medlemmer, mødet har, uden dem, der har sagt, at de ikke kan. Om borgeren kommer, er det, hun har svaret på
 * indkaldelsen; har hun ikke svaret ja eller nej, er det uoplyst, og det samme er sagsbehandleren.
 */
export function sagensSammensaetning(
  sag: Sag,
  behandling: Teambehandling,
  moede: OpsatMoede,
  frister: KommunensFrister,
): readonly Forklaring[] {
  const team = tilSagsfakta(sag, frister).team ?? { behandlinger: [], laesningsvalg: tilFakta(sag).laesningsvalg }
  const holdt = team.behandlinger.find((_, nr) => holdte(sag)[nr]?.version === behandling.version)
  return moedetsSammensaetning(team, holdt ?? planlagt(sag, behandling, moede))
}

const holdte = ({ teambehandlinger }: Sag): readonly Teambehandling[] =>
  teambehandlinger.filter(({ deltog }) => deltog !== undefined)

function planlagt(sag: Sag, behandling: Teambehandling, { dag, medlemmer }: OpsatMoede): Behandling {
  const hvor = { den: dag }
  const { svar: givet, aendret } = indkaldelsensStand(sag, behandling, { dag })
  // Et svar på en anden dag er ikke et svar på den her.
  const svar = aendret.length === 0 ? givet?.svar : undefined
  const er = (omraade: Exclude<MoedetsOmraade, 'andet'>) =>
    oplyst(
      medlemmer.some((en) => en.omraade === omraade && en.svar !== 'kan-ikke'),
      hvor,
    )
  return {
    den: oplystDag(dag, hvor),
    art: behandling.art,
    deltog: {
      beskaeftigelse: er('beskaeftigelse'),
      sundhed: er('sundhed'),
      social: er('social'),
      undervisning: er('undervisning'),
      sundhedskoordinator: er('sundhedskoordinator'),
      ...(svar !== undefined && svar !== 'anden-tid' && { borger: oplyst(svar === 'kommer', hvor) }),
    },
  }
}
