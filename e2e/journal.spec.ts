import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opstilling, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

describe('Journalen', () => {
  it('viser det, der er sket, og hvem der har åbnet sagen, og kan indsnævres med tastaturet', async () => {
    const holger = await her.aabn({ som: 'Holger Vagervagt' })
    await holger.getByRole('link', { name: 'Bent Havgus' }).click()
    await holger.getByRole('heading', { name: 'Bent Havgus', level: 1 }).waitFor()
    await holger.context().close()

    const side = await her.aabn()
    await side.getByRole('link', { name: 'Bent Havgus' }).click()
    await side.getByRole('link', { name: 'Journal', exact: true }).press('Enter')
    const journal = side.getByRole('region', { name: 'Journal', exact: true })
    await journal.getByText('er, som de blev skrevet').waitFor()
    await side.getByLabel('Vis', { exact: true }).selectOption('Åbnet af')
    await journal.getByRole('listitem').filter({ hasText: 'Holger Vagervagt' }).first().waitFor()
    await side.getByLabel('Hvem').selectOption('Holger Vagervagt')
    await side.getByText(/^1 af \d+ linjer$/).waitFor()
    await side.getByRole('button', { name: 'Vis alt' }).press('Enter')
    await side.getByLabel('Søg i journalen').fill('sag oprettet')
    await eftersesTilgaengelig(side, 'Journal, indsnævret')
    await side.context().close()
  })

  it('kan hentes som regneark', async () => {
    const side = await her.aabn({ skaerm: TELEFON })
    await side.getByRole('link', { name: 'Bent Havgus' }).click()
    await side.getByRole('link', { name: 'Journal', exact: true }).click()
    const henter = side.waitForEvent('download')
    await side.getByRole('link', { name: 'Hent som regneark' }).click()
    expect((await henter).suggestedFilename()).toMatch(/^journal-.*\.csv$/)
    await side.context().close()
  })
})
