import { eksempelsager } from '../eksempler/eksempel.ts'
import { type GarantiSag, bortfald, indsats, stop } from './garanti-proeve.ts'

const garantisager = eksempelsager<GarantiSag>()

/** Forløbet begynder 1. marts 2023; garantidagen er 1. september 2023. */
const praktik = (begyndt: string, valg: Parameters<typeof indsats>[2] = {}): GarantiSag & { paa: string } => ({
  indsatser: [indsats('lab-kapitel-11', begyndt, valg)],
  paa: '2023-09-10',
})

/** LAB § 113, stk. 2: hvor garantien er. */
export const EKSEMPLER_113_2 = garantisager(() => ({
  'Ingen indsats, dagen før garantidagen': { paa: '2023-08-31' },
  'Ingen indsats, på selve garantidagen': { paa: '2023-09-01' },
  'Ingen indsats, dagen efter': { paa: '2023-09-02' },
  'Praktik begyndt på garantidagen': praktik('2023-09-01'),
  'Praktik begyndt dagen efter': praktik('2023-09-02'),
  'Kun mentor': { indsatser: [indsats('mentor', '2023-05-01')], paa: '2023-09-10' },
  'Ti dages standby flytter dagen': { stop: [stop('standby', '2023-05-01', '2023-05-10')], paa: '2023-09-11' },
  'Forløbets første dag er ikke oplyst': { starter: null, paa: '2023-10-01' },
  'Forløbet ophørte før dagen': { ophoert: '2023-08-01', paa: '2023-09-02' },
}))

/** BEK § 17, stk. 1 og 2: holder indsatsen garantien? */
export const EKSEMPLER_17_2 = garantisager(() => ({
  'Praktik, begyndt dagen før forløbet': praktik('2023-02-28'),
  'Praktik, begyndt forløbets første dag': praktik('2023-03-01'),
  'Praktik uden for indsatsdelen': praktik('2023-05-01', { iIndsatsdel: false }),
  'Praktik, ikke begyndt': praktik('ikke-begyndt'),
  'Praktik, begynder først i morgen': praktik('2023-09-11'),
  'Praktik, begyndt dagen efter garantidagen': praktik('2023-09-02'),
  'Mentor tæller ikke': { indsatser: [indsats('mentor', '2023-05-01')], paa: '2023-09-10' },
  'Støtte efter serviceloven tæller': { indsatser: [indsats('serviceloven', '2023-05-01')], paa: '2023-09-10' },
  'Regional behandling tæller ikke': {
    indsatser: [indsats('regional-behandling', '2023-05-01')],
    paa: '2023-09-10',
  },
  'Arten er ikke oplyst': { indsatser: [indsats(undefined, '2023-05-01')], paa: '2023-09-10' },
}))

/** BEK § 17, stk. 3: står uret stille i perioden? */
export const EKSEMPLER_17_3 = garantisager(() => ({
  'Ti dage fritaget for rådighed': {
    stop: [stop('fritaget-for-raadighed', '2023-05-01', '2023-05-10')],
    paa: '2023-08-01',
  },
  'Ti dages standby': { stop: [stop('standby', '2023-05-01', '2023-05-10')], paa: '2023-08-01' },
  'Tre ugers ferie': { stop: [stop('ferie', '2023-07-01', '2023-07-21')], paa: '2023-08-01' },
  'Sygdom uden fritagelse': { stop: [stop('andet', '2023-07-01', '2023-07-21')], paa: '2023-08-01' },
}))

const medBortfald = (...b: Parameters<typeof bortfald>): GarantiSag & { paa: string } => ({
  bortfald: [bortfald(...b)],
  paa: '2023-09-10',
})

/** BEK § 17, stk. 4: ordinære timer. */
export const EKSEMPLER_17_4 = garantisager(() => ({
  'Ordinære timer i to dage i august': medBortfald('ordinaere-timer', '2023-08-01', '2023-08-02'),
  'Et job, der sluttede dagen før forløbet': medBortfald('ordinaere-timer', '2022-01-01', '2023-02-28'),
  'Timer sidste dag i seks måneder': medBortfald('ordinaere-timer', '2023-08-31', '2023-08-31'),
  'Timer dagen efter garantidagen': medBortfald('ordinaere-timer', '2023-09-02'),
}))

/** BEK § 17, stk. 5: løntilskud efter kompensationsloven. */
export const EKSEMPLER_17_5 = garantisager(() => ({
  'Løntilskud fra 1. august': medBortfald('loentilskud-efter-kompensationsloven', '2023-08-01'),
  'Intet løntilskud': { paa: '2023-09-10' },
}))

/** BEK § 17, stk. 6: STU. */
export const EKSEMPLER_17_6 = garantisager(() => ({
  'STU fra 1. august': medBortfald('stu', '2023-08-01'),
  'Ingen STU': { paa: '2023-09-10' },
}))

/** Lov 1160/2021 § 7, stk. 2: forløb begyndt før 2022. */
export const EKSEMPLER_1160_7_2 = garantisager(() => ({
  'Begyndt i 2018, intet i gang 1. juli 2022': { starter: '2018-05-01', paa: '2022-07-01' },
  'Begyndt i 2018, intet i gang 2. juli 2022': { starter: '2018-05-01', paa: '2022-07-02' },
  'Begyndt i 2018, praktik fra marts 2022': {
    starter: '2018-05-01',
    indsatser: [indsats('lab-kapitel-11', '2022-03-01')],
    paa: '2022-07-02',
  },
}))
