import { type Dato, type Hjemmel, dageMellem, skrivDato } from '@fodfaeste/grund'
import { beregnet } from '../motor/beregnet.ts'
import { faktum, skoensspoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar, mindstEtVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Regel } from '../motor/version.ts'
import { type Bekendtgoerelse, iBek, medForbehold, versionerPrBek } from './bekendtgoerelse.ts'
import type { AttestId, PlanGrundlag } from './fakta.ts'
import { type Indholdskrav, altErMed, maaskeKrav } from './indholdskrav.ts'
import { PLAN_TVIVL } from './tvivl.ts'

type V = Vilkaar<PlanGrundlag>
type Bek = Pick<Bekendtgoerelse, 'udgave' | 'forbehold'>

const AKTUEL_FORBEHOLD =
  'Bekendtgørelsen har ingen aldersgrænse. «Aktuel» er Ankestyrelsens ord i principmeddelelse 24-20: et menneske ser på, ' +
  'hvad der er sket siden attestens dag.'

const UNDLADT_FORBEHOLD =
  'Undtagelsen står i bekendtgørelsen. LAB § 44, stk. 1, nr. 3, i LBK 280/2024 kræver stadig lægens vurdering; om lov ' +
  '1657/2024 ændrede den, er ikke efterprøvet.'

/** Hvor de fire punkter står: stykket har flyttet sig for hver udgave. */
const PUNKTERNES_STK = { 'BEK 1418/2012': 1, 'BEK 2408/2021': 3, 'BEK 1708/2024': 2, 'BEK 47/2026': 2 } as const

const PUNKTER: readonly (readonly [AttestId, string])[] = [
  ['helbredsforhold', 'Fortæller lægen om de helbredsforhold, der betyder noget for job eller uddannelse?'],
  ['saerlige-hensyn', 'Siger lægen, hvilke hensyn der skal tages?'],
  ['borgerens-perspektiv', 'Har lægen kommenteret borgerens eget syn på helbred og arbejde?'],
  ['andre-forhold', 'Er andre forhold nævnt, fx sociale forhold eller misbrug?'],
]

/** Den dag, attestens alder måles: mødet i teamet, når det er fastsat, ellers i dag. */
export function attestensMaaledag({ fakta, dag }: Pick<PlanGrundlag, 'fakta' | 'dag'>): Dato {
  return fakta.teammoede?.vaerdi ?? dag
}

/** Attestens alder i dage på måledagen; negativ, når den er dateret senere. `undefined` uden dato. */
export function attestensAlder(g: Pick<PlanGrundlag, 'fakta' | 'dag'>): number | undefined {
  const dateret = g.fakta.attest?.dateret?.vaerdi
  return dateret === undefined ? undefined : dageMellem(dateret, attestensMaaledag(g))
}

/** Alderen siges, den dømmes ikke. Kun når attestens dag mangler, er der noget at svare på. */
const alderen = (hjemmel: Hjemmel): V =>
  beregnet<PlanGrundlag>(
    {
      id: 'BEK-1708-4-alder',
      spoergsmaal: 'Hvor gammel er attesten?',
      hjemmel,
      forbehold: AKTUEL_FORBEHOLD,
      hvorfor: ({ tal }) =>
        tal['alder'] === undefined
          ? 'Attestens dag er ikke oplyst.'
          : `Attesten er ${tal['alder']} dage gammel ${skrivDato(tal['maaledag'] as Dato)}.`,
    },
    {
      svar: (g) => (attestensAlder(g) === undefined ? 'uoplyst' : 'opfyldt'),
      tal: (g) => ({
        alder: attestensAlder(g),
        dateret: g.fakta.attest?.dateret?.vaerdi,
        maaledag: attestensMaaledag(g),
      }),
      brugt: (g) => {
        const dateret = g.fakta.attest?.dateret
        return dateret === undefined ? [] : [{ art: 'faktum', id: 'attest-dateret', indhold: dateret }]
      },
      mangler: () => [{ art: 'faktum', id: 'attest-dateret' }],
    },
  )

/** Attesten er der, bygger på en konsultation, har de fire punkter, og et menneske har sagt, at den er aktuel. */
function attesten(bek: Bek): V {
  const hjemmel = iBek(bek.udgave, { paragraf: '4', stk: 1 })
  const stk = PUNKTERNES_STK[bek.udgave]
  const punkterne = iBek(bek.udgave, { paragraf: '4', stk })
  const krav: readonly Indholdskrav<AttestId>[] = [
    { id: 'konsultation', spoergsmaal: 'Bygger attesten på en konsultation med borgeren?', hjemmel: punkterne },
    ...PUNKTER.map(([id, spoergsmaal], i) => ({ id, spoergsmaal, hjemmel: { ...punkterne, nr: i + 1 } })),
  ]
  return alleVilkaar(
    { id: 'BEK-1708-4-attest', spoergsmaal: 'Er lægens vurdering indhentet på en lægeattest?', hjemmel },
    [
      faktum(
        { id: 'BEK-1708-4-indhentet', spoergsmaal: 'Er lægeattesten indhentet?', hjemmel },
        'attest-indhentet',
        (g) => g.fakta.attest?.indhentet,
      ),
      altErMed(
        { id: 'BEK-1708-4-indhold', spoergsmaal: 'Har attesten det, den skal have?', hjemmel: punkterne },
        krav,
        (g: PlanGrundlag, id) => g.fakta.attest?.indhold[id],
      ),
      alderen(hjemmel),
      skoensspoergsmaal(
        { id: 'BEK-1708-4-aktuel', spoergsmaal: 'Er attesten stadig aktuel?', hjemmel, forbehold: AKTUEL_FORBEHOLD },
        'attest-aktuel',
        (g) => g.fakta.attest?.aktuel,
      ),
    ],
  )
}

const nok = (id: string, hjemmel: Hjemmel, forbehold?: string): V =>
  skoensspoergsmaal(
    {
      id,
      spoergsmaal: 'Er de helbredsoplysninger, sagen allerede har, nok til teamets vurdering?',
      hjemmel,
      ...(forbehold === undefined ? {} : { forbehold }),
    },
    'helbredsoplysninger-nok',
    (g) => g.fakta.helbredsoplysningerNok,
  )

const sagensType = (id: string, spoergsmaal: string, hjemmel: Hjemmel, er: (g: PlanGrundlag) => boolean): V =>
  beregnet<PlanGrundlag>({ id, spoergsmaal, hjemmel }, { svar: (g) => (er(g) ? 'opfyldt' : 'ikke-opfyldt') })

/** Før 2025 kunne attesten kun undværes i bestemte sager, ingen af dem et ressourceforløb. */
function undtagetFoer2025(bek: Bek): readonly V[] {
  const erNy = bek.udgave === 'BEK 2408/2021'
  const p12 = iBek(bek.udgave, { paragraf: '12', ...(erNy ? { stk: 1 } : {}) })
  const p13 = iBek(bek.udgave, { paragraf: '13', stk: 1 })
  const p4stk2 = iBek(bek.udgave, { paragraf: '4', stk: 2 })
  const pension: readonly V[] = [
    alleVilkaar({ id: 'BEK-1708-4-12', spoergsmaal: 'Kan attesten undværes i pensionssagen?', hjemmel: p12 }, [
      sagensType(
        'BEK-1708-4-12-spor',
        'Er det en sag om pension, hvor det er helt åbenbart, at arbejdsevnen ikke kan forbedres?',
        p12,
        (g) => g.fakta.forberedende?.spor?.vaerdi === 'helt-aabenbart',
      ),
      nok('BEK-1708-4-12-nok', p12),
    ]),
    sagensType(
      'BEK-1708-4-13',
      'Vil borgeren have pension afgjort på det grundlag, der foreligger?',
      p13,
      (g) => g.fakta.forberedende?.spor?.vaerdi === 'foreliggende-grundlag',
    ),
  ]
  if (!erNy) return pension
  const opfoelgning: V = alleVilkaar(
    { id: 'BEK-1708-4-2', spoergsmaal: 'Kan attesten til første opfølgning bruges i stedet?', hjemmel: p4stk2 },
    [
      sagensType('BEK-1708-4-2-sag', 'Er det en sag om jobafklaring eller sygedagpenge?', p4stk2, (g) => {
        const type = g.fakta.forberedende?.sagstype?.vaerdi
        return type === 'jobafklaring' || type === 'sygedagpenge'
      }),
      faktum(
        { id: 'BEK-1708-4-2-attest', spoergsmaal: 'Foreligger attesten til første opfølgning?', hjemmel: p4stk2 },
        'opfoelgningsattest',
        (g) => g.fakta.opfoelgningsattest,
      ),
      nok('BEK-1708-4-2-nok', p4stk2),
    ],
  )
  return [...pension, opfoelgning]
}

function undtaget(bek: Bek): readonly V[] {
  if (bek.udgave === 'BEK 1418/2012' || bek.udgave === 'BEK 2408/2021') return undtagetFoer2025(bek)
  return [nok('BEK-1708-4-undladt', iBek(bek.udgave, { paragraf: '4', stk: 1, pkt: 2 }), UNDLADT_FORBEHOLD)]
}

const lavKravet = (bek: Bek): V =>
  mindstEtVilkaar(
    {
      id: 'BEK-1708-4',
      spoergsmaal: 'Er lægeattesten der, eller er den lovligt undladt?',
      hjemmel: iBek(bek.udgave, { paragraf: '4', stk: 1 }),
      ...medForbehold(bek),
    },
    [attesten(bek), ...undtaget(bek)],
    'medmindre',
  )

/** Lægeattesten. Fra 1. januar 2025 kan den undlades med grund i alle sager. */
export const BEK_4: Regel<V> = {
  id: 'BEK-1708-4',
  navn: 'Lægeattest fra egen læge',
  versioner: versionerPrBek<V>({
    byg: lavKravet,
    efterAndetTrin: maaskeKrav<PlanGrundlag>(
      {
        id: 'BEK-1708-4-tvivl',
        spoergsmaal: 'Er lægeattesten der, eller er den lovligt undladt?',
        hjemmel: iBek('BEK 47/2026', { paragraf: '4', stk: 1 }),
      },
      PLAN_TVIVL.samletBeskrivelse,
      { laesning: 'B', vilkaar: lavKravet({ udgave: 'BEK 47/2026' }) },
      (g) => g.fakta.laesningsvalg[PLAN_TVIVL.samletBeskrivelse.id],
    ),
  }),
}
