import { FORMULARER, FORMULAREMNER, type Registrering } from '@fodfaeste/kontrakt'

/** De skøn om sagen, der er hver sit sted at skrive: to kan træffe hvert sit uden at skrive det samme. */
export const SAGSSKOEN: Readonly<Record<string, string>> = FORMULARER['traef-sagsskoen'].felter.id.ord

/** Noget, der kan registreres, som det står på listen. */
export interface Linje {
  readonly hvad: string
  /** Forholdet eller skønnet, når det er et. */
  readonly id?: string
  readonly navn: string
  /** Hvorfor det ikke kan tages nu. */
  readonly nej?: string
}

export interface Linjegruppe {
  readonly emne: string
  readonly linjer: readonly Linje[]
}

/** Det, personen kan registrere, i grupper. Det, der ikke kan tages nu, står sidst i sin gruppe. */
export function grupper({ muligheder, forhold, skoen }: Registrering): readonly Linjegruppe[] {
  const ved = new Map(muligheder.map((mulighed) => [mulighed.beslutning, mulighed]))
  const emner = FORMULAREMNER.map(({ emne, navne }) => ({
    emne,
    linjer: navne
      .flatMap((hvad): readonly Linje[] => {
        const mulighed = ved.get(hvad)
        if (mulighed === undefined) return []
        const { nej } = mulighed
        return [{ hvad, navn: FORMULARER[hvad].navn, ...(nej !== undefined && { nej }) }]
      })
      .toSorted((a, b) => Number(a.nej !== undefined) - Number(b.nej !== undefined)),
  }))
  const sagsskoen = ved.has('traef-sagsskoen')
    ? Object.entries(SAGSSKOEN).map(([id, navn]) => ({ hvad: 'traef-sagsskoen', id, navn }))
    : []
  const om = (hvad: string, et: Registrering['forhold']) => et.map(({ id, navn }) => ({ hvad, id, navn }))
  return [
    ...emner,
    { emne: 'Andet, loven spørger om', linjer: om('oplys-forhold', forhold) },
    { emne: 'Andre skøn, loven lægger hos et menneske', linjer: [...sagsskoen, ...om('traef-forholdsskoen', skoen)] },
  ].filter(({ linjer }) => linjer.length > 0)
}

/** Grupperne med de linjer, hvor hvert af de søgte ord er begyndelsen på et ord. Uden søgning er det dem alle. */
export function soeg(alle: readonly Linjegruppe[], tekst: string): readonly Linjegruppe[] {
  const ord = ordene(tekst)
  if (ord.length === 0) return alle
  return alle
    .map(({ emne, linjer }) => ({
      emne,
      linjer: linjer.filter(({ navn }) => {
        const i = ordene(`${navn} ${emne}`)
        return ord.every((soegt) => i.some((et) => et.startsWith(soegt)))
      }),
    }))
    .filter(({ linjer }) => linjer.length > 0)
}

const ordene = (tekst: string): readonly string[] => tekst.toLocaleLowerCase('da').match(/[\p{L}\p{N}]+/gu) ?? []

/** Den første, der kan tages: den, Enter åbner. */
export function foerste(fundne: readonly Linjegruppe[]): Linje | undefined {
  return fundne.flatMap(({ linjer }) => linjer).find(({ nej }) => nej === undefined)
}
