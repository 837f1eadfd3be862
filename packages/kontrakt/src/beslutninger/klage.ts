import { beslutning, dag, jaNej, nummer, tekst, valg } from './felter.ts'
import { BevilgetForloebSkema } from './team-og-afgoerelse.ts'

const klage = nummer('Klagen')

export const AENDR_EFTER_KLAGE = beslutning('aendr-efter-klage', 'Ændr afgørelsen efter en klage', {
  klage,
  afgoerelse: nummer('Den påklagede afgørelse, eller ophøret'),
  medhold: valg(['helt', 'delvist'], 'Hvor meget medhold klageren får.'),
  genvurdering: tekst('Skriv, hvad kommunen har vurderet på ny, og hvorfor det fører til en anden afgørelse.'),
  svarPaaKlagen: tekst('Skriv svaret på hvert af klagerens argumenter, eller udelad det.').optional(),
  nytSiden: tekst('Skriv, hvad der er kommet siden afgørelsen, og hvad det betød, eller udelad det.').optional(),
  ikkeImoedekommet: tekst('Skriv, hvad klageren ikke får, eller udelad det.').optional(),
  oensket: jaNej('Er det, klageren får, det, hun ville have?').optional(),
  ikkeTilSkade: tekst('Skriv, hvorfor ændringen ikke er til skade, eller udelad det.').optional(),
  aendring: valg(
    ['bevilling', 'afslag', 'pensionssag', 'falder-bort', 'forloebet-fortsaetter'],
    'Det, afgørelsen bliver til.',
  ),
  begrundelse: tekst('Skriv begrundelsen. Også den, der får ret, skal kunne se hvorfor.'),
  forloeb: BevilgetForloebSkema.optional(),
})

export const KLAGEBESLUTNINGER = [
  AENDR_EFTER_KLAGE,
  beslutning('modtag-klage', 'Klage modtaget', {
    klager: valg(['borgeren', 'repraesentant', 'anden'], 'Hvem der klager.'),
    afgoerelse: nummer('Afgørelsen, der klages over').optional(),
    ord: tekst('Skriv, hvad der klages over.'),
  }),
  beslutning('forsink-klage', 'Giv klageren besked om forsinkelse', {
    klage,
    ventesAfsluttet: dag('Dagen, genvurderingen ventes afsluttet.'),
    aarsag: tekst('Skriv, hvad der mangler, og hvorfor det tager tid.'),
  }),
  beslutning('genvurder-klage', 'Genvurder klagen', {
    klage,
    medhold: valg(['helt', 'delvist', 'intet'], 'Hvor meget medhold klageren får.'),
    begrundelse: tekst('Skriv, hvad kommunen har vurderet på ny, og hvorfor.'),
  }),
  beslutning('fasthold-klage', 'Klageren holder fast', { klage }),
  beslutning('send-klage', 'Send klagen til Ankestyrelsen', {
    klage,
    klagerUnderrettet: jaNej('Er klageren underrettet?'),
  }),
  beslutning('registrer-klageafgoerelse', 'Registrér Ankestyrelsens afgørelse', {
    klage,
    udfald: valg(['stadfaestelse', 'aendring', 'hjemvisning', 'ophaevelse', 'afvisning'], 'Ankestyrelsens udfald.'),
    begrundelse: tekst('Skriv kort, hvad Ankestyrelsen lagde vægt på, og hvad kommunen nu skal.'),
  }),
] as const
