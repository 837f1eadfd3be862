import { describe, expect, it } from 'vitest'
import type { Brev } from './brev.ts'
import { laesPdf } from '@fodfaeste/proeve'
import { skrivPdf, udenTegn } from './skriv-pdf.ts'

const BREV: Brev = {
  afsender: { navn: 'Fjordby Kommune', linjer: ['Havnepladsen 1, 0000 Fjordby', 'Telefon 00 00 00 00'] },
  modtager: ['Amira Rimfrost', 'Klitvejen 00', '0000 Fjordby'],
  dato: '2025-06-02',
  sagsnummer: '2025-0001',
  titel: 'Du får et ressourceforløb på 2 år',
  udkast: false,
  afsnit: [
    { stykker: [{ art: 'tekst', tekst: 'Forløbet begynder mandag den 9. juni 2025.' }] },
    {
      overskrift: 'Det lægger vi vægt på',
      stykker: [
        { art: 'citat', hvem: 'Du skrev den 1. juni 2025:', tekst: 'Jeg vil gerne, hvis jeg må holde pauser.' },
        { art: 'punkter', punkter: ['Du har smerter.', 'Du vil gerne i arbejde.'] },
        { art: 'raekker', raekker: [{ navn: 'Første dag', vaerdi: '9. juni 2025' }] },
      ],
    },
  ],
  underskrift: ['Nanna Fyrlys', 'Koordinerende sagsbehandler'],
}
const med = (tekst: string): Brev => ({ ...BREV, afsnit: [{ overskrift: tekst, stykker: [{ art: 'tekst', tekst }] }] })

describe('Et brev som PDF', () => {
  it('er PDF/UA-1, på dansk, med titel og afsender', async () => {
    const { info, xmp, maerket } = await laesPdf(await skrivPdf(BREV))
    expect(info).toMatchObject({ Language: 'da-DK', Title: BREV.titel, Author: 'Fjordby Kommune' })
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(maerket).toBe(true)
  })

  it('har mærker, en skærmlæser kan følge: overskrifter, afsnit, citat, lister; sidetallet er ikke med', async () => {
    const { roller, laest } = await laesPdf(await skrivPdf(BREV))
    expect(roller.filter((rolle) => /^H\d$/.test(rolle))).toEqual(['H1', 'H2'])
    expect(roller.filter((rolle) => rolle === 'L')).toHaveLength(2)
    expect(roller).toContain('BlockQuote')
    const orden = ['Fjordby Kommune', 'Amira Rimfrost', '2. juni 2025', BREV.titel, 'Jeg vil gerne', 'Venlig hilsen']
    const steder = orden.map((led) => laest.indexOf(led))
    expect(steder.every((sted) => sted >= 0)).toBe(true)
    expect(steder.toSorted((a, b) => a - b)).toEqual(steder)
    expect(laest).not.toContain('Side 1 af 1')
  })

  it('giver samme fil af samme brev, også efter andre breve', async () => {
    const foerste = await skrivPdf(BREV)
    await skrivPdf(med('Et helt andet brev'))
    expect((await skrivPdf(BREV)).equals(foerste)).toBe(true)
    expect((await skrivPdf({ ...BREV, dato: '2025-06-03' })).equals(foerste)).toBe(false)
  })

  it('siger på hver side, når det er et udkast, og kun et udkast kan have huller', async () => {
    const hul: Brev = { ...BREV, afsnit: [{ stykker: [{ art: 'hul', tekst: 'Her mangler svaret.' }] }] }
    const { synligt } = await laesPdf(await skrivPdf({ ...hul, udkast: true }))
    expect(synligt).toContain('Udkast, ikke sendt')
    expect(synligt).toContain('Her mangler svaret.')
    await expect(skrivPdf(hul)).rejects.toThrow('only be a draft')
  })

  it.each([
    '#import "@preview/ondt:1.0.0": *',
    '#read("/etc/passwd")',
    '#sys.inputs.brev',
    '$ x^2 $ og $ uden slutning',
    '@henvisning <mærke>',
    '\\ \\u{41} \\"',
    '`kode` ```typ #panic() ```',
    '= Overskrift\n- punkt\n+ et',
    '*fed* _kursiv_ ~ -- ---',
    '// kommentar /* åben',
    '#{ [ } ] ( )',
    '","afsnit":[],"x":"',
    '{{ handlebars }} <script>alert(1)</script> %PDF-',
  ])('sætter %j som de tegn, det er', async (ondt) => {
    const { synligt, roller } = await laesPdf(await skrivPdf(med(ondt)))
    const uden = (tekst: string) => tekst.replaceAll(/\s/g, '')
    expect(uden(synligt)).toContain(uden(ondt))
    expect(roller.filter((rolle) => /^H\d$/.test(rolle))).toEqual(['H1', 'H2'])
  })

  it('holder et meget langt ord på arket og en lang tekst på flere sider', async () => {
    const langt = await laesPdf(await skrivPdf(med('W'.repeat(400))))
    expect(langt.yderst).toBeLessThanOrEqual(langt.bredde - 60)
    const { sider, synligt } = await laesPdf(await skrivPdf(med('Ord på række. '.repeat(1500).slice(0, 20_000))))
    expect(sider).toBeGreaterThan(3)
    expect(synligt).toMatch(/Side 2 af \d/)
  })

  it.each([
    ['hebraisk', 'Hun hedder שלום.', 'Hun hedder [4 tegn kan ikke trykkes].', ['ש', 'ל', 'ו', 'ם']],
    ['en emoji', 'Godt 😀 nok', 'Godt [1 tegn kan ikke trykkes] nok', ['😀']],
    ['en vendt retning', 'afslag \u202Egalsfa\u202C', 'afslag galsfa', []],
    ['delte bogstaver', 'A\u030Arhus', 'Århus', []],
    ['et halvt tegn', 'x\uD800y', 'x[1 tegn kan ikke trykkes]y', ['\uFFFD']],
    ['en fast bindestreg', 'LÆ\u2011265', 'LÆ-265', []],
  ])('siger, hvad skriften ikke har: %s', async (_hvad, raa, trykt, uden) => {
    const { synligt } = await laesPdf(await skrivPdf(med(raa)))
    expect(synligt).toContain(trykt)
    expect(await udenTegn(med(raa))).toEqual(uden)
  })

  it('sætter bogstaver fra andre sprog, en dansk borger kan hedde', async () => {
    const navne = 'Łukasz Ðorđe Şükrü Nguyễn Жанна Élodie Åse'
    expect(await udenTegn(med(navne))).toEqual([])
    expect((await laesPdf(await skrivPdf(med(navne)))).synligt).toContain(navne)
  })
})
