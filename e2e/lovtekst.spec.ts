import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMINE } from './maalgruppe-skridt.ts'
import { type Opstilling, SKRIVEBORD, TELEFON, eftersesTilgaengelig, gaaTilMaalgruppe, stilOp } from './opstilling.ts'

// Ordene er opdigtede og siger det selv; kun adressen og opbygningen er udgavens.
const LBK_280 = `Bekendtgørelse af lov om en aktiv beskæftigelsesindsats
Kilde: https://www.retsinformation.dk/eli/lta/2024/280
Prøvetekst. Ikke lovens ord.

§ 112. Prøvetekst: båden skal males. Prøvetekst: desuden skal ét af følgende være opfyldt:
  1) Prøvetekst: båden flyder.
  2) Prøvetekst: båden er betalt.
  3) Prøvetekst: båden har en mast.
Stk. 2. Prøvetekst: årer er af træ. Prøvetekst: de males ikke.
Stk. 3. Prøvetekst: joller ros. Prøvetekst: de bæres hjem.
`

let her: Opstilling
beforeAll(async () => {
  her = await stilOp({ lovtekster: { 'lab.txt': LBK_280 } })
})
afterAll(() => her.luk())

const boks = (side: Page) => side.getByRole('dialog', { name: /^Lovens ord: / })
const KILDEN = /^Ordlyd fra LBK 280\/2024, bekendtgørelse af lov om en aktiv beskæftigelsesindsats, indlæst d\. \d+\. /

describe('Lovens egne ord', () => {
  it.each([
    { skaerm: SKRIVEBORD, navn: 'skrivebord' },
    { skaerm: TELEFON, navn: 'telefon' },
  ])('åbnes ved mærket og lukkes igen, med tastaturet alene ($navn)', async ({ skaerm, navn }) => {
    const side = await her.aabn({ skaerm })
    await gaaTilMaalgruppe(side, EMINE)
    const maerke = side.getByRole('button', { name: 'tidl. LAB § 112, stk. 1, 1. pkt. (lovens ord)' }).first()
    await maerke.focus()
    await side.keyboard.press('Enter')
    await boks(side).getByText(KILDEN).waitFor()
    expect(await maerke.getAttribute('aria-expanded')).toBe('true')
    expect(await boks(side).locator('mark').allTextContents()).toEqual(['Prøvetekst: båden skal males.'])
    expect(await boks(side).innerText()).toContain('Prøvetekst: desuden skal ét af følgende være opfyldt:')
    expect(await boks(side).innerText()).toContain('Teksten er ikke den, reglerne er efterset mod.')
    expect(await boks(side).getByRole('link').getAttribute('href')).toBe(
      'https://www.retsinformation.dk/eli/lta/2024/280',
    )
    await eftersesTilgaengelig(side, `Lovens ord, ${navn}`)

    // Det næste, tabulatoren når, er inde i boksen.
    await side.keyboard.press('Tab')
    expect(await side.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
    await side.keyboard.press('Escape')
    await boks(side).waitFor({ state: 'hidden' })
    expect(await maerke.evaluate((knap) => knap === document.activeElement)).toBe(true)
    await side.context().close()
  })

  it('står under «Hvorfor?» i træet, ved et nummer med det, det hører under', async () => {
    const side = await her.aabn()
    await gaaTilMaalgruppe(side, EMINE)
    const trae = side.locator('.trae')
    await side.getByRole('button', { name: 'Fold alt ud' }).click()
    await trae.getByText('tidl. LAB § 112, stk. 1, nr. 2.').waitFor()
    const led = trae.locator('li').filter({ hasText: 'tidl. LAB § 112, stk. 1, nr. 2.' }).last()
    await led.getByRole('button').first().click()
    await led.getByText(KILDEN).waitFor()
    expect(await led.locator('mark').allTextContents()).toEqual(['Prøvetekst: båden er betalt.'])
    expect(await led.locator('blockquote').innerText()).toContain('Prøvetekst: båden skal males.')
    await side.context().close()
  })

  it('er der ikke, når teksten ikke er læst ind: så står egne ord og linket, som de plejer', async () => {
    const side = await her.aabn()
    await gaaTilMaalgruppe(side, EMINE)
    await side.getByRole('button', { name: 'RSL § 10 (lovens ord)' }).click()
    await boks(side).getByText('LBK 354/2025 er ikke læst ind i denne installation.').waitFor()
    expect(await boks(side).getByRole('link').getAttribute('href')).toBe(
      'https://www.retsinformation.dk/eli/lta/2025/354',
    )
    await eftersesTilgaengelig(side, 'Uden lovens ord')
    await boks(side).getByRole('button', { name: 'Luk' }).click()
    await boks(side).waitFor({ state: 'hidden' })

    const led = side.getByRole('button', { name: /^Er sagen oplyst i tilstrækkeligt omfang/ })
    await led.click()
    await side.getByText('Derfor', { exact: true }).waitFor()
    await side.locator('.led-panel .ordlyd-venter').waitFor({ state: 'detached' })
    expect(await side.locator('.led-panel blockquote cite, .led-panel figure').count()).toBe(0)
    expect(
      await side
        .locator('.led-panel')
        .getByRole('link', { name: /^RSL § 10/ })
        .count(),
    ).toBe(1)
    await side.context().close()
  })

  it('kan læses, hvor skønnet træffes og borgeren spørges', async () => {
    const side = await her.aabn()
    await gaaTilMaalgruppe(side, EMINE)
    await side.getByRole('button', { name: 'Gå til skønnet: Udviklingsperspektiv' }).click()
    const skoen = side.getByRole('form', { name: 'Skøn: Udviklingsperspektiv' })
    await skoen.getByRole('button', { name: /^Læs ordlyden/ }).click()
    await boks(side).getByText(KILDEN).waitFor()
    expect(await boks(side).locator('mark').allTextContents()).toEqual(['Prøvetekst: årer er af træ.'])
    await side.keyboard.press('Escape')
    expect(await skoen.getByLabel('Din begrundelse').count()).toBe(1)
    await side.context().close()
  })
})
