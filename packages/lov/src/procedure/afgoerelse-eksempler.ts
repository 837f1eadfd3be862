import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import type { Afgoerelsesfakta, Begrundelsesindhold, Klagevejledningsindhold } from './fakta.ts'
import { oplyst, oplystDag, proeveSkoen, proevesag } from './proeve-svar.ts'

const processager = eksempelsager<Partial<Sagsfakta>>()

const afgoerelse = (rettet: Partial<Afgoerelsesfakta>, paa = '2025-10-02') =>
  proevesag({ afgoerelse: { truffetDen: oplystDag('2025-10-01'), form: oplyst('skriftlig'), ...rettet } }, paa)
const AFSLAG = { givetFuldtUd: oplyst(false) }
const MEDHOLD: Partial<Afgoerelsesfakta> = { givetFuldtUd: oplyst(true), oensket: { svar: 'ja' } }

/** FVL §§ 22 og 25: kun fuldt medhold fritager for begrundelse og klagevejledning. */
export const EKSEMPLER_FULDT_MEDHOLD = processager(() => ({
  'Afslag på et forløb, borgeren ville have': afgoerelse({ ...AFSLAG, oensket: { svar: 'ja' } }),
  'Afslag, og ingen har spurgt borgeren': afgoerelse(AFSLAG),
  'Bevilget i fuld længde, som ønsket': afgoerelse(MEDHOLD),
  'Bevilget mod borgerens ønske': afgoerelse({ givetFuldtUd: oplyst(true), oensket: { svar: 'nej' } }),
  'Bevilget, men ingen har spurgt borgeren': afgoerelse({ givetFuldtUd: oplyst(true) }),
  'Intet oplyst om udfaldet': afgoerelse({}),
}))

const HEL = { retsregler: oplyst(true), skoensmaessig: oplyst(true), hovedhensyn: oplyst(true), fakta: oplyst(true) }
const afslag = (begrundelse: Begrundelsesindhold) => afgoerelse({ ...AFSLAG, begrundelse: { ...HEL, ...begrundelse } })

/** FVL §§ 22 og 24: står det i begrundelsen, der skal? */
export const EKSEMPLER_FVL_22 = processager(() => ({
  'Afslag med regler, hovedhensyn og oplysninger': afslag({}),
  'Afslag uden hovedhensynene bag skønnet': afslag({ hovedhensyn: oplyst(false) }),
  'Afslag uden skøn: hovedhensyn kræves ikke': afslag({ skoensmaessig: oplyst(false), hovedhensyn: oplyst(false) }),
  'Afslag uden oplysningerne, som er vurderet unødvendige': afslag({
    fakta: oplyst(false),
    faktaNoedvendigt: proeveSkoen('nej'),
  }),
  'Afslag uden oplysningerne, og ingen har vurderet, om de er nødvendige': afslag({ fakta: oplyst(false) }),
  'Bevilling, som borgeren ønskede, uden begrundelse': afgoerelse(MEDHOLD),
}))

/** Sagt mundtligt onsdag 1. oktober; den 14. dag er 15. oktober. */
const mundtlig = (rettet: Partial<Afgoerelsesfakta> = {}, paa = '2025-10-20') =>
  afgoerelse(
    {
      form: oplyst('mundtlig'),
      meddelt: oplyst({ maade: 'udleveret', den: oplystDag('2025-10-01').vaerdi }),
      ...AFSLAG,
      ...rettet,
    },
    paa,
  )
const begaeret = (dag: string) => ({ begrundelseBegaeret: oplystDag(dag) })

/** FVL § 23, stk. 1: begrundelse for det, der er sagt. */
export const EKSEMPLER_FVL_23 = processager(() => ({
  'Afslag sagt mundtligt, og borgeren beder om en begrundelse på den 14. dag': mundtlig(begaeret('2025-10-15')),
  'Afslag sagt mundtligt, og borgeren beder dagen efter den 14.': mundtlig(begaeret('2025-10-16')),
  'De 14 dage ender en lørdag, og borgeren beder om mandagen': mundtlig({
    meddelt: oplyst({ maade: 'udleveret', den: oplystDag('2025-10-04').vaerdi }),
    ...begaeret('2025-10-20'),
  }),
  'Medhold i det hele, og borgeren beder om en begrundelse': mundtlig({ ...MEDHOLD, ...begaeret('2025-10-10') }),
  'Afslag sagt mundtligt, og ingen har sagt, om borgeren har bedt': mundtlig(),
}))

/** Begæret 10. oktober; de 14 dage går 24. oktober. */
const bedtDen10 = (givet?: string) =>
  mundtlig(
    { ...begaeret('2025-10-10'), ...(givet === undefined ? {} : { begrundelseGivet: oplystDag(givet) }) },
    '2025-10-30',
  )

/** FVL § 23, stk. 2, 2. pkt.: besked, når begrundelsen ikke er kommet. */
export const EKSEMPLER_FVL_23_2 = processager(() => ({
  'Begrundelsen kom 14 dage efter begæringen': bedtDen10('2025-10-24'),
  'Begrundelsen kom 15 dage efter begæringen': bedtDen10('2025-10-25'),
  'Begrundelsen er ikke kommet': bedtDen10(),
}))

const DET_HELE = { klageinstans: oplyst(true), fremgangsmaade: oplyst(true), tidsfrist: oplyst(true) }
const vejledt = (klagevejledning: Klagevejledningsindhold) => afgoerelse({ ...AFSLAG, klagevejledning })

/** FVL § 25: står det i klagevejledningen, der skal? */
export const EKSEMPLER_FVL_25 = processager(() => ({
  'Afslag med klageinstans, fremgangsmåde og frist': vejledt(DET_HELE),
  'Afslag, hvor fristen for at klage mangler': vejledt({ ...DET_HELE, tidsfrist: oplyst(false) }),
  'Afslag, hvis klagevejledning ingen har set efter': vejledt({}),
  'Bevilling, som borgeren ønskede, uden klagevejledning': afgoerelse(MEDHOLD),
}))
