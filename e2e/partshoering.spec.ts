import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AFSLAG_PAA_FLEKSJOB, beslut, send } from './over-http.ts'
import { type Opstilling, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

const DEN = '2026-11-23'
const ADRESSE = { vej: 'Havnegade 4', postnummer: '8000', by: 'Skovholt', fra: '2024-02-01', kilde: 'Folkeregisteret' }
const UDTALELSEN = { navn: 'Udtalelse fra Rygklinikken', art: 'modtaget', kilde: 'Rygklinikken', dateret: '2026-11-20' }

describe('Partshøring', () => {
  it('loven svarer på et menneskes svar, brevet sendes, og afgørelsen venter, til borgeren har svaret', async () => {
    const admin = await her.aabn({ som: 'ingen' })
    await admin.getByRole('button', { name: 'Fortsæt som Asta Lyngholm' }).click()
    await admin.getByRole('link', { name: 'Administration' }).waitFor()
    for (const noegle of ['brevhoved', 'kontakt'])
      await send(admin, '/api/administration/tekster', { noegle, tekst: 'Havnepladsen 1' })
    const side = await her.aabn()
    await side.getByRole('link', { name: 'Bent Havgus', exact: true }).click()
    await side.getByRole('link', { name: 'Breve', exact: true }).waitFor()
    const sag = new URL(side.url()).pathname.split('/')[2] ?? ''
    await beslut(side, sag, { beslutning: 'registrer-adresse', ...ADRESSE, den: DEN })
    await beslut(side, sag, { beslutning: 'registrer-dokument', ...UDTALELSEN, den: DEN })

    // Fra oplysningerne til høringen: ingen har taget stilling endnu.
    await side.goto(`${her.adresse}/sager/${sag}/oplysninger`)
    await side.getByRole('link', { name: 'Åbn partshøring' }).click()
    const papir = side.getByRole('listitem').filter({ hasText: 'Udtalelse fra Rygklinikken' }).first()
    await papir.getByText('Ikke oplyst, om borgeren skal høres').waitFor()
    await papir.getByRole('button', { name: 'Tag stilling' }).press('Enter')
    const stilling = side.getByRole('form', { name: 'Tag stilling til partshøring' })
    const svar = async (spoergsmaal: RegExp, ord: 'Ja' | 'Nej') =>
      stilling.getByRole('group', { name: spoergsmaal }).getByRole('radio', { name: ord, exact: true }).check()
    await svar(/sagens grundlag/, 'Ja')
    await svar(/til ugunst/, 'Ja')
    await svar(/antages at vide/, 'Nej')
    await svar(/væsentlig betydning/, 'Ja')
    await stilling.getByRole('button', { name: 'Gem stillingtagen' }).click()
    await side.getByText('Skriv din begrundelse. Et skøn uden begrundelse gælder ikke.').first().waitFor()
    await stilling.getByLabel('Begrundelse').fill('Den modsiger lægeattesten.')
    await stilling.getByRole('button', { name: 'Gem stillingtagen' }).click()
    await papir.getByText('Borgeren skal høres').waitFor()
    await eftersesTilgaengelig(side, 'Partshøring, der skal ske')

    // Brevet: dagen er sagsbehandlerens, og arket følger med.
    await papir.getByRole('button', { name: 'Skriv høringsbrevet' }).press('Enter')
    expect(await side.getByLabel('Sidste dag for svar').inputValue()).toBe('')
    await side.getByLabel('Sidste dag for svar').fill('7-12-2026')
    await side.keyboard.press('Tab')
    await side.getByLabel('Det, der står i oplysningen').fill('Klinikken skriver, at du kan arbejde. #set $x$')
    await side.keyboard.press('Tab')
    const ark = side.getByRole('region', { name: 'Brevet, som det ser ud nu' })
    await ark.getByText(/Svar os senest den 7\. december 2026/).waitFor()
    await ark.getByText('Klinikken skriver, at du kan arbejde. #set $x$').waitFor()
    await side.getByRole('button', { name: 'Send …' }).press('Enter')
    await side.getByRole('button', { name: 'Ja, send brevet' }).press('Enter')
    await side.getByText(/Afgørelsen venter: borgeren kan svare til og med man\. 7\. december 2026\./).waitFor()

    // Serveren siger nej til at afgøre imens; når svaret er der, kan der afgøres.
    const nej = await side.evaluate(
      async ({ id, kommando }) => {
        const { version } = (await (await fetch(`/api/sager/${id}`)).json()) as { version: number }
        const svaret = await fetch(`/api/sager/${id}/beslutninger`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ forventetVersion: version, kommando }),
        })
        return (await svaret.json()) as { kode: string; detail: string }
      },
      { id: sag, kommando: AFSLAG_PAA_FLEKSJOB },
    )
    expect(nej.kode).toBe('HOERINGSSVAR_VENTES')
    await side.setViewportSize(TELEFON)
    expect(await side.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await side.getByRole('button', { name: 'Skriv borgerens svar' }).click()
    await side.getByLabel('Borgerens eget svar').fill('Det er ikke rigtigt. Jeg kan sidde en time.')
    await side.getByRole('button', { name: 'Gem svaret' }).click()
    await side.getByText('Borgeren har svaret.').waitFor()
    await eftersesTilgaengelig(side, 'Partshøring, besvaret, på en telefon')
    await beslut(side, sag, AFSLAG_PAA_FLEKSJOB)
    await Promise.all([side.context().close(), admin.context().close()])
  })
})
