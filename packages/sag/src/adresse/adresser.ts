import { type Dato, iso } from '@fodfaeste/grund'
import { type Del, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { AdresseHaendelser } from './haendelser.ts'

export type RegistreretAdresse = AdresseHaendelser['AdresseRegistreret'] & {
  readonly version: number
  readonly af: Person
}

export const ADRESSER: Del<AdresseHaendelser, readonly RegistreretAdresse[]> = {
  tom: [],
  udvikl: { AdresseRegistreret: (liste, sket) => [...liste, ny(sket)] },
}

/** Adressen på dagen, og den næste, når en flytning er kendt i forvejen. Er to fra samme dag, gælder den, der kom sidst. */
export function adressenPaa(
  adresser: readonly RegistreretAdresse[],
  paa: Dato,
): { readonly nu?: RegistreretAdresse; readonly naeste?: RegistreretAdresse } {
  const dag = iso(paa)
  const nu = adresser.filter(({ fra }) => fra <= dag).reduce<RegistreretAdresse | undefined>(senest, undefined)
  const forude = adresser.filter(({ fra }) => fra > dag)
  const foerste = forude.map(({ fra }) => fra).toSorted()[0]
  const naeste = forude.findLast(({ fra }) => fra === foerste)
  return { ...(nu && { nu }), ...(naeste && { naeste }) }
}

function senest(hidtil: RegistreretAdresse | undefined, en: RegistreretAdresse): RegistreretAdresse {
  return hidtil === undefined || en.fra >= hidtil.fra ? en : hidtil
}
