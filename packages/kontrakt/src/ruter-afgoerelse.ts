import { AfgoerelsenSkema, ProevUdkastSkema, ProevetUdkastSkema } from './afgoerelsen.ts'
import type { Rute } from './rute.ts'
import { KROP, LAES_SAG } from './rutefejl.ts'
import { HOERING_RUTER } from './ruter-hoering.ts'
import { SagStiSkema } from './opslag.ts'
import { VejeSkema } from './veje.ts'

/** Vejen til en afgørelse. En del af RUTER. */
export const AFGOERELSE_RUTER = {
  ...HOERING_RUTER,
  hentAfgoerelsen: {
    resume: 'Hvor sagen er på vejen til en afgørelse: udkastet hos en kollega og det, der er truffet',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    status: 200,
    svar: AfgoerelsenSkema,
    fejl: LAES_SAG,
  },
  hentVeje: {
    resume:
      'Det, der kan følge af målgruppens svar: hver vej med lovens svar, det uoplyste og det, et menneske skal skønne',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    status: 200,
    svar: VejeSkema,
    fejl: LAES_SAG,
  },
  proevUdkast: {
    resume: 'Hvad ville stå i vejen, blev der afgjort nu? Intet gemmes',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop: ProevUdkastSkema,
    status: 200,
    svar: ProevetUdkastSkema,
    fejl: [...LAES_SAG, ...KROP],
  },
} as const satisfies Record<string, Rute>
