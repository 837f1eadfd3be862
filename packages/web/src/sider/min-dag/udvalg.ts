import { dageMellem, dato, skrivAntal } from '@fodfaeste/grund'
import type { GruppeId, MinDag, Opgave } from '@fodfaeste/kontrakt'
import type { MinDagValg } from './min-dag-valg.ts'

const NAVNE: { readonly [G in GruppeId]: string } = {
  overskredet: 'Overskredet',
  'i-dag': 'I dag',
  'denne-uge': 'Denne uge',
  'naeste-30-dage': 'Næste 30 dage',
  senere: 'Senere og uden dag',
  venter: 'Venter på andre',
}

/** Om søndagen er det ugen, der kommer. */
export function gruppenavn(id: GruppeId, { idag, ugenTil }: Pick<MinDag, 'idag' | 'ugenTil'>): string {
  const erSoendag = dageMellem(dato(idag), dato(ugenTil)) === 7
  return id === 'denne-uge' && erSoendag ? 'Ugen der kommer' : NAVNE[id]
}

/** De opgaver, valget rammer, gruppe for gruppe. */
export function udvalg({ grupper }: MinDag, { soeg, art }: MinDagValg): MinDag['grupper'] {
  const ord = (soeg ?? '').toLocaleLowerCase('da').split(/\s+/).filter(Boolean)
  return grupper.map(({ id, opgaver }) => ({
    id,
    opgaver: opgaver.filter((opgave) => passerArt(opgave, art) && passerOrd(opgave, ord)),
  }))
}

function passerArt({ art: dens, taget }: Opgave, art: MinDagValg['art']): boolean {
  if (art === undefined) return true
  if (art === 'taget') return taget?.mig === true
  return art === 'lov' ? dens === 'lov' : dens !== 'lov'
}

function passerOrd({ borger, hvad, sagsnummer, hjemmel }: Opgave, ord: readonly string[]): boolean {
  const tekst = [borger, hvad, sagsnummer, hjemmel?.tekst ?? ''].join(' ').toLocaleLowerCase('da')
  return ord.every((et) => tekst.includes(et))
}

/** «4 dage siden», «i dag», «om 2 dage». */
export function hvorLangt(dag: string, idag: string): string {
  const dage = dageMellem(dato(idag), dato(dag))
  if (dage === 0) return 'i dag'
  return dage < 0 ? `${skrivAntal(-dage, 'dag', 'dage')} siden` : `om ${skrivAntal(dage, 'dag', 'dage')}`
}

/** «2 overskredet, 1 i dag, 4 denne uge.» Kun det, der er noget af. */
export function sammenfatning(dag: MinDag, grupper: MinDag['grupper']): string {
  const dele = grupper
    .filter(({ id, opgaver }) => opgaver.length > 0 && id !== 'senere' && id !== 'venter')
    .map(({ id, opgaver }) => `${opgaver.length} ${gruppenavn(id, dag).toLocaleLowerCase('da')}`)
  return dele.length === 0 ? 'Intet har en dag de næste 30 dage.' : `${dele.join(', ')}.`
}
