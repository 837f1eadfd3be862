import { type Dato, datoFra, dele, ugedag } from './dato.ts'
import { type Udfald, afvist, lykkes } from './udfald.ts'

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

const MAANEDER = [
  'januar', 'februar', 'marts', 'april', 'maj', 'juni',
  'juli', 'august', 'september', 'oktober', 'november', 'december',
] as const // prettier-ignore

const UGEDAGE = ['man.', 'tirs.', 'ons.', 'tors.', 'fre.', 'lør.', 'søn.'] as const

/**
 * Læser en ISO-dag («2022-04-01»). Til datoer vi selv har skrevet; bruger-input går gennem {@link proevDato}.
 * @throws {RangeError} når teksten ikke er en dag
 */
export function dato(tekst: string): Dato {
  const svar = proevDato(tekst)
  if (!svar.ok) throw new RangeError(`Not an ISO date: ${tekst}`)
  return svar.vaerdi
}

/** Læser en ISO-dag fra et menneske eller en fil. Afvisningen er dansk og siger, hvordan dagen skal skrives. */
export function proevDato(tekst: string): Udfald<Dato, string> {
  const fund = ISO.exec(tekst)
  if (fund === null) return afvist('Skriv datoen som år-måned-dag, fx 2022-04-01.')
  const [aar, maaned, dag] = [Number(fund[1]), Number(fund[2]), Number(fund[3])]
  try {
    return lykkes(datoFra(aar, maaned, dag))
  } catch {
    return afvist(`Dagen ${tekst} findes ikke i kalenderen.`)
  }
}

/** «2022-04-01» */
export function iso(dato: Dato): string {
  const { aar, maaned, dag } = dele(dato)
  return `${String(aar).padStart(4, '0')}-${String(maaned).padStart(2, '0')}-${String(dag).padStart(2, '0')}`
}

/** «2. juni 2025» */
export function skrivDato(dato: Dato): string {
  const { aar, maaned, dag } = dele(dato)
  return `${dag}. ${MAANEDER[maaned - 1] ?? ''} ${aar}`
}

/** «man. 2. juni 2025» */
export function skrivDatoMedUgedag(dato: Dato): string {
  return `${UGEDAGE[ugedag(dato) - 1] ?? ''} ${skrivDato(dato)}`
}
