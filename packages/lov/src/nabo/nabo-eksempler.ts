import { dato } from '@fodfaeste/grund'
import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'
import { type ProeveSag, proeveFakta } from '../proeve-fakta.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import type { Nabofakta, Pensionsgrundlag, Vaesentlighedsproeve } from './fakta.ts'

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

/** LSP § 17, stk. 2: borgeren vil kun have førtidspension vurderet. */
export const EKSEMPLER_LSP_17_2 = nabosager(() => ({
  'Borgeren har bedt om, at kun førtidspension vurderes': pension(
    {},
    {
      egenAnmodning: opl(true),
      faarSeniorpension: opl(false),
    },
  ),
  'Borgeren har bedt om det, men får seniorpension': pension(
    {},
    { egenAnmodning: opl(true), faarSeniorpension: opl(true) },
  ),
  'Borgeren har ikke bedt om det': pension({}, { egenAnmodning: opl(false) }),
  'Borgeren har bedt om det, og det er ikke oplyst, om borgeren får seniorpension': pension(
    {},
    {
      egenAnmodning: opl(true),
    },
  ),
}))

/** LSP § 18 a: et nej til behandling. */
export const EKSEMPLER_LSP_18_A = nabosager(() => ({
  'Borgeren har sagt nej til en operation': pension({}, { afviserBehandling: opl(true) }),
}))

/** Sagen er overgået 31. august 2025; sidste dag for afgørelsen er 30. november. */
const overgaaet = (rest: Partial<Nabofakta> = {}) => pension({}, { overgaaet: opl(dato('2025-08-31')), ...rest })
const HELT_GRUNDLAG: Pensionsgrundlag = {
  rehabiliteringsplan: opl(true),
  indsatserUdtoemt: opl(true),
  varigtNedsatForklaret: opl(true),
}

/** LSP § 19, stk. 1: grundlaget for afgørelsen. */
export const EKSEMPLER_LSP_19_1 = nabosager(() => ({
  'Det hele er der, og det er forklaret, hvorfor arbejdsevnen ikke rækker': overgaaet({
    grundlag: { ...HELT_GRUNDLAG, ikkeSelvforsoergelseForklaret: opl(true) },
  }),
  'Det hele er der, og de funktioner, borgeren kan klare, er angivet': overgaaet({
    grundlag: { ...HELT_GRUNDLAG, arbejdsfunktionerAngivet: opl(true) },
  }),
  'Det er ikke forklaret, at arbejdsevnen er varigt nedsat': overgaaet({
    grundlag: { ...HELT_GRUNDLAG, varigtNedsatForklaret: opl(false), arbejdsfunktionerAngivet: opl(true) },
  }),
  'Ingen har set efter i grundlaget': overgaaet(),
}))

/** LSP § 20, stk. 3: mødet skal tilbydes i enhver pensionssag. */
export const EKSEMPLER_LSP_20_3 = nabosager(() => ({
  'Sagen er overgået, og mødet er ikke tilbudt': overgaaet(),
  'Sagen er overgået, og mødet er tilbudt': overgaaet({ moedeTilbudt: opl(dato('2025-09-10')) }),
}))

/** LSP § 21: tre måneder, når sagen er overgået. */
export const EKSEMPLER_LSP_21 = nabosager(() => ({
  'Sagen er overgået 31. august': overgaaet(),
  'Sagen er overgået og afgjort': overgaaet({ pensionAfgjort: opl(dato('2025-09-20')) }),
}))

const afgjort = (dag?: string) => ({
  ...overgaaet(dag === undefined ? {} : { pensionAfgjort: opl(dato(dag)) }),
  paa: '2025-12-05',
})

/** LSP § 21, 3. pkt.: redegørelse, når de tre måneder ikke holder. */
export const EKSEMPLER_LSP_21_PKT_3 = nabosager(() => ({
  'Overgået 31. august, afgjort 30. november': afgjort('2025-11-30'),
  'Overgået 31. august, afgjort 1. december': afgjort('2025-12-01'),
  'Overgået 31. august, ikke afgjort 5. december': afgjort(),
}))

const proevet = (vaesentlighed: Vaesentlighedsproeve, paa = '2023-01-01') => ({
  ...pension({}, { vaesentlighed }),
  paa,
})
const INTET_MANGLER = { laegeattestMangler: opl(false), forberedendeDelMangler: opl(false) }
const ATTEST_MANGLER = { laegeattestMangler: opl(true), forberedendeDelMangler: opl(false) }
const UDELADT = { ...ATTEST_MANGLER, attestLovligtUdeladt: opl(true), sammeOplysninger: skoen('nej') }

/** Principmeddelelse 24-20: har manglen haft betydning? */
export const EKSEMPLER_24_20 = nabosager(() => ({
  'Intet mangler': proevet(INTET_MANGLER),
  'Attesten mangler, og ingen har svaret på de to spørgsmål': proevet(ATTEST_MANGLER),
  'Attesten mangler, men oplysninger og konklusion var de samme': proevet({
    ...ATTEST_MANGLER,
    sammeOplysninger: skoen('ja'),
    sammeKonklusion: skoen('ja'),
  }),
  'Attesten mangler, og konklusionen var blevet en anden': proevet({
    ...ATTEST_MANGLER,
    sammeOplysninger: skoen('ja'),
    sammeKonklusion: skoen('nej'),
  }),
  'Forberedende del er forældet, og oplysningerne var ikke med': proevet({
    ...INTET_MANGLER,
    forberedendeDelMangler: opl(true),
    sammeOplysninger: skoen('nej'),
  }),
  'Det er ikke oplyst, om noget mangler': proevet({}),
  'Attesten er udeladt med grund, nytårsaften 2024': proevet(UDELADT, '2024-12-31'),
  'Attesten er udeladt med grund, nytårsdag 2025': proevet(UDELADT, '2025-01-01'),
}))

const nej = (rest: Partial<Nabofakta> = {}) => pension({}, { afviserForloeb: opl(dato('2025-09-01')), ...rest })

/** Principmeddelelse 82-16 og RSL § 5: borgeren siger nej til et forløb. */
export const EKSEMPLER_NEJ_TIL_FORLOEB = nabosager(() => ({
  'Borgeren siger nej til et forløb og søger stadig hjælp': nej(),
  'Borgeren siger nej, og kommunen har taget stilling til anden hjælp': nej({
    andenHjaelpVurderet: opl(dato('2025-09-10')),
  }),
}))
