import { type Dato, type Svar, skrivDato } from '@fodfaeste/grund'
import { DAGSNAVNE, type Forklaring, KONKLUSIONER, type Pligt, type Sagsvurdering, vurderSag } from '@fodfaeste/lov'
import type { Sag } from '../sag.ts'
import type { KommunensFrister } from '../sagsfakta/kommunens-frister.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'
import type { Billedlinje } from './billedlinje.ts'

/** Det, loven svarer om sagen på dagen: konklusionen, betingelserne, pligterne og de dage, der kommer. */
export function lovensSyn(sag: Sag, paa: Dato, frister: KommunensFrister): readonly Billedlinje[] {
  const vurderet = vurderSag(tilSagsfakta(sag, frister), paa)
  const { kode, spoergsmaal } = vurderet.maalgruppe
  return [
    { art: 'konklusion', id: 'maalgruppe', navn: 'Svaret om målgruppen', tekst: KONKLUSIONER[kode].tekst },
    ...betingelser(Object.values(spoergsmaal)),
    ...pligter(vurderet.pligter),
    ...dage(vurderet),
  ]
}

const SVAR: { readonly [S in Svar]: string } = {
  opfyldt: 'ja',
  'ikke-opfyldt': 'nej',
  uoplyst: 'uoplyst',
  'kraever-skoen': 'kræver skøn',
}

/** De fire spørgsmål og de yderste led under dem; et led, der står i flere træer, nævnes én gang. */
function betingelser(spoergsmaal: readonly Forklaring[]): readonly Billedlinje[] {
  const fundne = new Map<string, Billedlinje>()
  const gaa = ({ led: { id, spoergsmaal: navn }, svar, fordi }: Forklaring, oeverst: boolean): void => {
    if ((oeverst || fordi.length === 0) && !fundne.has(id))
      fundne.set(id, { art: 'betingelse', id, navn, tekst: SVAR[svar] })
    for (const under of fordi) gaa(under, false)
  }
  for (const et of spoergsmaal) gaa(et, true)
  return [...fundne.values()]
}

const TILSTAND: { readonly [T in Pligt['tilstand']]: string } = {
  kommende: 'kommer',
  aktiv: 'skal gøres',
  overskredet: 'overskredet',
  opfyldt: 'opfyldt',
  bortfaldet: 'bortfaldet',
  uoplyst: 'uoplyst, om den gælder',
  tvivl: 'loven er uafklaret',
}

/** Samme pligt kan komme igen; de kendes på deres plads i rækken. */
function pligter(alle: readonly Pligt[]): readonly Billedlinje[] {
  const set = new Map<string, number>()
  return alle.map(({ id, hvad, tilstand, fristDen, opfyldtDen }): Billedlinje => {
    const nr = (set.get(id) ?? 0) + 1
    set.set(id, nr)
    const frist = fristDen === undefined ? '' : `, senest ${skrivDato(fristDen)}`
    const gjort = opfyldtDen === undefined ? '' : ` ${skrivDato(opfyldtDen)}`
    return {
      art: 'pligt',
      id: `${id}-${nr}`,
      navn: nr === 1 ? hvad : `${hvad} (${nr}.)`,
      tekst: `${TILSTAND[tilstand]}${gjort}${frist}`,
    }
  })
}

/** Alle beregnede dage, også de passerede, og de dage fremme, der ikke er blandt dem. */
function dage({ maalgruppe, taerskler }: Sagsvurdering): readonly Billedlinje[] {
  const beregnede = maalgruppe.dage.flatMap(({ id, dag }): Billedlinje[] =>
    dag === undefined || dag.tidligst !== dag.senest
      ? []
      : [{ art: 'dag', id, navn: DAGSNAVNE[id], tekst: skrivDato(dag.tidligst) }],
  )
  const kendte = new Set(beregnede.map(({ navn }) => navn))
  const andre = taerskler
    .filter(({ navn }) => !kendte.has(navn))
    .map(({ navn, dag }): Billedlinje => ({ art: 'dag', id: navn, navn, tekst: skrivDato(dag) }))
  return [...beregnede, ...andre]
}
