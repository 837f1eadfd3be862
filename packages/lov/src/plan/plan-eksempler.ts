import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import type { ForberedendeDel, PlanFakta } from './fakta.ts'
import { ATTEST, FULD, laest, opl, skoen } from './proeve-plan.ts'

const plansager = eksempelsager<Partial<Sagsfakta>>()

const plan = (fakta: Partial<PlanFakta>): Partial<Sagsfakta> => ({
  plan: { forberedende: FULD, attest: ATTEST, laesningsvalg: {}, ...fakta },
})
const del = (rettet: Partial<ForberedendeDel>): Partial<Sagsfakta> => plan({ forberedende: { ...FULD, ...rettet } })
/** Den hele del uden ét felt: ingen har sagt noget om det. */
const uden = (felt: 'lavetMedBorgeren' | 'kunBeskrivende' | 'sagstype' | 'fuldtOplyst'): Partial<Sagsfakta> => {
  const { [felt]: _udeladt, ...forberedende } = FULD
  return plan({ forberedende })
}
const PAA = '2023-06-01'

/** BEK § 2, stk. 2. */
export const EKSEMPLER_2_2 = plansager(() => ({
  'Lavet sammen med borgeren': { ...del({ lavetMedBorgeren: opl(true) }), paa: PAA },
  'Lavet uden borgeren': { ...del({ lavetMedBorgeren: opl(false) }), paa: PAA },
  'Ingen har sagt, hvordan den blev lavet': { ...uden('lavetMedBorgeren'), paa: PAA },
}))

/** BEK § 3, stk. 1. */
export const EKSEMPLER_3_1 = plansager(() => ({
  'Alle syv oplysninger er med': { ...plan({}), paa: PAA },
  'Borgerens ressourcer er ikke beskrevet': {
    ...del({ indhold: { ...FULD.indhold, 'personlige-ressourcer': opl(false) } }),
    paa: PAA,
  },
  'Ingen har set efter': { ...del({ indhold: {} }), paa: PAA },
  'Pensionssag, hvor det er helt åbenbart, og det er vurderet nok': {
    ...del({ indhold: {}, spor: opl('helt-aabenbart'), nokTilSporet: skoen('ja') }),
    paa: PAA,
  },
}))

/** BEK § 3, stk. 1, 2. pkt. */
export const EKSEMPLER_3_1_OPLYST = plansager(() => ({
  'Et menneske har set efter, at sagen er oplyst før mødet': { ...plan({}), paa: PAA },
  'Der mangler oplysninger før mødet': { ...del({ fuldtOplyst: skoen('nej') }), paa: PAA },
  'Alt er skrevet, men ingen har sagt, at sagen er oplyst': { ...uden('fuldtOplyst'), paa: PAA },
}))

const indhold = (rettet: Partial<ForberedendeDel['indhold']>) => del({ indhold: { ...FULD.indhold, ...rettet } })
const { 'borgerens-aarsag': _aarsag, ...UDEN_BORGERENS_SYN } = FULD.indhold
const { 'job-og-uddannelsesmaal': _maal, ...UDEN_MAAL } = FULD.indhold

/** BEK § 3, stk. 2. */
export const EKSEMPLER_3_2 = plansager(() => ({
  'Den hidtidige indsats og begges syn på den er beskrevet': { ...plan({}), paa: PAA },
  'Kommunens erfaringer står der ikke': { ...indhold({ 'kommunens-erfaringer': opl(false) }), paa: PAA },
  'Ingen har set efter, hvorfor borgeren mener, at indsatsen ikke virkede': {
    ...del({ indhold: UDEN_BORGERENS_SYN }),
    paa: PAA,
  },
}))

/** LAB § 44, stk. 1, nr. 1. */
export const EKSEMPLER_44_1_1 = plansager(() => ({
  'Borgerens mål om job eller uddannelse står der': { ...plan({}), paa: PAA },
  'Borgerens mål står der ikke': { ...indhold({ 'job-og-uddannelsesmaal': opl(false) }), paa: PAA },
  'Ingen har set efter, om målet står der': { ...del({ indhold: UDEN_MAAL }), paa: PAA },
  'Målet står der ikke, dagen før ordningen': {
    ...indhold({ 'job-og-uddannelsesmaal': opl(false) }),
    paa: '2012-12-31',
  },
  'Målet står der ikke, ordningens første dag': {
    ...indhold({ 'job-og-uddannelsesmaal': opl(false) }),
    paa: '2013-01-01',
  },
  'Målet står der ikke, fra 1. juli 2026: to læsninger': {
    ...indhold({ 'job-og-uddannelsesmaal': opl(false) }),
    paa: '2026-07-01',
  },
}))

/** BEK § 3, stk. 3. */
export const EKSEMPLER_3_3 = plansager(() => ({
  'Ingen har læst, om den kun beskriver': { ...uden('kunBeskrivende'), paa: PAA },
  'Der står en indstilling i den': { ...del({ kunBeskrivende: skoen('nej') }), paa: PAA },
  'Den beskriver kun': { ...del({ kunBeskrivende: skoen('ja') }), paa: PAA },
  'Et ja uden begrundelse': { ...del({ kunBeskrivende: { ...skoen('ja'), begrundelse: '' } }), paa: PAA },
}))

/** BEK § 3, stk. 4, fra 2022. */
export const EKSEMPLER_3_4 = plansager(() => ({
  'Sagens slags står der ikke, nytårsaften 2021': { ...uden('sagstype'), paa: '2021-12-31' },
  'Sagens slags står der ikke, nytårsdag 2022': { ...uden('sagstype'), paa: '2022-01-01' },
  'Jobafklaring, og det står, at det er det første': {
    ...del({ sagstype: opl('jobafklaring'), foersteJobafklaring: opl(true) }),
    paa: PAA,
  },
  'Jobafklaring, og det står ikke, om det er det første': { ...del({ sagstype: opl('jobafklaring') }), paa: PAA },
}))

const UDEN_ATTEST = { attest: { indhentet: opl(false), indhold: {} } } as const

/** BEK § 4: attesten, og fra 2025 hvornår den kan undlades. */
export const EKSEMPLER_4 = plansager(() => ({
  'Attesten er hentet, hel og aktuel': { ...plan({}), paa: PAA },
  'Undladt med grund, nytårsaften 2024': {
    ...plan({ ...UDEN_ATTEST, helbredsoplysningerNok: skoen('ja') }),
    paa: '2024-12-31',
  },
  'Undladt med grund, nytårsdag 2025': {
    ...plan({ ...UDEN_ATTEST, helbredsoplysningerNok: skoen('ja') }),
    paa: '2025-01-01',
  },
  'Undladt, men oplysningerne er ikke nok': {
    ...plan({ ...UDEN_ATTEST, helbredsoplysningerNok: skoen('nej') }),
    paa: '2025-01-02',
  },
  'Undladt, og ingen har taget stilling': { ...plan(UDEN_ATTEST), paa: '2025-01-02' },
}))

const beskrivelse = (samletBeskrivelse: PlanFakta['samletBeskrivelse'], paa: string, valg?: 'A') => ({
  plan: {
    laesningsvalg: valg === undefined ? {} : { 'TVIVL-SAMLET-BESKRIVELSE-DAG': laest(valg) },
    ...(samletBeskrivelse === undefined ? {} : { samletBeskrivelse }),
  },
  paa,
})
const MANGLER = { kraevet: opl(true), lavet: opl(false) }

/** Den nye LAB § 43, som måske afløser den forberedende del fra 1. juli 2026. */
export const EKSEMPLER_43 = plansager(() => ({
  'Borgeren kan få fleksjob, beskrivelsen mangler, 30. juni 2026': beskrivelse(MANGLER, '2026-06-30'),
  'Borgeren kan få fleksjob, beskrivelsen mangler, 1. juli 2026: to læsninger': beskrivelse(MANGLER, '2026-07-01'),
  'Samme sag, læst som om kravet gælder': beskrivelse(MANGLER, '2026-07-01', 'A'),
  'Beskrivelsen er lavet, læst som om kravet gælder': beskrivelse(
    { kraevet: opl(true), lavet: opl(true) },
    '2026-07-01',
    'A',
  ),
  'Borgeren er uden for de tre målgrupper': beskrivelse({ kraevet: opl(false) }, '2026-07-01', 'A'),
}))
