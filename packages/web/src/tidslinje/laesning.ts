import { dato } from '@fodfaeste/grund'
import type { Baand, BaandElement } from '@fodfaeste/kontrakt'
import { visDagMedUgedag } from '../tekst/dage.ts'

export type Spornavn = BaandElement['spor']

export const SPOR_NAVN: { readonly [S in Spornavn]: string } = {
  forloeb: 'Forløb',
  tidligere: 'Tidligere forløb',
  orlov: 'Orlov',
  alder: 'Alder',
  dage: 'Sagen',
  regler: 'Regler',
}

/** Hvad der læses op: spor, navn, fra, til, varighed, status, og hvorfor. */
export function laesElement(e: BaandElement): string {
  const hvornaar =
    e.til === undefined ? visDagMedUgedag(e.fra) : `Fra ${visDagMedUgedag(e.fra)} til og med ${visDagMedUgedag(e.til)}`
  const tilfoejet =
    e.heraflTilfoejetDage === undefined ? undefined : `Heraf ${e.heraflTilfoejetDage} dage lagt til for orlov`
  const dele = [`${SPOR_NAVN[e.spor]}: ${e.navn}`, hvornaar, e.varighed, e.status, tilfoejet].filter(
    (d) => d !== undefined,
  )
  return `${dele.join('. ')}. ${e.hvorfor}`
}

/** Er elementet i gang i dag? */
export function erIGang({ fra, til }: BaandElement, idag: string): boolean {
  return til !== undefined && fra <= idag && idag <= til
}

/** Båndet som telefonens liste: det, der er nu, det næste, og det, der er sket, senest først. */
export function nuNaesteFoer({ elementer, idag }: Baand) {
  return {
    nu: elementer.filter((e) => erIGang(e, idag) || e.fra === idag),
    naeste: elementer.filter((e) => e.fra > idag),
    foer: elementer.filter((e) => e.fra < idag && !erIGang(e, idag)).toReversed(),
  }
}

/** Det næste element for en tast. `nu` er undefined, før nogen har valgt. */
export function flytTil(tast: string, nu: string | undefined, { elementer, idag }: Baand): BaandElement | undefined {
  const nr = elementer.findIndex(({ id }) => id === nu)
  const her = elementer[nr]
  const iSpor = (retning: 1 | -1): BaandElement | undefined => naermestIAndetSpor(elementer, her, retning)
  switch (tast) {
    case 'ArrowRight':
      return elementer[Math.min(nr + 1, elementer.length - 1)]
    case 'ArrowLeft':
      return elementer[Math.max(nr - 1, 0)]
    case 'ArrowDown':
      return iSpor(1)
    case 'ArrowUp':
      return iSpor(-1)
    case 'Home':
      return elementer[0]
    case 'End':
      return elementer.at(-1)
    case 't':
    case 'T':
      return elementer.find((e) => erIGang(e, idag)) ?? elementer.findLast(({ fra }) => fra <= idag) ?? elementer[0]
    default:
      return undefined
  }
}

const SPOR_ORDEN: readonly Spornavn[] = ['dage', 'alder', 'tidligere', 'forloeb', 'orlov', 'regler']

/** Det element i sporet over eller under, hvis dag ligger nærmest. */
function naermestIAndetSpor(
  elementer: readonly BaandElement[],
  her: BaandElement | undefined,
  retning: 1 | -1,
): BaandElement | undefined {
  if (her === undefined) return elementer[0]
  const spor = retning === 1 ? SPOR_ORDEN : SPOR_ORDEN.toReversed()
  const efter = spor.slice(spor.indexOf(her.spor) + 1)
  const naeste = efter.find((s) => elementer.some((e) => e.spor === s))
  const afstand = (e: BaandElement) => Math.abs(dato(e.fra) - dato(her.fra))
  return elementer.filter((e) => e.spor === naeste).toSorted((a, b) => afstand(a) - afstand(b))[0]
}
