import { iso } from '@fodfaeste/grund'
import { skjulNavn, skjulteNavne } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import { type Bruger, kontekstFor } from './session.ts'

/** Skjuler navnene på de borgere, personen ikke må kende, i det, kolleger har skrevet om deres sager. */
export interface Navneskjul {
  /** Teksten om den sag, uden navnet. */
  tekst(sagId: string | undefined, tekst: string): string
  /** Er navnet på sagens borger skjult for personen? */
  gaelder(sagId: string | undefined): boolean
}

const SIDE = 500

/** Få sager er beskyttet; deres navne hentes på én gang. */
export async function navneskjul(omgivelser: Omgivelser, bruger: Bruger): Promise<Navneskjul> {
  const { lager, ur } = omgivelser
  const kontekst = kontekstFor(bruger, omgivelser)
  const skjulte = skjulteNavne(bruger.aktoer, await lager.adgang.saerligeForhold(kontekst, iso(ur.idag())))
  const navne = new Map<string, string>()
  for (let fra = 0; fra < skjulte.length; fra += SIDE) {
    const synlige = { art: 'kun', sager: skjulte.slice(fra, fra + SIDE) } as const
    const { raekker } = await lager.sager.liste(kontekst, { synlige, antal: SIDE })
    for (const { sagId, borgerNavn } of raekker) navne.set(sagId, borgerNavn)
  }
  const navn = (sagId: string | undefined): string | undefined => navne.get(sagId ?? '')
  return {
    gaelder: (sagId) => navn(sagId) !== undefined,
    tekst: (sagId, tekst) => skjulNavn(tekst, navn(sagId) ?? ''),
  }
}
