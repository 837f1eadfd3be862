import type { Dato, Hjemmel, Svar } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Pligt, Pligttilstand } from '../pligter/pligt.ts'
import { binderEndnu, erBehandletIgen, forelaeggesFra, harIntetTeam } from './forelaeggelse.ts'
import type { GarantiTilstand } from './garanti-tilstand.ts'
import type { GarantiGrundlag } from './garanti-ur.ts'

/** Det, pligterne bygges af: garantiens svar i sagen. */
export interface Pligtgrundlag {
  /** Læsningen med den tidligste dag: den sikre at gå efter. */
  readonly g: GarantiGrundlag
  readonly tilstand: GarantiTilstand
  readonly skal: Svar
  readonly forklaring: Forklaring
  readonly hjemmel: Hjemmel
  /** Den første dag, en indsats, der tæller, begyndte. */
  readonly holdtDen: Dato | undefined
}

const INDSATS: { readonly [T in GarantiTilstand]: Pligttilstand | undefined } = {
  kommende: 'kommende',
  loeber: 'aktiv',
  holdt: 'opfyldt',
  bortfaldet: 'bortfaldet',
  brudt: 'overskredet',
  tvivl: 'tvivl',
  uoplyst: undefined,
  'ikke-omfattet': undefined,
}

/** Få en indsats begyndt senest på garantidagen. Loven kræver det ikke ligeud; gør kommunen det ikke, skal sagen forelægges. */
function indsatspligt({ g, tilstand, forklaring, hjemmel, holdtDen }: Pligtgrundlag): readonly Pligt[] {
  const pligttilstand = INDSATS[tilstand] ?? (g.ur !== undefined && tilstand === 'uoplyst' ? 'overskredet' : undefined)
  if (pligttilstand === undefined || g.ur === undefined || g.dage.starter === undefined) return []
  return [
    {
      id: 'LAB-113-2-indsats',
      hvad: 'Få en indsats fra indsatsdelen begyndt',
      ejer: 'kommune',
      hjemmel,
      fra: g.dage.starter,
      fristDen: g.ur.dag,
      tilstand: pligttilstand,
      opfyldesVed:
        'Borgeren begynder på et tilbud efter LAB kapitel 11, 12 eller 14, en indsats efter serviceloven eller en kommunal ' +
        'indsats efter sundhedsloven, som står i indsatsdelen.',
      ...(holdtDen === undefined || pligttilstand !== 'opfyldt' ? {} : { opfyldtDen: holdtDen }),
      hvorfor: forklaring,
    },
  ]
}

const UDEN_BRUD: { readonly [T in GarantiTilstand]?: Pligttilstand | 'ingen' } = {
  holdt: 'ingen',
  'ikke-omfattet': 'ingen',
  bortfaldet: 'bortfaldet',
  kommende: 'kommende',
  loeber: 'kommende',
}

function forelaeggelsestilstand({ g, tilstand, skal }: Pligtgrundlag): Pligttilstand | undefined {
  const udenBrud = UDEN_BRUD[tilstand]
  if (g.ur === undefined || udenBrud === 'ingen') return undefined
  if (udenBrud !== undefined) return udenBrud
  if (erBehandletIgen(g)) return 'opfyldt'
  const ophoert = g.fakta.ophoert?.vaerdi
  // Efter forløbets ophør er der ingen indsatser at indstille til og intet at følge op på.
  if (ophoert !== undefined && ophoert < g.paa) return 'bortfaldet'
  if (tilstand === 'uoplyst') return 'aktiv'
  if (tilstand === 'tvivl' || skal === 'kraever-skoen') return 'tvivl'
  return skal === 'ikke-opfyldt' ? 'bortfaldet' : 'aktiv'
}

/** Forelæg sagen igen, fra dagen efter garantidagen. Loven sætter ingen frist: snarest. */
function forelaeggelsespligt(p: Pligtgrundlag): readonly Pligt[] {
  const tilstand = forelaeggelsestilstand(p)
  const fra = forelaeggesFra(p.g)
  if (tilstand === undefined || fra === undefined) return []
  const udenTeam = harIntetTeam(p.g) && binderEndnu(p.g)
  const den = p.g.fakta.behandletIgen?.vaerdi
  return [
    {
      id: 'LAB-113-2',
      hvad: udenTeam
        ? 'Tag selv stilling til det, teamet skulle: hvorfor intet er begyndt, og hvad der nu skal i gang'
        : 'Forelæg sagen for rehabiliteringsteamet igen, snarest',
      ejer: 'kommune',
      hjemmel: p.hjemmel,
      fra,
      fristDen: undefined,
      tilstand,
      opfyldesVed: udenTeam
        ? 'Kommunen har drøftet årsagen og besluttet indsatser og opfølgning.'
        : 'Teamet har drøftet årsagen og indstillet indsatser og opfølgning.',
      ...(tilstand === 'opfyldt' && den !== undefined ? { opfyldtDen: den } : {}),
      hvorfor: p.forklaring,
    },
  ]
}

/** Garantiens to pligter: få noget i gang, og forelæg sagen, hvis det ikke skete. */
export function garantiPligter(p: Pligtgrundlag): readonly Pligt[] {
  return [...indsatspligt(p), ...forelaeggelsespligt(p)]
}
