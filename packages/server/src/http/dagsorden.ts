import { type Udfald, iso, lykkes } from '@fodfaeste/grund'
import { type Kommando, type Tidsrum, foersteLedige, minutterAf, proevTid } from '@fodfaeste/sag'
import { tilTilfoej } from '../gem-haendelser.ts'
import type { Omgivelser } from '../omgivelser.ts'
import type { Tilfoej } from '../store/sag-store.ts'
import type { Teammoede } from '../store/teammoede-store.ts'
import { foldet } from '../vis/sag-visning.ts'
import { Afslag, afslag, ugyldigtInput } from './afslag.ts'
import { beslut } from './beslut.ts'
import type { Kald } from './bro.ts'
import { MOEDET_FINDES_IKKE, erAflyst, erForbi, erPaa, ingenPlads, moedenej, tidsnej } from './moedenej.ts'
import { type HentetSag, hentSag } from './sag-adgang.ts'
import { type Bruger, kontekstFor } from './session.ts'

interface Sti {
  readonly moedeId: string
  readonly sagId: string
}

/** Sætter sagen på mødet. I sagen står, at behandlingen er planlagt; begge dele sker, eller ingen af dem. */
export async function saetPaa(
  omgivelser: Omgivelser,
  bruger: Bruger,
  moedeId: string,
  { sagsnummer, art, om, minutter, fra }: Kald<'saetPaaDagsorden'>['krop'],
): Promise<Teammoede | Afslag> {
  const { lager, ur } = omgivelser
  const kontekst = kontekstFor(bruger, omgivelser)
  const sagId = await lager.teammoeder.sagMedNummer(kontekst, sagsnummer)
  if (sagId === undefined)
    return ugyldigtInput([
      { felt: 'sagsnummer', besked: `Der er ingen sag med nummeret ${sagsnummer} i kommunen. Ret det.` },
    ])
  const sag = await hentSag(omgivelser, { bruger, sagId, handling: 'behandle-i-team' })
  if (sag instanceof Afslag) return sag
  const idag = iso(ur.idag())
  const svar = await lager.teammoeder.aendr<Afslag>(kontekst, { id: moedeId }, (moede) => {
    const nej = erAflyst(moede) ?? (moede.dag < idag ? erForbi(moede.dag) : undefined)
    if (nej !== undefined) return nej
    const der = moede.punkter.find((punkt) => punkt.sagId === sagId)
    if (der !== undefined) return erPaa(der)
    const tid = findTid(moede, minutter, fra)
    if (!tid.ok) return tid
    const planlagt = skrevet(omgivelser, bruger, sag, {
      beslutning: 'planlaeg-teambehandling',
      moededag: moede.dag,
      art,
      om,
      den: idag,
    })
    if (planlagt instanceof Afslag) return { ok: false, afvist: planlagt }
    const behandling = planlagt.forventetVersion + 1
    return lykkes({ nytPunkt: { sagId, sagsnummer, behandling, ...tid.vaerdi }, sager: [planlagt] })
  })
  return svar.ok ? svar.vaerdi : moedenej(svar.afvist)
}

function findTid(moede: Teammoede, minutter: number, fra: string | undefined): Udfald<Tidsrum, Afslag> {
  const ledig = foersteLedige(moede, moede.punkter, minutter)
  if (fra === undefined) return ledig === undefined ? ingenPlads(minutter) : lykkes(ledig)
  const begynder = minutterAf(fra) ?? 0
  const tid = { fra: begynder, til: begynder + minutter }
  const nej = proevTid(moede, moede.punkter, tid)
  return nej === undefined ? lykkes(tid) : tidsnej(nej, moede, ledig)
}

/** Giver sagen en anden tid på dagen. I sagen står kun dagen, og den er den samme. */
export async function flyt(
  omgivelser: Omgivelser,
  bruger: Bruger,
  { moedeId, sagId }: Sti,
  { fra, minutter, udgave }: Kald<'flytPaaDagsorden'>['krop'],
): Promise<Teammoede | Afslag> {
  const kontekst = kontekstFor(bruger, omgivelser)
  const svar = await omgivelser.lager.teammoeder.aendr<Afslag>(kontekst, { id: moedeId, udgave }, (moede) => {
    const aflyst = erAflyst(moede)
    if (aflyst !== undefined) return aflyst
    const andre = moede.punkter.filter((punkt) => punkt.sagId !== sagId)
    if (andre.length === moede.punkter.length) return { ok: false, afvist: MOEDET_FINDES_IKKE }
    const tid = findTid({ ...moede, punkter: andre }, minutter, fra)
    return tid.ok ? lykkes({ flyttet: { sagId, ...tid.vaerdi } }) : tid
  })
  return svar.ok ? svar.vaerdi : moedenej(svar.afvist)
}

/** Tager sagen af. Planen om mødet rettes bort i sagen med grunden. */
export async function tagAf(
  omgivelser: Omgivelser,
  bruger: Bruger,
  { moedeId, sagId }: Sti,
  { begrundelse, udgave }: Kald<'tagAfDagsorden'>['krop'],
): Promise<Teammoede | Afslag> {
  const sag = await hentSag(omgivelser, { bruger, sagId, handling: 'rette' })
  if (sag instanceof Afslag) return sag
  const kontekst = kontekstFor(bruger, omgivelser)
  const svar = await omgivelser.lager.teammoeder.aendr<Afslag>(kontekst, { id: moedeId, udgave }, (moede) => {
    const punkt = moede.punkter.find((en) => en.sagId === sagId)
    if (punkt === undefined) return { ok: false, afvist: MOEDET_FINDES_IKKE }
    const rettet = planenBort(omgivelser, bruger, sag, punkt.behandling, begrundelse)
    if (rettet instanceof Afslag) return { ok: false, afvist: rettet }
    return lykkes({ tagetAf: [sagId], sager: rettet })
  })
  return svar.ok ? svar.vaerdi : moedenej(svar.afvist)
}

/** Aflyser mødet og tager dets sager af. Kan én af dem ikke tages af, er intet sket. */
export async function aflys(
  omgivelser: Omgivelser,
  bruger: Bruger,
  moedeId: string,
  { grund, udgave }: Kald<'aflysTeammoede'>['krop'],
): Promise<Teammoede | Afslag> {
  const { lager } = omgivelser
  const kontekst = kontekstFor(bruger, omgivelser)
  const foer = await lager.teammoeder.find(kontekst, moedeId)
  const sager = new Map<string, HentetSag>()
  for (const { sagId, sagsnummer } of foer?.punkter ?? []) {
    const sag = await hentSag(omgivelser, { bruger, sagId, handling: 'rette' })
    if (sag instanceof Afslag) return ikkeAfMedSagen(sagsnummer, sag)
    sager.set(sagId, sag)
  }
  // Udgaven er den, sagerne blev hentet med: er der sat en på imens, er mødet et andet.
  const svar = await lager.teammoeder.aendr<Afslag>(kontekst, { id: moedeId, udgave }, (moede) => {
    const aflyst = erAflyst(moede)
    if (aflyst !== undefined) return aflyst
    const rettede: Tilfoej[] = []
    for (const { sagId, sagsnummer, behandling } of moede.punkter) {
      const sag = sager.get(sagId)
      if (sag === undefined) return { ok: false, afvist: moedenej({ kode: 'MOEDET_ER_AENDRET', moede }) }
      const rettet = planenBort(omgivelser, bruger, sag, behandling, `Mødet er aflyst. ${grund}`)
      if (rettet instanceof Afslag) return { ok: false, afvist: ikkeAfMedSagen(sagsnummer, rettet) }
      rettede.push(...rettet)
    }
    return lykkes({ aflyst: grund, tagetAf: moede.punkter.map(({ sagId }) => sagId), sager: rettede })
  })
  return svar.ok ? svar.vaerdi : moedenej(svar.afvist)
}

function ikkeAfMedSagen(sagsnummer: string, { problem }: Afslag): Afslag {
  const besked = `Sag ${sagsnummer} kan du ikke tage af mødet, så det er ikke aflyst: ${problem.detail}`
  return afslag('AFVIST', besked, { kode: 'SAG_KAN_IKKE_TAGES_AF' })
}

/** Rettelsen, der tager planen om mødet ud af sagen; ingen, når nogen allerede har rettet den bort. */
function planenBort(
  omgivelser: Omgivelser,
  bruger: Bruger,
  sag: HentetSag,
  version: number,
  begrundelse: string,
): readonly Tilfoej[] | Afslag {
  const { teambehandlinger } = foldet(sag.haendelser, sag.lagrede.length)
  const behandling = teambehandlinger.find((en) => en.version === version)
  if (behandling === undefined) return []
  if (behandling.deltog !== undefined) return ER_HOLDT
  const den = iso(omgivelser.ur.idag())
  const rettet = skrevet(omgivelser, bruger, sag, { beslutning: 'ret-haendelse', version, begrundelse, den })
  return rettet instanceof Afslag ? rettet : [rettet]
}

const ER_HOLDT = afslag(
  'AFVIST',
  'Teamet har behandlet sagen på mødet. Det står i sagen og på dagsordenen; er det forkert, rettes det i sagens journal.',
  { kode: 'MOEDET_ER_HOLDT' },
)

/** Det, beslutningen skriver i sagen, klar til at blive gemt sammen med mødet. */
function skrevet(omgivelser: Omgivelser, bruger: Bruger, sag: HentetSag, kommando: Kommando): Tilfoej | Afslag {
  const foer = foldet(sag.haendelser, sag.lagrede.length)
  const { frister, krav, sagId } = sag
  const haendelser = beslut(foer, [kommando], { af: bruger.aktoer, frister, krav }, omgivelser.ur)
  if (haendelser instanceof Afslag) return haendelser
  const idag = omgivelser.ur.idag()
  return tilTilfoej(kontekstFor(bruger, omgivelser), { sagId, foer, haendelser, idag, frister, formaal: 'Teammøde' })
    .ind
}
