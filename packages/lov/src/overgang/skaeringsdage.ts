import { type Dato, dato } from '@fodfaeste/grund'

/** Lov 1160/2021 selv træder i kraft (§ 6, stk. 1); §§ 1 og 2 først ved nytår. */
export const LOV_1160_FRA = dato('2021-07-01')

/** Lov 1160/2021 §§ 1 og 2 træder i kraft: treårsloft, seksårsregel, femårsloft (§ 6, stk. 2). */
export const NYTAAR_2022 = dato('2022-01-01')

/** Første dag, hvor intet nyt forløb kan bevilges (lov 1750/2025). */
export const LUKKET_FRA = dato('2026-02-01')

/** Sidste dag, et forløb kunne bevilges, og den dag, den frosne tekst er fra. */
export const SIDSTE_BEVILLINGSDAG = (LUKKET_FRA - 1) as Dato
