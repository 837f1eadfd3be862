import { z } from 'zod'
import { proevDato } from '@fodfaeste/grund'
import { IsoDagSkema, VurderingSkema } from './forklaring.ts'
import { HaendelseVisningSkema } from './sag.ts'

/** En dag, eller en dag med klokkeslæt i Danmark. En dag er, som alt stod, da den var omme; et klokkeslæt er minuttet ud. */
export const OejeblikSkema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/, {
    error: 'Skriv en dag som 2025-06-02, eller en dag og et klokkeslæt som 2025-06-02T14:30.',
    abort: true,
  })
  .refine((tekst) => proevDato(tekst.slice(0, 10)).ok, 'Dagen findes ikke i kalenderen.')
  .meta({ description: 'En dag, evt. med klokkeslæt: 2025-06-02 eller 2025-06-02T14:30 (dansk tid).' })

const formaal = z.string().trim().min(1).max(200).optional()

/** To øjeblikke i samme sag. Uden `lovFoer` og `lovEfter` svarer hvert øjebliks egen dags lov. */
export const SammenlignSagSkema = z
  .strictObject({
    foer: OejeblikSkema,
    /** Udeladt: nu. */
    efter: OejeblikSkema.optional(),
    lovFoer: IsoDagSkema.optional(),
    lovEfter: IsoDagSkema.optional(),
    /** Hvorfor sagen åbnes; står i adgangsloggen. */
    formaal,
  })
  .refine(({ foer, efter }) => efter === undefined || senest(foer) <= senest(efter), {
    path: ['efter'],
    message: 'Det andet øjeblik ligger før det første. Byt om på dem.',
  })

/** En dag uden klokkeslæt ligger efter alle dens klokkeslæt. */
const senest = (oejeblik: string): string => (oejeblik.length === 10 ? `${oejeblik}T99` : oejeblik)

/** Sagen i ét øjeblik, kort: hvad der var registreret, og hvad loven på dagen svarede. */
const OejeblikIKortSkema = z.object({
  /** Øjeblikket, som der blev spurgt. Mangler: nu. */
  registreretTil: OejeblikSkema.optional(),
  version: z.int(),
  /** Dagen, loven er spurgt på. */
  paa: IsoDagSkema,
  /** Den udgave af loven, svaret hviler på. */
  udgave: z.string(),
  konklusion: VurderingSkema.shape.konklusion,
  /** Den vurdering, kommunen senest havde gemt: svaret, som det blev givet dengang. */
  gemtVurdering: z.object({ paa: IsoDagSkema, tekst: z.string(), udgave: z.string(), af: z.string() }).optional(),
})

export const ForskelArtSkema = z.enum([
  'sagen',
  'oplysning',
  'skoen',
  'oenske',
  'laesning',
  'indsats',
  'konklusion',
  'betingelse',
  'pligt',
  'dag',
])

const SagsforskelSkema = z.object({
  art: ForskelArtSkema,
  id: z.string(),
  navn: z.string(),
  /** Mangler: det var der ikke. */
  foer: z.string().optional(),
  /** Mangler: det er der ikke mere. */
  efter: z.string().optional(),
  /** Versionerne af de hændelser, der gjorde forskellen. */
  haendelser: z.array(z.int()),
  /** Er loven på en anden dag (også) grunden? */
  dagen: z.boolean(),
  /** Er en anden frist fra kommunen selv (RSL § 3) også grunden? */
  kommunensFrist: z.boolean(),
})

/** Forskellen mellem to øjeblikke i en sag, og alt, der blev registreret imellem dem. */
export const SagssammenligningSkema = z.object({
  foer: OejeblikIKortSkema,
  efter: OejeblikIKortSkema,
  forskelle: z.array(SagsforskelSkema),
  haendelser: z.array(HaendelseVisningSkema),
})

export type Sagssammenligning = z.infer<typeof SagssammenligningSkema>
export type SagsforskelVisning = z.infer<typeof SagsforskelSkema>
export type ForskelArt = z.infer<typeof ForskelArtSkema>
