import { bygSkridt } from './byg-skridt.ts'
import { skridtTil } from './en-sag.ts'
import { BREVENE } from './forloeb-breve.ts'
import { FORHOLDENE } from './forloeb-forhold.ts'
import { I_FORLOEBET } from './forloeb-i-forloebet.ts'
import { INDTIL_FORLOEBET } from './forloeb-indtil-forloebet.ts'
import { KLAGEN } from './forloeb-klagen.ts'
import { MOD_SLUTNINGEN } from './forloeb-mod-slutningen.ts'
import type { Skridt } from './i-sagen.ts'

/** Hver beslutning efter målgruppen mindst én gang, i et forløb fra sommeren 2024, der ender med en klage. */
const LED = [...INDTIL_FORLOEBET, ...I_FORLOEBET, ...MOD_SLUTNINGEN, ...FORHOLDENE, ...KLAGEN, ...BREVENE]

const BEGYNDELSE = skridtTil({ den: '2024-03-01', iMaalgruppen: true, sagsnummer: '2024-0001' })

/** Alle skridtene i orden. */
export const etHeltForloeb = (): readonly Skridt[] => bygSkridt(BEGYNDELSE, LED)
