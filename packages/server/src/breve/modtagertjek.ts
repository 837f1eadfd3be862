import { type Dato, dato, iso, skrivDato } from '@fodfaeste/grund'
import { type Repraesentant, type Sag, adressenPaa, adressensLinjer, repraesentanterPaa } from '@fodfaeste/sag'

interface Modtager {
  readonly sag: Sag
  readonly idag: Dato
  readonly beskyttet: boolean
  /** Navnene på dem, der i dag har adgang til sagen som partsrepræsentant. */
  readonly tilknyttede: readonly string[]
}

/** Det, et menneske skal se efter, før brevet går til nogen. Intet af det standser brevet; det er et valg, hvem der får det. */
export function modtagertjek({ sag, idag, beskyttet, tilknyttede }: Modtager): readonly string[] {
  const { nu, naeste } = adressenPaa(sag.adresser, idag)
  const registrerede = repraesentanterPaa(sag.repraesentanter, iso(idag))
  const udenFuldmagt = tilknyttede.filter((navn) => !registrerede.some((en) => en.navn === navn))
  return [
    ...(nu === undefined
      ? ['Borgerens adresse er ikke i sagen. På papir kan brevet ikke sendes, før den er registreret.']
      : []),
    ...(naeste === undefined
      ? []
      : [
          `Borgeren flytter ${skrivDato(dato(naeste.fra))} til ${adressensLinjer(naeste).join(', ')}. Er brevet fremme inden?`,
        ]),
    ...(beskyttet ? ['Borgerens navn og adresse er beskyttet. Adressen står ikke i den kopi, andre får herfra.'] : []),
    ...registrerede.flatMap(vejenTil),
    ...udenFuldmagt.map(
      (navn) =>
        `${navn} har adgang til sagen som partsrepræsentant, men fuldmagten er ikke registreret. Registrér den, hvis brevet også skal dertil.`,
    ),
  ]
}

/** Kopierne står for sig selv; her er dem, der får brevet på en anden måde. */
function vejenTil({ navn, breve }: Repraesentant): readonly string[] {
  if (breve === 'i-stedet') return [`${navn} får brevet i stedet for borgeren, som fuldmagten siger.`]
  return breve === 'gennem-borgeren' ? [`${navn} er partsrepræsentant og får brevet af borgeren selv.`] : []
}
