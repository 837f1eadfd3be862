import type { Rolle } from './roller.ts'

/** Det, en person kan ville i en sag eller i kommunens arbejde. */
export type Handling =
  | 'se'
  | 'oprette'
  | 'registrere'
  | 'spoerge-borgeren'
  | 'traeffe-skoen'
  | 'vaelge-laesning'
  | 'vurdere'
  | 'arbejde-i-forloebet'
  | 'behandle-i-team'
  | 'afgoere'
  | 'behandle-klage'
  | 'journalisere'
  | 'fastsaette-ydelse'
  | 'begrunde-pligt-bort'
  | 'rette'
  | 'tage-opgave'
  | 'se-min-dag'
  | 'lede-bemanding'
  | 'saette-teams'
  | 'tilknytte'
  | 'beskytte'
  | 'give-aktindsigt'
  | 'aabne'
  | 'lede-moede'
  | 'se-teammoeder'
  | 'se-aabninger'
  | 'se-adgangslog'
  | 'erklaere'
  | 'administrere'

const SAGENS: readonly Rolle[] = ['koordinerende-sagsbehandler', 'leder']
/** Dem, loven eller kommunen giver opgaver i sagerne. */
const MED_OPGAVER: readonly Rolle[] = [...SAGENS, 'sundhedskoordinator', 'klage']

/** Hvem der må hvad. Administratoren ser ingen sager, kun hvem der har set dem, og revisionen skriver intet. */
export const MAA: { readonly [H in Handling]: readonly Rolle[] } = {
  se: [
    ...SAGENS,
    'teammedlem',
    'moedeleder',
    'sundhedskoordinator',
    'ydelse',
    'klage',
    'jobformidler',
    'borger',
    'partsrepraesentant',
    'revision',
  ],
  oprette: SAGENS,
  registrere: [...SAGENS, 'ydelse'],
  'spoerge-borgeren': SAGENS,
  'traeffe-skoen': SAGENS,
  'vaelge-laesning': ['leder'],
  vurdere: [...SAGENS, 'klage'],
  'arbejde-i-forloebet': SAGENS,
  'behandle-i-team': [...SAGENS, 'moedeleder'],
  afgoere: SAGENS,
  'behandle-klage': [...SAGENS, 'klage'],
  journalisere: [...SAGENS, 'ydelse', 'klage'],
  'fastsaette-ydelse': ['ydelse', 'leder'],
  'begrunde-pligt-bort': ['leder'],
  rette: SAGENS,
  'tage-opgave': MED_OPGAVER,
  'se-min-dag': MED_OPGAVER,
  'lede-bemanding': ['leder'],
  'saette-teams': ['leder', 'administrator'],
  tilknytte: SAGENS,
  beskytte: [...SAGENS, 'ydelse'],
  'give-aktindsigt': [...SAGENS, 'klage'],
  aabne: ['koordinerende-sagsbehandler', 'ydelse', 'klage'],
  'lede-moede': ['moedeleder', 'leder'],
  'se-teammoeder': [...SAGENS, 'teammedlem', 'moedeleder', 'sundhedskoordinator'],
  'se-aabninger': ['leder', 'revision'],
  'se-adgangslog': ['leder', 'administrator', 'revision'],
  erklaere: [
    ...SAGENS,
    'teammedlem',
    'moedeleder',
    'sundhedskoordinator',
    'ydelse',
    'klage',
    'jobformidler',
    'administrator',
    'revision',
  ],
  administrere: ['administrator'],
}

const NEJ: { readonly [H in Handling]: string } = {
  se: 'Din rolle giver ikke adgang til sager. Bed din leder om en rolle, hvis du skal arbejde i dem.',
  oprette: 'Kun en koordinerende sagsbehandler eller en faglig leder kan oprette en sag. Bed en af dem om det.',
  registrere: 'Du kan læse sagen, men ikke registrere i den. Giv oplysningen til sagsbehandleren.',
  'spoerge-borgeren':
    'Kun en koordinerende sagsbehandler eller en faglig leder kan spørge borgeren og skrive svaret. Giv det videre til sagsbehandleren.',
  'traeffe-skoen':
    'Et skøn træffes af en koordinerende sagsbehandler eller en faglig leder. Giv din viden videre til sagsbehandleren.',
  'vaelge-laesning': 'Hvor loven er uafklaret, vælger den faglige leder læsningen. Læg spørgsmålet hos lederen.',
  vurdere:
    'En vurdering foretages af en koordinerende sagsbehandler, en faglig leder eller en klagesagsbehandler. Bed sagsbehandleren om den.',
  'arbejde-i-forloebet':
    'Indsatser, samtaler og plan registreres af den koordinerende sagsbehandler eller den faglige leder. Giv det videre til sagsbehandleren.',
  'behandle-i-team':
    'Teamets møder og indstillinger registreres af den koordinerende sagsbehandler, mødelederen eller den faglige leder. Giv det videre til en af dem.',
  afgoere: 'En afgørelse træffes af en koordinerende sagsbehandler eller en faglig leder. Læg sagen hos en af dem.',
  'behandle-klage':
    'En klage behandles af en koordinerende sagsbehandler, en faglig leder eller en klagesagsbehandler. Giv det, du ved, videre til en af dem.',
  journalisere: 'Din rolle skriver ikke i sagens journal. Giv det videre til sagsbehandleren.',
  'fastsaette-ydelse':
    'Ydelsen registreres af en ydelsesmedarbejder eller den faglige leder. Giv oplysningen til ydelseskontoret.',
  'begrunde-pligt-bort':
    'Kun den faglige leder kan begrunde, at en pligt ikke skal opfyldes. Læg spørgsmålet hos lederen.',
  rette:
    'En hændelse rettes af den koordinerende sagsbehandler eller den faglige leder. Sig til en af dem, hvad der er forkert.',
  'tage-opgave': 'Din rolle har ingen opgaver i sagerne. Sig til sagsbehandleren, hvis du kan hjælpe.',
  'se-min-dag': 'Min dag er for dem, der har opgaver i sagerne. Gå til listen over sager.',
  'lede-bemanding': 'Kun den faglige leder sætter stedfortrædere for andre. Bed lederen om det.',
  'saette-teams': 'Teams sættes af den faglige leder eller en administrator. Bed en af dem om det.',
  tilknytte:
    'Kun en koordinerende sagsbehandler eller en faglig leder kan knytte nogen til sagen. Bed sagsbehandleren om det.',
  beskytte:
    'Beskyttelse af navn og adresse registreres af sagsbehandleren, ydelsesmedarbejderen eller den faglige leder. Giv besked til en af dem.',
  'give-aktindsigt':
    'Aktindsigt samles af en koordinerende sagsbehandler, en klagesagsbehandler eller den faglige leder. Giv anmodningen til en af dem.',
  aabne: 'Din rolle kan ikke åbne en lukket sag med en begrundelse. Bed den faglige leder om adgang.',
  'lede-moede': 'Kun mødelederen eller den faglige leder kan sætte dagsordenen. Bed en af dem om det.',
  'se-teammoeder': 'Teammøderne er for sagsbehandlere, teamets medlemmer, mødelederen og den faglige leder.',
  'se-adgangslog':
    'Kun en administrator, den faglige leder eller revisionen kan søge i hele adgangsloggen. Hvem der har åbnet en sag, står i sagens journal.',
  'se-aabninger': 'Listen over sager åbnet med begrundelse er for den faglige leder og revisionen.',
  erklaere: 'Kun kommunens ansatte erklærer, hvilke sager der er deres egne eller en nærtståendes.',
  administrere: 'Det gør en administrator. Bed kommunens administrator om det.',
}

/** Sætningen, når ingen af rollerne må; `undefined`, når en af dem må. */
export function naegtetRolle(roller: readonly Rolle[], handling: Handling): string | undefined {
  return roller.some((rolle) => MAA[handling].includes(rolle)) ? undefined : NEJ[handling]
}
