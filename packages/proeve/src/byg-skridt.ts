import { enPerson } from './en-person.ts'
import type { Skridt } from './i-sagen.ts'
import type { Led } from './led.ts'

const LEDER = enPerson({ rolle: 'leder', navn: 'Leder Prøvesen' })
const KOLLEGA = { ...LEDER, id: 'proevekoebing-kollega', navn: 'Kollega Prøvesen' }

/** Skridtene med de numre, sagen giver dem. Alt gøres af den faglige leder, undtagen det, en kollega skal gøre. */
export function bygSkridt(begyndelse: readonly Skridt[], leddene: readonly Led[]): readonly Skridt[] {
  const skridt: Skridt[] = [...begyndelse]
  const numre = new Map<string, number>()
  const nr = (kaldenavn: string): number => {
    const version = numre.get(kaldenavn)
    if (version === undefined) throw new Error(`No step called ${kaldenavn} before this one`)
    return version
  }
  for (const { kommando, som, afKollega } of leddene) {
    const dette = kommando(nr)
    skridt.push({ kommando: dette, idag: dette.den, af: afKollega === true ? KOLLEGA : LEDER })
    // Sagens oprettelse giver to hændelser, hvert andet skridt én.
    if (som !== undefined) numre.set(som, skridt.length + 1)
  }
  return skridt
}
