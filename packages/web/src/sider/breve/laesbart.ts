import { laesbarhed } from '@fodfaeste/grund'

/** Breve til borgere skal være lettere end dette. */
export const TUNGT_FRA = 45

/** «LIX 32, let». Uden ord er der intet tal. */
export function skrivLix(lix: number): string {
  if (lix < 25) return `LIX ${lix}, meget let`
  if (lix < 35) return `LIX ${lix}, let`
  if (lix < TUNGT_FRA) return `LIX ${lix}, middel`
  if (lix < 55) return `LIX ${lix}, tung`
  return `LIX ${lix}, meget tung`
}

export const lixAf = (tekst: string): number | undefined => laesbarhed(tekst).lix
