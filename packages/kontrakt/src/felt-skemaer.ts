import { z } from 'zod'
import { type Dato, datoFra, proevDato } from '@fodfaeste/grund'

/** De små skemaer, faktafil og sagsfil er bygget af: en dag, en oplysning, et skøn, et valg af læsning. */

// Ingen lov, alder eller frist her rækker ud over det, så «0222» eller «2202» er en slåfejl, og regning kan ikke løbe ud
// af kalenderen.
const FOERSTE_DAG = datoFra(1900, 1, 1)
const SIDSTE_DAG = datoFra(2100, 12, 31)

/** ISO-dag ind, `Dato` ud. Afvisningen er dansk og siger, hvordan dagen skrives. */
export const DagSkema = z
  .string()
  .meta({ format: 'date', examples: ['2022-04-01'] })
  .transform((tekst, kontekst): Dato => {
    const svar = proevDato(tekst)
    if (svar.ok && svar.vaerdi >= FOERSTE_DAG && svar.vaerdi <= SIDSTE_DAG) return svar.vaerdi
    kontekst.addIssue({ code: 'custom', message: svar.ok ? 'Skriv en dag mellem 1900 og 2100.' : svar.afvist })
    return z.NEVER
  })

// Ordningen begyndte 1. januar 2013; året før er med, så en sag kan begynde før den.
const FOERSTE_DAG_I_SAG = datoFra(2012, 1, 1)

/** En dag i selve sagen. En tidligere dag er en slåfejl, og loven har ingen regler for den. */
export const SagsdagSkema = DagSkema.refine(
  (dag) => dag >= FOERSTE_DAG_I_SAG,
  'Skriv en dag fra 2012 eller senere. Ordningen begyndte 1. januar 2013.',
)

export const tekst = z.string().trim().min(1, 'Feltet må ikke være tomt.')
export const kilde = tekst.meta({
  title: 'Kilde',
  description: 'Hvor oplysningen kommer fra, i ord: «CPR», «LÆ 265», «samtale».',
})
const af = tekst.meta({ title: 'Hvem', description: 'Navnet på den person eller myndighed, der traf det.' })
const den = DagSkema.optional().meta({ title: 'Dag', description: 'Den dag, det er fra.' })

/** Noget, vi ved: værdien, hvor vi ved det fra, og fra hvilken dag. */
export const oplysning = <S extends z.ZodType>(vaerdi: S) => z.strictObject({ vaerdi, kilde, den })

/** Ét valgfrit felt pr. id, så hvert felt har sit navn i skemaet, og en slåfejl i et id opdages. */
export function felter<I extends string, S extends z.ZodType>(
  id: readonly I[],
  felt: (id: I) => S,
): z.ZodObject<{ [K in I]: z.ZodOptional<S> }, z.core.$strict> {
  return z.strictObject(Object.fromEntries(id.map((et) => [et, felt(et).optional()])) as { [K in I]: z.ZodOptional<S> })
}

export const fra = DagSkema.meta({ title: 'Fra', description: 'Første dag.' })
export const til = DagSkema.meta({ title: 'Til', description: 'Sidste dag, til og med.' })
export const BAGVENDT = { path: ['til'], message: 'Sidste dag ligger før første dag.' }

export const SkoenSkema = z
  .strictObject({
    svar: z.enum(['ja', 'nej']),
    af,
    den,
    begrundelse: z.string().meta({ description: 'Hvilke momenter der blev lagt vægt på.' }),
    kilde: kilde.optional(),
  })
  .meta({ id: 'Skoen', title: 'Skøn', description: 'Truffet af et menneske med navn, og begrundet.' })

export const LaesningsvalgSkema = z.strictObject({ laesning: z.enum(['A', 'B']), af, den, begrundelse: tekst })
