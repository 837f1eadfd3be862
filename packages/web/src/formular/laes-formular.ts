import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import type { Felt, Formular } from '@fodfaeste/kontrakt'
import { laesDag } from '../tekst/laes-dag.ts'
import type { Vaerdier } from './vaerdier.ts'

interface Medarbejder {
  readonly id: string
  readonly navn: string
}

/** Beslutningens felter, eller det, der mangler, og ved hvilket felt. */
export function laesFormular(
  { felter, valgfrie }: Formular,
  skrevet: Vaerdier,
  medarbejdere: readonly Medarbejder[] = [],
): Udfald<Readonly<Record<string, unknown>>, readonly Feltmangel[]> {
  const mangler: Feltmangel[] = []
  const kommando: Record<string, unknown> = {}
  for (const [id, felt] of Object.entries(felter)) {
    const laest = laesFelt({ skrevet, medarbejdere, mangler }, id, felt, !valgfrie.includes(id))
    if (laest !== undefined) kommando[id] = laest
  }
  return mangler.length === 0 ? lykkes(kommando) : afvist(mangler)
}

export interface Feltmangel {
  readonly felt: string
  readonly besked: string
}

interface Laesning {
  readonly skrevet: Vaerdier
  readonly medarbejdere: readonly Medarbejder[]
  readonly mangler: Feltmangel[]
}

/** Feltets værdi; `undefined`, når det er tomt eller ikke kan læses. Mangler det, lægges det til manglerne. */
function laesFelt(om: Laesning, sti: string, felt: Felt, kraeves: boolean): unknown {
  const { skrevet, medarbejdere, mangler } = om
  const tekst = (skrevet[sti] ?? '').trim()
  if (felt.art === 'afsnit') {
    const afsnit = Object.keys(felt.ord).flatMap((id) => {
      const ord = (skrevet[`${sti}.${id}`] ?? '').trim()
      return ord === '' ? [] : [[id, ord] as const]
    })
    if (afsnit.length > 0) return Object.fromEntries(afsnit)
    const foerste = Object.keys(felt.ord)[0] ?? ''
    mangler.push({ felt: `${sti}.${foerste}`, besked: 'Skriv mindst ét afsnit.' })
    return undefined
  }
  if (felt.art === 'gruppe') {
    const dele = Object.entries(felt.felter)
    const tom = dele.every(([id]) => (skrevet[`${sti}.${id}`] ?? '').trim() === '')
    if (tom && !kraeves) return undefined
    const laest = dele.flatMap(([id, del]) => {
      const vaerdi = laesFelt(om, `${sti}.${id}`, del, felt.valgfrie?.includes(id) !== true)
      return vaerdi === undefined ? [] : [[id, vaerdi] as const]
    })
    return { ...felt.fast, ...Object.fromEntries(laest) }
  }
  // Ingen valgt er også et svar, når der kan vælges flere.
  if (felt.art === 'flere') return tekst === '' ? [] : tekst.split(' ')
  if (tekst === '') {
    if (kraeves) mangler.push({ felt: sti, besked: felt.mangler ?? mangelTekst(felt) })
    return undefined
  }
  const laest = laesTekst(felt, tekst, medarbejdere)
  if (laest.ok) return laest.vaerdi
  mangler.push({ felt: sti, besked: laest.afvist })
  return undefined
}

function laesTekst(felt: Felt, tekst: string, medarbejdere: readonly Medarbejder[]): Udfald<unknown, string> {
  switch (felt.art) {
    case 'ja-nej':
      return lykkes(tekst === 'ja')
    case 'dag':
      return laesDag(tekst)
    case 'maaned':
      return laesMaaned(tekst)
    case 'beloeb':
      return laesKroner(tekst)
    case 'peger':
      return lykkes(Number(tekst))
    case 'medarbejder': {
      const valgt = medarbejdere.find(({ id }) => id === tekst)
      return valgt === undefined ? afvist('Vælg en medarbejder på listen.') : lykkes(valgt)
    }
    default:
      return lykkes(tekst)
  }
}

/** «marts 2025», «3-2025», «03.2025» eller «2025-03» som «2025-03». */
export function laesMaaned(tekst: string): Udfald<string, string> {
  const iso = /^(20\d{2})-(\d{1,2})$/.exec(tekst)
  const dansk = /^(\d{1,2})[-./ ](20\d{2})$/.exec(tekst)
  if (iso !== null || dansk !== null) {
    const [aar, maaned] = iso === null ? [dansk?.[2], dansk?.[1]] : [iso[1], iso[2]]
    const laest = laesDag(`1-${maaned}-${aar}`)
    if (laest.ok) return lykkes(laest.vaerdi.slice(0, 7))
  }
  const medOrd = laesDag(`1. ${tekst}`)
  return medOrd.ok ? lykkes(medOrd.vaerdi.slice(0, 7)) : afvist('Skriv måneden som måned og år, fx 3-2025.')
}

/** «12.345,50» eller «12345» kroner, i hele øre. */
export function laesKroner(tekst: string): Udfald<number, string> {
  const rent = tekst.replace(/\s*(?:kr\.?|kroner)$/i, '').replaceAll(/[\s.](?=\d{3}(?:\D|$))/g, '')
  const fundet = /^(\d{1,7})(?:,(\d{1,2}))?$/.exec(rent)
  if (fundet === null) return afvist('Skriv beløbet i kroner, fx 12.345 eller 12.345,50.')
  return lykkes(Number(fundet[1]) * 100 + Number((fundet[2] ?? '').padEnd(2, '0')))
}

/** Feltet ved navn, og hvad man gør. */
function mangelTekst({ navn, art }: Felt): string {
  const valgt = art === 'valg' || art === 'ja-nej' || art === 'peger' || art === 'medarbejder'
  if (navn.endsWith('?')) return `${valgt ? 'Vælg et svar' : 'Svar'} på: ${navn}`
  return `${valgt ? 'Vælg' : 'Udfyld'} «${navn}».`
}
