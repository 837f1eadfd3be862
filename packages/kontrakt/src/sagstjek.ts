import { z } from 'zod'
import { ForklaringSkema, IsoDagSkema } from './forklaring.ts'

/** Alle tjek ved deres id. */
export const TJEK_IDER = [
  'kendt-ikke-hentet',
  'oplysninger',
  'laegeattest',
  'attest-aktuel',
  'forberedende-del',
  'forberedende-beskriver',
  'forberedende-opdateret',
  'vaesentlighed',
  'samtykke',
  'notatpligt',
  'lovens-dag',
  'skoen',
  'oensket',
  'maalgruppen',
  'varighed-praecis',
  'varighed-lovlig',
  'andre-muligheder',
  'et-forloeb-foerst',
  'inden-afslutning',
  'team-hoert',
  'team-sammensat',
  'indstilling',
  'indstilling-foelges',
  'partshoering',
  'medvirken',
  'egne-ord',
  'repraesentant',
  'begrundelse',
  'klagevejledning',
  'klagerens-ret',
  'klagen-i-tide',
  'genvurderet',
  'argumenterne',
  'nyt-siden',
  'ikke-til-skade',
  'fuldt-medhold',
] as const

export const AFGOERELSESARTER = [
  'bevilling',
  'afslag',
  'ophoer',
  'efter-forloebet',
  'pensionssag',
  'efter-klage',
] as const

const artSkema = z.enum(AFGOERELSESARTER)

/** Det, der er på vej til at blive afgjort, eller den afgørelse, der efterses. */
export const SagstjekValgSkema = z
  .strictObject({
    art: artSkema.optional(),
    /** En truffet afgørelse ved den version i sagen, den kom ind med. */
    afgoerelse: z.coerce.number().int().min(1).max(1_000_000).optional(),
  })
  .refine((v) => (v.art === undefined) !== (v.afgoerelse === undefined), {
    path: ['art'],
    message: 'Vælg enten, hvad der er på vej til at blive afgjort, eller en truffet afgørelse.',
  })

const PunktSkema = z.object({
  id: z.enum(TJEK_IDER),
  spoergsmaal: z.string(),
  /** Paragraffer og afgørelser, spørgsmålet kommer fra. */
  kilder: z.array(z.string()),
  hvem: z.string(),
  blokerer: z.boolean(),
  kanFraviges: z.boolean(),
  hvisDetMangler: z.string(),
  tilstand: z.enum([
    'i-orden',
    'ikke-i-orden',
    'uoplyst',
    'kraever-skoen',
    'tvivl',
    'ikke-endnu',
    'fraveget',
    'ikke-relevant',
  ]),
  /** Det konkrete, tjekket fandt. */
  fandt: z.array(z.string()),
  /** Navnet på den beslutning, der bringer det i orden. */
  beslutning: z.string().optional(),
  maaGoeres: z.boolean(),
  fraveget: z.object({ af: z.string(), den: IsoDagSkema, begrundelse: z.string() }).optional(),
  forklaringer: z.array(ForklaringSkema),
})

export const SagstjekSkema = z.object({
  /** Dagen, loven er spurgt på. */
  paa: IsoDagSkema,
  art: artSkema,
  /** Den version af sagen, tjekket er lavet på. */
  version: z.number().int(),
  /** Intet, der blokerer, står åbent. Siger intet om, hvordan der afgøres. */
  kanAfgoeres: z.boolean(),
  punkter: z.array(PunktSkema),
  /** Det, loven lader være uafklaret, og ingen har valgt læsning i. */
  tvivl: z.array(
    z.object({ id: z.string(), titel: z.string(), A: z.string(), B: z.string(), hvemBeslutter: z.string() }),
  ),
  /** De afgørelser, der kan efterses. */
  afgoerelser: z.array(z.object({ version: z.number().int(), tekst: z.string() })),
  maaFravige: z.boolean(),
})

export type Sagstjek = z.infer<typeof SagstjekSkema>
export type Tjekpunkt = Sagstjek['punkter'][number]
