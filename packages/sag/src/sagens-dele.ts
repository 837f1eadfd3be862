import { ADRESSER } from './adresse/adresser.ts'
import { AFGOERELSER } from './afgoerelse/afgoerelser.ts'
import { BREVE } from './brev/breve.ts'
import { BREVKOPIER } from './brevkopi/brevkopier.ts'
import { BESKRIVELSER } from './beskrivelse/beskrivelser.ts'
import { BETAENKNINGSTIDER } from './betaenkningstid/betaenkningstider.ts'
import type { Del } from './del.ts'
import { DOKUMENTER } from './dokument/dokumenter.ts'
import { FORHOLDENE } from './forhold/forholdene.ts'
import { FORLOEBET } from './forloeb/forloebet.ts'
import { FORELAEGGELSER } from './godkendelse/forelaeggelser.ts'
import type { Livshaendelse, RegistreretHaendelse } from './haendelser.ts'
import { HOERINGSBEHOV } from './hoeringsbehov/hoeringsbehov.ts'
import { PARTSHOERINGER } from './hoering/partshoeringer.ts'
import { INDHENTNINGERNE } from './indhentning/indhentninger.ts'
import { INDSATSER } from './indsats/indsatser.ts'
import { JOBFORMIDLER } from './jobformidler/jobformidler.ts'
import { KLAGER_I_SAGEN } from './klage/klager.ts'
import { KOORDINERENDE } from './koordinerende/koordinerende.ts'
import { LAEGEATTESTER } from './laegeattest/laegeattester.ts'
import { MEDDELELSER } from './meddelelse/meddelelser.ts'
import { NOTATER } from './notat/notater.ts'
import { PLAN } from './plan/plan.ts'
import { BEGRUNDET_BORT } from './pligt/begrundet-bort.ts'
import { ProgramFejl } from './program-fejl.ts'
import { REPRAESENTANTER } from './repraesentant/repraesentanter.ts'
import { FRAVEGNE_TJEK } from './sagstjek/fravegne-tjek.ts'
import { SAMTALER } from './samtale/samtaler.ts'
import { SAGENS_SKOEN } from './skoen/sagsskoen.ts'
import { STANDBY } from './standby/standby.ts'
import { SUNDHED } from './sundhed/sundhed.ts'
import { TEAMBEHANDLINGER } from './team/teambehandlinger.ts'
import { TEAMINDKALDELSER } from './teamindkaldelse/teamindkaldelser.ts'
import { VENTETIDER } from './ventetid/ventetider.ts'
import { YDELSE } from './ydelse/ydelse.ts'

/** Sagens dele, hver med sine egne hændelser. */
const DELE = {
  adresser: ADRESSER,
  breve: BREVE,
  dokumenter: DOKUMENTER,
  laegeattester: LAEGEATTESTER,
  plan: PLAN,
  sagsskoen: SAGENS_SKOEN,
  teambehandlinger: TEAMBEHANDLINGER,
  teamindkaldelser: TEAMINDKALDELSER,
  partshoeringer: PARTSHOERINGER,
  afgoerelser: AFGOERELSER,
  forloebet: FORLOEBET,
  indsatser: INDSATSER,
  samtaler: SAMTALER,
  standby: STANDBY,
  jobformidler: JOBFORMIDLER,
  sundhed: SUNDHED,
  koordinerende: KOORDINERENDE,
  ventetider: VENTETIDER,
  klager: KLAGER_I_SAGEN,
  notater: NOTATER,
  meddelelser: MEDDELELSER,
  ydelse: YDELSE,
  begrundetBort: BEGRUNDET_BORT,
  fravegneTjek: FRAVEGNE_TJEK,
  forelaeggelser: FORELAEGGELSER,
  forholdene: FORHOLDENE,
  beskrivelser: BESKRIVELSER,
  indhentningerne: INDHENTNINGERNE,
  betaenkningstider: BETAENKNINGSTIDER,
  hoeringsbehov: HOERINGSBEHOV,
  repraesentanter: REPRAESENTANTER,
  brevkopier: BREVKOPIER,
} as const

type Delnavn = keyof typeof DELE
export type Sagsdele = { readonly [K in Delnavn]: (typeof DELE)[K]['tom'] }

type EnDel = Del<Record<string, unknown>, unknown>
type Udvikler = (foer: unknown, sket: object) => unknown
const NAVNE = Object.keys(DELE) as Delnavn[]

/** Delene i en sag, hvor intet af det er sket. */
export const TOMME_DELE: Sagsdele = Object.fromEntries(
  NAVNE.map((navn) => [navn, DELE[navn].tom]),
) as unknown as Sagsdele

/** En sag, der er gemt, før en af delene fandtes: i dem er intet sket. */
export function medAlleDele<S extends Partial<Sagsdele>>(gemt: S): Sagsdele & S {
  return { ...TOMME_DELE, ...gemt }
}

/** Hvilken del en hændelse hører til, og hvad den gør ved den. */
const VED_TYPE: ReadonlyMap<string, { readonly navn: Delnavn; readonly udvikl: Udvikler }> = new Map(
  NAVNE.flatMap((navn) =>
    Object.entries((DELE[navn] as unknown as EnDel).udvikl).map(([type, udvikl]) => [
      type,
      { navn, udvikl: udvikl as unknown as Udvikler },
    ]),
  ),
)

/**
 * Den del, hændelsen ændrer.
 * @throws {ProgramFejl} når ingen del kender typen: den er lagt til uden
 */
export function udviklDel(
  sag: Sagsdele & { readonly version: number },
  { type, data, af, registreretTidspunkt }: Livshaendelse & RegistreretHaendelse,
): Partial<Sagsdele> {
  const fundet = VED_TYPE.get(type)
  if (fundet === undefined) throw new ProgramFejl('Event type belongs to no part of the case', { type })
  const { navn, udvikl } = fundet
  return { [navn]: udvikl(sag[navn], { data, af, registreretTidspunkt, version: sag.version + 1 }) }
}
