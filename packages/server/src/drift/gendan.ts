import { type Gendannet, gendanKopi } from '../kopi/gendan-kopi.ts'
import { skrivIndhold } from './sikkerhedskopi.ts'
import { type Omverden, UDGANG, type Udgang } from './omverden.ts'

/** `drift gendan KOPI`: lægger en sikkerhedskopi ind i en tom installation. */
export async function gendan(
  kopi: string,
  { json, overskriv }: { readonly json: boolean; readonly overskriv: boolean },
  { sted, nu, skriv, visFremgang }: Omverden,
): Promise<Udgang> {
  visFremgang('Lægger kopien ind')
  const gendannet = await gendanKopi(kopi, sted, { nu, overskriv })
  skriv(json ? `${JSON.stringify(gendannet, undefined, 2)}\n` : somTekst(gendannet))
  return UDGANG.ok
}

function somTekst({ manifest: { taget, dokumenter, noegleKendetegn }, noegle, foer }: Gendannet): string {
  return [
    `Gendannet, som det var ${taget} (UTC): ${skrivIndhold(dokumenter)}.`,
    ...(foer === undefined ? [] : [`Det, der var før, ligger i ${foer}. Slet det, når I har set efter.`]),
    ...(noegle === 'mangler'
      ? [
          `Nøglen til CPR-numrene var ikke med i kopien. Læg den med kendetegnet ${noegleKendetegn} i filen «noegle» i datamappen, før serveren startes.`,
        ]
      : []),
    ...(dokumenter === undefined
      ? [
          'Dokumenterne var ikke med i kopien. Læg bucketen tilbage til samme tid; «efterproev» nævner hvert, der mangler.',
        ]
      : []),
    'Kør «fodfaeste drift efterproev», og start serveren.',
    '',
  ].join('\n')
}
