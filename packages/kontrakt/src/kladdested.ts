/**
 * Beslutninger om én bestemt ting: det, felterne navngiver; et nummer er tingen i sagen. De andre er der én kladde til i sagen.
 */
const OM = ['id', 'emne', 'tvivl', 'tema', 'indhentning', 'beskrivelse', 'part', 'papir'] as const

/**
 * Stedet, en kladde til beslutningen ligger: «traef-skoen:udviklingsperspektiv», «besvar-samtykke:7», «skriv-notat».
 * Skærm og server regner det ens, så kladden slettes sammen med, at beslutningen tages.
 */
export function kladdested(kommando: { readonly beslutning: string; readonly [felt: string]: unknown }): string {
  const om = OM.map((felt) => kommando[felt]).filter((vaerdi) => ['string', 'number'].includes(typeof vaerdi))
  return om.length === 0 ? kommando.beslutning : `${kommando.beslutning}:${om.join('-')}`
}
