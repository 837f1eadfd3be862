import { type Indkaldelsesstanden, MOEDEROLLE_ORD } from '@fodfaeste/kontrakt'

type Moedt = NonNullable<Indkaldelsesstanden['moedte']>[number]

export interface Ventet {
  /** Uden navn, så et kryds kan ligge i en kladde. */
  readonly id: string
  readonly tekst: string
  readonly moedt: Moedt
}

/** Dem, der er ventet på mødet ud over teamet, og dem, der allerede er skrevet som mødt; hver én gang. */
export function ventede({
  svar,
  sidsteSvar,
  tolk,
  deltagere,
  partsrepraesentanter,
  moedte = [],
}: Indkaldelsesstanden): readonly Ventet[] {
  const { bisidder, tolkesprog } = svar ?? sidsteSvar ?? {}
  const sprog = tolk?.sprog ?? tolkesprog
  const alle: readonly Moedt[] = [
    ...(bisidder === undefined ? [] : [{ navn: bisidder.navn, rolle: 'bisidder' } as const]),
    ...(sprog === undefined ? [] : [{ navn: `Tolk til ${sprog}`, rolle: 'tolk' } as const]),
    ...partsrepraesentanter.map((navn) => ({ navn, rolle: 'partsrepraesentant' }) as const),
    ...deltagere.map(({ navn, rolle }) => ({ navn, rolle })),
    ...moedte,
  ]
  const foerste = alle.filter(
    ({ navn, rolle }, nr) => alle.findIndex((en) => en.navn === navn && en.rolle === rolle) === nr,
  )
  return foerste.map((moedt, nr) => ({
    id: `${moedt.rolle}-${nr}`,
    tekst: moedt.rolle === 'tolk' ? moedt.navn : `${moedt.navn} (${MOEDEROLLE_ORD[moedt.rolle].toLowerCase()})`,
    moedt,
  }))
}
