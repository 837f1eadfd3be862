import { z } from 'zod'
import { beslutning, dag, nummer, tekst, valg } from './felter.ts'

const MED_PAA = ['i-rummet', 'video', 'telefon'] as const
export const MOEDEROLLER = ['bisidder', 'tolk', 'partsrepraesentant', 'laege', 'sagsbehandler', 'anden'] as const
const HOEJST = 30

const behandling = nummer('Behandlingen i teamet')
const klokken = (description: string) =>
  z
    .string()
    .regex(/^\s*([01]?\d|2[0-3])(?:[.:]?[0-5]\d)?\s*$/, 'Skriv et klokkeslæt, fx 9.30.')
    .meta({ description })

/** Tiden og stedet, som borgeren får dem at vide, og hvem der er med. */
export const INDKALDELSE = {
  behandling,
  dag: dag('Dagen for mødet.'),
  fra: klokken('Hvornår borgeren skal være der.'),
  til: klokken('Hvornår mødet om sagen slutter.').optional(),
  sted: tekst('Skriv, hvor mødet er, eller hvordan borgeren kommer på video eller telefon.'),
  foregaar: valg(MED_PAA, 'Hvordan mødet holdes for borgeren.'),
  deltagere: z
    .array(tekst('Skriv, hvem det er.'))
    .max(HOEJST)
    .meta({ description: 'Dem, borgeren får at vide er med; en linje til hver. Er der ingen, udelades den.' })
    .optional(),
}

export const TEAMINDKALDELSER = [
  beslutning('indkald-til-team', 'Borgeren er indkaldt til teamet', {
    ...INDKALDELSE,
    ved: valg(['brev', 'email', 'mundtligt'], 'Hvordan borgeren blev indkaldt.'),
  }),
  beslutning('besvar-teamindkaldelse', 'Borgerens svar på indkaldelsen', {
    behandling,
    svar: valg(['kommer', 'kommer-ikke', 'anden-tid'], 'Borgerens svar.'),
    ord: tekst('Skriv borgerens egne ord.').optional(),
    medPaa: valg(MED_PAA, 'Hvordan borgeren er med.').optional(),
    bisidder: z
      .strictObject({
        navn: tekst('Skriv, hvem borgeren tager med.'),
        relation: tekst('Skriv, hvem det er for borgeren, fx søster eller ven.'),
      })
      .meta({ description: 'Den, borgeren tager med.' })
      .optional(),
    tolkesprog: tekst('Skriv det sprog, borgeren har brug for tolk til.').optional(),
  }),
  beslutning('bestil-tolk', 'Tolk er bestilt til mødet i teamet', {
    behandling,
    sprog: tekst('Skriv, hvilket sprog der tolkes til.'),
    dag: dag('Dagen, tolken kommer.'),
    fra: klokken('Hvornår tolken kommer.'),
    hos: tekst('Skriv, hvor tolken er bestilt.').optional(),
  }),
  beslutning('tilfoej-moededeltager', 'En til skal med på mødet i teamet', {
    behandling,
    navn: tekst('Skriv, hvem der skal med.'),
    rolle: valg(MOEDEROLLER, 'Hvad vedkommende er på mødet.'),
    medPaa: valg(MED_PAA, 'Hvordan vedkommende er med.'),
  }),
  beslutning('registrer-oevrigt-fremmoede', 'Hvem der mødte ud over teamet', {
    behandling,
    moedte: z
      .array(
        z.strictObject({
          navn: tekst('Skriv, hvem der mødte.'),
          rolle: valg(MOEDEROLLER, 'Hvad vedkommende var på mødet.'),
        }),
      )
      .max(HOEJST)
      .meta({ description: 'Dem, der mødte ud over teamet, borgeren og sagsbehandleren. Mødte ingen, udelades den.' })
      .optional(),
  }),
] as const
