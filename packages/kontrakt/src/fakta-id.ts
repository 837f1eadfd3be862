import { z } from 'zod'

/** De fire steder, hvor loven spørger borgeren. */
export const OenskeEmneSkema = z.enum([
  'forloeb-taet-paa-pension',
  'mere-end-fem-aar',
  'endnu-et-forloeb',
  'forloeb-som-pensionist',
])

/** Oplysninger, loven svarer ja eller nej på. */
export const JaNejIdSkema = z.enum([
  'ikke-loest-gennem-anden-indsats',
  'langvarig-offentlig-forsoergelse',
  'tilbud-uden-oeget-tilknytning',
  'modtager-foertidspension',
])

/** Skøn, loven lægger hos et menneske. */
export const SkoenIdSkema = z.enum([
  'komplekse-problemer',
  'helhedsorienteret-indsats',
  'laengerevarende-indsats',
  'udviklingsperspektiv',
  'arbejdsevnen-kan-ikke-forbedres',
  'aabenbart-formaalsloest',
  'tilstraekkeligt-oplyst',
  'alle-foranstaltninger-udtoemt',
])

/** Dage i sagen. */
export const DagIdSkema = z.enum(['bevilget', 'starter', 'planlagt-slut', 'afgoeres', 'paaklaget-afgoerelse'])

export type OenskeEmne = z.infer<typeof OenskeEmneSkema>
export type JaNejId = z.infer<typeof JaNejIdSkema>
export type SkoenId = z.infer<typeof SkoenIdSkema>
export type DagId = z.infer<typeof DagIdSkema>
