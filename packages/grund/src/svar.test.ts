import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Svar, alle, eller, erAfgjort, ikke, mindstEn, og } from './svar.ts'

const OPFYLDT = 'opfyldt'
const IKKE_OPFYLDT = 'ikke-opfyldt'
const UOPLYST = 'uoplyst'
const SKOEN = 'kraever-skoen'

const ALLE_SVAR: readonly Svar[] = [OPFYLDT, IKKE_OPFYLDT, UOPLYST, SKOEN]
const svarliste = fc.array(fc.constantFrom(...ALLE_SVAR), { maxLength: 6 })
const enAfgoerelse = fc.constantFrom<Svar>(OPFYLDT, IKKE_OPFYLDT)

describe('To vilkår lagt sammen', () => {
  it.each<{ a: Svar; b: Svar; beggeSkal: Svar; enAfDem: Svar }>([
    { a: OPFYLDT, b: OPFYLDT, beggeSkal: OPFYLDT, enAfDem: OPFYLDT },
    { a: OPFYLDT, b: IKKE_OPFYLDT, beggeSkal: IKKE_OPFYLDT, enAfDem: OPFYLDT },
    { a: OPFYLDT, b: UOPLYST, beggeSkal: UOPLYST, enAfDem: OPFYLDT },
    { a: OPFYLDT, b: SKOEN, beggeSkal: SKOEN, enAfDem: OPFYLDT },

    { a: IKKE_OPFYLDT, b: OPFYLDT, beggeSkal: IKKE_OPFYLDT, enAfDem: OPFYLDT },
    { a: IKKE_OPFYLDT, b: IKKE_OPFYLDT, beggeSkal: IKKE_OPFYLDT, enAfDem: IKKE_OPFYLDT },
    { a: IKKE_OPFYLDT, b: UOPLYST, beggeSkal: IKKE_OPFYLDT, enAfDem: UOPLYST },
    { a: IKKE_OPFYLDT, b: SKOEN, beggeSkal: IKKE_OPFYLDT, enAfDem: SKOEN },

    { a: UOPLYST, b: OPFYLDT, beggeSkal: UOPLYST, enAfDem: OPFYLDT },
    { a: UOPLYST, b: IKKE_OPFYLDT, beggeSkal: IKKE_OPFYLDT, enAfDem: UOPLYST },
    { a: UOPLYST, b: UOPLYST, beggeSkal: UOPLYST, enAfDem: UOPLYST },
    { a: UOPLYST, b: SKOEN, beggeSkal: UOPLYST, enAfDem: UOPLYST },

    { a: SKOEN, b: OPFYLDT, beggeSkal: SKOEN, enAfDem: OPFYLDT },
    { a: SKOEN, b: IKKE_OPFYLDT, beggeSkal: IKKE_OPFYLDT, enAfDem: SKOEN },
    { a: SKOEN, b: UOPLYST, beggeSkal: UOPLYST, enAfDem: UOPLYST },
    { a: SKOEN, b: SKOEN, beggeSkal: SKOEN, enAfDem: SKOEN },
  ])('$a og $b: begge skal være opfyldt → $beggeSkal; én er nok → $enAfDem', ({ a, b, beggeSkal, enAfDem }) => {
    expect(og(a, b)).toBe(beggeSkal)
    expect(eller(a, b)).toBe(enAfDem)
    expect(alle([a, b])).toBe(beggeSkal)
    expect(mindstEn([a, b])).toBe(enAfDem)
  })
})

describe('Den tomme liste', () => {
  it('uden vilkår er intet vilkår brudt, så alle er opfyldt', () => {
    expect(alle([])).toBe(OPFYLDT)
  })

  it('uden vilkår er der intet, som kan opfylde kravet om mindst ét', () => {
    expect(mindstEn([])).toBe(IKKE_OPFYLDT)
  })

  it('ændrer intet, når den lægges til andre vilkår: to lister lagt sammen giver det samme som de to svar', () => {
    fc.assert(
      fc.property(svarliste, svarliste, (a, b) => {
        expect(alle([...a, ...b])).toBe(alle([alle(a), alle(b)]))
        expect(mindstEn([...a, ...b])).toBe(mindstEn([mindstEn(a), mindstEn(b)]))
      }),
    )
  })
})

describe('Det modsatte', () => {
  it.each<[Svar, Svar]>([
    [OPFYLDT, IKKE_OPFYLDT],
    [IKKE_OPFYLDT, OPFYLDT],
    [UOPLYST, UOPLYST],
    [SKOEN, SKOEN],
  ])('det modsatte af %s er %s', (svar, modsat) => {
    expect(ikke(svar)).toBe(modsat)
    expect(ikke(modsat)).toBe(svar)
  })

  it('«ikke alle» er det samme som «mindst én ikke», og omvendt', () => {
    fc.assert(
      fc.property(svarliste, (svar) => {
        expect(ikke(alle(svar))).toBe(mindstEn(svar.map(ikke)))
        expect(ikke(mindstEn(svar))).toBe(alle(svar.map(ikke)))
      }),
    )
  })
})

describe('Et afgjort svar', () => {
  it.each<[Svar, boolean]>([
    [OPFYLDT, true],
    [IKKE_OPFYLDT, true],
    [UOPLYST, false],
    [SKOEN, false],
  ])('%s er afgjort: %s', (svar, afgjort) => {
    expect(erAfgjort(svar)).toBe(afgjort)
  })

  it('ét vilkår for sig selv giver sit eget svar', () => {
    for (const svar of ALLE_SVAR) {
      expect(alle([svar])).toBe(svar)
      expect(mindstEn([svar])).toBe(svar)
    }
  })

  it('afhænger ikke af rækkefølgen, vilkårene står i', () => {
    const medBlandet = svarliste.chain((svar) =>
      fc.tuple(fc.constant(svar), fc.shuffledSubarray(svar, { minLength: svar.length })),
    )
    fc.assert(
      fc.property(medBlandet, ([svar, blandet]) => {
        expect(alle(blandet)).toBe(alle(svar))
        expect(mindstEn(blandet)).toBe(mindstEn(svar))
      }),
    )
  })

  it('kan ikke vendes af det, der oplyses bagefter', () => {
    const medOplyst = svarliste.chain((svar) =>
      fc.tuple(fc.constant(svar), fc.tuple(...svar.map((et) => (erAfgjort(et) ? fc.constant(et) : enAfgoerelse)))),
    )
    fc.assert(
      fc.property(medOplyst, ([svar, oplyst]) => {
        if (erAfgjort(alle(svar))) expect(alle(oplyst)).toBe(alle(svar))
        if (erAfgjort(mindstEn(svar))) expect(mindstEn(oplyst)).toBe(mindstEn(svar))
      }),
    )
  })
})

describe('Et svar, der ikke er afgjort', () => {
  it('kan stadig blive både opfyldt og ikke opfyldt, så ingen bliver spurgt forgæves', () => {
    const udfyldt = (svar: readonly Svar[], med: Svar) => svar.map((et) => (erAfgjort(et) ? et : med))
    fc.assert(
      fc.property(svarliste, fc.constantFrom(alle, mindstEn), (svar, samlet) => {
        fc.pre(!erAfgjort(samlet(svar)))
        expect(samlet(udfyldt(svar, OPFYLDT))).toBe(OPFYLDT)
        expect(samlet(udfyldt(svar, IKKE_OPFYLDT))).toBe(IKKE_OPFYLDT)
      }),
    )
  })

  it('mangler oplysninger, før nogen skønner: uoplyst vises før kræver skøn', () => {
    expect(alle([SKOEN, OPFYLDT, UOPLYST, SKOEN])).toBe(UOPLYST)
    expect(mindstEn([SKOEN, IKKE_OPFYLDT, UOPLYST, SKOEN])).toBe(UOPLYST)
  })
})
