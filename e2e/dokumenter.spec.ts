import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opstilling, SKRIVEBORD, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

const TEKST = {
  name: 'Samtale 2. juni.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('Aftalt: to timer om ugen.\n'),
}

async function gaaTilDokumenter(side: Page, borger: string): Promise<void> {
  await side.getByRole('link', { name: borger }).click()
  await side.getByRole('link', { name: 'Dokumenter', exact: true }).click()
  await side.getByRole('heading', { name: 'Dokumenter', exact: true }).waitFor()
}

describe.each([
  ['skrivebord', SKRIVEBORD, 'Bent Havgus'],
  ['telefon', TELEFON, 'Asta Strandløber'],
] as const)('Dokumenter på et %s', (_navn, skaerm, borger) => {
  it('vælges med tastaturet, lægges i sagen, vises og kan hentes igen', async () => {
    const side = await her.aabn({ skaerm })
    await gaaTilDokumenter(side, borger)
    await eftersesTilgaengelig(side, 'Dokumenter, tom')
    const vaelger = side.waitForEvent('filechooser')
    await side.getByRole('button', { name: 'Vælg en fil' }).press('Enter')
    await (await vaelger).setFiles(TEKST)
    const form = side.getByRole('form', { name: 'Læg dokumentet i sagen' })
    await form.waitFor()
    expect(await form.getByLabel('Dokumentets navn').inputValue()).toBe('Samtale 2. juni')

    await form.getByRole('button', { name: 'Læg i sagen' }).click()
    await form.getByRole('link', { name: 'Skriv, hvem dokumentet kommer fra.' }).waitFor()
    await eftersesTilgaengelig(side, 'Dokumenter, fejl')
    await form.getByLabel('Kilde').fill('Borgeren')
    await form.getByLabel('Kilde').press('Enter')

    const dokument = side.getByRole('listitem').filter({ hasText: 'Samtale 2. juni' })
    await dokument.waitFor()
    await eftersesTilgaengelig(side, 'Dokumenter, med et')
    await dokument.getByRole('button', { name: /^Vis/ }).press('Enter')
    await side.frameLocator('iframe').getByText('Aftalt: to timer om ugen.').waitFor()
    const henter = side.waitForEvent('download')
    await dokument.getByRole('link', { name: /^Hent/ }).press('Enter')
    expect((await henter).suggestedFilename()).toBe('Samtale 2. juni.txt')
    await side.context().close()
  })
})

describe('Et dokument, der er ved at blive lagt i sagen', () => {
  it('er der endnu med det skrevne, når siden hentes igen, og filen skal ikke sendes forfra', async () => {
    const side = await her.aabn()
    await gaaTilDokumenter(side, 'Oda Brohoved')
    const vaelg = async (): Promise<void> => {
      const vaelger = side.waitForEvent('filechooser')
      await side.getByRole('button', { name: 'Vælg en fil' }).click()
      await (await vaelger).setFiles(TEKST)
    }
    await vaelg()
    const form = side.getByRole('form', { name: 'Læg dokumentet i sagen' })
    await form.getByLabel('Kilde').fill('Egen læge')
    await form.getByText('Kun du kan se den.').waitFor()
    await side.reload()
    await form.getByText('Samtale 2. juni.txt').waitFor()
    expect(await form.getByLabel('Kilde').inputValue()).toBe('Egen læge')
    await eftersesTilgaengelig(side, 'Dokumenter, med en kladde')
    await form.getByRole('button', { name: 'Vælg en anden fil' }).click()
    await side
      .getByText('Det, du har skrevet om dokumentet «Samtale 2. juni», er her endnu.', { exact: false })
      .waitFor()
    await eftersesTilgaengelig(side, 'Dokumenter, filen skal vælges')
    await vaelg()
    expect(await form.getByLabel('Kilde').inputValue()).toBe('Egen læge')
    await form.getByRole('button', { name: 'Læg i sagen' }).click()
    await side.getByRole('listitem').filter({ hasText: 'Samtale 2. juni' }).waitFor()
    await side.reload()
    await side.getByRole('button', { name: 'Vælg en fil' }).waitFor()
    expect(await side.getByText('er her endnu').count()).toBe(0)
    await side.context().close()
  })
})

describe('Dokumenter', () => {
  it('slippes på siden; det, der ikke tages imod, siges der hvorfor', async () => {
    const side = await her.aabn()
    await gaaTilDokumenter(side, 'Emine Bølgevang')
    const slip = (navn: string, indhold: string) =>
      side.evaluate(
        ([n, i]) => {
          const overfoersel = new DataTransfer()
          overfoersel.items.add(new File([i ?? ''], n ?? ''))
          const sted = document.querySelector('.slip')
          sted?.dispatchEvent(new DragEvent('dragover', { dataTransfer: overfoersel, bubbles: true, cancelable: true }))
          sted?.dispatchEvent(new DragEvent('drop', { dataTransfer: overfoersel, bubbles: true, cancelable: true }))
        },
        [navn, indhold],
      )
    await slip('brev.pdf', '<html><script>alert(1)</script></html>')
    await side.getByText('Filen er ikke PDF, billede').waitFor()
    await slip('brev.txt', 'Kære kommune')
    await side.getByRole('form', { name: 'Læg dokumentet i sagen' }).waitFor()
    await side.getByRole('button', { name: 'Slet kladden' }).click()
    expect(await side.getByText('Der er ingen dokumenter i sagen endnu.').count()).toBe(1)
    await side.context().close()
  })
})
