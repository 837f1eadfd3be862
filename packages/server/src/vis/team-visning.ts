import { type Dato, iso } from '@fodfaeste/grund'
import {
  type Forklaring,
  type Indstillingsdele,
  erTidligere,
  teametsSteder,
  visForklaring,
  visHjemmel,
  visTvivl,
} from '@fodfaeste/lov'
import {
  type BehandlingensStand,
  type Indstillingsudgave,
  type Sag,
  type TeametsStand,
  gaeldendeIndstilling,
  indkaldtTilIntet,
  skrivAfvist,
  udfaldFor,
} from '@fodfaeste/sag'
import { fvl } from '../breve/hjemler.ts'
import type { Svar } from '../http/bro.ts'
import { type UdenForSagen, visIndkaldelse } from './indkaldelse-visning.ts'

type Visning = Svar<'hentTeam'>
type Behandlingen = Visning['behandlinger'][number]
type Krav = Svar<'proevIndstilling'>

interface Vilkaar {
  readonly idag: Dato
  /** Personen må behandle sagen i teamet. */
  readonly maaSkrive: boolean
  readonly udenFor: UdenForSagen
}

/** Teamets arbejde med sagen til skærmen. */
export function visTeam(sag: Sag, stand: TeametsStand, { idag, maaSkrive, udenFor }: Vilkaar): Visning {
  const tilIntet = indkaldtTilIntet(sag, iso(idag))
  const { om, hoert, iStedet, behandlinger, fraviger } = stand
  const svar = behandlinger.flatMap(({ dele }) => [
    ...dele.moedet,
    ...[dele.indhold, dele.kunIndsatser].filter((et) => et !== undefined),
  ])
  return {
    version: sag.version,
    maaSkrive,
    om,
    ...(hoert && { hoert: visForklaring(hoert, idag) }),
    iStedet: iStedet.map((et) => visForklaring(et, idag)),
    tvivl: aabneTvivl([...(hoert ? [hoert] : []), ...svar]),
    steder: Object.fromEntries(
      Object.entries({ ...teametsSteder(idag), bistand: fvl({ paragraf: '8', stk: 1 }) }).map(([navn, sted]) => [
        navn,
        visHjemmel(sted, erTidligere(sted, idag)),
      ]),
    ),
    ...(fraviger && { fraviger: skrivAfvist(fraviger) }),
    ...(tilIntet && { indkaldtTilIntet: { dag: tilIntet.dag, fra: tilIntet.fra, sted: tilIntet.sted } }),
    behandlinger: behandlinger.map((en) => visBehandling(sag, en, idag, udenFor)),
  }
}

/** Lovens krav til det skrevne, punkt for punkt; det, der mangler uden selv at være et punkt, står for sig. */
export function visKrav({ indhold, fravaer, punkter, mangler }: Indstillingsdele, idag: Dato): Krav {
  const ved = new Set(punkter.map(({ krav }) => krav.led.id))
  return {
    punkter: punkter.map(({ id, krav, fri }) => ({
      id,
      spoergsmaal: krav.led.spoergsmaal,
      ...hjemlen(krav.led, idag),
      tilstand: krav.svar === 'opfyldt' ? 'sagt' : fri ? 'ikke-kraevet' : 'mangler',
    })),
    mangler: mangler
      .filter(({ id, tvivl }) => tvivl === undefined && !ved.has(id))
      .map((mangel) => ({
        id: mangel.id,
        spoergsmaal: mangel.spoergsmaal,
        ...hjemlen(mangel, idag),
        svar: mangel.svar,
      })),
    ...(indhold && hjemlen(indhold.led, idag)),
    ...(indhold?.led.tvivl && { tvivl: visTvivl(indhold) }),
    ...(fravaer && { ukendt: { kilde: fravaer.kilde, fra: iso(fravaer.fra), hvorfor: fravaer.fravaer } }),
  }
}

function visBehandling(
  sag: Sag,
  { behandling, dele }: BehandlingensStand,
  idag: Dato,
  udenFor: UdenForSagen,
): Behandlingen {
  const { version, art, om, moededag, deltog, fravaerende = [], skrevet = [], referater = [] } = behandling
  const { kunIndsatser } = dele
  return {
    version,
    art,
    om,
    moededag,
    ...(deltog && { deltog: [...deltog] }),
    fravaerende: fravaerende.map(({ hvem, grund }) => ({ hvem, grund })),
    moedet: deltog === undefined ? [] : dele.moedet.map((et) => visForklaring(et, idag)),
    indkaldelse: visIndkaldelse(sag, behandling, udenFor),
    ...(kunIndsatser && { kunIndsatser: visForklaring(kunIndsatser, idag) }),
    udfald: [...udfaldFor(behandling)],
    ...visIndstilling(sag, { behandling, dele }, idag),
    skrevet: skrevet.map(visUdgave).toReversed(),
    referater: referater
      .map(({ af, grund, ...udgave }) => ({
        version: udgave.version,
        den: udgave.den,
        af: af.navn,
        ...(grund !== undefined && { grund }),
        tekst: udgave.tekst,
      }))
      .toReversed(),
  }
}

function visIndstilling(
  sag: Sag,
  { behandling: { version, indstilling }, dele }: BehandlingensStand,
  idag: Dato,
): Pick<Behandlingen, 'indstilling'> {
  const gaeldende = gaeldendeIndstilling(sag, version)
  if (indstilling === undefined || gaeldende === undefined) return {}
  const { udfald, den, tekst, indhold } = indstilling
  return {
    indstilling: {
      version: gaeldende,
      udfald,
      den,
      krav: visKrav(dele, idag),
      ...(dele.fyldestgoerende && { fyldestgoerende: visForklaring(dele.fyldestgoerende, idag) }),
      ...(tekst !== undefined && { afkrydset: { tekst, indhold: [...indhold] } }),
    },
  }
}

function visUdgave({ version, af, grund, ...skrift }: Indstillingsudgave): Behandlingen['skrevet'][number] {
  const { ord, indsatser, saerstandpunkter, ...resten } = skrift
  return {
    version,
    den: skrift.den,
    af: af.navn,
    ...(grund !== undefined && { grund }),
    skrift: {
      ...resten,
      ...(ord && { ord: { ...ord } }),
      ...(indsatser && { indsatser: indsatser.map((en) => ({ ...en })) }),
      ...(saerstandpunkter && { saerstandpunkter: saerstandpunkter.map((et) => ({ ...et })) }),
    },
  }
}

/** Tvivl, der gør forskel, og som ingen har valgt læsning i; hver én gang. */
function aabneTvivl(svar: readonly Forklaring[]): Visning['tvivl'] {
  const fundne = new Map<string, Visning['tvivl'][number]>()
  const gennem = (f: Forklaring): void => {
    const { tvivl } = f.led
    const harBetydning = f.fordi[0]?.svar !== f.fordi[1]?.svar
    if (tvivl !== undefined && f.valgt === undefined && harBetydning) {
      const { id, titel, A, B, hvemBeslutter } = tvivl
      fundne.set(id, { id, titel, A, B, hvemBeslutter })
    }
    for (const under of f.fordi) gennem(under)
  }
  for (const rod of svar) gennem(rod)
  return [...fundne.values()]
}

function hjemlen({ hjemmel }: Pick<Forklaring['led'], 'hjemmel'> | Indstillingsdele['mangler'][number], idag: Dato) {
  return hjemmel === undefined ? {} : { hjemmel: visHjemmel(hjemmel, erTidligere(hjemmel, idag)) }
}
