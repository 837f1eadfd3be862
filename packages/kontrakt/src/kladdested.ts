/**
 * Beslutninger om én bestemt ting: det, felterne navngiver; et nummer er tingen i sagen. De andre er der én kladde til i sagen.
 */
const OM = ['id', 'emne', 'tvivl', 'tema', 'indhentning', 'beskrivelse', 'part', 'papir'] as const

/** Det, der skrives om ét møde i teamet: hvert møde har sin egen kladde. */
const HOS_MOEDET: ReadonlySet<string> = new Set([
  'skriv-indstilling',
  'aendr-indstilling',
  'skriv-referat',
  'aendr-referat',
  'indkald-til-team',
  'besvar-teamindkaldelse',
  'bestil-tolk',
  'tilfoej-moededeltager',
  'registrer-oevrigt-fremmoede',
])

/**
 * Stedet, en kladde til beslutningen ligger: «traef-skoen:udviklingsperspektiv», «besvar-samtykke:7», «skriv-notat».
 * Skærm og server regner det ens, så kladden slettes sammen med, at beslutningen tages.
 */
export function kladdested(kommando: { readonly beslutning: string; readonly [felt: string]: unknown }): string {
  const felter = HOS_MOEDET.has(kommando.beslutning) ? ['behandling'] : OM
  const om = felter.map((felt) => kommando[felt]).filter((vaerdi) => ['string', 'number'].includes(typeof vaerdi))
  return om.length === 0 ? kommando.beslutning : `${kommando.beslutning}:${om.join('-')}`
}
