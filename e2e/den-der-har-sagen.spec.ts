import { afterAll, beforeAll, describe, it } from 'vitest'
import { type Opstilling, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

describe('Når en anden får sagen', () => {
  it('står hun i sagens hoved, kan åbne den, skønt borgeren er beskyttet, og den forrige kan ikke', async () => {
    const nanna = await her.aabn()
    await nanna.getByRole('link', { name: 'Bent Havgus' }).click()
    const sagen = nanna.url()
    await nanna.getByRole('link', { name: 'Adgang', exact: true }).click()
    await nanna.getByRole('button', { name: /beskyttelse/i }).click()
    await nanna.getByRole('button', { name: 'Ophæv beskyttelsen' }).waitFor()
    await nanna.getByRole('navigation', { name: 'Sagens dele' }).getByRole('link', { name: 'Registrér' }).click()
    await nanna.getByRole('link', { name: 'Udpeg koordinerende sagsbehandler' }).click()
    const form = nanna.getByRole('form', { name: 'Udpeg koordinerende sagsbehandler' })
    await form.getByRole('radio', { name: 'Solvej Mågedal' }).check()
    await eftersesTilgaengelig(nanna, 'Udpeg koordinerende sagsbehandler')
    await form.getByRole('button', { name: 'Udpeg' }).click()
    // Kvitteringen står der, til siden ser, at sagen nu er lukket for hende; det kan være med det samme.
    await nanna
      .getByText(/^Gemt: Udpeg koordinerende sagsbehandler|navne- og adressebeskyttelse/)
      .first()
      .waitFor()

    const solvej = await her.aabn({ som: 'Solvej Mågedal' })
    await solvej.goto(sagen)
    await solvej.getByRole('heading', { name: 'Bent Havgus', level: 1 }).waitFor()
    await solvej.getByRole('list').getByText('Sagsbehandler Solvej Mågedal').waitFor()
    await nanna.goto(sagen)
    await nanna
      .getByText(/navne- og adressebeskyttelse/)
      .first()
      .waitFor()
    await solvej.context().close()
    await nanna.context().close()
  })
})
