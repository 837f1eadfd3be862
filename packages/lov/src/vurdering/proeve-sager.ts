import { HVER_UDGAVE, I_MAALGRUPPEN, type ProeveSag } from '../proeve-fakta.ts'
import { TVIVL } from '../tvivl.ts'

/** Født 1985, i målgruppen efter den gamle og den nye lov, første forløb på tre år. */
const ANNE: ProeveSag = { ...I_MAALGRUPPEN, foedt: '1985-05-05', tidligere: [], maaneder: 36 }
export const bevilget = (dag: string, slut: string, rest: ProeveSag = {}): ProeveSag => ({
  ...ANNE,
  bevilget: dag,
  starter: dag,
  slut,
  ...rest,
})

const OENSKER = ['forloeb-taet-paa-pension', 'mere-end-fem-aar', 'endnu-et-forloeb', 'forloeb-som-pensionist'] as const

/** Sager, hvor hver regel i målgruppen er på grænsen mindst én gang. */
export const SAGER: readonly (readonly [navn: string, paa: string, sag: ProeveSag])[] = [
  ...['2012-12-31', ...HVER_UDGAVE, '2019-12-31', '2021-12-31', '2026-01-31', '2026-02-01', '2026-07-01'].flatMap(
    (paa) => [['Anne: i målgruppen', paa, ANNE] as const, ['Anne: intet er oplyst', paa, {}] as const],
  ),
  ...[
    '1957-01-01',
    '1962-04-01',
    '1962-04-02',
    '1963-04-01',
    '1974-04-01',
    '1974-04-02',
    '1984-04-01',
    '1984-04-02',
  ].flatMap((foedt) =>
    (['2021-12-31', '2024-04-01'] as const).flatMap((paa) => [
      [`Bo: født ${foedt}`, paa, { ...ANNE, foedt }] as const,
      [
        `Bo: født ${foedt}, har haft et forløb`,
        paa,
        { ...ANNE, foedt, tidligere: [['2014-01-01', '2016-12-31']] },
      ] as const,
    ]),
  ),
  ['Bo: født en gang i 1974', '2024-04-01', { ...ANNE, foedt: ['1974-01-01', '1974-12-31'] }],
  ...OENSKER.flatMap((emne) =>
    (['ja', 'nej', 'spurgt', 'trukket tilbage'] as const).map(
      (svar) =>
        [
          `Carla: ønske om ${emne}, ${svar}`,
          '2024-04-01',
          {
            ...ANNE,
            foedt: emne === 'forloeb-taet-paa-pension' ? '1959-06-01' : '1970-01-01',
            tidligere: [['2014-01-01', '2018-12-31']],
            oensker: { [emne]: svar },
            jaNej: { ...I_MAALGRUPPEN.jaNej, 'modtager-foertidspension': emne === 'forloeb-som-pensionist' },
          },
        ] as const,
    ),
  ),
  ...(['ja', 'nej', 'ubegrundet ja', 'usigneret nej'] as const).flatMap((svar) =>
    (
      [
        'komplekse-problemer',
        'udviklingsperspektiv',
        'arbejdsevnen-kan-ikke-forbedres',
        'aabenbart-formaalsloest',
        'tilstraekkeligt-oplyst',
        'alle-foranstaltninger-udtoemt',
        'laengerevarende-indsats',
      ] as const
    ).flatMap((id) =>
      (id === 'aabenbart-formaalsloest' ? ['2018-05-31'] : ['2024-04-01']).map(
        (paa) => [`Dan: ${id} ${svar}`, paa, { ...ANNE, skoen: { ...ANNE.skoen, [id]: svar } }] as const,
      ),
    ),
  ),
  ...['2013-01-01', '2019-06-01', '2021-12-31', '2022-01-01', '2023-01-01', '2026-01-31'].flatMap((dag) => {
    const plus = (aar: number, tillaeg = 0) =>
      `${Number(dag.slice(0, 4)) + aar}${dag.slice(4, 8)}${String(Number(dag.slice(8)) - 1 + tillaeg).padStart(2, '0')}`.replace(
        '-00',
        '-01',
      )
    return [
      [`Else: bevilget ${dag} for tre år`, dag, bevilget(dag, plus(3))] as const,
      [`Else: bevilget ${dag} for fem år og en dag`, dag, bevilget(dag, plus(5, 1))] as const,
      [`Else: bevilget ${dag} for et halvt år`, dag, bevilget(dag, plus(0).slice(0, 5) + '06-30')] as const,
    ]
  }),
  ...(['barsel', 'sorgorlov'] as const).flatMap((art) =>
    ([true, false, 'uoplyst'] as const).flatMap((ret) =>
      (['2019-01-01', '2022-01-01', '2023-01-01'] as const).map(
        (dag) =>
          [
            `Finn: ${art}, ret ${String(ret)}`,
            dag,
            bevilget(dag, `${Number(dag.slice(0, 4)) + 3}-06-30`, {
              orlov: [[`${dag.slice(0, 4)}-03-01`, `${dag.slice(0, 4)}-06-30`, art, ret]],
            }),
          ] as const,
      ),
    ),
  ),
  ...[
    ['2017-01-01', '2021-12-31'],
    ['2022-01-01', '2024-03-31'],
    ['2022-01-01', '2026-12-31'],
    ['2010-01-01', '2013-06-30'],
  ].flatMap(([fra = '', til = '']) =>
    ['1980-05-05', '1983-01-01', '1973-01-01'].map(
      (foedt) =>
        [
          `Gry: født ${foedt}, i forløb ${fra}–${til} før`,
          '2024-04-01',
          bevilget('2024-04-01', '2027-03-31', { foedt, tidligere: [[fra, til]] }),
        ] as const,
    ),
  ),
  ['Gry: et tidligere forløb uden dage', '2024-04-01', { ...ANNE, foedt: '1980-01-01', tidligere: ['uden dage'] }],
  [
    'Gry: tidligere forløb med barsel',
    '2024-04-01',
    { ...ANNE, foedt: '1980-01-01', tidligere: [['2022-01-01', '2024-01-01', [['2022-03-01', '2022-06-30']]]] },
  ],
  ...Object.values(TVIVL).flatMap(({ id }) =>
    (['A', 'B'] as const).flatMap((laesning) => [
      [
        `Hans: ${id} læst som ${laesning}, 52 år`,
        '2024-04-01',
        bevilget('2021-06-01', '2024-05-31', {
          foedt: '1972-02-01',
          starter: '2022-03-01',
          tidligere: [['2013-06-01', '2016-05-31']],
          valg: { [id]: laesning },
        }),
      ] as const,
      [
        `Hans: ${id} læst som ${laesning}, tæt på pension`,
        '2022-04-01',
        bevilget('2022-01-01', '2024-12-31', { foedt: '1961-02-01', starter: '2022-03-01', valg: { [id]: laesning } }),
      ] as const,
      [
        `Hans: ${id} læst som ${laesning}, efter lukningen`,
        '2026-04-01',
        bevilget('2026-01-31', '2028-04-30', {
          starter: '2026-05-01',
          paaklaget: '2026-01-20',
          afgoeres: '2026-04-01',
          valg: { [id]: laesning },
        }),
      ] as const,
    ]),
  ),
  ...['2025-12-31', '2026-01-31', '2026-02-01'].map(
    (paaklaget) =>
      [`Ida: hjemvist, påklaget ${paaklaget}`, '2026-03-01', { ...ANNE, paaklaget, afgoeres: '2026-03-01' }] as const,
  ),
  ...['2021-12-31', '2022-01-01'].flatMap((dag) => [
    [
      `Ida: bevilget ${dag}, begynder senere`,
      '2022-06-01',
      bevilget(dag, '2025-01-31', { starter: '2022-02-01', foedt: '1972-01-01' }),
    ] as const,
    [`Ida: afgjort ${dag}`, '2022-06-01', { ...ANNE, afgoeres: dag, foedt: '1959-01-01' }] as const,
  ]),
  [
    'Jens: førtidspensionist på 39',
    '2024-04-01',
    { ...ANNE, jaNej: { ...ANNE.jaNej, 'modtager-foertidspension': true } },
  ],
  [
    'Jens: førtidspensionist på 40',
    '2024-04-01',
    { ...ANNE, foedt: '1984-04-01', jaNej: { ...ANNE.jaNej, 'modtager-foertidspension': true } },
  ],
  [
    'Jens: ikke førtidspensionist',
    '2024-04-01',
    { ...ANNE, jaNej: { ...ANNE.jaNej, 'modtager-foertidspension': false } },
  ],
  ...(['ja', 'nej', 'ubegrundet ja'] as const).map(
    (svar) =>
      [
        `Dan: intet perspektiv, alt er udtømt: ${svar}`,
        '2024-04-01',
        { ...ANNE, skoen: { ...ANNE.skoen, udviklingsperspektiv: 'nej', 'alle-foranstaltninger-udtoemt': svar } },
      ] as const,
  ),
  ['Bo: født 1954-03-01, pension som 65½', '2018-04-01', { ...ANNE, foedt: '1954-03-01' }],
  ...(
    [
      ['1984-02-29', '2024-02-28'],
      ['1984-02-29', '2024-02-29'],
      ['1972-02-29', '2022-02-28'],
      ['1972-02-29', '2022-03-01'],
      ['1956-02-29', '2022-02-28'],
    ] as const
  ).flatMap(([foedt, paa]) =>
    ([undefined, 'A', 'B'] as const).map(
      (laesning) =>
        [
          `Kaj: født ${foedt}, har haft et forløb, skuddagen læst som ${laesning ?? 'intet'}`,
          paa,
          {
            ...ANNE,
            foedt,
            tidligere: [['2014-01-01', '2016-12-31']],
            valg: laesning === undefined ? {} : { [TVIVL.skuddag.id]: laesning },
          },
        ] as const,
    ),
  ),
  [
    'Kaj: født 28. februar, skuddagen læst som B',
    '2024-02-28',
    { ...ANNE, foedt: '1974-02-28', tidligere: [['2014-01-01', '2016-12-31']], valg: { [TVIVL.skuddag.id]: 'B' } },
  ],
  [
    'Ida: påklaget og afgjort samme dag, fylder 50',
    '2024-04-01',
    { ...ANNE, foedt: '1974-04-01', tidligere: [['2014-01-01', '2016-12-31']], paaklaget: '2024-04-01' },
  ],
]
