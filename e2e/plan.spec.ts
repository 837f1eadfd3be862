import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opstilling, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

describe('Rehabiliteringsplan', () => {
  it('skrives med borgeren, siger, hvad der mangler, advarer om et ord, deles, kommenteres og skrives om; også på en telefon', async () => {
    const side = await her.aabn()
    await side.getByRole('link', { name: 'Amira Rimfrost' }).first().click()
    const faner = side.getByRole('navigation', { name: 'Sagens dele' })
    await faner.getByRole('link', { name: 'Rehabiliteringsplan' }).click()
    const mangler = side.getByRole('region', { name: 'Mangler', exact: true })
    const form = side.getByRole('form', { name: 'Skriv den forberedende del' })
    await form.getByRole('button', { name: 'Gem som udgave 1' }).click()
    // Fejlen fører til feltet, og der skrives med tastaturet.
    await form.getByRole('link', { name: 'Svar på, om den er lavet sammen med borgeren.' }).click()
    await side.keyboard.press('Space')
    await form.getByRole('radio', { name: 'Arbejdsevne' }).check()
    await mangler.getByRole('link', { name: 'Helbred', exact: true }).click()
    await side.keyboard.type('Hun har haft ondt i ryggen siden 2019. Det vurderes, at hun kan stå op en time.')
    await side.keyboard.press('Tab')
    await side.keyboard.type('Det gør ondt, når jeg har stået.')
    await mangler.getByText('1 af 14 afsnit skrevet.').waitFor()
    await form.getByRole('button', { name: /^Lad det stå/ }).click()
    await form.getByLabel('Hvorfor bliver «vurderes» stående?').fill('Det er lægens ord.')
    await form.getByRole('button', { name: 'Færdig' }).click()
    await form.getByText('Kladde. Gemt kl.').waitFor()
    await eftersesTilgaengelig(side, 'Rehabiliteringsplan, mens den skrives')
    await form.getByRole('button', { name: 'Gem som udgave 1' }).click()

    const udgaver = side.getByRole('region', { name: 'Udgaver' })
    await udgaver.getByRole('button', { name: 'Del med borgeren' }).click()
    await udgaver.getByRole('radio', { name: 'I en samtale' }).check()
    await udgaver.getByRole('button', { name: 'Registrér, at den er delt' }).click()
    await udgaver.getByText(/^Delt med borgeren .* i en samtale$/).waitFor()
    await udgaver.getByRole('button', { name: 'Skriv borgerens bemærkning' }).click()
    await udgaver.getByLabel('Borgerens bemærkning', { exact: true }).fill('En halv time, ikke en.')
    await udgaver.getByRole('button', { name: 'Gem bemærkningen' }).click()
    await udgaver.getByText('En halv time, ikke en.').waitFor()
    await udgaver.getByRole('button', { name: 'Gør færdig til teamet' }).click()
    await udgaver.getByRole('button', { name: 'Gør udgaven færdig' }).click()
    await udgaver.getByText(/^Gjort færdig til teamet/).waitFor()

    await side.setViewportSize(TELEFON)
    await form
      .getByLabel('Kommunens beskrivelse')
      .nth(5)
      .fill('Hun har haft ondt i ryggen siden 2019 og kan stå op en halv time.')
    await form.getByRole('button', { name: 'Gem som udgave 2' }).click()
    await udgaver.getByLabel('Sammenlign udgave').selectOption({ label: 'Vælg en udgave' })
    await udgaver.getByLabel('Sammenlign udgave').selectOption({ index: 2 })
    const forskel = udgaver.getByRole('list', { name: 'Ændret fra udgave 1 til udgave 2' })
    await forskel.locator('ins').filter({ hasText: 'halv' }).waitFor()
    expect(await forskel.locator('del').first().innerText()).toContain('Det vurderes')
    expect(await side.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(TELEFON.width)
    await eftersesTilgaengelig(side, 'Rehabiliteringsplan på en telefon')
    await side.context().close()
  })
})
