import { readFile } from 'node:fs/promises'
import { laesPdf } from '@fodfaeste/proeve'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AFSLAG_PAA_FLEKSJOB, beslut } from './over-http.ts'
import { type Opstilling, SKRIVEBORD, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

/** Afgørelsen tages over HTTP: prøven handler om brevet. */
async function afgjort(side: Page, borger: string): Promise<void> {
  await side.getByRole('link', { name: borger }).click()
  await side.getByRole('link', { name: 'Breve', exact: true }).click()
  await side.getByText('Der er intet at skrive brev om endnu').waitFor()
  await eftersesTilgaengelig(side, 'Breve, ingen')
  const sag = new URL(side.url()).pathname.split('/')[2] ?? ''
  await beslut(side, sag, AFSLAG_PAA_FLEKSJOB)
  await side.reload()
}

describe.each([
  ['skrivebord', SKRIVEBORD, 'Bent Havgus'],
  ['telefon', TELEFON, 'Asta Strandløber'],
] as const)('Et brev på et %s', (_navn, skaerm, borger) => {
  it('siger, hvad der mangler, skrives med tastaturet, huskes og hentes som PDF', async () => {
    const side = await her.aabn({ skaerm })
    await afgjort(side, borger)
    await side.getByRole('link', { name: 'Afgørelse: fleksjob' }).press('Enter')
    await side.getByRole('heading', { name: 'Du får ikke fleksjob' }).waitFor()
    await eftersesTilgaengelig(side, 'Brev med mangler')

    await side.getByRole('link', { name: 'De vigtigste oplysninger mangler.' }).press('Enter')
    await side.keyboard.type('Du har ondt i ryggen. Du vil gerne arbejde #lidt.')
    await side.getByText('LIX 15, meget let').waitFor()
    await side.keyboard.press('Tab')
    await side.getByRole('link', { name: 'De vigtigste oplysninger mangler.' }).waitFor({ state: 'detached' })
    const ark = side.getByRole('region', { name: 'Brevet, som det ser ud nu' })
    await ark.getByText('Du vil gerne arbejde #lidt.').waitFor()
    await side.getByText(/^Kladde\. Gemt kl\./).waitFor()
    await eftersesTilgaengelig(side, 'Brev under skrivning')

    await side.reload()
    await ark.getByText('Du vil gerne arbejde #lidt.').waitFor()
    const henter = side.waitForEvent('download')
    await side.getByRole('button', { name: 'Hent udkast som PDF' }).press('Enter')
    const pdf = await laesPdf(await readFile(await (await henter).path()))
    expect(pdf.synligt).toContain('Du vil gerne arbejde #lidt.')
    expect(pdf.synligt).toContain('Udkast, ikke sendt')
    await side.context().close()
  })
})

describe('Før brevet sendes', () => {
  it('siger klagefristen for hver måde, og at adressen mangler; sendes intet, står grunden i journalen', async () => {
    const side = await her.aabn()
    await afgjort(side, 'Emine Bølgevang')
    await side.getByRole('link', { name: 'Afgørelse: fleksjob' }).click()
    await side.getByText(/Sendt i Digital Post .* Sidste dag for at klage er man\. 21\. december 2026/).waitFor()
    await side.getByText('Borgerens adresse er ikke i sagen.').waitFor()
    await side.getByRole('button', { name: 'Der sendes intet brev' }).click()
    const form = side.getByRole('form', { name: 'Der sendes intet brev' })
    await form.getByRole('button', { name: 'Skriv det i journalen' }).click()
    await form.getByRole('link', { name: 'Skriv, hvorfor brevet ikke sendes.' }).waitFor()
    await eftersesTilgaengelig(side, 'Intet brev, fejl')
    await form.getByLabel('Hvorfor sendes brevet ikke?').fill('Borgeren fik brevet i hånden på mødet.')
    await form.getByRole('button', { name: 'Skriv det i journalen' }).click()
    await form.waitFor({ state: 'detached' })
    await side.getByRole('link', { name: 'Journal', exact: true }).click()
    await side.getByText('Borgeren fik brevet i hånden på mødet.').waitFor()
    await side.context().close()
  })

  it('en revisor har ingen fane til breve', async () => {
    const side = await her.aabn({ som: 'Eigil Rørsø' })
    await side.getByRole('link', { name: 'Bent Havgus' }).click()
    await side.getByRole('link', { name: 'Journal', exact: true }).waitFor()
    expect(await side.getByRole('link', { name: 'Breve', exact: true }).count()).toBe(0)
    await side.context().close()
  })
})
