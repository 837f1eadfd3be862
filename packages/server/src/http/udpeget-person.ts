import type { SkrivBeslutning } from '@fodfaeste/kontrakt'
import { erRolle, naegtetRolle } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import { Afslag, ugyldigtInput } from './afslag.ts'
import type { Bruger } from './session.ts'

type Kommando = SkrivBeslutning['kommando']
type Udpegning = Extract<Kommando, { beslutning: 'udpeg-koordinerende' }>

/**
 * Den, der udpeges, får sagens pligter og adgang, så det skal være et menneske i kommunen, hvis rolle kan bære dem. Navnet
 * er det, kommunen kender; ellers kunne journalen sige ét og adgangen et andet. Andre kommandoer kommer ud, som de kom.
 */
export async function medUdpegetPerson(
  omgivelser: Omgivelser,
  bruger: Bruger,
  kommando: Kommando,
): Promise<Kommando | Afslag> {
  if (kommando.beslutning === 'udpeg-koordinerende') return udpeget(omgivelser, bruger, kommando, '')
  if (kommando.beslutning !== 'ret-haendelse' || kommando.erstatning?.beslutning !== 'udpeg-koordinerende') {
    return kommando
  }
  const erstatning = await udpeget(omgivelser, bruger, kommando.erstatning, 'erstatning.')
  return erstatning instanceof Afslag ? erstatning : { ...kommando, erstatning }
}

/** Kan en med de roller bære en sags pligter? */
export function kanHaveSagen({ roller }: { readonly roller: readonly string[] }): boolean {
  return naegtetRolle(roller.filter(erRolle), 'arbejde-i-forloebet') === undefined
}

async function udpeget(
  { lager }: Omgivelser,
  { aktoer }: Bruger,
  kommando: Udpegning,
  under: string,
): Promise<Udpegning | Afslag> {
  const nej = (besked: string) => ugyldigtInput([{ felt: `${under}person`, besked }])
  const alle = await lager.personer.personer(aktoer.kommune)
  const person = alle.find(({ id }) => id === kommando.person.id)
  if (person === undefined) {
    return nej('Personen findes ikke i kommunen. En person findes, når han eller hun har logget ind én gang.')
  }
  if (!kanHaveSagen(person)) {
    return nej(`${person.navn} kan ikke have sagen: vælg en koordinerende sagsbehandler eller en faglig leder.`)
  }
  return { ...kommando, person: { id: person.id, navn: person.navn } }
}
