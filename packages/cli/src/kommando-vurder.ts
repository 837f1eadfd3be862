import { type VurderingVisning, visVurdering, vurder } from '@fodfaeste/lov'
import { laesSag } from './laes-sag.ts'
import { farver } from './tegn.ts'
import { type Terminal, UDGANG, type Udgang } from './terminal.ts'
import { visVurderingTekst } from './vis-vurdering.ts'

/** Valg til `fodfaeste vurder`. */
export interface VurderValg {
  readonly fil: string
  readonly dato: string | undefined
  readonly json: boolean
  /** Vis hele træet, også led uden betydning for svaret. */
  readonly helt: boolean
}

/** Læser filen, vurderer den efter loven og skriver svaret. */
export async function vurderFil({ fil, dato, json, helt }: VurderValg, terminal: Terminal): Promise<Udgang> {
  const sag = await laesSag({ fil, dato }, terminal)
  if (sag === undefined) return UDGANG.brug
  const visning: VurderingVisning = visVurdering(vurder(sag.sag.maalgruppe, sag.paa))
  const tavle = { bredde: terminal.bredde, farve: farver(terminal.farver), helt }
  terminal.skriv(json ? `${JSON.stringify(visning, null, 2)}\n` : visVurderingTekst(visning, sag.titel, tavle))
  return UDGANG.ok
}
