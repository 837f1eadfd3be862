import { beslutning, dag, nummer, tekst, valg } from './felter.ts'

const indhentning = nummer('Oplysningen, der er nævnt, eller som kommunen vil hente')
const FORTAELLERE = ['borgeren', 'paaroerende', 'kommunen', 'sundhedsvaesenet', 'arbejdsgiver', 'andre'] as const

/** Det, der beskrives om borgerens liv, og det, kommunen ved findes hos andre. */
export const FORHOLDSBESKRIVELSER = [
  beslutning('beskriv-forhold', 'Beskriv noget om borgerens forhold', {
    tema: valg(
      [
        'helbred',
        'behandling',
        'arbejde',
        'uddannelse',
        'socialt',
        'netvaerk',
        'oekonomi',
        'forsoergelseshistorik',
        'tidligere-indsats',
      ],
      'Temaet, det hører under.',
    ),
    tekst: tekst('Skriv, hvad der er sagt eller læst. Beskriv det; vurdér det ikke.'),
    hvem: valg(FORTAELLERE, 'Den, der siger det.'),
    kilde: tekst('Skriv, hvor oplysningen kommer fra.'),
    fra: dag('Første dag, det har været sådan, eller indsatsens første dag.').optional(),
    til: dag('Sidste dag. Udeladt: det er stadig sådan.').optional(),
    dokument: nummer('Dokumentet, det står i').optional(),
  }),
  beslutning('forklar-tidligere-indsats', 'Skriv et syn på en tidligere indsats', {
    beskrivelse: nummer('Den tidligere indsats'),
    part: valg(['borgeren', 'kommunen'], 'Den, hvis syn det er.'),
    ord: tekst('Skriv, hvorfor indsatsen ikke førte til arbejde eller uddannelse, som parten selv ser det.'),
  }),
  beslutning('naevn-oplysning', 'En oplysning, der findes hos andre, er nævnt', {
    navn: tekst('Skriv, hvad det er for en oplysning.'),
    hos: tekst('Skriv, hvem der har den.'),
    art: valg(['helbred-og-andet', 'oekonomi-eller-ferie'], 'Oplysningens art.'),
    naevntAf: valg(FORTAELLERE, 'Den, der nævnte den.'),
  }),
  beslutning('spoerg-om-samtykke', 'Borgeren er spurgt om samtykke', { indhentning }),
  beslutning('besvar-samtykke', 'Borgerens svar om samtykke', {
    indhentning,
    svar: valg(['givet', 'naegtet', 'trukket-tilbage'], 'Svaret.'),
    ord: tekst('Skriv borgerens egne ord.'),
  }),
  beslutning('afslut-indhentning', 'Oplysningen er hentet, eller den skal ikke hentes', {
    indhentning,
    udfald: valg(['hentet', 'hentes-ikke'], 'Hvordan det endte.'),
    begrundelse: tekst('Skriv, hvad der kom, eller hvorfor oplysningen ikke skal hentes.'),
    dokument: nummer('Dokumentet, den kom i').optional(),
  }),
  beslutning('oensk-betaenkningstid', 'Borgeren vil have tid til at svare på et ønske', {
    emne: valg(
      ['forloeb-taet-paa-pension', 'mere-end-fem-aar', 'endnu-et-forloeb', 'forloeb-som-pensionist'],
      'Det, borgeren er spurgt om.',
    ),
    ord: tekst('Skriv borgerens egne ord.'),
    spoergesIgen: dag('Dagen, der spørges igen.').optional(),
  }),
] as const
