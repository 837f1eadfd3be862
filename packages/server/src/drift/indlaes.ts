import { indlaes } from '../udlaesning/indlaes.ts'
import { type Omverden, UDGANG, type Udgang, medEjer } from './omverden.ts'

/** `drift indlaes MAPPE`: en udlæst kommune ind i en tom installation. */
export function indlaesKommune(
  mappe: string,
  { json }: { readonly json: boolean },
  omverden: Omverden,
): Promise<Udgang> {
  const { nu, sted, dokumenter, skriv, visFremgang } = omverden
  return medEjer(omverden, async (db) => {
    const indlaest = await indlaes(db, mappe, { dokumenter, sted, nu, visFremgang })
    const { kommune, noegleKendetegn } = indlaest.manifest
    skriv(
      json
        ? `${JSON.stringify(indlaest, undefined, 2)}\n`
        : [
            `${kommune.navn} er lagt ind, og hver tabel er, som den var. Listen er regnet igen.`,
            ...(indlaest.noegle === 'mangler'
              ? [`Læg nøglen med kendetegnet ${noegleKendetegn} i filen «noegle» i datamappen, før serveren startes.`]
              : []),
            'Kør «fodfaeste drift efterproev», og læs lovteksten ind, hvis den var læst ind dér.',
            '',
          ].join('\n'),
    )
    return UDGANG.ok
  })
}
