import type { Page } from 'playwright-core'

/** Tælleren i siden: hvor mange gestus der er gjort, siden den blev sat i gang. */
export interface Gestustaeller {
  antal(): Promise<number>
}

/**
 * Tæller et menneskes gestus i siden: tryk med en peger, og taster, der ikke skriver tekst. Tab, Enter, mellemrum på en
 * knap, pile og genveje tæller; tegn, sletning og mellemrum i et tekstfelt er at skrive og tæller ikke. Kun det, browseren
 * selv ser som hændelser, tælles, og tælleren begynder forfra, når siden hentes igen.
 */
export async function taelGestus(side: Page): Promise<Gestustaeller> {
  await side.evaluate(() => {
    const taelling = globalThis as unknown as { gestus: number; lytter?: boolean }
    taelling.gestus = 0
    if (taelling.lytter === true) return
    taelling.lytter = true
    const iTekst = (maal: EventTarget | null): boolean =>
      maal instanceof HTMLTextAreaElement ||
      (maal instanceof HTMLInputElement && /^(text|search|tel|email|number|url|password)$/.test(maal.type))
    const erSkrift = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean => {
      if (!iTekst(target) || ctrlKey || metaKey || altKey) return false
      const nyLinje = key === 'Enter' && target instanceof HTMLTextAreaElement
      return key.length === 1 || nyLinje || ['Backspace', 'Delete', 'Dead', 'Process', 'Shift'].includes(key)
    }
    const skift = new Set(['Shift', 'Control', 'Alt', 'Meta'])
    document.addEventListener('pointerdown', () => (taelling.gestus += 1), { capture: true })
    document.addEventListener(
      'keydown',
      (tast) => {
        if (!skift.has(tast.key) && !erSkrift(tast)) taelling.gestus += 1
      },
      { capture: true },
    )
  })
  return { antal: () => side.evaluate(() => (globalThis as unknown as { gestus: number }).gestus) }
}
