import { type Dato, dato, datoFra, dele, plusDage } from '@fodfaeste/grund'
import { paaskedag } from './paaske.ts'

/** Hvor i året en dag ligger: på en fast dag, eller så mange dage efter (før) påskedag. */
export type Placering =
  | { readonly art: 'fast'; readonly maaned: number; readonly dag: number }
  | { readonly art: 'paaske'; readonly forskydning: number }

/** En dag med navn, som den ligger i kalenderen hvert år. */
export interface Kalenderdag {
  readonly id: string
  readonly navn: string
  readonly placering: Placering
  /** Første dag, den ikke længere er det, navnet siger. Mangler: den er det stadig. */
  readonly indtil?: Dato
  readonly kilde: string
}

/** En helligdag, som den falder i et bestemt år. */
export interface Helligdag {
  readonly dag: Dato
  readonly id: string
  readonly navn: string
}

const fast = (maaned: number, dag: number): Placering => ({ art: 'fast', maaned, dag })
const efterPaaske = (forskydning: number): Placering => ({ art: 'paaske', forskydning })

const LUKKELOVEN =
  'Bemærkningerne til lukkelovens § 2, stk. 1, gengivet i kirkeministerens svar til Kirkeudvalget 2023 (spørgsmål 19)'

const helligdagen = (id: string, navn: string, placering: Placering, indtil?: Dato): Kalenderdag => ({
  id,
  navn,
  placering,
  kilde: LUKKELOVEN,
  ...(indtil === undefined ? {} : { indtil }),
})

/**
 * De danske helligdage i kalenderens orden, som er den samme hvert år. Søndage er ikke med; dem tager `erHverdag` for sig.
 *
 * Store bededag var helligdag til og med 2023 og blev afskaffet fra 1. januar 2024.
 */
export const HELLIGDAGE: readonly Kalenderdag[] = [
  helligdagen('nytaarsdag', 'Nytårsdag', fast(1, 1)),
  helligdagen('skaertorsdag', 'Skærtorsdag', efterPaaske(-3)),
  helligdagen('langfredag', 'Langfredag', efterPaaske(-2)),
  helligdagen('paaskedag', 'Påskedag', efterPaaske(0)),
  helligdagen('anden-paaskedag', '2. påskedag', efterPaaske(1)),
  helligdagen('store-bededag', 'Store bededag', efterPaaske(26), dato('2024-01-01')),
  helligdagen('kristi-himmelfart', 'Kristi himmelfartsdag', efterPaaske(39)),
  helligdagen('pinsedag', 'Pinsedag', efterPaaske(49)),
  helligdagen('anden-pinsedag', '2. pinsedag', efterPaaske(50)),
  helligdagen('juledag', 'Juledag', fast(12, 25)),
  helligdagen('anden-juledag', '2. juledag', fast(12, 26)),
]

const FORAELDELSESLOVEN =
  'Forældelsesloven § 27, stk. 2, udskyder frister fra dagen, men gælder ikke klagefrister; om de udskydes, er tvivl'

/**
 * Dage, mange holder fri, men som ikke er helligdage i sig selv. De tre første og fredagen efter Kristi himmelfart kan
 * måske udskyde en klagefrist; det er tvivl, og et menneske vælger læsning. 1. maj udskyder intet.
 */
export const IKKE_HELLIGDAGE: readonly (Kalenderdag & { readonly maaskeFristdag: boolean })[] = [
  { id: 'grundlovsdag', navn: 'Grundlovsdag', placering: fast(6, 5), kilde: FORAELDELSESLOVEN, maaskeFristdag: true },
  {
    id: 'juleaftensdag',
    navn: 'Juleaftensdag',
    placering: fast(12, 24),
    kilde: FORAELDELSESLOVEN,
    maaskeFristdag: true,
  },
  {
    id: 'nytaarsaften',
    navn: 'Nytårsaftensdag',
    placering: fast(12, 31),
    kilde: FORAELDELSESLOVEN,
    maaskeFristdag: true,
  },
  {
    id: 'dagen-efter-kristi-himmelfart',
    navn: 'Fredag efter Kristi himmelfart',
    placering: efterPaaske(40),
    kilde: 'borger.dk om Udbetaling Danmarks klagefrister; om det gælder kommunens afgørelser, er tvivl',
    maaskeFristdag: true,
  },
  {
    id: 'foerste-maj',
    navn: '1. maj',
    placering: fast(5, 1),
    kilde: 'Fri efter overenskomst for nogle; nævnt hverken i lukkeloven eller i forældelsesloven § 27',
    maaskeFristdag: false,
  },
]

/** Dagen i det år. Påsken ligger altid i samme år som de dage, der regnes fra den. */
export function dagIAaret({ placering }: Kalenderdag, aar: number): Dato {
  return placering.art === 'fast'
    ? datoFra(aar, placering.maaned, placering.dag)
    : plusDage(paaskedag(aar), placering.forskydning)
}

/** Årets helligdage i kalenderens orden. */
export function helligdageI(aar: number): readonly Helligdag[] {
  return HELLIGDAGE.map((h) => ({ helligdag: h, dag: dagIAaret(h, aar) }))
    .filter(({ helligdag, dag }) => helligdag.indtil === undefined || dag < helligdag.indtil)
    .map(({ helligdag: { id, navn }, dag }) => ({ dag, id, navn }))
}

/** Er dagen en helligdag, og i så fald hvilken? */
export function helligdagPaa(dag: Dato): Helligdag | undefined {
  return helligdageI(dele(dag).aar).find((h) => h.dag === dag)
}

/** Er dagen en, hvor det er tvivl, om en klagefrist udskydes? Se {@link IKKE_HELLIGDAGE}. */
export function maaskeFristdag(dag: Dato): Kalenderdag | undefined {
  const { aar } = dele(dag)
  return IKKE_HELLIGDAGE.find((d) => d.maaskeFristdag && dagIAaret(d, aar) === dag)
}
