import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opstilling, eftersesTilgaengelig, gaaTilMaalgruppe, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

const OPLYSNING = 'Længerevarende offentlig forsørgelse'

describe('Et notat', () => {
  it('om en mundtlig oplysning gemmes i samme tag som oplysningen og står i journalen', async () => {
    const side = await her.aabn()
    await gaaTilMaalgruppe(side, 'Oda Brohoved')
    await side.getByRole('button', { name: `Ret ${OPLYSNING}` }).click()
    const form = side.getByRole('form', { name: OPLYSNING })
    await form.getByLabel('Kilde').fill('udskrift fra indkomstregisteret')
    expect(await form.getByLabel('Notat', { exact: true }).count()).toBe(0)
    await form.getByLabel('Kilde').fill('telefonsamtale med borgeren')
    await form.getByText('skal den noteres').waitFor()
    expect(await form.getByLabel('Notat', { exact: true }).inputValue()).toContain('telefonsamtale med borgeren')
    await eftersesTilgaengelig(side, 'Notatpligt')
    await form.getByRole('button', { name: 'Gem oplysningen og notatet' }).click()
    await form.waitFor({ state: 'detached' })
    await side.getByRole('link', { name: 'Journal', exact: true }).click()
    await side.getByText(`Notat om «Mundtlig oplysning: ${OPLYSNING}»`).waitFor()
    await side.context().close()
  })

  it('skrives i journalen, og en halv sætning ligger der endnu bagefter', async () => {
    const side = await her.aabn()
    await gaaTilMaalgruppe(side, 'Bent Havgus')
    await side.getByRole('link', { name: 'Journal', exact: true }).click()
    await side.getByRole('button', { name: 'Skriv notat' }).click()
    const form = side.getByRole('form', { name: 'Skriv notat' })
    await form.getByRole('button', { name: 'Gem notatet' }).click()
    await form.getByRole('link', { name: 'Skriv notatet.' }).waitFor()
    await form.getByLabel('Hvad handler notatet om?').fill('Opkald fra egen læge')
    await form.getByLabel('Notat', { exact: true }).fill('Lægen siger')
    await form.getByText(/Gemt kl\./).waitFor()
    await eftersesTilgaengelig(side, 'Notat')
    await side.reload()
    expect(await form.getByLabel('Notat', { exact: true }).inputValue()).toBe('Lægen siger')
    await form.getByLabel('Notat', { exact: true }).fill('Lægen siger, at attesten er på vej.')
    await form.getByRole('button', { name: 'Gem notatet' }).click()
    await side.getByText(/Notat om «Opkald fra egen læge».*attesten er på vej/).waitFor()
    await side.getByRole('button', { name: 'Skriv notat' }).waitFor()
    await side.context().close()
  })
})
