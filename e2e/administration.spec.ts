import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opstilling, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

async function somAdministrator(skaerm?: { width: number; height: number }): Promise<Page> {
  const side = await her.aabn({ som: 'ingen', ...(skaerm && { skaerm }) })
  await side.getByRole('button', { name: 'Fortsæt som Asta Lyngholm' }).click()
  await side.getByRole('heading', { name: 'Brugere', level: 1 }).waitFor()
  return side
}

const gaaTil = async (side: Page, navn: string): Promise<void> => {
  await side.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: navn }).click()
  await side.getByRole('heading', { name: navn, level: 1 }).waitFor()
}

describe('Administrationen', () => {
  it('viser hver side uden tilgængelighedsfejl, også på en telefon', async () => {
    for (const skaerm of [undefined, TELEFON]) {
      const side = await somAdministrator(skaerm)
      for (const navn of ['Teams', 'Frister', 'Tekster', 'Opbevaring', 'Kommunens valg', 'Selvtjek', 'Brugere']) {
        await gaaTil(side, navn)
        await side.waitForLoadState('networkidle')
        await eftersesTilgaengelig(side, `${navn} ${skaerm?.width ?? ''}`)
      }
      await side.context().close()
    }
  })

  it('sætter kommunens frist, siger alle fejl på én gang og beholder det skrevne', async () => {
    const side = await somAdministrator()
    await gaaTil(side, 'Frister')
    await side.getByText('Kommunen har ikke sat en frist endnu').waitFor()
    await side.getByLabel('Uger fra henvisning til afgørelse').fill('0')
    await side.getByLabel('Gælder fra').fill('1-1-2026')
    await side.getByRole('button', { name: 'Sæt fristen' }).click()
    const fejl = side.getByRole('region', { name: 'Fristen er ikke sat' })
    await fejl.waitFor()
    expect(await fejl.getByRole('link').count()).toBe(2)
    await eftersesTilgaengelig(side, 'Frister med fejl')
    await fejl.getByRole('link', { name: /hele uger fra 1 til 104/ }).click()
    await side.keyboard.press('Control+a')
    await side.keyboard.type('8')
    await side.getByLabel('Offentliggjort').fill('fjordby.example/frister')
    await side.getByRole('button', { name: 'Sæt fristen' }).click()
    await side.getByRole('cell', { name: '8 uger' }).waitFor()
    expect(await side.getByText('gælder nu').count()).toBe(1)
    await side.context().close()
  })

  it('sletter først, når reglen er sat, prøven er set og krydset er sat', async () => {
    const side = await somAdministrator()
    await gaaTil(side, 'Opbevaring')
    await side.getByText('Intet slettes.', { exact: true }).waitFor()
    expect(await side.getByRole('button', { name: 'Lav en prøve' }).count()).toBe(0)
    await side.getByLabel('Slettes efter nogle år').check()
    await side.getByLabel('Begrundelse').fill('Byrådet den 2. november 2026; arkivet er spurgt')
    await side.getByRole('button', { name: 'Sæt reglen' }).click()
    await side.getByRole('link', { name: 'Skriv antallet af hele år, fra 1 til 100.' }).click()
    await side.keyboard.type('5')
    await side.getByRole('button', { name: 'Sæt reglen' }).click()
    await side.getByText('En sag kan slettes 5 år efter, at den sluttede.').waitFor()
    await side.getByRole('button', { name: 'Lav en prøve' }).click()
    await side.getByText('er ældre end reglen. Intet er rørt.').waitFor()
    await eftersesTilgaengelig(side, 'Opbevaring med prøve')
    const slet = side.getByRole('button', { name: /^Slet \d+ sag/ })
    expect(await slet.getAttribute('aria-disabled')).toBe('true')
    await slet.click({ force: true })
    await side.getByText('0 sager er slettet indtil nu.').waitFor()
    await side.getByLabel('Sagerne skal slettes for altid').check()
    await slet.click()
    await side.getByText(/[1-9]\d* sag(er)? er slettet indtil nu/).waitFor()
    await side.context().close()
  })

  it('opretter et team, omdøber det, flytter en ind og lukker det, kun med tastaturet', async () => {
    const side = await somAdministrator()
    await gaaTil(side, 'Teams')
    const gem = side.getByRole('button', { name: 'Gem teamet' })
    await gem.press('Enter')
    const fejl = side.getByRole('region', { name: 'Teamet er ikke gemt' })
    await fejl.waitFor()
    expect(await fejl.getByRole('link').count()).toBe(2)
    await eftersesTilgaengelig(side, 'Teams med fejl')
    await fejl.getByRole('link', { name: 'Giv teamet et navn.' }).press('Enter')
    await side.keyboard.type('Havnen')
    await side.getByLabel('Nanna Fyrlys').press('Space')
    await gem.press('Enter')
    await side.getByText('1 medlem', { exact: true }).waitFor()
    await side.getByRole('button', { name: 'Ret teamet Havnen' }).press('Enter')
    await side.getByLabel('Teamets navn').fill('Molen')
    await side.getByLabel('Solvej Mågedal').press('Space')
    await eftersesTilgaengelig(side, 'Teams, et rettes')
    await gem.press('Enter')
    await side.getByText('2 medlemmer', { exact: true }).waitFor()
    expect(await side.getByText('Havnen').count()).toBe(0)
    await side.getByRole('button', { name: 'Luk teamet Molen' }).press('Enter')
    await side.getByText('Medlemmerne kan ikke længere se hinandens dag.', { exact: false }).waitFor()
    await eftersesTilgaengelig(side, 'Teams, et lukkes')
    await side.keyboard.press('Enter')
    await side.getByText('Der er ingen teams endnu.', { exact: false }).waitFor()
    await side.context().close()
  })

  it('siger i selvtjekket, hvad der er galt, først, og hvad man gør', async () => {
    const side = await somAdministrator()
    await gaaTil(side, 'Selvtjek')
    await side.getByText(/ting skal ses efter/).waitFor()
    const foerste = side.locator('.selvtjek li').first()
    expect(await foerste.getByText('Fejl', { exact: true }).count()).toBe(1)
    await side.getByText('Satser mangler: denne udgave har ingen.').waitFor()
    await side.context().close()
  })

  it('skriver kommunens tekst og valg', async () => {
    const side = await somAdministrator()
    await gaaTil(side, 'Tekster')
    await side.getByLabel('Hvor henvender borgeren sig?').fill('Ring til Jobcentret.')
    await side.getByRole('button', { name: 'Gem teksten' }).click()
    await side.getByText(/Sidst skrevet af Asta Lyngholm/).waitFor()
    await gaaTil(side, 'Kommunens valg')
    const kryds = side.getByLabel(/kun i de sager, hun er knyttet til/)
    await kryds.click()
    await side.getByText('Valget er gemt og gælder nu.').waitFor()
    expect(await kryds.isChecked()).toBe(true)
    await kryds.click()
    await side.context().close()
  })
})

describe('Dagens møde', () => {
  it('sættes af lederen på sagsnumre, og et nummer, der ikke findes, siges ved feltet', async () => {
    const side = await her.aabn({ som: 'Holger Vagervagt' })
    await side.getByRole('link', { name: 'Dagens møde' }).click()
    await side.getByLabel('Viggo Strandeng').check()
    await side.getByLabel('Sager på mødet').fill('2025-0016 2099-0001')
    await side.getByRole('button', { name: 'Sæt mødet' }).click()
    await side.getByRole('link', { name: /ingen sag med nummeret 2099-0001/ }).click()
    await eftersesTilgaengelig(side, 'Dagens møde')
    await side.getByLabel('Sager på mødet').fill('2025-0016')
    await side.getByRole('button', { name: 'Sæt mødet' }).click()
    await side.getByText('Mødet er sat.').first().waitFor()
    await side.reload()
    expect(await side.getByLabel('Viggo Strandeng').isChecked()).toBe(true)
    expect(await side.getByLabel('Sager på mødet').inputValue()).toBe('2025-0016')
    await side.context().close()
  })
})

describe('Adgangen til en sag', () => {
  it('beskytter borgeren, knytter en til og henter alle akter', async () => {
    const side = await her.aabn()
    await side.getByRole('link', { name: 'Bent Havgus' }).click()
    await side.getByRole('navigation', { name: 'Sagens dele' }).getByRole('link', { name: 'Adgang' }).click()
    await side.getByRole('button', { name: 'Registrér beskyttelse' }).click()
    await side.getByText(/Borgeren er beskyttet/).waitFor()
    await side.getByRole('button', { name: 'Knyt til sagen' }).click()
    await side.getByRole('link', { name: 'Skriv, hvem det er.' }).waitFor()
    await side.getByLabel('Hvem').selectOption({ label: 'Viggo Strandeng' })
    await side.getByLabel('Som').selectOption({ label: 'Ydelsesmedarbejder' })
    await side.getByRole('button', { name: 'Knyt til sagen' }).click()
    await side.getByRole('cell', { name: 'Viggo Strandeng' }).waitFor()
    await eftersesTilgaengelig(side, 'Sagens adgang')
    const [akter] = await Promise.all([
      side.waitForEvent('download'),
      side.getByRole('link', { name: 'Hent alle akter' }).click(),
    ])
    expect(akter.suggestedFilename()).toMatch(/^aktindsigt-\d{4}-\d+-2026-11-23\.zip$/)
    await side.getByRole('button', { name: 'Ophæv beskyttelsen' }).click()
    await side.getByText('Borgeren er ikke registreret som beskyttet.').waitFor()
    await side.context().close()
  })

  it('erklæres af den ansatte selv, som ser sit eget nummer maskeret', async () => {
    const side = await her.aabn()
    await side.getByRole('link', { name: 'Mine erklæringer' }).click()
    await side.getByText('Du har ikke erklæret noget.').waitFor()
    await side.getByLabel('CPR-nummer', { exact: true }).fill('12')
    await side.getByRole('button', { name: 'Erklær' }).click()
    await side.getByRole('region', { name: 'Erklæringen er ikke gemt' }).waitFor()
    await eftersesTilgaengelig(side, 'Mine erklæringer')
    await side.getByLabel('CPR-nummer', { exact: true }).fill('610180-1916')
    await side.getByRole('button', { name: 'Erklær' }).click()
    await side.getByRole('cell', { name: '610180-xxxx', exact: true }).waitFor()
    await side.context().close()
  })

  it('trækker sin egen erklæring tilbage med en begrundelse, og den bliver stående', async () => {
    const side = await her.aabn({ som: 'Solvej Mågedal', skaerm: TELEFON })
    await side.goto(`${her.adresse}/adgang/erklaeringer`)
    await side.getByLabel('CPR-nummer', { exact: true }).fill('620180-1916')
    await side.getByRole('button', { name: 'Erklær' }).click()
    await side.getByRole('button', { name: 'Træk tilbage 620180-xxxx' }).press('Enter')
    const form = side.getByRole('form', { name: 'Træk erklæringen om 620180-xxxx tilbage' })
    await form.getByRole('button', { name: 'Træk tilbage' }).press('Enter')
    await side.getByRole('link', { name: 'Skriv, hvorfor erklæringen ikke gælder længere.' }).press('Enter')
    await eftersesTilgaengelig(side, 'En erklæring trækkes tilbage')
    await side.keyboard.type('Nummeret var forkert')
    await form.getByRole('button', { name: 'Træk tilbage' }).press('Enter')
    await side.getByText('«Nummeret var forkert»').waitFor()
    expect(await side.getByRole('button', { name: 'Træk tilbage' }).count()).toBe(0)
    await eftersesTilgaengelig(side, 'Mine erklæringer, én trukket tilbage')
    await side.context().close()
  })
})
