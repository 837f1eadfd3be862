import { type Dato, dato, erAfgjort, plusDage } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Forklaring } from '../motor/forklaring.ts'
import { underLovsaet } from '../motor/lovsaet.ts'
import type { Regel, Version } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { REGLER } from '../regler.ts'
import { enHelSag } from './proeve-sag.ts'
import { type Sagsfakta, type Sagsvurdering, vurderSag } from './vurder-sag.ts'

const GANGE = { numRuns: 300, seed: 20_261_123, endOnFailure: true }

const enStart: fc.Arbitrary<Dato> = fc
  .integer({ min: dato('2013-06-01'), max: dato('2026-01-15') })
  .map((dag) => dag as Dato)
const enDagIForloebet = fc.integer({ min: -150, max: 1400 })

/** Felter, typen kræver, eller som er en dag, sagen hænger på: dem tager prøven ikke væk. */
const FASTE: ReadonlySet<string> = new Set([
  'den',
  'fra',
  'til',
  'truffet',
  'truffetDen',
  'modtaget',
  'forlangt',
  'kommetDen',
  'givet',
  'oensket',
  'begyndt',
  'indhentet',
  'udfald',
  'foedselsdag',
  'bevilget',
  'starter',
  'planlagt-slut',
])

type Sti = readonly string[]

const erOplysning = (v: object): boolean => ('vaerdi' in v && 'kilde' in v) || ('svar' in v && 'begrundelse' in v)

/** Stierne til de oplysninger og skøn, der kan mangle. */
function oplysninger(vaerdi: unknown, sti: Sti = []): readonly Sti[] {
  if (typeof vaerdi !== 'object' || vaerdi === null) return []
  if (erOplysning(vaerdi)) {
    const navn = sti.at(-1) ?? ''
    return FASTE.has(navn) || /^\d+$/.test(navn) ? [] : [sti]
  }
  return Object.entries(vaerdi).flatMap(([navn, del]) => oplysninger(del, [...sti, navn]))
}

function uden(vaerdi: unknown, [foerste, ...resten]: Sti): unknown {
  if (foerste === undefined || typeof vaerdi !== 'object' || vaerdi === null) return vaerdi
  if (Array.isArray(vaerdi)) {
    const liste: readonly unknown[] = vaerdi
    return liste.map((del, nr) => (String(nr) === foerste ? uden(del, resten) : del))
  }
  return Object.fromEntries(
    Object.entries(vaerdi).flatMap(([navn, del]) =>
      navn !== foerste ? [[navn, del]] : resten.length === 0 ? [] : [[navn, uden(del, resten)]],
    ),
  )
}

const udenAlle = (sag: Sagsfakta, stier: readonly Sti[]): Sagsfakta => stier.reduce<unknown>(uden, sag) as Sagsfakta

/** Alle svar i sagen ved leddets id; gives reglen flere gange, står de i orden. */
function svarene(v: Sagsvurdering): ReadonlyMap<string, Forklaring> {
  const dele = [v.garanti, v.sundhedssamtale, v.afslutning, v.jobformidler, v.koordinerende, v.plan, v.team, v.kontakt]
  const alle = [...dele, v.procedure, v.nabo].flatMap((del) => del?.svar ?? [])
  const talt = new Map<string, number>()
  return new Map(
    alle.map((f) => {
      const nr = (talt.get(f.led.id) ?? 0) + 1
      talt.set(f.led.id, nr)
      return [`${f.led.id}/${nr}`, f]
    }),
  )
}

describe('At få mere at vide i en hel sag', () => {
  it('gør aldrig et svar, der er givet, uoplyst', () => {
    const stier = oplysninger(enHelSag())
    expect(stier.length).toBeGreaterThan(40)
    fc.assert(
      fc.property(
        enStart,
        enDagIForloebet,
        fc.subarray([...stier], { minLength: 1, maxLength: 12 }),
        fc.nat(),
        (start, ved, fjernet, nr) => {
          const paa = plusDage(start, ved)
          const hel = enHelSag(start)
          const [igen] = fjernet.slice(nr % fjernet.length)
          const foer = svarene(vurderSag(udenAlle(hel, fjernet), paa))
          const efter = svarene(
            vurderSag(
              udenAlle(
                hel,
                fjernet.filter((sti) => sti !== igen),
              ),
              paa,
            ),
          )
          for (const [id, { svar }] of foer) {
            if (erAfgjort(svar))
              expect(efter.get(id)?.svar ?? svar, `${id} efter ${igen?.join('.')}`).not.toBe('uoplyst')
          }
        },
      ),
      GANGE,
    )
  })
})

describe('Den magre vej i en hel sag', () => {
  /** Reglen med et eftersyn: forklaringen skal give samme svar som det magre. */
  function medEftersyn(regel: Regel<unknown>): Regel<unknown> {
    const versioner = regel.versioner.map((version): Version<unknown> => {
      if (!('indhold' in version) || !erVilkaar(version.indhold)) return version
      const { indhold } = version
      const efterset: Vilkaar<unknown> = {
        ...indhold,
        forklar: (k) => {
          const forklaring = indhold.forklar(k)
          const svar = indhold.svar(k)
          if (forklaring.svar !== svar)
            throw new Error(`${regel.id}: ${svar} without, ${forklaring.svar} with its tree`)
          return forklaring
        },
      }
      return { ...version, indhold: efterset }
    })
    return { ...regel, versioner }
  }

  function erVilkaar(indhold: unknown): indhold is Vilkaar<unknown> {
    return typeof indhold === 'object' && indhold !== null && 'led' in indhold && 'svar' in indhold
  }

  it('giver hver regel i hver del samme svar som forklaringen', () => {
    const erstatter = REGLER.map(medEftersyn)
    const stier = oplysninger(enHelSag())
    fc.assert(
      fc.property(enStart, enDagIForloebet, fc.subarray([...stier], { maxLength: 12 }), (start, ved, fjernet) => {
        underLovsaet({ navn: 'med eftersyn', erstatter }, () =>
          vurderSag(udenAlle(enHelSag(start), fjernet), plusDage(start, ved)),
        )
      }),
      GANGE,
    )
  })
})

describe('At standse uret n dage', () => {
  const START = dato('2023-03-01')
  const frister = (sag: Sagsfakta, paa: Dato) =>
    new Map(vurderSag(sag, paa).pligter.map(({ id, fristDen }) => [id, fristDen]))

  it('flytter garantiens frist n dage og ingen anden frist i sagen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 80 }), (n, ved) => {
        const hel = enHelSag(START)
        const { garanti } = hel
        if (garanti === undefined) throw new Error('The case has no guarantee')
        const fra = plusDage(START, ved)
        const stop = {
          id: 's',
          art: 'fritaget-for-raadighed',
          fra,
          til: plusDage(fra, n - 1),
          kilde: 'prøven',
        } as const
        const uden = frister({ ...hel, garanti: { ...garanti, stop: [] } }, plusDage(START, 300))
        const med = frister({ ...hel, garanti: { ...garanti, stop: [stop] } }, plusDage(START, 300))
        expect([...med.keys()]).toEqual(expect.arrayContaining([...uden.keys()]))
        for (const [id, frist] of uden) {
          const flyttet = id === 'LAB-113-2-indsats' ? n : 0
          expect(med.get(id), id).toBe(frist === undefined ? undefined : frist + flyttet)
        }
      }),
      GANGE,
    )
  })

  it('som orlov med ret til dagpenge flytter forløbets tidligste og seneste sidste dag n dage og ingen anden dag', () => {
    const dagene = (sag: Sagsfakta) =>
      new Map(vurderSag(sag, plusDage(START, 10)).maalgruppe.dage.map(({ id, dag }) => [id, dag?.tidligst] as const))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 360 }), (n, ved) => {
        const hel = enHelSag(START)
        const fra = plusDage(START, ved)
        const orlov = [{ art: 'barsel', fra, til: plusDage(fra, n - 1), retTilDagpenge: true }] as const
        const med = dagene({ ...hel, maalgruppe: { ...hel.maalgruppe, orlov: { vaerdi: orlov, kilde: 'prøven' } } })
        for (const [id, dag] of dagene(hel)) {
          const flyttet = id === 'tidligste-slut' || id === 'seneste-slut' || id === 'seneste-slut-fem-aar' ? n : 0
          expect(med.get(id), id).toBe(dag === undefined ? undefined : dag + flyttet)
        }
      }),
      GANGE,
    )
  })
})

describe('Uret', () => {
  it('er ikke i loven: samme sag og dag giver samme svar, hver gang der spørges, og sagen røres ikke', () => {
    fc.assert(
      fc.property(enStart, enDagIForloebet, (start, ved) => {
        const sag = enHelSag(start)
        const foer = structuredClone(sag)
        expect(vurderSag(sag, plusDage(start, ved))).toEqual(vurderSag(enHelSag(start), plusDage(start, ved)))
        expect(sag).toEqual(foer)
      }),
      { ...GANGE, numRuns: 60 },
    )
  })
})
