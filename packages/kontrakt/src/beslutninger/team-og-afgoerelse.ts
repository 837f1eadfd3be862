import { z } from 'zod'
import { AFGOERELSE_OM, DELTAGERE, INDSTILLINGEN, UDFALD } from '../sagsfil/team-afsnit.ts'
import { beslutning, dag, flere, jaNej, nummer, tekst, valg } from './felter.ts'
import { SKRIFT } from './indstillingsskrift.ts'

const behandling = nummer('Behandlingen i teamet')
const art = valg(['behandling', 'revurdering', 'genforelaeggelse'], 'Mødets art.')
const REFERAT = tekst('Skriv, hvad der blev sagt på mødet, og hvem der sagde det.')
const JA_NEJ = ['ja', 'nej'] as const
const om = valg(AFGOERELSE_OM, 'Det, der skal træffes afgørelse om.')

/** Forløbet, en afgørelse giver. */
export const BevilgetForloebSkema = z
  .strictObject({
    efter: valg(['112', '115'], '112: målgruppen. 115: førtidspensionist under 40.'),
    starter: dag('Forløbets første dag.'),
    slutter: dag('Forløbets sidste dag.'),
  })
  .meta({ description: 'Forløbet, når afgørelsen giver et.' })

export const TRAEF_AFGOERELSE = beslutning('traef-afgoerelse', 'Træf afgørelse', {
  om,
  resultat: valg(['givet', 'delvist-givet', 'afslag'], 'Fik borgeren det?'),
  udfald: valg(UDFALD, 'Det, kommunen afgør, i de ord teamet indstiller med.').optional(),
  form: valg(['skriftlig', 'mundtlig'], 'Afgørelsens form.'),
  begrundelse: tekst('Skriv begrundelsen. Også den, der får ret, skal kunne se hvorfor.'),
  forloeb: BevilgetForloebSkema.optional(),
})

export const TEAMBESLUTNINGER = [
  beslutning('planlaeg-teambehandling', 'Planlæg en behandling i teamet', {
    moededag: dag('Dagen for mødet.'),
    art,
    om,
  }),
  beslutning('hold-teambehandling', 'Teamet har behandlet sagen', {
    behandling: behandling.optional(),
    moededag: dag('Dagen for mødet.'),
    art,
    om,
    deltog: flere(DELTAGERE, 'Hvem der var med.'),
  }),
  beslutning('registrer-moedefravaer', 'En var ikke med på mødet', {
    behandling,
    hvem: valg(DELTAGERE, 'Den, der ikke var med.'),
    grund: tekst('Skriv, hvorfor vedkommende ikke var med.'),
  }),
  beslutning('afgiv-indstilling', 'Teamets indstilling', {
    behandling,
    udfald: valg(UDFALD, 'Det, teamet indstiller.'),
    indhold: flere(INDSTILLINGEN, 'Det, indstillingen siger noget om.'),
    tekst: tekst('Skriv teamets indstilling.'),
  }),
  beslutning('skriv-indstilling', 'Teamets indstilling i teamets egne ord', { behandling, ...SKRIFT }),
  beslutning('aendr-indstilling', 'Ændr teamets indstilling', {
    behandling,
    aendrer: nummer('Den indstilling, der gælder'),
    grund: tekst('Skriv, hvorfor indstillingen ændres.'),
    ...SKRIFT,
  }),
  beslutning('skriv-referat', 'Referat af mødet i teamet', { behandling, tekst: REFERAT }),
  beslutning('aendr-referat', 'Ændr referatet af mødet i teamet', {
    behandling,
    aendrer: nummer('Den udgave af referatet, der gælder'),
    grund: tekst('Skriv, hvorfor referatet ændres.'),
    tekst: REFERAT,
  }),
  beslutning('send-partshoering', 'Send partshøring', {
    navn: tekst('Skriv, hvilken oplysning borgeren hører om.'),
    kommet: dag('Dagen, kommunen fik oplysningen.'),
    omGrundlaget: jaNej('Er det en oplysning om sagens grundlag eller en ekstern faglig vurdering?'),
    tilUgunst: jaNej('Er den til ugunst for borgeren?'),
    svarfrist: dag('Sidste dag for svar.').optional(),
  }),
  beslutning('vurder-hoeringsbehov', 'Tag stilling til partshøring', {
    papir: nummer('Oplysningen'),
    omGrundlaget: jaNej('Er det en oplysning om sagens grundlag eller en ekstern faglig vurdering?').optional(),
    tilUgunst: jaNej('Er den til ugunst for borgeren?').optional(),
    bekendt: valg(JA_NEJ, 'Et skøn: må borgeren antages at vide, at kommunen har den?').optional(),
    vaesentlig: valg(JA_NEJ, 'Et skøn: er den af væsentlig betydning for afgørelsen?').optional(),
    undtagelse: valg(['1', '2', '3', '4', '5', '6'], 'Nummeret på undtagelsen i FVL § 19, stk. 2.').optional(),
    begrundelse: tekst('Skriv begrundelsen. Et skøn og en undtagelse gælder ikke uden.').optional(),
    hoering: nummer('Høringen, borgeren er hørt om den ved').optional(),
  }),
  beslutning('besvar-partshoering', 'Borgerens svar på en høring', {
    hoering: nummer('Partshøringen'),
    ord: tekst('Skriv borgerens eget svar.'),
  }),
  TRAEF_AFGOERELSE,
  beslutning('meddel-afgoerelse', 'Meddel afgørelsen', {
    afgoerelse: nummer('Afgørelsen'),
    maade: valg(['digital-post', 'brev', 'quickbrev', 'udleveret'], 'Hvordan den blev meddelt.'),
  }),
] as const
