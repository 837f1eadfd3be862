import {
  EKSEMPLER_1160_7_1,
  EKSEMPLER_113_3,
  EKSEMPLER_113_3_VENTE,
  EKSEMPLER_113_4,
  EKSEMPLER_113_A,
  EKSEMPLER_2409_2,
  EKSEMPLER_2409_3,
  EKSEMPLER_36_3,
  EKSEMPLER_NYT_FORLOEB,
} from '../forloeb/forloeb-eksempler.ts'
import { LAB_113_1 } from '../forloeb/indhold-af-forloebet.ts'
import { EKSEMPLER_113_1 } from '../forloeb/indhold-eksempler.ts'
import {
  EKSEMPLER_113_2,
  EKSEMPLER_1160_7_2,
  EKSEMPLER_17_2,
  EKSEMPLER_17_3,
  EKSEMPLER_17_4,
  EKSEMPLER_17_5,
  EKSEMPLER_17_6,
} from '../garanti/garanti-eksempler.ts'
import { EKSEMPLER_18_19 } from '../garanti/genforelaeggelse-eksempler.ts'
import { BEK_18_19, type Behandlingspunkt } from '../garanti/genforelaeggelse.ts'
import { indholdPaa } from '../motor/version.ts'
import { type Hylde, garanti, opslag, sagen, sagerne } from './besvar.ts'

const muligheder = opslag(({ om }, paa) => {
  const liste = indholdPaa(LAB_113_1, paa)
  if (liste === undefined) return undefined
  const naevnt = liste.find(({ id }) => id === om)
  return {
    tekst: naevnt === undefined ? 'Nævnes ikke for sig' : 'Kan indgå',
    hvorfor: naevnt?.tekst ?? liste.map(({ tekst }) => tekst).join(' '),
  }
}, EKSEMPLER_113_1)

const PUNKT: { readonly [A in Behandlingspunkt['art']]: string } = {
  grundlag: 'Lægges frem',
  'kun-hvis': 'Kun ved en væsentlig ændring',
  skal: 'Teamets opgave',
  'uden-for': 'Tages ikke op',
}

const dagsordenen = opslag(({ om }, paa) => {
  const punkt = indholdPaa(BEK_18_19, paa)?.find(({ id }) => id === om)
  return punkt && { tekst: PUNKT[punkt.art], hvorfor: punkt.tekst }
}, EKSEMPLER_18_19)

/** Forløbets indhold, garantien, samtalen, jobformidleren, sagsbehandleren og afslutningen. */
export const HYLDE_FORLOEB: Hylde = {
  'LAB-113-1': muligheder,
  'LAB-113-2': garanti('LAB-113-2', EKSEMPLER_113_2),
  'LOV-1160-7-2': garanti('LOV-1160-7-2', EKSEMPLER_1160_7_2),
  'BEK-1708-17-2': garanti('BEK-1708-17-2', EKSEMPLER_17_2),
  'BEK-1708-17-3': garanti('BEK-1708-17-3', EKSEMPLER_17_3),
  'BEK-1708-17-4': garanti('BEK-1708-17-4', EKSEMPLER_17_4),
  'BEK-1708-17-5': garanti('BEK-1708-17-5', EKSEMPLER_17_5),
  'BEK-1708-17-6': garanti('BEK-1708-17-6', EKSEMPLER_17_6),
  'BEK-1708-18-19': dagsordenen,
  'LAB-113-4': sagen(EKSEMPLER_113_4, 'LAB-113-4-besluttet'),
  'LAB-36-3': sagen(EKSEMPLER_36_3, 'LAB-36-3-udpeget'),
  ...sagerne({
    'LAB-113-3': EKSEMPLER_113_3,
    'LAB-113-3-vente': EKSEMPLER_113_3_VENTE,
    'BEK-2409-2': EKSEMPLER_2409_2,
    'BEK-2409-3': EKSEMPLER_2409_3,
    'LAB-113-a': EKSEMPLER_113_A,
    'LOV-1160-7-1': EKSEMPLER_1160_7_1,
    'LAB-113-4-nyt-forloeb': EKSEMPLER_NYT_FORLOEB,
  }),
}
