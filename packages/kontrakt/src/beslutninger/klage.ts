import { beslutning, dag, jaNej, nummer, tekst, valg } from './felter.ts'

const klage = nummer('Klagen')

export const KLAGEBESLUTNINGER = [
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
