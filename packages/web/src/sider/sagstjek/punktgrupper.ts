import type { Tjekpunkt } from '@fodfaeste/kontrakt'
import type { Tilstand } from '../../forklaring/tilstand.ts'

export interface Punktgruppe {
  readonly navn: string
  readonly punkter: readonly Nummereret[]
}

/** Punktet og det nummer, det har på siden. */
export interface Nummereret extends Tjekpunkt {
  readonly nr: number
}

const AABEN: ReadonlySet<Tjekpunkt['tilstand']> = new Set(['ikke-i-orden', 'uoplyst', 'kraever-skoen', 'tvivl'])

const GRUPPER: readonly { readonly navn: string; readonly med: (punkt: Tjekpunkt) => boolean }[] = [
  { navn: 'Stopper', med: ({ tilstand, blokerer }) => blokerer && AABEN.has(tilstand) },
  { navn: 'Bør rettes', med: ({ tilstand, blokerer }) => !blokerer && AABEN.has(tilstand) },
  { navn: 'Ikke endnu', med: ({ tilstand }) => tilstand === 'ikke-endnu' },
  { navn: 'Fraveget', med: ({ tilstand }) => tilstand === 'fraveget' },
  { navn: 'I orden', med: ({ tilstand }) => tilstand === 'i-orden' },
]

/** Punkterne i de grupper, der er nogen i, nummereret ned ad siden. */
export function punktgrupper(punkter: readonly Tjekpunkt[]): readonly Punktgruppe[] {
  const iOrden = GRUPPER.flatMap(({ med }) => punkter.filter(med))
  const nr = new Map(iOrden.map(({ id }, plads) => [id, plads + 1]))
  return GRUPPER.map(({ navn, med }) => ({
    navn,
    punkter: punkter.filter(med).map((punkt) => ({ ...punkt, nr: nr.get(punkt.id) ?? 0 })),
  })).filter((gruppe) => gruppe.punkter.length > 0)
}

/** Form og ord for tjekkets tilstand. */
export const PUNKT_TILSTAND: {
  readonly [T in Tjekpunkt['tilstand']]: { readonly form: Tilstand; readonly ord: string }
} = {
  'i-orden': { form: 'opfyldt', ord: 'I orden' },
  'ikke-i-orden': { form: 'ikke-opfyldt', ord: 'Ikke i orden' },
  uoplyst: { form: 'uoplyst', ord: 'Uoplyst' },
  'kraever-skoen': { form: 'kraever-skoen', ord: 'Et menneske skal svare' },
  tvivl: { form: 'tvivl', ord: 'Tvivl i loven' },
  'ikke-endnu': { form: 'uoplyst', ord: 'Ikke endnu' },
  fraveget: { form: 'kraever-skoen', ord: 'Fraveget' },
  'ikke-relevant': { form: 'uoplyst', ord: 'Ikke i spil' },
}
