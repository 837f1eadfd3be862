/** Ord, en mundtlig kilde plejer at være skrevet med. Begyndelsen er nok: «telefonisk», «samtalen», «mødet». */
const ORD = [
  'telefon',
  'opkald',
  'ringede',
  'ringet',
  'samtale',
  'mundtlig',
  'møde',
  'fortalte',
  'oplyste',
  'sagde',
  'besøg',
]

/** Ser kilden ud til at være mundtlig? Et forslag til mennesket, som kan svare noget andet. */
export function lignerMundtlig(kilde: string): boolean {
  return kilde
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((ord) => ORD.some((begyndelse) => ord.startsWith(begyndelse)))
}
