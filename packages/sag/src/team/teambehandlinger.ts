import { type Del, type Sket, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { Indstillingsskrift, TeamHaendelser } from './haendelser.ts'
import { kanKoereParallelt, sagtePunkter } from './sagte-punkter.ts'

type Afgivet = TeamHaendelser['IndstillingAfgivet']

/** Det, loven spørger om i den indstilling, der gælder, hvad enten punkterne er krydset af eller skrevet. */
type Indstilling = Pick<Afgivet, 'udfald' | 'indhold' | 'den'> &
  Pick<Indstillingsskrift, 'megetBegraensetArbejdsevne' | 'tagerStillingTilOrdningen'> & {
    readonly tekst?: string
    readonly kanKoereParallelt?: boolean
  }

interface Udgave {
  readonly version: number
  readonly af: Person
  /** Hvorfor den forrige er ændret. Den første har ingen. */
  readonly grund?: string
}
export type Indstillingsudgave = Indstillingsskrift & Udgave
export type Referatudgave = Pick<TeamHaendelser['ReferatSkrevet'], 'tekst' | 'den'> & Udgave

export type Teambehandling = TeamHaendelser['TeambehandlingPlanlagt'] & {
  readonly version: number
  readonly af: Person
  /** Hvem der var med. Mangler: mødet er ikke holdt. */
  readonly deltog?: TeamHaendelser['TeambehandlingHoldt']['deltog']
  /** Dem, der ikke var med, og hvorfor. */
  readonly fravaerende?: readonly (Omit<TeamHaendelser['MoedefravaerRegistreret'], 'behandling'> & Pick<Udgave, 'af'>)[]
  readonly indstilling?: Indstilling
  /** Den indstilling, teamet har skrevet, og dens ændringer, ældste først. Er den kun krydset af, er der ingen. */
  readonly skrevet?: readonly Indstillingsudgave[]
  /** Referatet og dets ændringer, ældste først. */
  readonly referater?: readonly Referatudgave[]
}

export const TEAMBEHANDLINGER: Del<TeamHaendelser, readonly Teambehandling[]> = {
  tom: [],
  udvikl: {
    TeambehandlingPlanlagt: (liste, sket) => [...liste, ny(sket)],
    TeambehandlingHoldt: (liste, sket) => {
      const { behandling, moededag, art, om, deltog } = sket.data
      return behandling === undefined ? [...liste, ny(sket)] : med(liste, behandling, { moededag, art, om, deltog })
    },
    IndstillingAfgivet: (liste, { data: { behandling, ...indstilling } }) => med(liste, behandling, { indstilling }),
    MoedefravaerRegistreret: (liste, { data: { behandling, ...fravaer }, af }) => {
      const { fravaerende = [] } = liste.find(({ version }) => version === behandling) ?? {}
      return med(liste, behandling, { fravaerende: [...fravaerende, { ...fravaer, af }] })
    },
    IndstillingSkrevet: medIndstilling,
    IndstillingAendret: medIndstilling,
    ReferatSkrevet: medReferat,
    ReferatAendret: medReferat,
  },
}

/** Behandlingen med en ny udgave af indstillingen. Den gælder fra den dag, den første blev givet. */
function medIndstilling(
  liste: readonly Teambehandling[],
  sket: Sket<'IndstillingSkrevet' | 'IndstillingAendret'>,
): readonly Teambehandling[] {
  const { behandling, aendrer: _aendrer, ...udgave } = { aendrer: undefined, ...ny(sket) }
  const foer = liste.find(({ version }) => version === behandling)
  return med(liste, behandling, {
    indstilling: iLoven(udgave, foer?.indstilling?.den ?? udgave.den),
    skrevet: [...(foer?.skrevet ?? []), udgave],
  })
}

function medReferat(
  liste: readonly Teambehandling[],
  sket: Sket<'ReferatSkrevet' | 'ReferatAendret'>,
): readonly Teambehandling[] {
  const { behandling, aendrer: _aendrer, ...udgave } = { aendrer: undefined, ...ny(sket) }
  const foer = liste.find(({ version }) => version === behandling)
  return med(liste, behandling, { referater: [...(foer?.referater ?? []), udgave] })
}

/** Den skrevne indstilling, som loven spørger til den. */
export function iLoven(skrift: Indstillingsskrift, den: string): Indstilling {
  const { udfald, megetBegraensetArbejdsevne, tagerStillingTilOrdningen } = skrift
  const parallelt = kanKoereParallelt(skrift)
  return {
    udfald,
    indhold: sagtePunkter(skrift),
    ...(parallelt !== undefined && { kanKoereParallelt: parallelt }),
    ...(megetBegraensetArbejdsevne !== undefined && { megetBegraensetArbejdsevne }),
    ...(tagerStillingTilOrdningen !== undefined && { tagerStillingTilOrdningen }),
    den,
  }
}
