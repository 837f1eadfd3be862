import { z } from 'zod'
import { INDSTILLINGSORD, TEAMETS_OMRAADER, UDFALD } from '../sagsfil/team-afsnit.ts'
import { afsnit, jaNej, tekst, valg } from './felter.ts'

const FLEST = 50

const indsats = z.strictObject({
  hvad: tekst('Skriv, hvilken indsats teamet indstiller.'),
  hvorfor: tekst('Skriv, hvorfor borgeren har brug for indsatsen.'),
  raekkefoelge: valg(
    ['samtidig', 'efter-den-forrige'],
    'Om den kører sammen med den forrige. Den første har ingen.',
  ).optional(),
})

const saerstandpunkt = z.strictObject({
  omraade: valg(TEAMETS_OMRAADER, 'Det område, der er uenigt.'),
  tekst: tekst('Skriv særstandpunktet med områdets egne ord.'),
})

/** En indstilling i teamets egne ord: det, der skrives, og det, der prøves, mens der skrives. */
export const SKRIFT = {
  udfald: valg(UDFALD, 'Det, teamet indstiller.'),
  ord: afsnit(INDSTILLINGSORD, 'Teamets ord til hvert punkt. Det, der ikke er skrevet, udelades.').optional(),
  maalgruppe: tekst('Målgruppen, og hvorfor teamet ser borgeren i den.').optional(),
  indsatser: z
    .array(indsats)
    .min(1)
    .max(FLEST)
    .meta({ description: 'Indsatserne, i den orden de er tænkt.' })
    .optional(),
  opfoelgning: tekst('Hvordan der skal følges op.').optional(),
  mentor: jaNej('Er der brug for en mentor?').optional(),
  vilSeSagenIgen: jaNej('Vil teamet se sagen igen?').optional(),
  megetBegraensetArbejdsevne: jaNej('Er arbejdsevnen nu meget begrænset? Kun ved fleksjob.').optional(),
  tagerStillingTilOrdningen: jaNej('Tager indstillingen stilling til ydelse eller ordning?').optional(),
  saerstandpunkter: z
    .array(saerstandpunkt)
    .min(1)
    .max(FLEST)
    .meta({ description: 'De områder, der er uenige med resten af teamet.' })
    .optional(),
} as const
