import { dato, skrivDatoMedUgedag } from '@fodfaeste/grund'
import { type Indkaldt, type Sag, minutterAf, skrivKlokken } from '@fodfaeste/sag'
import type { Blok, Brevvilkaar } from './blok.ts'
import { egneOrd, samlet } from './blokke/egne-ord.ts'
import { KONTAKTEN } from './blokke/kontakten.ts'
import { type Brevudkast, bygBrev } from './byg-brev.ts'
import { fvl, lob } from './hjemler.ts'
import { punkter, tekst } from './motor/brev.ts'

type Grundlag = Brevvilkaar & { readonly sag: Sag; readonly emne: Indkaldt }

const STEDETS_NAVN = { 'i-rummet': 'Sted', video: 'På video', telefon: 'På telefon' } as const

/** «9.30–10.00», eller «9.30», når slutningen ikke er kendt. */
export const tidspunktet = ({ fra, til }: Pick<Indkaldt, 'fra' | 'til'>): string =>
  [fra, ...(til === undefined ? [] : [til])].map((en) => skrivKlokken(minutterAf(en) ?? 0)).join('–')

const MOEDET: Blok<Grundlag> = {
  id: 'moedet',
  hjemmel: [lob({ paragraf: '10', stk: 2 })],
  skriv: ({ emne, egneOrd: ord }) =>
    samlet(
      {
        stykker: [
          tekst('Rehabiliteringsteamet skal tale om din sag. Du er selv med på mødet.'),
          {
            art: 'raekker',
            raekker: [
              { navn: 'Dag', vaerdi: skrivDatoMedUgedag(dato(emne.dag)) },
              { navn: 'Klokken', vaerdi: tidspunktet(emne) },
              { navn: STEDETS_NAVN[emne.foregaar], vaerdi: emne.sted },
            ],
          },
        ],
      },
      egneOrd(ord, {
        id: 'emne',
        navn: 'Det, mødet skal handle om',
        vejledning: 'Skriv kort, hvad teamet skal tale om, og hvad borgeren kan tænke over inden.',
        kraeves: false,
      }),
    ),
}

const DE_ANDRE: Blok<Grundlag> = {
  id: 'de-andre',
  overskrift: 'Hvem er med?',
  hjemmel: [lob({ paragraf: '10', stk: 1 })],
  skriv: ({ emne: { deltagere = [] } }) => ({
    stykker:
      deltagere.length === 0
        ? [tekst('Teamet er folk fra flere dele af kommunen og fra regionen. Din sagsbehandler er også med.')]
        : [tekst('Ud over dig og din sagsbehandler er de her med:'), punkter(deltagere)],
  }),
}

const HJAELP: Blok<Grundlag> = {
  id: 'hjaelp',
  overskrift: 'Du kan få hjælp til mødet',
  hjemmel: [fvl({ paragraf: '8', stk: 1 })],
  skriv: ({ emne: { foregaar } }) => ({
    stykker: [
      punkter([
        'Du må tage en med, fx en ven eller en fra din familie. Du kan også lade en anden tale for dig.',
        'Har du brug for tolk, så sig det til os. Sig også, hvilket sprog.',
        foregaar === 'i-rummet'
          ? 'Er det svært at komme, så spørg, om du kan være med på video eller telefon.'
          : 'Vil du hellere møde op, så sig det til os.',
      ]),
    ],
  }),
}

const SVARET: Blok<Grundlag> = {
  id: 'svaret',
  overskrift: 'Sig til, om du kommer',
  hjemmel: [lob({ paragraf: '10', stk: 2 })],
  skriv: () => ({
    stykker: [
      tekst('Ring eller skriv, og fortæl, om du kommer, og om du tager en med.'),
      tekst('Kan du ikke den dag, så ring til os. Vi taler med dig om en anden tid.'),
    ],
  }),
}

const BLOKKE = [MOEDET, DE_ANDRE, HJAELP, SVARET, KONTAKTEN]

/** Borgerens indkaldelse til teamet: dag, sted, hvem der er med, og den hjælp, borgeren kan få til mødet. */
export function teamindkaldelse(grundlag: Grundlag): Brevudkast {
  return bygBrev(
    { titel: 'Du er indkaldt til møde i rehabiliteringsteamet', sag: grundlag.sag, blokke: BLOKKE },
    grundlag,
  )
}
