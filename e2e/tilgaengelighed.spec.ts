import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opstilling, SKRIVEBORD, TELEFON, eftersesTilgaengelig, gaaTilMaalgruppe, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

/** Hver skærm, og vejen dertil fra Sager. */
const SKAERME: readonly (readonly [string, (side: Page) => Promise<void>])[] = [
  ['Sager', async () => {}],
  [
    'Sager uden fund',
    async (side) => {
      await side.getByLabel('Søg', { exact: true }).fill('findes ikke')
      await side.getByRole('heading', { name: 'Ingen sager passer' }).waitFor()
    },
  ],
  [
    'Opret sag med fejl',
    async (side) => {
      await side.getByRole('link', { name: 'Opret sag' }).click()
      await side.getByRole('button', { name: 'Opret sag' }).click()
      await side.getByText('Sagen er ikke oprettet').waitFor()
    },
  ],
  [
    'Overblik',
    async (side) => {
      await side.getByRole('link', { name: 'Bent Havgus' }).click()
      await side.getByRole('heading', { name: 'Forløbsbånd' }).waitFor()
    },
  ],
  [
    'Overblik med tabel og hvorfor',
    async (side) => {
      await side.getByRole('link', { name: 'Bent Havgus' }).click()
      await side.getByRole('button', { name: 'Tabel' }).click()
      await side.getByRole('button', { name: /12\. maj 2047/ }).click()
      await side.getByText('Folkepensionsalderen er 70 år').waitFor()
    },
  ],
  ['Målgruppe', (side) => gaaTilMaalgruppe(side, 'Amira Rimfrost')],
  [
    'Målgruppe med åbne felter',
    async (side) => {
      await gaaTilMaalgruppe(side, 'Amira Rimfrost')
      await side.getByRole('button', { name: 'Fold alt ud' }).click()
      await side.getByRole('button', { name: 'Læs begge læsninger' }).click()
      await side.getByRole('button', { name: 'Kan kommunen henvise borgeren til et ressourceforløb?' }).click()
      // Anden gang er der en kladde fra den første skærm.
      await side.getByRole('button', { name: /^(Ret|Fortsæt kladden) Tidligere ressourceforløb$/ }).click()
      await side.getByLabel('Disse forløb').check()
      await side.getByRole('button', { name: /Spørg borgeren.*endnu et/i }).click()
      await side.getByRole('button', { name: /Træf skønnet som/ }).click()
      await side.getByText('Skønnet er ikke truffet').waitFor()
    },
  ],
  [
    'Hvad nu hvis',
    async (side) => {
      await gaaTilMaalgruppe(side, 'Amira Rimfrost')
      await side.getByRole('link', { name: 'Hvad nu hvis' }).click()
      await side
        .getByRole('group', { name: 'Hvad nu hvis: Udviklingsperspektiv' })
        .getByRole('button', { name: 'Ja' })
        .click()
      await side.getByText('Så ville svaret være').waitFor()
    },
  ],
  [
    'Journal',
    async (side) => {
      await side.getByRole('link', { name: 'Bent Havgus' }).click()
      await side.getByRole('link', { name: 'Journal', exact: true }).click()
      await side.getByText('er, som de blev skrevet').waitFor()
    },
  ],
  [
    'Tidsrejse',
    async (side) => {
      await gaaTilMaalgruppe(side, 'Amira Rimfrost')
      await side.getByRole('button', { name: /Vis sagen som den var/ }).click()
      await side.getByRole('button', { name: 'Vis sagen efter hændelse 5' }).click()
      await side.getByText('Her kan kun læses').waitFor()
      await side.getByRole('button', { name: /Vis sagen som den var/ }).click()
    },
  ],
  [
    'En side, der ikke findes',
    async (side) => {
      await side.goto(`${new URL(side.url()).origin}/findes/ikke`)
      await side.getByRole('heading', { name: 'Siden findes ikke' }).waitFor()
    },
  ],
  [
    'En adresse, der ikke er en sags',
    async (side) => {
      await side.goto(`${new URL(side.url()).origin}/sager/ikke-en-sag`)
      await side.getByRole('heading', { name: 'Siden findes ikke' }).waitFor()
    },
  ],
  [
    'En sag, der ikke findes',
    async (side) => {
      await side.goto(`${new URL(side.url()).origin}/sager/00000000-0000-4000-8000-000000000000`)
      await side.getByRole('heading', { name: 'Sagen findes ikke' }).waitFor()
    },
  ],
]

describe.each([
  ['skrivebord', SKRIVEBORD],
  ['telefon', TELEFON],
] as const)('Skærmene på et %s', (_navn, skaerm) => {
  let side: Page
  beforeAll(async () => {
    side = await her.aabn({ skaerm })
  })
  afterAll(() => side.context().close())

  it('er uden fejl før login', async () => {
    const udenfor = await her.aabn({ som: 'ingen', skaerm })
    await eftersesTilgaengelig(udenfor, 'Login')
    await udenfor.context().close()
  })

  it.each(SKAERME)('er uden fejl: %s', async (navn, gaaTil) => {
    await side.goto(`${her.adresse}/sager`)
    await side.getByRole('heading', { name: 'Sager', level: 1 }).waitFor()
    await gaaTil(side)
    await eftersesTilgaengelig(side, navn)
  })
})

describe('Serveren er væk', () => {
  it('siger det roligt og lader en prøve igen', async () => {
    const side = await her.aabn()
    await side.route('**/api/**', (rute) => rute.abort())
    await side.getByRole('link', { name: 'Asta Strandløber' }).click()
    await side.getByRole('heading', { name: 'Ingen forbindelse til serveren' }).waitFor()
    await eftersesTilgaengelig(side, 'Ingen forbindelse')
    await side.unroute('**/api/**')
    await side.getByRole('button', { name: 'Prøv igen' }).click()
    await side.getByRole('heading', { name: 'Asta Strandløber', level: 1 }).waitFor()
    expect(await side.getByText('Kode:').count()).toBe(0)
    await side.context().close()
  })
})
