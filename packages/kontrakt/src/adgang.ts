import { z } from 'zod'
import { IsoDagSkema } from './forklaring.ts'

/** Hvem der må hvad: åbninger, tilknytninger, erklæringer, sessioner og kommunens eget valg. */

const begrundelse = z
  .string()
  .trim()
  .min(10, 'Skriv, hvorfor du skal i sagen, så lederen kan forstå det: mindst ti tegn.')
  .max(2000, 'Skriv højst 2000 tegn.')

export const AabnSagSkema = z.strictObject({ begrundelse })

/** De roller, man kan være knyttet til en sag i. */
export const TilknytningsrolleSkema = z.enum([
  'koordinerende-sagsbehandler',
  'sundhedskoordinator',
  'jobformidler',
  'ydelse',
  'klage',
  'borger',
  'partsrepraesentant',
])

const personId = z.string().trim().min(1, 'Skriv, hvem det er.').max(200)

export const TilknytSkema = z.strictObject({
  personId,
  rolle: TilknytningsrolleSkema,
  /** Sidste dag. Udelades, når den gælder indtil videre. En dag før i dag lader den ophøre nu. */
  til: IsoDagSkema.optional(),
})

export const BeskyttelseSkema = z.strictObject({ beskyttet: z.boolean() })

export const ErklaerSkema = z.strictObject({
  cpr: z.string().regex(/^\d{6}-?\d{4}$/, 'Skriv CPR-nummeret som seks cifre, bindestreg og fire cifre.'),
  art: z.enum(['selv', 'naertstaaende']),
})

export const TraekTilbageSkema = z.strictObject({
  id: z.int().min(1),
  begrundelse: z
    .string()
    .trim()
    .min(1, 'Skriv, hvorfor erklæringen ikke gælder længere.')
    .max(2000, 'Begrundelsen er højst 2000 tegn.'),
})

export const TeammoedeSkema = z.strictObject({
  dag: IsoDagSkema,
  personer: z.array(personId).max(50),
  sager: z.array(z.uuid()).max(100).default([]),
  /** De samme sager på deres numre, for den, der ikke har id'erne. */
  sagsnumre: z.array(z.string().trim().min(1).max(30)).max(100).default([]),
})

export const MoededagSkema = z.strictObject({ dag: IsoDagSkema })

export const MoedeSkema = z.object({
  personer: z.array(z.object({ id: z.string(), navn: z.string(), med: z.boolean() })),
  sagsnumre: z.array(z.string()),
})

export const PersonStiSkema = z.strictObject({ personId })

export const AdgangsvalgSkema = z.strictObject({
  kraeverTilknytning: z.boolean(),
  aabenMedBegrundelse: z.boolean(),
})

export const AabningListeSkema = z.object({
  aabninger: z.array(
    z.object({
      sagId: z.uuid(),
      sagsnummer: z.string(),
      person: z.string(),
      begrundelse: z.string(),
      tidspunkt: z.string(),
    }),
  ),
})

export const PersonListeSkema = z.object({
  personer: z.array(
    z.object({
      id: z.string(),
      navn: z.string(),
      roller: z.array(z.string()),
      /** Åbne sessioner nu. */
      sessioner: z.number().int(),
      sidstBrugt: z.string().optional(),
    }),
  ),
})

export const ErklaeringListeSkema = z.object({
  erklaeringer: z.array(
    z.object({
      id: z.int(),
      /** «030379-xxxx». Mangler for en erklæring fra før nummeret blev gemt med. */
      cprMaskeret: z.string().optional(),
      art: z.enum(['selv', 'naertstaaende']),
      erklaeret: z.string(),
      /** Mangler, så længe den gælder. */
      trukket: z.object({ tidspunkt: z.string(), begrundelse: z.string() }).optional(),
    }),
  ),
})

export const SagensAdgangSkema = z.object({
  beskyttet: z.boolean(),
  tilknyttede: z.array(
    z.object({
      personId: z.string(),
      navn: z.string(),
      rolle: z.string(),
      fra: IsoDagSkema,
      til: IsoDagSkema.optional(),
    }),
  ),
  /** Dem, der kan knyttes til. Tom, når man ikke må. */
  personer: z.array(z.object({ id: z.string(), navn: z.string() })),
})

export const LukkedeSkema = z.object({ lukkede: z.number().int() })
export const GjortSkema = z.object({ gjort: z.literal(true) })

/** Stien hos os, man skal tilbage til efter login. En adresse på et andet websted er ingen sti. */
export const BegyndLoginSkema = z.object({
  retur: z
    .string()
    .max(2000)
    .regex(/^\/(?![/\\])[^\\\s]*$/, 'Adressen skal begynde med én skråstreg.')
    .optional(),
})
/** Udbyderens svar. Hvad der står i det, afgør udbyderen; det efterprøves af protokollen. */
export const LoginSvarSkema = z.looseObject({})

export type AabningListe = z.infer<typeof AabningListeSkema>
export type PersonListe = z.infer<typeof PersonListeSkema>
export type ErklaeringListe = z.infer<typeof ErklaeringListeSkema>
export type SagensAdgang = z.infer<typeof SagensAdgangSkema>
export type Tilknytningsrolle = z.infer<typeof TilknytningsrolleSkema>
export type Adgangsvalg = z.infer<typeof AdgangsvalgSkema>
