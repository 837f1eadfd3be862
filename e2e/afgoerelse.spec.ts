import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KLAR_DAG, klarSag } from './klar-sag.ts'
import { type Opstilling, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp({ dag: KLAR_DAG })
})
afterAll(() => her.luk())

async function skriv(side: Page, starter: string, slutter: string): Promise<void> {
  await side.getByLabel('§ 112: målgruppen for ressourceforløb').check()
  await side.getByLabel('Forløbets første dag').fill(starter)
  await side.getByLabel('Forløbets sidste dag').fill(slutter)
  await side.keyboard.press('Tab')
}

describe('Vejen til en afgørelse', () => {
  it('siger, hvad der er galt, venter på en kollega, hvor kommunen kræver det, og ender hos brevet', async () => {
    const holger = await her.aabn({ som: 'Holger Vagervagt' })
    const sag = await klarSag(holger)
    const side = await her.aabn()
    await side.goto(`${her.adresse}/sager/${sag}/afgoerelse`)
    await side.getByText('Udfyld udkastet, så tjekkes sagen mod det.').waitFor()

    // Loven regner grænserne, så snart den første dag står der; et for langt forløb stoppes, før nogen har trykket.
    await skriv(side, '1-7-2025', '30-6-2031')
    await side.getByLabel('Begrundelse').fill('I praktikken steg timerne fra 4 til 12.')
    await side.keyboard.press('Tab')
    await side.getByRole('heading', { name: 'Afgørelsen kan ikke gøres færdig endnu' }).waitFor()
    expect(await side.getByRole('button', { name: 'Træf afgørelsen' }).isDisabled()).toBe(true)
    await side
      .getByRole('region', { name: 'Stopper' })
      .getByRole('button', { name: 'Ligger længden inden for' })
      .waitFor()
    await eftersesTilgaengelig(side, 'Afgørelse, der stopper')

    await side.getByLabel('Forløbets sidste dag').fill('30-6-2027')
    await side.keyboard.press('Tab')
    await side.getByRole('heading', { name: 'Intet stopper afgørelsen' }).waitFor()
    // Brevet står ved siden af, som det bliver.
    const brevet = side.getByRole('region', { name: 'Brevet, som det bliver' })
    await brevet.getByText('I praktikken steg timerne fra 4 til 12.').waitFor()
    await brevet.getByText(/^Hele brevet: LIX/).waitFor()
    await side.getByText(/^Kladde\. Gemt kl\./).waitFor()
    await side.reload()
    await side.getByRole('heading', { name: 'Intet stopper afgørelsen' }).waitFor()

    // Kommunen vil have to personer om en bevilling.
    const asta = await her.aabn({ som: 'ingen' })
    await asta.getByRole('button', { name: 'Fortsæt som Asta Lyngholm' }).click()
    await asta.getByRole('link', { name: 'Administration' }).waitFor()
    await asta.goto(`${her.adresse}/administration/valg`)
    await asta.getByLabel('Bevilling af et ressourceforløb').click()
    await asta.getByText('Valgt af Asta Lyngholm').waitFor()
    await eftersesTilgaengelig(asta, 'Kommunens valg')

    await side.reload()
    await side.getByLabel('Til den, der ser på udkastet').fill('Følger teamet.')
    await side.getByRole('button', { name: 'Forelæg for en kollega' }).press('Enter')
    await side.getByText('Venter på en kollega').waitFor()
    expect(await side.getByRole('button', { name: 'Godkend udkastet' }).count()).toBe(0)

    await holger.goto(`${her.adresse}/sager/${sag}/afgoerelse`)
    await holger.getByRole('button', { name: 'Returnér …' }).click()
    await holger.getByLabel('Hvad skal rettes først?').selectOption({ label: 'Begrundelsen bærer ikke' })
    await holger.getByLabel('Hvad skal rettes?', { exact: true }).fill('Skriv, hvor praktikken var.')
    await holger.getByRole('button', { name: 'Returnér udkastet' }).click()
    await holger.getByText('Sendt tilbage af Holger Vagervagt').waitFor()

    await side.reload()
    await side.getByText('Skriv, hvor praktikken var.').waitFor()
    await side.getByLabel('Begrundelse').fill('I praktikken på genbrugsen steg timerne fra 4 til 12.')
    await side.keyboard.press('Tab')
    await side.getByRole('button', { name: 'Forelæg for en kollega' }).press('Enter')
    await side.getByText('Venter på en kollega').waitFor()

    await holger.reload()
    await holger.locator('del', { hasText: 'I praktikken steg timerne fra 4 til 12.' }).waitFor()
    await eftersesTilgaengelig(holger, 'Et udkast, der skal godkendes')
    await holger.getByRole('button', { name: 'Godkend udkastet' }).press('Enter')
    await holger.getByText('Godkendt af Holger Vagervagt').waitFor()

    const telefon = await her.aabn({ skaerm: TELEFON })
    await telefon.goto(`${her.adresse}/sager/${sag}/afgoerelse`)
    await telefon.getByRole('button', { name: 'Træf afgørelsen' }).click()
    await telefon.getByRole('link', { name: 'Skriv brevet' }).waitFor()
    await eftersesTilgaengelig(telefon, 'Afgørelse truffet, på en telefon')
    await telefon.getByRole('link', { name: 'Skriv brevet' }).click()
    await telefon.getByRole('heading', { name: /Du får et ressourceforløb/ }).waitFor()
    for (const en of [holger, side, asta, telefon]) await en.context().close()
  })
})
