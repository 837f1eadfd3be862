import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UDVIKLING } from './maalgruppe-skridt.ts'
import { type Opstilling, eftersesTilgaengelig, gaaTilMaalgruppe, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

const BORGER = 'Amira Rimfrost'
const KILDE = 'Længerevarende offentlig forsørgelse'

const skoenform = (side: Page) => side.getByRole('form', { name: `Skøn: ${UDVIKLING}` })
const begrundelse = (side: Page) => skoenform(side).getByLabel('Din begrundelse')

/** Går til skønnet, hvad enten det er åbent i forvejen eller ej. */
async function aabnSkoen(side: Page): Promise<void> {
  await gaaTilMaalgruppe(side, BORGER)
  const knap = side.getByRole('button', { name: `Træf skønnet: ${UDVIKLING}` })
  if ((await skoenform(side).count()) === 0) await knap.click()
  await begrundelse(side).waitFor()
}

const gemt = (side: Page) => skoenform(side).getByText(/Gemt kl\. \d\d\.\d\d/)

describe('Det, der er ved at blive skrevet', () => {
  it('ligger hos serveren og er der efter kill -9, i en anden browser', async () => {
    const side = await her.aabn()
    await aabnSkoen(side)
    await begrundelse(side).fill('Praktikken i bageriet viser')
    await gemt(side).waitFor()
    await eftersesTilgaengelig(side, 'Kladde gemt')
    await her.draeb()
    await begrundelse(side).fill('Praktikken i bageriet viser, at hun kan')
    await skoenform(side).getByText('Ikke gemt hos serveren endnu').waitFor()
    await her.genstart()
    await gemt(side).waitFor()
    await side.context().close()

    const anden = await her.aabn()
    await aabnSkoen(anden)
    expect(await begrundelse(anden).inputValue()).toBe('Praktikken i bageriet viser, at hun kan')
    await skoenform(anden).getByText('Din kladde.').waitFor()
    await anden.context().close()
  })

  it('overlever, at sessionen udløber midt i en sætning', async () => {
    const side = await her.aabn()
    await aabnSkoen(side)
    await side.context().clearCookies()
    await begrundelse(side).fill('Skrevet, da sessionen udløb')
    await side.getByRole('alert', { name: 'Din session er udløbet' }).waitFor()
    const nyFane = await side.context().newPage()
    await nyFane.goto(her.adresse)
    await nyFane.getByRole('button', { name: 'Fortsæt som Nanna Fyrlys' }).click()
    await nyFane.getByRole('heading', { name: 'Min dag', level: 1 }).waitFor()
    await side.getByRole('button', { name: 'Jeg er logget ind igen' }).click()
    await gemt(side).waitFor()
    expect(await begrundelse(side).inputValue()).toBe('Skrevet, da sessionen udløb')
    await side.context().close()
  })

  it('skrives det i to vinduer, vises begge, og intet er skrevet over', async () => {
    const side = await her.aabn()
    await aabnSkoen(side)
    const andet = await side.context().newPage()
    await andet.goto(side.url())
    await begrundelse(andet).waitFor()
    await begrundelse(andet).fill('Fra det andet vindue')
    await gemt(andet).waitFor()
    await begrundelse(side).fill('Fra det første vindue')
    const boks = side.getByRole('alert').filter({ hasText: 'i et andet vindue' })
    await boks.getByText('Fra det andet vindue').waitFor()
    expect(await begrundelse(side).inputValue()).toBe('Fra det første vindue')
    await eftersesTilgaengelig(side, 'To vinduer')
    await boks.getByRole('button', { name: 'Hent det andet vindues' }).click()
    expect(await begrundelse(side).inputValue()).toBe('Fra det andet vindue')
    await side.context().close()
  })

  it('er væk, når det er gjort', async () => {
    const side = await her.aabn()
    await gaaTilMaalgruppe(side, 'Oda Brohoved')
    await side.getByRole('button', { name: `Ret ${KILDE}` }).click()
    const form = side.getByRole('form', { name: KILDE })
    await form.getByLabel('Kilde').fill('ydelseskontorets udskrift')
    await form.getByText(/Gemt kl\./).waitFor()
    await form.getByRole('button', { name: 'Luk' }).click()
    await side.getByRole('button', { name: `Fortsæt kladden ${KILDE}` }).click()
    expect(await form.getByLabel('Kilde').inputValue()).toBe('ydelseskontorets udskrift')
    await form.getByRole('button', { name: 'Gem oplysningen' }).click()
    await form.waitFor({ state: 'detached' })
    await side.getByRole('button', { name: `Ret ${KILDE}` }).waitFor()
    await side.reload()
    await side.getByRole('button', { name: `Ret ${KILDE}` }).waitFor()
    await side.context().close()
  })
})

describe('Også åben hos', () => {
  it('viser kollegaen, og henter det, hun skriver', async () => {
    const [min, kollegas] = [await her.aabn(), await her.aabn({ som: 'Solvej Mågedal' })]
    await gaaTilMaalgruppe(min, 'Bent Havgus')
    await gaaTilMaalgruppe(kollegas, 'Bent Havgus')
    await kollegas.getByText('Også åben hos Nanna Fyrlys.').waitFor()
    await min.reload()
    await min.getByText('Også åben hos Solvej Mågedal.').waitFor()
    await eftersesTilgaengelig(min, 'Også åben hos')

    await kollegas.getByRole('button', { name: `Ret ${KILDE}` }).click()
    const form = kollegas.getByRole('form', { name: KILDE })
    await form.getByLabel('Kilde').fill('kollegas kilde')
    await form.getByRole('button', { name: 'Gem oplysningen' }).click()
    await form.waitFor({ state: 'detached' })
    await kollegas.context().close()
    // Vinduet bliver set på igen, som browseren siger det: begivenheden når op til vinduet. Ellers gik der et halvt minut.
    await min.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
    await min
      .getByText(/kollegas kilde/)
      .first()
      .waitFor()
    await min.context().close()
  })
})
