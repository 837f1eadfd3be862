import { type Dato, dato, dele, skrivDato, skrivDatoMedUgedag } from '@fodfaeste/grund'

/** «2. juni 2025» */
export function visDag(iso: string): string {
  return skrivDato(dato(iso))
}

/** «man. 2. juni 2025» */
export function visDagMedUgedag(iso: string): string {
  return skrivDatoMedUgedag(dato(iso))
}

const KORT = ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'] as const

/** Månedens navn, så kort det forstås. */
export function kortMaaned(maaned: number): string {
  return KORT[maaned - 1] ?? ''
}

/** «2. jun. 2025»: hvor pladsen er knap. */
export function skrivKortDato(dag: Dato): string {
  const { aar, maaned, dag: nr } = dele(dag)
  return `${nr}. ${kortMaaned(maaned)} ${aar}`
}

export function visKortDag(iso: string): string {
  return skrivKortDato(dato(iso))
}

/** «man. 2. juni 2025», med måneden så kort det forstås: hvor pladsen er knap. */
export function visKortDagMedUgedag(iso: string): string {
  const [ugedag = ''] = visDagMedUgedag(iso).split(' ')
  return `${ugedag} ${visKortDag(iso)}`
}

const I_DANMARK = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** «17. nov. 2026 kl. 10.30», dansk tid. */
export function visTidspunkt(utc: string): string {
  const [dag = '', kl = ''] = I_DANMARK.format(new Date(utc)).split(' ')
  return `${visKortDag(dag)} kl. ${kl.replace(':', '.')}`
}

/** «10.30», dansk tid. */
export function visKlokken(utc: string): string {
  return I_DANMARK.format(new Date(utc)).slice(11).replace(':', '.')
}

/** Tidspunktets dag i Danmark, «2026-11-17». */
export function dagIDanmark(utc: string): string {
  return I_DANMARK.format(new Date(utc)).slice(0, 10)
}

/** «10.30», dansk tid. */
export function visKlokkeslaet(utc: string): string {
  return I_DANMARK.format(new Date(utc)).slice(11).replace(':', '.')
}
