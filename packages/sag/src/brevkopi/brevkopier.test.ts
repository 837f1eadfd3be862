import { enPerson, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { afgjort, forloebetsSlut } from '../afgoerelse/afgjort.ts'
import { fold } from '../fold.ts'
import { faarBrevene, repraesentanterPaa } from '../repraesentant/repraesentanter.ts'
import { type Livskommando, udfoer } from '../udfoer.ts'
import { dato } from '@fodfaeste/grund'
import { kopierAf } from './brevkopier.ts'

const DEN = '2025-06-02'
const LEDER = enPerson({ rolle: 'leder' })
const sagen = (...kommandoer: readonly Livskommando[]) => {
  const skridt = kommandoer.map((kommando) => ({ kommando, idag: kommando.den, af: LEDER }))
  const sag = fold(registrerAlle([...skridtTil({ den: '2025-05-01' }), ...skridt]))
  if (sag === undefined) throw new Error('No case')
  return sag
}
const FOER = sagen().version
const IVAR = {
  beslutning: 'registrer-repraesentant',
  navn: 'Ivar Bøgh',
  relation: 'bror',
  omfang: 'Hele sagen.',
  breve: 'kopi',
  vej: 'Engvej 9',
  postnummer: '8000',
  by: 'Lillested',
  fra: '2025-01-01',
  til: '2025-12-31',
  den: DEN,
} as const satisfies Livskommando
const AFSLAG = {
  beslutning: 'traef-afgoerelse',
  om: 'fleksjob',
  resultat: 'afslag',
  udfald: 'fleksjob',
  form: 'skriftlig',
  begrundelse: 'Ikke afklaret.',
  den: DEN,
} as const satisfies Livskommando
const BREVET = { brev: 'afgoerelse', handlerOm: FOER + 2 } as const
const stand = (sag: ReturnType<typeof sagen>, dag = DEN) => kopierAf(sag, BREVET, dag).map((en) => en.stand)
const undlad = {
  beslutning: 'undlad-brevkopi',
  ...BREVET,
  repraesentant: FOER + 1,
  begrundelse: 'Udleveret.',
  den: DEN,
} as const satisfies Livskommando

describe('Hvem der skal have en kopi', () => {
  it('den, fuldmagten giver en, i fuldmagtens tid, begge dage med', () => {
    const sag = sagen(IVAR, AFSLAG)
    expect(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((dag) => stand(sag, dag))).toEqual([
      [],
      ['skal'],
      ['skal'],
      [],
    ])
  })

  it('trækkes fuldmagten tilbage, er det til og med den dag', () => {
    const ophoert = sagen(IVAR, AFSLAG, {
      beslutning: 'ophoer-repraesentation',
      repraesentant: FOER + 1,
      til: DEN,
      den: DEN,
    })
    expect([stand(ophoert), stand(ophoert, '2025-06-03')]).toEqual([['skal'], []])
    expect(repraesentanterPaa(ophoert.repraesentanter, DEN)).toHaveLength(1)
  })

  it('ikke den, der får brevet selv eller får det af borgeren', () => {
    expect(stand(sagen({ ...IVAR, breve: 'i-stedet' }, AFSLAG))).toEqual([])
    expect(stand(sagen({ ...IVAR, breve: 'gennem-borgeren' }, AFSLAG))).toEqual([])
    expect(faarBrevene(sagen({ ...IVAR, breve: 'i-stedet' }).repraesentanter, DEN)?.navn).toBe('Ivar Bøgh')
  })

  it('undladt er om netop det brev', () => {
    const sag = sagen(IVAR, AFSLAG, undlad)
    expect(stand(sag)).toEqual(['undladt'])
    expect(kopierAf(sag, { ...BREVET, handlerOm: 999 }, DEN).map((en) => en.stand)).toEqual(['skal'])
  })

  it('to kan ikke begge få brevene i stedet for borgeren på samme tid; efter hinanden kan de', () => {
    const iStedet = { ...IVAR, breve: 'i-stedet' } as const
    const nej = (kommando: Livskommando) => {
      const svar = udfoer(sagen(iStedet), kommando, { af: LEDER, idag: dato(DEN) })
      return svar.ok ? undefined : svar.afvist
    }
    expect(nej({ ...iStedet, fra: '2025-12-31', til: undefined } as unknown as Livskommando)).toMatchObject({
      kode: 'VAERDI_PASSER_IKKE',
      felt: 'breve',
    })
    expect(nej({ ...iStedet, fra: '2026-01-01', til: '2026-12-31' })).toBeUndefined()
    expect(nej(IVAR)).toBeUndefined()
  })
})

describe('Det, der er afgjort', () => {
  const FORLOEB = {
    ...AFSLAG,
    om: 'ressourceforloeb',
    resultat: 'givet',
    udfald: 'ressourceforloeb',
    forloeb: { efter: '112', starter: '2025-06-09', slutter: '2026-06-08' },
  } as const
  const slut = (begrundelse: string, den: string) =>
    ({ beslutning: 'traef-slutbeslutning', art: 'indsatser', begrundelse, den }) as const
  const meddel = (afgoerelse: number, den: string) =>
    ({ beslutning: 'meddel-afgoerelse', afgoerelse, maade: 'brev', den }) as const
  const ophoer = {
    beslutning: 'ophoer-forloeb',
    sidsteDag: '2026-05-01',
    aarsag: 'Fleksjob.',
    den: '2026-05-01',
  } as const

  it('er også hver beslutning om tiden efter forløbet og et ophør, og hver meddeles for sig', () => {
    const sag = sagen(
      FORLOEB,
      slut('Fleksjob.', '2026-04-01'),
      slut('Med fem timer.', '2026-04-08'),
      ophoer,
      meddel(FOER + 3, '2026-04-09'),
    )
    expect(afgjort(sag).map(({ art, den, meddelt }) => [art, den, meddelt?.den])).toEqual([
      ['afgoerelse', DEN, undefined],
      ['efter-forloebet', '2026-04-01', undefined],
      ['efter-forloebet', '2026-04-08', '2026-04-09'],
      ['ophoer', '2026-05-01', undefined],
    ])
  })

  it('en meddelelse, der er taget ud, gælder ikke, og det rettede står, som det blev rettet', () => {
    const ret = (version: number, erstatning?: object) =>
      ({ beslutning: 'ret-haendelse', version, begrundelse: 'Forkert.', den: '2026-05-02', erstatning }) as unknown
    const sag = sagen(
      FORLOEB,
      slut('Fleksjob.', '2026-04-01'),
      meddel(FOER + 2, '2026-04-02'),
      ret(FOER + 3) as Livskommando,
    )
    expect(afgjort(sag).at(-1)?.meddelt).toBeUndefined()
    const rettet = sagen(
      FORLOEB,
      slut('Fleksjob.', '2026-04-01'),
      ret(FOER + 2, slut('Skånejob.', '2026-04-01')) as Livskommando,
    )
    expect(
      forloebetsSlut(rettet).map(({ version, data }) => [version, 'begrundelse' in data && data.begrundelse]),
    ).toEqual([[FOER + 2, 'Skånejob.']])
  })
})
