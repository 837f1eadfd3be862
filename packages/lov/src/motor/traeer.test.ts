import { type Svar, erAfgjort } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baerendeLed } from './betydning.ts'
import type { Forklaring } from './forklaring.ts'
import { gennemUafgjorte, manglerI } from './mangler.ts'
import { beregnet, fast } from './beregnet.ts'
import { faktum, oenskespoergsmaal, skoensspoergsmaal } from './opslag.ts'
import { alleVilkaar, ikkeVilkaar, medmindre, mindstEtVilkaar, undtagelse } from './sammensat.ts'
import { tvivlsomt } from './tvivlsomt.ts'
import type { Vilkaar } from './vilkaar.ts'

// Tilfældige vilkårstræer, hvor hvert blad og hver tvivl står ét sted. Facit er at prøve alle svar igennem:
// motoren må ikke vide noget om et træ, som en afprøvning af det hele ikke bekræfter.

interface Sag {
  /** Bladenes svar, efter nummer. */
  readonly blade: readonly Svar[]
  /** Valgte læsninger, efter nummer; `undefined`: ingen har valgt. */
  readonly valg: readonly ('A' | 'B' | undefined)[]
}

type Form =
  | { readonly art: 'blad' }
  | {
      readonly art: 'alle' | 'mindst-en' | 'ikke' | 'undtagelse' | 'medmindre' | 'tvivl'
      readonly dele: readonly Form[]
    }

interface Trae {
  readonly rod: Vilkaar<Sag>
  readonly antalBlade: number
  readonly antalTvivl: number
}

function byg(form: Form): Trae {
  let antalBlade = 0
  let antalTvivl = 0
  let antal = 0
  const et = (f: Form): Vilkaar<Sag> => {
    antal += 1
    const stilling = { id: `L${antal}`, spoergsmaal: `Led ${antal}?` }
    if (f.art === 'blad') {
      const nr = antalBlade
      antalBlade += 1
      return beregnet(
        { ...stilling, id: `B${nr}` },
        { svar: (sag) => sag.blade[nr] ?? 'uoplyst', mangler: () => [{ art: 'faktum', id: `B${nr}` }] },
      )
    }
    const dele = f.dele.map(et)
    const [a, b] = dele as [Vilkaar<Sag>, Vilkaar<Sag>]
    if (f.art === 'alle') return alleVilkaar(stilling, dele)
    if (f.art === 'mindst-en') return mindstEtVilkaar(stilling, dele)
    if (f.art === 'ikke') return ikkeVilkaar(stilling, a)
    if (f.art === 'undtagelse') return undtagelse(stilling, a, b)
    if (f.art === 'medmindre') return medmindre(stilling, a, b)
    const nr = antalTvivl
    antalTvivl += 1
    const tvivl = { id: `T${nr}`, titel: 'Hvordan?', A: 'Sådan.', B: 'Eller sådan.', hvemBeslutter: 'faglig leder' }
    return tvivlsomt(stilling, tvivl, { A: a, B: b }, ({ valg }) => {
      const laesning = valg[nr]
      return laesning === undefined ? undefined : { laesning, af: 'Jens Lund', begrundelse: 'Efter ordlyden.' }
    })
  }
  const rod = et(form)
  return { rod, antalBlade, antalTvivl }
}

const blad: fc.Arbitrary<Form> = fc.constant({ art: 'blad' })
const enForm = (medTvivl: boolean): fc.Arbitrary<Form> =>
  fc.letrec<{ form: Form }>((tie) => ({
    form: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      blad,
      fc.record({
        art: fc.constantFrom('alle', 'mindst-en'),
        dele: fc.array(tie('form'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ art: fc.constant('ikke'), dele: fc.tuple(tie('form')) }),
      fc.record({
        art: fc.constantFrom('undtagelse', 'medmindre', ...(medTvivl ? (['tvivl'] as const) : [])),
        dele: fc.tuple(tie('form'), tie('form')),
      }),
    ),
  })).form

const FIRE: readonly Svar[] = ['opfyldt', 'ikke-opfyldt', 'uoplyst', 'kraever-skoen']
const TO: readonly Svar[] = ['opfyldt', 'ikke-opfyldt']
const etSvar = fc.constantFrom(...FIRE)
const etValg = fc.constantFrom('A', 'B', undefined)

/** Et træ med svar på bladene; småt nok til at prøve alle svar igennem. */
const enSag = (medTvivl: boolean, mindstSvar: readonly Svar[] = FIRE): fc.Arbitrary<{ trae: Trae; sag: Sag }> =>
  enForm(medTvivl)
    .map(byg)
    .filter(({ antalBlade, antalTvivl }) => antalBlade <= 7 && antalTvivl <= 2)
    .chain((trae) =>
      fc.record({
        trae: fc.constant(trae),
        sag: fc.record({
          blade: fc.array(fc.constantFrom(...mindstSvar), { minLength: trae.antalBlade, maxLength: trae.antalBlade }),
          valg: fc.array(etValg, { minLength: trae.antalTvivl, maxLength: trae.antalTvivl }),
        }),
      }),
    )

const MANGE = { numRuns: 3000, seed: 2022 }

/** Alle måder at udfylde pladserne på. */
function udfyldninger<T>(pladser: number, vaerdier: readonly T[]): readonly (readonly T[])[] {
  if (pladser === 0) return [[]]
  return udfyldninger(pladser - 1, vaerdier).flatMap((rest) => vaerdier.map((v) => [...rest, v]))
}

/** De uafgjorte blade, hvis svar kan vende roden, når alt andet uafgjort får et eller andet svar. */
function bladeDerKanVende({ rod, antalTvivl }: Trae, { blade, valg }: Sag): ReadonlySet<string> {
  const uafgjorte = blade.flatMap((svar, nr) => (erAfgjort(svar) ? [] : [nr]))
  const uvalgte = valg.flatMap((v, nr) => (v === undefined ? [nr] : []))
  const kan = new Set<string>()
  for (const svar of udfyldninger(uafgjorte.length, TO)) {
    for (const laesning of udfyldninger(antalTvivl === 0 ? 0 : uvalgte.length, ['A', 'B'] as const)) {
      const fuld = blade.with(0, blade[0] ?? 'uoplyst')
      for (const [i, nr] of uafgjorte.entries()) fuld[nr] = svar[i] ?? 'uoplyst'
      const fuldtValg = [...valg]
      for (const [i, nr] of uvalgte.entries()) fuldtValg[nr] = laesning[i]
      const foer = rod.svar({ blade: fuld, valg: fuldtValg })
      for (const nr of uafgjorte) {
        const vendt = fuld.with(nr, fuld[nr] === 'opfyldt' ? 'ikke-opfyldt' : 'opfyldt')
        if (rod.svar({ blade: vendt, valg: fuldtValg }) !== foer) kan.add(`B${nr}`)
      }
    }
  }
  return kan
}

function uafgjorteLed(rod: Forklaring): readonly Forklaring[] {
  const fundne: Forklaring[] = []
  gennemUafgjorte(rod, (led) => fundne.push(led))
  return fundne
}

const faktaBlandt = (mangler: readonly { art: string; id: string }[]): ReadonlySet<string> =>
  new Set(mangler.filter((m) => m.art === 'faktum').map((m) => m.id))

describe('Den magre vej og forklaringen', () => {
  it('giver samme svar på ethvert træ', () => {
    fc.assert(
      fc.property(enSag(true), ({ trae, sag }) => void expect(trae.rod.forklar(sag).svar).toBe(trae.rod.svar(sag))),
      MANGE,
    )
  })

  it('er et afgjort svar på en afgjort sag, når læsningerne er valgt', () => {
    fc.assert(
      fc.property(enSag(true, TO), ({ trae, sag }) => {
        const valg = sag.valg.map((v) => v ?? 'A')
        expect(erAfgjort(trae.rod.svar({ ...sag, valg }))).toBe(true)
      }),
      MANGE,
    )
  })

  it('bliver aldrig uafgjort af, at et uafgjort blad får svar', () => {
    fc.assert(
      fc.property(enSag(true), etSvar, fc.nat(), ({ trae, sag }, svar, hvor) => {
        const nr = hvor % trae.antalBlade
        fc.pre(!erAfgjort(sag.blade[nr] ?? 'opfyldt'))
        const foer = trae.rod.svar(sag)
        if (erAfgjort(foer)) expect(trae.rod.svar({ ...sag, blade: sag.blade.with(nr, svar) })).toBe(foer)
      }),
      MANGE,
    )
  })
})

describe('Det, der mangler', () => {
  it('er netop de uafgjorte blade, der kan vende svaret', () => {
    fc.assert(
      fc.property(enSag(false), ({ trae, sag }) => {
        expect(faktaBlandt(manglerI(trae.rod.forklar(sag)))).toEqual(bladeDerKanVende(trae, sag))
      }),
      MANGE,
    )
  })

  it('er det også, når loven er uafklaret: en uvalgt læsning kan blive hver af de to', () => {
    fc.assert(
      fc.property(enSag(true), ({ trae, sag }) => {
        expect(faktaBlandt(manglerI(trae.rod.forklar(sag)))).toEqual(bladeDerKanVende(trae, sag))
      }),
      MANGE,
    )
  })

  it('er tomt, når og kun når svaret er givet', () => {
    fc.assert(
      fc.property(enSag(true), ({ trae, sag }) => {
        const forklaring = trae.rod.forklar(sag)
        expect(manglerI(forklaring).length === 0).toBe(erAfgjort(forklaring.svar))
      }),
      MANGE,
    )
  })

  it('er et valg af læsning, når læsningerne nu giver hvert sit svar', () => {
    fc.assert(
      fc.property(enSag(true), ({ trae, sag }) => {
        for (const { led, valgt, fordi } of uafgjorteLed(trae.rod.forklar(sag))) {
          if (led.tvivl === undefined) continue
          expect(valgt).toBeUndefined()
          expect(fordi[0]?.svar).not.toBe(fordi[1]?.svar)
        }
      }),
      MANGE,
    )
  })

  it('står der én gang og i træets orden, også når to led mangler det samme', () => {
    const mangler = (id: string) =>
      beregnet<undefined>(
        { id, spoergsmaal: '?' },
        { svar: () => 'uoplyst', mangler: () => [{ art: 'faktum', id: id.slice(0, 1) }] },
      )
    const trae = alleVilkaar<undefined>({ id: 'rod', spoergsmaal: '?' }, [mangler('b1'), mangler('a'), mangler('b2')])
    expect(manglerI(trae.forklar(undefined)).map(({ id }) => id)).toEqual(['b', 'a'])
  })
})

const bladeI = (led: Iterable<Forklaring>): ReadonlySet<string> =>
  new Set([...led].filter((f) => f.led.id.startsWith('B')).map((f) => f.led.id))

describe('De bærende led', () => {
  it('er nok: er svaret givet, ændrer intet svar på et andet blad det', () => {
    fc.assert(
      fc.property(
        enSag(true, ['opfyldt', 'ikke-opfyldt', 'opfyldt', 'ikke-opfyldt', 'uoplyst', 'kraever-skoen']),
        fc.array(etSvar, { minLength: 7, maxLength: 7 }),
        ({ trae, sag }, andre) => {
          const forklaring = trae.rod.forklar(sag)
          fc.pre(erAfgjort(forklaring.svar))
          const baerer = bladeI(baerendeLed(forklaring))
          const blade = sag.blade.map((svar, nr) => (baerer.has(`B${nr}`) ? svar : (andre[nr] ?? svar)))
          expect(trae.rod.svar({ ...sag, blade })).toBe(forklaring.svar)
        },
      ),
      MANGE,
    )
  })

  it('er, når svaret ikke er givet, de uafgjorte', () => {
    fc.assert(
      fc.property(enSag(false), ({ trae, sag }) => {
        const forklaring = trae.rod.forklar(sag)
        fc.pre(!erAfgjort(forklaring.svar))
        expect(bladeI(baerendeLed(forklaring))).toEqual(bladeI(uafgjorteLed(forklaring)))
      }),
      MANGE,
    )
  })

  it('er i den valgte læsning, aldrig i den anden', () => {
    const fast = (id: string) => beregnet<Sag>({ id, spoergsmaal: '?' }, { svar: () => 'opfyldt' })
    const { rod } = byg({ art: 'tvivl', dele: [{ art: 'blad' }, { art: 'blad' }] })
    const sag: Sag = { blade: ['opfyldt', 'opfyldt'], valg: ['B'] }
    expect(bladeI(baerendeLed(rod.forklar(sag)))).toEqual(new Set(['B1']))
    expect(bladeI(baerendeLed(rod.forklar({ ...sag, valg: ['A'] })))).toEqual(new Set(['B0']))
    expect(bladeI(baerendeLed(rod.forklar({ ...sag, valg: [undefined] })))).toEqual(new Set(['B0', 'B1']))
    expect(baerendeLed(fast('B0').forklar(sag)).size).toBe(1)
  })
})

describe('Forklaringen', () => {
  function ledI(f: Forklaring): readonly Forklaring[] {
    return [f, ...f.fordi.flatMap(ledI)]
  }

  it('er frossen, hvor flere sager deler den: ingen sag kan ændre en andens', () => {
    fc.assert(
      fc.property(enSag(true), ({ trae, sag }) => {
        const foer = ledI(trae.rod.forklar(sag))
        const delte = new Set(ledI(trae.rod.forklar(sag)))
        for (const f of foer) {
          expect(Object.isFrozen(f.led), f.led.id).toBe(true)
          if (delte.has(f)) expect(Object.isFrozen(f), f.led.id).toBe(true)
        }
      }),
      { ...MANGE, numRuns: 300 },
    )
  })

  it('uden oplysninger er den samme i alle sager, og den kan ikke ændres', () => {
    const stilling = { id: 'L1', spoergsmaal: '?' }
    for (const vilkaar of [
      faktum(stilling, 'et-faktum', () => undefined),
      skoensspoergsmaal(stilling, 'et-skoen', () => undefined),
      oenskespoergsmaal(stilling, 'et-oenske', () => undefined),
      fast(stilling, 'opfyldt'),
    ]) {
      expect(vilkaar.forklar({})).toBe(vilkaar.forklar({}))
      const { mangler } = vilkaar.forklar({})
      for (const delt of [vilkaar.forklar({}), mangler, ...mangler]) expect(Object.isFrozen(delt)).toBe(true)
    }
  })
})
