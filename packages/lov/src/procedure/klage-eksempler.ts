import { dato } from '@fodfaeste/grund'
import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import type { Meddelelse, Meddelelsesmaade } from './ankomst.ts'
import type { Klagefakta } from './fakta.ts'
import { oplyst, oplystDag, proeveSkoen, proevesag } from './proeve-svar.ts'

const processager = eksempelsager<Partial<Sagsfakta>>()
const meddelelser = eksempelsager<Meddelelse>()

const sendt = (maade: Meddelelsesmaade, den: string, modtaget?: string): Meddelelse & { paa: string } => ({
  maade,
  den: dato(den),
  ...(modtaget === undefined ? {} : { modtagetDen: { vaerdi: dato(modtaget), kilde: 'systembevis' } }),
  paa: den,
})

/** Lov om Digital Post § 10: hvornår den er fremme. */
export const EKSEMPLER_ANKOMST_DIGITAL_POST = meddelelser(() => ({
  'Lagt i postkassen en mandag': sendt('digital-post', '2026-03-09'),
  'Lagt i postkassen en lørdag': sendt('digital-post', '2026-03-14'),
  'Lagt i postkassen langfredag': sendt('digital-post', '2026-04-03'),
  'Sendt en mandag, og systembeviset siger torsdag': sendt('digital-post', '2026-03-09', '2026-03-12'),
  'Sendt dagen før loven om Digital Post': sendt('digital-post', '2012-06-30'),
  'Sendt den dag, loven om Digital Post begyndte': sendt('digital-post', '2012-07-01'),
}))

/** Vejledning 9533/2018: hvornår brevet er fremme. */
export const EKSEMPLER_ANKOMST_BREV = meddelelser(() => ({
  'Brev sendt en mandag før en almindelig uge': sendt('brev', '2026-03-09'),
  'Brev sendt en fredag, så weekenden kommer først': sendt('brev', '2026-03-13'),
  'Brev sendt mandag før påske': sendt('brev', '2026-03-30'),
  'Brev, hvor det er vist, hvilken dag det kom': sendt('brev', '2026-03-09', '2026-03-11'),
  'Brev sendt dagen før vejledningen': sendt('brev', '2018-06-25'),
  'Brev sendt på vejledningens dag': sendt('brev', '2018-06-26'),
}))

/** Vejledning 9533/2018: hvornår et Quickbrev er fremme. */
export const EKSEMPLER_ANKOMST_QUICKBREV = meddelelser(() => ({
  'Quickbrev sendt en mandag': sendt('quickbrev', '2026-03-09'),
  'Quickbrev sendt en fredag: to dage i kalenderen': sendt('quickbrev', '2026-03-13'),
  'Quickbrev, hvor kvitteringen siger dagen efter': sendt('quickbrev', '2026-03-09', '2026-03-10'),
  'Quickbrev sendt dagen før vejledningen': sendt('quickbrev', '2018-06-25'),
  'Quickbrev sendt på vejledningens dag': sendt('quickbrev', '2018-06-26'),
}))

const klage = (maade: Meddelelsesmaade, den: string, modtaget?: string) =>
  proevesag(
    {
      afgoerelse: { truffetDen: oplystDag(den), meddelt: oplyst({ maade, den: dato(den) }) },
      klage: modtaget === undefined ? {} : { modtaget: oplystDag(modtaget) },
    },
    '2026-12-30',
  )

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

/** Afgørelsen var i postkassen 1. september; sidste dag for at klage er 29. september. */
const paaklaget = (fakta: Klagefakta) =>
  proevesag(
    {
      afgoerelse: {
        truffetDen: oplystDag('2025-09-01'),
        meddelt: oplyst({ maade: 'digital-post', den: dato('2025-09-01') }),
      },
      klage: fakta,
    },
    '2025-10-05',
  )
const I_TIDE = { modtaget: oplystDag('2025-09-15') }
const SIDSTE_DAG = { modtaget: oplystDag('2025-09-29') }
const FOR_SENT = { modtaget: oplystDag('2025-09-30') }
const UKENDT_ANKOMST = proevesag({ klage: I_TIDE }, '2025-10-05')

/** RSL § 60, stk. 2: hvem klager? */
export const EKSEMPLER_RSL_60_2 = processager(() => ({
  'Borgeren klager selv': paaklaget({ ...I_TIDE, fraPersonenSelv: oplyst(true) }),
  'Naboen klager på egne vegne': paaklaget({ ...I_TIDE, fraPersonenSelv: oplyst(false) }),
  'Det er ikke oplyst, hvem klagen er fra': paaklaget(I_TIDE),
}))

const direktoeren = (svar: 'ja' | 'nej', begrundelse: string) =>
  paaklaget({ ...FOR_SENT, dispensation: proeveSkoen(svar, begrundelse) })

/** RSL § 67, stk. 2: kan en klage behandles, når fristen tages i betragtning? */
export const EKSEMPLER_RSL_67_2 = processager(() => ({
  'Klagen er i tide': paaklaget(I_TIDE),
  'For sen, og direktøren ser bort fra det, fordi borgeren var indlagt': direktoeren('ja', 'Indlagt hele perioden.'),
  'For sen, og direktøren ser bort fra det uden begrundelse': direktoeren('ja', ''),
  'For sen, og direktøren ser ikke bort fra det': direktoeren('nej', 'Ingen særlig grund.'),
  'For sen, og direktøren har ikke taget stilling': paaklaget(FOR_SENT),
}))

/** BEK § 11, stk. 1: genvurdering inden fire uger. */
export const EKSEMPLER_BEK_11_1 = processager(() => ({
  'Klage modtaget på fristens sidste dag': paaklaget(SIDSTE_DAG),
  'Klage modtaget dagen efter fristen': paaklaget(FOR_SENT),
  'Klage i tide, som efter en vurdering haster': paaklaget({ ...I_TIDE, hastende: proeveSkoen('ja') }),
  'Det er ikke oplyst, hvornår afgørelsen kom frem': UKENDT_ANKOMST,
}))

/** BEK § 11, stk. 2: flere oplysninger. */
export const EKSEMPLER_BEK_11_2 = processager(() => ({
  'Der mangler en lægeerklæring, så de fire uger ikke kan holdes': paaklaget({
    ...I_TIDE,
    manglerOplysninger: oplyst(true),
  }),
  'Der mangler ingen oplysninger': paaklaget({ ...I_TIDE, manglerOplysninger: oplyst(false) }),
  'Det er ikke oplyst, om der mangler noget': paaklaget(I_TIDE),
}))

/** BEK § 11, stk. 5: klagen haster. */
export const EKSEMPLER_BEK_11_5 = processager(() => ({
  'Borgeren står uden forsørgelse, og det er vurderet, at klagen haster': paaklaget({
    ...I_TIDE,
    hastende: proeveSkoen('ja', 'Uden forsørgelse.'),
  }),
  'Ingen har sagt, at klagen haster': paaklaget(I_TIDE),
  'Det er sagt uden begrundelse, at klagen haster': paaklaget({ ...I_TIDE, hastende: proeveSkoen('ja', '') }),
  'Klagen haster, men er for sen': paaklaget({ ...FOR_SENT, hastende: proeveSkoen('ja') }),
}))

const delvist = (rest: Klagefakta) =>
  paaklaget({ ...I_TIDE, genvurderet: oplyst({ den: dato('2025-09-25'), medhold: 'delvist' }), ...rest })

/** BEK § 12: klageren holder fast efter delvist medhold. */
export const EKSEMPLER_BEK_12 = processager(() => ({
  'Delvist medhold, og klageren holder fast i klagen': delvist({ fastholdt: oplystDag('2025-10-01') }),
  'Delvist medhold, og den fastholdte klage er sendt videre': delvist({
    fastholdt: oplystDag('2025-10-01'),
    sendtTilAnkestyrelsen: oplystDag('2025-10-03'),
  }),
}))

/** BEK § 13, stk. 1: den for sene klage. */
export const EKSEMPLER_BEK_13_1 = processager(() => ({
  'Klagen kom dagen efter fristen': paaklaget(FOR_SENT),
  'Klagen kom på fristens sidste dag': paaklaget(SIDSTE_DAG),
  'Afgørelsens ankomst er ikke oplyst': UKENDT_ANKOMST,
}))

/** RSL §§ 69, 70 og 72: hverken klagens tid eller dens mangler ændrer noget. */
export const EKSEMPLER_KLAGEINSTANS = processager(() => ({
  'En rettidig klage over varigheden': paaklaget({ ...I_TIDE, fraPersonenSelv: oplyst(true) }),
  'En klage, der kom for sent': paaklaget(FOR_SENT),
  'En klage, hvis dag ingen kender': paaklaget({}),
}))
