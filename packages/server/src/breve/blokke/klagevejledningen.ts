import type { Blok, Brevvilkaar } from '../blok.ts'
import { fvl, rsl } from '../hjemler.ts'
import { tekst } from '../motor/brev.ts'

/**
 * Klagevejledningen: hvem der afgør klagen, hvordan man klager, og fristen. Den er altid med. Loven kræver den ikke, når
 * borgeren får fuldt medhold, men det kan kun borgeren selv vide.
 */
export const KLAGEVEJLEDNINGEN: Blok<Brevvilkaar> = {
  id: 'klagevejledningen',
  overskrift: 'Hvis du er uenig',
  hjemmel: [fvl({ paragraf: '25', stk: 1 }), rsl({ paragraf: '66', stk: 1 }), rsl({ paragraf: '67', stk: 1 })],
  skriv: ({ kommune }) => ({
    stykker: [
      tekst(
        'Du kan klage inden 4 uger fra den dag, du har fået dette brev. Det er Ankestyrelsen, der afgør din klage.',
      ),
      tekst(
        `Send klagen til os i ${kommune.navn}, eller ring og sig, at du vil klage. Så skriver vi klagen ned. Fortæl gerne, hvad du er uenig i.`,
      ),
      tekst(
        'Vi ser på sagen igen, senest 4 uger efter at vi har fået klagen. Får du ikke ret i det hele, sender vi klagen videre til Ankestyrelsen. Det giver vi dig besked om.',
      ),
      tekst('Afgørelsen gælder, mens klagen bliver behandlet. En anden må gerne hjælpe dig eller klage for dig.'),
    ],
  }),
}
