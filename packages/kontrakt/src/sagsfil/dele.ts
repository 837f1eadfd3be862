import { z } from 'zod'
import { BAGVENDT, DagSkema, SkoenSkema, felter, fra, oplysning, tekst, til } from '../felt-skemaer.ts'

/** Det, sagsfilens afsnit har til fælles. */

/** Så mange indsatser, samtaler og dokumenter kan en sag have; flere er en fejl i filen. */
const FLEST = 500

/** En liste, som den står i filen. Udeladt er den tom: intet er registreret. */
export const liste = <S extends z.ZodType>(led: S) => z.array(led).max(FLEST).default([])

export const OplystDagSkema = oplysning(DagSkema).meta({
  id: 'OplystDag',
  description: 'En dag, og hvor vi ved den fra.',
})
export const OplystJaNejSkema = oplysning(z.boolean()).meta({
  id: 'OplystJaNej',
  description: 'Ja eller nej, og hvor vi ved det fra.',
})

export const oplystDag = OplystDagSkema.optional()
export const oplystJaNej = OplystJaNejSkema.optional()
export const skoen = SkoenSkema.optional()
export const id = tekst.meta({ title: 'Id', description: 'Et navn, der kun bruges én gang i listen.' })
export const navn = tekst.meta({ title: 'Navn' })

/** Ja eller nej til hvert punkt; et punkt, der ikke nævnes, er uoplyst. */
export const jaNejListe = <I extends string>(punkter: readonly I[]) =>
  felter(punkter, () => OplystJaNejSkema).default(() => ({}) as never)

/** Første dag, og sidste dag, når den er kendt. */
export const periode = { fra, til: til.optional() }
export const ikkeBagvendt = [
  (p: { fra: number; til?: number | undefined }) => p.til === undefined || p.fra <= p.til,
  BAGVENDT,
] as const
