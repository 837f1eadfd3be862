import { type Dato, dato } from '@fodfaeste/grund'
import { type Forklaring, vurder } from '@fodfaeste/lov'
import type { Afvist } from '../afvist.ts'
import { lukketFra } from '../lukning.ts'
import type { Sag } from '../sag.ts'
import { tilFakta } from '../til-fakta.ts'
import type { AfgoerelseHaendelser } from './haendelser.ts'

/**
 * Ordningen er lukket: intet nyt forløb bevilges fra den dag, lovens regel siger. Skal en afgørelse fra før træffes om, er
 * loven uafklaret; så afvises her kun, når sagen følger den læsning, at intet kan bevilges. Er ingen læsning valgt, stopper
 * Sagstjek, til den er.
 */
export function lukket(sag: Sag, { forloeb, den }: AfgoerelseHaendelser['AfgoerelseTruffet']): Afvist | undefined {
  const fra: { readonly dag: Dato; readonly hjemmel: { readonly tekst: string } } = lukketFra()
  if (forloeb === undefined || dato(den) < fra.dag || kanAfgoeresOm(sag, dato(den))) return undefined
  return { kode: 'LUKKET_FOR_NYE_FORLOEB', felt: 'forloeb', fra: fra.dag, hjemmel: fra.hjemmel.tekst }
}

function kanAfgoeresOm(sag: Sag, den: Dato): boolean {
  const led = findLed(vurder(tilFakta(sag), den).spoergsmaal.henvises, 'LOV-1750-21-8-hjemvist')
  return led !== undefined && led.svar !== 'ikke-opfyldt'
}

function findLed(rod: Forklaring, id: string): Forklaring | undefined {
  if (rod.led.id === id) return rod
  for (const del of rod.fordi) {
    const fundet = findLed(del, id)
    if (fundet !== undefined) return fundet
  }
  return undefined
}
