import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { taelGestus } from './gestus.ts'
import {
  EMINE,
  IKKE_LOEST,
  UDVIKLING,
  konklusionen,
  registrerIkkeLoest,
  svaret,
  traefSkoen,
} from './maalgruppe-skridt.ts'
import { type Opstilling, eftersesTilgaengelig, gaaTilMaalgruppe, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

const KAN_IKKE_FORBEDRES = 'Arbejdsevnen kan ikke forbedres'

describe('Den manglende oplysning og skønnet', () => {
  it('vender svaret fra uoplyst over skøn til, at borgeren kan henvises', async () => {
    const side = await her.aabn()
    await gaaTilMaalgruppe(side, EMINE)
    expect(await konklusionen(side)).toContain('sagen er ikke oplyst')
    // De to ting, der skal til, står samlet, og hver fører til sit felt.
    const hvorforIkke = side.getByRole('region', { name: 'Hvorfor ikke, og hvad ville ændre det?' })
    await hvorforIkke.getByText('Kommunen kan henvise borgeren til et ressourceforløb.').waitFor()
    expect(await hvorforIkke.getByRole('button', { name: `Vis: ${IKKE_LOEST}` }).count()).toBe(1)
    await hvorforIkke.getByRole('button', { name: `Vis: ${UDVIKLING}` }).press('Enter')
    await side.getByRole('form', { name: `Skøn: ${UDVIKLING}` }).waitFor()
    await side
      .getByRole('form', { name: `Skøn: ${UDVIKLING}` })
      .getByRole('button', { name: 'Luk' })
      .click()

    await registrerIkkeLoest(side)
    expect(await konklusionen(side)).toBe('Svaret venter på et skøn.')
    expect(await svaret(side).innerText()).toContain(`${IKKE_LOEST} er gemt`)
    expect(await side.getByRole('button', { name: `Registrér: ${IKKE_LOEST}` }).count()).toBe(0)

    // Et skøn med begrundelse er højst seks gestus og det, der skrives.
    const gestus = await taelGestus(side)
    await traefSkoen(side, UDVIKLING, 'Ja', 'Bageriet har tilbudt flere timer, og søvnen er bedre.')
    expect(await gestus.antal()).toBeLessThanOrEqual(6)
    expect(await konklusionen(side)).toBe('Kommunen kan henvise borgeren til et ressourceforløb.')
    await eftersesTilgaengelig(side, 'Målgruppe med kvittering')
    await side.context().close()
  })
})

describe('Borgerens ønske', () => {
  it('besvares med højst fire gestus og borgerens egne ord', async () => {
    const side = await her.aabn()
    await gaaTilMaalgruppe(side, 'Amira Rimfrost')
    const gestus = await taelGestus(side)
    await side.getByRole('button', { name: /Spørg borgeren.*endnu et/i }).click()
    const form = side.getByRole('form', { name: 'Ønsker endnu et forløb' })
    await form.getByRole('radio', { name: 'Ja', exact: true }).click()
    await form.getByLabel('Borgerens egne ord').click()
    await side.keyboard.type('Jeg vil gerne prøve igen.')
    await form.getByRole('button', { name: 'Gem svaret' }).click()
    await form.waitFor({ state: 'detached' })
    expect(await gestus.antal()).toBeLessThanOrEqual(4)
    expect(await gestus.antal()).toBeGreaterThan(2)
    await side.context().close()
  })
})

describe('Det skrevne går ikke tabt', () => {
  it('ved forkert indhold: fejlene står øverst med vej til feltet, og alt bliver stående', async () => {
    const side = await her.aabn()
    await gaaTilMaalgruppe(side, 'Bent Havgus')
    await side.getByRole('button', { name: 'Ret Forløbets planlagte sidste dag' }).click()
    const felter = side.getByRole('form', { name: 'Forløbets planlagte sidste dag' })
    await felter.getByLabel('Forløbets planlagte sidste dag', { exact: true }).fill('31-2-2028')
    await felter.getByLabel('Kilde').fill('')
    await felter.getByLabel('Oplysningen er fra').fill('1-1-2030')
    await felter.getByRole('button', { name: 'Gem oplysningen' }).click()
    const fejl = side.getByRole('region', { name: 'Ikke gemt' })
    await fejl.getByRole('link', { name: 'Dagen 31-2-2028 findes ikke i kalenderen.' }).click()
    expect(await side.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('31-2-2028')

    // Serverens nej vises ved samme felter.
    await felter.getByLabel('Forløbets planlagte sidste dag', { exact: true }).fill('14-6-2028')
    await felter.getByLabel('Kilde').fill('brev')
    await felter.getByRole('button', { name: 'Gem oplysningen' }).click()
    await fejl.getByRole('link', { name: /ligger efter i dag/ }).waitFor()
    expect(await felter.getByLabel('Kilde').inputValue()).toBe('brev')
    expect(await felter.getByLabel('Oplysningen er fra').inputValue()).toBe('1-1-2030')
    await side.context().close()
  })

  it('når siden hentes igen midt i en begrundelse', async () => {
    const side = await her.aabn()
    await gaaTilMaalgruppe(side, 'Amira Rimfrost')
    await side.getByRole('button', { name: `Gå til skønnet: ${KAN_IKKE_FORBEDRES}` }).click()
    const felt = () => side.getByRole('form', { name: `Skøn: ${KAN_IKKE_FORBEDRES}` }).getByLabel('Din begrundelse')
    await felt().fill('Halvt skrevet, da')
    await side.reload()
    await side.getByRole('button', { name: `Gå til skønnet: ${KAN_IKKE_FORBEDRES}` }).click()
    expect(await felt().inputValue()).toBe('Halvt skrevet, da')
    await side.context().close()
  })

  it('når en kollega har skrevet i sagen imens: begges står der, og ens eget kan gemmes bagefter', async () => {
    const [min, kollegas] = [await her.aabn(), await her.aabn({ som: 'Solvej Mågedal' })]
    for (const side of [min, kollegas]) {
      await gaaTilMaalgruppe(side, 'Oda Brohoved')
      await side.getByRole('button', { name: 'Ret Længerevarende offentlig forsørgelse' }).click()
    }
    const felter = (side: Page) => side.getByRole('form', { name: 'Længerevarende offentlig forsørgelse' })
    await felter(kollegas).getByLabel('Kilde').fill('kollegas kilde')
    await felter(kollegas).getByRole('button', { name: 'Gem oplysningen' }).click()
    await felter(kollegas).waitFor({ state: 'detached' })

    await felter(min).getByLabel('Kilde').fill('min kilde')
    await felter(min).getByRole('button', { name: 'Gem oplysningen' }).click()
    const konflikt = min.getByRole('alert').filter({ hasText: 'Der er skrevet her, siden du begyndte' })
    await konflikt.getByText('kollegas kilde').waitFor()
    expect(await konflikt.innerText()).toContain('Solvej Mågedal')
    expect(await felter(min).getByLabel('Kilde').inputValue()).toBe('min kilde')
    await eftersesTilgaengelig(min, 'Konflikt')

    // Uset går kollegaens ikke i glemmebogen: der skal tages stilling først.
    await felter(min).getByRole('button', { name: 'Gem oplysningen' }).click()
    await felter(min).getByText('Tag først stilling til det').waitFor()
    await konflikt.getByRole('button', { name: 'Jeg har læst det, fortsæt med mit' }).click()
    await konflikt.waitFor({ state: 'detached' })
    await felter(min).getByRole('button', { name: 'Gem oplysningen' }).click()
    await felter(min).waitFor({ state: 'detached' })
    await min
      .getByText(/min kilde/)
      .first()
      .waitFor()
    await Promise.all([min.context().close(), kollegas.context().close()])
  })
})

describe('Hvad nu hvis', () => {
  it('viser, hvad svaret ville være, og efterlader intet spor', async () => {
    const side = await her.aabn()
    await gaaTilMaalgruppe(side, 'Amira Rimfrost')
    const hentSag = () =>
      side.evaluate(async () => {
        const id = location.pathname.split('/')[2] ?? ''
        return (await fetch(`/api/sager/${id}`)).json() as Promise<{ version: number; vurdering: unknown }>
      })
    const foer = await hentSag()

    await side.getByRole('link', { name: 'Hvad nu hvis' }).click()
    const proev = (navn: string, valg: string) =>
      side
        .getByRole('group', { name: `Hvad nu hvis: ${navn}` })
        .getByRole('button', { name: valg, exact: true })
        .click()
    await proev(UDVIKLING, 'Ja')
    await proev('Kan et hjemvist afslag blive til en bevilling efter 31. januar 2026?', 'A')
    const boks = side.getByRole('region', { name: 'Hvad nu hvis' })
    await boks.getByText('Kommunen kan henvise borgeren til et ressourceforløb.').waitFor()
    expect(await boks.innerText()).toContain('Intet gemmes')
    await side.getByRole('region', { name: 'Det ville ændre sig' }).waitFor()

    await proev('Kan et hjemvist afslag blive til en bevilling efter 31. januar 2026?', 'B')
    await boks.getByText('Der kan ikke bevilges et nyt ressourceforløb.').waitFor()
    await side.getByRole('link', { name: 'Luk hvad nu hvis' }).click()
    await svaret(side).waitFor()
    expect(await hentSag()).toEqual(foer)
    await side.context().close()
  })
})

describe('Tidsrejse', () => {
  it('viser sagen, som den var en dag, kun til læsning, og fører tilbage', async () => {
    const side = await her.aabn()
    await gaaTilMaalgruppe(side, 'Palwasha Dalstrøm')
    await side.getByRole('button', { name: /Vis sagen som den var/ }).click()
    const dag = side.getByLabel('Sagen, som den var registreret den')
    await dag.fill('i går')
    await side.getByRole('button', { name: 'Vis dagen' }).click()
    await side.getByText('Skriv dagen som dag, måned og år').waitFor()
    await dag.fill('26-8-2024')
    await side.getByRole('button', { name: 'Vis dagen' }).click()
    await side.getByText('Sagen, som den var registreret man. 26. august 2024.').waitFor()
    expect(await side.getByRole('button', { name: /^(Ret|Registrér) / }).count()).toBe(0)
    await expect.poll(() => new URL(side.url()).searchParams.get('til')).toBe('2024-08-26')

    await side.getByRole('button', { name: 'Tilbage til i dag' }).click()
    await side.getByRole('button', { name: /^Ret / }).first().waitFor()
    await side.context().close()
  })

  it('vurderer efter loven på en anden dag', async () => {
    const side = await her.aabn()
    await gaaTilMaalgruppe(side, 'Linnea Vågsø')
    await svaret(side).getByText('Der kan ikke bevilges et nyt ressourceforløb.', { exact: true }).waitFor()
    await side.getByRole('button', { name: /Vis sagen som den var/ }).click()
    await side.getByLabel('Vurdér efter loven på dagen').fill('1-6-2025')
    await side.getByRole('button', { name: 'Vurdér', exact: true }).click()
    await side.getByText('Sagen vurderet efter loven søn. 1. juni 2025.').waitFor()
    expect(await konklusionen(side)).not.toContain('Der kan ikke bevilges')
    await side.context().close()
  })
})
