import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AFSLAG_PAA_FLEKSJOB, beslut, send } from './over-http.ts'
import { type Opstilling, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

const ADRESSE = {
  beslutning: 'registrer-adresse',
  vej: 'Havnegade 4',
  postnummer: '8000',
  by: 'Skovholt',
  fra: '2024-02-01',
  kilde: 'Folkeregisteret',
  den: '2026-11-23',
}
const BRODEREN = {
  beslutning: 'registrer-repraesentant',
  navn: 'Ivar Bøgh',
  relation: 'bror',
  omfang: 'Hele sagen.',
  breve: 'kopi',
  vej: 'Engvej 9',
  postnummer: '8000',
  by: 'Lillested',
  fra: '2026-01-01',
  den: '2026-11-23',
}

describe('At sende et brev', () => {
  it('bekræftes én gang, kan ikke gøres igen fra en anden fane, og siden siger, hvor brevet er, også på en telefon', async () => {
    const admin = await her.aabn({ som: 'ingen' })
    await admin.getByRole('button', { name: 'Fortsæt som Asta Lyngholm' }).click()
    await admin.getByRole('link', { name: 'Administration' }).waitFor()
    for (const noegle of ['brevhoved', 'kontakt'])
      await send(admin, '/api/administration/tekster', { noegle, tekst: 'Havnepladsen 1' })
    const side = await her.aabn()
    await side.getByRole('link', { name: 'Bent Havgus' }).click()
    await side.getByRole('link', { name: 'Breve', exact: true }).waitFor()
    const sag = new URL(side.url()).pathname.split('/')[2] ?? ''
    await beslut(side, sag, ADRESSE)
    await beslut(side, sag, AFSLAG_PAA_FLEKSJOB)
    await beslut(side, sag, BRODEREN)
    await side.reload()
    await side.getByRole('link', { name: 'Breve', exact: true }).click()
    await side.getByRole('link', { name: 'Afgørelse: fleksjob' }).click()
    await side.getByText('Brevet kan sendes, når intet mangler i det.').waitFor()
    for (const felt of await side.getByRole('textbox').all())
      if ((await felt.getAttribute('id'))?.startsWith('brev-') === true) await felt.fill('Skrevet af et menneske.')
    await side.keyboard.press('Tab')
    await side.getByText('Kopi til Ivar Bøgh (bror), Engvej 9, 8000 Lillested.').waitFor()
    await side.getByText(/^Digital Post kan ikke bruges\. Kommunens CVR-nummer mangler\./).waitFor()
    await side.getByText(/^Kladde\. Gemt kl\./).waitFor()
    const anden = await side.context().newPage()
    await anden.goto(side.url())
    await anden.getByRole('button', { name: 'Send …' }).click()

    await side.getByRole('button', { name: 'Send …' }).press('Enter')
    await side.getByText(/Til Bent Havgus, Havnegade 4, 8000 Skovholt\./).waitFor()
    await side.getByText('En kopi går som fysisk post til Ivar Bøgh, Engvej 9, 8000 Lillested.').waitFor()
    await side
      .getByRole('button', { name: /Hvorfor\?/ })
      .last()
      .press('Enter')
    await side.getByText('Et almindeligt brev antages fremme 6 hverdage', { exact: false }).waitFor()
    await eftersesTilgaengelig(side, 'Brev, bekræft')
    await side.getByRole('button', { name: 'Ja, send brevet' }).press('Enter')
    const sendt = side.getByRole('region', { name: 'Sendt 23. november 2026' })
    await sendt.getByText(/Sendt som fysisk post man\. 23\. november 2026 af Nanna Fyrlys\./).waitFor()
    await side.getByRole('link', { name: 'Se kopien, som den gik ud' }).waitFor()
    await eftersesTilgaengelig(side, 'Brev, sendt')

    await anden.getByRole('button', { name: 'Ja, send brevet' }).click()
    await anden
      .getByText(/Sendt som fysisk post|Det sendes ikke igen/)
      .first()
      .waitFor()

    await side.setViewportSize(TELEFON)
    await sendt.getByRole('link', { name: 'Se brevet, som det gik ud' }).waitFor()
    expect(await side.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await side.getByRole('link', { name: 'Journal', exact: true }).click()
    await side.getByText('Brevet «Afgørelse: fleksjob» sendt til borgeren som fysisk post 23. november 2026.').waitFor()
    await admin.getByRole('link', { name: 'Administration' }).click()
    await admin.getByRole('link', { name: 'Forsendelser' }).click()
    await admin.getByRole('cell', { name: 'Afgørelse i din sag', exact: true }).waitFor()
    await admin.getByRole('cell', { name: 'Kopi: Afgørelse i din sag' }).waitFor()
    await eftersesTilgaengelig(admin, 'Forsendelser')
    await Promise.all([side.context().close(), admin.context().close()])
  })
})
