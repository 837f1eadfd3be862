import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMINE, IKKE_LOEST } from './maalgruppe-skridt.ts'
import { type Opstilling, TELEFON, eftersesTilgaengelig, gaaTilMaalgruppe, gaaTilSager, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp({ flag: ['--udviklingslogin'] })
})
afterAll(() => her.luk())

/** Hos udbyderen, på dens eget websted, vælger man, hvem man er. */
async function vaelgHosUdbyderen(side: Page, hvem: string): Promise<void> {
  await side.getByRole('heading', { name: 'Udviklingslogin' }).waitFor()
  await expect.poll(() => new URL(side.url()).hostname).toBe('localhost')
  await side.getByRole('button', { name: hvem }).click()
}

const LOG_IND = 'Log ind med udviklingslogin'

async function logInd(side: Page, hvem: string): Promise<void> {
  await side.getByRole('link', { name: LOG_IND }).click()
  await vaelgHosUdbyderen(side, hvem)
}

describe('Login hos kommunens udbyder, i en rigtig browser', () => {
  it('går ud til udbyderen og tilbage til den side, man ville se', async () => {
    const side = await her.aabn({ som: 'ingen' })
    await eftersesTilgaengelig(side, 'Login')
    await side.goto(`${her.adresse}/sager?fase=klage`)
    await logInd(side, 'Nanna Fyrlys')
    await side.getByRole('heading', { name: 'Sager', level: 1 }).waitFor()
    await side.getByText(/^2 af \d+ sager$/).waitFor()
    await side.getByText('Koordinerende sagsbehandler').waitFor()
    await side.context().close()
  })

  it('logger ud begge steder: næste gang spørger udbyderen igen', async () => {
    const side = await her.aabn({ som: 'ingen' })
    await logInd(side, 'Nanna Fyrlys')
    await side.getByRole('button', { name: 'Log ud' }).click()
    await side.getByRole('heading', { name: 'Log ud af udviklingslogin' }).waitFor()
    await side.getByRole('button', { name: 'Log ud' }).click()
    await side.getByRole('heading', { name: 'Fodfæste' }).waitFor()
    await logInd(side, 'Holger Vagervagt')
    await side.getByText('Faglig leder').waitFor()
    expect(await side.getByRole('banner').innerText()).toContain('Holger Vagervagt')
    await side.context().close()
  })

  it('siger på dansk, at man fortrød, og lader én prøve igen', async () => {
    const side = await her.aabn({ som: 'ingen', skaerm: TELEFON })
    await logInd(side, 'Afbryd')
    const fejl = side.getByRole('region', { name: 'Du er ikke logget ind' })
    await fejl.getByText('Du afbrød login.').waitFor()
    await eftersesTilgaengelig(side, 'Login med fejl')
    await logInd(side, 'Ravn Sivmose')
    await side.getByText('Klagesagsbehandler').waitFor()
    await side.context().close()
  })

  it('beholder det skrevne, når sessionen er slut, og sender det efter et nyt login i en anden fane', async () => {
    const side = await her.aabn({ som: 'ingen' })
    await logInd(side, 'Nanna Fyrlys')
    await gaaTilSager(side)
    await gaaTilMaalgruppe(side, EMINE)
    await side.getByRole('button', { name: `Registrér: ${IKKE_LOEST}` }).click()
    const felter = side.getByRole('form', { name: IKKE_LOEST })
    await felter.getByRole('radio', { name: 'Ja' }).check()
    const kilde = felter.getByLabel('Kilde')
    await kilde.fill('Samtale med Emine, før sessionen udløb')
    await side.context().clearCookies()
    await felter.getByRole('button', { name: 'Gem oplysningen' }).click()

    const udloebet = side.getByRole('alert', { name: 'Din session er udløbet' })
    await udloebet.waitFor()
    expect(await kilde.inputValue()).toContain('før sessionen udløb')
    await eftersesTilgaengelig(side, 'Session udløbet')
    const [fane] = await Promise.all([
      side.context().waitForEvent('page'),
      udloebet.getByRole('link', { name: 'Log ind i en ny fane' }).click(),
    ])
    await vaelgHosUdbyderen(fane, 'Nanna Fyrlys')
    await fane.getByRole('heading', { name: 'Du er logget ind som Nanna Fyrlys' }).waitFor()
    await eftersesTilgaengelig(fane, 'Logget ind igen')
    await fane.close()
    await udloebet.getByRole('button', { name: 'Jeg er logget ind igen' }).click()
    await udloebet.waitFor({ state: 'detached' })
    expect(await kilde.inputValue()).toContain('før sessionen udløb')
    await side.getByRole('button', { name: 'Gem oplysningen' }).click()
    await side
      .getByText(/er gemt/)
      .first()
      .waitFor()
    await side.context().close()
  })
})

describe('Administratoren og lederen', () => {
  it('administratoren lukker en persons sessioner, og personen er ude', async () => {
    const ravn = await her.aabn({ som: 'ingen' })
    await logInd(ravn, 'Ravn Sivmose')
    await gaaTilSager(ravn)
    const asta = await her.aabn({ som: 'ingen' })
    await logInd(asta, 'Asta Lyngholm')
    await asta.getByRole('heading', { name: 'Brugere', level: 1 }).waitFor()
    await eftersesTilgaengelig(asta, 'Brugere')
    await asta.getByRole('button', { name: 'Luk sessioner for Ravn Sivmose' }).click()
    await asta.getByRole('button', { name: 'Luk sessioner for Ravn Sivmose' }).waitFor({ state: 'detached' })
    await ravn.getByRole('link', { name: 'Amira Rimfrost' }).click()
    await ravn.getByRole('alert', { name: 'Din session er udløbet' }).waitFor()
    await ravn.context().close()
    await asta.context().close()
  })

  it('en lukket sag åbnes med en begrundelse, som lederen ser', async () => {
    const leder = await her.aabn({ som: 'ingen' })
    await logInd(leder, 'Holger Vagervagt')
    await gaaTilSager(leder)
    await leder.getByRole('link', { name: 'Amira Rimfrost' }).click()
    await leder.getByRole('heading', { name: 'Amira Rimfrost', level: 1 }).waitFor()
    const sagen = new URL(leder.url()).pathname
    const beskyt = `${her.adresse}/api${sagen}/beskyttelse`
    const sat = await leder.request.post(beskyt, { data: { beskyttet: true } })
    expect(sat.status()).toBe(200)

    const viggo = await her.aabn({ som: 'ingen' })
    await logInd(viggo, 'Viggo Strandeng')
    await viggo.goto(her.adresse + sagen)
    await viggo.getByText('Borgeren har navne- og adressebeskyttelse.').waitFor()
    await viggo.getByRole('button', { name: 'Åbn sagen' }).click()
    await viggo.getByRole('link', { name: /mindst ti tegn/ }).waitFor()
    await eftersesTilgaengelig(viggo, 'Åbn med begrundelse')
    await viggo.getByLabel('Hvorfor skal du i sagen?').fill('Udbetalingen er gået i stå')
    await viggo.getByRole('button', { name: 'Åbn sagen' }).click()
    await viggo.getByRole('heading', { name: 'Amira Rimfrost', level: 1 }).waitFor()

    await leder.getByRole('link', { name: 'Åbnet med begrundelse' }).click()
    await leder.getByRole('cell', { name: 'Udbetalingen er gået i stå' }).waitFor()
    await leder.getByRole('cell', { name: 'Viggo Strandeng' }).waitFor()
    await eftersesTilgaengelig(leder, 'Åbnet med begrundelse')
    await leder.request.post(beskyt, { data: { beskyttet: false } })
    await leder.context().close()
    await viggo.context().close()
  })
})
