import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opstilling, SKRIVEBORD, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

describe('Regelbogen', () => {
  it('åbnes fra forsiden uden login, søges i, og en regel læses med udgaver, tvivl, eksempler og praksis', async () => {
    const side = await her.aabn({ som: 'ingen' })
    await side.getByRole('link', { name: 'Regelbog' }).click()
    await side.getByRole('heading', { name: 'Regelbog', level: 1 }).waitFor()
    await side
      .getByText(/^\d+ regler$/)
      .first()
      .waitFor()
    await side.getByLabel('Søg').fill('§ 114 ønske')
    await side.getByText(/^\d+ af \d+ regler$/).waitFor()
    await expect.poll(() => new URL(side.url()).searchParams.get('soeg')).toBe('§ 114 ønske')
    await side.getByRole('link', { name: /mere end ét forløb kun efter ønske/ }).click()

    await side.getByRole('heading', { name: /mere end ét forløb kun efter ønske/, level: 1 }).waitFor()
    await side.getByText(/Reglen gælder ikke længere for nye sager 23\. november 2026/).waitFor()
    const sted = side.getByRole('link', { name: /^LAB § 114, stk\. 4, 1\. pkt\. på retsinformation/ }).first()
    expect(await sted.getAttribute('href')).toMatch(/^https:\/\/www\.retsinformation\.dk\/eli\//)
    await side.getByRole('heading', { name: 'Er man «over 50 år» på selve 50-årsdagen?' }).waitFor()
    await side.getByRole('heading', { name: /Principmeddelelse 82-16/ }).waitFor()

    const eksempler = side.getByRole('region', { name: 'Eksempler' })
    const nej = eksempler.getByRole('listitem').filter({ hasText: 'Torben, 60, et tidligere forløb, siger nej' })
    await nej.getByText('Ikke opfyldt').first().waitFor()
    await nej.getByRole('button').click()
    await nej.getByText('Borgeren ønsker det ikke.').waitFor()
    await side.context().close()
  })

  it('viser en formodnings eksempler med dagen, den giver, og hvorfor', async () => {
    const side = await her.aabn({ som: 'ingen' })
    await side.goto(`${her.adresse}/regelbog/ANKOMST-QUICKBREV`)
    const eksempler = side.getByRole('region', { name: 'Eksempler' })
    const fredag = eksempler.getByRole('listitem').filter({ hasText: 'Quickbrev sendt en fredag' })
    await fredag.getByText('Fremme 15. marts 2026').waitFor()
    await fredag.getByRole('button').click()
    await fredag.getByText('antages fremme 2 dage efter', { exact: false }).waitFor()
    const foer = eksempler.getByRole('listitem').filter({ hasText: 'Quickbrev sendt dagen før vejledningen' })
    expect(await foer.innerText()).toContain('Fandtes ikke')
    expect(await foer.getByRole('button').count()).toBe(0)
    await side.context().close()
  })

  it('viser reglen, som den var en anden dag, og dagen står i adressen', async () => {
    const side = await her.aabn({ som: 'ingen' })
    await side.goto(`${her.adresse}/regelbog/LAB-114-1`)
    await side.getByText('Varer forløbet mindst 1 og højst 3 år?').first().waitFor()
    await side.getByLabel('Reglen, som den er').fill('31-12-2021')
    await side
      .getByRole('region', { name: 'Betingelser' })
      .getByText('Varer forløbet mindst 1 og højst 5 år?')
      .waitFor()
    await expect.poll(() => new URL(side.url()).searchParams.get('dato')).toBe('2021-12-31')
    expect(await side.evaluate(() => document.activeElement?.id)).toBe('regel-dato')
    await side.reload()
    await side.getByRole('region', { name: 'Betingelser' }).getByText('højst 5 år').waitFor()
    await side.getByRole('button', { name: /Vis reglen i den udgave: 1\. januar 2022/ }).click()
    await side.getByText('lør. 1. januar 2022').waitFor()
    await side.getByRole('button', { name: 'Vis, som den er i dag' }).click()
    await expect.poll(() => new URL(side.url()).searchParams.get('dato')).toBeNull()
    await side.context().close()
  })

  it('foreslår dem, der ligner, når en regel ikke findes', async () => {
    const side = await her.aabn({ som: 'ingen' })
    await side.goto(`${her.adresse}/regelbog/lab-114`)
    await side.getByRole('heading', { name: 'Reglen findes ikke' }).waitFor()
    await side.getByRole('link', { name: 'LAB-114-1', exact: true }).click()
    await side.getByRole('heading', { name: /Forløbets længde/, level: 1 }).waitFor()
    await expect.poll(() => new URL(side.url()).pathname).toBe('/regelbog/LAB-114-1')
    await side.context().close()
  })

  it('sammenligner to dage, og dagene kan sendes med adressen', async () => {
    const side = await her.aabn({ som: 'ingen' })
    await side.goto(`${her.adresse}/regelbog/sammenlign`)
    await side.getByText('Skriv begge dage').waitFor()
    await side.getByRole('link', { name: '1. januar 2022', exact: true }).click()
    await side.getByText(/regler skifter udgave mellem 31\. december 2021 og 1\. januar 2022/).waitFor()
    const andet = side.getByRole('region', { name: 'Siger noget andet' })
    await andet.getByText('Varer forløbet mindst 1 og højst 3 år?').waitFor()
    const adresse = new URL(side.url())
    expect([adresse.searchParams.get('foer'), adresse.searchParams.get('efter')]).toEqual(['2021-12-31', '2022-01-01'])
    await side.reload()
    await andet.getByText('Varer forløbet mindst 1 og højst 3 år?').waitFor()
    await side.getByLabel('Den anden dag').fill('31-12-2021')
    await side.getByText('Ingen regel skifter udgave').waitFor()
    await side.context().close()
  })

  it('står i navigationen, når man er logget ind', async () => {
    const side = await her.aabn()
    await side.getByRole('navigation', { name: 'Hovednavigation' }).getByRole('link', { name: 'Regelbog' }).click()
    await side.getByRole('heading', { name: 'Regelbog', level: 1 }).waitFor()
    await side.getByText('Nanna Fyrlys').waitFor()
    expect(await side.getByRole('link', { name: 'Log ind' }).count()).toBe(0)
    await side.context().close()
  })

  it('kan læses med tastaturet alene', async () => {
    const side = await her.aabn({ som: 'ingen' })
    await side.goto(`${her.adresse}/regelbog`)
    await side
      .getByText(/^\d+ regler$/)
      .first()
      .waitFor()
    await side.getByLabel('Søg').focus()
    await side.keyboard.type('partshøring')
    await side.getByText(/^1 af \d+ regler$/).waitFor()
    for (let nr = 0; nr < 6; nr += 1) {
      if ((await side.evaluate(() => document.activeElement?.textContent)) === 'Partshøring') break
      await side.keyboard.press('Tab')
    }
    await side.keyboard.press('Enter')
    await side.getByRole('heading', { name: 'Partshøring', level: 1 }).waitFor()
    expect(await side.evaluate(() => document.activeElement?.id)).toBe('indhold')
    await side.context().close()
  })

  it('siger det roligt, når serveren er væk', async () => {
    const side = await her.aabn({ som: 'ingen' })
    await side.getByRole('link', { name: 'Regelbog' }).waitFor()
    await side.route('**/api/lov/**', (rute) => rute.abort())
    await side.getByRole('link', { name: 'Regelbog' }).click()
    await side.getByRole('heading', { name: 'Ingen forbindelse til serveren' }).waitFor()
    await eftersesTilgaengelig(side, 'Regelbog uden server')
    await side.unroute('**/api/lov/**')
    await side.getByRole('button', { name: 'Prøv igen' }).click()
    await side
      .getByText(/^\d+ regler$/)
      .first()
      .waitFor()
    await side.context().close()
  })
})

const MELLEM = { width: 1024, height: 768 } as const
const BREDDER = [SKRIVEBORD, MELLEM, TELEFON] as const

/** Hver slags skærm efterses på én af de tre bredder, og ingen af dem løber ud over nogen af dem. */
describe('Regelbogens skærme', () => {
  it.each([
    ['listen', '/regelbog', /^\d+ regler$/, SKRIVEBORD],
    ['listen uden fund', '/regelbog?soeg=xyzzy', /Ingen regler passer/, TELEFON],
    ['en regel, der ikke gælder mere', '/regelbog/LAB-112-2', /Praksis/, TELEFON],
    ['en regel før sin tid', '/regelbog/LAB-112-3?dato=2015-06-01', /gælder endnu ikke/, undefined],
    ['en tabel', '/regelbog/LSP-1a', /født fra og med 1\. januar 1971/, MELLEM],
    ['en regel, der altid siger det samme', '/regelbog/RSL-72-1', /En klage, der kom for sent/, undefined],
    ['en formodning', '/regelbog/ANKOMST-BREV', /Fremme 16\. marts 2026/, SKRIVEBORD],
    ['en ukendt regel', '/regelbog/LAB-999', /Reglen findes ikke/, SKRIVEBORD],
    ['sammenligningen, tom', '/regelbog/sammenlign', /Skriv begge dage/, TELEFON],
    ['sammenligningen', '/regelbog/sammenlign?foer=2021-12-31&efter=2022-01-01', /skifter udgave mellem/, MELLEM],
  ] as const)('er uden fejl: %s', async (navn, sti, tekst, efterses) => {
    const side = await her.aabn({ som: 'ingen' })
    await side.goto(`${her.adresse}${sti}`)
    await side.getByText(tekst).first().waitFor()
    for (const knap of await side.getByRole('button', { name: /Hvorfor\?$/ }).all()) await knap.click()
    for (const foldet of await side.locator('summary').all()) await foldet.click()
    for (const skaerm of BREDDER) {
      await side.setViewportSize(skaerm)
      const hvor = `${navn}, ${skaerm.width} px`
      if (efterses === skaerm) await eftersesTilgaengelig(side, hvor)
      expect(await side.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), hvor).toBeLessThan(1)
    }
    await side.context().close()
  })
})
