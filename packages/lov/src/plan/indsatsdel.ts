import { type Dato, type Hjemmel, dato, plusDage, plusMaaneder, skrivDato } from '@fodfaeste/grund'
import { beregnet } from '../motor/beregnet.ts'
import { faktum, skoensspoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar, medmindre, mindstEtVilkaar } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import type { Oplysning } from '../motor/oplysning.ts'
import { BEK_2026, type Bekendtgoerelse, iBek, medForbehold, versionerPrBek } from './bekendtgoerelse.ts'
import type { IndsatsdelId, JobformidlerId, PlanGrundlag } from './fakta.ts'
import { altErMed, maaskeKrav } from './indholdskrav.ts'
import { PLAN_TVIVL } from './tvivl.ts'

type V = Vilkaar<PlanGrundlag>
type Bek = Pick<Bekendtgoerelse, 'udgave' | 'forbehold'>

/** Den tekst, løbende forløb beholder, hvis de tidligere regler følger med. */
const SIDSTE: Bek = { udgave: 'BEK 1708/2024' }

/**
 * Krav til indsatsdelen. BEK 47/2026 nævner kun jobafklaring, så fra 1. februar 2026 er det uafklaret, om et løbende
 * ressourceforløb stadig skal have den.
 */
function indsatsdelRegel(id: string, navn: string, byg: (bek: Bek) => V | undefined): Regel<V> {
  const versioner = () => {
    const sidste = byg(SIDSTE)
    if (sidste?.led.hjemmel === undefined) throw new Error(`Rule ${id} has no content in ${SIDSTE.udgave}`)
    const efter = maaskeKrav<PlanGrundlag>(
      { id: `${id}-tvivl`, spoergsmaal: sidste.led.spoergsmaal, hjemmel: sidste.led.hjemmel },
      PLAN_TVIVL.indsatsdelEfterLukning,
      { laesning: 'A', vilkaar: sidste },
      (g) => g.fakta.laesningsvalg[PLAN_TVIVL.indsatsdelEfterLukning.id],
    )
    const prBek = (bek: Bekendtgoerelse) => (bek.udgave === 'BEK 47/2026' ? efter : byg(bek))
    return versionerPrBek({ byg: prBek, efterAndetTrin: efter })
  }
  return regel({ id, navn, versioner })
}

const laes = (g: PlanGrundlag, id: IndsatsdelId): Oplysning<boolean> | undefined => g.fakta.indsatsdel?.indhold[id]

const punkt = (id: IndsatsdelId, spoergsmaal: string, hjemmel: Hjemmel): V =>
  faktum({ id: `BEK-1708-5-1-${id}`, spoergsmaal, hjemmel }, `BEK-1708-5-1-${id}`, (g) => laes(g, id))

/** Rollen skal kun beskrives, når der er en mentor. */
const mentorensRolle = (h: Hjemmel): V =>
  medmindre(
    { id: 'BEK-1708-5-1-mentor', spoergsmaal: 'Er mentorens rolle og opgaver beskrevet, når der er en?', hjemmel: h },
    punkt('mentors-rolle', 'Er mentorens rolle og opgaver beskrevet?', h),
    ikkeVilkaar(
      { id: 'BEK-1708-5-1-ingen-mentor', spoergsmaal: 'Er der ingen mentor?', hjemmel: h },
      faktum(
        { id: 'BEK-1708-5-1-har-mentor', spoergsmaal: 'Tilbydes borgeren en mentor?', hjemmel: h },
        'mentor',
        (g) => g.fakta.indsatsdel?.mentor,
      ),
    ),
  )

export const BEK_5_1 = indsatsdelRegel('BEK-1708-5-1', 'Indsatsdel: mål, delmål, tilbud og opfølgning', (bek) => {
  const nr = (n: number, pkt?: number) =>
    iBek(bek.udgave, { paragraf: '5', stk: 1, nr: n, ...(pkt === undefined ? {} : { pkt }) })
  return alleVilkaar(
    {
      id: 'BEK-1708-5-1',
      spoergsmaal: 'Fastsætter indsatsdelen det, den skal?',
      hjemmel: iBek(bek.udgave, { paragraf: '5', stk: 1 }),
      ...medForbehold(bek),
    },
    [
      mindstEtVilkaar({ id: 'BEK-1708-5-1-maal', spoergsmaal: 'Er der et mål?', hjemmel: nr(1) }, [
        punkt('konkret-maal', 'Er der et konkret mål om job eller uddannelse?', nr(1, 1)),
        punkt(
          'overordnet-maal',
          'Er der, når det ikke kan lade sig gøre, et overordnet mål: branche eller funktion?',
          nr(1, 2),
        ),
      ]),
      punkt('delmaal', 'Er der delmål for job, helbred, uddannelse og sociale forhold, som fører til målet?', nr(2)),
      punkt('delmaal-begrundet', 'Er delmålene begrundet?', nr(2)),
      punkt('konkrete-tilbud', 'Er de konkrete tilbud og aktiviteter sat ind?', nr(3)),
      punkt('maal-paa-kort-sigt', 'Står målet på kort sigt ved hver indsats?', nr(3)),
      punkt('opfoelgning', 'Er den løbende opfølgning lagt fast?', nr(4)),
      punkt('behov-for-mentor', 'Er der taget stilling til, om borgeren har brug for en mentor?', nr(4)),
      mentorensRolle(nr(4)),
    ],
  )
})

/** Sidste dag i et tidsrum på mindst seks måneder, begge dage med. Klemmereglen gælder. */
export function seksMaanederTilOgMed(fra: Dato): Dato {
  return plusDage(plusMaaneder(fra, 6), -1)
}

const fastlagt = (g: PlanGrundlag) => g.fakta.indsatsdel?.fastlagt

const brugtFastlagt = (g: PlanGrundlag) => {
  const brugt = fastlagt(g)
  return brugt === undefined ? [] : [{ art: 'faktum', id: 'indsatsdel-fastlagt', indhold: brugt } as const]
}

function langtNok(id: string, hjemmel: Hjemmel, maaSlutteMedForloebet: boolean): V {
  return beregnet<PlanGrundlag>(
    {
      id,
      spoergsmaal: maaSlutteMedForloebet
        ? 'Er indsatsen fastlagt for mindst seks måneder, eller til forløbet slutter?'
        : 'Er indsatsen fastlagt for mindst seks måneder?',
      hjemmel,
      hvorfor: ({ tal }) =>
        tal['til'] === undefined
          ? 'Tidsrummet er ikke oplyst.'
          : `Fastlagt til og med ${skrivDato(tal['til'] as Dato)}; seks måneder er til og med ${skrivDato(tal['seks'] as Dato)}.`,
    },
    {
      svar: (g) => {
        const tid = fastlagt(g)?.vaerdi
        if (tid === undefined) return 'uoplyst'
        if (tid.til >= seksMaanederTilOgMed(tid.fra)) return 'opfyldt'
        return maaSlutteMedForloebet && g.slutter !== undefined && tid.til >= g.slutter ? 'opfyldt' : 'ikke-opfyldt'
      },
      tal: (g) => {
        const tid = fastlagt(g)?.vaerdi
        return { fra: tid?.fra, til: tid?.til, seks: tid && seksMaanederTilOgMed(tid.fra), slutter: g.slutter }
      },
      brugt: brugtFastlagt,
      mangler: () => [{ art: 'faktum', id: 'indsatsdel-fastlagt' }],
    },
  )
}

const daekkerDagen = (hjemmel: Hjemmel): V =>
  beregnet<PlanGrundlag>(
    {
      id: 'BEK-1708-5-2-i-dag',
      spoergsmaal: 'Er der fastlagt indsats og opfølgning nu?',
      hjemmel,
      hvorfor: ({ tal }) =>
        tal['til'] === undefined
          ? 'Tidsrummet er ikke oplyst.'
          : `Fastlagt fra ${skrivDato(tal['fra'] as Dato)} til og med ${skrivDato(tal['til'] as Dato)}.`,
    },
    {
      svar: (g) => {
        const tid = fastlagt(g)?.vaerdi
        if (tid === undefined) return 'uoplyst'
        return g.dag <= tid.til || (g.slutter !== undefined && g.dag > g.slutter) ? 'opfyldt' : 'ikke-opfyldt'
      },
      tal: (g) => ({ fra: fastlagt(g)?.vaerdi.fra, til: fastlagt(g)?.vaerdi.til }),
      brugt: brugtFastlagt,
      mangler: () => [{ art: 'faktum', id: 'indsatsdel-fastlagt' }],
    },
  )

export const BEK_5_2 = indsatsdelRegel('BEK-1708-5-2', 'Indsatsdel: mindst seks måneder ad gangen', (bek) => {
  const hjemmel = iBek(bek.udgave, { paragraf: '5', stk: 2 })
  return alleVilkaar(
    {
      id: 'BEK-1708-5-2',
      spoergsmaal: 'Er indsats og opfølgning fastlagt for lang nok tid?',
      hjemmel,
      ...medForbehold(bek),
    },
    [
      tvivlsomt(
        { id: 'BEK-1708-5-2-seks', spoergsmaal: 'Er indsatsen fastlagt for mindst seks måneder?', hjemmel },
        PLAN_TVIVL.kortereEndSeksMaaneder,
        { A: langtNok('BEK-1708-5-2-seks-A', hjemmel, true), B: langtNok('BEK-1708-5-2-seks-B', hjemmel, false) },
        (g) => g.fakta.laesningsvalg[PLAN_TVIVL.kortereEndSeksMaaneder.id],
      ),
      daekkerDagen(hjemmel),
    ],
  )
})

const iMinPlan = (udgave: string): V =>
  faktum(
    {
      id: 'LAB-45-1',
      spoergsmaal: 'Står alle indsatser i borgerens Min Plan?',
      hjemmel: { lov: 'LAB', paragraf: '45', stk: 1, udgave },
    },
    'indsatsdel-i-min-plan',
    (g) => g.fakta.indsatsdel?.iMinPlan,
  )

/** LAB § 45, stk. 1 (og bekendtgørelsens § 5, stk. 3). Før 2020 var der jobplan; de regler er ikke skaffet. */
export const LAB_45_1: Regel<V> = regel({
  id: 'LAB-45-1',
  navn: 'Indsatsdelen indgår i Min Plan',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2020-01-01'), kilde: 'lov 548/2019', fravaer: 'endnu-ikke' },
    { fra: dato('2020-01-01'), indtil: dato('2022-05-22'), kilde: 'lov 548/2019', indhold: iMinPlan('lov 548/2019') },
    { fra: dato('2022-05-22'), indtil: dato('2024-03-01'), kilde: 'lov 548/2019', indhold: iMinPlan('LBK 701/2022') },
    { fra: dato('2024-03-01'), indtil: BEK_2026, kilde: 'lov 548/2019', indhold: iMinPlan('LBK 280/2024') },
    {
      fra: BEK_2026,
      kilde: 'lov 1750/2025',
      indhold: maaskeKrav<PlanGrundlag>(
        {
          id: 'LAB-45-1-tvivl',
          spoergsmaal: 'Står alle indsatser i borgerens Min Plan?',
          hjemmel: { lov: 'LAB', paragraf: '45', stk: 1, udgave: 'LBK 280/2024' },
        },
        PLAN_TVIVL.indsatsdelEfterLukning,
        { laesning: 'A', vilkaar: iMinPlan('LBK 280/2024') },
        (g) => g.fakta.laesningsvalg[PLAN_TVIVL.indsatsdelEfterLukning.id],
      ),
    },
  ],
})

const JOBFORMIDLER: readonly (readonly [JobformidlerId, string])[] = [
  ['navn-og-kontakt', 'Står jobformidlerens navn og kontaktdata i Min Plan?'],
  ['rolle-og-opgaver', 'Står jobformidlerens rolle og opgaver der?'],
  ['aftaler', 'Står de konkrete aftaler mellem borger og jobformidler der?'],
]

/** § 5, stk. 4. Retten til en jobformidler kom 1. januar 2022 (LAB § 113 a). */
export const BEK_5_4 = indsatsdelRegel('BEK-1708-5-4', 'Jobformidleren står i Min Plan', (bek) => {
  if (bek.udgave === 'BEK 1418/2012') return undefined
  const hjemmel = iBek(bek.udgave, { paragraf: '5', stk: 4 })
  return medmindre(
    { id: 'BEK-1708-5-4', spoergsmaal: 'Står jobformidleren i Min Plan, når der er en?', hjemmel },
    altErMed(
      { id: 'BEK-1708-5-4-alle', spoergsmaal: 'Står det hele der?', hjemmel },
      JOBFORMIDLER.map(([id, spoergsmaal]) => ({ id, spoergsmaal, hjemmel })),
      (g: PlanGrundlag, id) => g.fakta.jobformidler?.iMinPlan[id],
    ),
    ikkeVilkaar(
      { id: 'BEK-1708-5-4-ingen', spoergsmaal: 'Er der ingen personlig jobformidler?', hjemmel },
      faktum(
        { id: 'BEK-1708-5-4-har', spoergsmaal: 'Har borgeren en personlig jobformidler?', hjemmel },
        'jobformidler',
        (g) => g.fakta.jobformidler?.findes,
      ),
    ),
  )
})

const helhedsplan = (udgave: string): V => {
  const h = (paragraf: string, stk: number): Hjemmel => ({ lov: 'LAB', paragraf, stk, udgave })
  const plan = (g: PlanGrundlag) => g.fakta.helhedsorienteret
  return medmindre(
    { id: 'LAB-40-3', spoergsmaal: 'Er en helhedsorienteret plan lavet lovligt, når den bruges?', hjemmel: h('40', 3) },
    beregnet<PlanGrundlag>(
      { id: 'LAB-40-3-bruges-ikke', spoergsmaal: 'Bruges der ingen helhedsorienteret plan?', hjemmel: h('40', 3) },
      { svar: (g) => (plan(g)?.bruges.vaerdi === true ? 'ikke-opfyldt' : 'opfyldt') },
    ),
    alleVilkaar({ id: 'LAB-40-3-lovlig', spoergsmaal: 'Er kravene til den opfyldt?', hjemmel: h('40', 3) }, [
      faktum(
        { id: 'LAB-40-3-samtykke', spoergsmaal: 'Har borgeren sagt ja til den?', hjemmel: h('40', 3) },
        'helhedsplan-samtykke',
        (g) => plan(g)?.samtykke,
      ),
      skoensspoergsmaal(
        {
          id: 'LAB-40-3-behov',
          spoergsmaal: 'Er problemerne sammensatte, og er der et behov for at samle flere planer?',
          hjemmel: h('40', 3),
        },
        'helhedsplan-koordinationsbehov',
        (g) => plan(g)?.koordinationsbehov,
      ),
      faktum(
        { id: 'LAB-46-1-beskaeftigelse', spoergsmaal: 'Har den beskæftigelsesindsatsen?', hjemmel: h('46', 1) },
        'helhedsplan-beskaeftigelse',
        (g) => plan(g)?.beskaeftigelsesindsats,
      ),
      faktum(
        { id: 'LAB-46-1-oevrige', spoergsmaal: 'Har den de øvrige forvaltningers indsatser?', hjemmel: h('46', 1) },
        'helhedsplan-oevrige',
        (g) => plan(g)?.oevrigeIndsatser,
      ),
    ]),
  )
}

/** LAB §§ 40, stk. 3, og 46. Regler om én samlet plan før 2020 er ikke skaffet. */
export const LAB_40_3: Regel<V> = regel({
  id: 'LAB-40-3',
  navn: 'Helhedsorienteret plan kun med samtykke',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2020-01-01'), kilde: 'lov 548/2019', fravaer: 'endnu-ikke' },
    {
      fra: dato('2020-01-01'),
      indtil: dato('2022-05-22'),
      kilde: 'lov 548/2019',
      indhold: helhedsplan('lov 548/2019'),
    },
    {
      fra: dato('2022-05-22'),
      indtil: dato('2024-03-01'),
      kilde: 'lov 548/2019',
      indhold: helhedsplan('LBK 701/2022'),
    },
    { fra: dato('2024-03-01'), kilde: 'lov 548/2019', indhold: helhedsplan('LBK 280/2024') },
  ],
})

export const INDSATSDEL_REGLER = [BEK_5_1, BEK_5_2, LAB_45_1, BEK_5_4] as const
