import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opstilling, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

describe('Borgerens adresse', () => {
  it('registreres på overblikket, siger, hvad der mangler, og står der bagefter, også på en telefon', async () => {
    const side = await her.aabn()
    await side.getByRole('link', { name: 'Oda Brohoved' }).click()
    const adressen = side.getByRole('region', { name: 'Adresse' })
    await adressen.getByText('Der er ikke registreret en adresse').waitFor()
    await adressen.getByRole('button', { name: 'Registrér adresse' }).click()
    const form = side.getByRole('form', { name: 'Registrér borgerens adresse' })
    await form.getByLabel('Vej og husnummer').fill('Havnegade 4, 2. tv')
    await form.getByRole('button', { name: 'Registrér adresse' }).click()
    await form.getByRole('link', { name: 'Skriv byen.' }).waitFor()
    await form.getByLabel('By', { exact: true }).fill('Skovholt')
    await form.getByLabel('Bor der fra').fill('1-2-2024')
    await form.getByLabel('Kilde').fill('Folkeregisteret')
    await form.getByRole('button', { name: 'Registrér adresse' }).click()
    await form.getByRole('link', { name: /Skriv de fire cifre/ }).waitFor()
    await eftersesTilgaengelig(side, 'Registrér adresse')
    await form.getByLabel('Postnummer').fill('8310')
    await form.getByRole('button', { name: 'Registrér adresse' }).click()
    await adressen.getByText('Havnegade 4, 2. tv, 8310 Skovholt').waitFor()
    expect(await adressen.getByText('fra 1. februar 2024').count()).toBe(1)
    await side.setViewportSize(TELEFON)
    await eftersesTilgaengelig(side, 'Overblik med adresse på en telefon')
    await side.context().close()
  })
})
