import { z } from 'zod'
import { beslutning, nummer, tekst } from './felter.ts'
import { FORHOLDSBESLUTNINGER } from './forhold.ts'
import { FORHOLDSBESKRIVELSER } from './borgerens-forhold.ts'
import { FORLOEBSBESLUTNINGER } from './forloeb.ts'
import { GODKENDELSESBESLUTNINGER } from './godkendelse.ts'
import { INDSATSBESLUTNINGER } from './indsats.ts'
import { KLAGEBESLUTNINGER } from './klage.ts'
import { MAALGRUPPEBESLUTNINGER } from './maalgruppen.ts'
import { OPLYSNINGSBESLUTNINGER } from './oplysning-af-sagen.ts'
import { REPRAESENTANTBESLUTNINGER } from './repraesentant.ts'
import { SAMTALEBESLUTNINGER } from './samtale-og-sundhed.ts'
import { TEAMBESLUTNINGER } from './team-og-afgoerelse.ts'
import { TEAMINDKALDELSER } from './teamindkaldelse.ts'
import { JOURNALBESLUTNINGER } from './ydelse-og-journal.ts'

const ALLE = [
  ...MAALGRUPPEBESLUTNINGER,
  ...OPLYSNINGSBESLUTNINGER,
  ...REPRAESENTANTBESLUTNINGER,
  ...TEAMBESLUTNINGER,
  ...TEAMINDKALDELSER,
  ...GODKENDELSESBESLUTNINGER,
  ...FORLOEBSBESLUTNINGER,
  ...INDSATSBESLUTNINGER,
  ...SAMTALEBESLUTNINGER,
  ...KLAGEBESLUTNINGER,
  ...JOURNALBESLUTNINGER,
  ...FORHOLDSBESLUTNINGER,
  ...FORHOLDSBESKRIVELSER,
] as const

/** Enhver beslutning i en sag, undtagen at rette en tidligere. */
export const BeslutningSkema = z
  .discriminatedUnion('beslutning', ALLE)
  .meta({ id: 'Beslutning', title: 'Beslutning', description: 'Navnet på beslutningen vælger felterne.' })

const Rettelse = beslutning('ret-haendelse', 'Ret en tidligere hændelse', {
  version: nummer('Hændelsen, der er forkert'),
  begrundelse: tekst('Skriv, hvad der var forkert, og hvor du ved det fra.'),
  erstatning: BeslutningSkema.optional().meta({
    description: 'Beslutningen, som den skulle have været. Udeladt: hændelsen skulle ikke have været der.',
  }),
})

/** Én beslutning i sagen. Har en kollega skrevet imens, afvises den med begge versioner. */
export const SkrivBeslutningSkema = z.strictObject({
  forventetVersion: z.int().min(0).meta({ description: 'Den version af sagen, beslutningen er taget på.' }),
  kommando: z.discriminatedUnion('beslutning', [...ALLE, Rettelse]),
})
export type SkrivBeslutning = z.infer<typeof SkrivBeslutningSkema>
