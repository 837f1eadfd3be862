import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dato } from './dato-tekst.ts'
import type { Dato } from './dato.ts'
import { type Periode, periode } from './periode.ts'
import { type Stykke, type Tidslinje, foren, klip, laegOver, saml, tidslinje, vaerdiPaa } from './tidslinje.ts'

// Facit er dagene skrevet op én for én med deres værdi. Få dage og få værdier, så stykker tit rører hinanden.
type Ydelse = 'kontanthjælp' | 'sygedagpenge' | 'ressourceforløbsydelse'
type Dagbog = ReadonlyMap<number, Ydelse>

const [FRA, TIL] = [-20, 40]
const HELE_RAMMEN = Array.from({ length: TIL - FRA + 1 }, (_, i) => (FRA + i) as Dato)

const dagene = ({ fra, til }: Periode): readonly number[] => Array.from({ length: til - fra + 1 }, (_, i) => fra + i)
const poster = (linje: Tidslinje<Ydelse>) => linje.flatMap((s) => dagene(s).map((dag) => [dag, s.vaerdi] as const))
/** Dagbogen for en tidslinje. Kaster, hvis en dag er skrevet to gange. */
function dagbog(linje: Tidslinje<Ydelse>): Dagbog {
  const bog = new Map(poster(linje))
  if (bog.size !== poster(linje).length) throw new Error('A day is counted twice')
  return bog
}

const enDag = fc.constantFrom(...HELE_RAMMEN)
const enYdelse = fc.constantFrom<Ydelse>('kontanthjælp', 'sygedagpenge', 'ressourceforløbsydelse')
const enPeriode = fc.tuple(enDag, enDag).map(([a, b]) => (a < b ? periode(a, b) : periode(b, a)))
const perioder = fc.array(
  fc.tuple(enDag, fc.integer({ min: 0, max: 9 })).map(([fra, dage]) => periode(fra, (fra + dage) as Dato)),
  { maxLength: 6 },
)
/** Skridt på et antal dage, nogle med en ydelse og nogle med et hul. */
const enTidslinje: fc.Arbitrary<Tidslinje<Ydelse>> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.option(enYdelse)), { maxLength: 8 })
  .map((skridt) => {
    let naeste = FRA
    const stykker: Stykke<Ydelse>[] = []
    for (const [dage, vaerdi] of skridt) {
      if (vaerdi !== null) stykker.push({ fra: naeste as Dato, til: (naeste + dage - 1) as Dato, vaerdi })
      naeste += dage
    }
    return stykker
  })

const p = (fra: string, til: string) => periode(dato(fra), dato(til))
const stykke = <T>(fra: string, til: string, vaerdi: T): Stykke<T> => ({ ...p(fra, til), vaerdi })

describe('En tidslinje', () => {
  const januar = stykke('2022-01-01', '2022-01-31', 'kontanthjælp')
  const februar = stykke('2022-02-01', '2022-02-28', 'sygedagpenge')

  it('lægger stykkerne i orden', () => {
    expect(tidslinje([februar, januar])).toEqual([januar, februar])
  })

  it.each([
    ['begynder den dag, det andet slutter', stykke('2022-01-31', '2022-02-28', 'x')],
    ['ligger inde i det andet', stykke('2022-01-10', '2022-01-20', 'x')],
    ['dækker hele det andet', stykke('2021-01-01', '2022-12-31', 'x')],
    ['er det samme', januar],
  ])('afviser et stykke, der %s', (_, andet) => {
    expect(() => tidslinje([januar, andet])).toThrow('Two pieces cover day')
    expect(() => tidslinje([andet, januar])).toThrow('Two pieces cover day')
  })

  it('afviser et stykke, der slutter, før det begynder', () => {
    const bagvendt = { fra: dato('2022-01-31'), til: dato('2022-01-01'), vaerdi: 'x' }
    expect(() => tidslinje([bagvendt])).toThrow('Piece ends before it starts')
  })

  it('afviser netop, når en dag er dækket to gange', () => {
    const stykker = perioder.map((nogle) => nogle.map((en) => ({ ...en, vaerdi: 'kontanthjælp' as Ydelse })))
    fc.assert(
      fc.property(stykker, (nogle) => {
        const dobbelt = new Set(nogle.flatMap(dagene)).size !== nogle.flatMap(dagene).length
        if (dobbelt) expect(() => tidslinje(nogle)).toThrow(RangeError)
        else expect(dagbog(tidslinje(Object.freeze(nogle)))).toEqual(new Map(poster(nogle)))
      }),
    )
  })

  it('siger på hver dag det, dagbogen siger, og intet i et hul', () => {
    fc.assert(
      fc.property(enTidslinje, (linje) => {
        const bog = dagbog(linje)
        for (const dag of HELE_RAMMEN) expect(vaerdiPaa(linje, dag)).toBe(bog.get(dag))
      }),
    )
  })
})

describe('At klippe og lægge sammen igen', () => {
  it('beholder netop dagene i rammen', () => {
    fc.assert(
      fc.property(enTidslinje, enPeriode, (linje, ramme) => {
        const ventet = [...dagbog(linje)].filter(([dag]) => ramme.fra <= dag && dag <= ramme.til)
        expect([...dagbog(klip(linje, ramme))]).toEqual(ventet)
      }),
    )
  })

  it('giver den samme tidslinje, hvor der end klippes', () => {
    fc.assert(
      fc.property(enTidslinje, enDag, (linje, dag) => {
        const foer = klip(linje, periode((FRA - 1) as Dato, dag))
        const efter = klip(linje, periode((dag + 1) as Dato, 1000 as Dato))
        expect(saml(foren(efter, foer))).toEqual(saml(linje))
      }),
    )
  })

  it('giver den samme tidslinje, når den klippes i enkelte dage', () => {
    fc.assert(
      fc.property(enTidslinje, (linje) => {
        const enkeltvis = HELE_RAMMEN.flatMap((dag) => klip(linje, periode(dag, dag)))
        const uden = linje.flatMap((s) => klip([s], periode((TIL + 1) as Dato, 1000 as Dato)))
        expect(saml(foren(enkeltvis, uden))).toEqual(saml(linje))
      }),
    )
  })

  it('er en fejl, når de to tidslinjer siger noget om samme dag', () => {
    fc.assert(
      fc.property(enTidslinje, enTidslinje, (a, b) => {
        const [bogA, bogB] = [dagbog(a), dagbog(b)]
        if ([...bogA.keys()].some((dag) => bogB.has(dag))) expect(() => foren(a, b)).toThrow(RangeError)
        else expect(dagbog(foren(a, b))).toEqual(new Map([...bogA, ...bogB]))
      }),
    )
  })
})

describe('At samle ens naboer', () => {
  it('lægger to måneder med samme ydelse sammen, men ikke hen over et hul', () => {
    const linje = tidslinje([
      stykke('2022-01-01', '2022-01-31', 'kontanthjælp'),
      stykke('2022-02-01', '2022-02-28', 'kontanthjælp'),
      stykke('2022-03-02', '2022-03-31', 'kontanthjælp'),
    ])
    expect(saml(linje)).toEqual([
      stykke('2022-01-01', '2022-02-28', 'kontanthjælp'),
      stykke('2022-03-02', '2022-03-31', 'kontanthjælp'),
    ])
  })

  it('ændrer ingen dags værdi', () => {
    fc.assert(
      fc.property(enTidslinje, (linje) => {
        expect(dagbog(saml(linje))).toEqual(dagbog(linje))
      }),
    )
  })

  it('efterlader ingen ens naboer, og der er intet at samle anden gang', () => {
    fc.assert(
      fc.property(enTidslinje, (linje) => {
        const samlet = saml(linje)
        samlet.slice(1).forEach((naeste, i) => {
          const foer = samlet[i]
          expect(foer?.til === naeste.fra - 1 && foer.vaerdi === naeste.vaerdi).toBe(false)
        })
        expect(saml(samlet)).toEqual(samlet)
      }),
    )
  })

  it('bruger den lighed, den får', () => {
    const linje = [stykke('2022-01-01', '2022-01-31', { aar: 6 }), stykke('2022-02-01', '2022-02-28', { aar: 6 })]
    expect(saml(linje)).toHaveLength(2)
    expect(saml(linje, (a, b) => a.aar === b.aar)).toEqual([stykke('2022-01-01', '2022-02-28', { aar: 6 })])
  })
})

describe('En tidslinje lagt over en anden', () => {
  it('vinder på de dage, den siger noget om: barsel midt i et forløb', () => {
    const forloeb = [stykke('2022-01-01', '2022-12-31', 'forløb')]
    const barsel = [stykke('2022-03-01', '2022-05-31', 'barsel')]
    expect(laegOver(forloeb, barsel)).toEqual([
      stykke('2022-01-01', '2022-02-28', 'forløb'),
      stykke('2022-03-01', '2022-05-31', 'barsel'),
      stykke('2022-06-01', '2022-12-31', 'forløb'),
    ])
  })

  it('gælder dag for dag: den øverste, hvor den siger noget, ellers den underste', () => {
    fc.assert(
      fc.property(enTidslinje, enTidslinje, (under, over) => {
        expect(dagbog(laegOver(under, over))).toEqual(new Map([...dagbog(under), ...dagbog(over)]))
      }),
    )
  })

  it('ændrer intet, når den er tom, og er alt, når den underste er tom', () => {
    fc.assert(
      fc.property(enTidslinje, (linje) => {
        expect(laegOver(linje, [])).toEqual(linje)
        expect(laegOver([], linje)).toEqual(linje)
      }),
    )
  })
})
