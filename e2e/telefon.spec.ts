import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMINE, UDVIKLING, konklusionen, registrerIkkeLoest, traefSkoen } from './maalgruppe-skridt.ts'
import { type Opstilling, TELEFON, eftersesTilgaengelig, gaaTilMaalgruppe, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

describe('På en telefon, 390 punkter bred', () => {
  it('åbnes sagen, oplysningen registreres, skønnet træffes, og svaret vender', async () => {
    const side = await her.aabn({ skaerm: TELEFON })
    await gaaTilMaalgruppe(side, EMINE)
    await registrerIkkeLoest(side)
    await eftersesTilgaengelig(side, 'Efter oplysningen')
    await traefSkoen(side, UDVIKLING, 'Ja', 'Bageriet har tilbudt flere timer.')
    expect(await konklusionen(side)).toBe('Kommunen kan henvise borgeren til et ressourceforløb.')
    await eftersesTilgaengelig(side, 'Efter skønnet')
    await side.context().close()
  })

  it('er forløbsbåndet en liste over nu, næste og før, med de samme dage som tabellen', async () => {
    const side = await her.aabn({ skaerm: TELEFON })
    await side.getByRole('link', { name: 'Bent Havgus' }).click()
    for (const navn of ['Nu', 'Næste', 'Før']) await side.getByRole('heading', { name: navn, exact: true }).waitFor()
    const iListen = () =>
      side.locator('[data-element]').evaluateAll((alle) => alle.map((e) => e.getAttribute('data-element')))
    const liste = await iListen()
    await side.getByRole('button', { name: 'Tabel' }).click()
    await side.getByRole('region', { name: 'Forløbsbånd som tabel' }).waitFor()
    expect((await iListen()).toSorted()).toEqual(liste.toSorted())
    await side.context().close()
  })
})
