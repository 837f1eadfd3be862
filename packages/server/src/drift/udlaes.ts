import { skrivAntal } from '@fodfaeste/grund'
import { udlaes } from '../udlaesning/udlaes.ts'
import { type Omverden, UDGANG, type Udgang, medEjer } from './omverden.ts'

/** `drift udlaes KOMMUNE MAPPE`: hele kommunen, til en anden installation. Mangler et dokument, er udgangen 1. */
export function udlaesKommune(
  id: string,
  mappe: string,
  { json }: { readonly json: boolean },
  omverden: Omverden,
): Promise<Udgang> {
  const { nu, version, dokumenter, skriv, skrivFejl, visFremgang } = omverden
  return medEjer(omverden, async (db) => {
    const kommuner = await db.selectFrom('kommune').select(['id', 'navn']).orderBy('id').execute()
    const kommune = kommuner.find((en) => en.id === id)
    if (kommune === undefined) {
      const kendte = kommuner.length === 0 ? 'Der er ingen.' : `Der er: ${kommuner.map((en) => en.id).join(', ')}.`
      skrivFejl(`Kommunen «${id}» er ikke i installationen. ${kendte}\n`)
      return UDGANG.ikkeGjort
    }
    const manifest = await udlaes(db, mappe, { kommune, dokumenter, nu, version, visFremgang })
    const { manglendeDokumenter: mangler, noegleKendetegn } = manifest
    const raekker = manifest.tabeller.reduce((sum, tabel) => sum + tabel.raekker, 0)
    skriv(
      json
        ? `${JSON.stringify({ mappe, manifest }, undefined, 2)}\n`
        : [
            `${kommune.navn} er læst ud i ${mappe}: ${skrivAntal(raekker, 'række', 'rækker')} i ${manifest.tabeller.length} tabeller og ${skrivAntal(manifest.dokumenter.length, 'dokument', 'dokumenter')}.`,
            ...(noegleKendetegn === undefined
              ? []
              : [
                  `CPR-numrene er låst med nøglen med kendetegnet ${noegleKendetegn}, som ikke er med. Flyt den for sig.`,
                ]),
            'Navne, sager og dokumenter står i klar tekst: krypter mappen, før den flyttes, og slet den bagefter.',
            ...mangler.map((aftryk) => `Dokumentet ${aftryk} mangler eller er ændret og er ikke med.`),
            '',
          ].join('\n'),
    )
    return mangler.length === 0 ? UDGANG.ok : UDGANG.fund
  })
}
