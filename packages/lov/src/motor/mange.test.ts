import type { Svar } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { OPSLAG, SKOEN_I_SOEJLE, SVARENE, type Soejler, Soejleregner, BLOK } from './mange.ts'
import { uafgjortI, uafgjortVed } from './mangler.ts'
import type { Skoen } from './oplysning.ts'
import { vilkaarDerStaarFor } from './staar-for.ts'
import { afSkoen, beregnet } from './beregnet.ts'
import { faktum, oenskespoergsmaal, skoensspoergsmaal, svarAfSkoen } from './opslag.ts'
import { alleVilkaar, ikkeVilkaar, medmindre, mindstEtVilkaar, undtagelse } from './sammensat.ts'
import { tvivlsomt } from './tvivlsomt.ts'
import type { Vilkaar } from './vilkaar.ts'

/** En sag i en række: to oplysninger, to skøn, et ønske og et valg. */
interface Sag {
  readonly a: boolean | undefined
  readonly b: boolean | undefined
  readonly s: Skoen | undefined
  readonly t: Skoen | undefined
  readonly o: { readonly svar: 'ja' | 'nej' } | undefined
  readonly valg: 'A' | 'B' | undefined
}

type Raekke = readonly [a: number, b: number, s: number, t: number, o: number, valg: number]

const JA_NEJ = [OPSLAG.ukendt, OPSLAG.ja, OPSLAG.nej]
const SKOEN = SKOEN_I_SOEJLE.map((_, nr) => nr)

/** Hver måde, en sag kan være på, i en orden, hvor naboer er forskellige. */
const RAEKKER: readonly Raekke[] = JA_NEJ.flatMap((a) =>
  JA_NEJ.flatMap((b) =>
    SKOEN.flatMap((s) =>
      SKOEN.flatMap((t) => JA_NEJ.flatMap((o) => [0, 1, 2].map((valg): Raekke => [a, b, s, t, o, valg]))),
    ),
  ),
)

const afJaNej = (nr: number): boolean | undefined => (nr === OPSLAG.ukendt ? undefined : nr === OPSLAG.ja)
const SAGER = RAEKKER.map(([a, b, s, t, o, valg]): Sag => ({
  a: afJaNej(a),
  b: afJaNej(b),
  s: SKOEN_I_SOEJLE[s],
  t: SKOEN_I_SOEJLE[t],
  o: o === OPSLAG.ukendt ? undefined : { svar: o === OPSLAG.ja ? 'ja' : 'nej' },
  valg: ([undefined, 'A', 'B'] as const)[valg],
}))

const FELTER = ['a', 'b', 's', 't', 'o', 'valg'] as const
const soejle = (felt: (typeof FELTER)[number]) => Uint8Array.from(RAEKKER, (r) => r[FELTER.indexOf(felt)] ?? 0)
const SOEJLER = new Map(FELTER.map((felt) => [felt as string, soejle(felt)]))
const ARTER: Readonly<Record<string, string>> = { a: 'faktum', b: 'faktum', s: 'skoen', t: 'skoen', o: 'oenske' }

const hent = (id: string): Uint8Array => SOEJLER.get(id) ?? new Uint8Array()
const BEFOLKNINGEN: Soejler<Sag> = {
  opslag: (art, id) => (ARTER[id] === art ? hent(id) : new Uint8Array()),
  valg: (tvivl) => (tvivl === 'T' ? hent('valg') : new Uint8Array()),
  sag: (nr) => SAGER[nr] as Sag,
}

type V = Vilkaar<Sag>
const stil = (id: string) => ({ id, spoergsmaal: '?' })
const a: V = faktum(stil('a'), 'a', (k) => (k.a === undefined ? undefined : { vaerdi: k.a, kilde: 'prøven' }))
const b: V = faktum(stil('b'), 'b', (k) => (k.b === undefined ? undefined : { vaerdi: k.b, kilde: 'prøven' }))
const s: V = skoensspoergsmaal(stil('s'), 's', (k) => k.s)
const t: V = skoensspoergsmaal(stil('t'), 't', (k) => k.t)
const o: V = oenskespoergsmaal(stil('o'), 'o', (k) => k.o)
const ens: V = beregnet(stil('ens'), {
  svar: (k): Svar => (k.a === undefined || k.b === undefined ? 'uoplyst' : k.a === k.b ? 'opfyldt' : 'ikke-opfyldt'),
})
const toSkoen: V = afSkoen<Sag, 's' | 't'>(
  stil('s og t'),
  ['s', 't'],
  (k) => ({ ...(k.s === undefined ? {} : { s: k.s }), ...(k.t === undefined ? {} : { t: k.t }) }),
  ({ s: et, t: andet }): Svar =>
    et?.svar === 'nej' ? svarAfSkoen(et) : andet === undefined ? 'uoplyst' : svarAfSkoen(andet),
  {},
)
const TVIVL = { id: 'T', titel: 'Hvordan?', A: 'Sådan.', B: 'Eller sådan.', hvemBeslutter: 'faglig leder' }
const tvivl = (A: V, B: V): V =>
  tvivlsomt(stil('tvivl'), TVIVL, { A, B }, ({ valg }) =>
    valg === undefined ? undefined : { laesning: valg, af: 'Jens Lund', begrundelse: 'Læst.' },
  )
const alle = (...dele: V[]): V => alleVilkaar(stil('alle'), dele)
const mindstEn = (...dele: V[]): V => mindstEtVilkaar(stil('mindst en'), dele)
const ikke = (del: V): V => ikkeVilkaar(stil('ikke'), del)
const staarFor = (normalt: V, ellers: V, naar: (k: Sag) => boolean): V =>
  vilkaarDerStaarFor({ led: normalt.led, dele: [ellers] }, normalt, (k) => (naar(k) ? [ellers, k] : undefined))

const VILKAAR: readonly (readonly [navn: string, vilkaar: V])[] = [
  ['en oplysning', a],
  ['et skøn', s],
  ['et ønske', o],
  ['en regning', ens],
  ['to skøn, læst på lovens måde', toSkoen],
  ['alle af opslag', alle(a, b, s)],
  ['alle med en regning først', alle(ens, s, o)],
  ['alle med en regning sidst', alle(s, ens)],
  ['alle i alle', alle(a, alle(ens, t), mindstEn(s, o))],
  ['fem af dem', alle(a, b, s, t, o)],
  ['mindst én', mindstEn(s, ens, o)],
  ['det modsatte', ikke(alle(a, s))],
  ['det modsatte af en regning', ikke(ens)],
  ['undtagelse', undtagelse(stil('undtagelse'), a, s)],
  ['undtagelse af det sammensatte', undtagelse(stil('undtagelse'), ens, mindstEn(b, t))],
  ['undtagelse af tvivl', undtagelse(stil('undtagelse'), tvivl(a, b), t)],
  ['medmindre', medmindre(stil('medmindre'), alle(a, b), o)],
  ['tvivl', tvivl(a, b)],
  ['tvivl om det sammensatte', tvivl(ens, alle(a, s))],
  ['tvivl i tvivl', tvivl(tvivl(a, s), b)],
  ['alle med tvivl', alle(tvivl(a, b), s)],
  ['alle med tvivl sidst', alle(s, tvivl(a, b))],
  ['mindst én med tvivl', mindstEn(ikke(b), tvivl(s, o))],
  ['alle af skøn på lovens måde', alle(a, toSkoen)],
  ['nogle er særlige', staarFor(alle(a, b), tvivl(a, s), (k) => k.o === undefined)],
  ['ingen er særlige', staarFor(alle(a, ens), s, () => false)],
  ['alle er særlige', staarFor(a, tvivl(a, b), () => true)],
  [
    'særlige inde i andet',
    alle(
      b,
      staarFor(ens, tvivl(s, t), (k) => k.s === undefined),
    ),
  ],
]

const NUMRE = Int32Array.from(RAEKKER, (_, nr) => nr)
/** Rækkerne, som de kan komme: i orden, bagfra, og med spring. */
const UDVALG: readonly (readonly [string, Int32Array])[] = [
  ['de første', NUMRE.subarray(0, BLOK)],
  ['de sidste', NUMRE.subarray(RAEKKER.length - BLOK)],
  ['bagfra', NUMRE.toReversed().subarray(0, BLOK)],
  ['hver tredje', NUMRE.filter((nr) => nr % 3 === 0)],
  ['en enkelt', NUMRE.subarray(7, 8)],
]
const UROERT = 9

describe('Et vilkår på mange sager giver de svar, det giver på hver for sig', () => {
  it.each(VILKAAR)('%s', (_, vilkaar) => {
    const regner = new Soejleregner(BEFOLKNINGEN)
    for (const [udvalg, raekker] of UDVALG) {
      const ud = new Uint8Array(raekker.length + 1).fill(UROERT)
      regner.svar(vilkaar, raekker, raekker.length, ud)
      const ventet = [...raekker].map((nr) => vilkaar.svar(SAGER[nr] as Sag))
      expect(
        [...ud.subarray(0, raekker.length)].map((nr) => SVARENE[nr]),
        udvalg,
      ).toEqual(ventet)
      expect(ud.at(-1), 'pladsen efter den sidste').toBe(UROERT)
    }
  })

  it('også når den samme regner bruges til dem alle, i en anden orden', () => {
    const regner = new Soejleregner(BEFOLKNINGEN)
    const raekker = NUMRE.filter((nr) => nr % 5 === 2)
    const regn = (vilkaar: V) => {
      const ud = new Uint8Array(raekker.length)
      regner.svar(vilkaar, raekker, raekker.length, ud)
      return ud
    }
    const foerst = VILKAAR.map(([, vilkaar]) => regn(vilkaar))
    expect(VILKAAR.toReversed().map(([, vilkaar]) => regn(vilkaar))).toEqual(foerst.toReversed())
  })

  it('samlet, og med en undtagelse lagt til, som de ville hver for sig', () => {
    const regner = new Soejleregner(BEFOLKNINGEN)
    const raekker = NUMRE.subarray(0, BLOK)
    const ud = new Uint8Array(raekker.length)
    const svarene = () => [...ud].map((nr) => SVARENE[nr])
    const ventet = (vilkaar: V) => [...raekker].map((nr) => vilkaar.svar(SAGER[nr] as Sag))
    regner.alle([a, ens, s], raekker, raekker.length, ud)
    expect(svarene()).toEqual(ventet(alle(a, ens, s)))
    regner.medmindre(o, raekker, raekker.length, ud)
    expect(svarene()).toEqual(ventet(mindstEn(alle(a, ens, s), o)))
    regner.svar(ens, raekker, raekker.length, ud)
    regner.medmindre(alle(s, t), raekker, raekker.length, ud)
    expect(svarene()).toEqual(ventet(mindstEn(ens, alle(s, t))))
  })
})

describe('Hvad der er uafgjort, er det samme med og uden træ', () => {
  it.each(VILKAAR)('%s', (_, vilkaar) => {
    for (const sag of SAGER) {
      const forklaring = vilkaar.forklar(sag)
      expect(forklaring.svar).toBe(vilkaar.svar(sag))
      expect(uafgjortVed(vilkaar, sag)).toBe(uafgjortI(forklaring))
    }
  })

  it.each<{ sag: Partial<Sag>; uafgjort: string }>([
    { sag: { a: true, b: false }, uafgjort: 'kun tvivl' },
    { sag: { a: true, b: true }, uafgjort: 'intet' },
    { sag: { a: true, b: false, valg: 'A' }, uafgjort: 'intet' },
    { sag: { a: true }, uafgjort: 'andet' },
    { sag: { a: true, valg: 'B' }, uafgjort: 'andet' },
    { sag: { a: true, valg: 'A' }, uafgjort: 'intet' },
  ])('tvivl mellem to oplysninger, $sag: $uafgjort', ({ sag, uafgjort }) => {
    const k: Sag = { a: undefined, b: undefined, s: undefined, t: undefined, o: undefined, valg: undefined, ...sag }
    expect(uafgjortVed(tvivl(a, b), k)).toBe(uafgjort)
    expect(uafgjortI(tvivl(a, b).forklar(k))).toBe(uafgjort)
  })

  it('er en læsning valgt, er det kun den, der tæller: i den mangler kun et valg mere', () => {
    const k: Sag = { a: true, b: false, s: undefined, t: undefined, o: undefined, valg: 'A' }
    const indre: V = tvivlsomt(stil('indre'), TVIVL, { A: a, B: b }, () => undefined)
    expect(uafgjortVed(tvivl(indre, s), k)).toBe('kun tvivl')
    expect(uafgjortVed(tvivl(indre, s), { ...k, valg: 'B' })).toBe('andet')
  })
})
