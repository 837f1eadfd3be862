import { type Hjemmel, type Svar, dato } from '@fodfaeste/grund'
import { beregnet, fast } from '../motor/beregnet.ts'
import { faktum, skoensspoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar, mindstEtVilkaar, undtagelse } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import { ANDET_TRIN_2026 } from '../plan/bekendtgoerelse.ts'
import { maaskeKrav } from '../plan/indholdskrav.ts'
import type { Jobsamtale, KontaktFakta } from './fakta.ts'
import { NY_KONTAKT } from './samtalevindue.ts'
import { KONTAKT_TVIVL } from './tvivl.ts'

/** Det, reglerne om formen ser: én samtale, og om den er den første i perioden på ydelsen. */
export interface Formgrundlag {
  readonly fakta: KontaktFakta
  readonly samtale: Jobsamtale
  readonly erFoerste: boolean
}

type V = Vilkaar<Formgrundlag>

const SPOERGSMAAL = 'Er samtalen holdt på en måde, loven åbner for?'

const formen = (id: string, spoergsmaal: string, hjemmel: Hjemmel, er: (s: Jobsamtale) => boolean): V =>
  beregnet<Formgrundlag>(
    { id, spoergsmaal, hjemmel },
    {
      svar: ({ samtale }): Svar => (samtale.form === undefined ? 'uoplyst' : er(samtale) ? 'opfyldt' : 'ikke-opfyldt'),
      brugt: ({ samtale }) =>
        samtale.form === undefined ? [] : [{ art: 'faktum', id: 'samtaleform', indhold: samtale.form }],
      mangler: () => [{ art: 'faktum', id: 'samtaleform' }],
    },
  )

const fremmoede = (h: Hjemmel): V =>
  formen('LAB-33-fremmoede', 'Blev den holdt ved personligt fremmøde?', h, (s) => s.form?.vaerdi === 'fremmoede')

/** Til 2022: fremmøde, men i et tilbud også på andre måder. */
const fremmoedeUndtagenITilbud = (h: Hjemmel, iTilbud: Hjemmel): V =>
  mindstEtVilkaar(
    { id: 'LAB-33', spoergsmaal: SPOERGSMAAL, hjemmel: h },
    [
      fremmoede(h),
      faktum(
        { id: 'LAB-33-tilbud', spoergsmaal: 'Deltog borgeren i et tilbud?', hjemmel: iTilbud },
        'samtale-i-tilbud',
        (g) => g.samtale.iTilbud,
      ),
    ],
    'medmindre',
  )

/** Borgeren vælger mellem fremmøde, telefon og video; kommunen kan efter en konkret vurdering kræve fremmøde. */
const efterValg = (valg: Hjemmel, krav: Hjemmel): V =>
  mindstEtVilkaar(
    { id: 'LAB-33-valg', spoergsmaal: 'Er formen borgerens valg, eller er fremmøde krævet?', hjemmel: valg },
    [
      alleVilkaar({ id: 'LAB-33-borgeren', spoergsmaal: 'Valgte borgeren mellem de tre former?', hjemmel: valg }, [
        formen('LAB-33-tre', 'Var det fremmøde, telefon eller video?', valg, (s) => s.form?.vaerdi !== 'andet'),
        faktum(
          { id: 'LAB-33-valgt', spoergsmaal: 'Valgte borgeren selv formen?', hjemmel: valg },
          'samtale-borgerens-valg',
          (g) => g.samtale.borgerensValg,
        ),
      ]),
      alleVilkaar({ id: 'LAB-33-kraevet', spoergsmaal: 'Er fremmøde krævet efter en vurdering?', hjemmel: krav }, [
        fremmoede(krav),
        skoensspoergsmaal(
          {
            id: 'LAB-33-behov',
            spoergsmaal: 'Var der konkret behov for, at samtalen var ved fremmøde?',
            hjemmel: krav,
          },
          'behov-for-fremmoede',
          (g) => g.samtale.behovForFremmoede,
        ),
      ]),
    ],
  )

/** Den første ved fremmøde, derefter efter valg. */
const foersteVedFremmoede = (pkt1: Hjemmel, resten: V): V => {
  const foerste = beregnet<Formgrundlag>(
    { id: 'LAB-33-foerste', spoergsmaal: 'Er det den første samtale?', hjemmel: pkt1 },
    { svar: (g) => (g.erFoerste ? 'opfyldt' : 'ikke-opfyldt') },
  )
  return mindstEtVilkaar({ id: 'LAB-33', spoergsmaal: SPOERGSMAAL, hjemmel: pkt1 }, [
    alleVilkaar({ id: 'LAB-33-den-foerste', spoergsmaal: 'Var den første ved fremmøde?', hjemmel: pkt1 }, [
      foerste,
      fremmoede(pkt1),
    ]),
    alleVilkaar({ id: 'LAB-33-de-naeste', spoergsmaal: 'Er en senere samtale holdt efter valg?', hjemmel: pkt1 }, [
      ikkeVilkaar({ id: 'LAB-33-senere', spoergsmaal: 'Er det en senere samtale?', hjemmel: pkt1 }, foerste),
      resten,
    ]),
  ])
}

const lab = (paragraf: string, udgave: string, sted: Omit<Hjemmel, 'lov' | 'paragraf' | 'udgave'>): Hjemmel => ({
  lov: 'LAB',
  paragraf,
  udgave,
  ...sted,
})

const gammel = (udgave: string): V =>
  fremmoedeUndtagenITilbud(lab('16', udgave, { stk: 5, pkt: 2 }), lab('18', udgave, { stk: 5 }))

const FORM_2024 = foersteVedFremmoede(
  lab('33', 'LBK 280/2024', { stk: 1, pkt: 1 }),
  efterValg(lab('33', 'LBK 280/2024', { stk: 1, pkt: 2 }), lab('33', 'LBK 280/2024', { stk: 2, pkt: 1 })),
)

/** LAB § 33 (før 2020 §§ 16, stk. 5, og 18, stk. 5): samtalens form, efter den dag den blev holdt. */
export const LAB_33: Regel<V> = regel({
  id: 'LAB-33',
  navn: 'Samtalens form',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    { fra: dato('2013-01-01'), indtil: dato('2017-01-01'), kilde: 'LBK 990/2014', indhold: gammel('LBK 990/2014') },
    { fra: dato('2017-01-01'), indtil: NY_KONTAKT, kilde: 'LBK 990/2014', indhold: gammel('LBK 1342/2016') },
    {
      fra: NY_KONTAKT,
      indtil: dato('2022-05-22'),
      kilde: 'lov 548/2019',
      indhold: fremmoedeUndtagenITilbud(
        lab('33', 'lov 548/2019', { stk: 1 }),
        lab('33', 'lov 548/2019', { stk: 3, pkt: 1 }),
      ),
    },
    {
      // Dagen for ændringen mellem lov 548/2019 og LBK 701/2022 er ikke skaffet; sammenskrivningens dag bruges.
      fra: dato('2022-05-22'),
      indtil: dato('2024-03-01'),
      kilde: 'LBK 701/2022',
      indhold: efterValg(lab('33', 'LBK 701/2022', { stk: 1 }), lab('33', 'LBK 701/2022', { stk: 2, pkt: 1 })),
    },
    // Også her er det sammenskrivningens dag: hvornår den første samtale igen skulle være ved fremmøde, er ikke skaffet.
    { fra: dato('2024-03-01'), indtil: ANDET_TRIN_2026, kilde: 'LBK 280/2024', indhold: FORM_2024 },
    {
      fra: ANDET_TRIN_2026,
      kilde: 'lov 1750/2025',
      indhold: maaskeKrav<Formgrundlag>(
        { id: 'LAB-33-efter-juli-2026', spoergsmaal: SPOERGSMAAL, hjemmel: lab('32 a', 'lov 1750/2025', {}) },
        KONTAKT_TVIVL.efterJuli2026,
        { laesning: 'A', vilkaar: FORM_2024 },
        (g) => g.fakta.laesningsvalg[KONTAKT_TVIVL.efterJuli2026.id],
      ),
    },
  ],
})

/** Det, reglen om booking ser. */
export interface Bookinggrundlag {
  readonly fakta: KontaktFakta
}

const booking = (udgave: string): Vilkaar<Bookinggrundlag> =>
  undtagelse<Bookinggrundlag>(
    {
      id: 'LAB-34-3',
      spoergsmaal: 'Skal borgeren selv booke sine samtaler digitalt?',
      hjemmel: lab('34', udgave, { stk: 3 }),
    },
    fast(
      {
        id: 'LAB-34-3-nr-8',
        spoergsmaal: 'Personer i ressourceforløb booker selv, når kommunen ikke indkalder med kort varsel',
        hjemmel: lab('34', udgave, { stk: 3 }),
      },
      'opfyldt',
    ),
    beregnet<Bookinggrundlag>(
      {
        id: 'LAB-35',
        spoergsmaal: 'Er retten til at booke taget efter en konkret vurdering?',
        hjemmel: lab('35', udgave, {}),
      },
      {
        svar: ({ fakta: { bookingFrataget } }): Svar => {
          if (bookingFrataget === undefined) return 'ikke-opfyldt'
          if (bookingFrataget.af.trim() === '' || bookingFrataget.begrundelse.trim() === '') return 'kraever-skoen'
          return bookingFrataget.svar === 'ja' ? 'opfyldt' : 'ikke-opfyldt'
        },
        brugt: ({ fakta: { bookingFrataget } }) =>
          bookingFrataget === undefined ? [] : [{ art: 'skoen', id: 'booking-frataget', indhold: bookingFrataget }],
        mangler: () => [{ art: 'skoen', id: 'booking-frataget' }],
      },
    ),
  )

const BOOKING_2024 = booking('LBK 280/2024')

/** LAB §§ 34, stk. 3, og 35: borgeren booker selv, indtil retten er taget. */
export const LAB_34_3: Regel<Vilkaar<Bookinggrundlag>> = regel({
  id: 'LAB-34-3',
  navn: 'Borgeren booker selv samtaler',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: NY_KONTAKT, kilde: 'lov 548/2019', fravaer: 'endnu-ikke' },
    { fra: NY_KONTAKT, indtil: dato('2022-05-22'), kilde: 'lov 548/2019', indhold: booking('lov 548/2019') },
    { fra: dato('2022-05-22'), indtil: dato('2024-03-01'), kilde: 'lov 548/2019', indhold: booking('LBK 701/2022') },
    { fra: dato('2024-03-01'), indtil: ANDET_TRIN_2026, kilde: 'lov 548/2019', indhold: BOOKING_2024 },
    {
      fra: ANDET_TRIN_2026,
      kilde: 'lov 1750/2025',
      indhold: maaskeKrav<Bookinggrundlag>(
        {
          id: 'LAB-34-3-efter-juli-2026',
          spoergsmaal: BOOKING_2024.led.spoergsmaal,
          hjemmel: lab('32 a', 'lov 1750/2025', {}),
        },
        KONTAKT_TVIVL.efterJuli2026,
        { laesning: 'A', vilkaar: BOOKING_2024 },
        (g) => g.fakta.laesningsvalg[KONTAKT_TVIVL.efterJuli2026.id],
      ),
    },
  ],
})
