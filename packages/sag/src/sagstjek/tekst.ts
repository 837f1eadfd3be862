import type { Tekster } from '../del.ts'
import type { SagstjekHaendelser } from './haendelser.ts'
import { TJEKKENE } from './tjekkene.ts'

export const SAGSTJEK_TEKST: Tekster<SagstjekHaendelser> = {
  TjekFraveget: ({ tjek, begrundelse }) =>
    `Sagstjek fraveget: «${TJEKKENE.find(({ id }) => id === tjek)?.spoergsmaal ?? tjek}» ${begrundelse}`,
}
