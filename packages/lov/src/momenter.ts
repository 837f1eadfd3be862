/** Et moment, praksis har lagt vægt på, for eller imod. Vises ved skønnet; systemet vejer aldrig. */
export interface Moment {
  readonly id: string
  readonly retning: 'for' | 'imod'
  readonly tekst: string
  /** Hvor momentet kommer fra. */
  readonly kilde: string
}

const NOTAT = 'Ankestyrelsens praksisnotater 2022 og 2023'
const moment = (retning: Moment['retning'], id: string, kilde: string, tekst: string): Moment => ({
  id,
  retning,
  tekst,
  kilde,
})

/** Momenter pr. skøn, i egne ord. */
export const MOMENTER = {
  udviklingsperspektiv: [
    moment('for', 'behandling', NOTAT, 'Der er relevante behandlingsmuligheder, som ikke er prøvet.'),
    moment(
      'for',
      'ikke-afklaret',
      NOTAT,
      'Arbejdsevnen er ikke afklaret og forsøgt udviklet på det brede arbejdsmarked med skånehensyn.',
    ),
    moment(
      'for',
      'andre-aarsager',
      NOTAT,
      'At tidligere forløb ikke kom i gang, skyldes også andet end arbejdsevnen, fx motivation.',
    ),
    moment(
      'for',
      'stoette',
      NOTAT,
      'Mentor, beskrivelse af funktionsevnen i hjemmet eller hjælpemidler er relevante og ikke overvejet.',
    ),
    moment(
      'for',
      'motivation',
      'principmeddelelse 42-17',
      'Motiverende indsatser kan være en vej, når smerter eller opgivenhed står i vejen.',
    ),
    moment('imod', 'helbred', NOTAT, 'Et meget dårligt helbred, der ikke kan bedres.'),
    moment('imod', 'funktionsevne', NOTAT, 'En meget ringe funktionsevne, der ikke kan bedres.'),
    moment('imod', 'livskvalitet', NOTAT, 'De tiltag, der peges på, sigter alene på livskvalitet.'),
    moment(
      'imod',
      'ikke-udelukkes',
      'principmeddelelse 58-18',
      'At en udvikling ikke kan udelukkes, er ikke nok; der skal peges på noget positivt.',
    ),
    moment(
      'imod',
      'dokumenteret',
      NOTAT,
      'Det er dokumenteret eller helt åbenbart, at udviklende forløb ikke kan forbedre arbejdsevnen.',
    ),
    moment(
      'for',
      'funktionelle',
      'principmeddelelse 37-19',
      'Ved funktionelle lidelser skal perspektivet vurderes konkret og individuelt; diagnosen afgør det ikke.',
    ),
  ],
  komplekseProblemer: [
    moment(
      'for',
      'risiko',
      'principmeddelelse 24-14',
      'Uden en særlig tværfaglig indsats er førtidspension det sandsynlige.',
    ),
    moment(
      'for',
      'aktuelle',
      'principmeddelelse 24-14',
      'Aktuelle problemer med fx helbred, misbrug eller sociale forhold, og lang vej til job eller uddannelse.',
    ),
    moment('imod', 'under-et-aar', 'principmeddelelse 1-15', 'Problemerne kan løses inden for et år.'),
  ],
  helhedsorienteret: [
    moment(
      'for',
      'tvaerfaglig',
      'principmeddelelse 1-15',
      'Indsatsen skal komme fra flere dele af kommunen; sundhedsvæsenet behøver ikke være med.',
    ),
    moment(
      'for',
      'sammenhaeng',
      'principmeddelelse 42-17',
      'Der er brug for omfattende og sammenhængende støtte for at blive klar til job eller uddannelse.',
    ),
    moment('imod', 'en-forvaltning', 'principmeddelelse 1-15', 'Indsats fra én del af forvaltningen er nok.'),
  ],
  laengerevarende: [
    moment('for', 'maal', 'principmeddelelse 42-17', 'Det er svært at sætte et konkret beskæftigelsesmål nu.'),
    moment('for', 'lang-vej', 'principmeddelelse 24-14', 'Udsigten til job eller uddannelse ligger langt ude i tiden.'),
    moment('imod', 'maal-kan-saettes', 'principmeddelelse 42-17', 'Et konkret beskæftigelsesmål kan allerede sættes.'),
  ],
  aabenbartFormaalsloest: [
    moment(
      'for',
      'svaer-lidelse',
      'ministersvar 2012 (L 53, spørgsmål 68)',
      'Alvorlig lidelse, hvor behandling er udtømt eller uden udsigt, og prognosen er kort.',
    ),
    moment(
      'for',
      'hjerneskade',
      'ministersvar 2012 (L 53, spørgsmål 68)',
      'Alvorlig hjerneskade eller betydelig nedsat funktionsevne som følge af udviklingshæmning.',
    ),
    moment(
      'imod',
      'forsoeg',
      'ministersvar 2012 (L 53, spørgsmål 68)',
      'En helhedsorienteret indsats kan hjælpe med at udvikle arbejdsevnen.',
    ),
  ],
  oplyst: [
    moment(
      'imod',
      'laege',
      'principmeddelelse 24-20',
      'Forberedende del eller lægeattest mangler eller er forældet, og det kan have betydning for resultatet.',
    ),
    moment(
      'imod',
      'udredning',
      'Ankestyrelsens praksisnotat 2022, sag 5',
      'Kendte helbredsoplysninger er ikke hentet, selv om de er en væsentlig del af grundlaget.',
    ),
    moment(
      'for',
      'samme-resultat',
      'principmeddelelse 24-20',
      'Manglen har konkret ikke haft betydning; konklusionen var blevet den samme.',
    ),
  ],
  udtoemt: [
    moment(
      'for',
      'udtoemt',
      'principmeddelelse 58-18',
      'Forløb, indsatser og behandling kan ikke forbedre arbejdsevnen, heller ikke til et fleksjob.',
    ),
    moment(
      'for',
      'forsoeg',
      'Ankestyrelsens praksisnotat 2022, sag 21',
      'Flere forsøg gennem årene har ikke virket, og der peges ikke på en konkret arbejdsfunktion.',
    ),
    moment(
      'imod',
      'foerste-forloeb',
      NOTAT,
      'Udgangspunktet er mindst ét ressourceforløb, før der tilkendes førtidspension.',
    ),
    moment(
      'imod',
      'afvist',
      'principmeddelelse 82-16',
      'At borgeren siger nej til et forløb, giver ikke i sig selv ret til førtidspension.',
    ),
  ],
} as const satisfies Record<string, readonly Moment[]>
