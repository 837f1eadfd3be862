import { z } from 'zod'
import { IsoDagSkema } from './forklaring.ts'

/** De breve, systemet kan skrive. */
export const BREVARTER = ['afgoerelse', 'partshoering', 'klagekvittering', 'indkaldelse'] as const

const FLEST_FELTER = 60
const FLEST_TEGN = 20_000
/** Alle felter tilsammen: et brev på flere end tyve sider bliver ikke læst. */
const FLEST_TEGN_I_ALT = 60_000

/** Hvilket brev, om hvad, og sagsbehandlerens egne ord felt for felt. */
export const BrevbestillingSkema = z.strictObject({
  brev: z.enum(BREVARTER),
  /** Versionen af det, brevet handler om: afgørelsen, høringen, klagen eller samtalen. */
  om: z.int('Skriv versionen af det, brevet handler om.').min(1).max(1_000_000),
  egneOrd: z
    .record(
      z.string().min(1).max(100),
      z
        .string()
        .max(FLEST_TEGN, `Teksten er for lang til et brev. Skriv højst ${FLEST_TEGN.toLocaleString('da-DK')} tegn.`),
    )
    .refine((felter) => Object.keys(felter).length <= FLEST_FELTER, `Et brev har højst ${FLEST_FELTER} felter.`)
    .refine(
      (felter) => Object.values(felter).reduce((sum, tekst) => sum + tekst.length, 0) <= FLEST_TEGN_I_ALT,
      `Brevet er for langt. Skriv højst ${FLEST_TEGN_I_ALT.toLocaleString('da-DK')} tegn i alt.`,
    ),
})

/** Uden `faerdigt` er PDF'en mærket som udkast. Et brev, der mangler noget, kan ikke være færdigt. */
export const BrevSomPdfSkema = BrevbestillingSkema.extend({ faerdigt: z.boolean().optional() })

/** Én dag, når de to er ens; ellers er loven uafklaret, og dagen er den ene af dem. */
const SpaendSkema = z.object({ tidligst: IsoDagSkema, senest: IsoDagSkema })

const StykkeSkema = z.discriminatedUnion('art', [
  z.object({ art: z.literal('tekst'), tekst: z.string() }),
  z.object({ art: z.literal('citat'), tekst: z.string(), hvem: z.string() }),
  z.object({ art: z.literal('punkter'), punkter: z.array(z.string()) }),
  z.object({ art: z.literal('raekker'), raekker: z.array(z.object({ navn: z.string(), vaerdi: z.string() })) }),
  z.object({ art: z.literal('hul'), tekst: z.string(), felt: z.string().optional() }),
])

/** Brevet, som det ser ud nu: blok for blok, med det, der mangler. */
export const BrevudkastSkema = z.object({
  titel: z.string(),
  afsender: z.array(z.string()),
  modtager: z.array(z.string()),
  dato: IsoDagSkema,
  blokke: z.array(
    z.object({
      id: z.string(),
      overskrift: z.string().optional(),
      /** Reglerne, der kræver blokken. */
      hjemmel: z.array(z.string()),
      stykker: z.array(StykkeSkema),
      felter: z.array(z.string()),
      /** Hvor tung blokken er at læse; mangler, når der ingen tekst er. */
      lix: z.int().optional(),
    }),
  ),
  felter: z.array(
    z.object({
      id: z.string(),
      navn: z.string(),
      vejledning: z.string(),
      /** Uden dette er brevet ikke færdigt. */
      kraeves: z.boolean(),
    }),
  ),
  /** Tom: brevet er færdigt. */
  mangler: z.array(z.object({ tekst: z.string(), blok: z.string().optional(), felt: z.string().optional() })),
  lix: z.int().optional(),
  underskrift: z.array(z.string()),
  /** Det, der skal ses efter, før brevet går til nogen: adresse, beskyttelse, partsrepræsentant. */
  modtagertjek: z.array(z.string()),
  /** Sidste dag for at klage, for hver måde brevet kan gå ud på den dag; for den måde, det gik ud, når det er sendt. */
  klagefrister: z.array(
    z.object({
      maade: z.enum(['digital-post', 'brev', 'quickbrev', 'udleveret']),
      den: IsoDagSkema,
      fremme: SpaendSkema,
      udloeb: SpaendSkema,
    }),
  ),
})

/** De breve, sagen kan skrive nu; det nyeste først. */
export const BrevlisteSkema = z.object({
  breve: z.array(
    z.object({
      brev: z.enum(BREVARTER),
      om: z.int(),
      navn: z.string(),
      den: IsoDagSkema,
    }),
  ),
})

export type Brevart = (typeof BREVARTER)[number]
export type Brevbestilling = z.infer<typeof BrevbestillingSkema>
export type BrevSomPdf = z.infer<typeof BrevSomPdfSkema>
export type BrevudkastVisning = z.infer<typeof BrevudkastSkema>
export type Brevliste = z.infer<typeof BrevlisteSkema>
