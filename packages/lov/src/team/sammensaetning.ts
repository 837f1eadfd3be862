import { type Hjemmel, type Svar, alder, dato } from '@fodfaeste/grund'
import { beregnet } from '../motor/beregnet.ts'
import { brugteFakta } from '../motor/brugte-fakta.ts'
import { faktum, skoensspoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar, medmindre } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, type Version, regel } from '../motor/version.ts'
import { ANDET_TRIN_2026, BEK_2025 } from '../plan/bekendtgoerelse.ts'
import { maaskeKrav } from '../plan/indholdskrav.ts'
import type { BehandlingsGrundlag, Deltager } from './fakta.ts'
import { type TeamSted, forbeholdet, versionerAfLob } from './lob-udgaver.ts'
import { TEAM_TVIVL } from './tvivl.ts'

type V = Vilkaar<BehandlingsGrundlag>

const deltog = (deltager: Deltager, spoergsmaal: string, hjemmel: Hjemmel): V =>
  faktum({ id: `LOB-10-${deltager}`, spoergsmaal, hjemmel }, `teamet-${deltager}`, (g) => g.behandling.deltog[deltager])

/** Under 30 år den dag, sagen behandles, og uden en uddannelse, der giver erhvervskompetence. */
function paakraevetEfterAlder({ fakta, behandling }: BehandlingsGrundlag): Svar {
  const foedt = fakta.foedt?.vaerdi
  if (foedt !== undefined && alder(foedt, behandling.den.vaerdi) >= 30) return 'ikke-opfyldt'
  if (fakta.erhvervskompetencegivendeUddannelse?.vaerdi === true) return 'ikke-opfyldt'
  if (foedt === undefined || fakta.erhvervskompetencegivendeUddannelse === undefined) return 'uoplyst'
  return 'opfyldt'
}

const undervisning = (h: Hjemmel): V =>
  medmindre(
    { id: 'LOB-10-1-5', spoergsmaal: 'Er undervisningsområdet med, når det skal?', hjemmel: h },
    deltog('undervisning', 'Deltog undervisningsområdet?', h),
    alleVilkaar({ id: 'LOB-10-1-5-unoedvendig', spoergsmaal: 'Kan undervisningsområdet undværes?', hjemmel: h }, [
      ikkeVilkaar(
        { id: 'LOB-10-1-5-aeldre', spoergsmaal: 'Er borgeren fyldt 30 eller uddannet?', hjemmel: h },
        beregnet<BehandlingsGrundlag>(
          {
            id: 'LOB-10-1-5-ung',
            spoergsmaal: 'Er borgeren under 30 år uden erhvervskompetencegivende uddannelse?',
            hjemmel: h,
            hvorfor: ({ tal }) =>
              tal['alder'] === undefined ? 'Alderen er ikke oplyst.' : `${tal['alder']} år på dagen.`,
          },
          {
            svar: paakraevetEfterAlder,
            tal: ({ fakta, behandling }) => ({
              alder: fakta.foedt && alder(fakta.foedt.vaerdi, behandling.den.vaerdi),
            }),
            brugt: ({ fakta }) =>
              brugteFakta({
                foedselsdag: fakta.foedt,
                'erhvervskompetencegivende-uddannelse': fakta.erhvervskompetencegivendeUddannelse,
              }),
            mangler: ({ fakta }) => [
              ...(fakta.foedt === undefined ? [{ art: 'faktum', id: 'foedselsdag' } as const] : []),
              ...(fakta.erhvervskompetencegivendeUddannelse === undefined
                ? [{ art: 'faktum', id: 'erhvervskompetencegivende-uddannelse' } as const]
                : []),
            ],
          },
        ),
      ),
      ikkeVilkaar(
        { id: 'LOB-10-1-5-intet-behov', spoergsmaal: 'Er der heller ikke behov for det i sagen?', hjemmel: h },
        skoensspoergsmaal(
          { id: 'LOB-10-1-5-behov', spoergsmaal: 'Har sagen brug for undervisningsområdet?', hjemmel: h },
          'behov-for-undervisning',
          (g) => g.behandling.behovForUndervisning,
        ),
      ),
    ]),
  )

const somFoer = ({ hjemmel, ...rest }: TeamSted): V => {
  // I 2015–2024 kendes ordlyden ikke, så der citeres kun stykket.
  const nr = (n: number): Hjemmel => (hjemmel.udgave === 'lov 1482/2014' ? hjemmel : { ...hjemmel, nr: n })
  return alleVilkaar({ id: 'LOB-10-1', spoergsmaal: 'Var teamet sat rigtigt sammen?', hjemmel, ...forbeholdet(rest) }, [
    deltog('beskaeftigelse', 'Deltog beskæftigelsesområdet?', nr(1)),
    deltog('sundhed', 'Deltog sundhedsområdet?', nr(2)),
    deltog('social', 'Deltog socialområdet?', nr(3)),
    deltog('sundhedskoordinator', 'Deltog regionens sundhedskoordinator?', nr(4)),
    undervisning(nr(5)),
  ])
}

const H10: Hjemmel = { lov: 'LOB', paragraf: '10', stk: 1, udgave: 'LBK 254/2024' }
const NY: Hjemmel = { lov: 'LOB', paragraf: '10', udgave: 'lov 1657/2024' }

/** Fra 2025 er ordlyden ikke skaffet: enten de samme som før, eller dem sagen har brug for. */
const fra2025: V = tvivlsomt(
  { id: 'LOB-10-1-tvivl', spoergsmaal: 'Var teamet sat rigtigt sammen?', hjemmel: NY },
  TEAM_TVIVL.sammensaetning2025,
  {
    A: somFoer({ hjemmel: H10 }),
    B: skoensspoergsmaal(
      { id: 'LOB-10-1-fleksibel', spoergsmaal: 'Var de områder med, sagen havde brug for?', hjemmel: NY },
      'sammensaetning-passer',
      (g: BehandlingsGrundlag) => g.behandling.sammensaetningPasser,
    ),
  },
  (g) => g.fakta.laesningsvalg[TEAM_TVIVL.sammensaetning2025.id],
)

const maaskeTeam = (id: string, krav: V, hjemmel: Hjemmel): V =>
  maaskeKrav<BehandlingsGrundlag>(
    { id, spoergsmaal: krav.led.spoergsmaal, hjemmel },
    TEAM_TVIVL.teamEfterJuli2026,
    { laesning: 'B', vilkaar: krav },
    (g) => g.fakta.laesningsvalg[TEAM_TVIVL.teamEfterJuli2026.id],
  )

const foer2025 = versionerAfLob(
  { i2013: { stk: 4 }, lob: { paragraf: '10', stk: 1 } },
  somFoer,
  maaskeTeam('LOB-10-1-ophoert', fra2025, NY),
).filter(({ fra }) => fra < BEK_2025)

/** LOB § 10, stk. 1: teamets sammensætning. */
export const LOB_10_1: Regel<V> = regel({
  id: 'LOB-10-1',
  navn: 'Hvem der sidder i teamet',
  versioner: () =>
    [
      ...foer2025,
      { fra: BEK_2025, indtil: ANDET_TRIN_2026, kilde: 'lov 1657/2024', indhold: fra2025 },
      { fra: ANDET_TRIN_2026, kilde: 'lov 1750/2025', indhold: maaskeTeam('LOB-10-1-ophoert', fra2025, NY) },
    ] satisfies readonly Version<V>[],
})

const deltagelse = ({ hjemmel, ...rest }: TeamSted): V =>
  alleVilkaar({ id: 'LOB-10-2', spoergsmaal: 'Deltog borgeren og sagsbehandleren?', hjemmel, ...forbeholdet(rest) }, [
    deltog('sagsbehandler', 'Deltog borgerens sagsbehandler?', hjemmel),
    medmindre(
      { id: 'LOB-10-2-borgeren', spoergsmaal: 'Deltog borgeren, eller kunne sagen behandles uden?', hjemmel },
      deltog('borger', 'Deltog borgeren?', hjemmel),
      skoensspoergsmaal(
        {
          id: 'LOB-10-2-formaalsloest',
          spoergsmaal: 'Er det åbenbart formålsløst at udvikle borgerens arbejdsevne?',
          hjemmel,
        },
        'uden-borgeren',
        (g) => g.behandling.udenBorgeren,
      ),
    ),
  ])

const DELTAGELSE: Hjemmel = { lov: 'LOB', paragraf: '10', stk: 2, udgave: 'LBK 254/2024' }

/** LOB § 10, stk. 2: borgeren og sagsbehandleren er med. */
export const LOB_10_2: Regel<V> = regel({
  id: 'LOB-10-2',
  navn: 'Borgeren og sagsbehandleren deltager',
  versioner: () =>
    versionerAfLob(
      { i2013: { stk: 5 }, lob: { paragraf: '10', stk: 2 } },
      deltagelse,
      maaskeTeam('LOB-10-2-ophoert', deltagelse({ hjemmel: DELTAGELSE }), DELTAGELSE),
    ),
})

const kunIndsatser = (hjemmel: Hjemmel, forbehold?: string): V =>
  ikkeVilkaar(
    {
      id: 'LOB-11-3',
      spoergsmaal: 'Holder den nye behandling sig til indsatser og opfølgning?',
      hjemmel,
      ...(forbehold === undefined ? {} : { forbehold }),
    },
    faktum(
      {
        id: 'LOB-11-3-ordningen',
        spoergsmaal: 'Tager indstillingen stilling til, hvilken ordning borgeren skal have?',
        hjemmel,
      },
      'tager-stilling-til-ordningen',
      (g: BehandlingsGrundlag) => g.behandling.indstilling?.tagerStillingTilOrdningen,
    ),
  )

const KUN: Hjemmel = { lov: 'LOB', paragraf: '11', stk: 3, udgave: 'LBK 254/2024' }

/** LOB § 11, stk. 3: når et løbende forløb er til teamet igen, er ordningen ikke til drøftelse. Fra 1. januar 2022. */
export const LOB_11_3: Regel<V> = regel({
  id: 'LOB-11-3',
  navn: 'Ny forelæggelse: kun indsatser og opfølgning',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2022-01-01'), kilde: 'lov 1160/2021 § 2', fravaer: 'endnu-ikke' },
    {
      fra: dato('2022-01-01'),
      indtil: dato('2024-03-01'),
      kilde: 'lov 1160/2021 § 2',
      indhold: kunIndsatser(
        KUN,
        'Læst i LBK 254/2024. Ændringslovens § 2 er ikke skaffet; garantien, den hører til, gælder fra 1. januar 2022.',
      ),
    },
    { fra: dato('2024-03-01'), indtil: ANDET_TRIN_2026, kilde: 'LBK 254/2024', indhold: kunIndsatser(KUN) },
    { fra: ANDET_TRIN_2026, kilde: 'lov 1750/2025', indhold: maaskeTeam('LOB-11-3-ophoert', kunIndsatser(KUN), KUN) },
  ],
})
