import { type Dato, dato, iso } from '@fodfaeste/grund'
import {
  type Forklaring,
  type Indstillingsdele,
  type Sagsvurdering,
  iStedetForTeamet,
  indstillingensDele,
  vurderSag,
} from '@fodfaeste/lov'
import { fravigerUdenTeamet } from '../afgoerelse/fravigelse.ts'
import type { AfgoerelseHaendelser } from '../afgoerelse/haendelser.ts'
import type { Afvist } from '../afvist.ts'
import { med } from '../del.ts'
import { aabenForelaeggelse } from '../godkendelse/aaben-forelaeggelse.ts'
import type { Sag } from '../sag.ts'
import { oplyst } from '../sagsfakta/fra-sagen.ts'
import type { KommunensFrister } from '../sagsfakta/kommunens-frister.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'
import type { Indstillingsskrift } from './haendelser.ts'
import { type Teambehandling, iLoven } from './teambehandlinger.ts'

type Behandlet = NonNullable<Sagsvurdering['team']>['behandlinger'][number]

/** En behandling, og lovens svar om den efter reglerne på mødets dag. */
export interface BehandlingensStand {
  readonly behandling: Teambehandling
  readonly dele: Indstillingsdele
}

/** Teamets arbejde med sagen, og om teamet skal have den. */
export interface TeametsStand {
  /** Det, sagen handler om i teamet; uden en behandling det, hver sag her begynder med. */
  readonly om: Teambehandling['om']
  /** Er teamet hørt, eller skal det ikke høres? Målt i dag eller på dagen for den afgørelse, der er truffet. */
  readonly hoert: Forklaring | undefined
  /** Det, der er i stedet for teamet, fra den dag loven kender det. */
  readonly iStedet: readonly Forklaring[]
  readonly behandlinger: readonly BehandlingensStand[]
  /** Et forelagt udkast fraviger indstillingen, og teamet har ikke haft sagen igen. */
  readonly fraviger: Afvist | undefined
}

export function teametsStand(sag: Sag, idag: Dato, frister: KommunensFrister): TeametsStand {
  const { om, team, vurderet } = spoerg(sag, idag, frister)
  return {
    om,
    hoert: vurderet.maaAfgoeres.fordi.find(({ led }) => led.id.startsWith('LOB-9-1')),
    iStedet: iStedetForTeamet(team, idag),
    behandlinger: sag.teambehandlinger.map((behandling, nr) => ({
      behandling,
      dele: deles(vurderet.behandlinger[nr], behandling),
    })),
    fraviger: fravigesAfUdkastet(sag, idag),
  }
}

/**
 * Lovens svar, var det skrevne gemt som mødets indstilling. Intet gemmes. `undefined`, når sagen ikke har behandlingen.
 * Mødet behøver ikke være holdt: det, der skal siges, ligger fast med mødets dag.
 */
export function indstillingensStand(
  sag: Sag,
  { behandling: version, skrift }: { readonly behandling: number; readonly skrift: Indstillingsskrift },
  idag: Dato,
  frister: KommunensFrister,
): Indstillingsdele | undefined {
  const teambehandlinger = med(sag.teambehandlinger, version, { indstilling: iLoven(skrift, skrift.den) })
  const nr = teambehandlinger.findIndex((en) => en.version === version)
  const behandling = teambehandlinger[nr]
  if (behandling === undefined) return undefined
  const { vurderet } = spoerg({ ...sag, teambehandlinger }, idag, frister)
  return deles(vurderet.behandlinger[nr], behandling)
}

const deles = (behandlet: Behandlet | undefined, { moededag, indstilling }: Teambehandling): Indstillingsdele =>
  indstillingensDele(behandlet?.svar ?? [], { den: dato(moededag), udfald: indstilling?.udfald })

/** Loven spurgt om teamet. Også et møde, der kun er planlagt, regnes med: så har hver behandling sit svar. */
function spoerg(sag: Sag, idag: Dato, frister: KommunensFrister) {
  const { teambehandlinger } = sag
  const alle = teambehandlinger.map((en) => (en.deltog === undefined ? { ...en, deltog: [] } : en))
  const { maalgruppe, team: kendt } = tilSagsfakta({ ...sag, teambehandlinger: alle }, frister)
  const om = teambehandlinger.at(-1)?.om ?? 'ressourceforloeb'
  const { laesningsvalg } = maalgruppe
  const team = { behandlinger: [], laesningsvalg, ...kendt, om: kendt?.om ?? oplyst(om, { den: iso(idag) }) }
  const { team: vurderet } = vurderSag({ maalgruppe, team }, idag)
  if (vurderet === undefined) throw new Error('The team was asked about and not answered')
  return { om, team, vurderet }
}

function fravigesAfUdkastet(sag: Sag, idag: Dato): Afvist | undefined {
  const udkast = aabenForelaeggelse(sag)?.udkast
  if (udkast?.beslutning !== 'traef-afgoerelse') return undefined
  const afgoerelse = { ...udkast.felter, den: iso(idag) } as unknown as AfgoerelseHaendelser['AfgoerelseTruffet']
  return fravigerUdenTeamet(sag, afgoerelse)
}
