import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opstilling, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

/** To sager, der kan sættes på, ved deres numre. */
const toSager = (side: Page): Promise<readonly string[]> =>
  side.evaluate(async () => {
    const { sager } = (await (await fetch('/api/sager')).json()) as { sager: { sagsnummer: string }[] }
    return sager.slice(0, 2).map(({ sagsnummer }) => sagsnummer)
  })

async function saetPaa(side: Page, sagsnummer: string, fra = ''): Promise<void> {
  await side.getByLabel('Sagsnummer', { exact: true }).fill(sagsnummer)
  await side.getByLabel('Fra kl. (kan udelades)').fill(fra)
  await side.getByRole('button', { name: 'Sæt sagen på' }).press('Enter')
}

/** Fra sagen på mødet: borgeren indkaldes, svarer og har brug for tolk; og tilbage til mødet. */
async function indkald(side: Page): Promise<void> {
  await side.getByRole('link', { name: 'Indkald borgeren' }).click()
  await side.getByRole('button', { name: 'Indkald borgeren' }).press('Enter')
  await side.getByRole('link', { name: 'Vælg, hvordan borgeren indkaldes.' }).click()
  await side.getByLabel('E-mail, jeg selv sender').check()
  await side
    .getByText('Du er indkaldt til møde i rehabiliteringsteamet man. 23. november 2026 kl. 9.00–9.30.')
    .waitFor()
  const fil = await side.getByRole('link', { name: 'Hent kalenderfil (.ics)' }).getAttribute('href')
  expect(decodeURIComponent(fil ?? '')).toMatch(/DTSTART:20261123T080000Z[^]*SUMMARY:Møde med Fjordby Kommune/)
  await eftersesTilgaengelig(side, 'At indkalde borgeren')
  await side.getByRole('button', { name: 'E-mailen er sendt: borgeren er indkaldt' }).press('Enter')
  await side.getByRole('button', { name: 'Skriv borgerens svar' }).press('Enter')
  await side.getByLabel('Kommer', { exact: true }).check()
  await side.getByLabel('Bisidderens navn').fill('Rana Haddad')
  await side.getByLabel('Hvem er det for borgeren?').fill('søster')
  await side.getByLabel('Tolk til hvilket sprog?').fill('arabisk')
  await side.getByRole('button', { name: 'Gem svaret' }).press('Enter')
  await side.getByText('Borgeren har bedt om tolk (arabisk), og der er ikke bestilt en.').waitFor()
  await side.getByRole('link', { name: 'Til sagen på teammødet' }).click()
}

describe('Teammøder', () => {
  it('fra et nyt møde over dagsordenen til sagerne én ad gangen, med tastaturet og på en telefon', async () => {
    const side = await her.aabn({ som: 'Holger Vagervagt' })
    const [foerste = '', anden = ''] = await toSager(side)
    await side.getByRole('link', { name: 'Teammøder' }).click()
    await side.getByLabel('Dag', { exact: true }).fill('23-11-2026')
    await side.getByLabel('Fra kl.').fill('9')
    await side.getByRole('button', { name: 'Sæt mødet' }).press('Enter')
    await side.getByRole('link', { name: 'Skriv, hvor mødet holdes.' }).click()
    await side.keyboard.type('Rådhuset, lokale 2')
    await side.getByLabel('Mødeleder').selectOption({ label: 'Holger Vagervagt' })
    await side.getByRole('button', { name: 'Tilføj et medlem' }).click()
    await side.getByLabel('Navn', { exact: true }).fill('Sven Sundhed')
    await side.getByLabel('Område').selectOption({ label: 'Sundhed' })

    // Det skrevne er der endnu, når siden er hentet igen.
    await side.reload()
    expect(await side.getByLabel('Sted').inputValue()).toBe('Rådhuset, lokale 2')
    await side.getByRole('button', { name: 'Sæt mødet' }).press('Enter')
    await side.getByRole('heading', { name: 'Teammøde man. 23. november 2026 kl. 9.00–12.00' }).waitFor()

    // Den anden sag kan ikke få den førstes tid.
    await saetPaa(side, foerste)
    await side.getByText('9.00–9.30', { exact: true }).waitFor()
    await saetPaa(side, anden, '9.15')
    const nej = `Tiden er optaget af sag ${foerste} kl. 9.00–9.30. Første ledige tid er 9.30–10.00.`
    await side.getByRole('link', { name: nej }).waitFor()
    await eftersesTilgaengelig(side, 'Et møde med et afslag')
    await saetPaa(side, anden)
    await side.getByText('9.30–10.00', { exact: true }).waitFor()

    const [hentet] = await Promise.all([
      side.waitForEvent('download'),
      side.getByRole('link', { name: 'Hent kalenderfil (.ics)' }).click(),
    ])
    const fil = await readFile(await hentet.path(), 'utf8')
    expect(fil).toMatch(/^BEGIN:VCALENDAR\r\n[^]*DTSTART:20261123T080000Z[^]*LOCATION:Rådhuset\\, lokale 2/)

    await side.getByRole('link', { name: `Sag ${foerste}` }).click()
    await side.getByText('Er rehabiliteringsteamet ophørt fra 1. juli 2026?').first().waitFor()
    await indkald(side)
    await side.getByText('Rana Haddad, søster').waitFor()
    await side.getByRole('link', { name: '23. november 2026' }).click()
    await side.getByText('Tolk ikke bestilt').waitFor()
    await side.getByRole('link', { name: `Sag ${foerste}` }).click()
    await side.getByRole('button', { name: 'Næste sag' }).press('ArrowRight')
    await side.getByText('Sag 2 af 2', { exact: true }).waitFor()
    await side.getByRole('heading', { level: 1, name: `sag ${anden}` }).waitFor()
    await side.getByRole('button', { name: 'Næste sag' }).press('ArrowLeft')
    await side.getByText('Sag 1 af 2', { exact: true }).waitFor()

    await side.setViewportSize(TELEFON)
    await side.getByRole('heading', { level: 1, name: `sag ${foerste}` }).waitFor()
    await eftersesTilgaengelig(side, 'Sagen på mødet, på en telefon')
    await side.getByLabel('Sagsbehandleren').check()
    await side.getByLabel('Rana Haddad (bisidder)').check()
    await side.getByRole('button', { name: 'Registrér mødet om sagen' }).press('Enter')
    await side.getByRole('heading', { name: 'Mødet om sagen er holdt' }).waitFor()
    await side.getByText('Med: sagsbehandleren.').waitFor()
    await side.getByText('Rana Haddad (bisidder)').waitFor()
    await side.getByRole('link', { name: 'Skriv hvorfor ikke' }).waitFor()
    await side.context().close()
  })
})
