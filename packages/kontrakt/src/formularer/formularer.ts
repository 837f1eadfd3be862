import type { Formular, Formularer, Formularnavn } from './formular.ts'
import { REPRAESENTANT } from './repraesentant.ts'
import { ADRESSE } from './adresse.ts'
import { BORGERENS_FORHOLD } from './borgerens-forhold.ts'
import { FORLOEBET } from './forloebet.ts'
import { GODKENDELSE } from './godkendelse.ts'
import { HENVENDELSER } from './henvendelser.ts'
import { HOERINGSBEHOV } from './hoeringsbehov.ts'
import { INDSATSER } from './indsatser.ts'
import { JOURNAL_OG_YDELSE } from './journal-og-ydelse.ts'
import { KLAGER } from './klager.ts'
import { OPLYSNING_AF_SAGEN } from './oplysning-af-sagen.ts'
import { SAMTALER } from './samtaler.ts'
import { TEAM_OG_AFGOERELSE } from './team-og-afgoerelse.ts'
import { TEAMINDKALDELSE } from './teamindkaldelse.ts'

/** Formularen til hver beslutning, der ikke har sin egen skærm. Ren data uden zod, så browseren kan hente dem for sig. */
export const FORMULARER: Formularer<Formularnavn> & Readonly<Record<string, Formular>> = {
  ...ADRESSE,
  ...REPRAESENTANT,
  ...HENVENDELSER,
  ...BORGERENS_FORHOLD,
  ...OPLYSNING_AF_SAGEN,
  ...TEAM_OG_AFGOERELSE,
  ...TEAMINDKALDELSE,
  ...HOERINGSBEHOV,
  ...GODKENDELSE,
  ...FORLOEBET,
  ...INDSATSER,
  ...SAMTALER,
  ...KLAGER,
  ...JOURNAL_OG_YDELSE,
}

/** Formularerne på listen, i den orden arbejdet går. Skønnene er hver for sig på listen og står her ikke; den forberedende del og indstillingen har deres egen side. */
export const FORMULAREMNER: readonly { readonly emne: string; readonly navne: readonly Formularnavn[] }[] = [
  {
    emne: 'Notater, beskeder og henvendelser',
    navne: [
      'skriv-notat',
      'send-meddelelse',
      'modtag-meddelelse',
      'modtag-henvendelse',
      'modtag-ansoegning',
      'anmod-om-aktindsigt',
    ],
  },
  {
    emne: 'Oplysning af sagen',
    navne: [
      'registrer-adresse',
      'registrer-repraesentant',
      'ophoer-repraesentation',
      'beskriv-forhold',
      'forklar-tidligere-indsats',
      'naevn-oplysning',
      'begynd-indhentning',
      'spoerg-om-samtykke',
      'besvar-samtykke',
      'afslut-indhentning',
      'oensk-betaenkningstid',
      'anmod-om-laegeattest',
      'ryk-for-laegeattest',
      'modtag-laegeattest',
      'laes-laegeattest',
      'udelad-laegeattest',
    ],
  },
  {
    emne: 'Rehabiliteringsplan',
    navne: ['del-forberedende-del', 'kommenter-forberedende-del', 'frys-forberedende-del', 'fastlaeg-indsatsdel'],
  },
  {
    emne: 'Rehabiliteringsteam',
    navne: [
      'planlaeg-teambehandling',
      'besvar-teamindkaldelse',
      'bestil-tolk',
      'tilfoej-moededeltager',
      'hold-teambehandling',
      'registrer-moedefravaer',
      'anmod-om-sundhedsudtalelse',
      'modtag-sundhedsudtalelse',
    ],
  },
  {
    emne: 'Høring og afgørelse',
    navne: [
      'vurder-hoeringsbehov',
      'send-partshoering',
      'besvar-partshoering',
      'forlang-udsaettelse',
      'godkend-afgoerelse',
      'returner-afgoerelse',
      'undlad-godkendelse',
      'traef-afgoerelse',
      'meddel-afgoerelse',
    ],
  },
  {
    emne: 'Forløbet',
    navne: [
      'begynd-forloeb',
      'registrer-orlov',
      'registrer-fravaer',
      'registrer-beskaeftigelse',
      'afslut-periode',
      'traef-slutbeslutning',
      'ophoer-forloeb',
    ],
  },
  {
    emne: 'Indsatser',
    navne: [
      'indstil-indsats',
      'planlaeg-indsats',
      'aftal-indsats',
      'begynd-indsats',
      'juster-indsats',
      'afbryd-indsats',
      'afslut-indsats',
      'tab-indsats',
    ],
  },
  {
    emne: 'Samtaler og kontakt',
    navne: ['aftal-samtale', 'hold-samtale', 'aflys-samtale', 'oensk-samtale', 'begynd-standby', 'ophoer-standby'],
  },
  {
    emne: 'Jobformidler og sundhedskoordinator',
    navne: [
      'vejled-om-jobformidler',
      'oensk-jobformidler',
      'udpeg-jobformidler',
      'vejled-om-sundhedssamtale',
      'oensk-sundhedssamtale',
      'hold-sundhedssamtale',
      'udtal-sundhedskoordinator',
      'besvar-sundhedssamtale',
    ],
  },
  {
    emne: 'Klage',
    navne: [
      'modtag-klage',
      'forsink-klage',
      'genvurder-klage',
      'fasthold-klage',
      'send-klage',
      'registrer-klageafgoerelse',
    ],
  },
  { emne: 'Ydelse', navne: ['begynd-ydelse', 'registrer-ydelsesmaaned', 'beslut-sanktion', 'ophoer-ydelse'] },
  { emne: 'Ventetid og ansvar', navne: ['begynd-ventetid', 'afslut-ventetid', 'udpeg-koordinerende', 'overdrag-sag'] },
]
