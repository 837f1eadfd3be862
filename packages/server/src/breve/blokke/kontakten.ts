import type { Blok, Brevvilkaar } from '../blok.ts'
import { fvl } from '../hjemler.ts'
import { tekst } from '../motor/brev.ts'

/** Hvem borgeren kan spørge. Telefon og tider er kommunens egen tekst; er den ikke sat, står hullet der. */
export const KONTAKTEN: Blok<Brevvilkaar> = {
  id: 'kontakten',
  overskrift: 'Har du spørgsmål?',
  hjemmel: [fvl({ paragraf: '7', stk: 1 })],
  skriv: ({ kommune, skriver }) => ({
    stykker: [
      tekst(`Du kan spørge ${skriver.navn}.`),
      kommune.kontakt.trim() === ''
        ? {
            art: 'hul',
            tekst:
              'Her mangler: hvordan borgeren får fat i kommunen. Sæt teksten «kontakt» under Administration, Tekster.',
          }
        : tekst(kommune.kontakt),
      tekst('Du har ret til at se papirerne i din sag.'),
    ],
  }),
}
