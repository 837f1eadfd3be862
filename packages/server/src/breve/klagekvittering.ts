import { dato, skrivDato } from '@fodfaeste/grund'
import type { Sag } from '@fodfaeste/sag'
import type { Blok, Brevvilkaar } from './blok.ts'
import { KONTAKTEN } from './blokke/kontakten.ts'
import { type Brevudkast, bygBrev } from './byg-brev.ts'
import { bek, rsl } from './hjemler.ts'
import { tekst } from './motor/brev.ts'

type Klagegrundlag = Brevvilkaar & { readonly sag: Sag; readonly emne: Sag['klager'][number] }

const MODTAGET: Blok<Klagegrundlag> = {
  id: 'modtaget',
  hjemmel: [rsl({ paragraf: '66', stk: 1 })],
  skriv: ({ emne: { den, ord } }) => ({
    stykker: [
      tekst(`Vi har fået din klage den ${skrivDato(dato(den))}.`),
      { art: 'citat', hvem: 'Vi har skrevet ned, at du siger:', tekst: ord },
      tekst('Er det ikke rigtigt, eller vil du sige mere, så skriv eller ring til os.'),
    ],
  }),
}

const BEHANDLINGEN: Blok<Klagegrundlag> = {
  id: 'behandlingen',
  overskrift: 'Det sker der med din klage',
  hjemmel: [bek({ paragraf: '11', stk: 1 }), bek({ paragraf: '11', stk: 2 })],
  skriv: () => ({
    stykker: [
      tekst('Først ser vi selv på sagen igen. Det gør vi, senest 4 uger efter at vi fik klagen.'),
      tekst('Mangler vi noget og ikke kan nå det, skriver vi til dig. Så får du at vide, hvornår vi er klar.'),
      tekst(
        'Får du ikke ret i det hele, sender vi klagen og sagens papirer til Ankestyrelsen. Det giver vi dig besked om.',
      ),
      tekst('Afgørelsen gælder, mens klagen bliver behandlet.'),
    ],
  }),
}

const KVITTERINGENS_BLOKKE = [MODTAGET, BEHANDLINGEN, KONTAKTEN]

/** Kvittering for en klage: den er modtaget, hvad den siger, og hvad der sker med den. */
export function klagekvittering(grundlag: Klagegrundlag): Brevudkast {
  const { sag } = grundlag
  return bygBrev(
    {
      titel: 'Vi har fået din klage',
      sag,
      blokke: KVITTERINGENS_BLOKKE,
    },
    grundlag,
  )
}
