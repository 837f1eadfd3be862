import { z } from 'zod'
import { FormaalSkema } from './formaal.ts'
import { IsoDagSkema, SvarSkema, VurderingSkema } from './forklaring.ts'
import { BaandSkema, DemoPersonSkema, FaseSkema } from './sag.ts'
import { FaktaFilSkema } from './fakta-fil.ts'
import { SpurgtDagSkema } from './regelbog.ts'
import { OejeblikSkema } from './tidsrejse.ts'

/** Det, der står i stien og efter spørgsmålstegnet, og de få kroppe, som ikke skriver i en sag. */

export const SagStiSkema = z.strictObject({ sagId: z.uuid() })

export const SorteringSkema = z.enum(['navn', 'opdateret', 'taerskel', 'sagsnummer'])

/** De fire svar, og tvivl i loven for sig. */
export const ListesvarSkema = z.enum([...SvarSkema.options, 'tvivl'])

/** Ét sted for valget i listen; `soeg` må kun være et CPR-nummer, når det sendes i kroppen. */
export const ListeValgSkema = z.strictObject({
  soeg: z.string().trim().max(200).optional(),
  fase: FaseSkema.optional(),
  /** Svaret, som listen viser det. */
  svar: ListesvarSkema.optional(),
  sagsbehandler: z.string().trim().max(200).optional(),
  sortering: SorteringSkema.default('navn'),
})

/** Tal i en adresse er tekst. */
export const helTalITekst = z
  .string()
  .regex(/^\d{1,9}$/, 'Skriv et helt tal.')
  .transform(Number)

const antal = z.number().int().min(1, 'Vælg mindst 1 række.').max(500, 'Vælg højst 500 rækker.')

/** En side af listen. `efter` er `naeste` fra forrige side. Uden `antal` er det 100 rækker. */
export const ListeSideSkema = ListeValgSkema.extend({ efter: z.uuid().optional(), antal: antal.optional() })
/** Den samme i en adresse, hvor tal er tekst. */
export const ListeSideIAdressenSkema = ListeSideSkema.extend({ antal: helTalITekst.pipe(antal).optional() })

/** Det, listen kan indsnævres med. */
export const ListemulighederSkema = z.object({ sagsbehandlere: z.array(z.string()) })

/** Et valg i listen, en person har givet et navn. */
export const GemtVisningSkema = z.strictObject({
  navn: z.string().trim().min(1, 'Giv visningen et navn.').max(60, 'Navnet er højst 60 tegn.'),
  valg: ListeValgSkema,
})
export const GemteVisningerSkema = z.object({ visninger: z.array(GemtVisningSkema) })
export const SletVisningSkema = GemtVisningSkema.pick({ navn: true })

/** Hvordan sagen skal ses: en tidligere version, som den var registreret, vurderet på en anden dag. */
export const SagValgSkema = z
  .strictObject({
    version: helTalITekst.pipe(z.number().int().min(1, 'Den første version er 1.')).optional(),
    /** Sagen, som den var registreret, da dagen eller minuttet var omme. */
    registreretTil: OejeblikSkema.optional(),
    paa: IsoDagSkema.optional(),
    formaal: FormaalSkema,
  })
  .refine((v) => v.version === undefined || v.registreretTil === undefined, {
    path: ['registreretTil'],
    message: 'Vælg enten version eller registreretTil, ikke begge.',
  })

/** Hvilken dag pligterne regnes på, og hvorfor sagen åbnes. */
export const PligterValgSkema = z.strictObject({
  dato: SpurgtDagSkema.optional(),
  /** Sagen, som den var registreret i dette øjeblik; uden `dato` svarer dagens lov dengang. */
  registreretTil: OejeblikSkema.optional(),
  formaal: FormaalSkema,
})

export const LoginSkema = z.strictObject({ personId: z.string().min(1, 'Vælg en person.').max(100) })
export const TomKropSkema = z.strictObject({})
export const DemoPersonerSkema = z.object({ personer: z.array(DemoPersonSkema) })

/** Et menneske vælger, hvilken læsning af loven sagen følger, hvor loven er uafklaret. */
export const VaelgLaesningSkema = z.object({
  forventetVersion: z.number().int().min(0),
  tvivl: z.string().trim().min(1, 'Skriv, hvilken tvivl valget gælder.').max(200),
  laesning: z.enum(['A', 'B']),
  begrundelse: z.string().trim().min(1, 'Skriv, hvorfor kommunen følger den læsning.').max(20_000),
  den: IsoDagSkema,
})

/** Svaret på «hvad nu hvis»: vurderingen og båndet, som de ville være. Intet er gemt. */
export const HvadNuHvisSvarSkema = z.object({ version: z.number().int(), vurdering: VurderingSkema, baand: BaandSkema })

/** En sag uden sag: oplysninger ind, vurdering ud. Intet gemmes. */
export const VurderFaktaSkema = z.strictObject({ fakta: FaktaFilSkema, paa: SpurgtDagSkema })

/** OpenAPI-dokumentet selv. */
export const OpenapiSkema = z.looseObject({ openapi: z.string() })

export type ListeValg = z.infer<typeof ListeValgSkema>
export type ListeSide = z.infer<typeof ListeSideSkema>
export type Listesvar = z.infer<typeof ListesvarSkema>
export type GemtVisning = z.infer<typeof GemtVisningSkema>
export type Sortering = z.infer<typeof SorteringSkema>
export type SagValg = z.infer<typeof SagValgSkema>
export type Login = z.infer<typeof LoginSkema>
export type DemoPersoner = z.infer<typeof DemoPersonerSkema>
export type VaelgLaesning = z.infer<typeof VaelgLaesningSkema>
export type HvadNuHvisSvar = z.infer<typeof HvadNuHvisSvarSkema>
