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
  for (const element of elementer) {
    let flag = saet([element], sat, skala, maal, idag)
    const nabo = sat.at(-1)
    if (flag.tekst === undefined && nabo !== undefined && flag.x - nabo.x < TAET) {
      sat.pop()
      flag = saet([...nabo.elementer, element], sat, skala, maal, idag)
    }
    sat.push(flag)
  }
  return sat
}

/** Nærmere end det kan to dage ikke skelnes i et flag; længere fra hinanden bliver den ene uden tekst. */
const TAET = 60

function saet(
  elementer: readonly BaandElement[],
  sat: readonly Flag[],
  skala: Skala,
  maal: Maal,
  idag: Idag | undefined,
): Flag {
  const x = skala.morgen(dato(elementer[0]?.fra ?? ''))
  for (const skrift of skrifter(elementer)) {
    for (const etage of ETAGER) {
      for (const retning of ['hoejre', 'venstre'] as const) {
        const tekst = plads(skrift, retning, retning === 'hoejre' ? x + AFSTAND : x - AFSTAND, maal)
        if (erFri({ x, etage, tekst }, sat, skala, idag)) return { x, elementer, etage, tekst }
      }
    }
  }
  return { x, elementer, etage: 1, tekst: undefined }
}

function erFri(
  { x, etage, tekst }: { x: number; etage: 0 | 1; tekst: Plads },
  sat: readonly Flag[],
  { venstre, hoejre }: Skala,
  idag: Idag | undefined,
): boolean {
  if (!inden(tekst, venstre, hoejre)) return false
  const iEtagen = sat.flatMap((f) => (f.etage === etage && f.tekst !== undefined ? [f.tekst] : []))
  if (iEtagen.some((t) => roerer(t, tekst))) return false
  if (etage === 0) {
    const dagensFlag = idag && { x: idag.tekst.x - 7, bredde: idag.tekst.bredde + 14 }
    if (dagensFlag !== undefined && roerer(dagensFlag, tekst)) return false
    // Stregen fra øverste etage går ned gennem den nederste.
    return !sat.some((f) => f.etage === 1 && f.tekst !== undefined && krydses(f.tekst, [x]))
  }
  const streger = [...sat.filter((f) => f.etage === 0).map((f) => f.x), ...(idag === undefined ? [] : [idag.x])]
  return !krydses(tekst, streger)
}

/** Teksterne, der kan bruges, længste først. */
function skrifter(elementer: readonly BaandElement[]): readonly Skrift[] {
  const [element] = elementer
  if (element === undefined) return []
  const dage = elementer.map(({ fra }) => dato(fra))
  if (elementer.length > 1) return [{ fed: `${elementer.length} dage`, resten: `i ${maaneder(dage)}` }, { fed: `${elementer.length} dage`, resten: '' }]
  const dag = dato(element.fra)
  return [{ fed: element.navn, resten: skrivKortDato(dag) }, { fed: element.navn, resten: '' }]
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
