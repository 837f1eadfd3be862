import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { type Opstilling, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

const LINNEA = 'Linnea Vågsø'

async function tilOplysninger(side: Page): Promise<void> {
  await side.getByRole('link', { name: LINNEA }).first().click()
  await side.getByRole('navigation', { name: 'Sagens dele' }).getByRole('link', { name: 'Oplysninger' }).click()
  await side.getByRole('heading', { name: 'Borgerens situation' }).waitFor()
}

describe('Sag › Oplysninger', () => {
  it('det, der er sagt, beskrives; attesten bestilles; det, der findes hos andre, er en opgave, til borgeren siger nej', async () => {
    const side = await her.aabn()
    await tilOplysninger(side)

    // En tidligere indsats med borgerens syn.
    const tema = side.getByRole('region', { name: 'Tidligere indsats' })
    await tema.getByRole('button', { name: /^Beskriv/ }).click()
    const formular = side.getByRole('form', { name: 'Beskriv noget om borgerens forhold' })
    await formular.getByRole('button', { name: 'Gem beskrivelsen' }).click()
    await formular.getByRole('link', { name: 'Svar på: Hvad er sagt eller læst?' }).click()
    await side.keyboard.type('Praktik på et lager, 20 timer om ugen.')
    await formular.getByLabel('Hvem siger det?').selectOption('kommunen')
    await formular.getByLabel('Kilde').fill('Min Plan')
    await formular.getByRole('button', { name: 'Gem beskrivelsen' }).click()
    await tema.getByText('Praktik på et lager, 20 timer om ugen.').waitFor()
    await tema.getByRole('button', { name: /^Skriv det.*Borgerens syn/ }).click()
    await side
      .getByLabel('Hvorfor førte indsatsen ikke til arbejde eller uddannelse?')
      .fill('Jeg måtte løfte hver dag.')
    await side.getByRole('button', { name: 'Gem synet' }).click()
    await tema.getByText('Jeg måtte løfte hver dag.').waitFor()
    await tema.getByRole('button', { name: /^Skriv det.*Kommunens syn/ }).waitFor()

    // Lægeattesten: bestilt, og næste skridt er, at den kommer.
    const attest = side.getByRole('region', { name: 'Lægeattest' })
    await attest.getByRole('button', { name: 'Bestil lægeattest' }).click()
    await side.getByLabel('Hvilken læge?').fill('Lægerne på Torvet')
    await side.getByRole('button', { name: 'Registrér bestillingen' }).click()
    await attest.getByRole('button', { name: 'Attesten er kommet' }).waitFor()
    await attest.getByText('ventes senest 23. december 2026').waitFor()

    // En journal er nævnt og er en opgave, til borgeren siger nej til samtykke.
    const hosAndre = side.getByRole('region', { name: 'Oplysninger hos andre og samtykke' })
    await hosAndre.getByRole('button', { name: 'En oplysning er nævnt' }).click()
    await side.getByLabel('Hvad er det?').fill('Journal om skulderen')
    await side.getByLabel('Hvem har den?').fill('Ortopædkirurgisk afdeling')
    await side.getByRole('radio', { name: 'Helbred og andre forhold' }).check()
    await side.getByLabel('Hvem nævnte den?').selectOption('borgeren')
    await side.getByRole('button', { name: 'Registrér oplysningen' }).click()
    await hosAndre.getByText('1 kendt og ikke hentet').waitFor()
    await eftersesTilgaengelig(side, 'Oplysninger')

    // Resten på en telefon.
    await side.setViewportSize(TELEFON)
    await side.getByRole('navigation', { name: 'Sagens dele' }).getByRole('link', { name: 'Overblik' }).click()
    await side
      .getByText(/Hent en oplysning, kommunen ved findes/)
      .first()
      .waitFor()
    await side.getByRole('navigation', { name: 'Sagens dele' }).getByRole('link', { name: 'Oplysninger' }).click()
    await hosAndre.getByRole('button', { name: /^Skriv svaret om samtykke/ }).click()
    await side.getByRole('radio', { name: 'Nej', exact: true }).check()
    await side.getByLabel('Borgerens egne ord').fill('Den skal I ikke se.')
    await side.getByRole('button', { name: 'Gem svaret' }).click()
    await hosAndre.getByRole('button', { name: /^Uden samtykke afgøres sagen på det, der foreligger/ }).click()
    await hosAndre.getByText('RSL § 11 b').first().waitFor()
    await hosAndre.getByText('1 kendt og ikke hentet').waitFor({ state: 'detached' })
    await eftersesTilgaengelig(side, 'Oplysninger på en telefon')
    await side.context().close()
  })
})
