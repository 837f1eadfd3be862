import { type Dato, dato, dele } from '@fodfaeste/grund'
import type { BaandElement } from '@fodfaeste/kontrakt'
import { kortMaaned, skrivKortDato } from '../tekst/dage.ts'
import type { Skala } from './skala.ts'
import { type Maal, type Plads, type Skrift, inden, krydses, plads, roerer } from './tekstplads.ts'

/** Et flag over båndet: en eller flere dage, der ligger for tæt til hver sit. */
export interface Flag {
  readonly x: number
  readonly elementer: readonly BaandElement[]
  readonly etage: 0 | 1
  /** Mangler, når der ikke er plads: navnet står i tabellen og ved fokus. */
  readonly tekst: Plads | undefined
}

/** I dag: et sort flag i øverste etage og en streg hele vejen ned. */
export interface Idag {
  readonly x: number
  readonly tekst: Plads
}

const AFSTAND = 4
const ETAGER = [1, 0] as const

/** Dagens flag, holdt inden for kanterne. */
export function idagFlag(idag: Dato, skala: Skala, maal: Maal): Idag | undefined {
  if (idag < skala.udsnit.fra || idag > skala.udsnit.til) return undefined
  const x = skala.morgen(idag)
  const tekst = plads({ fed: `I dag ${skrivKortDato(idag)}`, resten: '' }, 'midt', x, maal)
  const kant = 7
  const venstre = Math.min(Math.max(tekst.x, skala.venstre + kant), skala.hoejre - tekst.bredde - kant)
  return { x, tekst: { ...tekst, x: venstre } }
}

/** Sætter flagene i to etager, fra venstre. Den tredje, der støder sammen, går sammen med sin nabo. */
export function saetFlag(
  elementer: readonly BaandElement[],
  skala: Skala,
  maal: Maal,
  idag: Idag | undefined,
): readonly Flag[] {
  const sat: Flag[] = []
  const steder = elementer.map(({ fra }) => skala.morgen(dato(fra)))
  for (const [nr, element] of elementer.entries()) {
    const omgivelser = { sat, senere: steder.slice(nr + 1), skala, idag }
    let flag = saet([element], omgivelser, maal)
    const nabo = sat.at(-1)
    if (flag.tekst === undefined && nabo !== undefined && flag.x - nabo.x < TAET) {
      sat.pop()
      flag = saet([...nabo.elementer, element], omgivelser, maal)
    }
    sat.push(flag)
  }
  return sat
}

/** Det, et flag skal finde sin plads iblandt. */
interface Omgivelser {
  readonly sat: readonly Flag[]
  /** Stederne, hvor de næste flag kommer til at stå. */
  readonly senere: readonly number[]
  readonly skala: Skala
  readonly idag: Idag | undefined
}

/** Nærmere end det kan to dage ikke skelnes i et flag; længere fra hinanden bliver den ene uden tekst. */
const TAET = 60

function saet(elementer: readonly BaandElement[], omgivelser: Omgivelser, maal: Maal): Flag {
  const x = omgivelser.skala.morgen(dato(elementer[0]?.fra ?? ''))
  const muligheder = skrifter(elementer).flatMap((skrift) =>
    ETAGER.flatMap((etage) => [
      { etage, tekst: plads(skrift, 'hoejre', x + AFSTAND, maal) },
      { etage, tekst: plads(skrift, 'venstre', x - AFSTAND, maal) },
    ]),
  )
  const frie = muligheder.filter((m) => erFri(m, omgivelser))
  // En kortere tekst er bedre end en, en streg går igennem; men hellere det end ingen tekst.
  const valgt = frie.find((m) => !erKrydset({ x, ...m }, omgivelser)) ?? frie[0]
  return { x, elementer, etage: valgt?.etage ?? 1, tekst: valgt?.tekst }
}

interface Mulighed {
  readonly etage: 0 | 1
  readonly tekst: Plads
}

/** Er der plads uden at røre en anden tekst? */
function erFri({ etage, tekst }: Mulighed, { sat, skala, idag }: Omgivelser): boolean {
  if (!inden(tekst, skala.venstre, skala.hoejre)) return false
  const dagens = etage === 0 && idag !== undefined ? [{ x: idag.tekst.x - 7, bredde: idag.tekst.bredde + 14 }] : []
  const iEtagen = sat.flatMap((f) => (f.etage === etage && f.tekst !== undefined ? [f.tekst] : []))
  return ![...dagens, ...iEtagen].some((t) => roerer(t, tekst))
}

/** Går en streg gennem teksten, eller flagets egen streg gennem en anden? Streger går fra deres etage og ned. */
function erKrydset({ x, etage, tekst }: Mulighed & { readonly x: number }, { sat, senere, idag }: Omgivelser): boolean {
  if (etage === 0) return sat.some((f) => f.etage === 1 && f.tekst !== undefined && krydses(f.tekst, [x]))
  const dagens = idag === undefined ? [] : [idag.x]
  return krydses(tekst, [...sat.map((f) => f.x), ...senere, ...dagens])
}

/** Teksterne, der kan bruges, længste først. */
function skrifter(elementer: readonly BaandElement[]): readonly Skrift[] {
  const [element] = elementer
  if (element === undefined) return []
  const dage = elementer.map(({ fra }) => dato(fra))
  if (elementer.length > 1)
    return [
      { fed: `${elementer.length} dage`, resten: `i ${maaneder(dage)}` },
      { fed: `${elementer.length} dage`, resten: '' },
    ]
  const dag = dato(element.fra)
  return [
    { fed: element.navn, resten: skrivKortDato(dag) },
    { fed: element.navn, resten: '' },
  ]
}

/** «okt. 2025», «okt.–dec. 2025», «dec. 2025–jan. 2026» */
function maaneder(dage: readonly Dato[]): string {
  const [foerste, sidste] = [dage[0], dage.at(-1)]
  if (foerste === undefined || sidste === undefined) return ''
  const [a, b] = [dele(foerste), dele(sidste)]
  const til = `${kortMaaned(b.maaned)} ${b.aar}`
  if (a.aar === b.aar && a.maaned === b.maaned) return til
  return `${kortMaaned(a.maaned)}${a.aar === b.aar ? '' : ` ${a.aar}`}–${til}`
}
