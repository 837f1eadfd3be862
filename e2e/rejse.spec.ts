import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { taelGestus } from './gestus.ts'
import { KLAR_DAG, oplysSagen } from './klar-sag.ts'
import { beslut, send } from './over-http.ts'
import { type Opstilling, eftersesTilgaengelig, stilOp } from './opstilling.ts'

const ADRESSE = { vej: 'Havnegade 4', postnummer: '8000', by: 'Skovholt', fra: '2024-02-01', kilde: 'Folkeregisteret' }

/** En ny borger fra listen over sager, med tastaturet, så snart den første knap er trykket. Giver sagens id. */
async function opretBorger(side: Page, felter: readonly [navn: string, cpr: string, fra: string, den: string]) {
  await side.getByRole('link', { name: 'Opret sag' }).click()
  await side.getByLabel('Borgerens navn').click()
  for (const [nr, tekst] of felter.entries()) {
    if (nr > 0) await side.keyboard.press('Tab')
    await side.keyboard.type(tekst)
  }
  await side.keyboard.press('Enter')
  await side.getByRole('heading', { name: felter[0], level: 1 }).waitFor()
  return new URL(side.url()).pathname.split('/')[2] ?? ''
}

async function skrivBevilling(side: Page, starter: string, slutter: string): Promise<void> {
  await side.getByLabel('§ 112: målgruppen for ressourceforløb').check()
  await side.getByLabel('Forløbets første dag').fill(starter)
  await side.getByLabel('Forløbets sidste dag').fill(slutter)
  await side.getByLabel('Begrundelse', { exact: true }).fill('I praktikken på genbrugsen steg timerne fra 4 til 12.')
  await side.keyboard.press('Tab')
}

describe('Fra henvisning til sendt brev den 2. juni 2025', () => {
  let her: Opstilling
  beforeAll(async () => {
    her = await stilOp({ dag: KLAR_DAG })
  })
  afterAll(() => her.luk())

  it('oprettes med højst tolv gestus, stoppes tre gange med grunden, bringes i orden, godkendes, afgøres og sendes', async () => {
    const admin = await her.aabn({ som: 'ingen' })
    await admin.getByRole('button', { name: 'Fortsæt som Asta Lyngholm' }).click()
    await admin.getByRole('link', { name: 'Administration' }).waitFor()
    for (const noegle of ['brevhoved', 'kontakt'])
      await send(admin, '/api/administration/tekster', { noegle, tekst: 'Havnepladsen 1' })
    await send(admin, '/api/administration/godkendelse', { godkendes: ['bevilling'] })
    await admin.context().close()

    const side = await her.aabn()
    const gestus = await taelGestus(side)
    const sag = await opretBorger(side, ['Ove Prøvesen', '120384-1007', 'kontanthjælp', '24-2-2025'])
    expect(await gestus.antal()).toBeLessThanOrEqual(12)
    expect(await gestus.antal()).toBeGreaterThan(3)

    const holger = await her.aabn({ som: 'Holger Vagervagt' })
    await oplysSagen(holger, sag, ['anmod-om-laegeattest', 'modtag-laegeattest', 'traef-sagsskoen'])
    await beslut(holger, sag, { beslutning: 'registrer-adresse', ...ADRESSE, den: KLAR_DAG })

    // Tre ting er galt, og hver siger hvad, med sin kilde.
    await side.goto(`${her.adresse}/sager/${sag}/afgoerelse`)
    await skrivBevilling(side, '1-7-2025', '30-6-2031')
    const stopper = side.getByRole('region', { name: 'Stopper' })
    const punkt = (ord: RegExp) => stopper.getByRole('listitem').filter({ hasText: ord })
    await punkt(/lægeattest \(LÆ 265\)/)
      .getByText('Er lægeattesten indhentet?')
      .waitFor()
    await punkt(/Ligger længden inden for loven/)
      .getByText('Den del, der ligger uden for, kan ikke bevilges.')
      .waitFor()
    await punkt(/Er indstillingen fyldestgørende/)
      .getByText('Et menneske skal svare')
      .waitFor()
    expect(await side.getByRole('heading', { name: 'Afgørelsen kan ikke gøres færdig endnu' }).count()).toBe(1)

    // Attesten undlades med en grund; indstillingen læses af et menneske; længden rettes.
    await side.goto(`${her.adresse}/sager/${sag}/oplysninger`)
    await side.getByText('Undlad attesten med grund').press('Enter')
    await side.getByLabel('Hvorfor er de helbredsoplysninger, sagen har, nok?').fill('Rygklinikken skrev i maj.')
    await side.getByRole('button', { name: 'Gem begrundelsen' }).press('Enter')
    await side.getByText('Rygklinikken skrev i maj.').first().waitFor()
    await side.goto(`${her.adresse}/sager/${sag}/team`)
    await side.getByRole('button', { name: 'Er den fyldestgørende? …' }).press('Enter')
    await side.getByRole('radio', { name: 'Ja', exact: true }).check()
    await side.getByLabel('Begrundelse').fill('Den nævner praktikken, gælden og smerterne og siger, hvad der skal ske.')
    await side.getByRole('button', { name: 'Gem skønnet' }).press('Enter')
    await side.getByRole('button', { name: 'Gem skønnet' }).waitFor({ state: 'detached' })
    await side.goto(`${her.adresse}/sager/${sag}/afgoerelse`)
    await side.getByLabel('Forløbets sidste dag').fill('30-6-2027')
    await side.keyboard.press('Tab')
    await side.getByRole('heading', { name: 'Intet stopper afgørelsen' }).waitFor()

    // En kollega ser på det; ens eget kan man ikke godkende.
    await side.getByRole('button', { name: 'Forelæg for en kollega' }).press('Enter')
    await side.getByText('Venter på en kollega').waitFor()
    expect(await side.getByRole('button', { name: 'Godkend udkastet' }).count()).toBe(0)
    await holger.goto(`${her.adresse}/sager/${sag}/afgoerelse`)
    await holger.getByRole('button', { name: 'Godkend udkastet' }).press('Enter')
    await holger.getByText('Godkendt af Holger Vagervagt').waitFor()
    await holger.context().close()

    // Fra et grønt Sagstjek til et sendt brev.
    await side.reload()
    await side.getByText('Godkendt af Holger Vagervagt').waitFor()
    const til = await taelGestus(side)
    await side.getByRole('button', { name: 'Træf afgørelsen' }).click()
    await side.getByRole('link', { name: 'Skriv brevet' }).click()
    await side.getByRole('heading', { name: /Du får et ressourceforløb/ }).waitFor()
    for (const felt of await side.locator('[id^="brev-"]:is(textarea, input[type="text"])').all()) {
      if ((await felt.inputValue()) !== '') continue
      await felt.click()
      await side.keyboard.type('Du har fortalt om smerterne, gælden og køkkenet.')
    }
    await side.getByRole('button', { name: 'Send …' }).click()
    await side.getByRole('button', { name: 'Ja, send brevet' }).click()
    await side.getByRole('region', { name: 'Sendt 2. juni 2025' }).waitFor()
    expect(await til.antal()).toBeLessThanOrEqual(8)
    expect(await til.antal()).toBeGreaterThan(3)
    await eftersesTilgaengelig(side, 'Afgørelsen er sendt')
    await side.context().close()
  })
})

describe('I dag, hvor ordningen er lukket for nye forløb', () => {
  let her: Opstilling
  beforeAll(async () => {
    her = await stilOp()
  })
  afterAll(() => her.luk())

  it('afvises et nyt forløb med grunden, og en hjemvist sag viser den tvivl, der afgør den', async () => {
    const side = await her.aabn()
    const ny = await opretBorger(side, ['Tove Nyborger', '120384-1007', 'kontanthjælp', '20-11-2026'])
    await side.goto(`${her.adresse}/sager/${ny}/afgoerelse`)
    await skrivBevilling(side, '1-12-2026', '30-11-2028')
    await side
      .getByRole('link', { name: /^Ordningen er lukket: fra 1\. februar 2026 kan intet nyt ressourceforløb bevilges/ })
      .waitFor()
    await side.getByText('Sådan kan der ikke afgøres: se herover.').waitFor()
    expect(await side.getByRole('button', { name: 'Træf afgørelsen' }).isDisabled()).toBe(true)

    await side.goto(`${her.adresse}/sager`)
    await side.getByRole('link', { name: 'Amira Rimfrost' }).click()
    await side.getByRole('link', { name: 'Afgørelse', exact: true }).waitFor()
    const hjemvist = new URL(side.url()).pathname.split('/')[2] ?? ''
    const skoen = { id: 'udviklingsperspektiv', svar: 'ja', begrundelse: 'Klinikken mener, at timerne kan sættes op.' }
    await beslut(side, hjemvist, { beslutning: 'traef-skoen', ...skoen, den: '2026-11-23' })
    await side.goto(`${her.adresse}/sager/${hjemvist}/afgoerelse?udfald=bevilling`)
    await skrivBevilling(side, '1-12-2026', '30-11-2028')
    const uafklaret = side.getByRole('region', { name: 'Uafklaret lov' })
    await uafklaret.getByText('Kan et hjemvist afslag blive til en bevilling efter 31. januar 2026?').waitFor()
    await side.getByRole('heading', { name: 'Afgørelsen kan ikke gøres færdig endnu' }).waitFor()
    await eftersesTilgaengelig(side, 'En hjemvist sag, der skal afgøres om')
    await side.context().close()
  })

  it('tages beslutningen, før et løbende forløb er slut, når lederen har valgt, hvordan loven læses', async () => {
    const holger = await her.aabn({ som: 'Holger Vagervagt' })
    await holger.getByRole('link', { name: 'Asta Strandløber' }).click()
    await holger.getByRole('link', { name: 'Sagstjek', exact: true }).waitFor()
    const sag = new URL(holger.url()).pathname.split('/')[2] ?? ''
    for (const tvivl of await uafklaredeVedSlutningen(holger, sag)) {
      const begrundelse = 'Drøftet med juristen i november.'
      await beslut(holger, sag, { beslutning: 'vaelg-laesning', tvivl, laesning: 'A', begrundelse, den: '2026-11-23' })
    }
    await holger.context().close()

    const side = await her.aabn()
    await side.goto(`${her.adresse}/sager/${sag}/afgoerelse`)
    await side.getByRole('button', { name: 'Efter forløbet' }).click()
    await side.getByRole('radio', { name: 'Indsatser', exact: true }).check()
    await side.getByLabel('Hvad skal følge efter forløbet, og hvorfor?').fill('En mentor i haven: timerne steg til ti.')
    await side.keyboard.press('Tab')
    await side.getByRole('heading', { name: 'Intet stopper afgørelsen' }).waitFor()
    await side.getByRole('button', { name: 'Træf afgørelsen' }).press('Enter')
    const truffet = side.getByText(/^Besluttet 23\. november 2026, hvad der følger efter forløbet:/)
    await truffet.waitFor()
    expect(await truffet.innerText()).toContain('indsatser. En mentor i haven: timerne steg til ti.')
    await side.context().close()
  })
})

/** Id på den tvivl, Sagstjek viser før beslutningen om tiden efter forløbet. */
function uafklaredeVedSlutningen(side: Page, sag: string): Promise<readonly string[]> {
  return side.evaluate(async (id) => {
    const svar = await fetch(`/api/sager/${id}/sagstjek?art=efter-forloebet`)
    return ((await svar.json()) as { tvivl: readonly { id: string }[] }).tvivl.map((et) => et.id)
  }, sag)
}
