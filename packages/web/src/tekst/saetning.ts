/** Teksten som en sætning: med punktum, også når den ender på en forkortelse. */
export function saetning(tekst: string): string {
  return /[.?!]$/.test(tekst) ? tekst : `${tekst}.`
}
