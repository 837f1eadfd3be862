import { type Dato, dato } from '@fodfaeste/grund'
import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Fakta } from '../fakta.ts'
import type { Oplysning } from '../motor/oplysning.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import type { AfslutningFakta } from './vurder-afslutning.ts'
import type { JobformidlerFakta } from './vurder-jobformidler.ts'
import type { Udpegning } from './vurder-koordinerende-sagsbehandler.ts'

const forloebssager = eksempelsager<Partial<Sagsfakta>>()

const den = (dag: string): Oplysning<Dato> => ({ vaerdi: dato(dag), kilde: 'prøven' })
const TOM = { jaNej: {}, skoen: {}, oensker: [], laesningsvalg: {} } as const

/** Et forløb på to år fra 1. marts 2023, med sidste dag 28. februar 2025. */
const forloeb = (starter = '2023-03-01', slutter = '2025-02-28'): { readonly maalgruppe: Fakta } => ({
  maalgruppe: { ...TOM, dage: { bevilget: den('2023-02-10'), starter: den(starter), 'planlagt-slut': den(slutter) } },
})

const jobformidler = (paa: string, starter: string, fakta: Partial<JobformidlerFakta> = {}) => ({
  ...forloeb(starter, '2026-12-31'),
  jobformidler: { efter: '112' as const, laesningsvalg: {}, ...fakta },
  paa,
})

/** LAB § 113 a: retten til en jobformidler. */
export const EKSEMPLER_113_A = forloebssager(() => ({
  'Fra 1. januar 2022, også i et forløb begyndt før': jobformidler('2022-01-01', '2021-01-01'),
  'Dagen før forløbet begynder': jobformidler('2023-02-28', '2023-03-01'),
  'Forløbets første dag': jobformidler('2023-03-01', '2023-03-01'),
  'Efter lukningen, i et løbende forløb': jobformidler('2026-10-01', '2024-03-01'),
  'Førtidspensionist i forløb efter § 115: to læsninger': jobformidler('2023-06-01', '2023-03-01', { efter: '115' }),
}))

const slut = (paa: string, fakta: Partial<AfslutningFakta> = {}) => ({
  ...forloeb(),
  afslutning: { efter: '112' as const, laesningsvalg: {}, ...fakta },
  paa,
})
const truffet = (dag: string): Partial<AfslutningFakta> => ({ beslutning: { truffet: den(dag), art: 'indsatser' } })

/** LAB § 113, stk. 4: er beslutningen truffet, inden forløbet slutter? */
export const EKSEMPLER_113_4 = forloebssager(() => ({
  'Intet besluttet på sidste dag': slut('2025-02-28'),
  'Intet besluttet dagen efter sidste dag': slut('2025-03-01'),
  'Besluttet på sidste dag': slut('2025-03-10', truffet('2025-02-28')),
  'Besluttet dagen efter': slut('2025-03-10', truffet('2025-03-01')),
}))

const udpegning = (paa: string, ...udpegede: readonly Udpegning[]) => ({
  ...forloeb(),
  koordinerende: { efter: '112' as const, udpegede, laesningsvalg: {} },
  paa,
})
const mette = (fra: string, til?: string): Udpegning => ({
  navn: 'Mette Krogh',
  fra: dato(fra),
  ...(til === undefined ? {} : { til: dato(til) }),
})

/** LAB § 36, stk. 3: er en koordinerende sagsbehandler udpeget? */
export const EKSEMPLER_36_3 = forloebssager(() => ({
  'Forløbets første dag, ingen udpeget': udpegning('2023-03-01'),
  'Udpeget forløbets første dag': udpegning('2023-06-01', mette('2023-03-01')),
  'Mette er rejst, og ingen er kommet i stedet': udpegning('2023-06-01', mette('2023-03-01', '2023-05-31')),
}))
