import { z } from 'zod'
import { beslutning, nummer, tekst, valg } from './felter.ts'
import { OPHOER_FORLOEB, TRAEF_SLUTBESLUTNING } from './forloeb.ts'
import { AENDR_EFTER_KLAGE } from './klage.ts'
import { TRAEF_AFGOERELSE } from './team-og-afgoerelse.ts'

// Dagen kommer, når der afgøres.
const UDEN = { beslutning: true, den: true } as const

/** Afgørelsen, som den er tænkt. */
export const UdkastSkema = z
  .discriminatedUnion('beslutning', [
    z.strictObject({ beslutning: z.literal('traef-afgoerelse'), felter: TRAEF_AFGOERELSE.omit(UDEN) }),
    z.strictObject({ beslutning: z.literal('traef-slutbeslutning'), felter: TRAEF_SLUTBESLUTNING.omit(UDEN) }),
    z.strictObject({ beslutning: z.literal('ophoer-forloeb'), felter: OPHOER_FORLOEB.omit(UDEN) }),
    z.strictObject({ beslutning: z.literal('aendr-efter-klage'), felter: AENDR_EFTER_KLAGE.omit(UDEN) }),
  ])
  .meta({ title: 'Udkast til afgørelse', description: 'Afgørelsen, som den er tænkt, uden dagen.' })

const forelaeggelse = nummer('Det forelagte udkast')

export const GODKENDELSESBESLUTNINGER = [
  beslutning('forelaeg-afgoerelse', 'Forelæg et udkast til afgørelse for en kollega', {
    udkast: UdkastSkema,
    bemaerkning: tekst('Skriv bemærkningen, eller udelad den.').optional(),
  }),
  beslutning('godkend-afgoerelse', 'Godkend et udkast til afgørelse', { forelaeggelse }),
  beslutning('returner-afgoerelse', 'Returnér et udkast til afgørelse', {
    forelaeggelse,
    aarsag: valg(
      ['oplysning', 'partshoering', 'team', 'skoen', 'begrundelse', 'varighed', 'hjemmel', 'brev', 'andet'],
      'Det, der skal rettes først.',
    ),
    besked: tekst('Skriv, hvad der skal rettes, så den, der får udkastet igen, ved det.'),
  }),
  beslutning('undlad-godkendelse', 'Afgør uden en andens godkendelse', {
    forelaeggelse,
    begrundelse: tekst('Skriv, hvorfor der ikke er en anden, der kan godkende, og hvorfor det ikke kan vente.'),
  }),
] as const
