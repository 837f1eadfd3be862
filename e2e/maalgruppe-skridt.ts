import type { Page } from 'playwright-core'

/** En borger i demoen, hvor én oplysning og ét skøn mangler, før svaret er givet. */
export const EMINE = 'Emine Bølgevang'
export const IKKE_LOEST = 'Ikke løst gennem anden indsats'
export const UDVIKLING = 'Udviklingsperspektiv'

/** Svaret øverst på Målgruppe. */
export function svaret(side: Page) {
  return side.getByRole('region', { name: 'Svaret' })
}

export function konklusionen(side: Page): Promise<string> {
  return svaret(side).locator('.konklusion-tekst').innerText()
}

export async function registrerIkkeLoest(side: Page): Promise<void> {
  await side.getByRole('button', { name: `Registrér: ${IKKE_LOEST}` }).click()
  const felter = side.getByRole('form', { name: IKKE_LOEST })
  await felter.getByRole('radio', { name: 'Ja' }).check()
  await felter.getByLabel('Kilde').fill('kommunens oversigt 2020–2025')
  await felter.getByRole('button', { name: 'Gem oplysningen' }).click()
  await felter.waitFor({ state: 'detached' })
}

export async function traefSkoen(side: Page, navn: string, svar: 'Ja' | 'Nej', begrundelse: string): Promise<void> {
  await side.getByRole('button', { name: `Gå til skønnet: ${navn}` }).click()
  const boks = side.getByRole('form', { name: `Skøn: ${navn}` })
  await boks.getByRole('radio', { name: svar }).check()
  const felt = boks.getByLabel('Din begrundelse')
  await felt.click()
  await felt.fill(begrundelse)
  await boks.getByRole('button', { name: 'Træf skønnet som Nanna Fyrlys' }).click()
  await boks.waitFor({ state: 'detached' })
}
