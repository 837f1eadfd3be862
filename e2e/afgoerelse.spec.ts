import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KLAR_AFGOERELSE } from '@fodfaeste/proeve'
import { KLAR_DAG, klarSag } from './klar-sag.ts'
import { beslut } from './over-http.ts'
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
  it('en klage fører til en ny afgørelse: delvist medhold med grund, Sagstjek, brevet, og klagen, der kan fastholdes', async () => {
    const side = await her.aabn({ som: 'Holger Vagervagt' })
    const sag = await klarSag(side, [], '640479-1924')
    await beslut(side, sag, { beslutning: 'traef-afgoerelse', ...KLAR_AFGOERELSE, den: KLAR_DAG })
    const afgoerelse = await side.evaluate(
      async (id) => ((await (await fetch(`/api/sager/${id}`)).json()) as { version: number }).version,
      sag,
    )
    await beslut(side, sag, { beslutning: 'meddel-afgoerelse', afgoerelse, maade: 'digital-post', den: KLAR_DAG })
    const ord = 'Jeg vil ikke gå i forløb i to år.'
    await beslut(side, sag, { beslutning: 'modtag-klage', klager: 'borgeren', afgoerelse, ord, den: KLAR_DAG })

    await side.goto(`${her.adresse}/sager/${sag}/afgoerelse`)
    // Lovens fire uger står der med hvorfor; ændringen er det, siden begynder med.
    await side.getByRole('button', { name: '30. juni 2025, nu' }).press('Enter')
    await side.getByText('BEK 861/2025 § 11, stk. 1').first().waitFor()
    await side.getByLabel('Delvist').check()
    await side.getByLabel('Hvad er vurderet på ny').fill('Målet kan nås på kortere tid, end vi regnede med.')
    await side.getByLabel('Et ressourceforløb, eller et af en anden længde').check()
    await skriv(side, '1-7-2025', '30-6-2026')
    await side.getByLabel('Begrundelse for den nye afgørelse').fill('Timerne kan sættes op hurtigere.')
    await side.getByLabel('Hvad får klageren ikke?').fill('Forløbet falder ikke bort.')
    await side.keyboard.press('Tab')
    await side.getByRole('heading', { name: 'Afgørelsen kan ikke gøres færdig endnu' }).waitFor()
    await side
      .getByRole('region', { name: 'Stopper' })
      .getByRole('button', { name: /Er der svaret på hvert/ })
      .waitFor()
    await eftersesTilgaengelig(side, 'Ændring efter klage, der stopper')

    await side.getByLabel('Svaret på hvert af klagerens argumenter').fill('Tiden er sat ned til ét år.')
    await side.getByLabel('Hvorfor er ændringen ikke til skade').fill('Hun har selv bedt om et kortere forløb.')
    await side.keyboard.press('Tab')
    await side.getByRole('heading', { name: 'Intet stopper afgørelsen' }).waitFor()
    await side.getByRole('region', { name: 'Brevet, som det bliver' }).getByText('Forløbet falder ikke bort.').waitFor()
    await side.getByRole('button', { name: 'Træf afgørelsen' }).press('Enter')
    await side.getByText('Imødekommet delvist: klageren kan fastholde resten').waitFor()
    await side.getByRole('button', { name: 'Klageren holder fast …' }).waitFor()
    await side.context().close()
  })

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
