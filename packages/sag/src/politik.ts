import { type Handling, MAA, naegtetRolle } from './handlinger.ts'
import type { Rolle } from './roller.ts'

/** Den, der vil noget. */
export interface Aktoer {
  readonly id: string
  readonly navn: string
  readonly roller: readonly Rolle[]
  readonly kommune: string
}

/** Kommunens eget valg om, hvor åbne dens sager er for dens egne. */
export interface Adgangsvalg {
  /** En koordinerende sagsbehandler arbejder kun i de sager, hun er knyttet til. */
  readonly kraeverTilknytning: boolean
  /** En lukket sag kan åbnes for resten af dagen med en begrundelse, som lederen ser. */
  readonly aabenMedBegrundelse: boolean
}

/** Det, politikken skal vide om sagen og personens forhold til den. Det, der mangler, er nej. */
export interface Forhold {
  readonly kommune: string
  /** Personen har erklæret, at sagen er hans egen eller en nærtståendes. */
  readonly erklaeret?: 'selv' | 'naertstaaende' | undefined
  /** Borgeren er ansat i kommunen. */
  readonly kollega?: boolean
  /** Borgeren har navne- og adressebeskyttelse. */
  readonly beskyttet?: boolean
  /** De roller, personen er knyttet til netop denne sag i, i dag. */
  readonly tilknyttetSom?: readonly string[]
  /** Sagen er på dagsordenen i dag for et møde, personen er medlem af. */
  readonly paaDagensMoede?: boolean
  /** Personen har åbnet sagen med en begrundelse i dag. */
  readonly aabnet?: boolean
  readonly valg?: Adgangsvalg
}

/** Reglerne i kæden, ved deres navne i docs/adgang.md. */
export const ADGANGSREGEL_NAVN = {
  'egen-kommune': 'Egen kommune',
  rolle: 'Rollen',
  'egen-eller-naertstaaende': 'Egen sag eller en nærtståendes',
  'kollegas-sag': 'En kollegas sag',
  beskyttelse: 'Navne- og adressebeskyttelse',
  tilknytning: 'Tilknytningen',
} as const
export type Adgangsregel = keyof typeof ADGANGSREGEL_NAVN

export type Adgang =
  | { readonly maa: true }
  | {
      readonly maa: false
      /** Reglen, der sagde nej. */
      readonly regel: Adgangsregel
      /** Sætningen til personen: hvorfor, og hvad man gør. */
      readonly grund: string
      /** Sagen kan åbnes med en begrundelse. */
      readonly kanAabnes: boolean
    }

/** Hvor langt en rolle rækker: hele kommunen, de sager, man er knyttet til, eller dagens møde. */
type Raekkevidde = 'kommunen' | 'tilknyttet' | 'dagens-moede'

const RAEKKER: { readonly [R in Rolle]: readonly Raekkevidde[] } = {
  'koordinerende-sagsbehandler': ['kommunen'],
  teammedlem: ['dagens-moede'],
  moedeleder: ['dagens-moede'],
  sundhedskoordinator: ['tilknyttet', 'dagens-moede'],
  ydelse: ['kommunen'],
  klage: ['kommunen'],
  leder: ['kommunen'],
  jobformidler: ['tilknyttet'],
  borger: ['tilknyttet'],
  partsrepraesentant: ['tilknyttet'],
  administrator: [],
  revision: ['kommunen'],
}

type Regel = (aktoer: Aktoer, handling: Handling, forhold: Forhold) => string | undefined

const har = ({ roller }: Aktoer, ...en: readonly Rolle[]): boolean => en.some((rolle) => roller.includes(rolle))
const erTilknyttet = ({ tilknyttetSom = [] }: Forhold): boolean => tilknyttetSom.length > 0

/** Samme sætning, hvad enten sagen findes eller ej: en anden kommune må ikke kunne prøve sig frem. */
const egenKommune: Regel = (aktoer, _handling, { kommune }) =>
  aktoer.kommune === kommune ? undefined : 'Sagen findes ikke i din kommune. Kontrollér sagsnummeret.'

/** Rollen prøves før sagens egne forhold, så den, der intet skal i sagen, intet får at vide om den. */
const rollen: Regel = ({ roller }, handling) => naegtetRolle(roller, handling)

const ER_PARTENS: ReadonlySet<Rolle> = new Set(['borger', 'partsrepraesentant'])

/** Ingen ansat arbejder i sin egen eller en nærtståendes sag, heller ikke lederen. Borgeren selv er ikke inhabil. */
const egenEllerNaertstaaende: Regel = ({ roller }, _handling, { erklaeret }) => {
  if (erklaeret === undefined || roller.every((rolle) => ER_PARTENS.has(rolle))) return undefined
  return erklaeret === 'selv'
    ? 'Det er din egen sag. Den behandles af en anden; spørg som borger, hvis du vil se den.'
    : 'Sagen handler om en, du har erklæret er dig nær. Lad en kollega tage den, og sig det til din leder.'
}

const kollegasSag: Regel = (aktoer, _handling, forhold) => {
  if (forhold.kollega !== true || erTilknyttet(forhold) || har(aktoer, 'leder', 'revision')) return undefined
  return 'Borgeren er ansat i kommunen. Sagen er kun åben for dem, der er knyttet til den, og for den faglige leder.'
}

const beskyttetAdresse: Regel = (aktoer, _handling, forhold) => {
  const { beskyttet = false, paaDagensMoede = false, aabnet = false } = forhold
  if (!beskyttet || erTilknyttet(forhold) || paaDagensMoede || aabnet || har(aktoer, 'leder', 'revision'))
    return undefined
  return 'Borgeren har navne- og adressebeskyttelse. Sagen er kun åben for dem, der er knyttet til den. Bed sagsbehandleren om at knytte dig til.'
}

/** Mindst én af de roller, der må det, skal også række til netop denne sag. */
const tilknytningen: Regel = ({ roller }, handling, forhold) => {
  if (ER_UDEN_SAG.has(handling)) return undefined
  const muligeRoller = roller.filter((rolle) => MAA[handling].includes(rolle))
  if (muligeRoller.some((rolle) => raekkerTil(rolle, forhold))) return undefined
  const [foerste] = muligeRoller
  return foerste !== undefined && RAEKKER[foerste].includes('dagens-moede') ? NEJ_MOEDE : NEJ_TILKNYTNING
}

const NEJ_MOEDE =
  'Sagen er ikke på dagsordenen for et møde, du er medlem af i dag. Sager fra teamet er kun åbne den dag, de behandles.'
const NEJ_TILKNYTNING = 'Du er ikke knyttet til sagen. Bed sagsbehandleren om at knytte dig til den.'

/** Handlinger, der ikke sker i en bestemt sag. */
const ER_UDEN_SAG: ReadonlySet<Handling> = new Set([
  'oprette',
  'lede-moede',
  'se-teammoeder',
  'se-aabninger',
  'se-adgangslog',
  'erklaere',
  'administrere',
  'se-min-dag',
  'lede-bemanding',
  'saette-teams',
])

function raekkerTil(rolle: Rolle, forhold: Forhold): boolean {
  const { tilknyttetSom = [], paaDagensMoede = false, aabnet = false, valg } = forhold
  return RAEKKER[rolle].some((raekkevidde) => {
    if (raekkevidde === 'tilknyttet') return tilknyttetSom.includes(rolle)
    if (raekkevidde === 'dagens-moede') return paaDagensMoede
    const skalTilknyttes = rolle === 'koordinerende-sagsbehandler' && valg?.kraeverTilknytning === true
    return !skalTilknyttes || aabnet || tilknyttetSom.includes(rolle)
  })
}

/** Kæden læses ovenfra; den første, der siger nej, bestemmer. Ingen regel siger ja på de andres vegne. */
const REGLER: readonly (readonly [Adgangsregel, Regel])[] = [
  ['egen-kommune', egenKommune],
  ['rolle', rollen],
  ['egen-eller-naertstaaende', egenEllerNaertstaaende],
  ['kollegas-sag', kollegasSag],
  ['beskyttelse', beskyttetAdresse],
  ['tilknytning', tilknytningen],
]

/** Kun disse nej kan en begrundelse åbne: de handler om, hvem der plejer at være i sagen, ikke om, hvem der aldrig må. */
const KAN_AABNES: ReadonlySet<Adgangsregel> = new Set(['beskyttelse', 'tilknytning'])

/** Må personen det? Et nej har den sætning, personen skal have. */
export function maa(aktoer: Aktoer, handling: Handling, forhold: Forhold): Adgang {
  for (const [regel, siger] of REGLER) {
    const grund = siger(aktoer, handling, forhold)
    if (grund !== undefined) {
      const kanAabnes =
        KAN_AABNES.has(regel) &&
        forhold.aabnet !== true &&
        forhold.valg?.aabenMedBegrundelse === true &&
        har(aktoer, ...MAA.aabne)
      return { maa: false, regel, grund, kanAabnes }
    }
  }
  return { maa: true }
}
