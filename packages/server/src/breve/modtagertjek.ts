import { type Dato, dato, skrivDato } from '@fodfaeste/grund'
import { type Sag, adressenPaa, adressensLinjer } from '@fodfaeste/sag'

interface Modtager {
  readonly sag: Sag
  readonly idag: Dato
  readonly beskyttet: boolean
  /** Navnene på dem, der repræsenterer borgeren i sagen i dag. */
  readonly partsrepraesentanter: readonly string[]
}

/** Det, et menneske skal se efter, før brevet går til nogen. Intet af det standser brevet; det er et valg, hvem der får det. */
export function modtagertjek({ sag, idag, beskyttet, partsrepraesentanter }: Modtager): readonly string[] {
  const { nu, naeste } = adressenPaa(sag.adresser, idag)
  return [
    ...(nu === undefined
      ? ['Borgerens adresse er ikke i sagen. På papir kan brevet ikke sendes, før den er registreret.']
      : []),
    ...(naeste === undefined
      ? []
      : [
          `Borgeren flytter ${skrivDato(dato(naeste.fra))} til ${adressensLinjer(naeste).join(', ')}. Er brevet fremme inden?`,
        ]),
    ...(beskyttet ? ['Borgerens navn og adresse er beskyttet. Fjern adressen på den kopi, andre skal have.'] : []),
    ...partsrepraesentanter.map(
      (navn) =>
        `${navn} er partsrepræsentant. Aftal med borgeren, om brevet skal gå til begge, og skriv det i journalen.`,
    ),
  ]
}
