import {
  EKSEMPLER_10,
  EKSEMPLER_11,
  EKSEMPLER_16,
  EKSEMPLER_19,
  EKSEMPLER_7,
  EKSEMPLER_8,
  EKSEMPLER_8_JOBAFKLARING,
  EKSEMPLER_8_NYT,
  EKSEMPLER_9,
} from '../team/indstilling-eksempler.ts'
import {
  EKSEMPLER_15_A,
  EKSEMPLER_2236_12_2,
  EKSEMPLER_2236_21,
  EKSEMPLER_2236_22,
  EKSEMPLER_2236_23,
} from '../team/klinisk-funktion-eksempler.ts'
import { EKSEMPLER_11_2, EKSEMPLER_9_1, EKSEMPLER_LSP_17_3, EKSEMPLER_LSP_18_2_PKT_2 } from '../team/team-eksempler.ts'
import { EKSEMPLER_10_1, EKSEMPLER_10_2, EKSEMPLER_11_3 } from '../team/teammoede-eksempler.ts'
import { type Hylde, sagen, sagerne } from './besvar.ts'

/** Teamet, dets indstillinger, regionen og pension uden teamet. */
export const HYLDE_TEAM: Hylde = {
  ...sagerne({
    'LOB-9-1': EKSEMPLER_9_1,
    'LOB-11-2': EKSEMPLER_11_2,
    'BEK-2236-21': EKSEMPLER_2236_21,
    'BEK-2236-22': EKSEMPLER_2236_22,
    'BEK-2236-23': EKSEMPLER_2236_23,
    'BEK-2236-12-2': EKSEMPLER_2236_12_2,
    'LOB-15-a': EKSEMPLER_15_A,
    'LOB-10-1': EKSEMPLER_10_1,
    'LOB-10-2': EKSEMPLER_10_2,
    'LOB-11-3': EKSEMPLER_11_3,
    'BEK-1708-7': EKSEMPLER_7,
    'BEK-1708-8': EKSEMPLER_8,
    'BEK-1708-9': EKSEMPLER_9,
    'BEK-1708-16': EKSEMPLER_16,
    'BEK-1708-10': EKSEMPLER_10,
    'BEK-1708-8-jobafklaring': EKSEMPLER_8_JOBAFKLARING,
    'BEK-1708-8-nyt': EKSEMPLER_8_NYT,
    'BEK-1708-11': EKSEMPLER_11,
    'BEK-1708-19': EKSEMPLER_19,
  }),
  // Før 2021 er det tvivl, om undtagelsen var der, og tvivlen er det yderste led.
  'LSP-17-3': sagen(EKSEMPLER_LSP_17_3, 'LSP-17-3', 'LSP-17-3-foer-2021'),
  'LSP-18-2-pkt-2': sagen(EKSEMPLER_LSP_18_2_PKT_2, 'LSP-18-2-pkt-2', 'LSP-18-2-pkt-2-foer-2021'),
}
