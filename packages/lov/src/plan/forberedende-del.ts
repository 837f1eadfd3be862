import { type Hjemmel, dato } from '@fodfaeste/grund'
import { beregnet } from '../motor/beregnet.ts'
import { faktum, skoensspoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar, medmindre, mindstEtVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import { type Bekendtgoerelse, iBek, medForbehold, versionerPrBek } from './bekendtgoerelse.ts'
import type { ForberedendeId, Pensionsspor, PlanGrundlag } from './fakta.ts'
import { type Indholdskrav, altErMed, maaskeKrav } from './indholdskrav.ts'
import { PLAN_TVIVL } from './tvivl.ts'

type V = Vilkaar<PlanGrundlag>
const SIDSTE: Bekendtgoerelse['udgave'] = 'BEK 47/2026'

const indhold = (g: PlanGrundlag, id: ForberedendeId) => g.fakta.forberedende?.indhold[id]

/** § 3, stk. 1, nr. 1–7. */
export const FOERSTE_LISTE: readonly (readonly [ForberedendeId, string])[] = [
  ['erfaringer-og-cv', 'Er erfaringer og ressourcer til job og uddannelse beskrevet, også CV?'],
  ['personlige-ressourcer', 'Er de personlige ressourcer beskrevet, også familie og netværk?'],
  ['udfordringer', 'Er udfordringerne med arbejde og sociale forhold beskrevet?'],
  ['oensker', 'Står borgerens ønsker til job og uddannelse der?'],
  ['helbred', 'Er helbredet beskrevet med undersøgelser, behandling og de lægelige oplysninger, kommunen har?'],
  ['helbredets-betydning', 'Er det beskrevet, hvad helbredet betyder for job og uddannelse?'],
  ['forsoergelseshistorik', 'Er forsørgelsen hidtil beskrevet ud fra det, kommunen har?'],
]

/** § 3, stk. 2: det, der er prøvet, set fra begge sider. Første punktum, så andet. */
export const ANDEN_LISTE: readonly (readonly [ForberedendeId, 1 | 2, string])[] = [
  [
    'hidtidig-beskaeftigelsesindsats',
    1,
    'Er den hidtidige beskæftigelsesindsats beskrevet: indhold, formål, varighed?',
  ],
  ['hidtidig-social-indsats', 1, 'Er den hidtidige sociale indsats for borger og familie beskrevet på samme måde?'],
  ['kommunens-erfaringer', 2, 'Står kommunens erfaringer med hver indsats der?'],
  ['borgerens-erfaringer', 2, 'Står borgerens erfaringer med hver indsats der?'],
  ['kommunens-aarsag', 2, 'Står det, hvorfor indsatsen efter kommunens mening ikke førte til job eller uddannelse?'],
  ['borgerens-aarsag', 2, 'Står det, hvorfor den efter borgerens mening ikke gjorde?'],
]

/** Et krav, der fra 1. juli 2026 kun består, hvis den samlede beskrivelse ikke har afløst den forberedende del. */
function forberedendeRegel(
  id: string,
  navn: string,
  byg: (bek: Pick<Bekendtgoerelse, 'udgave' | 'forbehold'>) => V | undefined,
): Regel<V> {
  const versioner = () => {
    const sidste = byg({ udgave: SIDSTE })
    if (sidste === undefined) throw new Error(`Rule ${id} has no content in ${SIDSTE}`)
    const { spoergsmaal, hjemmel } = sidste.led
    if (hjemmel === undefined) throw new Error(`Rule ${id} has no citation`)
    const efterAndetTrin = maaskeKrav<PlanGrundlag>(
      { id: `${id}-tvivl`, spoergsmaal, hjemmel },
      PLAN_TVIVL.samletBeskrivelse,
      { laesning: 'B', vilkaar: sidste },
      (g) => g.fakta.laesningsvalg[PLAN_TVIVL.samletBeskrivelse.id],
    )
    return versionerPrBek({ byg, efterAndetTrin })
  }
  return regel({ id, navn, versioner })
}

/** Er det ikke sagt, at sagen følger et særligt spor, gælder de almindelige krav. */
const paaSporet = (id: string, spor: Pensionsspor, hjemmel: Hjemmel): V =>
  beregnet<PlanGrundlag>(
    {
      id,
      spoergsmaal:
        spor === 'helt-aabenbart'
          ? 'Er det en sag om pension, hvor det er helt åbenbart, at arbejdsevnen ikke kan forbedres?'
          : 'Vil borgeren have pension afgjort på det grundlag, der foreligger?',
      hjemmel,
      hvorfor: ({ svar }) =>
        svar === 'opfyldt' ? 'Det står i sagen.' : 'Det er ikke sagt, så de almindelige krav gælder.',
    },
    {
      svar: (g) => (g.fakta.forberedende?.spor?.vaerdi === spor ? 'opfyldt' : 'ikke-opfyldt'),
      brugt: (g) => {
        const valgt = g.fakta.forberedende?.spor
        return valgt === undefined ? [] : [{ art: 'faktum', id: 'pensionsspor', indhold: valgt }]
      },
    },
  )

/** § 12: helt åbenbart, så del og grundlag måles på, om det er nok. */
const sporHeltAabenbart = (id: string, h: Hjemmel): V =>
  alleVilkaar({ id: `${id}-12`, spoergsmaal: 'Er den forberedende del nok til sporet «helt åbenbart»?', hjemmel: h }, [
    paaSporet(`${id}-12-spor`, 'helt-aabenbart', h),
    skoensspoergsmaal(
      {
        id: `${id}-12-nok`,
        spoergsmaal: 'Er den udfyldt, så langt det er relevant og muligt, og nok til at behandle sagen?',
        hjemmel: h,
      },
      'forberedende-nok-til-sporet',
      (g) => g.fakta.forberedende?.nokTilSporet,
    ),
  ])

/** § 13: på det foreliggende grundlag, så den laves af det, der er. */
const sporForeliggende = (id: string, h: Hjemmel): V =>
  alleVilkaar({ id: `${id}-13`, spoergsmaal: 'Er den forberedende del lavet af det, der foreligger?', hjemmel: h }, [
    paaSporet(`${id}-13-spor`, 'foreliggende-grundlag', h),
    faktum(
      { id: `${id}-13-lavet`, spoergsmaal: 'Er den lavet ud fra sagens egne oplysninger?', hjemmel: h },
      'forberedende-efter-sagens-oplysninger',
      (g) => g.fakta.forberedende?.efterSagensOplysninger,
    ),
  ])

export const BEK_3_1 = forberedendeRegel('BEK-1708-3-1', 'Forberedende del: de syv oplysninger', (bek) => {
  const h = (sted: Omit<Hjemmel, 'lov' | 'udgave' | 'paragraf'>) => iBek(bek.udgave, { paragraf: '3', stk: 1, ...sted })
  const stilling = {
    id: 'BEK-1708-3-1',
    spoergsmaal: 'Er de oplysninger, den forberedende del skal have, der?',
    hjemmel: h({}),
  }
  const krav = FOERSTE_LISTE.map(([id, spoergsmaal], i): Indholdskrav<ForberedendeId> => ({
    id,
    spoergsmaal,
    hjemmel: h({ nr: i + 1 }),
  }))
  const spor = (paragraf: string, stk?: number) => iBek(bek.udgave, { paragraf, ...(stk === undefined ? {} : { stk }) })
  return mindstEtVilkaar(
    { ...stilling, ...medForbehold(bek) },
    [
      altErMed({ ...stilling, id: 'BEK-1708-3-1-alle' }, krav, indhold),
      sporHeltAabenbart('BEK-1708-3-1', spor('12', bek.udgave === 'BEK 1418/2012' ? undefined : 1)),
      sporForeliggende('BEK-1708-3-1', spor('13', 1)),
    ],
    'medmindre',
  )
})

export const BEK_3_2 = forberedendeRegel(
  'BEK-1708-3-2',
  'Forberedende del: det, der er prøvet, set fra begge sider',
  (bek) => {
    const h = iBek(bek.udgave, { paragraf: '3', stk: 2 })
    const krav = ANDEN_LISTE.map(([id, pkt, spoergsmaal]): Indholdskrav<ForberedendeId> => ({
      id,
      spoergsmaal,
      hjemmel: { ...h, pkt },
    }))
    const stilling = {
      id: 'BEK-1708-3-2',
      spoergsmaal: 'Er den hidtidige indsats og begges syn på den beskrevet?',
      hjemmel: h,
    }
    return altErMed({ ...stilling, ...medForbehold(bek) }, krav, indhold)
  },
)

export const BEK_3_3 = forberedendeRegel('BEK-1708-3-3', 'Forberedende del: kun beskrivelse', (bek) =>
  skoensspoergsmaal(
    {
      id: 'BEK-1708-3-3',
      spoergsmaal: 'Er den forberedende del kun beskrivende, uden vurdering af eller indstilling om det, der skal ske?',
      hjemmel: iBek(bek.udgave, { paragraf: '3', stk: 3 }),
      ...medForbehold(bek),
    },
    'forberedende-kun-beskrivende',
    (g) => g.fakta.forberedende?.kunBeskrivende,
  ),
)

/** Sagstypen står i planen. Kravet står ikke i BEK 1418/2012; det kom senest med BEK 2408/2021. */
export const BEK_3_4 = forberedendeRegel('BEK-1708-3-4', 'Forberedende del: hvilken slags sag', (bek) => {
  if (bek.udgave === 'BEK 1418/2012') return undefined
  const h = iBek(bek.udgave, { paragraf: '3', stk: 4 })
  return alleVilkaar({ id: 'BEK-1708-3-4', spoergsmaal: 'Fremgår det, hvilken slags sag teamet får?', hjemmel: h }, [
    beregnet<PlanGrundlag>(
      { id: 'BEK-1708-3-4-type', spoergsmaal: 'Står sagstypen i den forberedende del?', hjemmel: { ...h, pkt: 1 } },
      {
        svar: (g) => (g.fakta.forberedende?.sagstype === undefined ? 'uoplyst' : 'opfyldt'),
        brugt: (g) => {
          const type = g.fakta.forberedende?.sagstype
          return type === undefined ? [] : [{ art: 'faktum', id: 'sagstype', indhold: type }]
        },
        mangler: () => [{ art: 'faktum', id: 'sagstype' }],
      },
    ),
    medmindre(
      { id: 'BEK-1708-3-4-jobafklaring', spoergsmaal: 'Er jobafklaringens nummer sagt?', hjemmel: { ...h, pkt: 2 } },
      beregnet<PlanGrundlag>(
        { id: 'BEK-1708-3-4-anden', spoergsmaal: 'Er det en anden sag end jobafklaring?', hjemmel: { ...h, pkt: 2 } },
        {
          svar: (g) => {
            const type = g.fakta.forberedende?.sagstype?.vaerdi
            return type === undefined ? 'uoplyst' : type === 'jobafklaring' ? 'ikke-opfyldt' : 'opfyldt'
          },
          mangler: () => [{ art: 'faktum', id: 'sagstype' }],
        },
      ),
      beregnet<PlanGrundlag>(
        {
          id: 'BEK-1708-3-4-foerste',
          spoergsmaal: 'Står det, om det er det første jobafklaringsforløb?',
          hjemmel: { ...h, pkt: 2 },
        },
        {
          svar: (g) => (g.fakta.forberedende?.foersteJobafklaring === undefined ? 'uoplyst' : 'opfyldt'),
          mangler: () => [{ art: 'faktum', id: 'foerste-jobafklaring' }],
        },
      ),
    ),
  ])
})

export const BEK_2_2 = forberedendeRegel('BEK-1708-2-2', 'Forberedende del: lavet sammen med borgeren', (bek) =>
  faktum(
    {
      id: 'BEK-1708-2-2',
      spoergsmaal: 'Er den forberedende del lavet sammen med borgeren?',
      hjemmel: iBek(bek.udgave, { paragraf: '2', stk: 2 }),
      ...medForbehold(bek),
    },
    'forberedende-med-borgeren',
    (g) => g.fakta.forberedende?.lavetMedBorgeren,
  ),
)

export const BEK_3_1_OPLYST = forberedendeRegel(
  'BEK-1708-3-1-oplyst',
  'Sagen er fuldt oplyst før mødet i teamet',
  (bek) =>
    skoensspoergsmaal(
      {
        id: 'BEK-1708-3-1-oplyst',
        spoergsmaal: 'Er sagen fuldt oplyst, før teamet behandler den?',
        hjemmel: iBek(bek.udgave, { paragraf: '3', stk: 1, pkt: 2 }),
        ...medForbehold(bek),
      },
      'forberedende-fuldt-oplyst',
      (g) => g.fakta.forberedende?.fuldtOplyst,
    ),
)

const maalet = (hjemmel: Hjemmel): V =>
  faktum(
    { id: 'LAB-44-1-1', spoergsmaal: 'Står borgerens job- og uddannelsesmål i den forberedende del?', hjemmel },
    'LAB-44-1-job-og-uddannelsesmaal',
    (g) => indhold(g, 'job-og-uddannelsesmaal'),
  )

const lab44 = (udgave: string): V => maalet({ lov: 'LAB', paragraf: '44', stk: 1, nr: 1, udgave })
const lab30a = (udgave: string): V => maalet({ lov: 'LAB', paragraf: '30 a', stk: 3, nr: 1, udgave })

/** LAB § 44, stk. 1, nr. 1 (før 2020 § 30 a, stk. 3, nr. 1): målet. De andre numre er foldet ud i bekendtgørelsen. */
export const LAB_44_1_1: Regel<V> = regel({
  id: 'LAB-44-1-1',
  navn: 'Forberedende del: job- og uddannelsesmål',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    { fra: dato('2013-01-01'), indtil: dato('2014-09-12'), kilde: 'lov 1380/2012', indhold: lab30a('lov 1380/2012') },
    { fra: dato('2014-09-12'), indtil: dato('2017-01-01'), kilde: 'lov 1380/2012', indhold: lab30a('LBK 990/2014') },
    { fra: dato('2017-01-01'), indtil: dato('2020-01-01'), kilde: 'lov 1380/2012', indhold: lab30a('LBK 1342/2016') },
    { fra: dato('2020-01-01'), indtil: dato('2022-05-22'), kilde: 'lov 548/2019', indhold: lab44('lov 548/2019') },
    { fra: dato('2022-05-22'), indtil: dato('2024-03-01'), kilde: 'lov 548/2019', indhold: lab44('LBK 701/2022') },
    { fra: dato('2024-03-01'), indtil: dato('2026-07-01'), kilde: 'lov 548/2019', indhold: lab44('LBK 280/2024') },
    {
      fra: dato('2026-07-01'),
      kilde: 'lov 1750/2025',
      indhold: maaskeKrav<PlanGrundlag>(
        {
          id: 'LAB-44-1-1-tvivl',
          spoergsmaal: 'Står borgerens job- og uddannelsesmål i den forberedende del?',
          hjemmel: { lov: 'LAB', paragraf: '44', stk: 1, nr: 1, udgave: 'LBK 280/2024' },
        },
        PLAN_TVIVL.samletBeskrivelse,
        { laesning: 'B', vilkaar: lab44('LBK 280/2024') },
        (g) => g.fakta.laesningsvalg[PLAN_TVIVL.samletBeskrivelse.id],
      ),
    },
  ],
})

export const FORBEREDENDE_REGLER = [BEK_2_2, LAB_44_1_1, BEK_3_1, BEK_3_1_OPLYST, BEK_3_2, BEK_3_3, BEK_3_4] as const
