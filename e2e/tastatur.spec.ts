import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UDVIKLING, konklusionen, svaret } from './maalgruppe-skridt.ts'
import { type Opstilling, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

/** Navnet på det, der har fokus, som en skærmlæser ville sige det. */
function fokus(side: Page): Promise<string> {
  return side.evaluate(() => {
    const her = document.activeElement
    if (!(her instanceof HTMLElement) || her === document.body || her.id === 'indhold') return ''
    const navne = her instanceof HTMLInputElement || her instanceof HTMLTextAreaElement ? [...(her.labels ?? [])] : []
    const felt = her.closest('fieldset')?.querySelector('legend')?.textContent ?? ''
    return [felt, her.getAttribute('aria-label'), ...navne.map((n) => n.textContent), her.textContent]
      .filter((t) => t !== null && t !== '')
      .join(' | ')
  })
}

/** Går med tabulatoren, til noget med det navn har fokus. Det skal kunne ses, at det har det. */
async function tabTil(side: Page, navn: string | RegExp): Promise<void> {
  for (let nr = 0; nr < 150; nr += 1) {
    await side.keyboard.press('Tab')
    const nu = await fokus(side)
    if (typeof navn === 'string' ? nu.includes(navn) : navn.test(nu)) return
  }
  expect.fail(`Tabulatoren nåede aldrig ${String(navn)}`)
}

async function erSynligtIFokus(side: Page): Promise<boolean> {
  return side.evaluate(() => {
    const stil = (e: Element, del?: string) => getComputedStyle(e, del).outlineStyle !== 'none'
    const her = document.activeElement
    return her !== null && (stil(her) || stil(her, '::after'))
  })
}

describe('Med tastaturet alene', () => {
  it('åbnes en sag, oplysningen registreres, skønnet træffes, og svaret vender', async () => {
    const side = await her.aabn({ som: 'ingen' })
    await side.getByRole('button', { name: /Nanna Fyrlys/ }).waitFor()
    await tabTil(side, 'som Nanna Fyrlys')
    expect(await erSynligtIFokus(side)).toBe(true)
    await side.keyboard.press('Enter')
    await side.getByRole('heading', { name: 'Min dag', level: 1 }).waitFor()

    await side.keyboard.press('/')
    expect(await fokus(side)).toContain('Søg sag')
    await side.keyboard.type('Emine')
    await side.keyboard.press('Enter')
    await side.getByText(/^1 af \d+ sager$/).waitFor()
    await tabTil(side, /^Emine Bølgevang$/)
    expect(await erSynligtIFokus(side)).toBe(true)
    await side.keyboard.press('Enter')
    await side.getByRole('heading', { name: 'Emine Bølgevang', level: 1 }).waitFor()
    await tabTil(side, /^Målgruppe$/)
    await side.keyboard.press('Enter')

    await svaret(side).getByText('sagen er ikke oplyst').waitFor()
    await tabTil(side, 'Registrér: Ikke løst gennem anden indsats')
    await side.keyboard.press('Enter')
    expect(await fokus(side)).toContain('Ikke løst gennem anden indsats')
    await side.keyboard.press('Space')
    await tabTil(side, /^Kilde/)
    await side.keyboard.type('min plan')
    await side.keyboard.press('Enter')
    await side.getByText('Ikke løst gennem anden indsats er gemt').first().waitFor()
    // Fokus er dér, hvor man skrev, og ikke tabt.
    expect(await side.evaluate(() => document.activeElement?.id)).toBe('giv-faktum-ikke-loest-gennem-anden-indsats')

    await side.evaluate(() => document.getElementById('indhold')?.focus())
    await tabTil(side, `Gå til skønnet: ${UDVIKLING}`)
    await side.keyboard.press('Enter')
    expect(await fokus(side)).toContain('Dit svar')
    await side.keyboard.press('Space')
    await tabTil(side, /^Din begrundelse/)
    await side.keyboard.type('Det er der belæg for i attesten.')
    await tabTil(side, 'Træf skønnet som')
    await side.keyboard.press('Enter')
    await side.getByText(`${UDVIKLING} er gemt`).first().waitFor()
    expect(await konklusionen(side)).toBe('Kommunen kan henvise borgeren til et ressourceforløb.')
    await side.context().close()
  })

  it('gås der i træet med piletasterne, og Enter svarer på hvorfor', async () => {
    const side = await her.aabn()
    await side.getByRole('link', { name: 'Bent Havgus' }).click()
    await side.getByRole('link', { name: 'Målgruppe', exact: true }).click()
    const rod = side.getByRole('button', { name: 'Kan kommunen henvise borgeren til et ressourceforløb?' })
    await rod.focus()
    await side.keyboard.press('ArrowDown')
    expect(await fokus(side)).toContain('Er ordningen åben for denne sag?')
    const her_ = side.locator(':focus')
    await side.keyboard.press('Enter')
    expect(await her_.getAttribute('aria-expanded')).toBe('true')
    await side.getByText('Derfor', { exact: true }).waitFor()
    await side.keyboard.press('Home')
    expect(await fokus(side)).toContain('Kan kommunen henvise')
    // Træet er ét stop for tabulatoren; panelets link er det næste.
    await side.keyboard.press('Tab')
    expect(await side.evaluate(() => document.activeElement?.getAttribute('data-led'))).toBeNull()
    await side.context().close()
  })

  it('læses forløbsbåndet dag for dag, og tabellen har de samme rækker i samme orden', async () => {
    const side = await her.aabn()
    await side.getByRole('link', { name: 'Bent Havgus' }).click()
    await side.getByRole('application', { name: 'Forløbsbånd' }).focus()
    const oplaest = side.locator('output.kun-oplaesning')
    const laest: string[] = []
    for (let foer = ''; ;) {
      await side.keyboard.press('ArrowRight')
      const nu = (await oplaest.textContent())?.trim() ?? ''
      if (nu === foer) break
      laest.push(nu)
      foer = nu
    }
    await side.keyboard.press('Home')
    expect((await oplaest.textContent())?.trim()).toBe(laest[0])
    await side.keyboard.press('End')
    await side.keyboard.press('Enter')
    await side.getByText('Derfor', { exact: true }).waitFor()

    await side.getByRole('button', { name: 'Tabel' }).click()
    const raekker = await side
      .getByRole('region', { name: 'Forløbsbånd som tabel' })
      .getByRole('rowheader')
      .allTextContents()
    expect(laest.length).toBe(raekker.length)
    for (const [nr, navn] of raekker.entries()) expect(laest[nr]).toContain(`: ${navn}.`)
    await side.context().close()
  })
})
