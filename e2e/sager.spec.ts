import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { konklusionen } from './maalgruppe-skridt.ts'
import { type Opstilling, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

describe('Sager', () => {
  it('findes på navn, sagsnummer og filter, og valget står i adressen', async () => {
    const side = await her.aabn()
    await side.getByLabel('Søg', { exact: true }).fill('2025-0031')
    await side.getByText(/^1 af \d+ sager$/).waitFor()
    await side.getByRole('link', { name: 'Amira Rimfrost' }).waitFor()
    await expect.poll(() => new URL(side.url()).searchParams.get('soeg')).toContain('2025-0031')
    await side.getByRole('button', { name: 'Vis alle' }).click()

    await side.getByLabel('Svar').selectOption({ label: 'Tvivl i loven' })
    await side.getByText(/^1 af \d+ sager$/).waitFor()
    await side.getByRole('link', { name: 'Oda Brohoved' }).waitFor()
    await side.reload()
    await side.getByText(/^1 af \d+ sager$/).waitFor()
    await side.context().close()
  })

  it('findes på CPR-nummer, uden at nummeret står i adressen', async () => {
    const side = await her.aabn()
    await side.getByRole('link', { name: 'Opret sag' }).click()
    await side.getByLabel('Borgerens navn').fill('Rasmus Klithave')
    await side.getByLabel('CPR-nummer', { exact: true }).fill('640585-1901')
    await side.getByLabel('Henvist fra').fill('sygedagpenge')
    await side.getByLabel('Henvist den').fill('2-11-2026')
    await side.getByText('man. 2. november 2026').waitFor()
    await side.getByRole('button', { name: 'Opret sag' }).click()
    await side.getByRole('heading', { name: 'Rasmus Klithave', level: 1 }).waitFor()

    await side.getByLabel('Søg sag').fill('640585-1901')
    await side.getByLabel('Søg sag').press('Enter')
    await side.getByText(/^1 af \d+ sager$/).waitFor()
    await side.getByRole('link', { name: 'Rasmus Klithave' }).waitFor()
    expect(await side.evaluate(() => location.href)).not.toContain('640585')
    await side.context().close()
  })

  it('viser alle fejl på én gang, når en sag oprettes, og beholder det skrevne', async () => {
    const side = await her.aabn()
    await side.getByRole('link', { name: 'Opret sag' }).click()
    await side.getByLabel('Borgerens navn').fill('Rasmus Klithave')
    await side.getByLabel('CPR-nummer', { exact: true }).fill('12')
    await side.getByLabel('Henvist den').fill('31-2-2026')
    await side.getByRole('button', { name: 'Opret sag' }).click()
    const fejl = side.getByRole('region', { name: 'Sagen er ikke oprettet' })
    await fejl.getByRole('link', { name: /findes ikke i kalenderen/ }).waitFor()
    expect(await fejl.getByRole('link').count()).toBe(3)
    await fejl.getByRole('link', { name: /CPR-nummeret/ }).click()
    expect(await side.evaluate(() => document.activeElement?.id)).toBe('opret-cpr')
    expect(await side.getByLabel('Borgerens navn').inputValue()).toBe('Rasmus Klithave')
    await side.context().close()
  })

  it('spørger, når CPR-nummerets kontrolciffer ikke går op, og opretter sagen, når det er set efter', async () => {
    const side = await her.aabn()
    await side.getByRole('link', { name: 'Opret sag' }).click()
    await side.getByLabel('Borgerens navn').fill('Rasmus Klithave')
    await side.getByLabel('CPR-nummer', { exact: true }).fill('610180-1911')
    await side.getByLabel('Henvist fra').fill('kontanthjælp')
    await side.getByLabel('Henvist den').fill('20-11-2026')
    await side.getByRole('button', { name: 'Opret sag' }).click()
    await side.getByRole('link', { name: /Kontrolcifferet i CPR-nummeret går ikke op/ }).click()
    await side.keyboard.press('Space')
    await side.getByRole('button', { name: 'Opret sag' }).click()
    await side.getByRole('heading', { name: /Rasmus Klithave/, level: 1 }).waitFor()
    expect(await side.getByText('610180-xxxx').count()).toBe(1)
    await side.context().close()
  })

  it('gives som regneark med de viste rækker', async () => {
    const side = await her.aabn()
    await side.locator('#sager-fase').selectOption({ label: 'Klage' })
    await side.getByText(/^2 af \d+ sager$/).waitFor()
    const [hentet] = await Promise.all([
      side.waitForEvent('download'),
      side.getByRole('button', { name: 'Til regneark' }).click(),
    ])
    const [hoved, ...linjer] = await readSheet(await hentet.path())
    expect(hentet.suggestedFilename()).toBe('sager-2026-11-23.xlsx')
    expect(hoved?.[0]).toBe('Navn')
    expect(linjer).toHaveLength(2)
    expect(linjer[0]?.[0]).toBe('Amira Rimfrost')
    await side.context().close()
  })

  it('kan gemmes som en visning, der ét klik senere viser det samme, og slettes igen', async () => {
    const side = await her.aabn()
    await side.locator('#sager-fase').selectOption({ label: 'Klage' })
    await side.getByText(/^2 af \d+ sager$/).waitFor()
    await side.getByRole('button', { name: 'Gem denne visning' }).click()
    await side.getByLabel('Visningens navn').fill('Klagerne')
    await side.getByLabel('Visningens navn').press('Enter')
    await side.getByRole('button', { name: 'Klagerne', exact: true }).waitFor()
    await side.getByRole('button', { name: 'Vis alle' }).click()
    await side.getByText(/^\d+ sager$/).waitFor()
    await side.getByRole('button', { name: 'Klagerne', exact: true }).click()
    await side.getByText(/^2 af \d+ sager$/).waitFor()
    await expect.poll(() => new URL(side.url()).searchParams.get('fase')).toBe('klage')
    await side.getByRole('button', { name: 'Slet visningen Klagerne' }).click()
    await side.getByRole('button', { name: 'Klagerne', exact: true }).waitFor({ state: 'detached' })
    await side.context().close()
  })

  it('viser en jurist sagen uden veje til at skrive, og siger hvorfor', async () => {
    const side = await her.aabn({ som: 'Ravn Sivmose' })
    await side.getByRole('link', { name: 'Amira Rimfrost' }).click()
    await side.getByRole('link', { name: 'Målgruppe', exact: true }).click()
    await side.getByText('Du kan læse sagen, men ikke registrere i den.').waitFor()
    expect(await side.getByRole('button', { name: /^(Ret|Træf)/ }).count()).toBe(0)
    await side.context().close()
  })

  it('lader den faglige leder vælge læsning, hvor loven er uafklaret', async () => {
    const side = await her.aabn({ som: 'Holger Vagervagt' })
    await side.getByRole('link', { name: 'Oda Brohoved' }).click()
    await side.getByRole('link', { name: 'Målgruppe', exact: true }).click()
    await side.getByRole('button', { name: /^Se læsningerne/ }).click()
    await side.getByRole('radio', { name: 'Læsning A' }).check()
    await side.getByLabel('Hvorfor', { exact: true }).fill('Bevillingen er givet, mens ordningen var åben.')
    await side.getByRole('button', { name: 'Vælg læsningen som Holger Vagervagt' }).click()
    await side.getByText('Valget af læsning er gemt').first().waitFor()
    expect(await konklusionen(side)).toBe('Kommunen kan henvise borgeren til et ressourceforløb.')
    await side.context().close()
  })
})
