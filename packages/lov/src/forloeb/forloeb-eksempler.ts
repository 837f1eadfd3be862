import { type Dato, dato } from '@fodfaeste/grund'
import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Fakta } from '../fakta.ts'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import type { Deltager, KonkretTilbud, Sundhedssamtale, SundhedssamtaleFakta } from './sundhedssamtale-fakta.ts'
import type { AfslutningFakta, Slutbeslutning } from './vurder-afslutning.ts'
import type { JobformidlerFakta } from './vurder-jobformidler.ts'
import type { Udpegning } from './vurder-koordinerende-sagsbehandler.ts'

const forloebssager = eksempelsager<Partial<Sagsfakta>>()

const den = (dag: string): Oplysning<Dato> => ({ vaerdi: dato(dag), kilde: 'prøven' })
const TOM = { jaNej: {}, skoen: {}, oensker: [], laesningsvalg: {} } as const

/** Et forløb på to år fra 1. marts 2023, med sidste dag 28. februar 2025. */
const forloeb = (starter = '2023-03-01', slutter = '2025-02-28'): { readonly maalgruppe: Fakta } => ({
  maalgruppe: { ...TOM, dage: { bevilget: den('2023-02-10'), starter: den(starter), 'planlagt-slut': den(slutter) } },
})

const jobformidler = (paa: string, starter: string, fakta: Partial<JobformidlerFakta> = {}) => ({
  ...forloeb(starter, '2026-12-31'),
  jobformidler: { efter: '112' as const, laesningsvalg: {}, ...fakta },
  paa,
})

const FOER_2022 = '2021-12-31'

/** Lov 1160/2021 § 7, stk. 1: forløbet begyndte før 2022. */
export const EKSEMPLER_1160_7_1 = forloebssager(() => ({
  'Begyndt før 2022 og ikke vejledt 1. maj 2022': jobformidler('2022-05-01', FOER_2022),
  'Begyndt før 2022 og vejledt 1. maj 2022': jobformidler('2022-06-01', FOER_2022, { vejledt: den('2022-05-01') }),
  'Begyndt før 2022 og vejledt 2. maj 2022': jobformidler('2022-06-01', FOER_2022, { vejledt: den('2022-05-02') }),
  'Begyndt før 2022, set den sidste dag i 2021': jobformidler('2021-12-31', '2021-01-01'),
}))

/** LAB § 113 a: retten til en jobformidler. */
export const EKSEMPLER_113_A = forloebssager(() => ({
  'Fra 1. januar 2022, også i et forløb begyndt før': jobformidler('2022-01-01', '2021-01-01'),
  'Dagen før forløbet begynder': jobformidler('2023-02-28', '2023-03-01'),
  'Forløbets første dag': jobformidler('2023-03-01', '2023-03-01'),
  'Efter lukningen, i et løbende forløb': jobformidler('2026-10-01', '2024-03-01'),
  'Førtidspensionist i forløb efter § 115: to læsninger': jobformidler('2023-06-01', '2023-03-01', { efter: '115' }),
}))

const slut = (paa: string, fakta: Partial<AfslutningFakta> = {}) => ({
  ...forloeb(),
  afslutning: { efter: '112' as const, laesningsvalg: {}, ...fakta },
  paa,
})
const truffet = (dag: string): Partial<AfslutningFakta> => ({ beslutning: { truffet: den(dag), art: 'indsatser' } })

/** LAB § 113, stk. 4: er beslutningen truffet, inden forløbet slutter? */
export const EKSEMPLER_113_4 = forloebssager(() => ({
  'Intet besluttet på sidste dag': slut('2025-02-28'),
  'Intet besluttet dagen efter sidste dag': slut('2025-03-01'),
  'Besluttet på sidste dag': slut('2025-03-10', truffet('2025-02-28')),
  'Besluttet dagen efter': slut('2025-03-10', truffet('2025-03-01')),
}))

const nyt = (art: Slutbeslutning['art'], grundlag: Partial<Slutbeslutning>, dag = '2025-02-01') => ({
  ...forloeb('2023-03-01', dag < '2026' ? '2025-02-28' : '2026-02-28'),
  afslutning: { efter: '112' as const, laesningsvalg: {}, beslutning: { truffet: den(dag), art, ...grundlag } },
  paa: dag,
})
const oplyst = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøven' })
const NYT_GRUNDLAG = { nyForberedendeDel: oplyst(true), teamHoert: oplyst(true) }

/** Praksis: en forlængelse er et nyt forløb med sit eget grundlag. */
export const EKSEMPLER_NYT_FORLOEB = forloebssager(() => ({
  'Forlængelse med ny forberedende del og teamets indstilling': nyt('forlaengelse', NYT_GRUNDLAG),
  'Nyt forløb med ny forberedende del og teamets indstilling': nyt('nyt-forloeb', NYT_GRUNDLAG),
  'En ren forlængelse': nyt('forlaengelse', { nyForberedendeDel: oplyst(false), teamHoert: oplyst(false) }),
  'Teamet er hørt, men på den gamle forberedende del': nyt('forlaengelse', {
    nyForberedendeDel: oplyst(false),
    teamHoert: oplyst(true),
  }),
  'Nyt forløb, hvor grundlaget ikke er oplyst': nyt('nyt-forloeb', {}),
  'Forlængelse besluttet på den sidste dag før lukningen': nyt('forlaengelse', NYT_GRUNDLAG, '2026-01-31'),
  'Forlængelse besluttet på lukningens dag': nyt('forlaengelse', NYT_GRUNDLAG, '2026-02-01'),
}))

const udpegning = (paa: string, ...udpegede: readonly Udpegning[]) => ({
  ...forloeb(),
  koordinerende: { efter: '112' as const, udpegede, laesningsvalg: {} },
  paa,
})
const mette = (fra: string, til?: string): Udpegning => ({
  navn: 'Mette Krogh',
  fra: dato(fra),
  ...(til === undefined ? {} : { til: dato(til) }),
})

/** LAB § 36, stk. 3: er en koordinerende sagsbehandler udpeget? */
export const EKSEMPLER_36_3 = forloebssager(() => ({
  'Forløbets første dag, ingen udpeget': udpegning('2023-03-01'),
  'Udpeget forløbets første dag': udpegning('2023-06-01', mette('2023-03-01')),
  'Mette er rejst, og ingen er kommet i stedet': udpegning('2023-06-01', mette('2023-03-01', '2023-05-31')),
}))

const samtalesag = (paa: string, fakta: Partial<SundhedssamtaleFakta>, maalgruppe = forloeb()) => ({
  ...maalgruppe,
  sundhedssamtale: { efter: '112' as const, tilbud: [], laesningsvalg: {}, ...fakta },
  paa,
})
const lukket = (bevilget: string | undefined, starter: string) => ({
  maalgruppe: {
    ...TOM,
    dage: { ...(bevilget === undefined ? {} : { bevilget: den(bevilget) }), starter: den(starter) },
  },
})

/** LAB § 113, stk. 3, 1. pkt.: retten til en samtale. */
export const EKSEMPLER_113_3 = forloebssager(() => ({
  'Borgeren er i forløb': samtalesag('2023-06-01', {}),
  'Dagen før forløbet begyndte': samtalesag('2023-02-28', {}),
  'Forløbet er ophørt dagen før': samtalesag('2025-03-01', { ophoert: den('2025-02-28') }),
  'Bevilget på den sidste dag, begyndt efter lukningen': samtalesag(
    '2026-10-01',
    {},
    lukket('2026-01-31', '2026-02-10'),
  ),
  'Begyndt efter lukningen, og bevillingens dag er ukendt': samtalesag(
    '2026-10-01',
    {},
    lukket(undefined, '2026-02-01'),
  ),
  'Førtidspensionist i forløb efter § 115, om samtalen: to læsninger': samtalesag('2023-06-01', { efter: '115' }),
  'I forløb på den sidste dag i 2021': samtalesag(FOER_2022, {}, forloeb('2021-03-01')),
}))

const PRAKTIK: KonkretTilbud = { id: 't1', navn: 'Praktik i værkstedet', givet: den('2023-05-01') }
const IKKE_BEGYNDT = { begyndt: oplyst('ikke-begyndt' as const) }
/** Praktikken gives 1. maj 2023; borgeren beder om en samtale 4. maj. */
const bedtOm = (paa: string, tilbud: Partial<KonkretTilbud>, samtale: Partial<Sundhedssamtale> = {}) =>
  samtalesag(paa, { tilbud: [{ ...PRAKTIK, ...tilbud, samtale: { oensket: den('2023-05-04'), ...samtale } }] })
const SVARET = { stillingtagen: oplyst({ den: dato('2023-06-10'), valg: 'tilpasset' as const }) }

/** LAB § 113, stk. 3, 2. pkt.: må borgeren vente med at begynde? */
export const EKSEMPLER_113_3_VENTE = forloebssager(() => ({
  'Den dag, borgeren beder om samtalen': bedtOm('2023-05-04', IKKE_BEGYNDT),
  'Ingen har bedt om en samtale': samtalesag('2023-05-10', { tilbud: [{ ...PRAKTIK, ...IKKE_BEGYNDT }] }),
  'Dagen før kommunen tager stilling': bedtOm('2023-06-09', IKKE_BEGYNDT, SVARET),
  'Den dag, kommunen tager stilling': bedtOm('2023-06-10', IKKE_BEGYNDT, SVARET),
  'Tilbuddet begyndte, dagen før borgeren bad': bedtOm('2023-05-10', { begyndt: den('2023-05-03') }),
  'Tilbuddet begyndte samme dag, som borgeren bad': bedtOm('2023-05-10', { begyndt: den('2023-05-04') }),
  'Det er ikke oplyst, om tilbuddet er begyndt': bedtOm('2023-05-10', {}),
}))

const vejledt = (paa: string, vejledtSkriftligt?: string, tilbud: readonly KonkretTilbud[] = [PRAKTIK]) =>
  samtalesag(paa, { tilbud, ...(vejledtSkriftligt === undefined ? {} : { vejledtSkriftligt: den(vejledtSkriftligt) }) })

/** BEK 2409/2021 § 2: skriftligt og senest, når det første tilbud gives. */
export const EKSEMPLER_2409_2 = forloebssager(() => ({
  'Vejledt samme dag, som tilbuddet blev givet': vejledt('2023-05-02', '2023-05-01'),
  'Vejledt dagen efter tilbuddet': vejledt('2023-06-01', '2023-05-02'),
  'Tilbuddet er givet, og ingen vejledning er registreret': vejledt('2023-05-02'),
  'Intet tilbud endnu, og ingen vejledning': vejledt('2023-04-01', undefined, []),
}))

const moede = (deltagere: readonly Deltager[], jobformidlerIStedet?: Skoen) =>
  bedtOm('2023-06-01', IKKE_BEGYNDT, {
    holdt: oplyst({ den: dato('2023-05-20'), deltagere }),
    ...(jobformidlerIStedet === undefined ? {} : { jobformidlerIStedet }),
  })
const skoen = (svar: 'ja' | 'nej'): Skoen => ({
  svar,
  af: 'Mette Holm',
  begrundelse: 'Praktikken er ude på et værksted.',
})

/** BEK 2409/2021 § 3, stk. 1: er de rigtige med til mødet? */
export const EKSEMPLER_2409_3 = forloebssager(() => ({
  'Sundhedskoordinator, borger og koordinerende sagsbehandler er med': moede([
    'sundhedskoordinator',
    'borger',
    'koordinerende-sagsbehandler',
  ]),
  'Borgeren er ikke med': moede(['sundhedskoordinator', 'koordinerende-sagsbehandler']),
  'Jobformidleren er med i stedet, og det er vurderet hensigtsmæssigt': moede(
    ['sundhedskoordinator', 'borger', 'jobformidler'],
    skoen('ja'),
  ),
  'Jobformidleren er med i stedet, og ingen har vurderet det': moede(['sundhedskoordinator', 'borger', 'jobformidler']),
  'Mødet er ikke holdt': bedtOm('2023-06-01', IKKE_BEGYNDT),
}))
