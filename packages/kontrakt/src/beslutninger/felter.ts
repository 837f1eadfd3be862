import { z } from 'zod'
import { IsoDagSkema } from '../forklaring.ts'

/** De felter, beslutningerne er bygget af. Hver beskrivelse er den, en editor og API-siden viser. */

// Samme grænse som sagen selv sætter: et længere notat er et dokument.
const HOEJST_TEGN = 20_000

export const tekst = (description: string) =>
  z.string().trim().min(1, description).max(HOEJST_TEGN).meta({ description })
export const dag = (description: string) => IsoDagSkema.meta({ description })
export const jaNej = (description: string) => z.boolean().meta({ description })
export const valg = <const M extends readonly [string, ...string[]]>(muligheder: M, description: string) =>
  z.enum(muligheder).meta({ description })
export const flere = <const M extends readonly [string, ...string[]]>(muligheder: M, description: string) =>
  z.array(z.enum(muligheder)).max(muligheder.length).meta({ description })
/** Peger på noget i sagen ved den version, det kom ind med. */
export const nummer = (hvad: string) =>
  z
    .int()
    .min(1)
    .max(1_000_000)
    .meta({ description: `${hvad}: den version i sagen, den kom ind med.` })
export const afsnit = <const I extends readonly string[]>(ider: I, description: string) =>
  z
    .strictObject(
      Object.fromEntries(ider.map((id) => [id, tekst('Skriv afsnittet, eller udelad det.').optional()])) as {
        [K in I[number]]: z.ZodOptional<z.ZodString>
      },
    )
    .meta({ description })

/** En beslutning: navnet, dens egne felter og dagen, det skete. */
export const beslutning = <const N extends string, F extends z.core.$ZodLooseShape>(
  navn: N,
  title: string,
  felter: F,
) =>
  z
    .strictObject({ beslutning: z.literal(navn), ...felter, den: dag('Dagen, det skete. I dag eller før.') })
    .meta({ title })
