import type { Tekster } from '../del.ts'
import type { SkoenHaendelser } from './haendelser.ts'
import { SAGSSKOENNAVN } from './navne.ts'

export const SKOEN_TEKST: Tekster<SkoenHaendelser> = {
  SagsskoenTruffet: ({ id, svar, begrundelse }) => `Skøn truffet om «${SAGSSKOENNAVN[id]}»: ${svar}. ${begrundelse}`,
}
