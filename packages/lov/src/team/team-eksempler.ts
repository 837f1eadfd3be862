import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import { den, moede, opl, sag, skoen } from './proeve-team.ts'

const teamsager = eksempelsager<Partial<Sagsfakta>>()
const foerste = moede('2023-05-01', 'ressourceforloeb')
const igen = moede('2023-06-01', 'ressourceforloeb', 'revurdering')

/** Afgørelsen er truffet 1. juni 2023, og mødet i teamet var den dag. */
const moedt = (dag: string): Partial<Sagsfakta> => ({
  team: sag('ressourceforloeb', {
    behandlinger: [moede(dag, 'ressourceforloeb')],
    foelgesIndstillingen: opl(true),
    truffet: den('2023-06-01'),
  }),
})

/** LOB § 9, stk. 1: teamet høres først. */
export const EKSEMPLER_9_1 = teamsager(() => ({
  'Ressourceforløb uden teamets indstilling i 2015': { team: sag('ressourceforloeb'), paa: '2015-01-05' },
  'Ressourceforløb uden teamets indstilling, sidste dag før lukningen': {
    team: sag('ressourceforloeb'),
    paa: '2026-01-31',
  },
  'Ressourceforløb uden teamets indstilling, efter lukningen': { team: sag('ressourceforloeb'), paa: '2026-02-01' },
  'Fleksjob uden teamets indstilling, efter lukningen': { team: sag('fleksjob'), paa: '2026-02-01' },
  'Indstillingen kom dagen før afgørelsen': { ...moedt('2023-05-31'), paa: '2023-07-01' },
  'Indstillingen kom dagen efter afgørelsen': { ...moedt('2023-06-02'), paa: '2023-07-01' },
  'Det er ikke sagt, hvad der skal afgøres': { team: sag(undefined), paa: '2023-06-01' },
}))

/** LOB § 11, stk. 2: kommunen vil noget andet end teamet. */
export const EKSEMPLER_11_2 = teamsager(() => ({
  'Samme ordning, og indstillingen følges': {
    team: sag('ressourceforloeb', {
      behandlinger: [foerste],
      vilAfgoere: opl('ressourceforloeb'),
      foelgesIndstillingen: opl(true),
    }),
    paa: '2023-07-01',
  },
  'Samme ordning, men andre indsatser': {
    team: sag('ressourceforloeb', {
      behandlinger: [foerste],
      vilAfgoere: opl('ressourceforloeb'),
      foelgesIndstillingen: opl(false),
    }),
    paa: '2023-07-01',
  },
  'En anden ordning, uden ny behandling': {
    team: sag('ressourceforloeb', { behandlinger: [foerste], vilAfgoere: opl('fleksjob') }),
    paa: '2023-07-01',
  },
  'En anden ordning, efter at teamet har revurderet sagen': {
    team: sag('ressourceforloeb', { behandlinger: [foerste, igen], vilAfgoere: opl('fleksjob') }),
    paa: '2023-07-01',
  },
}))

const pension = (fakta: Partial<Parameters<typeof sag>[1]>): Partial<Sagsfakta> => ({
  team: sag('foertidspension', fakta),
})

/** LOB § 9, stk. 1, jf. LSP § 18, stk. 2: pension uden teamet. */
export const EKSEMPLER_LSP_18_2_PKT_2 = teamsager(() => ({
  'Helt åbenbart, og sundhedskoordinatoren har udtalt sig': {
    ...pension({ pension: { heltAabenbart: skoen('ja'), sundhedskoordinatorUdtalt: opl(true) } }),
    paa: '2023-06-01',
  },
  'Helt åbenbart, og borgeren er terminalt syg': {
    ...pension({ pension: { heltAabenbart: skoen('ja'), terminaltSyg: opl(true) } }),
    paa: '2023-06-01',
  },
  'Kun helt åbenbart': {
    ...pension({
      pension: {
        heltAabenbart: skoen('ja'),
        paaForeliggendeGrundlag: opl(false),
        sundhedskoordinatorUdtalt: opl(false),
        terminaltSyg: opl(false),
      },
    }),
    paa: '2023-06-01',
  },
  'Helt åbenbart, og borgeren er terminalt syg, nytårsaften 2020: to læsninger': {
    ...pension({ pension: { heltAabenbart: skoen('ja'), terminaltSyg: opl(true) } }),
    paa: '2020-12-31',
  },
  'Terminalt syg, men ingen har påberåbt sig, at det er helt åbenbart': {
    ...pension({ pension: { terminaltSyg: opl(true), paaForeliggendeGrundlag: opl(false) } }),
    paa: '2023-06-01',
  },
}))

const utvivlsomt = (kunPension: boolean, begrundelse = 'Set i sagen.') =>
  pension({
    pension: {
      paaForeliggendeGrundlag: opl(kunPension),
      utvivlsomtIkkeOpfyldt: { ...skoen('ja'), begrundelse },
    },
  })

/** LSP § 17, stk. 3: pension uden teamet, fordi et afslag er utvivlsomt. */
export const EKSEMPLER_LSP_17_3 = teamsager(() => ({
  'Utvivlsomt afslag, og borgeren vil kun have pension prøvet': { ...utvivlsomt(true), paa: '2023-06-01' },
  'Utvivlsomt afslag, men borgeren vil have alt prøvet': { ...utvivlsomt(false), paa: '2023-06-01' },
  'Borgeren vil kun have pension prøvet, og ingen har sagt, at afslaget er utvivlsomt': {
    ...pension({ pension: { paaForeliggendeGrundlag: opl(true) } }),
    paa: '2023-06-01',
  },
  'Det er sagt uden begrundelse, at afslaget er utvivlsomt': { ...utvivlsomt(true, ' '), paa: '2023-06-01' },
  'Utvivlsomt afslag, kun pension, nytårsaften 2020: to læsninger': { ...utvivlsomt(true), paa: '2020-12-31' },
  'Utvivlsomt afslag, kun pension, nytårsdag 2021': { ...utvivlsomt(true), paa: '2021-01-01' },
}))
