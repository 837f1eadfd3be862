import { z } from 'zod'
import { HjemmelSkema, IsoDagSkema } from './forklaring.ts'

/** De breve, systemet kan skrive. */
export const BREVARTER = [
  'afgoerelse',
  'partshoering',
  'klagekvittering',
  'indkaldelse',
  'efter-forloebet',
  'ophoer',
] as const

/** Vejene ud af huset. Fysisk post går gennem printkøen. */
export const KANALER = ['digital-post', 'fysisk-post'] as const
/** Hvor et sendt brev er: lagt i kø, givet til kanalen, og kanalens svar. */
export const FORSENDELSESTILSTANDE = ['i-koe', 'afsendt', 'leveret', 'afvist'] as const

const FLEST_FELTER = 60
const FLEST_TEGN = 20_000
/** Alle felter tilsammen: et brev på flere end tyve sider bliver ikke læst. */
const FLEST_TEGN_I_ALT = 60_000

/** Hvilket brev, om hvad, og sagsbehandlerens egne ord felt for felt. */
export const BrevbestillingSkema = z.strictObject({
  brev: z.enum(BREVARTER),
  /** Versionen af det, brevet handler om: afgørelsen, høringen, klagen, samtalen, slutbeslutningen eller ophøret. */
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

/** Send brevet, som det er nu, ad den kanal. Er det sendt i forvejen, afvises det. */
export const SendBrevSkema = BrevbestillingSkema.extend({
  forventetVersion: z.int().min(0).meta({ description: 'Den version af sagen, brevet er set på.' }),
  kanal: z.enum(KANALER),
})

/** Send en kopi af et brev, der er sendt, til den, der repræsenterer borgeren. */
export const SendBrevkopiSkema = z.strictObject({
  forventetVersion: SendBrevSkema.shape.forventetVersion,
  repraesentant: z
    .int('Skriv versionen, partsrepræsentanten er registreret med.')
    .min(1)
    .max(1_000_000)
    .meta({ description: 'Partsrepræsentanten: den version i sagen, han er registreret med.' }),
})

/** Et menneske siger, hvad der skete med et brev, der er sendt. */
export const KvitterBrevSkema = z.strictObject({
  forventetVersion: z.int().min(0).meta({ description: 'Den version af sagen, der svares på.' }),
  svar: z.enum(['leveret', 'afvist']),
  /** Kræves, når brevet ikke kunne sendes. */
  grund: z.string().trim().min(1, 'Skriv, hvorfor brevet ikke kunne sendes.').max(2000).optional(),
})

export const AfsendtBrevStiSkema = z.strictObject({
  sagId: z.uuid('Adressen er ikke en sags.'),
  /** Versionen, brevet blev sendt med. */
  version: z.coerce.number().int().min(1).max(1_000_000),
})

/** Én dag, når de to er ens; ellers er loven uafklaret, og dagen er den ene af dem. */
const SpaendSkema = z.object({ tidligst: IsoDagSkema, senest: IsoDagSkema })

const FremmeSkema = z.object({
  /** Hvornår det regnes for fremme. Mangler, når loven ingen formodning har. */
  fremme: SpaendSkema.optional(),
  /** Sidste dag for at klage; kun et brev, der kan klages over. */
  klagefrist: SpaendSkema.optional(),
  hvorfor: z.object({ tekst: z.string(), forbehold: z.string(), hjemmel: HjemmelSkema.optional() }).optional(),
})

/** Kopien til en partsrepræsentant: om den skal sendes, hvor den er, eller hvorfor den er undladt. */
const BrevkopiSkema = z.object({
  /** Versionen, repræsentanten er registreret med. */
  repraesentant: z.int(),
  navn: z.string(),
  relation: z.string(),
  adresse: z.string(),
  stand: z.enum(['skal', 'i-koe', 'afsendt', 'leveret', 'undladt']),
  /** Hvorfor den ikke kan sendes. */
  nej: z.string().optional(),
  /** Hvorfor det seneste forsøg ikke lykkedes. */
  grund: z.string().optional(),
  undladt: z.object({ af: z.string(), den: IsoDagSkema, begrundelse: z.string() }).optional(),
  sendt: z
    .object({
      version: z.int(),
      dokument: z.int(),
      den: IsoDagSkema,
      af: z.string(),
      svaretDen: IsoDagSkema.optional(),
    })
    .optional(),
})

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
  /** Dem, der får en kopi, når brevet sendes. */
  kopier: z.array(BrevkopiSkema),
  /** Sidste dag for at klage, for hver måde brevet kan gå ud på den dag; for den måde, det gik ud, når det er sendt. */
  kanaler: z.array(
    FremmeSkema.extend({
      kanal: z.enum(KANALER),
      /** Hvorfor den ikke kan bruges. Mangler, når den kan. */
      nej: z.string().optional(),
    }),
  ),
  klagefrister: z.array(
    z.object({
      maade: z.enum(['digital-post', 'brev', 'quickbrev', 'udleveret']),
      den: IsoDagSkema,
      fremme: SpaendSkema,
      udloeb: SpaendSkema,
    }),
  ),
})

const SendtBrevSkema = FremmeSkema.extend({
  version: z.int(),
  kanal: z.enum(KANALER),
  den: IsoDagSkema,
  af: z.string(),
  til: z.enum(['borger', 'partsrepraesentant']),
  /** Dokumentet, der er brevet. */
  dokument: z.int(),
  tilstand: z.enum(FORSENDELSESTILSTANDE),
  svaretDen: IsoDagSkema.optional(),
  grund: z.string().optional(),
})

/** De breve, sagen kan skrive nu; det nyeste først. */
export const BrevlisteSkema = z.object({
  breve: z.array(
    z.object({
      brev: z.enum(BREVARTER),
      om: z.int(),
      navn: z.string(),
      den: IsoDagSkema,
      /** Alle gange, det er sendt, den seneste sidst. Kun et afvist brev er sendt flere gange. */
      sendt: z.array(SendtBrevSkema),
      /** Kopierne af det, der er sendt; tom, til det er. */
      kopier: z.array(BrevkopiSkema),
    }),
  ),
})

export type Brevart = (typeof BREVARTER)[number]
export type Brevbestilling = z.infer<typeof BrevbestillingSkema>
export type Kanal = (typeof KANALER)[number]
export type Forsendelsestilstand = (typeof FORSENDELSESTILSTANDE)[number]
export type SendBrev = z.infer<typeof SendBrevSkema>
export type KvitterBrev = z.infer<typeof KvitterBrevSkema>
export type BrevSomPdf = z.infer<typeof BrevSomPdfSkema>
export type BrevudkastVisning = z.infer<typeof BrevudkastSkema>
export type Brevliste = z.infer<typeof BrevlisteSkema>
