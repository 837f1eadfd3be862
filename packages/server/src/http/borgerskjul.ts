import { iso } from '@fodfaeste/grund'
import { type SkjultBorger, skjulBorger, skjulteBorgere } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import { borgerI } from '../vis/sag-raekke.ts'
import { type Bruger, kontekstFor } from './session.ts'

/** Skjuler navn og adresse på de borgere, personen ikke må kende, i det, kolleger har skrevet om deres sager. */
export interface Borgerskjul {
  /** Teksten om den sag, uden dem. */
  tekst(sagId: string | undefined, tekst: string): string
  /** Er sagens borger skjult for personen? */
  gaelder(sagId: string | undefined): boolean
}

const SIDE = 500

/** Få sager er beskyttet; deres borgere hentes på én gang. */
export async function borgerskjul(omgivelser: Omgivelser, bruger: Bruger): Promise<Borgerskjul> {
  const { lager, ur } = omgivelser
  const kontekst = kontekstFor(bruger, omgivelser)
  const skjulte = skjulteBorgere(bruger.aktoer, await lager.adgang.saerligeForhold(kontekst, iso(ur.idag())))
  const borgere = new Map<string, SkjultBorger>()
  for (let fra = 0; fra < skjulte.length; fra += SIDE) {
    const synlige = { art: 'kun', sager: skjulte.slice(fra, fra + SIDE) } as const
    const { raekker } = await lager.sager.liste(kontekst, { synlige, antal: SIDE })
    for (const raekke of raekker) borgere.set(raekke.sagId, borgerI(raekke))
  }
  return {
    gaelder: (sagId) => borgere.has(sagId ?? ''),
    tekst: (sagId, tekst) => {
      const borger = borgere.get(sagId ?? '')
      return borger === undefined ? tekst : skjulBorger(tekst, borger)
    },
  }
}
