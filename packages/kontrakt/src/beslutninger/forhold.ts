import { z } from 'zod'
import { beslutning, jaNej, nummer, tekst, valg } from './felter.ts'

const vedroerer = nummer('Det, forholdet handler om, når der kan være flere i sagen').optional()

export const FORHOLDSBESLUTNINGER = [
  beslutning('oplys-forhold', 'Oplys noget, loven spørger om', {
    id: tekst('Forholdet, som det hedder i sagsfilen uden [], fx «nabo.egenAnmodning».'),
    vaerdi: z.union([z.boolean(), z.string().min(1, 'Svar ja, nej, en dag eller et valg.').max(100)]).meta({
      description: 'Ja (true) eller nej (false), en dag, eller et af forholdets valg.',
    }),
    kilde: tekst('Skriv, hvor oplysningen kommer fra.'),
    vedroerer,
  }),
  beslutning('traef-forholdsskoen', 'Træf et skøn om et forhold i sagen', {
    id: tekst('Skønnet, som det hedder i sagsfilen uden [], fx «nabo.varigtNedsat».'),
    svar: valg(['ja', 'nej'], 'Skønnets svar.'),
    begrundelse: tekst('Skriv din begrundelse. Et skøn uden begrundelse gælder ikke.'),
    vedroerer,
  }),
  beslutning('modtag-ansoegning', 'Ansøgning modtaget', { om: tekst('Skriv, hvad der er søgt om.') }),
  beslutning('begynd-indhentning', 'Kommunen vil hente oplysninger hos andre', {
    navn: tekst('Skriv, hvilke oplysninger der skal hentes, og hos hvem.'),
    art: valg(['helbred-og-andet', 'oekonomi-eller-ferie'], 'Oplysningernes art.'),
  }),
  beslutning('modtag-henvendelse', 'Henvendelse modtaget', {
    navn: tekst('Skriv, hvad henvendelsen handler om.'),
    skriftlig: jaNej('Er henvendelsen på skrift?'),
  }),
  beslutning('forlang-udsaettelse', 'Borgeren forlanger, at afgørelsen venter', {
    ord: tekst('Skriv borgerens egne ord.'),
  }),
  beslutning('anmod-om-aktindsigt', 'Anmodning om aktindsigt', {
    navn: tekst('Skriv, hvem der beder om aktindsigt.'),
  }),
] as const
