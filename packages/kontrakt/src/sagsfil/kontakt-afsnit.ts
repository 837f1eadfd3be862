import { z } from 'zod'
import { DagSkema, oplysning } from '../felt-skemaer.ts'
import { id, liste, navn, oplystDag, oplystJaNej, skoen } from './dele.ts'

const SamtaleSkema = z.strictObject({
  den: oplysning(DagSkema),
  form: oplysning(z.enum(['fremmoede', 'telefon', 'video', 'andet'])).optional(),
  iTilbud: oplystJaNej,
  borgerensValg: oplystJaNej,
  behovForFremmoede: skoen,
})

const ForanstaltningSkema = z.strictObject({
  id,
  navn,
  begyndt: oplysning(DagSkema),
  slutter: oplystDag,
  stillingTaget: oplystDag,
  inddraget: z.strictObject({ borgeren: oplystJaNej, egenLaege: oplystJaNej, andre: oplystJaNej }).optional(),
  naeste: z.strictObject({ besluttet: oplysning(z.boolean()), iTilknytning: oplystJaNej }).optional(),
})

/** Samtaler og opfølgning, LAB §§ 9 og 31–35, RSL § 7 a. */
export const KontaktAfsnit = z
  .strictObject({
    ydelse: liste(z.strictObject({ fra: oplysning(DagSkema), til: oplystDag })).meta({
      description: 'Ubrudte tider på ydelse under forløbet. Samtalerne tælles fra overgangen til ydelsen.',
    }),
    samtaler: liste(SamtaleSkema),
    standby: liste(z.strictObject({ fra: oplysning(DagSkema), til: oplystDag, alvorlig: skoen })),
    aftaltEfter: oplystJaNej,
    anmodninger: liste(oplysning(DagSkema)),
    bookingFrataget: skoen,
    foranstaltninger: liste(ForanstaltningSkema),
  })
  .meta({ title: 'Kontakt', description: 'Samtaler, der er holdt, og foranstaltninger, der skal følges op på.' })
