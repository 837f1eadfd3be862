import { eksempelsager } from '../eksempler/eksempel.ts'
import type { ProeveSag } from '../proeve-fakta.ts'

const maalgruppesager = eksempelsager<ProeveSag>()

/** LSP § 18, stk. 1. */
export const EKSEMPLER_LSP_18_1 = maalgruppesager(() => ({
  'Per: alt er udtømt': { skoen: { 'alle-foranstaltninger-udtoemt': 'ja' } },
  'Anne: der er mere at prøve': { skoen: { 'alle-foranstaltninger-udtoemt': 'nej' } },
  'Ingen har skønnet': { skoen: {} },
  'Skønnet er ikke begrundet': { skoen: { 'alle-foranstaltninger-udtoemt': 'ubegrundet ja' } },
}))
