import { z } from 'zod'
import { LovKodeSkema } from './forklaring.ts'
import { helTalITekst } from './opslag.ts'

/** Lovens egne ord på et sted, som driften har læst dem ind. */

const talFraEn = helTalITekst.pipe(z.number().int().min(1, 'Det første er 1.'))

/** Stedet, der spørges om. `lov` kan udelades, når udgaven kun har én lov med den paragraf. */
export const LovtekstValgSkema = z.strictObject({
  udgave: z.string().trim().min(1, 'Skriv udgaven, fx LBK 280/2024.').max(40),
  lov: LovKodeSkema.optional(),
  paragraf: z.string().regex(/^\d{1,4}( [a-zæøå])?$/, 'Skriv paragraffen som 112 eller 68 a.'),
  stk: talFraEn.optional(),
  nr: talFraEn.optional(),
  litra: z
    .string()
    .regex(/^[a-zæøå]$/, 'Skriv ét lille bogstav.')
    .optional(),
  pkt: talFraEn.optional(),
})

/** Én linje af teksten. Det, der ikke er citeret, er der, for at resten kan læses. */
const OrdlydLinjeSkema = z.object({
  /** «§ 112.», «Stk. 2.», «1)», «a)» */
  maerke: z.string().optional(),
  /** 0 er stykket, 1 et nummer, 2 et litra. */
  niveau: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  dele: z.array(z.object({ tekst: z.string(), citeret: z.boolean() })),
})

export const LovtekstSkema = z.object({
  /** «LAB § 112, stk. 3» */
  sted: z.string(),
  /** «LBK 280/2024» */
  udgave: z.string(),
  /** Lovens eller bekendtgørelsens titel. */
  titel: z.string(),
  eli: z.url(),
  /** Hvornår teksten blev læst ind, UTC. */
  indlaest: z.iso.datetime(),
  /** Er ordene dem, reglerne er efterset mod? Ukendt, hvor der ikke er noget at holde dem op mod. */
  aftryk: z.enum(['ens', 'anderledes', 'ukendt']),
  linjer: z.array(OrdlydLinjeSkema),
  /** Står her noget, kan det citerede ikke skilles sikkert ud, og det hele er vist. */
  forbehold: z.string().optional(),
})

export type LovtekstVisning = z.infer<typeof LovtekstSkema>
