import { type Dato, dato } from '@fodfaeste/grund'
import { eksempelsager } from '../eksempler/eksempel.ts'
import { TOMT_GRUNDLAG } from '../fakta.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import type { HelhedsorienteretPlan, Indsatsdel, JobformidlerId, PlanFakta } from './fakta.ts'
import { INDSATSDEL, alle, opl, skoen } from './proeve-plan.ts'

const plansager = eksempelsager<Partial<Sagsfakta>>()

/** Et forløb fra 1. januar 2023 til og med `slut`, med en indsatsdel for de første seks måneder. */
const sag = (fakta: Partial<PlanFakta>, paa = '2023-03-01', slut = '2025-12-31') => ({
  maalgruppe: {
    ...TOMT_GRUNDLAG,
    dage: { starter: opl<Dato>(dato('2023-01-01')), 'planlagt-slut': opl<Dato>(dato(slut)) },
  },
  plan: { laesningsvalg: {}, ...fakta },
  paa,
})
const del = (rettet: Partial<Indsatsdel>, paa?: string, slut?: string) =>
  sag({ indsatsdel: { ...INDSATSDEL, ...rettet } }, paa, slut)
const indhold = (rettet: Partial<Indsatsdel['indhold']>, paa?: string) =>
  del({ indhold: { ...INDSATSDEL.indhold, ...rettet } }, paa)

/** BEK § 5, stk. 1: mål, delmål, tilbud og opfølgning. */
export const EKSEMPLER_5_1 = plansager(() => ({
  'Mål, delmål, tilbud og opfølgning er fastsat': del({}),
  'Et overordnet mål i stedet for et konkret': indhold({ 'konkret-maal': opl(false), 'overordnet-maal': opl(true) }),
  'Delmålene er ikke begrundet': indhold({ 'delmaal-begrundet': opl(false) }),
  'Borgeren får en mentor, og rollen er ikke beskrevet': del({
    mentor: opl(true),
    indhold: { ...INDSATSDEL.indhold, 'mentors-rolle': opl(false) },
  }),
  'Ingen har set efter i indsatsdelen': del({ indhold: {} }),
  'Delmålene er ikke begrundet, i et forløb efter lukningen: to læsninger': indhold(
    { 'delmaal-begrundet': opl(false) },
    '2026-02-01',
  ),
}))

const fastlagt = (til: string, paa?: string, slut?: string, fra = '2023-01-01') =>
  del({ fastlagt: opl({ fra: dato(fra), til: dato(til) }) }, paa, slut)

/** BEK § 5, stk. 2: seks måneder ad gangen. */
export const EKSEMPLER_5_2 = plansager(() => ({
  'Fastlagt for seks måneder': fastlagt('2023-06-30'),
  'Fastlagt for en dag mindre end seks måneder': fastlagt('2023-06-29'),
  'De seks måneder er gået, og intet nyt er fastlagt': fastlagt('2023-06-30', '2023-07-01'),
  'Kun tre måneder, fordi forløbet slutter: to læsninger': fastlagt(
    '2023-12-31',
    '2023-11-01',
    '2023-12-31',
    '2023-10-01',
  ),
  'Tidsrummet er ikke oplyst': del({}),
}))

const { iMinPlan: _plan, ...UDEN_SVAR } = INDSATSDEL

/** LAB § 45, stk. 1: Min Plan, fra 2020. */
export const EKSEMPLER_45_1 = plansager(() => ({
  'Alle indsatser står i Min Plan': del({ iMinPlan: opl(true) }),
  'En indsats mangler i Min Plan': del({ iMinPlan: opl(false) }),
  'Ingen har set efter i Min Plan': sag({ indsatsdel: UDEN_SVAR }),
  'Indsatserne står samlet, dagen før Min Plan kom': del({ iMinPlan: opl(true) }, '2019-12-31'),
  'Indsatserne står samlet, den dag Min Plan kom': del({ iMinPlan: opl(true) }, '2020-01-01'),
}))

const jobformidler = (findes: boolean, ...iMinPlan: readonly JobformidlerId[]) =>
  sag({ indsatsdel: INDSATSDEL, jobformidler: { findes: opl(findes), iMinPlan: alle(...iMinPlan) } })

/** BEK § 5, stk. 4: jobformidleren i Min Plan. */
export const EKSEMPLER_5_4 = plansager(() => ({
  'Jobformidlerens navn, rolle og aftaler står i Min Plan': jobformidler(
    true,
    'navn-og-kontakt',
    'rolle-og-opgaver',
    'aftaler',
  ),
  'Borgeren har ingen jobformidler': jobformidler(false),
  'Ingen har set efter, om aftalerne med jobformidleren står der': jobformidler(
    true,
    'navn-og-kontakt',
    'rolle-og-opgaver',
  ),
  'Aftalerne med jobformidleren står der ikke': sag({
    indsatsdel: INDSATSDEL,
    jobformidler: {
      findes: opl(true),
      iMinPlan: { ...alle('navn-og-kontakt', 'rolle-og-opgaver'), aftaler: opl(false) },
    },
  }),
}))

const helhed = (rettet: Partial<HelhedsorienteretPlan>) =>
  sag({
    helhedsorienteret: {
      bruges: opl(true),
      koordinationsbehov: skoen('ja'),
      beskaeftigelsesindsats: opl(true),
      oevrigeIndsatser: opl(true),
      ...rettet,
    },
  })

/** LAB §§ 40, stk. 3, og 46: den samlede plan. */
export const EKSEMPLER_40_3 = plansager(() => ({
  'Borgeren har sagt ja til den samlede plan': helhed({ samtykke: opl(true) }),
  'Borgeren har sagt nej til den samlede plan': helhed({ samtykke: opl(false) }),
  'Det er ikke oplyst, om borgeren har sagt ja': helhed({}),
  'Ingen helhedsorienteret plan bruges': helhed({ bruges: opl(false) }),
  'Borgeren har sagt ja, og der er ikke brug for at samle planerne': helhed({
    samtykke: opl(true),
    koordinationsbehov: skoen('nej'),
  }),
}))
