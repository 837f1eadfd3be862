/** Et moment, praksis har lagt vægt på, for eller imod. Vises ved skønnet; systemet vejer aldrig. */
export interface Moment {
  readonly id: string
  readonly retning: 'for' | 'imod'
  readonly tekst: string
  /** Hvor momentet kommer fra. */
  readonly kilde: string
}

const NOTAT = 'Ankestyrelsens praksisnotater 2022 og 2023'
const MINISTER = 'ministersvar 2012 (L 53, spørgsmål 68)'
const CABI = 'Cabi om planlægning af ressourceforløb'
const principmeddelelse = (nr: string): string => `principmeddelelse ${nr}`
/** En eller flere af de 26 sager i praksisnotatet; momentet i almindelige ord, aldrig sagens historie. */
const sag = (nr: string): string => `Ankestyrelsens praksisnotat 2022, sag ${nr}`
const moment = (retning: Moment['retning'], id: string, kilde: string, tekst: string): Moment => ({
  id,
  retning,
  tekst,
  kilde,
})

const UDVIKLINGSPERSPEKTIV: readonly Moment[] = [
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
    principmeddelelse('42-17'),
    'Motiverende indsatser kan være en vej, når smerter eller opgivenhed står i vejen.',
  ),
  moment('imod', 'helbred', NOTAT, 'Et meget dårligt helbred, der ikke kan bedres.'),
  moment('imod', 'funktionsevne', NOTAT, 'En meget ringe funktionsevne, der ikke kan bedres.'),
  moment('imod', 'livskvalitet', NOTAT, 'De tiltag, der peges på, sigter alene på livskvalitet.'),
  moment(
    'imod',
    'ikke-udelukkes',
    principmeddelelse('58-18'),
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
    `${principmeddelelse('37-19')} (status ikke efterprøvet)`,
    'Ved funktionelle lidelser skal perspektivet vurderes konkret og individuelt; diagnosen afgør det ikke.',
  ),
  moment(
    'for',
    'realistisk',
    principmeddelelse('58-18'),
    'Der peges på indsatser, som borgeren realistisk kan få gavn af og på sigt komme i arbejde ved, fx i et fleksjob.',
  ),
  moment('for', 'nogle-timer', NOTAT, 'Målet kan være ordinære timer eller et fleksjob, måske efter en uddannelse.'),
  moment(
    'for',
    'behandling-lige-begyndt',
    sag('8'),
    'Behandlingen er lige begyndt eller kan først justeres, når noget andet er på plads.',
  ),
  moment('for', 'udredning', sag('11 og 26'), 'Helbredet er ikke udredt til ende.'),
  moment(
    'for',
    'ydre-belastning',
    sag('8, 11 og 13'),
    'Forhold uden for helbredet, fx bolig eller en uafsluttet sag, belaster nu og kan ændre sig.',
  ),
  moment(
    'for',
    'praktik-viser-intet',
    sag('15 og 18'),
    'Den praktik, der har været, var kort, afbrudt eller dårligt fulgt op og viser ikke arbejdsevnen.',
  ),
  moment(
    'for',
    'ikke-i-praktik',
    sag('11, 14, 16 og 22'),
    'Borgeren har ikke været i praktik, heller ikke i et tidligere forløb.',
  ),
  moment(
    'for',
    'eget-omraade',
    sag('4'),
    'Arbejdsevnen er ikke prøvet på et område, borgeren interesserer sig for, med de rette hensyn.',
  ),
  moment(
    'for',
    'siden-sidst',
    sag('6 og 10'),
    'Arbejdsevnen er ikke afklaret, siden uddannelsen eller helbredet ændrede sig.',
  ),
  moment('for', 'traening-og-vaner', sag('6 og 22'), 'Træning eller ændrede vaner kan bedre funktionsevnen.'),
  moment(
    'for',
    'mestring',
    sag('25'),
    'Viden om egen lidelse, sociale færdigheder og støtte i hverdagen kan udvikles.',
  ),
  moment('imod', 'proevet', sag('7'), 'Arbejdsevnen er prøvet i praktik og fundet stærkt nedsat.'),
  moment(
    'imod',
    'praktik-forvaerrer',
    sag('21'),
    'Praktik og forløb har gjort tilstanden værre og er blevet afbrudt af den grund.',
  ),
  moment(
    'imod',
    'behandling-udtoemt',
    sag('21'),
    'Der er ikke mere behandling, som kan bedre helbredet eller funktionsevnen.',
  ),
  moment('imod', 'ingen-funktion', sag('21'), 'Ingen peger på en konkret arbejdsfunktion, borgeren kan udføre.'),
]

const vendt = (m: Moment): Moment => ({ ...m, retning: m.retning === 'for' ? 'imod' : 'for' })

/** Momenter pr. skøn, i egne ord. */
export const MOMENTER = {
  udviklingsperspektiv: UDVIKLINGSPERSPEKTIV,
  /** Det modsatte spørgsmål: det, der taler for et perspektiv, taler imod, at arbejdsevnen ikke kan forbedres. */
  kanIkkeForbedres: UDVIKLINGSPERSPEKTIV.map(vendt),
  komplekseProblemer: [
    moment(
      'for',
      'risiko',
      principmeddelelse('24-14'),
      'Uden en særlig tværfaglig indsats er førtidspension det sandsynlige.',
    ),
    moment(
      'for',
      'aktuelle',
      principmeddelelse('24-14'),
      'Aktuelle problemer med fx helbred, misbrug eller sociale forhold, og lang vej til job eller uddannelse.',
    ),
    moment('imod', 'under-et-aar', principmeddelelse('1-15'), 'Problemerne kan løses inden for et år.'),
    moment(
      'for',
      'ikke-varige',
      NOTAT,
      'Problemerne behøver ikke være varige; de skal stå i vejen nu og på mellemlang sigt.',
    ),
    moment(
      'for',
      'langt-fra',
      MINISTER,
      'Så langt fra job eller uddannelse, at en almindelig indsats ikke forhindrer førtidspension.',
    ),
    moment(
      'for',
      'flere-slags',
      sag('10, 11 og 14'),
      'Helbredet står sammen med fx misbrug, en belastende familiesag eller lang tid uden arbejde.',
    ),
    moment('imod', 'almindelig-indsats', MINISTER, 'Den almindelige indsats, også revalidering, kan løse det.'),
  ],
  helhedsorienteret: [
    moment(
      'for',
      'tvaerfaglig',
      principmeddelelse('1-15'),
      'Indsatsen skal komme fra flere dele af kommunen; sundhedsvæsenet behøver ikke være med.',
    ),
    moment(
      'for',
      'sammenhaeng',
      principmeddelelse('42-17'),
      'Der er brug for omfattende og sammenhængende støtte for at blive klar til job eller uddannelse.',
    ),
    moment('imod', 'en-forvaltning', principmeddelelse('1-15'), 'Indsats fra én del af forvaltningen er nok.'),
    moment(
      'for',
      'egen-indsats-nok',
      principmeddelelse('1-15'),
      'At kommunen allerede har en indsats, den finder tilstrækkelig, er ikke i sig selv grund til at sige nej.',
    ),
    moment(
      'for',
      'motiverende',
      principmeddelelse('42-17'),
      'Motiverende indsatser kan være den del, der binder de andre sammen.',
    ),
    moment(
      'for',
      'samtidig',
      CABI,
      'Indsatserne skal køre samtidig mod samme mål, fx praktik sammen med en social eller sundhedsfaglig indsats.',
    ),
  ],
  laengerevarende: [
    moment('for', 'maal', principmeddelelse('42-17'), 'Det er svært at sætte et konkret beskæftigelsesmål nu.'),
    moment(
      'for',
      'lang-vej',
      principmeddelelse('24-14'),
      'Udsigten til job eller uddannelse ligger langt ude i tiden.',
    ),
    moment('imod', 'maal-kan-saettes', principmeddelelse('42-17'), 'Et konkret beskæftigelsesmål kan allerede sættes.'),
    moment(
      'for',
      'udvikling',
      principmeddelelse('42-17'),
      'Faglige og sociale færdigheder og kræfter skal udvikles over længere tid.',
    ),
    moment(
      'for',
      'flere-trin',
      sag('2 og 22'),
      'Behandling eller afklaring af helbredet skal gå forud for, at arbejdsevnen kan prøves.',
    ),
    moment('imod', 'inden-et-aar', principmeddelelse('1-15'), 'Problemerne kan løses inden for et år.'),
  ],
  aabenbartFormaalsloest: [
    moment(
      'for',
      'svaer-lidelse',
      MINISTER,
      'Alvorlig lidelse, hvor behandling er udtømt eller uden udsigt, og prognosen er kort.',
    ),
    moment(
      'for',
      'hjerneskade',
      MINISTER,
      'Alvorlig hjerneskade eller betydelig nedsat funktionsevne som følge af udviklingshæmning.',
    ),
    moment('imod', 'forsoeg', MINISTER, 'En helhedsorienteret indsats kan hjælpe med at udvikle arbejdsevnen.'),
    moment('for', 'accelererende', MINISTER, 'Sygdommen udvikler sig hastigt til det værre.'),
    moment(
      'for',
      'udviklingshaemning',
      `${principmeddelelse('68-14')} (status ikke efterprøvet)`,
      'Førtidspension er fortsat mulig ved udviklingshæmning uden et forløb først.',
    ),
    moment(
      'for',
      'ogsaa-under-40',
      MINISTER,
      'Også borgere under 40 år kan være så syge, at et forløb er formålsløst.',
    ),
  ],
  oplyst: [
    moment(
      'imod',
      'laege',
      principmeddelelse('24-20'),
      'Forberedende del eller lægeattest mangler eller er forældet, og det kan have betydning for resultatet.',
    ),
    moment(
      'imod',
      'udredning',
      sag('5'),
      'Kendte helbredsoplysninger er ikke hentet, selv om de er en væsentlig del af grundlaget.',
    ),
    moment(
      'for',
      'samme-resultat',
      principmeddelelse('24-20'),
      'Manglen har konkret ikke haft betydning; konklusionen var blevet den samme.',
    ),
    moment('imod', 'teamets-raad', sag('19'), 'Teamet anbefalede at få helbredet afklaret, og det er ikke sket.'),
    moment('imod', 'kan-betyde-noget', sag('5'), 'Det, der mangler, kan have væsentlig betydning for resultatet.'),
    moment('imod', 'borgeren-ikke-spurgt', sag('1'), 'Borgeren er ikke spurgt om det ønske, svaret afhænger af.'),
    moment('for', 'samme-oplysninger', principmeddelelse('24-20'), 'De samme oplysninger er inddraget på anden vis.'),
    moment(
      'for',
      'attest-undladt',
      'BEK 1708/2024 § 4, stk. 1',
      'Attesten er lovligt undladt, fordi sagens helbredsoplysninger er nok (fra 1. januar 2025).',
    ),
  ],
  udtoemt: [
    moment(
      'for',
      'udtoemt',
      principmeddelelse('58-18'),
      'Forløb, indsatser og behandling kan ikke forbedre arbejdsevnen, heller ikke til et fleksjob.',
    ),
    moment(
      'for',
      'forsoeg',
      sag('21'),
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
      principmeddelelse('82-16'),
      'At borgeren siger nej til et forløb, giver ikke i sig selv ret til førtidspension.',
    ),
    moment(
      'for',
      'intet-realistisk',
      principmeddelelse('58-18'),
      'Der kan ikke peges på indsatser med en realistisk forventning om, at borgeren får gavn af dem.',
    ),
    moment(
      'for',
      'uden-forloeb',
      NOTAT,
      'Et forløb er ikke nødvendigt først, når det er dokumenteret eller helt åbenbart, at arbejdsevnen ikke kan udvikles.',
    ),
    moment('for', 'proevet', sag('7'), 'Arbejdsevnen er prøvet og fundet stærkt nedsat, og der er intet perspektiv.'),
    moment(
      'for',
      'nej-til-indgreb',
      'LSP § 18 a',
      'Et nej til operation, medicin eller lignende indgribende behandling må ikke tælle imod.',
    ),
    moment('imod', 'behandling', NOTAT, 'Der er relevant behandling, som ikke er prøvet.'),
    moment('imod', 'ikke-afklaret', NOTAT, 'Arbejdsevnen er ikke afklaret og forsøgt udviklet med de rette hensyn.'),
    moment(
      'imod',
      'anden-hjaelp',
      principmeddelelse('82-16'),
      'Andre muligheder for hjælp er ikke overvejet sammen med borgeren.',
    ),
  ],
} as const satisfies Record<string, readonly Moment[]>
