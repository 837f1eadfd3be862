import { type Dato, dato, iso } from '@fodfaeste/grund'
import { type KonklusionKode, visVurdering, vurder } from '@fodfaeste/lov'
import { describe, expect, it } from 'vitest'
import { erRolle } from '../roller.ts'
import { skrivAfvist } from '../afvist.ts'
import { baand } from '../baand.ts'
import type { Fase } from '../fase.ts'
import { fold, foldVidere } from '../fold.ts'
import { haendelseTekst } from '../haendelse-tekst.ts'
import type { RegistreretHaendelse } from '../haendelser.ts'
import { oversigt } from '../oversigt.ts'
import { maa } from '../politik.ts'
import type { Sag } from '../sag.ts'
import { tilFakta } from '../til-fakta.ts'
import { udfoer } from '../udfoer.ts'
import type { DemoSag } from './demo-sag.ts'
import { demoSager } from './demo-sager.ts'
import { DEMO_KOMMUNER, DEMO_PERSONER } from './personer.ts'

const IDAG = dato('2026-11-23')
const SAGER = demoSager()
const NAVNE = SAGER.map(({ navn }) => navn)

/** Sagens hændelser gennem de rigtige beslutninger. Et afslag vælter prøven med teksten. */
function haendelserI({ skridt, navn }: DemoSag): readonly RegistreretHaendelse[] {
  const haendelser: RegistreretHaendelse[] = []
  for (const { kommando, af, idag, tidspunkt } of skridt) {
    const svar = udfoer(fold(haendelser), kommando, { af, idag })
    if (!svar.ok) throw new Error(`${navn}, ${kommando.beslutning} ${iso(idag)}: ${skrivAfvist(svar.afvist)}`)
    haendelser.push(
      ...svar.vaerdi.map((h) => ({ ...h, af: { id: af.id, navn: af.navn }, registreretTidspunkt: tidspunkt })),
    )
  }
  return haendelser
}

function sagMed(navn: string): {
  readonly demo: DemoSag
  readonly haendelser: readonly RegistreretHaendelse[]
  readonly sag: Sag
} {
  const demo = SAGER.find((s) => s.navn === navn)
  const haendelser = demo && haendelserI(demo)
  const sag = haendelser && foldVidere(undefined, haendelser)
  if (demo === undefined || haendelser === undefined || sag === undefined) throw new Error(`No demo case ${navn}`)
  return { demo, haendelser, sag }
}

const vurderet = (sag: Sag, paa: Dato = IDAG) => visVurdering(vurder(tilFakta(sag), paa))

/** [navn, fase i dag, svar i dag, svar da der sidst blev foretaget en vurdering i sagen] */
const SVAR: readonly (readonly [string, Fase, KonklusionKode, KonklusionKode | undefined])[] = [
  ['Edvard Stenkyst', 'afsluttet', 'kan-henvises', 'kan-henvises'],
  ['Farida Solbugt', 'afsluttet', 'kan-henvises', 'kan-henvises'],
  ['Mogens Tjørnehave', 'afsluttet', 'kan-ikke-kraeves', 'kan-ikke-kraeves'],
  ['Aksel Nordmole', 'afsluttet', 'kan-henvises', 'kan-henvises'],
  ['Ragnhild Strømgård', 'afsluttet', 'kan-henvises', 'kan-henvises'],
  ['Yusuf Klitgrav', 'afsluttet', 'kan-henvises', 'kan-henvises'],
  ['Grethe Ålekiste', 'afsluttet', 'kan-henvises', 'kan-henvises'],
  ['Asta Strandløber', 'forloeb', 'kan-henvises', 'kan-henvises'],
  ['Torben Muslinggård', 'afsluttet', 'kan-henvises', 'kan-henvises'],
  ['Anita Vindbjerg', 'afsluttet', 'kan-ikke-kraeves', 'kan-ikke-kraeves'],
  ['Maiken Rørskov', 'forloeb', 'kan-henvises', 'kan-henvises'],
  ['Ivan Sandtunge', 'afsluttet', 'kan-henvises', 'kan-henvises'],
  ['Palwasha Dalstrøm', 'afsluttet', 'har-ret-efter-eget-oenske', 'har-ret-efter-eget-oenske'],
  ['Jørgen Pilevang', 'afsluttet', 'kan-ikke-kraeves', 'kan-ikke-kraeves'],
  ['Signe Fyrretop', 'forloeb', 'kan-henvises', 'kan-henvises'],
  ['Noor Lærkebakke', 'forloeb', 'har-ret-efter-eget-oenske', 'har-ret-efter-eget-oenske'],
  ['Dagny Skuddal', 'forloeb', 'kan-henvises', 'kan-henvises'],
  ['Lis Morgenhav', 'forloeb', 'har-ret-efter-eget-oenske', 'har-ret-efter-eget-oenske'],
  ['Verner Dybsø', 'afsluttet', 'skal-begynde-sag-om-foertidspension', 'skal-begynde-sag-om-foertidspension'],
  ['Bent Havgus', 'forloeb', 'kan-henvises', 'kan-henvises'],
  ['Samir Ankerbo', 'forloeb', 'har-ret-efter-eget-oenske', 'har-ret-efter-eget-oenske'],
  ['Kaj Brændingen', 'maalgruppe', 'lukket-for-nye-forloeb', 'kan-kun-tilbydes'],
  ['Birgit Skumtop', 'maalgruppe', 'lukket-for-nye-forloeb', 'kan-kun-tilbydes'],
  ['Oda Brohoved', 'forloeb', 'tvivl-i-loven', 'kan-henvises'],
  ['Amira Rimfrost', 'klage', 'kraever-skoen', 'kraever-skoen'],
  ['Emine Bølgevang', 'klage', 'uoplyst', 'uoplyst'],
  ['Hamza Lysholm', 'afsluttet', 'lukket-for-nye-forloeb', 'lukket-for-nye-forloeb'],
  ['Linnea Vågsø', 'henvisning', 'lukket-for-nye-forloeb', undefined],
  ['Tue Marksten', 'maalgruppe', 'lukket-for-nye-forloeb', 'ikke-tilstraekkeligt-oplyst'],
  ['Thorvald Kalkgrav', 'forloeb', 'kan-henvises', 'kan-henvises'],
  ['Mai Linh Havblik', 'oplysning', 'lukket-for-nye-forloeb', undefined],
]

describe('Øvekommunerne', () => {
  it('tabellen her har alle sager, og Fjordby har mindst 24', () => {
    expect(SVAR.map(([navn]) => navn)).toEqual(NAVNE)
    expect(SAGER.filter(({ kommune }) => kommune === 'fjordby').length).toBeGreaterThanOrEqual(24)
    expect(SAGER.filter(({ kommune }) => kommune === 'oesterklit')).toHaveLength(2)
  })

  it.each(SVAR)('%s: %s, i dag %s, da det blev vurderet %s', (navn, fasen, idag, dengang) => {
    const { sag } = sagMed(navn)
    const vurdering = vurderet(sag)
    expect(oversigt(sag, vurdering, IDAG).fase).toBe(fasen)
    expect(vurdering.konklusion.kode).toBe(idag)
    expect(sag.vurderinger.at(-1)?.kode).toBe(dengang)
  })

  it.each(NAVNE)('%s: hvert bevilget forløb har lovlig længde, når vi ser på det i dag', (navn) => {
    const { sag } = sagMed(navn)
    const erBevilget = sag.oplysninger.bevilget !== undefined
    expect(!erBevilget || vurderet(sag).spoergsmaal.varighed.svar).toBe(erBevilget ? 'opfyldt' : true)
  })

  it.each(NAVNE)('%s: alt skete til tiden, af en fra kommunen, som måtte', (navn) => {
    const { demo, haendelser } = sagMed(navn)
    const tidspunkter = haendelser.map((h) => h.registreretTidspunkt)
    expect(tidspunkter).toEqual(tidspunkter.toSorted())
    expect(tidspunkter.at(-1)! < '2026-11-23').toBe(true)
    for (const { af } of demo.skridt) expect(maa(af, 'registrere', demo).maa).toBe(true)
  })

  it.each(NAVNE)('%s: CPR-nummeret er et testnummer og står ikke i nogen hændelse', (navn) => {
    const { demo, haendelser } = sagMed(navn)
    expect(Number(demo.cpr.slice(0, 2))).toBeGreaterThan(60)
    expect(JSON.stringify(haendelser)).not.toContain(demo.cpr)
  })

  it.each(NAVNE)('%s: bånd og journal kan tegnes og læses', (navn) => {
    const { sag, haendelser } = sagMed(navn)
    const { fra, til, elementer } = baand(sag, vurderet(sag), IDAG)
    for (const e of elementer) expect(fra <= e.fra && (e.til ?? e.fra) <= til, `${e.id} uden for båndet`).toBe(true)
    for (const h of haendelser) expect(haendelseTekst(h)).not.toMatch(/undefined|null|\[object/)
  })

  it('id, sagsnummer og CPR er faste og findes én gang', () => {
    expect(new Set(SAGER.map(({ id }) => id)).size).toBe(SAGER.length)
    expect(new Set(SAGER.map(({ cpr }) => cpr)).size).toBe(SAGER.length)
    for (const { id } of DEMO_KOMMUNER) {
      const numre = SAGER.filter(({ kommune }) => kommune === id).map(({ navn }) => sagMed(navn).sag.sagsnummer)
      expect(new Set(numre).size).toBe(numre.length)
    }
    expect(demoSager()).toEqual(SAGER)
  })

  it('hver person ved indgangen hører til en kommune, og roller, vi kender', () => {
    expect(DEMO_PERSONER.every(({ kommune }) => DEMO_KOMMUNER.some(({ id }) => id === kommune))).toBe(true)
    expect(DEMO_PERSONER.every(({ roller }) => roller.length > 0 && roller.every(erRolle))).toBe(true)
  })
})

describe('Det, øvekommunen er til for at vise', () => {
  it('Emine: den manglende oplysning og skønnet vender svaret', () => {
    const { sag } = sagMed('Emine Bølgevang')
    const [solvej, den] = [DEMO_PERSONER[1]!, '2026-11-23']
    const efter = [
      {
        beslutning: 'registrer-oplysning',
        id: 'ikke-loest-gennem-anden-indsats',
        vaerdi: true,
        kilde: 'min plan',
        den,
      } as const,
      {
        beslutning: 'traef-skoen',
        id: 'udviklingsperspektiv',
        svar: 'ja',
        begrundelse: 'Bageriet vil have hende.',
        den,
      } as const,
    ].reduce<Sag>((foer, kommando) => {
      const svar = udfoer(foer, kommando, { af: solvej, idag: IDAG })
      if (!svar.ok) throw new Error(skrivAfvist(svar.afvist))
      return (
        foldVidere(
          foer,
          svar.vaerdi.map((h) => ({ ...h, af: solvej, registreretTidspunkt: '2026-11-23T09:00:00.000Z' })),
        ) ?? foer
      )
    }, sag)
    expect(vurderet(efter).konklusion.kode).toBe('kan-henvises')
  })

  it('Amira: læsningen er endnu ikke valgt', () => {
    expect(
      vurderet(sagMed('Amira Rimfrost').sag).tvivl.filter((t) => t.harBetydning && t.valgt === undefined),
    ).toHaveLength(1)
  })

  it.each([
    ['Asta Strandløber', '2027-09-01', 275],
    ['Bent Havgus', '2028-06-14', 63],
    ['Signe Fyrretop', '2027-10-29', 182],
  ])('%s: slutdagen %s er flyttet %i dage for orlov', (navn, til, dage) => {
    const { sag } = sagMed(navn)
    expect(baand(sag, vurderet(sag), IDAG).elementer.find(({ id }) => id === 'forloeb')).toMatchObject({
      til,
      heraflTilfoejetDage: dage,
    })
  })

  it('Dagny er født 29. februar og fylder 50 den 28. februar 2026', () => {
    expect(vurderet(sagMed('Dagny Skuddal').sag).dage.find(({ id }) => id === 'fylder-50')?.dag).toBe('2026-02-28')
  })

  it.each([
    ['Aksel Nordmole', '2019-09-10'],
    ['Ragnhild Strømgård', '2021-08-20'],
    ['Bent Havgus', '2047-05-12'],
    ['Lis Morgenhav', '2027-11-02'],
  ])('%s når folkepensionsalderen %s', (navn, dag) => {
    expect(vurderet(sagMed(navn).sag).dage.find(({ id }) => id === 'folkepensionsdag')?.dag).toBe(dag)
  })
})
