import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'
import { type ProeveSag, proeveFakta } from '../proeve-fakta.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import type { Nabofakta } from './fakta.ts'

const nabosager = eksempelsager<Partial<Sagsfakta>>()

const skoen = (svar: 'ja' | 'nej'): Skoen => ({ svar, af: 'Mette Holm', begrundelse: 'Efter en konkret vurdering.' })
const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøven' })
const PAA = '2025-10-01'

const BETINGELSER = { varigtNedsat: skoen('ja'), ikkeSelvforsoergende: skoen('ja') } as const
const UDTOEMT = { skoen: { 'alle-foranstaltninger-udtoemt': 'ja' } } as const
const MERE_AT_PROEVE = { skoen: { 'alle-foranstaltninger-udtoemt': 'nej' } } as const

const pension = (sag: ProeveSag, rest: Partial<Nabofakta> = BETINGELSER): Partial<Sagsfakta> & { paa: string } => ({
  nabo: { sag: proeveFakta(sag), ...rest },
  paa: PAA,
})

/** LSP § 16: hvem der kan få førtidspension. */
export const EKSEMPLER_LSP_16 = nabosager(() => ({
  'Hanne, 40 år i dag': pension({ foedt: '1985-10-01' }),
  'Hanne, 40 år i morgen, ingen har skønnet': pension({ foedt: '1985-10-02' }),
  'Hanne, 39 år, alt er udtømt': pension({ foedt: '1985-10-02', ...UDTOEMT }),
  'Hanne, 39 år, der er mere at prøve': pension({ foedt: '1985-10-02', ...MERE_AT_PROEVE }),
  'Malik, 18 år i morgen, alt er udtømt': pension({ foedt: '2007-10-02', ...UDTOEMT }),
  'Inge, 67 år i dag': pension({ foedt: '1958-10-01' }),
  'Fødselsdagen er ukendt': pension({}),
  'Kan klare et fleksjob': pension({ foedt: '1980-01-01' }, { ...BETINGELSER, ikkeSelvforsoergende: skoen('nej') }),
  'Ingen har skønnet om nedsættelsen': pension({ foedt: '1980-01-01' }, {}),
}))

/** Praksis: mindst ét forløb først. */
export const EKSEMPLER_ET_FORLOEB = nabosager(() => ({
  'Et tidligere forløb': pension({ tidligere: ['uden dage'] }),
  'Intet forløb, og ingen har skønnet': pension({ tidligere: [] }),
  'Intet forløb, men alt er udtømt': pension({ tidligere: [], ...UDTOEMT }),
  'Intet forløb, og der er mere at prøve': pension({ tidligere: [], ...MERE_AT_PROEVE }),
  'Det vides ikke, om der har været et forløb': pension({}),
}))

/** LSP § 18, stk. 2: teamet før en pensionssag. */
export const EKSEMPLER_LSP_18_2 = nabosager(() => ({
  'Forelagt teamet': pension({}, { forelagtTeam: opl(true) }),
  'Ikke forelagt': pension({}, { forelagtTeam: opl(false), egenAnmodning: opl(false) }),
  'Ikke oplyst': pension({}, {}),
  'Borgerens egen anmodning, og det er utvivlsomt, at betingelserne ikke er opfyldt': pension(
    {},
    { forelagtTeam: opl(false), egenAnmodning: opl(true), utvivlsomtIkkeOpfyldt: skoen('ja') },
  ),
}))
