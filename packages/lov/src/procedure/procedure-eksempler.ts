import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import type { Meddelelsesmaade } from './ankomst.ts'
import {
  type Afgoerelsesfakta,
  type Dokumentfakta,
  type Hoeringsoplysning,
  type Notatfakta,
  TOM_PROCES,
} from './fakta.ts'
import { oplyst, oplystDag, proeveSkoen } from './proeve-svar.ts'

const processager = eksempelsager<Partial<Sagsfakta>>()

const ATTEST: Hoeringsoplysning = {
  id: 'attest',
  navn: 'lægeattesten',
  kommetDen: oplystDag('2025-09-01'),
  omGrundlaget: oplyst(true),
  tilUgunst: oplyst(true),
  bekendt: proeveSkoen('nej'),
  vaesentlig: proeveSkoen('ja'),
}

const attest = (rettet: Partial<Hoeringsoplysning>): Partial<Sagsfakta> & { paa: string } => ({
  procedure: { ...TOM_PROCES, hoering: [{ ...ATTEST, ...rettet }] },
  paa: '2025-10-01',
})

/** FVL § 19: om en lægeattest skal i partshøring. */
export const EKSEMPLER_FVL_19 = processager(() => ({
  'Attesten er ny, væsentlig og til ugunst': attest({}),
  'Attesten handler ikke om grundlaget': attest({ omGrundlaget: oplyst(false) }),
  'Attesten er til gunst': attest({ tilUgunst: oplyst(false) }),
  'Borgeren kender attesten': attest({ bekendt: proeveSkoen('ja') }),
  'Attesten er uvæsentlig': attest({ vaesentlig: proeveSkoen('nej') }),
  'Skønnet om betydningen er ikke begrundet': attest({ vaesentlig: proeveSkoen('nej', ' ') }),
  'En undtagelse er brugt og begrundet': attest({ undtagelser: { 1: proeveSkoen('ja') } }),
  'En undtagelse er overvejet og forkastet': attest({ undtagelser: { 3: proeveSkoen('nej') } }),
}))

const afgoerelse = (rettet: Partial<Afgoerelsesfakta>): Partial<Sagsfakta> & { paa: string } => ({
  procedure: {
    ...TOM_PROCES,
    afgoerelse: { truffetDen: oplystDag('2025-10-01'), form: oplyst('skriftlig'), ...rettet },
  },
  paa: '2025-10-02',
})

/** FVL §§ 22 og 25: kun fuldt medhold fritager for begrundelse og klagevejledning. */
export const EKSEMPLER_FULDT_MEDHOLD = processager(() => ({
  'Afslag på et forløb, borgeren ville have': afgoerelse({ givetFuldtUd: oplyst(false), oensket: { svar: 'ja' } }),
  'Afslag, og ingen har spurgt borgeren': afgoerelse({ givetFuldtUd: oplyst(false) }),
  'Bevilget i fuld længde, som ønsket': afgoerelse({ givetFuldtUd: oplyst(true), oensket: { svar: 'ja' } }),
  'Bevilget mod borgerens ønske': afgoerelse({ givetFuldtUd: oplyst(true), oensket: { svar: 'nej' } }),
  'Bevilget, men ingen har spurgt borgeren': afgoerelse({ givetFuldtUd: oplyst(true) }),
  'Intet oplyst om udfaldet': afgoerelse({}),
}))

const klage = (maade: Meddelelsesmaade, sendt: string, modtaget?: string): Partial<Sagsfakta> & { paa: string } => ({
  procedure: {
    ...TOM_PROCES,
    afgoerelse: {
      truffetDen: oplystDag(sendt),
      meddelt: oplyst({ maade, den: oplystDag(sendt).vaerdi }),
    },
    klage: modtaget === undefined ? {} : { modtaget: oplystDag(modtaget) },
  },
  paa: '2026-12-30',
})

/** RSL § 67, stk. 1: er klagen i tide? */
export const EKSEMPLER_RSL_67_1 = processager(() => ({
  'Digital Post en mandag, klage på sidste dag': klage('digital-post', '2026-03-16', '2026-04-13'),
  'Digital Post en mandag, klage dagen efter': klage('digital-post', '2026-03-16', '2026-04-14'),
  'Digital Post, fristen udløber juleaftensdag, klage 28. december: to læsninger': klage(
    'digital-post',
    '2026-11-26',
    '2026-12-28',
  ),
  'Klagens dag er ukendt': klage('digital-post', '2026-03-16'),
}))

const notat = (rettet: Partial<Notatfakta>): Partial<Sagsfakta> & { paa: string } => ({
  procedure: {
    ...TOM_PROCES,
    notater: [{ id: 'samtale', navn: 'samtalen', art: 'oplysning', den: oplystDag('2025-09-01'), ...rettet }],
  },
  paa: '2025-10-01',
})

/** OFFL § 13, stk. 1: skal samtalen noteres? */
export const EKSEMPLER_OFFL_13_1 = processager(() => ({
  'Samtalen har betydning og fremgår ikke af sagen': notat({
    betydning: proeveSkoen('ja'),
    fremgaarAfSagen: oplyst(false),
  }),
  'Samtalen er uden betydning': notat({ betydning: proeveSkoen('nej'), fremgaarAfSagen: oplyst(false) }),
  'Samtalen står allerede i sagen': notat({ betydning: proeveSkoen('ja'), fremgaarAfSagen: oplyst(true) }),
  'Ingen har vurderet, om samtalen har betydning': notat({ fremgaarAfSagen: oplyst(false) }),
}))

const dokument = (art: Dokumentfakta['art'], betydning?: boolean): Partial<Sagsfakta> & { paa: string } => ({
  procedure: {
    ...TOM_PROCES,
    dokumenter: [
      {
        id: 'brev',
        navn: 'brevet',
        art,
        den: oplystDag('2025-09-01'),
        ...(betydning === undefined ? {} : { betydning: oplyst(betydning) }),
      },
    ],
  },
  paa: '2025-10-01',
})

/** OFFL § 15: skal brevet journaliseres? */
export const EKSEMPLER_OFFL_15 = processager(() => ({
  'Et modtaget brev med betydning': dokument('modtaget', true),
  'Et sendt brev med betydning': dokument('afsendt', true),
  'Et internt udkast': dokument('internt-udkast', true),
  'Et modtaget brev uden betydning': dokument('modtaget', false),
  'Et modtaget brev, ingen har set på': dokument('modtaget'),
}))
