import { type Dato, type LovKode, dato } from '@fodfaeste/grund'
import type { UdgaveId } from './index-opslag.ts'

/**
 * Hvor sikkert vi ved det: V læst i loven eller bekendtgørelsen selv, S anden kilde, D udledt (udledningen står i
 * `kilde`), M fra hukommelsen, U ledt efter og ikke fundet.
 */
export type Sikkerhed = 'V' | 'S' | 'D' | 'M' | 'U'

/** Et tidsrum, hvor en udgave er lovens ordlyd. Halvåbent: `fra` er med, `indtil` er ikke. */
export interface UdgaveTid {
  readonly lov: LovKode
  readonly udgave: UdgaveId
  /** En hovedtekst er hele loven (eller det, vi har af den); en ændring gælder oven på den, til den er skrevet ind. */
  readonly rolle: 'hovedtekst' | 'ændring'
  readonly fra: Dato
  readonly indtil?: Dato
  readonly kilde: string
  readonly sikkerhed: Sikkerhed
}

type Raekke = readonly [UdgaveId, UdgaveTid['rolle'], fra: string, indtil: string | undefined, Sikkerhed, kilde: string]

// En lovbekendtgørelse ændrer ikke loven, den skriver den sammen. Den er hovedtekst fra den dag, den er dateret; hvad der
// er trådt i kraft siden den forrige, står som ændring. Er dagen ikke skaffet, bruges den første dag, den med sikkerhed
// var udstedt: Lovtidende nummererer fortløbende i året, så en lov med højere nummer og kendt dato kom senere.
const RAEKKER: Readonly<Partial<Record<LovKode, readonly Raekke[]>>> = {
  LAB: [
    ['lov 1380/2012', 'hovedtekst', '2013-01-01', '2014-09-12', 'V', 'Ordningen indføres. Kun lovens nye paragraffer.'],
    ['lov 720/2014', 'ændring', '2014-07-01', '2014-09-12', 'V', 'Jobafklaringsforløb; skrevet ind i LBK 990/2014.'],
    [
      'LBK 990/2014',
      'hovedtekst',
      '2014-09-12',
      '2017-01-01',
      'S',
      'Dateret 12. september 2014 i senere ændringslove.',
    ],
    ['lov 1482/2014', 'ændring', '2015-01-05', '2017-01-01', 'V', '§ 68 a, stk. 3, henviser til LOB; i LBK 1342/2016.'],
    // § 68 a, stk. 9, 3. pkt. (til folkepensionsalderen) kom på en dag mellem de to, som ikke er skaffet.
    [
      'LBK 1342/2016',
      'hovedtekst',
      '2017-01-01',
      '2020-01-01',
      'D',
      'Udstedt i 2016; dagen ikke skaffet, så nytår bruges.',
    ],
    ['lov 553/2018', 'ændring', '2018-06-01', '2020-01-01', 'S', 'Ankestyrelsens praksisnotater 2022 og 2023.'],
    ['lov 548/2019', 'hovedtekst', '2020-01-01', '2022-05-22', 'V', 'Ny lov med nye paragraftal.'],
    ['lov 2189/2020', 'ændring', '2021-01-01', '2022-05-22', 'M', 'Sorgorlov. Ikrafttrædelsen er ikke efterprøvet.'],
    [
      'lov 1160/2021',
      'ændring',
      '2022-01-01',
      '2022-05-22',
      'V',
      'Lovens § 6, stk. 2, i Ankestyrelsens praksisnotat 2022.',
    ],
    // Orlovsreformens nye ordlyd af § 114, stk. 1 (lov 879/2022 er én af lovene) trådte i kraft mellem de to.
    ['LBK 701/2022', 'hovedtekst', '2022-05-22', '2024-03-01', 'V', 'Dateret 22. maj 2022.'],
    // Kapitel 19 gælder fortsat for løbende forløb efter 1. februar 2026, derfor ingen `indtil`.
    ['LBK 280/2024', 'hovedtekst', '2024-03-01', undefined, 'V', 'Dateret 1. marts 2024.'],
    ['lov 1657/2024', 'ændring', '2025-01-01', undefined, 'V', 'BEK 1708/2024 § 20 og lovguiden.dk.'],
    [
      'lov 1750/2025',
      'ændring',
      '2026-02-01',
      undefined,
      'V',
      'BEK 58/2026, BEK 47/2026; § 32 a og § 43 dog senere i 2026.',
    ],
  ],
  LAS: [
    // Fra 2014 til 2021 er ingen sammenskrivning skaffet.
    [
      'lov 1380/2012',
      'hovedtekst',
      '2013-01-01',
      '2014-07-01',
      'V',
      'Kun lovens nye paragraffer; ændret ved lov 720/2014.',
    ],
    [
      'LBK 241/2021',
      'hovedtekst',
      '2021-06-08',
      '2023-12-12',
      'D',
      'Udstedt før lov 1160/2021 (8. juni 2021), lavere nummer.',
    ],
    ['lov 1160/2021', 'ændring', '2021-07-01', '2023-12-12', 'D', '§ 3, nr. 1, efter lovens § 6, stk. 1.'],
    ['LBK 1031/2023', 'hovedtekst', '2023-12-12', '2025-07-01', 'D', 'Udstedt før lov 1541/2023 (12. december 2023).'],
    // Kapitel 6 a gælder fortsat for løbende forløb efter 1. februar 2026, derfor ingen `indtil`.
    [
      'LBK 1004/2025',
      'hovedtekst',
      '2025-07-01',
      undefined,
      'V',
      'Dateret 30. juni 2025, med lov 1655/2024 fra 1. juli.',
    ],
    ['lov 1750/2025', 'ændring', '2026-02-01', undefined, 'S', 'Lovens § 4, nr. 3-10, hos lovguiden.dk.'],
  ],
  LOB: [
    ['lov 1482/2014', 'hovedtekst', '2015-01-05', '2024-03-01', 'V', 'Ny lov. Teksten er ikke skaffet.'],
    ['LBK 254/2024', 'hovedtekst', '2024-03-01', undefined, 'V', 'Dateret 1. marts 2024.'],
    ['lov 1657/2024', 'ændring', '2025-01-01', undefined, 'V', '§ 10 om teamets sammensætning; ordlyden ikke skaffet.'],
    ['lov 1750/2025', 'ændring', '2026-02-01', undefined, 'S', 'STAR. § 15 a må høre til 1. juli 2026; ikke læst.'],
  ],
  LSP: [
    ['lov 1380/2012', 'hovedtekst', '2013-01-01', '2024-12-30', 'V', 'Kun §§ 16, 18 og 19.'],
    ['lov 553/2018', 'ændring', '2018-06-01', '2024-12-30', 'S', '§§ 16 og 18; Ankestyrelsens praksisnotater.'],
    ['LBK 1123/2024', 'hovedtekst', '2024-12-30', undefined, 'D', 'Udstedt før BEK 1708/2024 (30. december 2024).'],
    ['lov 703/2025', 'ændring', '2025-06-20', undefined, 'U', 'Lovens dato. Ikrafttrædelsen er ikke læst.'],
  ],
  RSL: [['LBK 354/2025', 'hovedtekst', '2025-06-18', undefined, 'D', 'Udstedt før BEK 803/2025 (18. juni 2025).']],
  FVL: [['LBK 433/2014', 'hovedtekst', '2014-06-25', undefined, 'D', 'Udstedt før lov 720/2014 (25. juni 2014).']],
  OFFL: [['LBK 145/2020', 'hovedtekst', '2020-06-30', undefined, 'D', 'Udstedt før lov 1051/2020 (30. juni 2020).']],
  BEK: [
    [
      'BEK 1418/2012',
      'hovedtekst',
      '2013-01-01',
      undefined,
      'V',
      'Dens § 17. Hvornår den blev afløst, er ikke skaffet.',
    ],
    ['BEK 2236/2020', 'hovedtekst', '2021-01-01', undefined, 'V', 'Dens § 30. Ændret ved BEK 1764/2024.'],
    ['BEK 2408/2021', 'hovedtekst', '2022-01-01', '2025-01-01', 'V', 'Dens § 21; BEK 1708/2024 § 20, stk. 2.'],
    // Ophævet 1. februar 2026, men gælder fortsat for forløb bevilget senest 31. januar 2026 (BEK 58/2026 § 1, stk. 3).
    ['BEK 2409/2021', 'hovedtekst', '2022-01-01', undefined, 'V', 'Dens § 5; BEK 58/2026 § 1, stk. 3.'],
    ['BEK 1708/2024', 'hovedtekst', '2025-01-01', '2026-02-01', 'V', 'Dens § 20; BEK 47/2026 § 16, stk. 2.'],
    ['BEK 762/2025', 'hovedtekst', '2025-07-01', undefined, 'V', 'Dens § 3.'],
    ['BEK 861/2025', 'hovedtekst', '2025-07-01', undefined, 'V', 'Dens § 19.'],
    ['BEK 18/2026', 'hovedtekst', '2026-02-01', undefined, 'V', 'Dens § 3.'],
    ['BEK 47/2026', 'hovedtekst', '2026-02-01', undefined, 'V', 'Dens § 16.'],
    ['BEK 58/2026', 'hovedtekst', '2026-02-01', undefined, 'V', 'Dens § 1.'],
    ['BEK 113/2026', 'hovedtekst', '2026-02-01', undefined, 'V', 'Dens § 174.'],
  ],
  LOV: [
    ['lov 1380/2012', 'hovedtekst', '2013-01-01', '2015-01-05', 'V', '§ 25 a om teamet, indtil LOB (lov 1482/2014).'],
    [
      'lov 1160/2021',
      'hovedtekst',
      '2021-07-01',
      undefined,
      'V',
      'Dens § 6, stk. 1; §§ 1, 2 og 3, nr. 2, fra 1. januar 2022.',
    ],
    ['lov 1750/2025', 'hovedtekst', '2026-02-01', undefined, 'S', 'STAR; ikrafttrædelsesparagraffen er ikke læst.'],
  ],
}

/** Alle tidsrum, vi kender, lov for lov. */
export const UDGAVE_TIDER: readonly UdgaveTid[] = (Object.entries(RAEKKER) as [LovKode, readonly Raekke[]][]).flatMap(
  ([lov, raekker]) =>
    raekker.map(([udgave, rolle, fra, indtil, sikkerhed, kilde]): UdgaveTid => {
      const tid = { lov, udgave, rolle, fra: dato(fra), kilde, sikkerhed }
      return indtil === undefined ? tid : { ...tid, indtil: dato(indtil) }
    }),
)

/**
 * De udgaver, der tilsammen er loven den dag: hovedteksten først, så de ændringer, den ikke har med. Tom, når projektet
 * ikke har lovens tekst så langt tilbage. For `BEK` og `LOV` er det alle de bekendtgørelser eller ændringslove, der gælder.
 */
export function udgaverPaa(lov: LovKode, dag: Dato): readonly UdgaveTid[] {
  return UDGAVE_TIDER.filter(
    (tid) => tid.lov === lov && tid.fra <= dag && (tid.indtil === undefined || dag < tid.indtil),
  ).toSorted((a, b) => Number(a.rolle === 'ændring') - Number(b.rolle === 'ændring'))
}
