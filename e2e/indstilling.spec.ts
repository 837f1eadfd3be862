import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { taelGestus } from './gestus.ts'
import { KLAR_DAG, klarSag } from './klar-sag.ts'
import { type Opstilling, TELEFON, eftersesTilgaengelig, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp({ dag: KLAR_DAG })
})
afterAll(() => her.luk())

const ORD = [
  ['De beskæftigelsesmæssige forhold, der er lagt vægt på', 'Tyve år i køkken.'],
  ['De sociale forhold, der er lagt vægt på', 'Gæld og to børn.'],
  ['De helbredsmæssige forhold, der er lagt vægt på', 'Smerter i ryggen; sidder en time.'],
  ['Behovet for at kombinere indsatser', 'Uden ro om hverdagen holder praktikken ikke.'],
  ['Det overordnede mål', 'Deltid i et køkken.'],
  ['Indsats 1', 'Bostøtte'],
  ['Hvorfor', 'Ro om hverdagen.'],
  ['Hvordan skal der følges op?', 'Hver fjerde uge.'],
] as const

describe('Teamets indstilling', () => {
  it('skrives på mødet med højst tolv gestus, ændres med en grund, og fraviges kun efter en ny vurdering', async () => {
    const side = await her.aabn({ som: 'Holger Vagervagt' })
    const sag = await klarSag(side, ['afgiv-indstilling', 'traef-sagsskoen', 'vaelg-laesning'])
    await side.goto(`${her.adresse}/sager/${sag}/team`)
    const form = side.getByRole('form', { name: 'Skriv indstillingen' })
    await form.waitFor()
    await side.getByText('Vælg, hvad teamet indstiller. Så står kravene her.').waitFor()

    const gestus = await taelGestus(side)
    await form.getByRole('radio', { name: 'Ressourceforløb' }).click()
    for (const [felt, tekst] of ORD) {
      await form.getByLabel(felt, { exact: true }).click()
      await side.keyboard.type(tekst)
    }
    await form.getByRole('group', { name: 'Er der brug for en mentor?' }).getByRole('radio', { name: 'Nej' }).click()
    await form.getByRole('group', { name: 'Vil teamet se sagen igen?' }).getByRole('radio', { name: 'Nej' }).click()
    // Den levende spalte følger med, og kladden er gemt, før der er trykket.
    await side.getByText('8 af 8 sagt.').waitFor()
    await form.getByText('Kladde. Gemt kl.').waitFor()
    await form.getByRole('button', { name: 'Gem indstillingen' }).click()
    await side.getByRole('heading', { name: /^Teamet indstiller: Ressourceforløb/ }).waitFor()
    expect(await gestus.antal()).toBeLessThanOrEqual(12)
    expect(await gestus.antal()).toBeGreaterThan(8)
    await eftersesTilgaengelig(side, 'Indstillingen, skrevet')

    // En ændring uden grund fører til feltet; resten gøres med tastaturet.
    await side.getByRole('button', { name: 'Ændr indstillingen …' }).press('Enter')
    const aendring = side.getByRole('form', { name: 'Ændr indstillingen' })
    await aendring.getByLabel('Dagen, den blev ændret').fill('2-6-2025')
    await aendring.getByRole('button', { name: 'Gem ændringen' }).press('Enter')
    await aendring.getByRole('link', { name: 'Skriv, hvorfor indstillingen ændres.' }).press('Enter')
    await side.keyboard.type('Målet var skrevet forkert.')
    await aendring.getByLabel('Det overordnede mål').fill('Fuld tid i et køkken.')
    await aendring.getByRole('button', { name: 'Gem ændringen' }).press('Enter')
    await side.getByText(/^Ændret 2\. juni 2025 af Holger Vagervagt: Målet var/).waitFor()
    await side.getByRole('button', { name: /^Som den stod/ }).press('Enter')
    await side.getByText('Deltid i et køkken.').waitFor()

    // Kommunen vil noget andet: afgørelsens side fører til teamet, og den nye vurdering planlægges.
    await side.goto(`${her.adresse}/sager/${sag}/afgoerelse?udfald=afslag`)
    await side.getByLabel('Kommunens afgørelse').selectOption({ label: 'Ressourceforløb' })
    await side.getByLabel('Begrundelse').fill('Der er ikke et udviklingsperspektiv.')
    await side.keyboard.press('Tab')
    await side.getByRole('link', { name: 'Bed teamet vurdere sagen igen' }).press('Enter')
    await side.getByRole('heading', { name: 'Bed teamet vurdere sagen igen' }).waitFor()
    await side.getByLabel('Dagen for mødet').fill('17-6-2025')
    await side.getByRole('button', { name: 'Planlæg mødet' }).press('Enter')
    const raekken = side.getByRole('navigation', { name: 'Behandlinger i teamet' })
    await raekken.getByRole('link', { name: 'Ny vurdering 17. juni 2025' }).click()
    await side.getByRole('heading', { name: /^Ny vurdering tirs\. 17\. juni 2025/ }).waitFor()

    await side.setViewportSize(TELEFON)
    await raekken.getByRole('link', { name: /^Behandling 6\. maj 2025/ }).click()
    await side.getByRole('button', { name: 'Ændr indstillingen …' }).click()
    await side.getByText('8 af 8 sagt.').waitFor()
    await eftersesTilgaengelig(side, 'Indstillingen, mens den ændres på en telefon')
    await side.context().close()
  })
})
