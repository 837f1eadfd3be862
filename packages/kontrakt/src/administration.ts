import { z } from 'zod'
import { FORSENDELSESTILSTANDE, KANALER } from './brev.ts'
import { IsoDagSkema } from './forklaring.ts'

/** Det, kommunen selv bestemmer, og om installationen er sat rigtigt op. */

export const SelvtjekSkema = z.object({
  iOrden: z.boolean(),
  tidspunkt: z.string(),
  tjek: z.array(
    z.object({
      id: z.string(),
      spoergsmaal: z.string(),
      /** Hvordan der ses efter. */
      hvordan: z.string(),
      svar: z.enum(['i-orden', 'fejl', 'ved-ikke']),
      fundet: z.string(),
      raad: z.string().optional(),
    }),
  ),
})

/**
 * Det, kommunen sætter en tid for: en slags sager (RSL § 3, stk. 2), og lægens svar på en attest, som er en aftale i regionen og
 * ikke en frist i loven.
 */
export const SAGSTYPER = ['ressourceforloeb', 'laegeattest'] as const

const UGER = 'Skriv fristen som hele uger fra 1 til 104, eller lad feltet være tomt, når kommunen ingen frist har.'

const DAGE = 'Skriv svartiden som hele dage fra 1 til 365.'

const faelles = {
  offentliggjort: z
    .string()
    .trim()
    .min(1, 'Skriv, hvor den står, fx adressen på siden eller aftalens navn.')
    .max(500, 'Skriv højst 500 tegn.'),
  gaelderFra: IsoDagSkema,
}

export const SaetFristSkema = z.discriminatedUnion('sagstype', [
  z.strictObject({
    sagstype: z.literal('ressourceforloeb'),
    uger: z.number(UGER).int(UGER).min(1, UGER).max(104, UGER).optional(),
    ...faelles,
  }),
  z.strictObject({
    sagstype: z.literal('laegeattest'),
    /** Hele dage fra bestillingen (LÆ 261) til svaret (LÆ 265). */
    dage: z.number(DAGE).int(DAGE).min(1, DAGE).max(365, DAGE),
    region: z.string().trim().min(1, 'Skriv den region, svartiden er aftalt i.').max(100, 'Skriv højst 100 tegn.'),
    ...faelles,
  }),
])

export const FristListeSkema = z.object({
  /** Alle, også de afløste; den, der gælder senest fra, først. */
  frister: z.array(
    z.object({
      sagstype: z.enum(SAGSTYPER),
      uger: z.number().int().optional(),
      dage: z.number().int().optional(),
      region: z.string().optional(),
      offentliggjort: z.string(),
      gaelderFra: IsoDagSkema,
      satAf: z.string(),
      sat: z.string(),
      /** Er det den, der gælder i dag? */
      gaelder: z.boolean(),
    }),
  ),
})

/** De tekster, systemet bruger. */
export const TEKSTER = ['brevhoved', 'kontakt', 'cvr', 'lovens-ord'] as const

export const SaetTekstSkema = z
  .strictObject({
    noegle: z.enum(TEKSTER),
    tekst: z.string().trim().max(2000, 'Skriv højst 2000 tegn.'),
  })
  .refine(({ noegle, tekst }) => noegle !== 'cvr' || tekst === '' || /^\d{8}$/.test(tekst), {
    path: ['tekst'],
    message: 'Et CVR-nummer er otte cifre uden mellemrum.',
  })
  .refine(({ noegle, tekst }) => noegle !== 'lovens-ord' || tekst === '' || tekst === 'ja', {
    path: ['tekst'],
    message: 'Skriv ja, når lovens egne ord skal stå i brevene; ellers tomt.',
  })

export const TekstListeSkema = z.object({
  tekster: z.array(
    z.object({
      noegle: z.enum(TEKSTER),
      tekst: z.string(),
      satAf: z.string().optional(),
      sat: z.string().optional(),
    }),
  ),
})

/** Breve, der er på vej ud af huset eller ikke kom frem. Intet om, hvad der står i dem. */
export const ForsendelseListeSkema = z.object({
  forsendelser: z.array(
    z.object({
      noegle: z.uuid(),
      sagsnummer: z.string(),
      brev: z.string(),
      kanal: z.enum(KANALER),
      lagt: z.string(),
      afsendt: z.string().optional(),
      tilstand: z.enum(FORSENDELSESTILSTANDE),
      forsoeg: z.int(),
      /** Den seneste fejl, som serveren skrev den. */
      fejl: z.string().optional(),
      /** Der forsøges ikke igen af sig selv. */
      opgivet: z.boolean(),
    }),
  ),
  /** Kvitteringer, der ikke kunne læses eller ikke passer til et brev: navnene på filerne. */
  ulaeselige: z.array(z.string()),
})

export const ForsendelseStiSkema = z.strictObject({ noegle: z.uuid('Adressen er ikke en forsendelses.') })

const AAR = 'Skriv hele år fra 1 til 100, eller vælg, at intet slettes.'

export const SaetOpbevaringSkema = z.strictObject({
  /** Hele år efter, at sagen sluttede. Udelades: intet slettes. */
  aar: z.number(AAR).int(AAR).min(1, AAR).max(100, AAR).optional(),
  begrundelse: z
    .string()
    .trim()
    .min(1, 'Skriv, hvad der er besluttet, af hvem og hvornår.')
    .max(2000, 'Skriv højst 2000 tegn.'),
})

const RegelSkema = z.object({
  aar: z.number().int().optional(),
  begrundelse: z.string(),
  satAf: z.string(),
  sat: z.string(),
})

export const OpbevaringSkema = z.object({
  /** Nyeste først; den første gælder. Tom: kommunen har intet besluttet, og intet slettes. */
  regler: z.array(RegelSkema),
  /** Sager, der er slettet. */
  slettet: z.number().int(),
})

/** En prøve: det, der ville blive slettet nu. Intet er rørt. */
export const SletteproeveSkema = z.object({
  aar: z.number().int().optional(),
  afsluttede: z.number().int(),
  sager: z.array(z.object({ sagsnummer: z.string(), sluttede: IsoDagSkema })),
  /** Sendes med, når der slettes: er noget ændret siden prøven, slettes intet. */
  aftryk: z.string(),
})

export const SletSkema = z.strictObject({ aftryk: z.string().min(1, 'Lav prøven først, og send dens aftryk.').max(64) })
export const SlettedeSkema = z.object({ slettet: z.array(z.string()), sprungetOver: z.array(z.string()) })

export type Selvtjek = z.infer<typeof SelvtjekSkema>
export type FristListe = z.infer<typeof FristListeSkema>
export type ForsendelseListe = z.infer<typeof ForsendelseListeSkema>
export type TekstListe = z.infer<typeof TekstListeSkema>
export type Opbevaring = z.infer<typeof OpbevaringSkema>
export type Sletteproeve = z.infer<typeof SletteproeveSkema>
export type Sagstype = (typeof SAGSTYPER)[number]
export type Tekstnoegle = (typeof TEKSTER)[number]
