import { z } from 'zod'
import { IsoDagSkema } from './forklaring.ts'

/** Det, journalens hændelser handler om, i den orden de kan vælges. */
const JOURNALEMNER = [
  'sag',
  'oplysning',
  'oenske',
  'skoen',
  'vurdering',
  'plan',
  'team',
  'afgoerelse',
  'forloeb',
  'indsats',
  'samtale',
  'klage',
  'ydelse',
  'notat',
  'dokument',
] as const

/** Én gang eller flere, at den samme har set det samme i sagen af samme grund på samme dag. */
const AabningSkema = z.object({
  art: z.literal('aabning'),
  /** Seneste gang (ISO i UTC). */
  tidspunkt: z.string(),
  foersteGang: z.string(),
  antal: z.number().int().min(1),
  hvem: z.string(),
  formaal: z.string(),
  hvad: z.string(),
})

/** Noget, der er sket i sagen. */
const JournalHaendelseSkema = z.object({
  art: z.literal('haendelse'),
  tidspunkt: z.string(),
  hvem: z.string(),
  version: z.number().int(),
  type: z.string(),
  emne: z.enum(JOURNALEMNER),
  tekst: z.string(),
  virkerFra: IsoDagSkema.optional(),
  hash: z.string(),
})

/** Sagens journal, nyeste først. */
export const JournalSkema = z.object({
  linjer: z.array(z.discriminatedUnion('art', [JournalHaendelseSkema, AabningSkema])),
  /** Hvor sagens kæde er brudt; tom, når hver hændelse er, som den blev skrevet. */
  brud: z.array(z.object({ version: z.number().int(), tekst: z.string() })),
})

/** Loggen rummer aldrig et CPR-nummer, og adressen på et regneark må ikke. */
const ETSTEDS_I_LOGGEN = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((tekst) => !/\d{6}-?\d{4}/.test(tekst), 'Et CPR-nummer står aldrig i loggen. Søg på sagsnummeret.')

/** Hvilke linjer i adgangsloggen. Det, der udelades, begrænser ikke. */
export const AdgangslogValgSkema = z.strictObject({
  /** Den ansattes id eller en del af navnet. */
  bruger: ETSTEDS_I_LOGGEN.optional(),
  sagId: z.uuid().optional(),
  sagsnummer: ETSTEDS_I_LOGGEN.optional(),
  handling: z.enum(['laest', 'skrevet', 'afvist']).optional(),
  /** Del af formålet eller af det, der blev vist. */
  tekst: ETSTEDS_I_LOGGEN.optional(),
  fra: IsoDagSkema.optional(),
  /** Til og med. */
  til: IsoDagSkema.optional(),
})

export const SoegAdgangslogSkema = AdgangslogValgSkema.extend({
  antal: z.number().int().min(1).max(500).default(100),
  /** `naeste` fra forrige side. */
  foer: z.number().int().min(1).optional(),
})

/** En linje i kommunens adgangslog. */
const LogpostSkema = z.object({
  /** Stiger fra linje til linje; ordenen i søgningen. */
  id: z.number().int(),
  /** Kæden, linjen står i: en sags, eller en brugers for det, der ikke er en sag. */
  kaede: z.string(),
  /** Linjens nummer i kæden. */
  nr: z.number().int(),
  tidspunkt: z.string(),
  bruger: z.string(),
  brugerNavn: z.string(),
  sagId: z.uuid().optional(),
  sagsnummer: z.string().optional(),
  /** Afvist: et opslag, adgangsreglerne sagde nej til; `hvad` er reglen. */
  handling: z.enum(['laest', 'skrevet', 'afvist']),
  formaal: z.string(),
  hvad: z.string(),
  hash: z.string(),
})

export const AdgangslogSideSkema = z.object({ poster: z.array(LogpostSkema), naeste: z.number().int().optional() })

export type Journal = z.infer<typeof JournalSkema>
export type JournalLinje = Journal['linjer'][number]
export type AdgangslogSide = z.infer<typeof AdgangslogSideSkema>
export type AdgangslogValg = z.infer<typeof AdgangslogValgSkema>
