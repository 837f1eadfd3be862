import { visFrister, vurderSag } from '@fodfaeste/lov'
import { forkertBrug } from './hjaelp.ts'
import { laesSag } from './laes-sag.ts'
import { farver } from './tegn.ts'
import { type Terminal, UDGANG, type Udgang } from './terminal.ts'
import { visFristerTekst } from './vis-frister.ts'

interface FristerValg {
  readonly dato: string | undefined
  readonly json: boolean
  /** Vis også hver pligts hele forklaring. */
  readonly helt: boolean
}

/** `fodfaeste lov frister FIL`: alt, sagen skal og hvornår, regnet på dagen. */
export async function frister(
  argumenter: readonly string[],
  { dato, json, helt }: FristerValg,
  terminal: Terminal,
): Promise<Udgang> {
  const [fil, ...forMange] = argumenter
  if (fil === undefined || forMange.length > 0) {
    terminal.skrivFejl(forkertBrug('lov frister tager én fil: fodfaeste lov frister sag.json'))
    return UDGANG.brug
  }
  const sag = await laesSag({ fil, dato }, terminal)
  if (sag === undefined) return UDGANG.brug
  const visning = visFrister(vurderSag(sag.sag, sag.paa))
  const tavle = { bredde: terminal.bredde, farve: farver(terminal.farver), helt }
  terminal.skriv(json ? `${JSON.stringify(visning, null, 2)}\n` : visFristerTekst(visning, sag.titel, tavle))
  return UDGANG.ok
}
