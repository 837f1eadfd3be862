import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opstilling, SKRIVEBORD, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

async function aabnProev(valg: Parameters<Opstilling['aabn']>[0] = {}): Promise<Page> {
  const side = await her.aabn({ som: 'ingen', ...valg })
  await side.getByRole('link', { name: 'Prøv reglerne' }).click()
  await side.getByRole('heading', { name: 'Grænserne' }).waitFor()
  return side
}

/** Ulla: 51 år, et forløb før, bevilget sommeren 2024. */
async function svarSomUlla(side: Page): Promise<void> {
  await side.getByLabel('Født', { exact: true }).fill('1-6-1973')
  await side.getByRole('group', { name: 'Har der været et forløb før?' }).getByLabel('Ja').check()
  await side.getByLabel('Første dag', { exact: true }).fill('1-6-2019')
  await side.getByLabel('Sidste dag', { exact: true }).fill('31-5-2021')
  await side.getByLabel('Forløbet er bevilget').fill('1-6-2024')
  await side.getByLabel('Forløbets første dag').fill('1-7-2024')
  await side.getByLabel('Forløbets sidste dag').fill('30-6-2027')
}

const graensen = (side: Page, spoergsmaal: RegExp) =>
  side.getByRole('region', { name: 'Grænserne' }).getByRole('listitem').filter({ hasText: spoergsmaal })
const ENDNU_ET = /Må der gives endnu et forløb, hvis borgeren er over 50 år\?/

describe('Prøv reglerne', () => {
  it('svarer, mens man skriver, uden at tage fokus, og forklarer hvert svar', async () => {
    const side = await aabnProev()
    await side.getByText('Der kan ikke bevilges et nyt ressourceforløb.').waitFor()
    await side.getByText('Ydelse og beløb er endnu ikke med.').waitFor()
    await svarSomUlla(side)

    const endnuEt = graensen(side, ENDNU_ET)
    await endnuEt.getByText('Deltagelse kan ikke kræves').waitFor()
    expect(await side.evaluate(() => document.activeElement?.id)).toBe('proev-planlagt-slut')
    await side.getByRole('group', { name: 'Endnu et forløb, når man er over aldersgrænsen?' }).getByLabel('Ja').check()
    await endnuEt.getByText('Opfyldt', { exact: true }).waitFor()

    await endnuEt.getByRole('button').click()
    await endnuEt.getByText('Fylder 50 år 1. juni 2023', { exact: false }).first().waitFor()
    await endnuEt.getByRole('link', { name: /LAB § 114, stk\. 4, 1\. pkt\. på retsinformation/ }).waitFor()
    await endnuEt.getByRole('link', { name: 'Se hele reglen' }).click()
    await side.getByRole('heading', { name: /mere end ét forløb kun efter ønske/, level: 1 }).waitFor()
    await side.context().close()
  })

  it('viser dagene på et bånd og som tabel, og hvor mange dage der er brugt', async () => {
    const side = await aabnProev()
    await svarSomUlla(side)
    await side.getByRole('application', { name: 'Forløbsbånd' }).waitFor()
    await side.getByRole('button', { name: 'Tabel' }).click()
    const tabel = side.getByRole('region', { name: 'Forløbsbånd som tabel' })
    await tabel
      .getByRole('row', { name: /Fylder 50 år/ })
      .getByText('1. juni 2023')
      .waitFor()
    await tabel
      .getByRole('row', { name: /Tidligere forløb/ })
      .getByText('731 dage')
      .waitFor()
    await side.getByRole('region', { name: 'Beregnede dage og tal' }).getByText('1.826 dage').waitFor()
    expect(await tabel.getByRole('row').count()).toBeGreaterThan(8)
    await side.context().close()
  })

  it('regner med orlov i forløbet og i et tidligere, og viser den på båndet', async () => {
    const side = await aabnProev()
    await svarSomUlla(side)
    // Tre år og 30 dage: for langt, medmindre de 30 dage er orlov, loven holder uden for.
    await side.getByLabel('Forløbets sidste dag').fill('30-7-2027')
    const laengden = graensen(side, /Varer forløbet mindst 1 og højst 3 år\?/)
    await laengden.getByText('Ikke opfyldt', { exact: true }).waitFor()

    await side.getByRole('button', { name: 'Tilføj barsel eller sorgorlov i forløbet' }).click()
    expect(await side.evaluate(() => document.activeElement?.id)).toBe('proev-orlov-0-fra')
    const orlov = side.getByRole('group', { name: 'Orlov 1 i forløbet' })
    await orlov.getByLabel('Orlovens første dag').fill('1-9-2024')
    await orlov.getByLabel('Orlovens sidste dag').fill('30-9-2024')
    await laengden.getByText('Uoplyst', { exact: true }).waitFor()
    await orlov.getByLabel('Ret til dagpenge').selectOption('Nej')
    await laengden.getByText('Ikke opfyldt', { exact: true }).waitFor()
    await orlov.getByLabel('Ret til dagpenge').selectOption('Ja')
    await laengden.getByText('Opfyldt', { exact: true }).waitFor()

    await side.getByRole('button', { name: 'Tilføj barsel eller sorgorlov i forløb 1' }).click()
    const foer = side.getByRole('group', { name: 'Orlov 1 i forløb 1' })
    await foer.getByLabel('Orlovens første dag').fill('1-1-2020')
    await foer.getByLabel('Orlovens sidste dag').fill('31-1-2020')
    await foer.getByLabel('Art').selectOption('Sorgorlov')

    await side.getByRole('button', { name: 'Tabel' }).click()
    const tabel = side.getByRole('region', { name: 'Forløbsbånd som tabel' })
    await tabel
      .getByRole('row', { name: /Barsel/ })
      .getByText('30 dage')
      .waitFor()
    await tabel
      .getByRole('row', { name: /Sorgorlov/ })
      .getByText('31 dage')
      .waitFor()

    await side.getByRole('button', { name: 'Lav et link med mine svar' }).click()
    const anden = await her.aabn({ som: 'ingen' })
    await anden.goto(await side.getByLabel('Link med dine svar').inputValue())
    await anden.getByText('Svarene kommer fra linket.').waitFor()
    expect(await anden.getByLabel('Orlovens første dag').nth(1).inputValue()).toBe('1-9-2024')
    await graensen(anden, /Varer forløbet mindst 1 og højst 3 år\?/)
      .getByText('Opfyldt', { exact: true })
      .waitFor()
    await side.context().close()
    await anden.context().close()
  })

  it('åbner et link fra før, orlov kunne skrives', async () => {
    const foer = {
      foedselsdag: '1-6-1973',
      tidligere: 'forloeb',
      forloeb: [{ noegle: 0, fra: '1-6-2019', til: '31-5-2021' }],
    }
    const side = await her.aabn({ som: 'ingen' })
    await side.goto(`${her.adresse}/proev-reglerne#svar=${btoa(JSON.stringify(foer)).replaceAll('=', '')}`)
    await side.getByText('Svarene kommer fra linket.').waitFor()
    expect(await side.getByLabel('Første dag', { exact: true }).inputValue()).toBe('1-6-2019')
    expect(await side.getByLabel('Orlovens første dag').count()).toBe(0)
    await side.context().close()
  })

  it('skriver orlov med tastaturet alene, siger, hvad der mangler, og fjerner den igen', async () => {
    const side = await aabnProev()
    const tilfoej = side.getByRole('button', { name: 'Tilføj barsel eller sorgorlov i forløbet' })
    await tilfoej.focus()
    await side.keyboard.press('Enter')
    await side.keyboard.type('1-9-2024')
    await side.keyboard.press('Tab')
    expect(await side.getByText('Skriv orlovens sidste dag, eller fjern orloven.').count()).toBe(0)
    await side.keyboard.type('31-8-2024')
    await side.keyboard.press('Tab')
    await side.getByText('Orlovens sidste dag ligger før den første.').waitFor()

    await side.getByRole('button', { name: 'Lav et link med mine svar' }).click()
    const fejl = side.getByRole('region', { name: 'Ret dette, før linket kan laves' })
    await fejl.getByRole('link', { name: /Orlovens sidste dag/ }).click()
    expect(await side.evaluate(() => document.activeElement?.id)).toBe('proev-orlov-0-til')
    await side.getByRole('button', { name: 'Fjern orloven 1 i forløbet' }).focus()
    await side.keyboard.press('Enter')
    expect(await side.evaluate(() => document.activeElement?.id)).toBe('proev-orlov-ny')
    expect(await side.getByText('Orlovens sidste dag ligger før den første.').count()).toBe(0)
    await side.context().close()
  })

  it('lægger kun svarene i et link, når man beder om det, og linket giver dem igen', async () => {
    const side = await aabnProev()
    const adresser: string[] = []
    side.on('request', (spurgt) => adresser.push(spurgt.url()))
    await svarSomUlla(side)
    await graensen(side, ENDNU_ET).waitFor()
    expect(await side.evaluate(() => location.href)).toBe(`${her.adresse}/proev-reglerne`)
    expect(await side.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
      '1973',
    )

    await side.getByRole('button', { name: 'Lav et link med mine svar' }).click()
    const link = await side.getByLabel('Link med dine svar').inputValue()
    expect(link).toMatch(/\/proev-reglerne#svar=[\w-]+$/)
    expect(await side.evaluate(() => location.href)).toBe(`${her.adresse}/proev-reglerne`)

    const anden = await her.aabn({ som: 'ingen' })
    anden.on('request', (spurgt) => adresser.push(spurgt.url()))
    await anden.goto(link)
    await anden.getByText('Svarene kommer fra linket.').waitFor()
    expect(await anden.getByLabel('Født', { exact: true }).inputValue()).toBe('1-6-1973')
    await graensen(anden, ENDNU_ET).getByText('Deltagelse kan ikke kræves').waitFor()
    await anden.getByLabel('Født', { exact: true }).fill('1-6-1985')
    expect(await anden.evaluate(() => location.href)).toBe(`${her.adresse}/proev-reglerne`)
    expect(await anden.getByLabel('Forløbet er bevilget').inputValue()).toBe('1-6-2024')
    // Svarene er aldrig i en adresse, serveren får.
    expect(
      adresser.filter((adresse) => /svar=|1973/.test(new URL(adresse).pathname + new URL(adresse).search)),
    ).toEqual([])
    await side.context().close()
    await anden.context().close()
  })

  it('glemmer svarene, når siden hentes igen, og siger det, når et link er klippet over', async () => {
    const side = await aabnProev()
    await side.getByLabel('Født', { exact: true }).fill('1-6-1973')
    await side.reload()
    await side.getByRole('heading', { name: 'Grænserne' }).waitFor()
    expect(await side.getByLabel('Født', { exact: true }).inputValue()).toBe('')
    const klippet = await her.aabn({ som: 'ingen' })
    await klippet.goto(`${her.adresse}/proev-reglerne#svar=eyJwYWE`)
    await klippet.getByText('Linkets svar kunne ikke læses.').waitFor()
    await side.context().close()
    await klippet.context().close()
  })

  it('kan bruges med tastaturet alene, og fejl samles med link til felterne', async () => {
    const side = await aabnProev()
    await side.getByLabel('Født', { exact: true }).focus()
    await side.keyboard.type('31-2-1973')
    expect(await side.getByText('findes ikke i kalenderen').count()).toBe(0)
    await side.keyboard.press('Tab')
    await side.getByText('findes ikke i kalenderen').waitFor()

    await side.getByRole('button', { name: 'Lav et link med mine svar' }).focus()
    await side.keyboard.press('Enter')
    const fejl = side.getByRole('region', { name: 'Ret dette, før linket kan laves' })
    await fejl.getByRole('link', { name: /findes ikke i kalenderen/ }).waitFor()
    expect(await side.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Ret dette')
    await side.keyboard.press('Tab')
    await side.keyboard.press('Enter')
    expect(await side.evaluate(() => document.activeElement?.id)).toBe('proev-foedselsdag')
    await side.keyboard.press('Control+A')
    await side.keyboard.type('28-2-1973')
    await side.getByRole('region', { name: 'Beregnede dage og tal' }).getByText('28. februar 2013').waitFor()
    expect(await side.evaluate(() => document.activeElement?.id)).toBe('proev-foedselsdag')
    await side.context().close()
  })

  it('siger det, når serveren er væk, og det skrevne bliver stående', async () => {
    const side = await aabnProev()
    await side.route('**/api/lov/vurder', (rute) => rute.abort())
    await side.getByLabel('Født', { exact: true }).fill('1-6-1973')
    await side.getByRole('heading', { name: 'Ingen forbindelse til serveren' }).waitFor()
    expect(await side.getByLabel('Født', { exact: true }).inputValue()).toBe('1-6-1973')
    await side.unroute('**/api/lov/vurder')
    await side.getByRole('button', { name: 'Prøv igen' }).click()
    await side.getByRole('region', { name: 'Beregnede dage og tal' }).getByText('1. juni 2013').waitFor()
    await side.context().close()
  })
})

describe.each([
  ['skrivebord', SKRIVEBORD],
  ['telefon', TELEFON],
] as const)('Prøv reglerne på et %s', (_navn, skaerm) => {
  it('er uden fejl, tom og med svar, forklaringer og fejl', async () => {
    const side = await aabnProev({ skaerm })
    await eftersesTilgaengelig(side, 'tom')
    await svarSomUlla(side)
    await side.getByLabel('Der træffes afgørelse').fill('31-2-2024')
    await graensen(side, ENDNU_ET).getByRole('button').click()
    await side.getByRole('button', { name: 'Tilføj barsel eller sorgorlov i forløbet' }).click()
    await side.getByRole('button', { name: 'Tilføj barsel eller sorgorlov i forløb 1' }).click()
    await side.getByRole('button', { name: 'Lav et link med mine svar' }).click()
    await side.getByRole('region', { name: 'Ret dette, før linket kan laves' }).waitFor()
    await eftersesTilgaengelig(side, 'med svar, orlov og fejl')
    await side.getByLabel('Der træffes afgørelse').fill('')
    for (const [nr, dage] of [
      ['31-1-2020', '1-1-2020'],
      ['30-9-2024', '1-9-2024'],
    ].entries()) {
      await side
        .getByLabel('Orlovens første dag')
        .nth(nr)
        .fill(dage[1] ?? '')
      await side
        .getByLabel('Orlovens sidste dag')
        .nth(nr)
        .fill(dage[0] ?? '')
    }
    await side.getByRole('button', { name: 'Lav et link med mine svar' }).click()
    await side.getByLabel('Link med dine svar').waitFor()
    await side.getByRole('button', { name: 'Tabel' }).click()
    await eftersesTilgaengelig(side, 'med link og tabel')
    await side.context().close()
  })
})
