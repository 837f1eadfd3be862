import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { svaret } from './maalgruppe-skridt.ts'
import { type Opstilling, eftersesTilgaengelig, gaaTilMaalgruppe, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

describe('Vurderingen gemmes i sagen', () => {
  it('med bemærkning, og står derefter i det, der senest er sket', async () => {
    const side = await her.aabn()
    await gaaTilMaalgruppe(side, 'Bent Havgus')
    await side.getByRole('button', { name: 'Gem vurderingen i sagen' }).click()
    const form = side.getByRole('form', { name: 'Gem vurderingen' })
    await form.getByLabel('Bemærkning (kan udelades)').fill('Gennemgået med Bent i dag.')
    await eftersesTilgaengelig(side, 'Målgruppe, vurderingen gemmes')
    await form.getByRole('button', { name: 'Gem vurderingen' }).click()
    await svaret(side).getByText('Vurderingen er gemt').waitFor()
    expect(await svaret(side).innerText()).toContain('Svaret er det samme.')
    await side.getByRole('link', { name: 'Overblik' }).click()
    await side.getByText('Gennemgået med Bent i dag.').waitFor()
    await side.context().close()
  })
})
