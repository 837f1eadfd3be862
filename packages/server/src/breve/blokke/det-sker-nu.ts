import { dato, skrivDatoMedUgedag } from '@fodfaeste/grund'
import { ansvarligFor } from '@fodfaeste/sag'
import type { Afgoerelsesgrundlag } from '../afgoerelsesgrundlag.ts'
import type { Blok } from '../blok.ts'
import { rsl } from '../hjemler.ts'
import { type Stykke, tekst } from '../motor/brev.ts'
import { egneOrd, samlet } from './egne-ord.ts'

/** Hvad der sker nu. Forløbets standardord følger med et ja; efter et nej skal et menneske sige, hvilken hjælp der så er. */
export const DET_SKER_NU: Blok<Afgoerelsesgrundlag> = {
  id: 'det-sker-nu',
  overskrift: 'Det sker der nu',
  hjemmel: [rsl({ paragraf: '5' })],
  skriv: ({ afgoerelse: { forloeb, resultat }, sag, egneOrd: ord }) =>
    samlet(
      {
        stykker: forloeb === undefined ? [] : forloebet(forloeb.starter, ansvarligFor(sag).navn),
      },
      egneOrd(ord, {
        id: 'nu',
        navn: 'Det næste, der sker',
        vejledning:
          resultat === 'afslag'
            ? 'Skriv, hvilken anden hjælp borgeren kan få, hvem der ringer, og hvornår.'
            : 'Skriv det første skridt med dag og sted: samtale, indsats eller møde.',
        kraeves: forloeb === undefined,
      }),
    ),
}

function forloebet(starter: string, koordinerende: string): readonly Stykke[] {
  return [
    tekst(
      `Dit forløb begynder ${skrivDatoMedUgedag(dato(starter))}. Fra den dag får du hjælp efter din plan. Vi laver planen sammen med dig.`,
    ),
    tekst(`${koordinerende} er din faste sagsbehandler. Ring eller skriv, hvis noget i planen ikke passer.`),
  ]
}
