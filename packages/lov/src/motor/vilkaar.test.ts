import { type Svar, alle, ikke, mindstEn } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Laesningsvalg, Skoen } from './oplysning.ts'
import { type TvivlLed, blad, delt, gren } from './forklaring.ts'
import { beregnet, fast } from './beregnet.ts'
import { faktum, oenskespoergsmaal, skoensspoergsmaal } from './opslag.ts'
import { alleVilkaar, ikkeVilkaar, medmindre, mindstEtVilkaar, undtagelse } from './sammensat.ts'
import { tvivlsomt } from './tvivlsomt.ts'
import type { Vilkaar } from './vilkaar.ts'

const FIRE: readonly Svar[] = ['opfyldt', 'ikke-opfyldt', 'uoplyst', 'kraever-skoen']
const PAR = FIRE.flatMap((a) => FIRE.map((b) => ({ a, b })))
const LED = { id: 'X', spoergsmaal: 'Er det sådan?' }

/** Begge veje gennem vilkåret: den magre og den med forklaring. */
function beggeVeje<K>(vilkaar: Vilkaar<K>, grundlag: K): readonly [Svar, Svar] {
  return [vilkaar.svar(grundlag), vilkaar.forklar(grundlag).svar]
}

const led = (svar: Svar): Vilkaar<undefined> => fast({ id: svar, spoergsmaal: svar }, svar)

describe('Vilkår lagt sammen svarer som grunds egne tabeller', () => {
  it.each(PAR)('alle af $a og $b', ({ a, b }) => {
    const ventet = alle([a, b])
    expect(beggeVeje(alleVilkaar(LED, [led(a), led(b)]), undefined)).toEqual([ventet, ventet])
  })

  it.each(PAR)('mindst én af $a og $b', ({ a, b }) => {
    const ventet = mindstEn([a, b])
    expect(beggeVeje(mindstEtVilkaar(LED, [led(a), led(b)]), undefined)).toEqual([ventet, ventet])
  })

  it.each(FIRE)('det modsatte af %s', (svar) => {
    expect(beggeVeje(ikkeVilkaar(LED, led(svar)), undefined)).toEqual([ikke(svar), ikke(svar)])
  })

  it('tre led svarer som grund, i hvilken orden de end står', () => {
    for (const { a, b } of PAR) {
      for (const c of FIRE) {
        const dele = [led(a), led(b), led(c)]
        expect(beggeVeje(alleVilkaar(LED, dele), undefined)).toEqual([alle([a, b, c]), alle([a, b, c])])
        expect(beggeVeje(mindstEtVilkaar(LED, dele), undefined)).toEqual([mindstEn([a, b, c]), mindstEn([a, b, c])])
      }
    }
  })

  it.each([
    { hvad: 'alle', byg: () => alleVilkaar(LED, []) },
    { hvad: 'mindst én', byg: () => mindstEtVilkaar(LED, []) },
  ])('«$hvad» af ingenting afvises, når reglen skrives: loven har ikke et vilkår uden indhold', ({ byg }) => {
    expect(byg).toThrow('Rule X has an empty list of conditions')
  })
})

// Skrevet ud, så tabellen kan læses: hovedregel, undtagelse, samlet svar.
const UNDTAGELSE: readonly (readonly [Svar, Svar, Svar])[] = [
  ['opfyldt', 'opfyldt', 'ikke-opfyldt'],
  ['opfyldt', 'ikke-opfyldt', 'opfyldt'],
  ['opfyldt', 'uoplyst', 'uoplyst'],
  ['opfyldt', 'kraever-skoen', 'kraever-skoen'],
  ['ikke-opfyldt', 'opfyldt', 'ikke-opfyldt'],
  ['ikke-opfyldt', 'ikke-opfyldt', 'ikke-opfyldt'],
  ['ikke-opfyldt', 'uoplyst', 'ikke-opfyldt'],
  ['ikke-opfyldt', 'kraever-skoen', 'ikke-opfyldt'],
  ['uoplyst', 'opfyldt', 'ikke-opfyldt'],
  ['uoplyst', 'ikke-opfyldt', 'uoplyst'],
  ['uoplyst', 'uoplyst', 'uoplyst'],
  ['uoplyst', 'kraever-skoen', 'uoplyst'],
  ['kraever-skoen', 'opfyldt', 'ikke-opfyldt'],
  ['kraever-skoen', 'ikke-opfyldt', 'kraever-skoen'],
  ['kraever-skoen', 'uoplyst', 'uoplyst'],
  ['kraever-skoen', 'kraever-skoen', 'kraever-skoen'],
]

const MEDMINDRE: readonly (readonly [Svar, Svar, Svar])[] = [
  ['opfyldt', 'opfyldt', 'opfyldt'],
  ['opfyldt', 'ikke-opfyldt', 'opfyldt'],
  ['opfyldt', 'uoplyst', 'opfyldt'],
  ['opfyldt', 'kraever-skoen', 'opfyldt'],
  ['ikke-opfyldt', 'opfyldt', 'opfyldt'],
  ['ikke-opfyldt', 'ikke-opfyldt', 'ikke-opfyldt'],
  ['ikke-opfyldt', 'uoplyst', 'uoplyst'],
  ['ikke-opfyldt', 'kraever-skoen', 'kraever-skoen'],
  ['uoplyst', 'opfyldt', 'opfyldt'],
  ['uoplyst', 'ikke-opfyldt', 'uoplyst'],
  ['uoplyst', 'uoplyst', 'uoplyst'],
  ['uoplyst', 'kraever-skoen', 'uoplyst'],
  ['kraever-skoen', 'opfyldt', 'opfyldt'],
  ['kraever-skoen', 'ikke-opfyldt', 'kraever-skoen'],
  ['kraever-skoen', 'uoplyst', 'uoplyst'],
  ['kraever-skoen', 'kraever-skoen', 'kraever-skoen'],
]

describe('Undtagelser', () => {
  it.each(UNDTAGELSE)('hovedreglen %s, undtaget når %s → %s', (hovedregel, naar, ventet) => {
    expect(beggeVeje(undtagelse(LED, led(hovedregel), led(naar)), undefined)).toEqual([ventet, ventet])
  })

  it.each(MEDMINDRE)('hovedreglen %s, medmindre %s → %s', (hovedregel, naar, ventet) => {
    expect(beggeVeje(medmindre(LED, led(hovedregel), led(naar)), undefined)).toEqual([ventet, ventet])
  })

  it('hedder i træet det, de er, med hovedreglen først', () => {
    const [a, b] = [led('opfyldt'), led('uoplyst')]
    for (const [art, vilkaar] of [
      ['undtagelse', undtagelse(LED, a, b)],
      ['medmindre', medmindre(LED, a, b)],
    ] as const) {
      const forklaring = vilkaar.forklar(undefined)
      expect(forklaring.led.art).toBe(art)
      expect(forklaring.fordi.map((f) => f.led.id)).toEqual(['opfyldt', 'uoplyst'])
    }
  })
})

describe('En oplysning', () => {
  const vilkaar = faktum(LED, 'fakta-id', (k: { vaerdi?: boolean }) =>
    k.vaerdi === undefined ? undefined : { vaerdi: k.vaerdi, kilde: 'CPR' },
  )

  it.each<{ grundlag: { vaerdi?: boolean }; svar: Svar }>([
    { grundlag: { vaerdi: true }, svar: 'opfyldt' },
    { grundlag: { vaerdi: false }, svar: 'ikke-opfyldt' },
    { grundlag: {}, svar: 'uoplyst' },
  ])('$grundlag → $svar', ({ grundlag, svar }) => {
    expect(beggeVeje(vilkaar, grundlag)).toEqual([svar, svar])
  })

  it('står i træet med sin kilde, når den er der, og som mangel, når den ikke er', () => {
    expect(vilkaar.forklar({ vaerdi: false })).toMatchObject({
      brugt: [{ art: 'faktum', id: 'fakta-id', indhold: { vaerdi: false, kilde: 'CPR' } }],
      mangler: [],
    })
    expect(vilkaar.forklar({})).toMatchObject({ brugt: [], mangler: [{ art: 'faktum', id: 'fakta-id' }] })
  })
})

describe('Et skøn', () => {
  const vilkaar = skoensspoergsmaal(LED, 'skoen-id', (k: { skoen?: Skoen }) => k.skoen)
  const truffet: Skoen = { svar: 'ja', af: 'Mette Holm', begrundelse: 'Der er behandling, som ikke er prøvet.' }

  it.each<{ sag: string; skoen?: Skoen; svar: Svar }>([
    { sag: 'truffet, ja', skoen: truffet, svar: 'opfyldt' },
    { sag: 'truffet, nej', skoen: { ...truffet, svar: 'nej' }, svar: 'ikke-opfyldt' },
    { sag: 'uden begrundelse', skoen: { ...truffet, begrundelse: '' }, svar: 'kraever-skoen' },
    { sag: 'med mellemrum som begrundelse', skoen: { ...truffet, begrundelse: ' \n' }, svar: 'kraever-skoen' },
    { sag: 'uden navn', skoen: { ...truffet, af: ' ' }, svar: 'kraever-skoen' },
    { sag: 'et nej uden navn', skoen: { ...truffet, svar: 'nej', af: '' }, svar: 'kraever-skoen' },
    { sag: 'ikke truffet', svar: 'kraever-skoen' },
  ])('$sag → $svar', ({ skoen, svar }) => {
    const grundlag = skoen === undefined ? {} : { skoen }
    expect(beggeVeje(vilkaar, grundlag)).toEqual([svar, svar])
    const mangler = svar === 'kraever-skoen' ? [{ art: 'skoen', id: 'skoen-id' }] : []
    expect(vilkaar.forklar(grundlag).mangler).toEqual(mangler)
  })

  it('uden begrundelse vises alligevel, så man kan se, hvem der mangler at begrunde det', () => {
    const skoen = { ...truffet, begrundelse: '' }
    expect(vilkaar.forklar({ skoen }).brugt).toEqual([{ art: 'skoen', id: 'skoen-id', indhold: skoen }])
  })
})

describe('Et ønske', () => {
  const vilkaar = oenskespoergsmaal(LED, 'emne', (k: { oenske?: { svar?: 'ja' | 'nej' } }) => k.oenske)

  it.each<{ sag: string; grundlag: { oenske?: { svar?: 'ja' | 'nej' } }; svar: Svar }>([
    { sag: 'borgeren siger ja', grundlag: { oenske: { svar: 'ja' } }, svar: 'opfyldt' },
    { sag: 'borgeren siger nej', grundlag: { oenske: { svar: 'nej' } }, svar: 'ikke-opfyldt' },
    { sag: 'spurgt, men har ikke svaret', grundlag: { oenske: {} }, svar: 'uoplyst' },
    { sag: 'ingen har spurgt', grundlag: {}, svar: 'uoplyst' },
  ])('$sag → $svar', ({ grundlag, svar }) => {
    expect(beggeVeje(vilkaar, grundlag)).toEqual([svar, svar])
    expect(vilkaar.forklar(grundlag).mangler).toEqual(svar === 'uoplyst' ? [{ art: 'oenske', id: 'emne' }] : [])
  })
})

describe('En beregning', () => {
  const vilkaar = beregnet<Svar>(LED, {
    svar: (svar) => svar,
    tal: () => ({ dage: 7 }),
    brugt: () => [{ art: 'faktum', id: 'a', indhold: { vaerdi: 7, kilde: 'CPR' } }],
    mangler: () => [{ art: 'faktum', id: 'b' }],
  })

  it.each(FIRE)('der svarer %s, mangler kun noget, når svaret ikke er givet', (svar) => {
    const forklaring = vilkaar.forklar(svar)
    expect(forklaring).toMatchObject({ svar, tal: { dage: 7 }, brugt: [{ id: 'a' }] })
    expect(forklaring.mangler).toEqual(
      svar === 'uoplyst' || svar === 'kraever-skoen' ? [{ art: 'faktum', id: 'b' }] : [],
    )
  })

  it('uden mellemregninger har hverken tal, brugt eller mangler', () => {
    expect(beregnet<Svar>(LED, { svar: (svar) => svar }).forklar('uoplyst')).toMatchObject({
      tal: {},
      brugt: [],
      mangler: [],
    })
  })
})

describe('Uafklaret lov', () => {
  const TVIVL: TvivlLed = { id: 'TVIVL-X', titel: 'Gælder det?', A: 'Ja.', B: 'Nej.', hvemBeslutter: 'faglig leder' }
  const uenig = (a: Svar, b: Svar) =>
    tvivlsomt(LED, TVIVL, { A: led(a), B: led(b) }, (valg: Laesningsvalg | undefined) => valg) as Vilkaar<
      Laesningsvalg | undefined
    >
  const valgt = (laesning: 'A' | 'B'): Laesningsvalg => ({ laesning, af: 'Jens Lund', begrundelse: 'Efter ordlyden.' })

  it.each(PAR)('læsning A giver $a og B giver $b: er læsningen valgt, er det den, der svarer', ({ a, b }) => {
    expect(beggeVeje(uenig(a, b), valgt('A'))).toEqual([a, a])
    expect(beggeVeje(uenig(a, b), valgt('B'))).toEqual([b, b])
  })

  it.each(PAR)('læsning A giver $a og B giver $b, og ingen har valgt', ({ a, b }) => {
    const ventet: Svar = a === b ? a : [a, b].includes('uoplyst') ? 'uoplyst' : 'kraever-skoen'
    expect(beggeVeje(uenig(a, b), undefined)).toEqual([ventet, ventet])
  })

  it('viser begge læsninger og valget med navn og begrundelse', () => {
    const forklaring = uenig('opfyldt', 'ikke-opfyldt').forklar(valgt('B'))
    expect(forklaring.fordi.map((f) => f.svar)).toEqual(['opfyldt', 'ikke-opfyldt'])
    expect(forklaring.valgt).toEqual(valgt('B'))
    expect(forklaring.led.tvivl).toBe(TVIVL)
  })
})

describe('Et skøn er truffet af en, der har et navn og siger hvorfor', () => {
  it.each([
    { ord: 'Mette Holm', gaelder: true },
    { ord: 'Åse', gaelder: true },
    { ord: ' Mette', gaelder: true },
    { ord: '!', gaelder: true },
    { ord: 'a', gaelder: true },
    { ord: '', gaelder: false },
    { ord: ' ', gaelder: false },
    { ord: '\u00A0', gaelder: false },
    { ord: '\t\n', gaelder: false },
  ])('«$ord» gælder: $gaelder', ({ ord, gaelder }) => {
    const skoen: Skoen = { svar: 'ja', af: 'Mette Holm', begrundelse: 'Set i sagen.' }
    const svar = gaelder ? 'opfyldt' : 'kraever-skoen'
    const vilkaar = (s: Skoen) => skoensspoergsmaal<undefined>(LED, 's', () => s)
    expect(beggeVeje(vilkaar({ ...skoen, af: ord }), undefined)).toEqual([svar, svar])
    expect(beggeVeje(vilkaar({ ...skoen, begrundelse: ord }), undefined)).toEqual([svar, svar])
  })
})

describe('Det, flere sager deler', () => {
  it('kan ingen af dem skrive i', () => {
    const f = delt(gren({ ...LED, art: 'alle' }, 'opfyldt', [led('opfyldt').forklar(undefined)]))
    expect([f, f.fordi, f.mangler].map((v) => Object.isFrozen(v))).toEqual([true, true, true])
    const mangel = { art: 'faktum', id: 'x' } as const
    delt(blad({ ...LED, art: 'faktum' }, 'uoplyst', [], [mangel]))
    expect(Object.isFrozen(mangel)).toBe(true)
  })

  it('en regning uden mellemregninger har ingen tal', () => {
    expect(beregnet<undefined>(LED, { svar: () => 'opfyldt' }).forklar(undefined).tal).toEqual({})
  })
})
