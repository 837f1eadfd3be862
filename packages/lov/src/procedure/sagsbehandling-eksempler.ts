import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import type { Ansoegningsfakta, BeskedNr, Henvendelse, Indhentning, Procesfakta } from './fakta.ts'
import { oplyst, oplystDag, proeveSkoen, proevesag } from './proeve-svar.ts'

const processager = eksempelsager<Partial<Sagsfakta>>()

const henvendelse = (rest: Partial<Henvendelse>) =>
  proevesag({ henvendelser: [{ id: 'mail', modtaget: oplystDag('2025-09-01'), ...rest }] })
const VORES = { vedroererMyndigheden: oplyst(true) }
const EN_ANDENS = { vedroererMyndigheden: oplyst(false) }

/** FVL § 7, stk. 1: skal borgeren have vejledning? */
export const EKSEMPLER_FVL_7_1 = processager(() => ({
  'Borgeren spørger om sit forløb og har brug for svar': henvendelse({
    ...VORES,
    vejledningNoedvendig: proeveSkoen('ja'),
  }),
  'Spørgsmålet er allerede besvaret i brevet': henvendelse({ ...VORES, vejledningNoedvendig: proeveSkoen('nej') }),
  'Borgeren spørger om sin skat': henvendelse({ ...EN_ANDENS, vejledningNoedvendig: proeveSkoen('ja') }),
  'Ingen har vurderet, om vejledning er nødvendig': henvendelse(VORES),
  'Nødvendigheden er afvist uden grund': henvendelse({ ...VORES, vejledningNoedvendig: proeveSkoen('nej', '') }),
  'Det er ikke oplyst, hvis område det er': henvendelse({ vejledningNoedvendig: proeveSkoen('ja') }),
}))

/** FVL § 7, stk. 2: skal henvendelsen sendes videre? */
export const EKSEMPLER_FVL_7_2 = processager(() => ({
  'Borgeren skriver til kommunen om sin skat': henvendelse({ ...EN_ANDENS, skriftlig: oplyst(true) }),
  'Borgeren ringer om sin skat': henvendelse({ ...EN_ANDENS, skriftlig: oplyst(false) }),
  'Borgeren skriver om sit forløb i kommunen': henvendelse({ ...VORES, skriftlig: oplyst(true) }),
  'Det er ikke oplyst, hvis område brevet er': henvendelse({ skriftlig: oplyst(true) }),
  'Det er ikke oplyst, om der er skrevet': henvendelse(EN_ANDENS),
  'Borgeren ringer, og hvis område det er, er ligegyldigt': henvendelse({ skriftlig: oplyst(false) }),
}))

const med = (repraesentant: NonNullable<Procesfakta['repraesentant']>) => proevesag({ repraesentant })

/** FVL § 8: kan borgeren lade sig bistå eller repræsentere? */
export const EKSEMPLER_FVL_8 = processager(() => ({
  'Borgeren vil have en bisidder med, og ingen har en indvending': med({}),
  'Væsentlige hensyn taler imod bisidderen, og det er begrundet': med({ modstaaendeHensyn: proeveSkoen('ja') }),
  'Hensynene er vurderet, og de vejer ikke tungt nok': med({ modstaaendeHensyn: proeveSkoen('nej') }),
  'Hensyn er påberåbt uden grund': med({ modstaaendeHensyn: proeveSkoen('ja', '') }),
}))

/** FVL § 8, stk. 1, 2. pkt.: skal borgeren selv med? */
export const EKSEMPLER_FVL_8_1_PKT_2 = processager(() => ({
  'Kommunen skal høre borgeren selv om hverdagen og har begrundet det': med({
    personligMedvirkenPaakraevet: proeveSkoen('ja'),
  }),
  'Det er vurderet, at repræsentanten er nok': med({ personligMedvirkenPaakraevet: proeveSkoen('nej') }),
  'Kravet er stillet uden grund': med({ personligMedvirkenPaakraevet: proeveSkoen('ja', ' ') }),
  'Ingen har stillet kravet: tavshed er ikke et krav': med({}),
}))

/** Ansøgt 1. august; kommunens frist, hvor den er oplyst, er 26. september. */
const ansoegt = (rest: Partial<Ansoegningsfakta> = {}) =>
  proevesag({ ansoegning: { modtaget: oplystDag('2025-08-01'), ...rest } })
const FRIST = { kommunensFrist: oplystDag('2025-09-26') }

/** RSL § 3, stk. 1: så hurtigt som muligt, altid. */
export const EKSEMPLER_RSL_3_1 = processager(() => ({
  'Ansøgt, og kommunen har en frist for den slags sager': ansoegt(FRIST),
  'Ansøgt, og kommunens frist er ikke oplyst': ansoegt(),
  'Ansøgt og afgjort': ansoegt({ afgjort: oplystDag('2025-08-20') }),
}))

/** RSL § 3, stk. 2: kommunens egen frist. */
export const EKSEMPLER_RSL_3_2 = processager(() => ({
  'Kommunen har en frist for den slags sager': ansoegt(FRIST),
  'Kommunens frist er ikke oplyst: ingen opfindes': ansoegt(),
}))

/** RSL § 3, stk. 2, 3. pkt.: besked, når fristen ikke holder. */
export const EKSEMPLER_RSL_3_2_BESKED = processager(() => ({
  'Fristen er gået, og sagen er ikke afgjort': ansoegt(FRIST),
  'Afgjort på fristens sidste dag': ansoegt({ ...FRIST, afgjort: oplystDag('2025-09-26') }),
  'Afgjort dagen efter fristen': ansoegt({ ...FRIST, afgjort: oplystDag('2025-09-27') }),
  'Kommunens frist er ikke oplyst': ansoegt(),
}))

/** RSL § 4: har borgeren kunnet medvirke? */
export const EKSEMPLER_RSL_4 = processager(() => ({
  'Borgeren har været med til at tilrettelægge sagen': proevesag({ medvirken: proeveSkoen('ja') }),
  'Sagen er behandlet uden om borgeren': proevesag({ medvirken: proeveSkoen('nej') }),
  'Ingen har taget stilling til, om borgeren har kunnet medvirke': proevesag({}),
}))

const FAAR_HJAELP: Partial<Procesfakta> = { hjaelpFra: oplystDag('2025-09-01') }

/** RSL § 11, stk. 2: gælder, så længe hjælpen gør. */
export const EKSEMPLER_RSL_11_2 = processager(() => ({
  'Borgeren får ressourceforløbsydelse': proevesag(FAAR_HJAELP),
  'Borgeren har fået hjælp i flere år': proevesag(FAAR_HJAELP, '2030-01-01'),
}))

const hent = (rest: Partial<Indhentning>) =>
  proevesag({
    indhentning: [{ id: 'j', navn: 'journalen', art: 'helbred-og-andet', noedvendig: proeveSkoen('ja'), ...rest }],
  })
const NEJ: Partial<Indhentning> = { samtykke: oplyst('naegtet') }

/** RSL §§ 11 a og 11 c: må oplysningerne hentes? */
export const EKSEMPLER_RSL_11_A = processager(() => ({
  'Borgeren har sagt ja til, at journalen hentes': hent({ samtykke: oplyst('givet') }),
  'Borgeren har sagt nej til, at journalen hentes': hent(NEJ),
  'Ingen har spurgt borgeren om journalen': hent({}),
  'Borgeren har sagt ja, men journalen er ikke nødvendig': hent({
    samtykke: oplyst('givet'),
    noedvendig: proeveSkoen('nej'),
  }),
  'Oplysninger om økonomi hos en anden myndighed, og borgeren har sagt nej': hent({
    ...NEJ,
    art: 'oekonomi-eller-ferie',
  }),
}))

/** RSL § 11 b: afgøres sagen uden oplysningerne? */
export const EKSEMPLER_RSL_11_B = processager(() => ({
  'Nej til samtykke til journalen': hent(NEJ),
  'Ja til samtykke til journalen': hent({ samtykke: oplyst('givet') }),
  'Ingen har spurgt om samtykke': hent({}),
  'Nej til samtykke til oplysninger om økonomi, som kan hentes uden': hent({ ...NEJ, art: 'oekonomi-eller-ferie' }),
  'Nej til samtykke i en sag om førtidspension uden henvendelse': hent({
    ...NEJ,
    sagstypeUdenSamtykke: oplyst('foertidspension-uden-henvendelse'),
  }),
}))

/** RSL § 11 b: den, der ikke medvirker. */
export const EKSEMPLER_RSL_11_B_MEDVIRKEN = processager(() => ({
  'Borgeren udebliver fra lægen uden at ville medvirke': proevesag({ medvirkerIkke: oplyst(true) }),
  'Borgeren medvirker': proevesag({ medvirkerIkke: oplyst(false) }),
}))

/** RSL § 11 c, stk. 5: forsøges samtykke, hvor det kan fraviges? */
export const EKSEMPLER_RSL_11_C_5 = processager(() => ({
  'Tilbagebetaling, og borgeren er ikke spurgt': hent({ sagstypeUdenSamtykke: oplyst('tilbagebetaling') }),
  'Tilbagebetaling, og borgeren har sagt ja': hent({
    sagstypeUdenSamtykke: oplyst('tilbagebetaling'),
    samtykke: oplyst('givet'),
  }),
  'Førtidspension uden henvendelse, og borgeren er ikke spurgt': hent({
    sagstypeUdenSamtykke: oplyst('foertidspension-uden-henvendelse'),
  }),
}))

const givet = (...numre: readonly BeskedNr[]) =>
  proevesag({
    ...FAAR_HJAELP,
    skriftligBesked: Object.fromEntries(numre.map((nr) => [nr, oplystDag(`2025-09-0${nr + 1}`)])),
  })

/** RSL § 12: pligten følger af loven selv. */
export const EKSEMPLER_RSL_12_PLIGT = processager(() => ({
  'Borgeren har søgt hjælp, og ingen besked er givet': givet(),
  'Borgeren får hjælp, og alle fem punkter er givet': givet(1, 2, 3, 4, 5),
}))

/** RSL § 12: er de fem punkter givet? */
export const EKSEMPLER_RSL_12 = processager(() => ({
  'Alle fem punkter er givet': givet(1, 2, 3, 4, 5),
  'Fire af de fem punkter er givet': givet(1, 2, 3, 4),
  'Ingen besked er givet': givet(),
}))
