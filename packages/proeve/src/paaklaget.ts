import { type Kommando, type Sag, fold, foldVidere } from '@fodfaeste/sag'
import { enPerson } from './en-person.ts'
import { registrer, registrerAlle } from './i-sagen.ts'
import { KLAR_AFGOERELSE, KLAR_DEN, klarTilAfgoerelse } from './klar-til-afgoerelse.ts'

type Dateret = { readonly den: string; readonly [felt: string]: unknown }
type Aktoer = ReturnType<typeof enPerson>

/** En sag, hvor en afgørelse er meddelt og påklaget, og numrene på de to. */
export interface Paaklaget {
  readonly sag: Sag
  readonly afgoerelse: number
  readonly klage: number
}

/** Dagen, kommunen kan afgøre igen. Klagen kom den 20. juni. */
export const IGEN_DEN = '2025-07-01'

/** Sagen efter hvert skridt, taget på dets egen dag; en bestemt person står foran sit. */
export function efter(sag: Sag, ...skridt: readonly (Dateret | readonly [Aktoer, Dateret])[]): Sag {
  return skridt.reduce<Sag>((foer, et) => {
    const [af, kommando] = erMedPerson(et) ? et : [enPerson({ rolle: 'leder' }), et]
    const nye = registrer(foer, { kommando: kommando as unknown as Kommando, idag: kommando.den, af })
    return foldVidere(foer, nye) ?? foer
  }, sag)
}

const erMedPerson = (et: Dateret | readonly [Aktoer, Dateret]): et is readonly [Aktoer, Dateret] => Array.isArray(et)

/** Sagen, hvor intet i Sagstjek stopper. */
function klar(): Sag {
  const sag = fold(registrerAlle(klarTilAfgoerelse()))
  if (sag === undefined) throw new Error('No case')
  return sag
}

const INDHOLD = [
  'beskaeftigelsesmaessige-forhold',
  'sociale-forhold',
  'helbredsmaessige-forhold',
  'forudsaetninger-og-behov',
  'behov-for-kombination',
  'overordnet-maal',
  'indsatser',
  'opfoelgning-og-mentor',
  'vil-se-sagen-igen',
  'ikke-parallelt-er-sagt',
]

/** Teamet har haft sagen igen, så der kan gives afslag mod dets indstilling. */
function setIgen(sag: Sag): Sag {
  const holdt = efter(sag, {
    beslutning: 'hold-teambehandling',
    moededag: '2025-05-20',
    art: 'revurdering',
    om: 'ressourceforloeb',
    deltog: ['beskaeftigelse', 'sundhed', 'social', 'sundhedskoordinator', 'undervisning', 'borger', 'sagsbehandler'],
    den: '2025-05-20',
  })
  return efter(holdt, {
    beslutning: 'afgiv-indstilling',
    behandling: holdt.version,
    udfald: 'ressourceforloeb',
    indhold: INDHOLD,
    tekst: 'Teamet holder fast i forløbet.',
    den: '2025-05-20',
  })
}

const AFSLAG = {
  om: 'ressourceforloeb',
  resultat: 'afslag',
  udfald: 'ressourceforloeb',
  form: 'skriftlig',
  begrundelse: 'Praktikken gav ingen timer.',
} as const

interface Omkring {
  /** Det, der er anderledes ved klagen. */
  readonly klagen?: object
  /** Det, der er sket før afgørelsen. */
  readonly foer?: readonly Dateret[]
}

/** Et afslag eller en bevilling den 2. juni, meddelt den 3., og borgerens klage over den. */
export function paaklaget(resultat: 'afslag' | 'bevilling', { klagen = {}, foer = [] }: Omkring = {}): Paaklaget {
  const [grund, afgoeres] = resultat === 'afslag' ? [setIgen(klar()), AFSLAG] : [klar(), KLAR_AFGOERELSE]
  const truffet = efter(grund, ...foer, { beslutning: 'traef-afgoerelse', ...afgoeres, den: KLAR_DEN })
  const afgoerelse = truffet.version
  const sag = efter(
    truffet,
    { beslutning: 'meddel-afgoerelse', afgoerelse, maade: 'digital-post', den: '2025-06-03' },
    {
      beslutning: 'modtag-klage',
      klager: 'borgeren',
      afgoerelse,
      ord: 'I så ikke på praktikken.',
      den: '2025-06-20',
      ...klagen,
    },
  )
  return { sag, afgoerelse, klage: sag.version }
}

/** Ændringen, når alt er skrevet: der gives et forløb på to år. */
export const aendringen = ({ klage, afgoerelse }: Omit<Paaklaget, 'sag'>, rest: object = {}) => ({
  klage,
  afgoerelse,
  medhold: 'helt',
  genvurdering: 'Praktikken var ikke set på. Timerne steg fra 4 til 12.',
  svarPaaKlagen: 'Du har ret. Praktikken er nu med.',
  oensket: true,
  aendring: 'bevilling',
  begrundelse: 'Praktikken viser, at timerne kan sættes op.',
  forloeb: { efter: '112', starter: '2025-08-01', slutter: '2027-07-31' },
  ...rest,
})

/** Det, der er anderledes, når et forløb bliver kortere, og klageren ikke får det hele. */
export const KORTERE = {
  medhold: 'delvist',
  oensket: undefined,
  ikkeImoedekommet: 'Forløbet falder ikke bort.',
  ikkeTilSkade: 'Hun har selv bedt om et kortere forløb.',
  forloeb: { efter: '112', starter: '2025-07-01', slutter: '2026-06-30' },
} as const
