import { GemteVisningerSkema, GemtVisningSkema, ListemulighederSkema, SletVisningSkema } from './opslag.ts'
import type { Rute } from './rute.ts'
import { KROP } from './rutefejl.ts'

/** Listens muligheder og den enkeltes gemte visninger. */
export const VISNINGSRUTER = {
  hentListemuligheder: {
    resume: 'Det, listen kan indsnævres med',
    gruppe: 'Sager',
    adgang: 'bruger',
    status: 200,
    svar: ListemulighederSkema,
    fejl: ['IKKE_LOGGET_IND', 'INGEN_ADGANG'],
  },
  hentVisninger: {
    resume: 'De valg i listen, jeg har gemt',
    gruppe: 'Sager',
    adgang: 'bruger',
    status: 200,
    svar: GemteVisningerSkema,
    fejl: ['IKKE_LOGGET_IND', 'INGEN_ADGANG'],
  },
  gemVisning: {
    resume: 'Gem et valg i listen under et navn; et ældre med samme navn afløses',
    gruppe: 'Sager',
    adgang: 'bruger',
    krop: GemtVisningSkema,
    status: 200,
    svar: GemteVisningerSkema,
    fejl: [...KROP, 'UGYLDIGT_INPUT', 'IKKE_LOGGET_IND', 'INGEN_ADGANG'],
  },
  sletVisning: {
    resume: 'Slet et gemt valg',
    gruppe: 'Sager',
    adgang: 'bruger',
    krop: SletVisningSkema,
    status: 200,
    svar: GemteVisningerSkema,
    fejl: [...KROP, 'UGYLDIGT_INPUT', 'IKKE_LOGGET_IND', 'INGEN_ADGANG'],
  },
} as const satisfies Record<string, Rute>
