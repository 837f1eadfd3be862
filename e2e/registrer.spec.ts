import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMINE } from './maalgruppe-skridt.ts'
import { type Opstilling, SKRIVEBORD, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

async function tilRegistrer(side: Page, borger: string): Promise<void> {
  await side.getByRole('link', { name: borger }).first().click()
  await side.getByRole('navigation', { name: 'Sagens dele' }).getByRole('link', { name: 'Registrér' }).click()
  await side.getByRole('heading', { name: 'Registrér', level: 2 }).waitFor()
}

const find = (side: Page) => side.getByLabel('Hvad er der sket, eller hvad skal der ske?')

/** En klage, som den er modtaget, fra listen; med tastaturet alene. */
async function modtagKlage(side: Page, ord: string): Promise<void> {
  await find(side).focus()
  await side.keyboard.type('kla mod')
  await side.keyboard.press('Enter')
  const formular = side.getByRole('form', { name: 'Klage modtaget' })
  await formular.getByRole('radio', { name: 'Borgeren', exact: true }).focus()
  await side.keyboard.press('Space')
  await formular.getByLabel('Hvad klages der over?').focus()
  await side.keyboard.type(ord)
  await formular.getByRole('button', { name: 'Registrér klagen' }).focus()
  await side.keyboard.press('Enter')
  await side.getByText('Gemt: Klage modtaget.').waitFor()
}

describe('Registrér', () => {
  it('finder det på et par bogstaver, og det næste skridt kan først tages, når det første er taget', async () => {
    const side = await her.aabn()
    await tilRegistrer(side, 'Bent Havgus')
    await find(side).fill('genvurder')
    const genvurder = side.getByRole('listitem').filter({ hasText: 'Genvurder klagen' })
    await genvurder.getByText('Sagen har ingen klage endnu.').waitFor()
    expect(await genvurder.getByRole('link').count()).toBe(0)
    await find(side).fill('')
    await modtagKlage(side, 'Jeg mener, at I har overset min fysioterapeut.')
    await find(side).fill('genvurder')
    await side.getByRole('link', { name: 'Genvurder klagen' }).click()
    const formular = side.getByRole('form', { name: 'Genvurder klagen' })
    // Der er kun én klage, så den er valgt.
    expect(await formular.getByRole('radio', { name: /fysioterapeut/ }).isChecked()).toBe(true)
    await formular.getByRole('radio', { name: 'Intet' }).check()
    await formular.getByLabel('Hvad er vurderet på ny, og hvorfor?').fill('Fysioterapeutens udtalelse er læst igen.')
    await formular.getByRole('button', { name: 'Gem genvurderingen' }).click()
    await side.getByText('Gemt: Genvurder klagen.').getByRole('link', { name: 'Se det i journalen' }).click()
    await side.getByText('Fysioterapeutens udtalelse er læst igen.').first().waitFor()
    await side.context().close()
  })

  it('siger alt, der mangler, på én gang, fører til feltet og mister intet, når siden lukkes midt i det hele', async () => {
    const side = await her.aabn()
    await tilRegistrer(side, 'Asta Strandløber')
    await side.getByRole('link', { name: 'Samtalen er holdt' }).click()
    const formular = side.getByRole('form', { name: 'Samtalen er holdt' })
    await formular.getByLabel('Hvad blev der talt om og aftalt?').fill('Asta vil gerne prøve i haven.')
    await formular.getByLabel('Dagen, det skete').fill('31-2-2026')
    await formular.getByRole('button', { name: 'Gem samtalen' }).click()
    await formular.getByRole('link', { name: 'Dagen 31-2-2026 findes ikke i kalenderen.' }).waitFor()
    await formular.getByRole('link', { name: 'Vælg «Samtalens form».' }).click()
    await side.keyboard.press('Space')
    await formular.getByText(/Gemt kl\./).waitFor()
    await her.draeb()
    await her.genstart()
    await side.reload()
    expect(await formular.getByLabel('Hvad blev der talt om og aftalt?').inputValue()).toContain('prøve i haven')
    await formular.getByLabel('Dagen, det skete').fill('20-11-2026')
    await formular.getByRole('button', { name: 'Gem samtalen' }).click()
    await side.getByText('Gemt: Samtalen er holdt.').waitFor()
    await side.context().close()
  })

  it('viser begge, når en kollega skriver det samme imens, og siger til, når hun skriver noget andet', async () => {
    const [nanna, holger] = await Promise.all([her.aabn(), her.aabn({ som: 'Holger Vagervagt' })])
    for (const side of [nanna, holger]) {
      await tilRegistrer(side, 'Linnea Vågsø')
      await find(side).fill('stadig aktuel')
      await side.getByRole('link', { name: 'Lægeattesten er stadig aktuel' }).click()
      const formular = side.getByRole('form', { name: 'Lægeattesten er stadig aktuel' })
      await formular.getByRole('radio', { name: side === nanna ? 'Ja' : 'Nej', exact: true }).check()
      await formular.getByLabel('Begrundelse').fill(side === nanna ? 'Intet er ændret.' : 'Den er fra før operationen.')
      await formular.getByText(/Gemt kl\./).waitFor()
    }
    await holger.getByRole('button', { name: 'Gem skønnet' }).click()
    await holger.getByText('Gemt: Lægeattesten er stadig aktuel.').waitFor()
    await nanna.getByRole('button', { name: 'Gem skønnet' }).click()
    await nanna.getByText('Der er skrevet her, siden du begyndte').waitFor()
    await nanna
      .getByText(/Den er fra før operationen\./)
      .first()
      .waitFor()
    expect(await nanna.getByLabel('Begrundelse').inputValue()).toBe('Intet er ændret.')
    await nanna.getByRole('button', { name: 'Jeg har læst det, fortsæt med mit' }).click()
    await holger.getByRole('link', { name: 'Aftal en samtale' }).click()
    await holger.getByLabel('Dagen for samtalen').fill('1-12-2026')
    await holger.getByRole('radio', { name: 'Telefon' }).check()
    await holger.getByRole('button', { name: 'Gem aftalen' }).click()
    await holger.getByText('Gemt: Aftal en samtale.').waitFor()
    await nanna.getByRole('button', { name: 'Gem skønnet' }).click()
    await nanna
      .getByText(/En kollega har skrevet i sagen imens|Gemt: /)
      .first()
      .waitFor()
    for (const side of [nanna, holger]) await side.context().close()
  })

  it('en ny udgave af planen begynder med den forrige', async () => {
    const side = await her.aabn()
    await tilRegistrer(side, 'Oda Brohoved')
    await side.getByRole('link', { name: 'Fastlæg indsatsdelen' }).click()
    const formular = side.getByRole('form', { name: 'Fastlæg indsatsdelen' })
    const udfyld = async (fra: string, til: string) => {
      await formular.getByLabel('Første dag').fill(fra)
      await formular.getByLabel('Sidste dag').fill(til)
    }
    await udfyld('1-12-2026', '31-5-2027')
    await formular.getByLabel('Delmål', { exact: true }).fill('Ti timer om ugen i planteskolen.')
    for (const spoergsmaal of ['Tilbydes borgeren en mentor?', 'Står den i Min Plan?'])
      await formular.getByRole('group', { name: spoergsmaal }).getByRole('radio', { name: 'Ja' }).check()
    await formular.getByRole('button', { name: 'Gem indsatsdelen' }).click()
    await side.getByText('Gemt: Fastlæg indsatsdelen.').waitFor()
    await side.getByRole('link', { name: 'Fastlæg indsatsdelen' }).click()
    expect(await formular.getByLabel('Delmål', { exact: true }).inputValue()).toBe('Ti timer om ugen i planteskolen.')
    await side.context().close()
  })

  it('det, loven ellers spørger om, findes ved at søge, og svaret har sin egen form', async () => {
    const side = await her.aabn()
    await tilRegistrer(side, EMINE)
    expect(await side.getByRole('link', { name: 'Regionen gav rådgivning' }).count()).toBe(0)
    await find(side).fill('region rådg')
    await side.getByRole('link', { name: 'Regionen gav rådgivning' }).click()
    const formular = side.getByRole('form', { name: 'Regionen gav rådgivning' })
    await formular.getByLabel('Dag', { exact: true }).fill('2-11-2026')
    await formular.getByLabel('Kilde').fill('Regionens brev')
    await formular.getByRole('button', { name: 'Gem oplysningen' }).click()
    await side.getByText('Gemt: Regionen gav rådgivning.').getByRole('link').click()
    await side.getByText('Regionen gav rådgivning: 2. november 2026. Kilde: Regionens brev.').first().waitFor()
    await side.context().close()
  })

  it.each([
    ['på et skrivebord', SKRIVEBORD],
    ['på en telefon', TELEFON],
  ])('kan bruges af alle %s', async (_hvor, skaerm) => {
    const side = await her.aabn({ skaerm })
    await tilRegistrer(side, 'Amira Rimfrost')
    await eftersesTilgaengelig(side, 'Registrér')
    for (const navn of ['Træf afgørelse', 'Teamet har behandlet sagen', 'Fastlæg indsatsdelen']) {
      await side.getByRole('link', { name: navn }).click()
      await side.getByRole('form', { name: navn }).getByRole('button').last().waitFor()
      await eftersesTilgaengelig(side, navn)
      await side.getByRole('link', { name: 'Registrér noget andet' }).click()
    }
    await side.context().close()
  })
})

describe('En hændelse rettes', () => {
  it('fra journalen: den bliver stående, og det rettede gælder', async () => {
    const side = await her.aabn()
    await tilRegistrer(side, 'Palwasha Dalstrøm')
    await side.getByRole('link', { name: 'Besked modtaget' }).click()
    const besked = side.getByRole('form', { name: 'Besked modtaget' })
    await besked.getByLabel('Fra hvem?').fill('Egen læge')
    await besked.getByRole('radio', { name: 'Telefon' }).check()
    await besked.getByLabel('Hvad handler den om?').fill('Genoptræning')
    await besked.getByLabel('Beskeden').fill('Palwasha er raskmeldt.')
    await besked.getByRole('button', { name: 'Registrér beskeden' }).click()
    await side.getByRole('link', { name: 'Se det i journalen' }).click()
    await side
      .getByRole('link', { name: /^Ret hændelse/ })
      .first()
      .click()
    await side.getByText('Palwasha er raskmeldt.').first().waitFor()
    await eftersesTilgaengelig(side, 'Ret hændelse')
    const rettelse = side.getByRole('form', { name: 'Skriv hændelsen om' })
    await rettelse.getByLabel('Beskeden').fill('Palwasha er ikke raskmeldt.')
    await rettelse.getByRole('button', { name: 'Gem rettelsen' }).click()
    await rettelse.getByRole('link', { name: 'Svar på: Hvad var forkert, og hvor ved du det fra?' }).click()
    await side.keyboard.type('Jeg hørte forkert; lægen ringede igen.')
    await rettelse.getByRole('button', { name: 'Gem rettelsen' }).click()
    await side
      .getByText(/^Rettet: version \d+\. Jeg hørte forkert/)
      .first()
      .waitFor()
    // Den oprindelige står der stadig.
    expect(await side.getByText('Palwasha er raskmeldt.').count()).toBeGreaterThan(0)
    await side.context().close()
  })

  it('kan tages ud, og så gælder den ikke mere', async () => {
    const side = await her.aabn()
    await tilRegistrer(side, 'Asta Strandløber')
    await modtagKlage(side, 'Til den forkerte sag.')
    await side.getByRole('link', { name: 'Se det i journalen' }).click()
    await side
      .getByRole('link', { name: /^Ret hændelse/ })
      .first()
      .click()
    await side.getByRole('button', { name: 'Den skulle ikke have været der' }).click()
    const ud = side.getByRole('form', { name: 'Tag hændelsen ud' })
    await ud.getByLabel('Hvad var forkert').fill('Klagen er fra en anden borger.')
    await ud.getByRole('button', { name: 'Tag ud' }).click()
    await side
      .getByText(/^Taget ud: version \d+\. Klagen er fra en anden borger\./)
      .first()
      .waitFor()
    await side.getByRole('link', { name: 'Registrér', exact: true }).click()
    await find(side).fill('genvurder')
    const genvurder = side.getByRole('listitem').filter({ hasText: 'Genvurder klagen' })
    await genvurder.getByText('Sagen har ingen klage endnu.').waitFor()
    expect(await genvurder.getByRole('link').count()).toBe(0)
    await side.context().close()
  })
})
