import { beslutning, dag, flere, jaNej, nummer, tekst, valg } from './felter.ts'

const form = valg(['fremmoede', 'telefon', 'video', 'andet'], 'Samtalens form.')
const samtale = nummer('Samtalen')
const sundhedssamtale = nummer('Samtalen med sundhedskoordinatoren')
const ord = tekst('Skriv borgerens egne ord.')

export const SAMTALEBESLUTNINGER = [
  beslutning('aftal-samtale', 'Aftal en samtale', { holdes: dag('Dagen for samtalen.'), form }),
  beslutning('hold-samtale', 'Samtalen er holdt', {
    samtale: samtale.optional(),
    form,
    borgerensValg: jaNej('Valgte borgeren formen?').optional(),
    iTilbud: jaNej('Deltog borgeren i et tilbud den dag?').optional(),
    referat: tekst('Skriv, hvad der blev talt om og aftalt.'),
  }),
  beslutning('aflys-samtale', 'Samtalen er aflyst', {
    samtale,
    aflystAf: valg(['borgeren', 'kommunen'], 'Hvem der aflyste.'),
    aarsag: tekst('Skriv, hvorfor samtalen blev aflyst.'),
  }),
  beslutning('oensk-samtale', 'Borgeren har bedt om en samtale', { ord }),
  beslutning('vejled-om-jobformidler', 'Borgeren er vejledt om jobformidler', {}),
  beslutning('oensk-jobformidler', 'Borgerens svar om jobformidler', {
    svar: valg(['ja', 'nej'], 'Borgerens svar.'),
    ord,
  }),
  beslutning('udpeg-jobformidler', 'Udpeg jobformidler', { navn: tekst('Skriv, hvem der er jobformidler.') }),
  beslutning('vejled-om-sundhedssamtale', 'Borgeren er vejledt om samtale med sundhedskoordinatoren', {}),
  beslutning('oensk-sundhedssamtale', 'Borgeren beder om en samtale med sundhedskoordinatoren', {
    indsats: nummer('Indsatsen'),
    ord,
  }),
  beslutning('hold-sundhedssamtale', 'Samtalen med sundhedskoordinatoren er holdt', {
    sundhedssamtale,
    deltagere: flere(
      ['sundhedskoordinator', 'borger', 'koordinerende-sagsbehandler', 'jobformidler'],
      'Hvem der var med.',
    ),
  }),
  beslutning('udtal-sundhedskoordinator', 'Sundhedskoordinatoren udtaler sig', {
    sundhedssamtale,
    udtalelse: tekst('Skriv sundhedskoordinatorens udtalelse.'),
  }),
  beslutning('besvar-sundhedssamtale', 'Tag stilling efter samtalen', {
    sundhedssamtale,
    valg: valg(['uaendret', 'tilpasset', 'andet-tilbud'], 'Hvad der sker med tilbuddet.'),
    begrundelse: tekst('Skriv, hvorfor tilbuddet bliver, tilpasses eller erstattes.'),
  }),
  beslutning('anmod-om-sundhedsudtalelse', 'Bed om sundhedskoordinatorens udtalelse', {
    spoergsmaal: tekst('Skriv, hvad sundhedskoordinatoren bliver spurgt om.'),
  }),
  beslutning('modtag-sundhedsudtalelse', 'Udtalelsen er modtaget', {
    anmodning: nummer('Anmodningen'),
    tekst: tekst('Skriv udtalelsen, eller hvor den ligger.'),
  }),
] as const
