import { type Dato, dato, dele, iso, plusDage, ugedag } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { helligdagPaa } from '../kalender/helligdage.ts'
import type { Laesningsvalg } from '../motor/oplysning.ts'
import { indholdPaa } from '../motor/version.ts'
import type { Meddelelse, Meddelelsesmaade } from './ankomst.ts'
import { type Rettidighed, RSL_67_1, klagefrist } from './klagefrist.ts'
import { TVIVL_PROCEDURE } from './tvivl.ts'

const valg = (laesning: 'A' | 'B'): Laesningsvalg => ({ laesning, af: 'Jens Lund', begrundelse: 'Efter ordlyden.' })
const valgte = (loerdag?: 'A' | 'B', lukkedage?: 'A' | 'B') => ({
  ...(loerdag === undefined ? {} : { [TVIVL_PROCEDURE.loerdag.id]: valg(loerdag) }),
  ...(lukkedage === undefined ? {} : { [TVIVL_PROCEDURE.lukkedage.id]: valg(lukkedage) }),
})
const sendt = (maade: Meddelelsesmaade, den: string, modtaget?: string): Meddelelse => ({
  maade,
  den: dato(den),
  ...(modtaget === undefined ? {} : { modtagetDen: { vaerdi: dato(modtaget), kilde: 'systembevis' } }),
})
const frist = (meddelelse: Meddelelse, ...laest: Parameters<typeof valgte>) => {
  const f = klagefrist(meddelelse, valgte(...laest))
  return f === undefined ? undefined : [iso(f.udloeb.tidligst), iso(f.udloeb.senest)]
}

describe('RSL § 67, stk. 1: sidste dag for at klage', () => {
  it.each([
    ['Digital Post en mandag', sendt('digital-post', '2026-03-16'), '2026-04-13', '2026-04-13'],
    ['ender en lørdag', sendt('digital-post', '2026-03-14'), '2026-04-13', '2026-04-13'],
    ['ender anden påskedag', sendt('digital-post', '2026-03-09'), '2026-04-07', '2026-04-07'],
    ['ender skærtorsdag', sendt('digital-post', '2026-03-05'), '2026-04-07', '2026-04-07'],
    ['ender store bededag 2023', sendt('digital-post', '2023-04-07'), '2023-05-08', '2023-05-08'],
    ['ender samme fredag 2024, som er hverdag', sendt('digital-post', '2024-03-29'), '2024-04-26', '2024-04-26'],
    ['ender juleaftensdag: tvivl', sendt('digital-post', '2026-11-26'), '2026-12-24', '2026-12-28'],
    ['ender Grundlovsdag: tvivl', sendt('digital-post', '2026-05-08'), '2026-06-05', '2026-06-08'],
    ['ender fredag efter Kristi himmelfart: tvivl', sendt('digital-post', '2026-04-17'), '2026-05-15', '2026-05-18'],
    ['ender 1. maj, som er hverdag', sendt('digital-post', '2026-04-03'), '2026-05-01', '2026-05-01'],
    ['brev: lørdag er tvivl', sendt('brev', '2026-01-12'), '2026-02-16', '2026-02-17'],
  ])('[RSL-67-1] %s', (_sag, meddelelse, tidligst, senest) => {
    expect(frist(meddelelse)).toEqual([tidligst, senest])
  })

  it.each(['brev', 'quickbrev'] as const)(
    '[RSL-67-1] %s sendt før vejledningen fra 2018: kom det ikke vist frem, regnes ingen frist',
    (maade) => {
      expect(frist(sendt(maade, '2018-06-25'))).toBeUndefined()
      expect(frist(sendt(maade, '2018-06-26'))).toBeDefined()
      expect(frist(sendt(maade, '2018-06-25', '2018-06-27'))).toEqual(['2018-07-25', '2018-07-25'])
    },
  )

  it('[RSL-67-1] er begge læsninger valgt, er fristen én dag', () => {
    expect(frist(sendt('brev', '2026-01-12'), 'A', 'A')).toEqual(['2026-02-17', '2026-02-17'])
    expect(frist(sendt('brev', '2026-01-12'), 'B', 'A')).toEqual(['2026-02-16', '2026-02-16'])
    expect(frist(sendt('digital-post', '2026-11-26'), 'A', 'B')).toEqual(['2026-12-28', '2026-12-28'])
  })
})

const klage = (meddelelse: Meddelelse | undefined, modtaget: string | undefined, rest: Partial<Rettidighed> = {}) => ({
  meddelelse: meddelelse === undefined ? undefined : { vaerdi: meddelelse, kilde: 'sagen' },
  klageModtaget: modtaget === undefined ? undefined : { vaerdi: dato(modtaget), kilde: 'sagen' },
  laesningsvalg: {},
  ...rest,
})

describe('RSL § 67: er klagen i tide?', () => {
  const mandag = sendt('digital-post', '2026-03-16')
  const juleaften = sendt('digital-post', '2026-11-26')
  it.each<[string, Rettidighed, string]>([
    ['dagen før', klage(mandag, '2026-04-12'), 'opfyldt'],
    ['på dagen', klage(mandag, '2026-04-13'), 'opfyldt'],
    ['dagen efter', klage(mandag, '2026-04-14'), 'ikke-opfyldt'],
    ['klagens dag er ukendt', klage(mandag, undefined), 'uoplyst'],
    ['afgørelsens ankomst er ukendt', klage(undefined, '2026-04-14'), 'uoplyst'],
    ['brev fra før 2018', klage(sendt('brev', '2017-03-01'), '2017-04-14'), 'uoplyst'],
    ['på juleaftensdag, uden valg af læsning', klage(juleaften, '2026-12-24'), 'opfyldt'],
    ['28. december, uden valg af læsning', klage(juleaften, '2026-12-28'), 'kraever-skoen'],
    ['28. december, læst med', klage(juleaften, '2026-12-28', { laesningsvalg: valgte(undefined, 'B') }), 'opfyldt'],
    [
      '28. december, læst uden',
      klage(juleaften, '2026-12-28', { laesningsvalg: valgte(undefined, 'A') }),
      'ikke-opfyldt',
    ],
    ['29. december', klage(juleaften, '2026-12-29'), 'ikke-opfyldt'],
  ])('[RSL-67-1] %s', (_sag, k, svar) => {
    const vilkaar = indholdPaa(RSL_67_1, dato('2026-04-01'))
    expect([vilkaar?.svar(k), vilkaar?.forklar(k).svar]).toEqual([svar, svar])
  })

  it('[RSL-67-1] før 18. juni 2025 siges det, at den ældre ordlyd ikke er efterprøvet', () => {
    const k = klage(mandag, '2026-04-13')
    expect(indholdPaa(RSL_67_1, dato('2025-06-17'))?.forklar(k).led.forbehold).toContain('ikke efterprøvet')
    expect(indholdPaa(RSL_67_1, dato('2025-06-18'))?.forklar(k).led.forbehold).toBeUndefined()
  })
})

const enDag = fc.integer({ min: dato('2018-06-26'), max: dato('2035-12-31') }) as fc.Arbitrary<Dato>
const enMaade = fc.constantFrom<Meddelelsesmaade>('digital-post', 'brev', 'quickbrev', 'udleveret')
const etValg = fc.constantFrom('A', 'B', undefined)

describe('Klagefristen for enhver dag 2018–2035', () => {
  it('er aldrig før 28 dage efter ankomsten og højst en uge efter de 28 dage', () => {
    fc.assert(
      fc.property(enMaade, enDag, etValg, etValg, (maade, den, l, d) => {
        const f = klagefrist({ maade, den }, valgte(l, d))
        if (f === undefined) throw new Error('no deadline')
        expect(f.udloeb.tidligst - f.ankomst.tidligst).toBeGreaterThanOrEqual(28)
        expect(f.udloeb.senest - f.ankomst.senest).toBeGreaterThanOrEqual(28)
        expect(f.udloeb.senest - f.ankomst.senest).toBeLessThanOrEqual(35)
        expect(f.udloeb.senest).toBeGreaterThanOrEqual(f.udloeb.tidligst)
      }),
      { numRuns: 2000, seed: 671 },
    )
  })

  it('ender altid på en hverdag', () => {
    fc.assert(
      fc.property(enMaade, enDag, etValg, etValg, (maade, den, l, d) => {
        const f = klagefrist({ maade, den }, valgte(l, d))
        for (const dag of [f?.udloeb.tidligst, f?.udloeb.senest] as Dato[]) {
          expect(ugedag(dag), iso(dag)).toBeLessThanOrEqual(5)
          expect(helligdagPaa(dag)).toBeUndefined()
        }
      }),
      { numRuns: 2000, seed: 672 },
    )
  })

  it('flytter sig aldrig tilbage, når afgørelsen kommer en dag senere', () => {
    fc.assert(
      fc.property(enMaade, enDag, etValg, etValg, (maade, den, l, d) => {
        const foer = klagefrist({ maade, den }, valgte(l, d))
        const efter = klagefrist({ maade, den: plusDage(den, 1) }, valgte(l, d))
        expect(efter?.udloeb.tidligst).toBeGreaterThanOrEqual(foer?.udloeb.tidligst ?? 0)
        expect(efter?.udloeb.senest).toBeGreaterThanOrEqual(foer?.udloeb.senest ?? 0)
      }),
      { numRuns: 2000, seed: 673 },
    )
  })

  it('et valg af læsning ligger altid inden for spændet uden valg', () => {
    fc.assert(
      fc.property(enMaade, enDag, fc.constantFrom('A', 'B'), fc.constantFrom('A', 'B'), (maade, den, l, d) => {
        const uden = klagefrist({ maade, den })
        const med = klagefrist({ maade, den }, valgte(l, d))
        expect(med?.udloeb.tidligst).toBe(med?.udloeb.senest)
        expect(med?.udloeb.tidligst).toBeGreaterThanOrEqual(uden?.udloeb.tidligst ?? 0)
        expect(med?.udloeb.senest).toBeLessThanOrEqual(uden?.udloeb.senest ?? 0)
      }),
      { numRuns: 1000, seed: 674 },
    )
  })

  it('svaret på, om klagen er i tide, er det samme som fristen selv', () => {
    fc.assert(
      fc.property(enMaade, enDag, fc.integer({ min: 20, max: 50 }), (maade, den, efter) => {
        const modtaget = plusDage(den, efter)
        const f = klagefrist({ maade, den })
        const k: Rettidighed = {
          meddelelse: { vaerdi: { maade, den }, kilde: 'sagen' },
          klageModtaget: { vaerdi: modtaget, kilde: 'sagen' },
          laesningsvalg: {},
        }
        const svar = indholdPaa(RSL_67_1, den)?.svar(k)
        if (f === undefined) throw new Error('no deadline')
        expect(dele(modtaget).aar).toBeGreaterThan(2017)
        if (modtaget <= f.udloeb.tidligst) expect(svar).toBe('opfyldt')
        else if (modtaget > f.udloeb.senest) expect(svar).toBe('ikke-opfyldt')
        else expect(svar).toBe('kraever-skoen')
      }),
      { numRuns: 2000, seed: 675 },
    )
  })
})
