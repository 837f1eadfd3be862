import type { Hjemmel, LovKode } from '@fodfaeste/grund'
import { ALLE_UDGAVER } from './data/alle-udgaver.ts'
import { LOV_1160_2021_GENGIVET } from './lov-1160-2021-gengivet.ts'
import { laesParagraffer } from './notation.ts'
import { UDEN_TEKST, UDGAVER_UDEN_TEKST, type UdgaveUdenTekstId } from './uden-tekst.ts'
import type { NummerIIndeks, ParagrafIIndeks, StykkeIIndeks, UdgaveArt, UdgaveIndhold } from './udgave-indhold.ts'

/** Navnet på en udgave, projektet kender: «LBK 280/2024», «lov 548/2019», «BEK 1708/2024». */
export type UdgaveId = (typeof ALLE_UDGAVER)[number]['id'] | UdgaveUdenTekstId

/** Svaret på, om et sted findes i den udgave, det siger. `grund` er til den, der skrev citatet. */
export type HjemmelFund =
  | { readonly findes: true }
  | { readonly findes: false; readonly grund: string }
  | { readonly findes: 'uden-tekst'; readonly grund: string }

/** En udgave, som den kan slås op: lov → paragraf → opbygning. Uden tekst er den tom. */
export interface Udgave {
  readonly id: UdgaveId
  readonly art: UdgaveArt
  readonly eli: string
  readonly love: ReadonlyMap<LovKode, ReadonlyMap<string, ParagrafIIndeks>>
}

const UDGAVER: ReadonlyMap<string, Udgave> = byg()

function byg(): ReadonlyMap<string, Udgave> {
  const udgaver = new Map<string, Udgave>()
  for (const indhold of ALLE_UDGAVER) udgaver.set(indhold.id, udgaveAf(indhold, [indhold]))
  const gengivet = LOV_1160_2021_GENGIVET
  const maskintalt = ALLE_UDGAVER.filter(({ id }) => id === gengivet.id)
  udgaver.set(gengivet.id, udgaveAf(gengivet, [gengivet, ...maskintalt]))
  for (const id of UDGAVER_UDEN_TEKST) udgaver.set(id, udgaveAf({ id, art: 'LOV', eli: eliAf(id) }, []))
  return udgaver
}

/** Opbygningen læses, første gang nogen slår et sted op; et svar i en sag behøver kun navn og adresse. */
function udgaveAf({ id, art, eli }: Omit<Udgave, 'love'>, dele: readonly UdgaveIndhold[]): Udgave {
  let love: Udgave['love'] | undefined
  return {
    id,
    art,
    eli,
    get love() {
      love ??= laesLove(dele)
      return love
    },
  }
}

/** Lægger udgavens dele sammen; en senere del går foran en tidligere for samme paragraf. */
function laesLove(dele: readonly UdgaveIndhold[]): Udgave['love'] {
  const love = new Map<LovKode, ReadonlyMap<string, ParagrafIIndeks>>()
  for (const { lov, paragraffer } of dele.flatMap((del) => del.love)) {
    love.set(lov, new Map([...(love.get(lov) ?? []), ...laesParagraffer(paragraffer)]))
  }
  return love
}

function eliAf(id: string): string {
  const [, nummer, aar] = /(\d+)\/(\d{4})$/.exec(id) ?? []
  return `https://www.retsinformation.dk/eli/lta/${aar}/${nummer}`
}

/** Alle udgaver, projektet kender, også dem uden tekst. */
export function alleUdgaver(): readonly Udgave[] {
  return [...UDGAVER.values()]
}

/** Udgaven med det navn. */
export function udgave(id: UdgaveId): Udgave {
  const fundet = UDGAVER.get(id)
  if (fundet === undefined) throw new Error(`Edition missing from the index: ${id}`)
  return fundet
}

/** Er det navnet på en udgave, projektet kender? */
export function erUdgaveId(id: string): id is UdgaveId {
  return UDGAVER.has(id)
}

/** Udgavens officielle adresse, fx https://www.retsinformation.dk/eli/lta/2024/280. */
export function eli(id: UdgaveId): string {
  return udgave(id).eli
}

/**
 * Findes stedet i den udgave, hjemlen nævner?
 *
 * Uden `stk` menes hele paragraffen, og en paragraf med ét stykke, som loven ikke nummererer, svarer også på `stk: 1`.
 * «uden-tekst» er et sted, projektet må citere, selv om ordlyden ikke er skaffet.
 */
export function findesHjemmel(hjemmel: Hjemmel): HjemmelFund {
  const grund = hvadMangler(hjemmel)
  if (grund === undefined) return { findes: true }
  const erklaeret = UDEN_TEKST.find((u) => daekker(u.hjemmel, hjemmel))
  return erklaeret === undefined ? { findes: false, grund } : { findes: 'uden-tekst', grund: erklaeret.grund }
}

function daekker(erklaeret: Hjemmel, hjemmel: Hjemmel): boolean {
  return (
    erklaeret.lov === hjemmel.lov &&
    erklaeret.udgave === hjemmel.udgave &&
    erklaeret.paragraf === hjemmel.paragraf &&
    (erklaeret.stk === undefined || erklaeret.stk === hjemmel.stk)
  )
}

function hvadMangler(hjemmel: Hjemmel): string | undefined {
  const { lov, paragraf, udgave: id } = hjemmel
  const fundet = UDGAVER.get(id)
  if (fundet === undefined) return `Udgaven «${id}» er ikke i indekset.`
  const paragraffer = fundet.love.get(lov)
  if (paragraffer === undefined) return `Indekset har ingen tekst af ${lov} i ${id}.`
  const indeks = paragraffer.get(paragraf)
  // Lovteksterne er uddrag: at en paragraf mangler her, er ikke det samme som at loven ikke har den.
  if (indeks === undefined) return `§ ${paragraf} er ikke i det, indekset har af ${lov} i ${id}.`
  if (indeks.ophaevet) return `§ ${paragraf} er ophævet i ${id}.`
  return hvadManglerIParagraf(hjemmel, indeks)
}

function hvadManglerIParagraf(
  { stk, nr, litra, pkt, udgave: id }: Hjemmel,
  indeks: ParagrafIIndeks,
): string | undefined {
  const { paragraf, stykker } = indeks
  const antal = stykker.length
  if (stk === undefined && antal > 1 && [nr, litra, pkt].some((del) => del !== undefined)) {
    return `§ ${paragraf} har ${antal} stykker i ${id}; sig hvilket, før nr., litra og pkt.`
  }
  const stykke = stykker[(stk ?? 1) - 1]
  if (stykke === undefined) return `§ ${paragraf} har ikke stk. ${stk} i ${id}; der er ${antal}.`
  const mangler = hvadManglerIStykke({ nr, litra, pkt }, stykke)
  return mangler === undefined ? undefined : `§ ${paragraf}, stk. ${stk ?? 1}, i ${id}: ${mangler}`
}

interface IStykket {
  readonly nr: number | undefined
  readonly litra: string | undefined
  readonly pkt: number | undefined
}

function hvadManglerIStykke({ nr, litra, pkt }: IStykket, stykke: StykkeIIndeks): string | undefined {
  if (nr === undefined) {
    return litra === undefined ? hvadManglerIPunktummer(pkt, stykke) : 'litra står i et nummer; sig hvilket.'
  }
  const nummer = stykke.numre[nr - 1]
  if (nummer === undefined) return `nr. ${nr} findes ikke; der er ${stykke.numre.length}.`
  if (litra !== undefined && !nummer.litra.includes(litra)) return `nr. ${nr} har ikke litra ${litra}.`
  return hvadManglerIPunktummer(pkt, nummer)
}

function hvadManglerIPunktummer(
  pkt: number | undefined,
  { pkt: har }: NummerIIndeks | StykkeIIndeks,
): string | undefined {
  if (pkt === undefined || (Number.isInteger(pkt) && pkt >= 1 && pkt <= har.antal)) return undefined
  return `${pkt}. pkt. findes ikke; der er ${har.usikkert ? 'højst ' : ''}${har.antal}.`
}
