import { type Dato, dato, plusDage } from '@fodfaeste/grund'
import { type Loerdag, plusHverdage } from '../kalender/hverdag.ts'
import type { Oplysning } from '../motor/oplysning.ts'
import { type Regel, indholdPaa, regel } from '../motor/version.ts'

/** Sådan fik borgeren afgørelsen. `udleveret` er givet i hånden eller sagt mundtligt. */
export type Meddelelsesmaade = 'digital-post' | 'brev' | 'quickbrev' | 'udleveret'

/** En meddelelse fra myndigheden til borgeren. */
export interface Meddelelse {
  readonly maade: Meddelelsesmaade
  /** Digital Post: den dag, den var tilgængelig i postkassen. Brev: den dag, det blev sendt. Udleveret: dagen selv. */
  readonly den: Dato
  /** Er det vist, hvilken dag den kom frem (systembevis, kvittering), går den dag forud for formodningen. */
  readonly modtagetDen?: Oplysning<Dato>
}

/** Hvornår noget, der er sendt på den måde, antages kommet frem. */
export interface Formodning {
  readonly fremme: (den: Dato, loerdag: Loerdag) => Dato
  readonly tekst: string
  readonly kilde: string
}

const VEJLEDNINGEN = dato('2018-06-26')
const BEGYNDELSEN = dato('0001-01-01')

/** Digital Post: fremme, når den er tilgængelig i postkassen, læst eller ej. */
export const ANKOMST_DIGITAL_POST: Regel<Formodning> = regel<Formodning>({
  id: 'ANKOMST-DIGITAL-POST',
  navn: 'Digital Post er fremme, når den er tilgængelig i postkassen',
  versioner: () => [
    { fra: BEGYNDELSEN, indtil: dato('2012-07-01'), kilde: 'lov 528/2012', fravaer: 'endnu-ikke' },
    {
      fra: dato('2012-07-01'),
      kilde: 'lov om Digital Post § 10',
      indhold: {
        fremme: (den) => den,
        tekst: 'Digital Post er fremme den dag, den er tilgængelig i postkassen, uanset om den bliver læst.',
        kilde:
          'Lov om Digital Post fra offentlige afsendere § 10 (LBK 686/2021, før lov 528/2012). Ankestyrelsen går ud fra ' +
          'samme dag og ser på systembevis, hvis borgeren siger andet (26-16). Lovens ordlyd er ikke i indekset.',
      },
    },
  ],
})

const VEJLEDNING_9533 =
  'Justitsministeriets vejledning 9533 af 26. juni 2018, som Ankestyrelsen følger. Læst hos Ankestyrelsen; vejledningen ' +
  'selv er ikke læst i sin helhed, og om den er ændret siden, er ikke efterprøvet.'

/** Almindeligt brev. Før vejledningen af 26. juni 2018 var formodningen en anden, og dens dage er ikke efterprøvet. */
export const ANKOMST_BREV: Regel<Formodning> = regel<Formodning>({
  id: 'ANKOMST-BREV',
  navn: 'Et almindeligt brev antages fremme 6 hverdage efter afsendelsen',
  versioner: () => [
    { fra: BEGYNDELSEN, indtil: VEJLEDNINGEN, kilde: 'vejledning 9533/2018', fravaer: 'endnu-ikke' },
    {
      fra: VEJLEDNINGEN,
      kilde: 'vejledning 9533/2018',
      indhold: {
        fremme: (den, loerdag) => plusHverdage(den, 6, loerdag),
        tekst: 'Et almindeligt brev antages fremme 6 hverdage efter, at det er sendt.',
        kilde: VEJLEDNING_9533,
      },
    },
  ],
})

/** Quickbrev: to dage, talt i kalenderen, som Ankestyrelsen skriver det. */
export const ANKOMST_QUICKBREV: Regel<Formodning> = regel<Formodning>({
  id: 'ANKOMST-QUICKBREV',
  navn: 'Et Quickbrev antages fremme 2 dage efter afsendelsen',
  versioner: () => [
    { fra: BEGYNDELSEN, indtil: VEJLEDNINGEN, kilde: 'vejledning 9533/2018', fravaer: 'endnu-ikke' },
    {
      fra: VEJLEDNINGEN,
      kilde: 'vejledning 9533/2018',
      indhold: {
        fremme: (den) => plusDage(den, 2),
        tekst: 'Et Quickbrev antages fremme 2 dage efter, at det er sendt.',
        kilde: VEJLEDNING_9533,
      },
    },
  ],
})

const UDLEVERET: Formodning = {
  fremme: (den) => den,
  tekst: 'Givet i hånden eller sagt mundtligt: fremme samme dag.',
  kilde: 'Følger af, at meddelelsen er kommet til borgerens kundskab.',
}

const FORMODNINGER: { readonly [M in Exclude<Meddelelsesmaade, 'udleveret'>]: Regel<Formodning> } = {
  'digital-post': ANKOMST_DIGITAL_POST,
  brev: ANKOMST_BREV,
  quickbrev: ANKOMST_QUICKBREV,
}

/** Formodningen for den måde den dag, eller `undefined`, når vi ikke har nogen. */
export function formodningFor({ maade, den }: Meddelelse): Formodning | undefined {
  return maade === 'udleveret' ? UDLEVERET : indholdPaa(FORMODNINGER[maade], den)
}

/**
 * Den dag, meddelelsen er eller antages kommet frem. `undefined`, når det hverken er vist eller kan formodes: et brev sendt
 * før vejledningen fra 2018.
 */
export function ankomst(meddelelse: Meddelelse, loerdag: Loerdag): Dato | undefined {
  return meddelelse.modtagetDen?.vaerdi ?? formodningFor(meddelelse)?.fremme(meddelelse.den, loerdag)
}
