import { z } from 'zod'
import { DagIdSkema, JaNejIdSkema, OenskeEmneSkema, SkoenIdSkema } from './fakta-id.ts'
import {
  BAGVENDT,
  DagSkema,
  LaesningsvalgSkema,
  SagsdagSkema,
  SkoenSkema,
  felter,
  fra,
  kilde,
  oplysning,
  til,
} from './felt-skemaer.ts'
import { DAG_NAVNE, JA_NEJ_NAVNE, OENSKE_NAVNE, SKOEN_NAVNE } from './felt-navne.ts'

export { DagSkema } from './felt-skemaer.ts'
export { DagIdSkema, JaNejIdSkema, OenskeEmneSkema, SkoenIdSkema } from './fakta-id.ts'

// En liste, et menneske kan have levet sig til; længere er en fejl i filen, og den ville koste serveren tid.
const FLEST_FORLOEB = 30
const FLEST_ORLOVER = 20
const FLEST_OENSKER = 100

const OrlovSkema = z
  .strictObject({
    fra,
    til,
    art: z.enum(['barsel', 'sorgorlov']).meta({ title: 'Orlovens art' }),
    retTilDagpenge: z.boolean().optional().meta({
      description: 'Er der ret til dagpenge efter barselsloven? Kun da forlænges forløbet. LAB § 114, stk. 1.',
    }),
  })
  .refine((o) => o.fra <= o.til, BAGVENDT)

const FoedselsdagSkema = z
  .union([
    DagSkema.transform((dag) => ({ tidligst: dag, senest: dag })),
    z.strictObject({ tidligst: DagSkema, senest: DagSkema }),
  ])
  .refine((f) => f.tidligst <= f.senest, { path: ['senest'], message: 'Seneste fødselsdag ligger før tidligste.' })

const fyldteAar = z.number().int().min(0, 'Alderen er mindst 0 år.').max(120, 'Alderen er højst 120 år.').optional()

/** Kendes kun alderen på en dag, regnes den om til et spænd af fødselsdage. */
export const AlderSkema = z
  .strictObject({
    mindst: fyldteAar.meta({ description: 'Fyldte år, mindst.' }),
    hoejst: fyldteAar.meta({ description: 'Fyldte år, højst.' }),
    paa: DagSkema.meta({ description: 'Den dag, alderen er opgjort.' }),
  })
  .refine((a) => a.mindst !== undefined || a.hoejst !== undefined, {
    message: 'Alderen mangler. Skriv mindst, hoejst eller begge.',
  })
  .refine((a) => (a.mindst ?? 0) <= (a.hoejst ?? 120), {
    path: ['hoejst'],
    message: 'Højeste alder er lavere end mindste alder.',
  })

const OenskeSkema = z.strictObject({
  emne: OenskeEmneSkema.meta({
    description: Object.entries(OENSKE_NAVNE)
      .map(([id, navn]) => `${id}: ${navn}`)
      .join('; '),
  }),
  svar: z.enum(['ja', 'nej']).optional().meta({ description: 'Udelades, når borgeren er spurgt og ikke har svaret.' }),
  spurgtDen: DagSkema.optional(),
  svaretDen: DagSkema.optional(),
  trukketTilbageDen: DagSkema.optional(),
  ord: z.string().optional().meta({ description: 'Borgerens egne ord.' }),
  kilde: kilde.optional(),
})

const TidligereForloebSkema = z
  .strictObject({ fra: fra.optional(), til: til.optional(), orlov: z.array(OrlovSkema).max(FLEST_ORLOVER).optional() })
  .refine((f) => f.fra === undefined || f.til === undefined || f.fra <= f.til, BAGVENDT)

/** En sags oplysninger som fil: det, loven får at vide. Det ukendte udelades. */
export const FaktaFilSkema = z
  .strictObject({
    $schema: z.string().optional().meta({ description: 'Skemaet, filen følger; til editoren.' }),
    titel: z.string().optional().meta({ title: 'Titel', description: 'Til mennesker; loven læser den ikke.' }),
    /** Hvor sagen stammer fra, fx en offentliggjort afgørelse. */
    kilde: z.string().optional().meta({ title: 'Sagens kilde', description: 'Hvor sagen stammer fra.' }),
    foedselsdag: oplysning(FoedselsdagSkema).optional().meta({
      title: 'Fødselsdag',
      description: 'En dag, eller et spænd {tidligst, senest}, når dagen ikke er kendt.',
    }),
    alder: oplysning(AlderSkema).optional().meta({
      title: 'Alder',
      description: 'Når kun alderen på en dag er kendt. Regnes om til et spænd af fødselsdage.',
    }),
    dage: felter(DagIdSkema.options, (id) => oplysning(SagsdagSkema).meta(DAG_NAVNE[id]))
      .default({})
      .meta({ title: 'Dage', description: 'Bevilget, begyndt og afgjort er tre forskellige dage.' }),
    varighedMaaneder: oplysning(
      z.number().int().min(1, 'Længden er mindst 1 måned.').max(120, 'Længden er højst 120 måneder.'),
    )
      .optional()
      .meta({
        title: 'Længde i måneder',
        description: 'Bevilget eller påtænkt længde i hele måneder, når dagene ikke er kendt.',
      }),
    jaNej: felter(JaNejIdSkema.options, (id) => oplysning(z.boolean()).meta(JA_NEJ_NAVNE[id]))
      .default({})
      .meta({ title: 'Oplysninger', description: 'Det, loven svarer ja eller nej på. Udelad det ukendte.' }),
    tidligereForloeb: oplysning(z.array(TidligereForloebSkema).max(FLEST_FORLOEB)).optional().meta({
      title: 'Tidligere ressourceforløb',
      description: 'Hele listen: tom betyder, at der ikke har været et forløb før. Udelades, når det ikke vides.',
    }),
    orlov: oplysning(z.array(OrlovSkema).max(FLEST_ORLOVER)).optional().meta({
      title: 'Orlov',
      description: 'Barsel og sorgorlov i det forløb, sagen handler om.',
    }),
    skoen: felter(SkoenIdSkema.options, (id) => SkoenSkema.meta(SKOEN_NAVNE[id]))
      .default({})
      .meta({
        title: 'Skøn',
        description: 'Truffet af et menneske med navn og begrundelse. Udelad det, der ikke er truffet.',
      }),
    oensker: z.array(OenskeSkema).max(FLEST_OENSKER).default([]).meta({
      title: 'Borgerens ønsker',
      description: 'Det seneste ønske om et emne, som ikke er trukket tilbage, gælder.',
    }),
    laesningsvalg: z
      .record(z.string(), LaesningsvalgSkema)
      .default({})
      .meta({ title: 'Læsningsvalg', description: 'Kommunens valg, hvor loven er uafklaret. Nøglen er tvivlens id.' }),
  })
  .meta({
    title: 'Fakta i en sag om ressourceforløb',
    description: 'Det, loven får at vide. Det, der ikke vides, udelades; det tæller aldrig som et nej.',
  })

export type FaktaFil = z.infer<typeof FaktaFilSkema>
