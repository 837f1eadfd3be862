import { z } from 'zod'
import { OenskeEmneSkema, SkoenIdSkema } from '../fakta-fil.ts'
import { OplysningIdSkema } from '../skriv-i-sagen.ts'
import { beslutning, dag, tekst, valg } from './felter.ts'

const emne = OenskeEmneSkema.meta({ description: 'Det, borgeren bliver spurgt om.' })

/** De samme beslutninger, som har deres egne ruter. */
export const MAALGRUPPEBESLUTNINGER = [
  beslutning('registrer-oplysning', 'Registrér en oplysning', {
    id: OplysningIdSkema.meta({ description: 'Oplysningen.' }),
    vaerdi: z.unknown().meta({ description: 'Værdien i oplysningens egen form; null gør den uoplyst igen.' }),
    kilde: tekst('Skriv, hvor oplysningen kommer fra.'),
  }),
  beslutning('spoerg-om-oenske', 'Borgeren er spurgt om et ønske', {
    emne,
    spoergsmaal: tekst('Skriv spørgsmålet, som borgeren fik det.'),
  }),
  beslutning('besvar-oenske', 'Borgerens svar om et ønske', {
    emne,
    svar: valg(['ja', 'nej', 'trukket-tilbage'], 'Svaret.'),
    ord: tekst('Skriv borgerens egne ord.'),
  }),
  beslutning('traef-skoen', 'Træf et skøn', {
    id: SkoenIdSkema.meta({ description: 'Det, der skønnes over.' }),
    svar: valg(['ja', 'nej'], 'Svaret.'),
    begrundelse: tekst('Skriv din begrundelse. Et skøn uden begrundelse gælder ikke.'),
  }),
  beslutning('vaelg-laesning', 'Vælg læsning, hvor loven er uafklaret', {
    tvivl: tekst('Skriv, hvilken tvivl valget gælder.'),
    laesning: valg(['A', 'B'], 'Læsningen.'),
    begrundelse: tekst('Skriv, hvorfor kommunen følger den læsning.'),
  }),
  z
    .strictObject({
      beslutning: z.literal('foretag-vurdering'),
      paa: dag('Dagen, der vurderes pr.'),
      bemaerkning: z.string().max(20_000).meta({ description: 'En bemærkning til vurderingen.' }).optional(),
    })
    .meta({ title: 'Gem vurderingen, som den ser ud nu' }),
] as const
