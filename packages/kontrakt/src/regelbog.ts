import { z } from 'zod'
import { proevDato } from '@fodfaeste/grund'
import { JaNejIdSkema, OenskeEmneSkema, SkoenIdSkema } from './fakta-id.ts'
import { HjemmelSkema, IsoDagSkema, KonklusionKodeSkema, LedArtSkema } from './forklaring.ts'

/** Reglerne selv, uden en sag: regelbogen, og hvad der ville vende et svar. */

const dagIAaret = (aar: number) => {
  const dag = proevDato(`${aar}-01-01`)
  if (!dag.ok) throw new Error(`No such year: ${aar}`)
  return dag.vaerdi
}
// Uden for de år har loven intet at sige, og fem år frem eller tilbage skal stadig ligge i kalenderen.
const [FOERSTE, EFTER_SIDSTE] = [dagIAaret(1900), dagIAaret(2101)]

/** En dag, nogen spørger om loven på. */
export const SpurgtDagSkema = IsoDagSkema.refine((tekst) => {
  const dag = proevDato(tekst)
  // Er det slet ikke en dag, er det allerede sagt.
  return !dag.ok || (dag.vaerdi >= FOERSTE && dag.vaerdi < EFTER_SIDSTE)
}, 'Skriv en dag mellem 1900 og 2100.')

export const RegelStiSkema = z.strictObject({ id: z.string().min(1).max(100) })

/** Hvilken dag? Udelades den, er det i dag. */
export const RegelValgSkema = z.strictObject({ dato: SpurgtDagSkema.optional() })

/** En udgave af en regel: gælder fra og med `fra`, indtil (ikke med) `indtil`. */
const RegelversionSkema = z.object({
  fra: IsoDagSkema,
  indtil: IsoDagSkema.optional(),
  /** Den lov, der indførte netop denne udgave. */
  kilde: z.string(),
  /** Den lovbekendtgørelse, teksten står i. */
  udgave: z.string().optional(),
  /** Reglen findes ikke i perioden, og det er sagt med vilje. */
  fravaer: z.enum(['endnu-ikke', 'ikke-laengere']).optional(),
})

export interface RegelLedVisning {
  id: string
  art: z.infer<typeof LedArtSkema>
  spoergsmaal: string
  hjemmel?: z.infer<typeof HjemmelSkema> | undefined
  forbehold?: string | undefined
  tvivl?: { id: string; titel: string; A: string; B: string; hvemBeslutter: string } | undefined
  dele: RegelLedVisning[]
}

/** Et led i en regel, som den står i loven: spørgsmålet og stedet, uden nogen sag. */
export const RegelLedSkema: z.ZodType<RegelLedVisning> = z.object({
  id: z.string(),
  art: LedArtSkema,
  spoergsmaal: z.string(),
  hjemmel: HjemmelSkema.optional(),
  forbehold: z.string().optional(),
  /** Loven er uafklaret: begge læsninger, og hvem der vælger. */
  tvivl: z
    .object({ id: z.string(), titel: z.string(), A: z.string(), B: z.string(), hvemBeslutter: z.string() })
    .optional(),
  get dele() {
    return z.array(RegelLedSkema)
  },
})

/** En regel i listen: dens udgaver, og den, der gælder på dagen. */
const RegelRaekkeSkema = z.object({
  /** Stabilt id, fx «LAB-112-3». */
  id: z.string(),
  /** Hvad reglen handler om, på én linje. */
  navn: z.string(),
  gaelder: RegelversionSkema,
  versioner: z.array(RegelversionSkema),
})

export const RegelListeSkema = z.object({ paa: IsoDagSkema, regler: z.array(RegelRaekkeSkema) })

/** En regel på en dag: udgaverne og leddene i den, der gælder. */
export const RegelSkema = z.object({
  ...RegelRaekkeSkema.shape,
  paa: IsoDagSkema,
  /** Mangler, når reglen er erklæret fraværende på dagen, eller når den er en tabel. */
  trae: RegelLedSkema.optional(),
  /** Er reglen en tabel (folkepensionsalderen), står rækkerne her. */
  tabel: z.array(z.tuple([z.string(), z.string()])).optional(),
})

/** Én tænkt ændring af det, der vides. */
export const AendringSkema = z.discriminatedUnion('art', [
  z.object({ art: z.literal('faktum'), id: JaNejIdSkema, vaerdi: z.boolean() }),
  z.object({ art: z.literal('skoen'), id: SkoenIdSkema, svar: z.enum(['ja', 'nej']) }),
  z.object({ art: z.literal('oenske'), id: OenskeEmneSkema, svar: z.enum(['ja', 'nej']) }),
  z.object({ art: z.literal('tvivl'), id: z.string(), laesning: z.enum(['A', 'B']) }),
  z.object({ art: z.literal('foerste-forloeb'), id: z.literal('tidligere-forloeb') }),
])

/** Hvad der ville vende svaret, og hvad der ikke ville. En opregning af loven, ikke et råd. */
export const HvorforIkkeSvarSkema = z.object({
  kode: KonklusionKodeSkema,
  /** De mindste sæt ændringer, der gør, at forløbet kan gives. Ingen af dem kan undværes. */
  vender: z.array(z.object({ aendringer: z.array(AendringSkema), kode: KonklusionKodeSkema })),
  /** Enkelte ændringer, der lader svaret stå. */
  venderIkke: z.array(AendringSkema),
})

export type RegelListe = z.infer<typeof RegelListeSkema>
export type RegelVisning = z.infer<typeof RegelSkema>
export type Aendring = z.infer<typeof AendringSkema>
export type HvorforIkkeSvar = z.infer<typeof HvorforIkkeSvarSkema>
