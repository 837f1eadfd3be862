/** Beslutninger om én bestemt ting: den, feltet navngiver. De andre er der én kladde til i sagen. */
const OM = ['id', 'emne', 'tvivl'] as const

/**
 * Stedet, en kladde til beslutningen ligger: «traef-skoen:udviklingsperspektiv», «skriv-notat».
 * Skærm og server regner det ens, så kladden slettes sammen med, at beslutningen tages.
 */
export function kladdested(kommando: { readonly beslutning: string; readonly [felt: string]: unknown }): string {
  const om = OM.map((felt) => kommando[felt]).find((vaerdi) => typeof vaerdi === 'string')
  return om === undefined ? kommando.beslutning : `${kommando.beslutning}:${om}`
}
