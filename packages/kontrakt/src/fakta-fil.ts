import { z } from 'zod'
import { type Dato, proevDato } from '@fodfaeste/grund'

/** ISO-dag ind, `Dato` ud. Afvisningen er dansk og siger, hvordan dagen skrives. */
export const DagSkema = z.string().transform((tekst, kontekst): Dato => {
  const svar = proevDato(tekst)
  if (svar.ok) return svar.vaerdi
  kontekst.addIssue({ code: 'custom', message: svar.afvist })
  return z.NEVER
})

const tekst = z.string().trim().min(1, 'Feltet må ikke være tomt.')

const oplysning = <S extends z.ZodType>(vaerdi: S) =>
  z.strictObject({ vaerdi, kilde: tekst, den: DagSkema.optional() })

const PeriodeFelter = { fra: DagSkema, til: DagSkema }

const OrlovSkema = z
  .strictObject({ ...PeriodeFelter, art: z.enum(['barsel', 'sorgorlov']), retTilDagpenge: z.boolean().optional() })
  .refine((o) => o.fra <= o.til, { path: ['til'], message: 'Sidste dag ligger før første dag.' })

const FoedselsdagSkema = z
  .union([
    DagSkema.transform((dag) => ({ tidligst: dag, senest: dag })),
    z.strictObject({ tidligst: DagSkema, senest: DagSkema }),
  ])
  .refine((f) => f.tidligst <= f.senest, { path: ['senest'], message: 'Seneste fødselsdag ligger før tidligste.' })

/** Kendes kun alderen på en dag, regnes den om til et spænd af fødselsdage. */
export const AlderSkema = z.strictObject({
  mindst: z.number().int().min(0).max(120).optional(),
  hoejst: z.number().int().min(0).max(120).optional(),
  paa: DagSkema,
})

const SkoenSkema = z.strictObject({
  svar: z.enum(['ja', 'nej']),
  af: tekst,
  den: DagSkema.optional(),
  begrundelse: z.string(),
  kilde: tekst.optional(),
})

export const OenskeEmneSkema = z.enum(['forloeb-taet-paa-pension', 'mere-end-fem-aar', 'endnu-et-forloeb', 'forloeb-som-pensionist'])
export const JaNejIdSkema = z.enum([
  'ikke-loest-gennem-anden-indsats',
  'langvarig-offentlig-forsoergelse',
  'tilbud-uden-oeget-tilknytning',
  'modtager-foertidspension',
])
export const SkoenIdSkema = z.enum([
  'komplekse-problemer',
  'helhedsorienteret-indsats',
  'laengerevarende-indsats',
  'udviklingsperspektiv',
  'arbejdsevnen-kan-ikke-forbedres',
  'aabenbart-formaalsloest',
  'tilstraekkeligt-oplyst',
  'alle-foranstaltninger-udtoemt',
])
export const DagIdSkema = z.enum(['bevilget', 'starter', 'planlagt-slut', 'afgoeres', 'paaklaget-afgoerelse'])

const OenskeSkema = z.strictObject({
  emne: OenskeEmneSkema,
  svar: z.enum(['ja', 'nej']).optional(),
  spurgtDen: DagSkema.optional(),
  svaretDen: DagSkema.optional(),
  trukketTilbageDen: DagSkema.optional(),
  ord: z.string().optional(),
  kilde: tekst.optional(),
})

const LaesningsvalgSkema = z.strictObject({
  laesning: z.enum(['A', 'B']),
  af: tekst,
  den: DagSkema.optional(),
  begrundelse: tekst,
})

/** En sags oplysninger som fil: det, loven får at vide. Det ukendte udelades. */
export const FaktaFilSkema = z.strictObject({
  $schema: z.string().optional(),
  titel: z.string().optional(),
  /** Hvor sagen stammer fra, fx en offentliggjort afgørelse. */
  kilde: z.string().optional(),
  foedselsdag: oplysning(FoedselsdagSkema).optional(),
  alder: oplysning(AlderSkema).optional(),
  dage: z.strictObject(Object.fromEntries(DagIdSkema.options.map((id) => [id, oplysning(DagSkema).optional()])) as {
    [K in z.infer<typeof DagIdSkema>]: z.ZodOptional<ReturnType<typeof oplysning<typeof DagSkema>>>
  }).default({}),
  /** Den længde, der er bevilget eller påtænkt, i hele måneder, når dagene ikke er kendt. */
  varighedMaaneder: oplysning(z.number().int().min(1).max(120)).optional(),
  jaNej: z.partialRecord(JaNejIdSkema, oplysning(z.boolean())).default({}),
  tidligereForloeb: oplysning(
    z.array(z.strictObject({ fra: DagSkema.optional(), til: DagSkema.optional(), orlov: z.array(OrlovSkema).optional() })),
  ).optional(),
  orlov: oplysning(z.array(OrlovSkema)).optional(),
  skoen: z.partialRecord(SkoenIdSkema, SkoenSkema).default({}),
  oensker: z.array(OenskeSkema).default([]),
  laesningsvalg: z.record(z.string(), LaesningsvalgSkema).default({}),
})

export type FaktaFil = z.infer<typeof FaktaFilSkema>
