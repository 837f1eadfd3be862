import type { Hjemmel } from '@fodfaeste/grund'
import { GARANTI_TVIVL } from '../garanti/garanti-tvivl.ts'
import { faktum, skoensspoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar, medmindre } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Oplysning } from '../motor/oplysning.ts'
import { type Regel, regel } from '../motor/version.ts'
import { BEK_2022, type Bekendtgoerelse, iBek, medForbehold, versionerPrBek } from '../plan/bekendtgoerelse.ts'
import { maaskeKrav } from '../plan/indholdskrav.ts'
import type { BehandlingsGrundlag, IndstillingsId, Udfald } from './fakta.ts'
import { TEAM_TVIVL } from './tvivl.ts'

type V = Vilkaar<BehandlingsGrundlag>
type Bek = Pick<Bekendtgoerelse, 'udgave' | 'forbehold'>
type Sted = Omit<Hjemmel, 'lov' | 'udgave'>

const erFoerst = ({ udgave }: Bek): boolean => udgave === 'BEK 1418/2012'
const erSidst = ({ udgave }: Bek): boolean => udgave === 'BEK 47/2026'

const punkt = (regel: string, id: IndstillingsId, spoergsmaal: string, hjemmel: Hjemmel): V =>
  faktum({ id: `${regel}-${id}`, spoergsmaal, hjemmel }, `${regel}-${id}`, (g) => g.behandling.indstilling?.indhold[id])

/** De tre slags forhold, teamet skal sige, det har lagt vægt på. */
const treForhold = (regel: string, h: Hjemmel): readonly V[] => [
  punkt(regel, 'beskaeftigelsesmaessige-forhold', 'Står de beskæftigelsesmæssige forhold, der er lagt vægt på?', h),
  punkt(regel, 'sociale-forhold', 'Står de sociale forhold, der er lagt vægt på?', h),
  punkt(regel, 'helbredsmaessige-forhold', 'Står de helbredsmæssige forhold, der er lagt vægt på?', h),
]

/** Gælder kun, når en oplysning siger det: ellers er der intet at kræve. */
function naarBetinget(
  id: string,
  krav: V,
  betingelse: {
    readonly spoergsmaal: string
    readonly faktum: string
    readonly laes: (g: BehandlingsGrundlag) => Oplysning<boolean> | undefined
    readonly kraevetVed: boolean
  },
): V {
  const hjemmel = krav.led.hjemmel
  const sted = hjemmel === undefined ? {} : { hjemmel }
  const svaret = faktum<BehandlingsGrundlag>(
    { id: `${id}-hvis`, spoergsmaal: betingelse.spoergsmaal, ...sted },
    betingelse.faktum,
    betingelse.laes,
  )
  const fri = betingelse.kraevetVed
    ? ikkeVilkaar({ id: `${id}-hvis-ikke`, spoergsmaal: 'Er kravet uden betydning her?', ...sted }, svaret)
    : svaret
  return medmindre({ id, spoergsmaal: krav.led.spoergsmaal, ...sted }, krav, fri)
}

const udenSamtidighed = (regel: string, h: Hjemmel): V =>
  naarBetinget(
    `${regel}-raekkefoelge`,
    punkt(regel, 'ikke-parallelt-er-sagt', 'Står det, at indsatserne ikke kan køre samtidig?', h),
    {
      spoergsmaal: 'Kan indsatserne køre samtidig?',
      faktum: 'kan-koere-parallelt',
      laes: (g) => g.behandling.indstilling?.kanKoereParallelt,
      kraevetVed: false,
    },
  )

/** Det, der bør indgå i planen: mål, indsatser, opfølgning, og om teamet vil se sagen igen. */
function tilPlanen(regel: string, bek: Bek): readonly V[] {
  const stk = erFoerst(bek) ? 2 : erSidst(bek) ? 4 : 5
  const nr = (n: number) => iBek(bek.udgave, { paragraf: '8', stk, nr: n })
  return [
    punkt(regel, 'overordnet-maal', 'Står det overordnede job- eller uddannelsesmål?', nr(1)),
    punkt(
      regel,
      'indsatser',
      'Står de indsatser for job, uddannelse, sociale forhold og helbred, der er brug for?',
      nr(2),
    ),
    punkt(
      regel,
      'opfoelgning-og-mentor',
      'Står det, hvordan der skal følges op, og om der er brug for en mentor?',
      nr(3),
    ),
    punkt(regel, 'vil-se-sagen-igen', 'Står det, om teamet vil se sagen igen?', nr(4)),
    udenSamtidighed(regel, iBek(bek.udgave, { paragraf: '8', stk: stk + 1, pkt: 1 })),
  ]
}

/** En regel om indstillingen: udgave for udgave, og efter 1. juli 2026 kun hvis teamet stadig er der. */
function indstillingsregel(id: string, navn: string, byg: (bek: Bek) => V | undefined): Regel<V> {
  const versioner = () => {
    const sidste = byg({ udgave: 'BEK 47/2026' })
    const hjemmel = sidste?.led.hjemmel
    const efterAndetTrin =
      sidste === undefined || hjemmel === undefined
        ? undefined
        : maaskeKrav<BehandlingsGrundlag>(
            { id: `${id}-ophoert`, spoergsmaal: sidste.led.spoergsmaal, hjemmel },
            TEAM_TVIVL.teamEfterJuli2026,
            { laesning: 'B', vilkaar: sidste },
            (g) => g.fakta.laesningsvalg[TEAM_TVIVL.teamEfterJuli2026.id],
          )
    return versionerPrBek<V>({ byg, efterAndetTrin })
  }
  return regel({ id, navn, versioner })
}

const samlet = (id: string, spoergsmaal: string, bek: Bek, sted: Sted, dele: readonly V[]): V =>
  alleVilkaar({ id, spoergsmaal, hjemmel: iBek(bek.udgave, sted), ...medForbehold(bek) }, dele)

/** § 7: kommunen skal kunne afgøre sagen og lave indsatsdelen på den. Det læser et menneske. */
export const BEK_7 = indstillingsregel('BEK-1708-7', 'Indstillingen er fyldestgørende begrundet', (bek) =>
  skoensspoergsmaal(
    {
      id: 'BEK-1708-7',
      spoergsmaal: 'Er indstillingen begrundet, så sagen kan afgøres og indsatsdelen laves på den?',
      hjemmel: iBek(bek.udgave, { paragraf: '7', stk: erFoerst(bek) ? 2 : 4, pkt: 2 }),
      ...medForbehold(bek),
    },
    'indstilling-fyldestgoerende',
    (g) => g.behandling.indstilling?.fyldestgoerende,
  ),
)

/** § 8 om ressourceforløb. BEK 47/2026 har det ikke. */
export const BEK_8 = indstillingsregel('BEK-1708-8', 'Indstilling om ressourceforløb', (bek) => {
  if (erSidst(bek)) return undefined
  const h = iBek(bek.udgave, { paragraf: '8', stk: 1 })
  return samlet('BEK-1708-8', 'Siger indstillingen om ressourceforløb det, den skal?', bek, { paragraf: '8' }, [
    ...treForhold('BEK-1708-8', h),
    punkt(
      'BEK-1708-8',
      'behov-for-kombination',
      'Står det, hvorfor der er brug for et samlet forløb efter flere love?',
      h,
    ),
    ...tilPlanen('BEK-1708-8', bek),
  ])
})

/** § 9 om fleksjob. Stykket om en meget begrænset arbejdsevne kom senest med BEK 2408/2021. */
export const BEK_9 = indstillingsregel('BEK-1708-9', 'Indstilling om fleksjob', (bek) => {
  const h = (sted: Omit<Sted, 'paragraf'>): Hjemmel => iBek(bek.udgave, { paragraf: '9', ...sted })
  const udvikling = naarBetinget(
    'BEK-1708-9-2',
    punkt(
      'BEK-1708-9',
      'udvikling-inden-for-rimelig-tid',
      'Står det, at arbejdsevnen kan udvikles inden for rimelig tid?',
      h({ stk: 2 }),
    ),
    {
      spoergsmaal: 'Er arbejdsevnen nu meget begrænset?',
      faktum: 'meget-begraenset-arbejdsevne',
      laes: (g) => g.behandling.indstilling?.megetBegraensetArbejdsevne,
      kraevetVed: true,
    },
  )
  return samlet('BEK-1708-9', 'Siger indstillingen om fleksjob det, den skal?', bek, { paragraf: '9' }, [
    ...treForhold('BEK-1708-9', h({ stk: 1, pkt: 1 })),
    punkt('BEK-1708-9', 'afklaret', 'Er det begrundet, at borgeren er afklaret?', h({ stk: 1, nr: 1 })),
    punkt(
      'BEK-1708-9',
      'ikke-ordinaere-vilkaar',
      'Er det begrundet, at ordinære vilkår ikke er mulige?',
      h({ stk: 1, nr: 1 }),
    ),
    punkt('BEK-1708-9', 'typer-af-fleksjob', 'Står det, hvilke typer fleksjob eller funktioner?', h({ stk: 1, nr: 2 })),
    punkt(
      'BEK-1708-9',
      'hensyn',
      'Står det, om der skal tages hensyn eller gives støtte i en overgang?',
      h({ stk: 1, nr: 2 }),
    ),
    ...(erFoerst(bek) ? [] : [udvikling]),
  ])
})

/** § 10 om førtidspension: forholdene og den faglige forklaring. */
export const BEK_10 = indstillingsregel('BEK-1708-10', 'Indstilling om førtidspension', (bek) => {
  const pkt = (n: number) => iBek(bek.udgave, { paragraf: '10', pkt: n })
  return samlet('BEK-1708-10', 'Siger indstillingen om pension det, den skal?', bek, { paragraf: '10' }, [
    ...treForhold('BEK-1708-10', pkt(1)),
    punkt(
      'BEK-1708-10',
      'varigt-nedsat',
      'Er det fagligt forklaret, at arbejdsevnen er væsentligt og varigt nedsat?',
      pkt(2),
    ),
    punkt(
      'BEK-1708-10',
      'ikke-til-selvforsoergelse',
      'Er det forklaret, at en rest ikke kan bruges til selvforsørgelse?',
      pkt(2),
    ),
  ])
})

/** § 11 om anden indsats. */
export const BEK_11 = indstillingsregel('BEK-1708-11', 'Indstilling om anden indsats', (bek) => {
  const nr = (n: number) => iBek(bek.udgave, { paragraf: '11', nr: n })
  return samlet('BEK-1708-11', 'Siger indstillingen om anden indsats det, den skal?', bek, { paragraf: '11' }, [
    punkt('BEK-1708-11', 'anden-indsats', 'Står det, hvilken indsats der bør sættes i gang?', nr(1)),
    punkt('BEK-1708-11', 'oevrig-stoette', 'Står det, om borgeren har brug for anden støtte?', nr(2)),
  ])
})

/** § 16 (§ 15 i BEK 47/2026) om tilskud til selvstændige. */
export const BEK_16 = indstillingsregel('BEK-1708-16', 'Indstilling om tilskud til selvstændige', (bek) => {
  const paragraf = erSidst(bek) ? '15' : '16'
  const h = iBek(bek.udgave, { paragraf })
  return samlet('BEK-1708-16', 'Siger indstillingen om tilskud det, den skal?', bek, { paragraf }, [
    punkt(
      'BEK-1708-16',
      'varigt-nedsat-i-virksomheden',
      'Er det begrundet, at arbejdsevnen i virksomheden er varigt og væsentligt nedsat?',
      h,
    ),
  ])
})

/** § 8 om indsatsen i jobafklaring. Ikke i BEK 1418/2012; ordningen kom først i 2014. */
export const BEK_8_JOBAFKLARING = indstillingsregel(
  'BEK-1708-8-jobafklaring',
  'Indstilling om indsats i jobafklaring',
  (bek) => {
    if (erFoerst(bek)) return undefined
    const sted = { paragraf: '8', stk: erSidst(bek) ? 3 : 4 }
    const id = 'BEK-1708-8-jobafklaring'
    return samlet(id, 'Siger indstillingen om indsatsen det, den skal?', bek, sted, [
      punkt(
        id,
        'forudsaetninger-og-behov',
        'Står de forudsætninger og behov, der er lagt vægt på?',
        iBek(bek.udgave, sted),
      ),
      punkt(
        id,
        'helbredsmaessige-forhold',
        'Står de helbredsmæssige forhold, der er lagt vægt på?',
        iBek(bek.udgave, sted),
      ),
      ...tilPlanen(id, bek),
    ])
  },
)

/** § 8 om et nyt jobafklaringsforløb. */
export const BEK_8_NYT = indstillingsregel('BEK-1708-8-nyt', 'Indstilling om et nyt jobafklaringsforløb', (bek) => {
  if (erFoerst(bek)) return undefined
  const sted = { paragraf: '8', stk: erSidst(bek) ? 1 : 2 }
  return samlet('BEK-1708-8-nyt', 'Siger indstillingen om et nyt forløb det, den skal?', bek, sted, [
    punkt(
      'BEK-1708-8-nyt',
      'fortsat-uarbejdsdygtig',
      'Står det, hvilket helbred viser, at borgeren fortsat er uarbejdsdygtig?',
      iBek(bek.udgave, sted),
    ),
    ...tilPlanen('BEK-1708-8-nyt', bek),
  ])
})

const nyForelaeggelse = (bek: Bek): V => {
  const pkt = (n: number) => iBek(bek.udgave, { paragraf: '19', pkt: n })
  return samlet('BEK-1708-19', 'Siger indstillingen i den nye behandling det, den skal?', bek, { paragraf: '19' }, [
    punkt('BEK-1708-19', 'aarsag-droeftet', 'Er det drøftet, hvorfor intet kom i gang inden seks måneder?', pkt(1)),
    punkt('BEK-1708-19', 'indsatser', 'Står det, hvilke indsatser der nu skal i gang?', pkt(2)),
    punkt('BEK-1708-19', 'opfoelgning-og-mentor', 'Står det, hvordan kommunen skal følge op?', pkt(2)),
  ])
}

const efterLukning: V = maaskeKrav<BehandlingsGrundlag>(
  {
    id: 'BEK-1708-19-efter-lukning',
    spoergsmaal: 'Siger indstillingen i den nye behandling det, den skal?',
    hjemmel: iBek('BEK 1708/2024', { paragraf: '19' }),
  },
  GARANTI_TVIVL.efterLukning,
  { laesning: 'A', vilkaar: nyForelaeggelse({ udgave: 'BEK 1708/2024' }) },
  (g) => g.fakta.laesningsvalg[GARANTI_TVIVL.efterLukning.id],
)

/** § 19: når et løbende forløb er til teamet igen. Fra 2026 følger den garantiens egen tvivl. */
export const BEK_19: Regel<V> = regel({
  id: 'BEK-1708-19',
  navn: 'Indstilling, når intet kom i gang på seks måneder',
  versioner: () =>
    versionerPrBek<V>({
      byg: (bek) => (erSidst(bek) ? efterLukning : bek.fra < BEK_2022 ? undefined : nyForelaeggelse(bek)),
      efterAndetTrin: efterLukning,
    }),
})

/** Den regel, der siger, hvad en indstilling med det udfald skal indeholde. */
export const REGEL_FOR_UDFALD: Readonly<Record<Udfald, Regel<V>>> = {
  ressourceforloeb: BEK_8,
  fleksjob: BEK_9,
  tilskud: BEK_16,
  foertidspension: BEK_10,
  jobafklaringsindsats: BEK_8_JOBAFKLARING,
  'nyt-jobafklaringsforloeb': BEK_8_NYT,
  'anden-indsats': BEK_11,
  'indsatser-i-forloebet': BEK_19,
}
