import type { JaNejId, OenskeEmne, SkoenId } from '../fakta.ts'
import { KATALOG } from '../katalog.ts'

/** Katalogets nøgler er listen; typen af kataloget sikrer, at den er hel. */
export const JA_NEJ_IDER = Object.keys(KATALOG.jaNej) as readonly JaNejId[]
export const SKOEN_IDER = Object.keys(KATALOG.skoen) as readonly SkoenId[]
export const OENSKE_EMNER = Object.keys(KATALOG.oensker) as readonly OenskeEmne[]
