import { skrivDato } from '@fodfaeste/grund'
import {
  EKSEMPLER_FULDT_MEDHOLD,
  EKSEMPLER_FVL_22,
  EKSEMPLER_FVL_23,
  EKSEMPLER_FVL_23_2,
  EKSEMPLER_FVL_25,
} from '../procedure/afgoerelse-eksempler.ts'
import { type Meddelelse, ankomst, formodningFor } from '../procedure/ankomst.ts'
import {
  EKSEMPLER_ANKOMST_BREV,
  EKSEMPLER_ANKOMST_DIGITAL_POST,
  EKSEMPLER_ANKOMST_QUICKBREV,
  EKSEMPLER_BEK_11_1,
  EKSEMPLER_BEK_11_2,
  EKSEMPLER_BEK_11_5,
  EKSEMPLER_BEK_12,
  EKSEMPLER_BEK_13_1,
  EKSEMPLER_KLAGEINSTANS,
  EKSEMPLER_RSL_60_2,
  EKSEMPLER_RSL_67_1,
  EKSEMPLER_RSL_67_2,
} from '../procedure/klage-eksempler.ts'
import {
  EKSEMPLER_FVL_16_2,
  EKSEMPLER_FVL_16_2_BESKED,
  EKSEMPLER_FVL_19,
  EKSEMPLER_FVL_21,
  EKSEMPLER_OFFL_13_1,
  EKSEMPLER_OFFL_13_2,
  EKSEMPLER_OFFL_15,
} from '../procedure/part-og-notat-eksempler.ts'
import {
  EKSEMPLER_FVL_7_1,
  EKSEMPLER_FVL_7_2,
  EKSEMPLER_FVL_8,
  EKSEMPLER_FVL_8_1_PKT_2,
  EKSEMPLER_RSL_11_2,
  EKSEMPLER_RSL_11_A,
  EKSEMPLER_RSL_11_B,
  EKSEMPLER_RSL_11_B_MEDVIRKEN,
  EKSEMPLER_RSL_11_C_5,
  EKSEMPLER_RSL_12,
  EKSEMPLER_RSL_12_PLIGT,
  EKSEMPLER_RSL_3_1,
  EKSEMPLER_RSL_3_2,
  EKSEMPLER_RSL_3_2_BESKED,
  EKSEMPLER_RSL_4,
} from '../procedure/sagsbehandling-eksempler.ts'
import { type Hylde, opslag, sagerne } from './besvar.ts'
import type { Opslag } from './eksempel.ts'

const LOERDAG = 'Dagen afhænger af, om lørdag tælles som hverdag; det er tvivl.'

/** Dagen, meddelelsen er fremme; to dage, når det kommer an på, om lørdag tælles med. */
function fremme(meddelelse: Meddelelse): Opslag | undefined {
  const { modtagetDen } = meddelelse
  const grund =
    modtagetDen === undefined
      ? formodningFor(meddelelse)?.tekst
      : `Det er vist (${modtagetDen.kilde}), hvilken dag den kom, og den dag går forud.`
  if (grund === undefined) return undefined
  const dage = new Set((['hverdag', 'ikke-hverdag'] as const).flatMap((loerdag) => ankomst(meddelelse, loerdag) ?? []))
  return {
    tekst: `Fremme ${[...dage].map(skrivDato).join(' eller ')}`,
    hvorfor: dage.size > 1 ? `${grund} ${LOERDAG}` : grund,
  }
}

/** Sagsbehandling, afgørelse og klage. */
export const HYLDE_PROCEDURE: Hylde = {
  'ANKOMST-DIGITAL-POST': opslag(fremme, EKSEMPLER_ANKOMST_DIGITAL_POST),
  'ANKOMST-BREV': opslag(fremme, EKSEMPLER_ANKOMST_BREV),
  'ANKOMST-QUICKBREV': opslag(fremme, EKSEMPLER_ANKOMST_QUICKBREV),
  ...sagerne({
    'FVL-7-1': EKSEMPLER_FVL_7_1,
    'FVL-7-2': EKSEMPLER_FVL_7_2,
    'FVL-8': EKSEMPLER_FVL_8,
    'FVL-8-1-pkt-2': EKSEMPLER_FVL_8_1_PKT_2,
    'RSL-3-1': EKSEMPLER_RSL_3_1,
    'RSL-3-2': EKSEMPLER_RSL_3_2,
    'RSL-3-2-besked': EKSEMPLER_RSL_3_2_BESKED,
    'RSL-4': EKSEMPLER_RSL_4,
    'RSL-11-2': EKSEMPLER_RSL_11_2,
    'RSL-11-a': EKSEMPLER_RSL_11_A,
    'RSL-11-b': EKSEMPLER_RSL_11_B,
    'RSL-11-b-medvirken': EKSEMPLER_RSL_11_B_MEDVIRKEN,
    'RSL-11-c-5': EKSEMPLER_RSL_11_C_5,
    'RSL-12-pligt': EKSEMPLER_RSL_12_PLIGT,
    'RSL-12': EKSEMPLER_RSL_12,
    'FVL-19': EKSEMPLER_FVL_19,
    'FVL-21': EKSEMPLER_FVL_21,
    'FVL-16-2': EKSEMPLER_FVL_16_2,
    'FVL-16-2-besked': EKSEMPLER_FVL_16_2_BESKED,
    'OFFL-13-1': EKSEMPLER_OFFL_13_1,
    'OFFL-13-2': EKSEMPLER_OFFL_13_2,
    'OFFL-15': EKSEMPLER_OFFL_15,
    'FVL-22-kraeves': EKSEMPLER_FULDT_MEDHOLD,
    'FVL-22': EKSEMPLER_FVL_22,
    'FVL-23': EKSEMPLER_FVL_23,
    'FVL-23-2': EKSEMPLER_FVL_23_2,
    'FVL-25-kraeves': EKSEMPLER_FULDT_MEDHOLD,
    'FVL-25': EKSEMPLER_FVL_25,
    'RSL-60-2': EKSEMPLER_RSL_60_2,
    'RSL-67-1': EKSEMPLER_RSL_67_1,
    'RSL-67-2': EKSEMPLER_RSL_67_2,
    'BEK-861-11-1': EKSEMPLER_BEK_11_1,
    'BEK-861-11-2': EKSEMPLER_BEK_11_2,
    'BEK-861-11-5': EKSEMPLER_BEK_11_5,
    'BEK-861-12': EKSEMPLER_BEK_12,
    'BEK-861-13-1': EKSEMPLER_BEK_13_1,
    'RSL-69': EKSEMPLER_KLAGEINSTANS,
    'RSL-70': EKSEMPLER_KLAGEINSTANS,
    'RSL-72-1': EKSEMPLER_KLAGEINSTANS,
  }),
}
