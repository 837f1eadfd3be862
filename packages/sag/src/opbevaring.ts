import { type Dato, dato, plusAar, seneste } from '@fodfaeste/grund'
import { fase } from './fase.ts'
import type { Sag } from './sag.ts'

/**
 * Dagen, sagen sluttede: den seneste af forløbets sidste dag, afgørelsen og den dag, der sidst blev skrevet i den. En sag,
 * der er i gang, har ingen. Den sidste er med, fordi en sag, nogen endnu skriver i, ikke er lagt væk.
 */
export function afsluttetDen(sag: Sag, sidstSkrevet: Dato, idag: Dato): Dato | undefined {
  if (fase(sag, idag) !== 'afsluttet') return undefined
  const { 'planlagt-slut': slut, afgoeres } = sag.oplysninger
  const dage = [sag.forloebet.ophoert?.sidsteDag, slut?.vaerdi, afgoeres?.vaerdi]
  return dage.reduce<Dato>((sidste, dag) => (dag === undefined ? sidste : seneste(sidste, dato(dag))), sidstSkrevet)
}

/** Er der gået mere end årene siden sagen sluttede? Årsdagen selv er endnu inden for dem. */
export function opbevaretLaengeNok(slut: Dato, aar: number, idag: Dato): boolean {
  return plusAar(slut, aar) < idag
}
