import { isDeepStrictEqual } from 'node:util'
import {
  type Befolkning,
  type KortVurdering,
  KODERNE,
  type Svarsoejler,
  SVARENE,
  befolkningAf,
  vurder,
  vurderKort,
  vurderMange,
} from '@fodfaeste/lov'
import { haandskrevet } from './haandskrevet.js'
import { haandskrevetMange } from './haandskrevet-soejler.js'
import { lavHaandskrevetVurder } from './haandskrevet-trae.js'
import { fasteDele } from './led.ts'
import { type Maalesag, lavSager } from './sager.ts'

// De måder, loven og de håndskrevne udgaver kan vurdere de samme sager på. Hver måles i sin egen proces (`maaleproces.ts`),
// så den ene hverken arver den andens oversatte kode eller dens affald.

const ANTAL = 100_000

export type Vej = 'kort-haand' | 'kort' | 'mange-haand' | 'mange' | 'trae-haand' | 'trae'

/** Gør sagerne klar og giver én gennemregning af dem alle. Summen bruges, så intet kan regnes væk. */
export function goerKlar(vej: Vej): () => number {
  const sager = lavSager(ANTAL)
  if (vej === 'mange' || vej === 'mange-haand') {
    const befolkning = befolkningAf(sager)
    // Sagerne selv er ikke med i den vejs hukommelse; kun søjlerne.
    sager.length = 0
    const regn = vej === 'mange' ? vurderMange : mangeIHaanden
    return () => sum(regn(befolkning).kode)
  }
  const regn: { readonly [K in Vej]?: (sag: Maalesag) => { readonly kode: string } } = {
    'kort-haand': ({ fakta, paa }) => haandskrevet(fakta, paa),
    kort: ({ fakta, paa }) => vurderKort(fakta, paa),
    'trae-haand': traeIHaanden(),
    trae: ({ fakta, paa }) => vurder(fakta, paa),
  }
  const valgt = regn[vej]
  if (valgt === undefined) throw new Error(`Unknown path ${vej}`)
  return () => {
    let samlet = 0
    for (const sag of sager) samlet += valgt(sag).kode.length
    return samlet
  }
}

function mangeIHaanden(befolkning: Befolkning): Svarsoejler {
  return haandskrevetMange(befolkning) as Svarsoejler
}

function traeIHaanden(): (sag: Maalesag) => { readonly kode: string } {
  const { udgaver, faste } = fasteDele()
  const regn = lavHaandskrevetVurder(udgaver, faste)
  return ({ fakta, paa }) => regn(fakta, paa) as { readonly kode: string }
}

function sum(koder: Uint8Array): number {
  let samlet = 0
  for (const kode of koder) samlet += kode
  return samlet
}

/** Giver alle seks veje det samme svar på alle sager, og er træerne ens led for led? @throws {Error} med den første, der ikke er */
export function sammenlignVejene(): string {
  const sager = lavSager(ANTAL)
  const befolkning = befolkningAf(sager)
  const mange = vurderMange(befolkning)
  const mangeHaand = mangeIHaanden(befolkning)
  const traeHaand = traeIHaanden()
  const koder = new Map<string, number>()
  for (const [nr, sag] of sager.entries()) {
    const { fakta, paa } = sag
    const kort = vurderKort(fakta, paa)
    kraevEns(nr, sag, 'by hand', haandskrevet(fakta, paa), kort)
    kraevEns(nr, sag, 'in columns', raekken(mange, nr), kort)
    kraevEns(nr, sag, 'in columns by hand', raekken(mangeHaand, nr), kort)
    // Grundlaget er det, der regnes af, ikke noget, der svares.
    const { grundlag: _, ...vurdering } = vurder(fakta, paa)
    if (vurdering.kode !== kort.kode)
      throw new Error(`Case ${nr} is ${kort.kode} in short and ${vurdering.kode} in full`)
    kraevEns(nr, sag, 'as a tree by hand', traeHaand(sag), vurdering)
    koder.set(kort.kode, (koder.get(kort.kode) ?? 0) + 1)
  }
  return [...koder].map(([kode, antal]) => `${kode} ${antal}`).join(', ')
}

function raekken(soejler: Svarsoejler, nr: number): KortVurdering {
  const svar = (soejle: Uint8Array) => SVARENE[soejle[nr] ?? -1]
  return {
    henvises: svar(soejler.henvises),
    kraeves: svar(soejler.kraeves),
    tilbydes: svar(soejler.tilbydes),
    varighed: svar(soejler.varighed),
    kode: KODERNE[soejler.kode[nr] ?? -1],
  } as KortVurdering
}

function kraevEns(nr: number, sag: Maalesag, navn: string, fundet: object, ventet: object): void {
  for (const [felt, vaerdi] of Object.entries(ventet)) {
    const anden = (fundet as Record<string, unknown>)[felt]
    if (!isDeepStrictEqual(anden, vaerdi))
      throw new Error(`Case ${nr}: ${felt} differs ${navn}: ${kort(vaerdi)} and ${kort(anden)}: ${JSON.stringify(sag)}`)
  }
}

const kort = (vaerdi: unknown): string => JSON.stringify(vaerdi)?.slice(0, 300) ?? 'undefined'
