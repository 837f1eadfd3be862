import { type Dato, type Hjemmel, dato, skrivAntal, skrivDato } from '@fodfaeste/grund'
import { UDGAVE } from '../lab/udgaver.ts'
import { type Regel, type Version, regel } from '../motor/version.ts'
import { beregnet, fast } from '../motor/beregnet.ts'
import { alleVilkaar } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { LUKKET_FRA } from '../overgang/skaeringsdage.ts'
import type { Stop, StopArt } from './garanti-fakta.ts'
import { GARANTI_TVIVL } from './garanti-tvivl.ts'
import { GARANTI_FRA, type GarantiGrundlag, dageSomStopper } from './garanti-ur.ts'

/** En periode i sin sag. */
export interface StopIGaranti {
  readonly g: GarantiGrundlag
  readonly stop: Stop
}

/** Et svar pr. slags periode: står uret stille? */
type StopVilkaar = { readonly [A in StopArt]: Vilkaar<StopIGaranti> }

interface StopTekst {
  readonly bek: string
  /** LAS § 13: stykket, der giver ministeren lov til at sætte reglerne om rimelige grunde. Nummeret flytter sig. */
  readonly las: Hjemmel
  readonly standby: Hjemmel
}

const dageTekst = (dage: number | undefined): string => skrivAntal(dage ?? 0, 'dag', 'dage')

function tal({ g, stop }: StopIGaranti): { fra: number; til: number | undefined; dage: number | undefined } {
  const { dage, ur, laesninger, paa } = g
  const stoppet =
    ur === undefined || dage.starter === undefined ? undefined : dageSomStopper(stop, dage.starter, ur, laesninger, paa)
  return { fra: stop.fra, til: stop.til, dage: stoppet }
}

function stopper(
  bek: Hjemmel,
  id: string,
  spoergsmaal: string,
  hjemmel: Hjemmel,
  forbehold?: string,
): Vilkaar<StopIGaranti> {
  return alleVilkaar(
    { id: 'BEK-1708-17-3', spoergsmaal: 'Står garantiens ur stille i perioden?', hjemmel: bek },
    [
      beregnet<StopIGaranti>(
        {
          id,
          spoergsmaal,
          hjemmel,
          ...(forbehold === undefined ? {} : { forbehold }),
          hvorfor: ({ tal }) =>
            `Fra ${skrivDato(tal['fra'] as Dato)} ${tal['til'] === undefined ? 'og endnu' : `til ${skrivDato(tal['til'] as Dato)}`}: ` +
            `${dageTekst(tal['dage'])} i garantiens tid regnes ikke med.`,
        },
        { svar: () => 'opfyldt', tal },
      ),
    ],
    'regel',
  )
}

function stopperIkke(bek: Hjemmel, id: string, hvorfor: string): Vilkaar<StopIGaranti> {
  return alleVilkaar(
    { id: 'BEK-1708-17-3', spoergsmaal: 'Står garantiens ur stille i perioden?', hjemmel: bek },
    [
      beregnet<StopIGaranti>(
        { id, spoergsmaal: 'Er perioden nævnt som en, der ikke regnes med?', hjemmel: bek, hvorfor: () => hvorfor },
        { svar: () => 'ikke-opfyldt', tal: ({ stop }) => ({ fra: stop.fra, til: stop.til }) },
      ),
    ],
    'regel',
  )
}

const STK_FORBEHOLD =
  'Bekendtgørelsen henviser til reglerne efter LAS § 13, stk. 15. Nummeret har flyttet sig: stk. 15 i LBK 241/2021, stk. 16 i ' +
  'LBK 1031/2023, stk. 14 i LBK 1004/2025. Det er den samme bemyndigelse. Dagene for flytningen følger lovbekendtgørelserne.'
const STANDBY_FORBEHOLD =
  'Bekendtgørelsen henviser til LAB § 33, stk. 5. Reglen om kontakt uden borgeren står i stk. 5 i lov 548/2019 og i stk. 3 siden LBK 701/2022.'

function stopVilkaar({ bek, las, standby }: StopTekst): StopVilkaar {
  const paragraf17: Hjemmel = { lov: 'BEK', paragraf: '17', stk: 3, udgave: bek }
  const barsel = { id: 'BEK-1708-17-3-barsel', spoergsmaal: GARANTI_TVIVL.barsel.titel, hjemmel: paragraf17 }
  return {
    'fritaget-for-raadighed': stopper(
      paragraf17,
      'LAS-13-fritaget',
      'Er borgeren fritaget for at stå til rådighed (LAS § 13, stk. 7 eller 8, eller reglerne dertil)?',
      las,
      STK_FORBEHOLD,
    ),
    standby: stopper(
      paragraf17,
      'LAB-33-standby',
      'Foregår kontaktforløbet uden kontakt til borgeren (standby)?',
      standby,
      STANDBY_FORBEHOLD,
    ),
    'barsel-eller-sorgorlov': tvivlsomt<StopIGaranti>(
      barsel,
      GARANTI_TVIVL.barsel,
      {
        A: fast(
          { id: 'BEK-1708-17-3-barsel-A', spoergsmaal: 'Barsel regnes som fritagelse', hjemmel: paragraf17 },
          'opfyldt',
        ),
        B: fast(
          { id: 'BEK-1708-17-3-barsel-B', spoergsmaal: 'Barsel er ikke nævnt', hjemmel: paragraf17 },
          'ikke-opfyldt',
        ),
      },
      ({ g }) => g.fakta.laesningsvalg[GARANTI_TVIVL.barsel.id],
    ),
    ferie: stopperIkke(paragraf17, 'BEK-1708-17-3-ferie', 'Ferie er ikke blandt de perioder, der ikke regnes med.'),
    andet: stopperIkke(
      paragraf17,
      'BEK-1708-17-3-andet',
      'Kun fritagelse for rådighed og standby stopper uret. Sygdom alene gør det ikke.',
    ),
  }
}

const las = (stk: number, udgave: string): Hjemmel => ({ lov: 'LAS', paragraf: '13', stk, udgave })
const standby = (stk: number, udgave: string): Hjemmel => ({ lov: 'LAB', paragraf: '33', stk, udgave })
const LAS_2021 = las(15, 'LBK 241/2021')
const LAS_2023 = las(16, 'LBK 1031/2023')
const LAS_2025 = las(14, 'LBK 1004/2025')

/** Hver dag, en af de tre tekster skifter, og hvad den skifter til. */
const SKIFT: readonly (readonly [fra: string, tekst: StopTekst])[] = [
  ['2022-01-01', { bek: 'BEK 2408/2021', las: LAS_2021, standby: standby(5, UDGAVE.lov548) }],
  ['2022-05-22', { bek: 'BEK 2408/2021', las: LAS_2021, standby: standby(3, UDGAVE.lbk701) }],
  ['2023-12-12', { bek: 'BEK 2408/2021', las: LAS_2023, standby: standby(3, UDGAVE.lbk701) }],
  ['2024-03-01', { bek: 'BEK 2408/2021', las: LAS_2023, standby: standby(3, UDGAVE.lbk280) }],
  ['2025-01-01', { bek: 'BEK 1708/2024', las: LAS_2023, standby: standby(3, UDGAVE.lbk280) }],
  ['2025-07-01', { bek: 'BEK 1708/2024', las: LAS_2025, standby: standby(3, UDGAVE.lbk280) }],
]

/** BEK § 17, stk. 3: de perioder, uret står stille. */
export const BEK_17_3: Regel<StopVilkaar> = regel({
  id: 'BEK-1708-17-3',
  navn: 'Perioder, der ikke regnes med i garantiens seks måneder',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: GARANTI_FRA, kilde: 'BEK 2408/2021 § 21', fravaer: 'endnu-ikke' },
    ...SKIFT.map(([fra, tekst], nr): Version<StopVilkaar> => {
      const naeste = SKIFT[nr + 1]
      return {
        fra: dato(fra),
        indtil: naeste === undefined ? LUKKET_FRA : dato(naeste[0]),
        kilde: `${tekst.bek} § 17, stk. 3`,
        indhold: stopVilkaar(tekst),
      }
    }),
    { fra: LUKKET_FRA, kilde: 'BEK 47/2026 § 16, stk. 2', fravaer: 'ikke-laengere' },
  ],
})
