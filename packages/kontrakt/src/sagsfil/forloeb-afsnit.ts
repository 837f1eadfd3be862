import { z } from 'zod'
import { DagSkema, oplysning } from '../felt-skemaer.ts'
import { id, ikkeBagvendt, liste, navn, oplystDag, oplystJaNej, periode, skoen } from './dele.ts'

/** Det løbende forløb. Står afsnittet i filen, regnes der på alle forløbets pligter. */
export const ForloebAfsnit = z
  .strictObject({
    efter: z.enum(['112', '115']).meta({ description: '112: målgruppen. 115: førtidspensionist under 40.' }),
    ophoert: oplystDag.meta({ description: 'Forløbets faktiske sidste dag, når det er ophørt.' }),
  })
  .meta({ title: 'Forløbet', description: 'Hvilken paragraf forløbet er givet efter. Dagene står i «dage».' })

const DELTAGERE = ['sundhedskoordinator', 'borger', 'koordinerende-sagsbehandler', 'jobformidler'] as const

const SamtaleOmTilbudSkema = z.strictObject({
  oensket: oplysning(DagSkema),
  holdt: oplysning(z.strictObject({ den: DagSkema, deltagere: z.array(z.enum(DELTAGERE)) })).optional(),
  jobformidlerIStedet: skoen,
  udtalelse: oplystDag,
  stillingtagen: oplysning(
    z.strictObject({ den: DagSkema, valg: z.enum(['uaendret', 'tilpasset', 'andet-tilbud']) }),
  ).optional(),
})

const TilbudSkema = z.strictObject({
  id,
  navn,
  givet: oplysning(DagSkema),
  begyndt: oplysning(z.union([DagSkema, z.literal('ikke-begyndt')])).optional(),
  samtale: SamtaleOmTilbudSkema.optional(),
})

/** Samtalen med sundhedskoordinatoren, LAB § 113, stk. 3. */
export const SundhedssamtaleAfsnit = z
  .strictObject({ tilbud: liste(TilbudSkema), vejledtSkriftligt: oplystDag })
  .meta({ title: 'Sundhedssamtale', description: 'Tilbud, borgeren har fået, og samtaler, borgeren har bedt om.' })

/** Beslutningen, før forløbet slutter, LAB § 113, stk. 4. */
export const AfslutningAfsnit = z
  .strictObject({
    beslutning: z
      .strictObject({
        truffet: oplysning(DagSkema),
        art: z.enum(['indsatser', 'nyt-forloeb', 'forlaengelse']),
        nyForberedendeDel: oplystJaNej,
        teamHoert: oplystJaNej,
      })
      .optional(),
  })
  .meta({ title: 'Beslutning før slutningen', description: 'Hvad kommunen har besluttet skal følge efter forløbet.' })

/** Retten til en personlig jobformidler, LAB § 113 a. */
export const JobformidlerAfsnit = z
  .strictObject({
    vejledt: oplystDag,
    oenske: z.strictObject({ svar: z.enum(['ja', 'nej']), den: DagSkema }).optional(),
    faaet: oplystDag,
  })
  .meta({ title: 'Jobformidler', description: 'Vejledning om retten, borgerens svar, og om der er kommet en.' })

/** Den koordinerende sagsbehandler, LAB § 36, stk. 3. */
export const KoordinerendeAfsnit = z
  .strictObject({ udpegede: liste(z.strictObject({ navn, ...periode }).refine(...ikkeBagvendt)) })
  .meta({ title: 'Koordinerende sagsbehandler', description: 'Hvem der har været udpeget, og hvornår.' })
