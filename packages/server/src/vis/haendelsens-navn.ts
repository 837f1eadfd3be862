import type { HaendelseType } from '@fodfaeste/sag'
import type { Logpost } from '../store/sag-store.ts'
import { JOURNALEMNE } from './journalens-emner.ts'

/** «OenskeBesvaret» → «Ønske besvaret»: typens ord, skrevet som et menneske skriver dem. */
function haendelsensNavn(type: HaendelseType): string {
  const ord = type.replaceAll(/(?<!^)[A-Z]/g, (bogstav) => ` ${bogstav.toLowerCase()}`).toLowerCase()
  const dansk = ord.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å')
  return dansk.charAt(0).toUpperCase() + dansk.slice(1)
}

/** Det, en linje i loggen handler om: ved en skrivning står hændelsernes typer i loggen, og de vises med deres navne. */
export function loggetHvad({ handling, hvad }: Pick<Logpost, 'handling' | 'hvad'>): string {
  if (handling !== 'skrevet') return hvad
  const typer = hvad.split(', ')
  return typer.map((type) => (erType(type) ? haendelsensNavn(type) : type)).join(', ')
}

const erType = (ord: string): ord is HaendelseType => Object.hasOwn(JOURNALEMNE, ord)
