import { paaBegivenhed } from '../motor/lov-paa.ts'
import type { Dato } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Regel } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Forloebsdage, Pligt } from '../pligter/pligt.ts'
import { type Mangler, mangellisten, svarPaa } from '../plan/mangelliste.ts'
import { standsetAfTvivl, tilstandPaa } from '../plan/pligttilstand.ts'
import type { BehandlingsGrundlag, TeamFakta, TeamGrundlag, Teambehandling } from './fakta.ts'
import {
  LOB_11_2,
  LOB_9_1,
  afgoerelsensLov,
  afgoerelsesdag,
  fraviger,
  maaAfgoeres,
  revurderetDen,
} from './forelaeggelse.ts'
import { BEK_7, REGEL_FOR_UDFALD } from './indstilling.ts'
import { REGLER_KLINISK_FUNKTION, kliniskFunktion } from './klinisk-funktion.ts'
import { LOB_10_1, LOB_10_2, LOB_11_3 } from './sammensaetning.ts'
import { standEfterLaesning } from './stand-efter-laesning.ts'

/** Reglerne om, hvornår teamet høres. */
export const REGLER_TEAM: readonly Regel<Vilkaar<TeamGrundlag>>[] = [LOB_9_1, LOB_11_2, ...REGLER_KLINISK_FUNKTION]

/** Reglerne om den enkelte behandling og dens indstilling. */
export const REGLER_TEAMBEHANDLING: readonly Regel<Vilkaar<BehandlingsGrundlag>>[] = [
  LOB_10_1,
  LOB_10_2,
  LOB_11_3,
  BEK_7,
  ...Object.values(REGEL_FOR_UDFALD),
]

export interface BehandlingVurdering {
  readonly den: Dato
  readonly svar: readonly Forklaring[]
  readonly mangler: readonly Mangler[]
}

export interface TeamVurdering {
  /** Spærren: et ja, når afgørelsen må træffes for teamets skyld. */
  readonly maaAfgoeres: Forklaring
  readonly behandlinger: readonly BehandlingVurdering[]
  readonly svar: readonly Forklaring[]
  readonly pligter: readonly Pligt[]
  readonly mangler: readonly Mangler[]
}

/** Én behandling efter de regler, der gjaldt den dag, den fandt sted. */
function vurderBehandling(fakta: TeamFakta, behandling: Teambehandling): BehandlingVurdering {
  const den = behandling.den.vaerdi
  const udfald = behandling.indstilling?.udfald.vaerdi
  const regler = [
    LOB_10_1,
    LOB_10_2,
    ...(behandling.art === 'genforelaeggelse' ? [LOB_11_3] : []),
    ...(udfald === undefined ? [] : [BEK_7, REGEL_FOR_UDFALD[udfald]]),
  ]
  const svar = svarPaa(regler, paaBegivenhed('teammoede', den), { fakta, behandling })
  return { den, svar, mangler: mangellisten(svar) }
}

/** Teamet skal høres, når der er en afgørelse i vente, teamet skal have først. Loven sætter ingen dag. */
function hoeringspligt(fakta: TeamFakta, dag: Dato, [hvorfor]: readonly Forklaring[]): readonly Pligt[] {
  if (fakta.om === undefined || hvorfor?.led.hjemmel === undefined) return []
  const undtaget = hvorfor.fordi.some((f) => f.svar === 'opfyldt' && f.led.id !== 'LOB-9-1-forelagt')
  const truffet = fakta.truffet?.vaerdi
  const fra = fakta.om.den ?? truffet ?? dag
  const opfyldt = hvorfor.svar === 'opfyldt'
  const stand = tilstandPaa({ dag, fra, frist: truffet === undefined ? undefined : ((truffet - 1) as Dato), opfyldt })
  return [
    {
      id: 'LOB-9-1',
      hvad: 'Forelæg sagen for rehabiliteringsteamet',
      ejer: 'kommune',
      hjemmel: hvorfor.led.hjemmel,
      fra,
      fristDen: truffet,
      tilstand: standsetAfTvivl(hvorfor) ? 'tvivl' : opfyldt && undtaget ? 'bortfaldet' : stand,
      opfyldesVed: 'Teamet har givet sin indstilling, før afgørelsen træffes.',
      hvorfor,
    },
  ]
}

/** Fraviges indstillingen, er der en ny høring, før afgørelsen træffes. */
function fravigelsespligt(fakta: TeamFakta, dag: Dato, [hvorfor]: readonly Forklaring[]): readonly Pligt[] {
  if (!fraviger(fakta, dag) || hvorfor?.led.hjemmel === undefined) return []
  const truffet = fakta.truffet?.vaerdi
  const opfyldtDen = revurderetDen(fakta, dag)
  const fra = fakta.vilAfgoere?.den ?? fakta.foelgesIndstillingen?.den ?? truffet ?? dag
  const frist = truffet === undefined ? undefined : ((truffet - 1) as Dato)
  return [
    {
      id: 'LOB-11-2',
      hvad: 'Forelæg sagen for teamet igen, før indstillingen fraviges',
      ejer: 'kommune',
      hjemmel: hvorfor.led.hjemmel,
      fra,
      fristDen: truffet,
      tilstand: standEfterLaesning(hvorfor, { dag, fra, frist, opfyldt: opfyldtDen !== undefined }),
      opfyldesVed: 'Teamet har revurderet sagen. Derefter afgør kommunen den, også imod teamet.',
      ...(opfyldtDen === undefined ? {} : { opfyldtDen }),
      hvorfor,
    },
  ]
}

/**
 * Teamet på dagen: om afgørelsen må træffes, om hver behandling var i orden efter sin dags regler, og hvad der skal gøres.
 *
 * Spærren måles på afgørelsens dag, når den er truffet, ellers på dagen. Forløbets egne dage ændrer intet her.
 */
export function vurderTeam(fakta: TeamFakta, _forloeb: Forloebsdage, dag: Dato): TeamVurdering {
  const paa = afgoerelsesdag(fakta, dag)
  const lov = afgoerelsensLov(fakta, dag)
  const g: TeamGrundlag = { fakta, dag: paa }
  const klinisk = kliniskFunktion(fakta, dag)
  const spaerre = maaAfgoeres(fakta, dag)
  const behandlinger = fakta.behandlinger.map((b) => vurderBehandling(fakta, b))
  const svar = [spaerre, ...behandlinger.flatMap((b) => b.svar), ...klinisk.svar]
  return {
    maaAfgoeres: spaerre,
    behandlinger,
    svar,
    pligter: [
      ...hoeringspligt(fakta, dag, svarPaa([LOB_9_1], lov, g)),
      ...fravigelsespligt(fakta, dag, svarPaa([LOB_11_2], lov, g)),
      ...klinisk.pligter,
    ],
    mangler: mangellisten(svar),
  }
}
