import type { Kommando } from '@fodfaeste/sag'
import { enPerson } from './en-person.ts'
import { skridtTil } from './en-sag.ts'
import { BREVENE } from './forloeb-breve.ts'
import { FORHOLDENE } from './forloeb-forhold.ts'
import { I_FORLOEBET } from './forloeb-i-forloebet.ts'
import { INDTIL_FORLOEBET } from './forloeb-indtil-forloebet.ts'
import { MOD_SLUTNINGEN } from './forloeb-mod-slutningen.ts'
import type { Skridt } from './i-sagen.ts'

/** Hver beslutning efter målgruppen mindst én gang, i et forløb fra sommeren 2024, der ender med en klage. */
const LED = [...INDTIL_FORLOEBET, ...I_FORLOEBET, ...MOD_SLUTNINGEN, ...FORHOLDENE, ...BREVENE]

const BEGYNDELSE = skridtTil({ den: '2024-03-01', iMaalgruppen: true, sagsnummer: '2024-0001' })

/** Alle skridtene i orden. Alt gøres af den faglige leder, som må det hele. */
export function etHeltForloeb(): readonly Skridt[] {
  const skridt: Skridt[] = [...BEGYNDELSE]
  const numre = new Map<string, number>()
  const nr = (kaldenavn: string): number => {
    const version = numre.get(kaldenavn)
    if (version === undefined) throw new Error(`No step called ${kaldenavn} before this one`)
    return version
  }
  for (const { kommando, som } of LED) {
    const dette: Kommando = kommando(nr)
    skridt.push({ kommando: dette, idag: dette.den, af: enPerson({ rolle: 'leder', navn: 'Leder Prøvesen' }) })
    // Sagens oprettelse giver to hændelser, hvert andet skridt én.
    if (som !== undefined) numre.set(som, skridt.length + 1)
  }
  return skridt
}
