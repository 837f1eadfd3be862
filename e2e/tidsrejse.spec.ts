import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opstilling, SKRIVEBORD, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

const MAIKEN = 'Maiken Rørskov'

async function aabnForskel(skaerm = SKRIVEBORD as { width: number; height: number }) {
  const side = await her.aabn({ skaerm })
  await side.getByLabel('Søg', { exact: true }).fill(MAIKEN)
  await side.getByRole('link', { name: MAIKEN }).click()
  await side.getByRole('heading', { name: MAIKEN, level: 1 }).waitFor()
  await side.getByRole('button', { name: /Vis sagen som den var/ }).click()
  await side.getByRole('link', { name: 'Forskellen mellem to øjeblikke' }).click()
  await side.getByRole('heading', { name: 'Forskellen mellem to øjeblikke' }).waitFor()
  return side
}

describe('Forskellen mellem to øjeblikke', () => {
  it('viser, hvad der blev anderledes, og går til hændelsen, der gjorde det', async () => {
    const side = await aabnForskel()
    await eftersesTilgaengelig(side, 'Forskel uden valg')
    const form = side.getByRole('form', { name: 'Vælg to øjeblikke' })
    await form.getByRole('button', { name: 'Vis forskellen' }).click()
    await side.getByRole('link', { name: 'Skriv den dag, der skal sammenlignes fra.' }).waitFor()
    await form.getByLabel('Fra', { exact: true }).last().fill('1-12-2024')
    await form.getByLabel('Til', { exact: true }).last().fill('2-6-2025')
    await form.getByRole('button', { name: 'Vis forskellen' }).click()
    const tabel = side.getByRole('table', { name: 'Det, der blev registreret' })
    const raekke = tabel.getByRole('row', { name: /Praktik i planteskolen/ })
    await raekke.getByText('i gang').waitFor()
    await eftersesTilgaengelig(side, 'Forskel')
    await raekke.getByRole('link', { name: 'Hændelse 29' }).click()
    await expect.poll(() => new URL(side.url()).hash).toBe('#haendelse-29')
    await expect.poll(() => new URL(side.url()).searchParams.get('foer')).toBe('2024-12-01')
    await side.context().close()
  })

  it('skiller det, der er registreret, fra det, en anden dags lov svarer', async () => {
    const side = await aabnForskel()
    const form = side.getByRole('form', { name: 'Vælg to øjeblikke' })
    await form.getByLabel('Fra', { exact: true }).last().fill('2-6-2025')
    await form.getByRole('button', { name: 'Vis forskellen' }).click()
    await side.getByText('Intet er registreret anderledes.').waitFor()
    await side.getByText('Dagen er en anden').first().waitFor()
    await form.getByLabel('Begge efter loven på det sidste').check()
    await form.getByRole('button', { name: 'Vis forskellen' }).click()
    await side.getByText('Sagen er den samme i de to øjeblikke.').waitFor()
    await expect.poll(() => new URL(side.url()).searchParams.get('sammeLov')).toBe('true')
    await side.context().close()
  })

  it('kan læses på en telefon', async () => {
    const side = await aabnForskel(TELEFON)
    await side.getByRole('link', { name: 'Siden den dag, sagen blev oprettet' }).click()
    await side.getByRole('table', { name: 'Det, der blev registreret' }).waitFor()
    await eftersesTilgaengelig(side, 'Forskel på telefon')
    await side.context().close()
  })
})
