import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import type { Aktindsigt, Dokumentfakta, Hoeringsoplysning, Notatfakta, Udsaettelse } from './fakta.ts'
import { oplyst, oplystDag, proeveSkoen, proevesag } from './proeve-svar.ts'

const processager = eksempelsager<Partial<Sagsfakta>>()

const attest = (rettet: Partial<Hoeringsoplysning>) =>
  proevesag({
    hoering: [
      {
        id: 'attest',
        navn: 'lægeattesten',
        kommetDen: oplystDag('2025-09-01'),
        omGrundlaget: oplyst(true),
        tilUgunst: oplyst(true),
        bekendt: proeveSkoen('nej'),
        vaesentlig: proeveSkoen('ja'),
        ...rettet,
      },
    ],
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

const forlangt = (paa: string, mere: Partial<Udsaettelse> = {}) =>
  proevesag({ udsaettelse: { forlangt: oplystDag('2025-09-01'), ...mere } }, paa)
const TIL_15 = { frist: oplystDag('2025-09-15') }

/** FVL § 21: borgeren forlanger 1. september at udtale sig, før der afgøres. */
export const EKSEMPLER_FVL_21 = processager(() => ({
  'Den dag, borgeren forlanger at udtale sig': forlangt('2025-09-01'),
  'Et halvt år efter, uden en frist fra kommunen': forlangt('2026-03-01'),
  'På den frist, kommunen satte': forlangt('2025-09-15', TIL_15),
  'Dagen efter den frist, kommunen satte': forlangt('2025-09-16', TIL_15),
  'En lovbestemt frist ville blive overskredet': forlangt('2025-09-10', { undtagelser: { 1: proeveSkoen('ja') } }),
  'Hensyn er påberåbt uden begrundelse': forlangt('2025-09-10', { undtagelser: { 2: proeveSkoen('ja', '') } }),
}))

/** Modtaget mandag 1. september; den syvende arbejdsdag er onsdag 10. september. */
const anmodet = (mere: Partial<Aktindsigt> = {}) =>
  proevesag({ aktindsigt: [{ id: 'mail', modtaget: oplystDag('2025-09-01'), ...mere }] })

/** FVL § 16, stk. 2: syv arbejdsdage. */
export const EKSEMPLER_FVL_16_2 = processager(() => ({
  'Borgeren beder om sin sag': anmodet(),
  'Sagen er for stor til syv dage, og det er begrundet': anmodet({ ikkeMuligt: proeveSkoen('ja') }),
  'Det er sagt uden begrundelse, at de syv dage er for lidt': anmodet({ ikkeMuligt: proeveSkoen('ja', '') }),
}))

/** FVL § 16, stk. 2, 3. pkt.: besked, når de syv arbejdsdage ikke holder. */
export const EKSEMPLER_FVL_16_2_BESKED = processager(() => ({
  'Aktindsigten er givet på den syvende arbejdsdag': anmodet({ faerdig: oplystDag('2025-09-10') }),
  'Aktindsigten er givet dagen efter den syvende arbejdsdag': anmodet({ faerdig: oplystDag('2025-09-11') }),
  'Aktindsigten er ikke givet': anmodet(),
}))

const notat = (art: Notatfakta['art'], rettet: Partial<Notatfakta>) =>
  proevesag({ notater: [{ id: 'samtale', navn: 'samtalen', art, den: oplystDag('2025-09-01'), ...rettet }] })
const IKKE_I_SAGEN = { fremgaarAfSagen: oplyst(false) }

/** OFFL § 13, stk. 1: skal samtalen noteres? */
export const EKSEMPLER_OFFL_13_1 = processager(() => ({
  'Samtalen har betydning og fremgår ikke af sagen': notat('oplysning', {
    ...IKKE_I_SAGEN,
    betydning: proeveSkoen('ja'),
  }),
  'Samtalen er uden betydning': notat('oplysning', { ...IKKE_I_SAGEN, betydning: proeveSkoen('nej') }),
  'Samtalen står allerede i sagen': notat('oplysning', { betydning: proeveSkoen('ja'), fremgaarAfSagen: oplyst(true) }),
  'Ingen har vurderet, om samtalen har betydning': notat('oplysning', IKKE_I_SAGEN),
}))

/** OFFL § 13, stk. 2: skal skridtet i sagen noteres? */
export const EKSEMPLER_OFFL_13_2 = processager(() => ({
  'Sygehuset rykkes i telefonen, og det er et væsentligt skridt': notat('sagsskridt', {
    ...IKKE_I_SAGEN,
    betydning: proeveSkoen('ja'),
  }),
  'Skridtet er ikke væsentligt': notat('sagsskridt', { ...IKKE_I_SAGEN, betydning: proeveSkoen('nej') }),
  'Rykkeren er sendt som brev, og brevet er i sagen': notat('sagsskridt', {
    betydning: proeveSkoen('ja'),
    fremgaarAfSagen: oplyst(true),
  }),
  'Ingen har set efter i sagen': notat('sagsskridt', { betydning: proeveSkoen('ja') }),
  'Ingen har vurderet, om skridtet er væsentligt': notat('sagsskridt', IKKE_I_SAGEN),
}))

const dokument = (art: Dokumentfakta['art'], betydning?: boolean) =>
  proevesag({
    dokumenter: [
      {
        id: 'brev',
        navn: 'brevet',
        art,
        den: oplystDag('2025-09-01'),
        ...(betydning === undefined ? {} : { betydning: oplyst(betydning) }),
      },
    ],
  })

/** OFFL § 15: skal brevet journaliseres? */
export const EKSEMPLER_OFFL_15 = processager(() => ({
  'Et modtaget brev med betydning': dokument('modtaget', true),
  'Et sendt brev med betydning': dokument('afsendt', true),
  'Et internt udkast': dokument('internt-udkast', true),
  'Et modtaget brev uden betydning': dokument('modtaget', false),
  'Et modtaget brev, ingen har set på': dokument('modtaget'),
}))
