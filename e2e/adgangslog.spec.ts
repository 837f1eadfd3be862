import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opstilling, SKRIVEBORD, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
let sagens = ''
beforeAll(async () => {
  her = await stilOp()
  const nanna = await her.aabn({ som: 'Nanna Fyrlys' })
  await nanna.getByRole('link', { name: 'Bent Havgus' }).click()
  await nanna.getByRole('heading', { name: 'Bent Havgus', level: 1 }).waitFor()
  sagens = nanna.url()
  await nanna.context().close()
  // En administrator ser ingen sager; forsøget står i loggen.
  const asta = await her.aabn({ som: 'ingen' })
  await asta.getByRole('button', { name: 'Fortsæt som Asta Lyngholm' }).click()
  await asta.getByRole('heading', { level: 1 }).waitFor()
  await asta.goto(sagens)
  await asta.getByText('Din rolle giver ikke adgang til sager').waitFor()
  await asta.context().close()
})
afterAll(() => her.luk())

describe.each([
  ['skrivebord', SKRIVEBORD],
  ['telefon', TELEFON],
] as const)('Adgangsloggen på et %s', (_navn, skaerm) => {
  it('søges med tastaturet, siger, hvad der skal rettes, og hentes som regneark', async () => {
    const side = await her.aabn({ som: 'Holger Vagervagt', skaerm })
    await side.getByRole('link', { name: 'Adgangslog' }).press('Enter')
    const linjer = side.getByRole('region', { name: 'Linjer i adgangsloggen' }).getByRole('row')
    await linjer.filter({ hasText: 'Tilsyn med opslag' }).first().waitFor()
    await side.getByLabel('Fra', { exact: true }).fill('32-1-2026')
    await side.getByLabel('Fra', { exact: true }).press('Enter')
    await side.getByRole('heading', { name: 'Der er ikke søgt' }).waitFor()
    await eftersesTilgaengelig(side, 'Adgangslog, fejl')
    await side.getByLabel('Fra', { exact: true }).fill('')
    await side.getByLabel('Hvem').fill('fyrlys')
    await side.getByLabel('Læst, skrevet eller afvist').selectOption('Læst')
    await side.getByRole('button', { name: 'Søg', exact: true }).press('Enter')
    await linjer.filter({ hasText: 'Tilsyn med opslag' }).first().waitFor({ state: 'detached' })
    await linjer.filter({ hasText: 'Nanna Fyrlys' }).first().waitFor()
    await eftersesTilgaengelig(side, 'Adgangslog, søgt')
    const henter = side.waitForEvent('download')
    await side.getByRole('link', { name: 'Hent som regneark' }).press('Enter')
    const arket = readFileSync(await (await henter).path(), 'utf8')
    expect(arket).toContain(';Nanna Fyrlys;')
    expect(arket).not.toContain(';Holger Vagervagt;')
    await side.context().close()
  })

  it('viser dem, der blev afvist, med reglen, og sagens journal viser dem ikke som åbninger', async () => {
    const side = await her.aabn({ som: 'Holger Vagervagt', skaerm })
    await side.getByRole('link', { name: 'Adgangslog' }).click()
    await side.getByLabel('Læst, skrevet eller afvist').selectOption('Afvist')
    await side.getByRole('button', { name: 'Søg', exact: true }).click()
    const linjer = side.getByRole('region', { name: 'Linjer i adgangsloggen' }).getByRole('row')
    await linjer.filter({ hasText: 'Asta Lyngholm' }).filter({ hasText: 'Afvist: Rollen' }).first().waitFor()
    await linjer.filter({ hasText: 'Tilsyn med opslag' }).first().waitFor({ state: 'detached' })
    await eftersesTilgaengelig(side, 'Adgangslog, afviste')
    await side.goto(sagens)
    await side.getByRole('link', { name: 'Journal', exact: true }).click()
    await side.getByRole('heading', { name: 'Journal' }).first().waitFor()
    expect(await side.getByText('Asta Lyngholm').count()).toBe(0)
    await side.context().close()
  })

  it('er ikke en side for en sagsbehandler', async () => {
    const side = await her.aabn({ skaerm })
    expect(await side.getByRole('link', { name: 'Adgangslog' }).count()).toBe(0)
    await side.goto(`${her.adresse}/adgang/log`)
    await side.getByRole('heading', { name: 'Det har du ikke adgang til' }).waitFor()
    await side.context().close()
  })
})
