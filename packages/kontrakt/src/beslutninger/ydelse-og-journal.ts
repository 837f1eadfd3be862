import { z } from 'zod'
import { TJEK_IDER } from '../sagstjek.ts'
import { beslutning, dag, nummer, tekst, valg } from './felter.ts'

const maade = valg(['digital-post', 'brev', 'udleveret', 'telefon', 'andet'], 'Hvordan beskeden gik.')
const besked = { maade, navn: tekst('Skriv, hvad beskeden handler om.'), tekst: tekst('Skriv beskeden.') }

export const JOURNALBESLUTNINGER = [
  beslutning('begynd-ydelse', 'Ressourceforløbsydelsen begynder', { fra: dag('Første dag på ydelsen.') }),
  beslutning('ophoer-ydelse', 'Ydelsen ophører', { ydelse: nummer('Ydelsen'), til: dag('Sidste dag på ydelsen.') }),
  beslutning('registrer-ydelsesmaaned', 'Registrér en måneds ydelse', {
    maaned: z
      .string()
      .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Skriv måneden som år, bindestreg og måned, fx 2025-03.')
      .meta({ description: 'Måneden, fx «2025-03».' }),
    oere: z
      .int()
      .min(0)
      .max(100_000_000)
      .meta({ description: 'Beløbet før skat i hele øre. Nul er også en udbetaling.' }),
    kilde: tekst('Skriv, hvor beløbet kommer fra.'),
  }),
  beslutning('beslut-sanktion', 'Beslut en sanktion', {
    art: valg(
      ['udeblivelse-fra-tilbud', 'udeblivelse-fra-samtale', 'punktsanktion', 'gentagne-afslag', 'svig'],
      'Sanktionens art, LAS §§ 69 b–69 f.',
    ),
    fra: dag('Første dag, den har virkning.'),
    begrundelse: tekst('Skriv forseelsen, forsøgene på personlig kontakt, og hvorfor der ikke var en rimelig grund.'),
  }),
  beslutning('begynd-ventetid', 'Sagen venter', {
    paa: tekst('Skriv, hvem eller hvad sagen venter på.'),
    aarsag: tekst('Skriv, hvorfor der må ventes.'),
    tagesOp: dag('Dagen, sagen tages op igen af sig selv.'),
  }),
  beslutning('afslut-ventetid', 'Sagen venter ikke længere', {
    ventetid: nummer('Ventetiden'),
    hvad: tekst('Skriv, hvad der er sket.'),
  }),
  beslutning('skriv-notat', 'Skriv et notat', {
    navn: tekst('Skriv, hvad notatet handler om.'),
    art: valg(['oplysning', 'sagsskridt', 'andet'], 'Notatets art.'),
    tekst: tekst('Skriv notatet.'),
    skete: dag('Dagen, det noterede skete.'),
  }),
  beslutning('send-meddelelse', 'Besked sendt', { til: tekst('Skriv, hvem beskeden er sendt til.'), ...besked }),
  beslutning('modtag-meddelelse', 'Besked modtaget', {
    fra: tekst('Skriv, hvem beskeden kommer fra.'),
    ...besked,
  }),
  beslutning('fravig-tjek', 'Afgør, uden at et tjek er i orden', {
    tjek: valg(TJEK_IDER, 'Det tjek, der fraviges.'),
    begrundelse: tekst('Skriv, hvorfor der kan afgøres uden. Det skal kunne forklares for borgeren.'),
  }),
  beslutning('begrund-pligt-bort', 'Begrund, at en pligt ikke skal opfyldes', {
    pligt: tekst('Vælg den pligt, det handler om.'),
    fristDen: dag('Pligtens frist. Udelades kun, når den ingen har.').optional(),
    begrundelse: tekst('Skriv, hvorfor pligten ikke skal opfyldes i denne sag.'),
  }),
] as const
