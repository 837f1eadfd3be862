import { z } from 'zod'
import { proevDato } from '@fodfaeste/grund'
import { JaNejIdSkema, OenskeEmneSkema, SkoenIdSkema } from './fakta-id.ts'
import { HjemmelSkema, IsoDagSkema, KonklusionKodeSkema, LedArtSkema, SvarSkema } from './forklaring.ts'

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

/** Loven er uafklaret: begge læsninger, og hvem der vælger. */
const RegelTvivlSkema = z.object({
  id: z.string(),
  titel: z.string(),
  A: z.string(),
  B: z.string(),
  hvemBeslutter: z.string(),
})

export interface RegelLedVisning {
  id: string
  art: z.infer<typeof LedArtSkema>
  spoergsmaal: string
  hjemmel?: z.infer<typeof HjemmelSkema> | undefined
  forbehold?: string | undefined
  tvivl?: z.infer<typeof RegelTvivlSkema> | undefined
  dele: RegelLedVisning[]
}

/** Et led i en regel, som den står i loven: spørgsmålet og stedet, uden nogen sag. */
export const RegelLedSkema: z.ZodType<RegelLedVisning> = z.object({
  id: z.string(),
  art: LedArtSkema,
  spoergsmaal: z.string(),
  hjemmel: HjemmelSkema.optional(),
  forbehold: z.string().optional(),
  tvivl: RegelTvivlSkema.optional(),
  get dele() {
    return z.array(RegelLedSkema)
  },
})

/** Loven, en regel står i. `PRAKSIS`: den står ikke i nogen lov. */
const RegelLovSkema = z.enum(['LAB', 'LAS', 'LOB', 'LSP', 'RSL', 'FVL', 'OFFL', 'BEK', 'LOV', 'PRAKSIS'])

/** En regel: dens udgaver, og den, der gælder på dagen. */
const RegelRaekkeSkema = z.object({
  /** Stabilt id, fx «LAB-112-3». */
  id: z.string(),
  /** Hvad reglen handler om, på én linje. */
  navn: z.string(),
  lov: RegelLovSkema,
  /** Stedet i den viste udgave. */
  hjemmel: HjemmelSkema.optional(),
  gaelder: RegelversionSkema,
  versioner: z.array(RegelversionSkema),
})

/** En regel i listen. `ord`: reglens egne spørgsmål, at søge i. */
const RegelListeRaekkeSkema = RegelRaekkeSkema.extend({ ord: z.string() })

export const RegelListeSkema = z.object({ paa: IsoDagSkema, regler: z.array(RegelListeRaekkeSkema) })

/** Én ting, der er anderledes i en udgave end i en anden, til at læse. */
const ForskelSkema = z.object({
  art: z.enum([
    'begynder',
    'hoerer-op',
    'flyttet',
    'nyt-led',
    'udgaaet-led',
    'nye-ord',
    'sammenhaeng',
    'tabel',
    'forbehold',
    'samme',
  ]),
  tekst: z.string(),
  foer: z.string().optional(),
  efter: z.string().optional(),
})

/** Det, reglen må have at vide, og hvem der kan sige det. */
const IndgangSkema = z.object({
  art: z.enum(['faktum', 'skoen', 'oenske']),
  navn: z.string().optional(),
  spoergsmaal: z.string(),
  hvem: z.enum(['sagsbehandler', 'borger']),
  /** Ved et skøn: det, praksis har lagt vægt på. Systemet vejer dem ikke. */
  momenter: z.array(
    z.object({ id: z.string(), retning: z.enum(['for', 'imod']), tekst: z.string(), kilde: z.string() }),
  ),
})

/** En sag fra reglens prøver og svaret, regnet da der blev spurgt. */
const EksempelSkema = z.object({
  sag: z.string(),
  paa: IsoDagSkema,
  /** Mangler, når reglen ikke findes den dag, og når den svarer med et opslag. */
  svar: SvarSkema.optional(),
  /** Det, reglen svarer med, når den er en tabel, en liste eller en formodning. */
  opslag: z.object({ tekst: z.string(), hvorfor: z.string() }).optional(),
  /** Er det alene et valg mellem læsninger, der mangler? */
  tvivl: z.boolean(),
  fordi: z.array(
    z.object({ id: z.string(), spoergsmaal: z.string(), svar: SvarSkema, hvorfor: z.string(), tvivl: z.boolean() }),
  ),
})

/** En regel på en dag: udgaverne, leddene, hvad der skiftede, hvad den spørger om, og eksempler. */
export const RegelSkema = RegelRaekkeSkema.extend({
  paa: IsoDagSkema,
  /** Udgaven, der vises: den, der gælder, eller, når reglen er fraværende på dagen, den nærmeste. */
  vist: RegelversionSkema,
  /** Leddene i den viste udgave. Flere, når reglen er flere vilkår; ingen, når den er en tabel. */
  traeer: z.array(RegelLedSkema),
  /** Er reglen helt eller delvis en tabel (folkepensionsalderen), står rækkerne her. */
  tabel: z.array(z.tuple([z.string(), z.string()])),
  forbehold: z.string().optional(),
  /** Hvert skift fra én udgave til den næste. */
  skift: z.array(
    z.object({
      dag: IsoDagSkema,
      forskelle: z.array(ForskelSkema),
      /** De eksempler, der får et andet svar på skiftets dag end dagen før. */
      eksempler: z.array(z.object({ sag: z.string(), foer: SvarSkema.optional(), efter: SvarSkema.optional() })),
    }),
  ),
  spoergerOm: z.array(IndgangSkema),
  tvivl: z.array(RegelTvivlSkema),
  eksempler: z.array(EksempelSkema),
})

/** Det, Ankestyrelsen har sagt om reglen: principmeddelelser og offentliggjorte sager, i egne ord. */
const RegelPraksisSkema = z.object({
  principmeddelelser: z.array(
    z.object({
      nr: z.string(),
      afgoer: z.string(),
      status: z.enum(['gaeldende', 'delvis-overhalet', 'ikke-efterproevet', 'ukendt']),
      forbehold: z.string().optional(),
      kilde: z.string(),
    }),
  ),
  sager: z.array(
    z.object({ nr: z.number().int(), resume: z.string(), udfald: z.string(), resultat: z.string(), kilde: z.string() }),
  ),
})

/** Reglens side i regelbogen: reglen og praksis om den. */
export const RegelSideSkema = RegelSkema.extend({ praksis: RegelPraksisSkema })

export const SammenlignValgSkema = z.strictObject({ foer: SpurgtDagSkema, efter: SpurgtDagSkema })

/** De regler, der skifter udgave mellem to dage. */
export const SammenligningSkema = z.object({
  foer: IsoDagSkema,
  efter: IsoDagSkema,
  /** Hvor mange regler der er set på. */
  antalRegler: z.number().int(),
  skift: z.array(z.object({ foer: RegelRaekkeSkema, efter: RegelRaekkeSkema, forskelle: z.array(ForskelSkema) })),
})

/** Én tænkt ændring af det, der vides. */
export const AendringSkema = z.discriminatedUnion('art', [
  z.object({ art: z.literal('faktum'), id: JaNejIdSkema, vaerdi: z.boolean() }),
  z.object({ art: z.literal('skoen'), id: SkoenIdSkema, svar: z.enum(['ja', 'nej']) }),
  z.object({ art: z.literal('oenske'), id: OenskeEmneSkema, svar: z.enum(['ja', 'nej']) }),
  z.object({ art: z.literal('tvivl'), id: z.string(), laesning: z.enum(['A', 'B']) }),
  z.object({ art: z.literal('foerste-forloeb'), id: z.literal('tidligere-forloeb') }),
])

/** Den samme ændring, som den hedder i sagen. */
const AendringISagenSkema = z.object({
  art: z.enum(['faktum', 'skoen', 'oenske', 'tvivl']),
  id: z.string(),
  navn: z.string(),
  vaerdi: z.string(),
})

/** Hvad der ville vende svaret, og hvad der ikke ville. En opregning af loven, ikke et råd. */
export const HvorforIkkeSvarSkema = z.object({
  kode: KonklusionKodeSkema,
  /** De mindste sæt ændringer, der gør, at forløbet kan gives. Ingen af dem kan undværes. */
  vender: z.array(z.object({ aendringer: z.array(AendringSkema), kode: KonklusionKodeSkema })),
  /** Enkelte ændringer, der lader svaret stå. */
  venderIkke: z.array(AendringSkema),
})

/** Det samme i en sag, med de navne tingene har dér. */
export const HvorforIkkeISagenSkema = z.object({
  kode: KonklusionKodeSkema,
  vender: z.array(z.object({ aendringer: z.array(AendringISagenSkema), svar: z.string() })),
  venderIkke: z.array(AendringISagenSkema),
})

export type RegelListe = z.infer<typeof RegelListeSkema>
export type RegelVisning = z.infer<typeof RegelSkema>
export type RegelSide = z.infer<typeof RegelSideSkema>
export type RegelForskel = z.infer<typeof ForskelSkema>
export type Sammenligning = z.infer<typeof SammenligningSkema>
export type Aendring = z.infer<typeof AendringSkema>
export type HvorforIkkeSvar = z.infer<typeof HvorforIkkeSvarSkema>
export type AendringISagen = z.infer<typeof AendringISagenSkema>
export type HvorforIkkeISagen = z.infer<typeof HvorforIkkeISagenSkema>
