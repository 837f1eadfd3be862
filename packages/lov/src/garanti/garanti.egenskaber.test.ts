import { type Dato, dato, plusDage } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findesHjemmel } from '../indeks/index-opslag.ts'
import type { Forklaring } from '../motor/forklaring.ts'
import { graensedage, gaeldendePaa } from '../motor/version.ts'
import type { Forloebsdage } from '../pligter/pligt.ts'
import type { GarantiFakta, Indsats, IndsatsArt, Stop } from './garanti-fakta.ts'
import { garantiFakta, indsats } from './garanti-proeve.ts'
import { INDSATSARTER } from './indsats-taeller.ts'
import { REGLER_GARANTI, vurderGaranti } from './vurder-garanti.ts'

const MANGE = { numRuns: 1500, seed: 113 }
const foersteDag = dato('2022-01-01')
const enStart = fc.integer({ min: foersteDag, max: dato('2025-05-01') }).map((dag) => dag as Dato)
const dage = (starter: Dato): Forloebsdage => ({ bevilget: starter, starter, slutter: undefined })
const fakta = (del: Partial<GarantiFakta>): GarantiFakta => ({ ...garantiFakta({}), ...del })
const ARTER: readonly Stop['art'][] = ['fritaget-for-raadighed', 'standby', 'barsel-eller-sorgorlov', 'ferie', 'andet']
const TAELLENDE = (Object.keys(INDSATSARTER) as IndsatsArt[]).filter((art) => INDSATSARTER[art].taeller)

const begyndtDen = (art: IndsatsArt, dag: Dato): Indsats => ({
  ...indsats(art, undefined),
  begyndt: { vaerdi: dag, kilde: 'prøve' },
})

describe('Stop flytter dagen og intet andet', () => {
  it('[BEK-1708-17-3] n stoppede dage inde i perioden flytter garantidagen præcis n dage', () => {
    const enForskydning = fc.integer({ min: 0, max: 150 })
    fc.assert(
      fc.property(enStart, enForskydning, fc.integer({ min: 1, max: 30 }), (start, efter, n) => {
        const fra = plusDage(start, efter)
        const stop: Stop = { id: 's', art: 'standby', fra, til: plusDage(fra, n - 1), kilde: 'prøve' }
        const paa = plusDage(start, 10)
        const uden = vurderGaranti(fakta({}), dage(start), paa)
        const med = vurderGaranti(fakta({ stop: [stop] }), dage(start), paa)
        expect((med.dag ?? 0) - (uden.dag ?? 0)).toBe(n)
        expect([med.stoppedeDage, med.dagUdenStop, med.tilstand]).toEqual([n, uden.dagUdenStop, uden.tilstand])
        expect(med.indsatser).toEqual(uden.indsatser)
        expect(med.pligter.map((p) => [p.id, p.tilstand])).toEqual(uden.pligter.map((p) => [p.id, p.tilstand]))
        expect((med.forelaeggelse.fra ?? 0) - (uden.forelaeggelse.fra ?? 0)).toBe(n)
      }),
      MANGE,
    )
  })

  it('[BEK-1708-17-3] den samme dag to gange tæller én gang', () => {
    fc.assert(
      fc.property(enStart, fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 40 }), (start, efter, n) => {
        const fra = plusDage(start, efter)
        const periode = { fra, til: plusDage(fra, n - 1), kilde: 'prøve' }
        const et: Stop = { id: 'a', art: 'standby', ...periode }
        const to: Stop = { id: 'b', art: 'fritaget-for-raadighed', ...periode }
        const paa = plusDage(start, 10)
        expect(vurderGaranti(fakta({ stop: [et, to] }), dage(start), paa).dag).toBe(
          vurderGaranti(fakta({ stop: [et] }), dage(start), paa).dag,
        )
      }),
      MANGE,
    )
  })
})

describe('Garantidagen er en skarp grænse', () => {
  it('[LAB-113-2] en indsats, der tæller, begyndt på dagen holder den; dagen efter er den brudt', () => {
    fc.assert(
      fc.property(
        enStart,
        fc.constantFrom(...TAELLENDE),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 100 }),
        (start, art, n, efter) => {
          const fra = plusDage(start, efter)
          const stop: readonly Stop[] =
            n === 0 ? [] : [{ id: 's', art: 'standby', fra, til: plusDage(fra, n - 1), kilde: 'prøve' }]
          const dag = vurderGaranti(fakta({ stop }), dage(start), start).dag
          if (dag === undefined) throw new Error('No guarantee day')
          const tilstand = (begyndt: Dato) =>
            vurderGaranti(fakta({ stop, indsatser: [begyndtDen(art, begyndt)] }), dage(start), plusDage(dag, 1))
              .tilstand
          expect([tilstand(dag), tilstand(plusDage(dag, 1))]).toEqual(['holdt', 'brudt'])
        },
      ),
      MANGE,
    )
  })

  it('[LAB-113-2] en indsats mere gør aldrig en holdt garanti til noget andet', () => {
    fc.assert(
      fc.property(
        enStart,
        fc.constantFrom(...(Object.keys(INDSATSARTER) as IndsatsArt[])),
        fc.nat(400),
        (start, art, d) => {
          const holder = begyndtDen('serviceloven', start)
          const mere = { ...begyndtDen(art, plusDage(start, d - 200)), id: 'i2' }
          const paa = plusDage(start, 220)
          expect(vurderGaranti(fakta({ indsatser: [holder, mere] }), dage(start), paa).tilstand).toBe('holdt')
        },
      ),
      MANGE,
    )
  })
})

function* alleLed(f: Forklaring): Generator<Forklaring> {
  yield f
  for (const under of f.fordi) yield* alleLed(under)
}

describe('Hjemler og udgaver', () => {
  const SAGER = ['2021-05-01', '2022-01-10', '2024-03-10', '2025-03-10', '2026-01-10'].flatMap((starter) =>
    ['2022-03-01', '2024-12-01', '2025-12-01', '2026-03-01', '2026-08-01'].flatMap((paa) =>
      (['112', '115'] as const).map((efter) => ({ starter, paa, efter })),
    ),
  )

  it.each(SAGER)('§ $efter, begyndt $starter, set $paa: hver hjemmel findes i indekset', ({ starter, paa, efter }) => {
    const start = dato(starter)
    const stop = ARTER.map((art): Stop => ({ id: art, art, fra: start, til: plusDage(start, 3), kilde: 'prøve' }))
    const indsatser = [begyndtDen('mentor', start)]
    const svar = vurderGaranti(fakta({ efter, stop, indsatser }), dage(start), dato(paa))
    const traeer = [...svar.svar, ...svar.indsatser.map((i) => i.forklaring), ...svar.stop.map((s) => s.forklaring)]
    const hjemler = [
      ...traeer.flatMap((f) => [...alleLed(f)].map(({ led }) => led.hjemmel)),
      ...svar.pligter.map((p) => p.hjemmel),
      ...svar.taerskler.map((t) => t.hjemmel),
      ...svar.forelaeggelse.emne.map((p) => p.hjemmel),
    ]
    expect(hjemler.filter((h) => h !== undefined && findesHjemmel(h).findes !== true)).toEqual([])
  })

  it('hver regel har netop én udgave hver dag, også lige før og på hver grænse', () => {
    for (const regel of REGLER_GARANTI) {
      for (const dag of graensedage(regel)) {
        expect(gaeldendePaa(regel, dag).fra).toBe(dag)
        if (dag > dato('0001-01-01')) gaeldendePaa(regel, plusDage(dag, -1))
      }
      gaeldendePaa(regel, dato('2030-01-01'))
    }
  })

  it('hvert svar kan læses: ingen forklaring fejler', () => {
    const svar = vurderGaranti(
      fakta({ indsatser: [begyndtDen('mentor', foersteDag)] }),
      dage(foersteDag),
      dato('2022-08-01'),
    )
    const linjer = svar.svar.flatMap((f) => [...alleLed(f)].flatMap((led) => led.led.hvorfor?.(led) ?? []))
    expect(linjer).toContain('Mentor (LAB kapitel 26) er ikke nævnt i garantien.')
    expect(linjer).toContain('Garantidagen er 1. juli 2022.')
    expect(linjer.every((linje) => linje.trim() !== '')).toBe(true)
  })
})
