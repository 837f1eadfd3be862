import type { KeyboardEvent } from 'react'

/** J og K går til næste og forrige opgave, H svarer på hvorfor. De virker kun, mens fokus er i listen. */
export function vedTast(haendelse: KeyboardEvent<HTMLElement>): void {
  const { target, key, currentTarget, ctrlKey, altKey, metaKey } = haendelse
  if (ctrlKey || altKey || metaKey || !(target instanceof HTMLElement) || erFelt(target)) return
  const tast = key.toLowerCase()
  if (tast === 'h') {
    target.closest('[data-opgave]')?.querySelector<HTMLElement>('.hvorfor-knap')?.click()
    return
  }
  if (tast !== 'j' && tast !== 'k') return
  haendelse.preventDefault()
  const knapper = [...currentTarget.querySelectorAll<HTMLElement>('[data-gaa-til]')].filter((en) =>
    en.checkVisibility(),
  )
  const her = target.closest('[data-opgave]')
  const nr = knapper.findIndex((knap) => her?.contains(knap))
  const naeste = tast === 'j' ? nr + 1 : nr - 1
  knapper[Math.max(0, Math.min(naeste, knapper.length - 1))]?.focus()
}

const erFelt = (element: HTMLElement): boolean => element.matches('input, select, textarea')
