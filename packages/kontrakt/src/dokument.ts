import { z } from 'zod'
import { IsoDagSkema } from './forklaring.ts'
import { FormaalValgSkema } from './formaal.ts'

const DokumentArtSkema = z.enum(['modtaget', 'afsendt', 'internt-endeligt', 'internt-udkast'])

/** Et dokument, som det står i sagen. */
export const DokumentVisningSkema = z.object({
  /** Dokumentets nummer i sagen: hændelsens version. */
  version: z.number().int(),
  navn: z.string(),
  art: DokumentArtSkema,
  kilde: z.string(),
  dateret: IsoDagSkema,
  registreretAf: z.string(),
  /** Mangler, når indholdet ikke er i systemet. */
  indhold: z
    .object({
      aftryk: z.string(),
      stoerrelse: z.number().int(),
      indholdstype: z.string(),
      /** «PDF», «Word» */
      typenavn: z.string(),
      /** Kan en browser vise det? */
      vises: z.boolean(),
      /** Hvorfor den, der ser sagen, ikke må åbne det. Mangler: det må hun. */
      lukket: z.string().optional(),
    })
    .optional(),
  /** Den tidligere udgave. */
  erstatter: z.number().int().optional(),
  /** Den nyere udgave. */
  erstattetAf: z.number().int().optional(),
})

/** Kvittering for indhold, der er modtaget. Det er ikke i sagen, før den bruges, og den holder et døgn. */
export const ModtagetSkema = z.object({
  kvittering: z.string(),
  aftryk: z.string(),
  stoerrelse: z.number().int(),
  indholdstype: z.string(),
  typenavn: z.string(),
})

export const DokumentStiSkema = z.strictObject({
  sagId: z.uuid(),
  nr: z
    .string()
    .regex(/^\d{1,9}$/, 'Dokumentets nummer er et helt tal.')
    .transform(Number),
})

/** `vis`: i browseren i stedet for som en fil, der gemmes. */
export const DokumentValgSkema = FormaalValgSkema.extend({ vis: z.enum(['1']).optional() })

export type DokumentVisning = z.infer<typeof DokumentVisningSkema>
export type Modtaget = z.infer<typeof ModtagetSkema>
