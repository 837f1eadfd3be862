import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import type { Deltager, TeamFakta, Teambehandling } from './fakta.ts'
import { ALLE_DELTAGER, den, indstiller, moede, opl, sag, skoen } from './proeve-team.ts'

const teamsager = eksempelsager<Partial<Sagsfakta>>()

const uden = (...hvem: readonly Deltager[]) => ({
  ...ALLE_DELTAGER,
  ...Object.fromEntries(hvem.map((h) => [h, opl(false)])),
})
/** Teamet behandler sagen om ressourceforløb på dagen. */
const behandlet = (behandling: Partial<Teambehandling>, fakta: Partial<TeamFakta> = {}, paa = '2023-05-01') => ({
  team: sag('ressourceforloeb', { behandlinger: [{ ...moede(paa, 'ressourceforloeb'), ...behandling }], ...fakta }),
  paa,
})
const udenUndervisning = (foedt: string, uddannet: boolean, behov?: 'ja' | 'nej') =>
  behandlet(
    { deltog: uden('undervisning'), ...(behov === undefined ? {} : { behovForUndervisning: skoen(behov) }) },
    { foedt: den(foedt), erhvervskompetencegivendeUddannelse: opl(uddannet) },
  )
const udenSocial = (paa: string) => behandlet({ deltog: uden('social'), sammensaetningPasser: skoen('ja') }, {}, paa)

/** LOB § 10, stk. 1: hvem der sidder i teamet. */
export const EKSEMPLER_10_1 = teamsager(() => ({
  'Alle områder er med': behandlet({}),
  'Sundhedskoordinatoren er ikke med': behandlet({ deltog: uden('sundhedskoordinator') }),
  'Undervisning er ikke med, dagen før 30-årsdagen, uden uddannelse': udenUndervisning('1993-05-02', false, 'nej'),
  'Undervisning er ikke med, på 30-årsdagen, uden uddannelse': udenUndervisning('1993-05-01', false, 'nej'),
  'Undervisning er ikke med, under 30, men uddannet': udenUndervisning('1998-01-01', true, 'nej'),
  'Undervisning er ikke med, over 30, og ingen har set på behovet': udenUndervisning('1980-01-01', true),
  'Socialområdet er ikke med, nytårsaften 2024': udenSocial('2024-12-31'),
  'Socialområdet er ikke med, nytårsdag 2025: to læsninger': udenSocial('2025-01-01'),
}))

/** LOB § 10, stk. 2: borgeren og sagsbehandleren er med. */
export const EKSEMPLER_10_2 = teamsager(() => ({
  'Borgeren og sagsbehandleren er med': behandlet({}),
  'Borgeren er ikke med, og ingen har sagt hvorfor': behandlet({ deltog: uden('borger') }),
  'Borgeren er ikke med; det er åbenbart formålsløst at udvikle arbejdsevnen': behandlet({
    deltog: uden('borger'),
    udenBorgeren: skoen('ja'),
  }),
  'Borgeren er ikke med, og arbejdsevnen kan udvikles': behandlet({
    deltog: uden('borger'),
    udenBorgeren: skoen('nej'),
  }),
  'Sagsbehandleren er ikke med': behandlet({ deltog: uden('sagsbehandler') }),
}))

const igenOm = (tagerStillingTilOrdningen: boolean | undefined, paa = '2023-05-01') =>
  behandlet(
    {
      art: 'genforelaeggelse',
      indstilling: {
        ...indstiller('indsatser-i-forloebet'),
        ...(tagerStillingTilOrdningen === undefined
          ? {}
          : { tagerStillingTilOrdningen: opl(tagerStillingTilOrdningen) }),
      },
    },
    {},
    paa,
  )

/** LOB § 11, stk. 3: sagen er til teamet igen. */
export const EKSEMPLER_11_3 = teamsager(() => ({
  'Den nye behandling handler kun om indsatser og opfølgning': igenOm(false),
  'Den nye behandling foreslår fleksjob i stedet': igenOm(true),
  'Ingen har set efter, om den nye behandling foreslår en anden ordning': igenOm(undefined),
  'Fleksjob foreslået, dagen før garantien kom': igenOm(true, '2021-12-31'),
  'Fleksjob foreslået, den dag garantien kom': igenOm(true, '2022-01-01'),
}))
