import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opstilling, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

async function tilSagstjek(side: Page, borger: string): Promise<void> {
  await side.getByRole('link', { name: borger }).first().click()
  await side.getByRole('navigation', { name: 'Sagens dele' }).getByRole('link', { name: 'Sagstjek' }).click()
  await side.getByRole('heading', { name: 'Sagstjek', level: 2 }).waitFor()
}

const gruppe = (side: Page, navn: string) => side.getByRole('region', { name: navn, exact: true })

describe('Sagstjek', () => {
  it('siger, hvad der stopper, om det betyder noget, og hvorfor; og fører til det, der bringer det i orden', async () => {
    const side = await her.aabn()
    await tilSagstjek(side, 'Amira Rimfrost')
    await side.getByRole('heading', { name: 'Afgørelsen kan ikke gøres færdig endnu' }).waitFor()
    const skoen = gruppe(side, 'Stopper').getByRole('listitem').filter({ hasText: 'Er skønnene truffet' }).first()
    await skoen.getByText('Betyder det noget?').waitFor()
    expect(await skoen.getByText('58-18').count()).toBe(1)
    await eftersesTilgaengelig(side, 'Sagstjek')
    await skoen.getByRole('link', { name: /^Bring det i orden/ }).click()
    await side
      .getByRole('heading', { name: /konklusion|Kommunen|Betingelser/i })
      .first()
      .waitFor()
    await side.context().close()
  })

  it('det, loven lader afgøre uden, fraviges med navn og grund; resten kan ikke', async () => {
    const side = await her.aabn()
    await tilSagstjek(side, 'Linnea Vågsø')
    const punkt = gruppe(side, 'Bør rettes').getByRole('listitem').filter({ hasText: 'Er borgerens egne ord' }).first()
    await punkt.getByRole('button', { name: /^Afgør uden/ }).click()
    const formular = side.getByRole('form', { name: /^Afgør uden: Er borgerens egne ord/ })
    await formular.getByRole('button', { name: 'Afgør uden' }).click()
    await formular.getByRole('link', { name: 'Svar på: Hvorfor kan der afgøres uden?' }).click()
    await side.keyboard.type('Linnea har sagt det ved mødet, og det står i referatet.')
    await formular.getByRole('button', { name: 'Afgør uden' }).click()
    await gruppe(side, 'Fraveget').getByText('Linnea har sagt det ved mødet').waitFor()
    const stopper = gruppe(side, 'Stopper').getByRole('listitem').filter({ hasText: 'Er skønnene truffet' })
    expect(await stopper.getByRole('button', { name: /^Afgør uden/ }).count()).toBe(0)
    await side.context().close()
  })

  it('spørger om noget andet, når det er noget andet, der afgøres', async () => {
    const side = await her.aabn({ skaerm: TELEFON })
    await tilSagstjek(side, 'Amira Rimfrost')
    await side.getByText('Er forløbets første og sidste dag fastsat præcist?').first().waitFor()
    await side.getByRole('button', { name: 'Afslag' }).click()
    await side.getByText('Er forløbets første og sidste dag fastsat præcist?').first().waitFor({ state: 'detached' })
    await eftersesTilgaengelig(side, 'Sagstjek på en telefon')
    await side.reload()
    expect(await side.getByRole('button', { name: 'Afslag' }).getAttribute('aria-pressed')).toBe('true')
    await side.context().close()
  })
})
