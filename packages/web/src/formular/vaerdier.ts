import type { Felt, Formular } from '@fodfaeste/kontrakt'
import { dagTilFelt } from '../tekst/laes-dag.ts'

/** Det, der er skrevet: en tekst for hvert felt. Et felt i et andet hedder «forloeb.starter»; flere valg står med mellemrum. */
export type Vaerdier = Readonly<Record<string, string>>

/** Felterne, som de står, før nogen har skrevet: tomme, eller det, der bygges videre på. */
export function begynd(
  { felter }: Pick<Formular, 'felter'>,
  udgangspunkt: Readonly<Record<string, unknown>> = {},
): Vaerdier {
  return Object.fromEntries(Object.entries(felter).flatMap(([id, felt]) => feltets(id, felt, udgangspunkt[id])))
}

function feltets(sti: string, felt: Felt, vaerdi: unknown): readonly (readonly [string, string])[] {
  const inden = (navne: readonly string[]) => {
    const dele = (vaerdi ?? {}) as Readonly<Record<string, unknown>>
    return navne.map((navn) => [navn, dele[navn]] as const)
  }
  switch (felt.art) {
    case 'afsnit':
      return inden(Object.keys(felt.ord)).map(([id, tekst]) => [`${sti}.${id}`, String(tekst ?? '')])
    case 'gruppe':
      return inden(Object.keys(felt.felter)).flatMap(([id, del]) => {
        const indre = felt.felter[id]
        return indre === undefined ? [] : feltets(`${sti}.${id}`, indre, del)
      })
    default:
      return [[sti, vaerdi === undefined ? '' : somSkrevet(felt, vaerdi)]]
  }
}

/** Værdien, som et menneske ville have skrevet den i feltet. */
function somSkrevet(felt: Felt, vaerdi: unknown): string {
  switch (felt.art) {
    case 'ja-nej':
      return vaerdi === true ? 'ja' : 'nej'
    case 'dag':
      return dagTilFelt(String(vaerdi))
    case 'flere':
      return (vaerdi as readonly string[]).join(' ')
    case 'beloeb':
      return skrivKroner(Number(vaerdi))
    case 'medarbejder':
      return (vaerdi as { readonly id: string }).id
    default:
      return String(vaerdi)
  }
}

/** «1.234,50», af øre. */
function skrivKroner(oere: number): string {
  return new Intl.NumberFormat('da', { minimumFractionDigits: 2 }).format(oere / 100)
}
