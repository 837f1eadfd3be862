import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { skrivHjemmel } from '@fodfaeste/grund'
import { alleUdgaver } from '@fodfaeste/lov'
import { alleCitater, ordlyd, samletTekst } from '@fodfaeste/lov/lovtekst'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laesIndstillinger } from '../indstillinger.ts'
import { type Lager, aabnLager } from '../store/aabn-lager.ts'
import { koerLovtekst } from './kommando.ts'

// Prøven mod rigtige lovtekster. De er ikke en del af projektet, så den køres for sig:
//   FODFAESTE_LOVTEKST=MAPPE npm test -- --projekt lovtekst
const MAPPE = process.env['FODFAESTE_LOVTEKST'] ?? ''
const NU = new Date('2026-11-23T08:00:00Z')

/** Steder, reglerne citerer, hvis ord ikke er i de lovtekster, projektet er efterset mod: ordlyden er ikke skaffet. */
const UDEN_ORD = [
  'LAB § 68 a, stk. 2 (lov 553/2018)',
  'LOB § 10 (lov 1657/2024)',
  'LOB § 10, stk. 1 (lov 1482/2014)',
  'LOB § 10, stk. 2 (lov 1482/2014)',
  'LOB § 11, stk. 2 (lov 1482/2014)',
  'LOB § 9, stk. 1 (lov 1482/2014)',
  'LSP § 1 a, stk. 1 (lov 703/2025)',
  'lov 1160/2021 § 7, stk. 1',
  'lov 1160/2021 § 7, stk. 2',
  'lov 1750/2025 § 21, stk. 8',
]

interface Svar {
  readonly filer: readonly {
    readonly udgave: string
    readonly paragraffer: number
    readonly resultat: string
    readonly bemaerkninger: readonly { readonly tekst: string }[]
  }[]
}

describe('De rigtige lovtekster i FODFAESTE_LOVTEKST', () => {
  const dataMappe = mkdtempSync(join(tmpdir(), 'fodfaeste-rigtige-'))
  let svar: Svar
  let lager: Lager
  beforeAll(async () => {
    if (MAPPE === '') throw new Error('Set FODFAESTE_LOVTEKST to the folder with the act texts')
    const indstillinger = laesIndstillinger({ FODFAESTE_DATA: dataMappe })
    if (!indstillinger.ok) throw new Error(indstillinger.afvist)
    const ud: string[] = []
    const udgang = await koerLovtekst(['indlaes', MAPPE, '--json'], {
      skriv: (tekst) => ud.push(tekst),
      skrivFejl: (tekst) => ud.push(tekst),
      nu: NU,
      indstillinger: indstillinger.vaerdi,
    })
    if (udgang !== 0) throw new Error(`The act texts were refused: ${ud.join('')}`)
    svar = JSON.parse(ud.join('')) as Svar
    lager = await aabnLager({ dataMappe, nu: NU })
  })
  afterAll(async () => {
    await lager?.luk()
    rmSync(dataMappe, { recursive: true })
  })

  it('er alle de udgaver, indekset er talt af, ord for ord', () => {
    const talte = alleUdgaver().filter(({ love }) => love.size > 0)
    expect(talte.map(({ id }) => id).filter((id) => !svar.filer.some(({ udgave }) => udgave === id))).toEqual([])
    const andreOrd = svar.filer.flatMap((f) => f.bemaerkninger.filter(({ tekst }) => /ordene er ikke/.test(tekst)))
    expect(andreOrd).toEqual([])
    expect(new Set(svar.filer.map(({ resultat }) => resultat))).toEqual(new Set(['ny']))
    const antal = svar.filer.reduce((sum, { paragraffer }) => sum + paragraffer, 0)
    console.log(`${svar.filer.length} filer, ${antal} paragraffer`)
  })

  it('har ord til hvert sted, reglerne citerer, undtagen dem, der er sagt', async () => {
    const uden: string[] = []
    let medForbehold = 0
    const citater = alleCitater()
    for (const { hjemmel } of citater) {
      const fundne = await lager.lovtekst.paragraffer(hjemmel.udgave, hjemmel.paragraf)
      const paragraf = fundne.find(({ lov }) => lov === hjemmel.lov)
      const sted = skrivHjemmel(hjemmel, { medUdgave: true })
      if (paragraf === undefined) {
        uden.push(sted)
        continue
      }
      const tekst = { ...paragraf, ophaevet: paragraf.stykker.length === 0 }
      const ord = ordlyd(tekst, hjemmel)
      if (!ord.ok) throw new Error(`${sted}: ${ord.afvist}`)
      if (ord.vaerdi.forbehold !== undefined) medForbehold += 1
      const citeret = ord.vaerdi.linjer.flatMap(({ dele }) => dele.filter((del) => del.citeret))
      expect(citeret.length, sted).toBeGreaterThan(0)
      for (const { tekst: del } of citeret) expect(samletTekst(tekst), sted).toContain(del)
    }
    expect(uden.toSorted()).toEqual(UDEN_ORD)
    console.log(`${citater.length} steder, ${citater.length - uden.length} med ord, ${medForbehold} med forbehold`)
  })
})
