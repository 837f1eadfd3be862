import { type Dato, type Hjemmel, dato, plusDage, skrivDato } from '@fodfaeste/grund'
import { beregnet } from '../motor/beregnet.ts'
import { brugteFakta } from '../motor/brugte-fakta.ts'
import type { Brugt, Forklaring } from '../motor/forklaring.ts'
import { faktum } from '../motor/opslag.ts'
import { ikkeVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import type { Pligt } from '../pligter/pligt.ts'
import { svarPaa } from '../plan/mangelliste.ts'
import { tilstandPaa } from '../plan/pligttilstand.ts'
import type { Regionsforloeb, TeamFakta, TeamGrundlag } from './fakta.ts'
import { LOB_15_A, raadgivningen, raadgivningspligt } from './raadgivning.ts'

type V = Vilkaar<TeamGrundlag>

const FRA = dato('2021-01-01')
const FORBEHOLD =
  'Læst i BEK 2236/2020. Ændringerne i BEK 1764/2024 er ikke skaffet. Fristen gælder kun, når kommune og region ikke har ' +
  'aftalt en anden, og når sagen er sendt elektronisk til regionens postkasse (§ 24).'

/** Hvad dagene hedder, når de står som brugt i en forklaring. */
const DAGENE = {
  sagTilTeamModtaget: 'sag-til-team-modtaget',
  sundhedskoordinatorStillet: 'sundhedskoordinator-stillet',
  udtalelseAnmodet: 'udtalelse-anmodet',
  udtalelseModtaget: 'udtalelse-modtaget',
  speciallaegeattestAnmodet: 'speciallaegeattest-anmodet',
  speciallaegekonsultation: 'speciallaegekonsultation',
  speciallaegeattestModtaget: 'speciallaegeattest-modtaget',
} as const satisfies { readonly [K in keyof Regionsforloeb]?: string }

type Regionsdag = keyof typeof DAGENE

interface Leverance {
  readonly id: 'BEK-2236-21' | 'BEK-2236-22' | 'BEK-2236-23'
  readonly navn: string
  readonly hvad: string
  readonly paragraf: string
  /** Fra hvilken dag, og hvor mange dage; er der to, skal begge holdes. */
  readonly frister: readonly { readonly fra: Regionsdag; readonly dage: number }[]
  readonly givet: Regionsdag
}

const LEVERANCER: readonly Leverance[] = [
  {
    id: 'BEK-2236-21',
    navn: 'Sundhedskoordinator til mødet i teamet',
    hvad: 'Stil en sundhedskoordinator til rådighed for mødet i teamet',
    paragraf: '21',
    frister: [{ fra: 'sagTilTeamModtaget', dage: 14 }],
    givet: 'sundhedskoordinatorStillet',
  },
  {
    id: 'BEK-2236-22',
    navn: 'Udtalelse i en løbende sag',
    hvad: 'Giv en udtalelse i den løbende sag',
    paragraf: '22',
    frister: [{ fra: 'udtalelseAnmodet', dage: 14 }],
    givet: 'udtalelseModtaget',
  },
  {
    id: 'BEK-2236-23',
    navn: 'Speciallægeattest fra klinisk funktion',
    hvad: 'Lever speciallægeattesten fra klinisk funktion',
    paragraf: '23',
    frister: [
      { fra: 'speciallaegeattestAnmodet', dage: 30 },
      { fra: 'speciallaegekonsultation', dage: 14 },
    ],
    givet: 'speciallaegeattestModtaget',
  },
]

const frist = (l: Leverance, r: Regionsforloeb | undefined): Dato | undefined => {
  if (r === undefined) return undefined
  const dage = l.frister.flatMap(({ fra, dage: antal }) => {
    const dag = r[fra]?.vaerdi
    return dag === undefined ? [] : [plusDage(dag, antal)]
  })
  if (dage.length === 0) return undefined
  return r.aftalt?.[l.id]?.vaerdi ?? (Math.min(...dage) as Dato)
}

const leveret = (l: Leverance, r: Regionsforloeb | undefined): Dato | undefined => r?.[l.givet]?.vaerdi

const brugte = (l: Leverance, r: Regionsforloeb | undefined): readonly Brugt[] =>
  brugteFakta({
    ...Object.fromEntries([...l.frister.map(({ fra }) => fra), l.givet].map((dag) => [DAGENE[dag], r?.[dag]])),
    [`${l.id}-aftalt`]: r?.aftalt?.[l.id],
  })

/** Fristen, som loven eller aftalen sætter den. Et ja: leveret i tide, eller fristen er ikke gået. */
function leverance(l: Leverance): Regel<V> {
  const hjemmel: Hjemmel = { lov: 'BEK', paragraf: l.paragraf, udgave: 'BEK 2236/2020' }
  const stk = l.paragraf === '21' ? { ...hjemmel, stk: 1 } : hjemmel
  const indhold = beregnet<TeamGrundlag>(
    {
      id: l.id,
      spoergsmaal: `${l.navn}: kom det i tide?`,
      hjemmel: stk,
      forbehold: FORBEHOLD,
      hvorfor: ({ tal }) =>
        tal['frist'] === undefined
          ? 'Regionen er ikke bedt om det.'
          : `Frist ${skrivDato(tal['frist'] as Dato)}${tal['givet'] === undefined ? '.' : `; leveret ${skrivDato(tal['givet'] as Dato)}.`}`,
    },
    {
      svar: ({ fakta, dag }) => {
        const senest = frist(l, fakta.region)
        if (senest === undefined) return 'uoplyst'
        return (leveret(l, fakta.region) ?? dag) <= senest ? 'opfyldt' : 'ikke-opfyldt'
      },
      tal: ({ fakta }) => ({ frist: frist(l, fakta.region), givet: leveret(l, fakta.region) }),
      brugt: ({ fakta }) => brugte(l, fakta.region),
      mangler: () => [{ art: 'faktum', id: `${l.id}-modtaget` }],
    },
  )
  return regel({
    id: l.id,
    navn: l.navn,
    versioner: () => [
      { fra: dato('0001-01-01'), indtil: FRA, kilde: 'BEK 2236/2020', fravaer: 'endnu-ikke' },
      { fra: FRA, kilde: 'BEK 2236/2020', indhold },
    ],
  })
}

const LEVERANCEREGLER = LEVERANCER.map((l) => ({ l, regel: leverance(l) }))

/** BEK 2236/2020 § 12, stk. 2: den, der er eller har været borgerens behandler, kan ikke rådgive i sagen. */
const habil: Regel<V> = regel({
  id: 'BEK-2236-12-2',
  navn: 'Sundhedskoordinatoren er ikke borgerens behandler',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: FRA, kilde: 'BEK 2236/2020', fravaer: 'endnu-ikke' },
    {
      fra: FRA,
      kilde: 'BEK 2236/2020',
      indhold: ikkeVilkaar(
        {
          id: 'BEK-2236-12-2',
          spoergsmaal: 'Er sundhedskoordinatoren uden for borgerens behandling, nu og før?',
          hjemmel: { lov: 'BEK', paragraf: '12', stk: 2, udgave: 'BEK 2236/2020' },
        },
        faktum(
          {
            id: 'BEK-2236-12-2-behandler',
            spoergsmaal: 'Er eller har sundhedskoordinatoren været borgerens læge eller behandler?',
            hjemmel: { lov: 'BEK', paragraf: '12', stk: 2, udgave: 'BEK 2236/2020' },
          },
          'koordinator-er-behandler',
          (g: TeamGrundlag) => g.fakta.region?.koordinatorErBehandler,
        ),
      ),
    },
  ],
})

export const REGLER_KLINISK_FUNKTION: readonly Regel<V>[] = [
  ...LEVERANCEREGLER.map(({ regel }) => regel),
  habil,
  LOB_15_A,
]

interface Klinisk {
  readonly svar: readonly Forklaring[]
  readonly pligter: readonly Pligt[]
}

/** Regionens del: det, den er bedt om, og om det kom. Er den ikke bedt om noget, er der intet svar. */
export function kliniskFunktion(fakta: TeamFakta, dag: Dato): Klinisk {
  const r = fakta.region
  if (r === undefined) return { svar: [], pligter: [] }
  const g = { fakta, dag }
  const bedtOm = LEVERANCEREGLER.filter(({ l }) => frist(l, r) !== undefined)
  return {
    svar: [
      ...svarPaa(
        bedtOm.map(({ regel }) => regel),
        dag,
        g,
      ),
      ...(r.koordinatorErBehandler === undefined ? [] : svarPaa([habil], dag, g)),
      ...raadgivningen(g),
    ],
    pligter: [...bedtOm.flatMap(({ l, regel }) => leverancepligt(l, regel, r, g)), ...raadgivningspligt(g)],
  }
}

function leverancepligt(l: Leverance, regel: Regel<V>, r: Regionsforloeb, g: TeamGrundlag): readonly Pligt[] {
  const [hvorfor] = svarPaa([regel], g.dag, g)
  const modtaget = l.frister.map(({ fra }) => r[fra]?.vaerdi).find((d) => d !== undefined)
  if (hvorfor?.led.hjemmel === undefined || modtaget === undefined) return []
  const opfyldtDen = leveret(l, r)
  const fristDen = frist(l, r)
  return [
    {
      id: l.id,
      hvad: l.hvad,
      ejer: 'sundhedskoordinator',
      hjemmel: hvorfor.led.hjemmel,
      fra: modtaget,
      fristDen,
      tilstand: tilstandPaa({ dag: g.dag, fra: modtaget, frist: fristDen, opfyldt: opfyldtDen !== undefined }),
      opfyldesVed: l.navn,
      ...(opfyldtDen === undefined ? {} : { opfyldtDen }),
      hvorfor,
    },
  ]
}
