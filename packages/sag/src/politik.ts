/** De roller, en person kan have i sin kommune. */
export type Rolle = 'sagsbehandler' | 'faglig-leder' | 'ydelsesmedarbejder' | 'jurist'

/** Det, en person kan ville i en sag. */
export type Handling =
  | 'se'
  | 'oprette'
  | 'registrere'
  | 'spoerge-borgeren'
  | 'traeffe-skoen'
  | 'vaelge-laesning'
  | 'vurdere'
  | 'journalisere'
  | 'se-adgangslog'

/** Den, der vil noget. */
export interface Aktoer {
  readonly id: string
  readonly navn: string
  readonly rolle: Rolle
  readonly kommune: string
}

export type Adgang = { readonly maa: true } | { readonly maa: false; readonly grund: string }

const MAA: { readonly [H in Handling]: readonly Rolle[] } = {
  se: ['sagsbehandler', 'faglig-leder', 'ydelsesmedarbejder', 'jurist'],
  oprette: ['sagsbehandler', 'faglig-leder'],
  registrere: ['sagsbehandler', 'faglig-leder', 'ydelsesmedarbejder'],
  'spoerge-borgeren': ['sagsbehandler', 'faglig-leder'],
  'traeffe-skoen': ['sagsbehandler', 'faglig-leder'],
  'vaelge-laesning': ['faglig-leder'],
  vurdere: ['sagsbehandler', 'faglig-leder', 'jurist'],
  journalisere: ['sagsbehandler', 'faglig-leder', 'ydelsesmedarbejder'],
  'se-adgangslog': ['faglig-leder'],
}

const NEJ: { readonly [H in Handling]: string } = {
  se: 'Du har ikke adgang til sagen. Bed din leder om adgang, hvis du skal arbejde i den.',
  oprette: 'Kun en sagsbehandler eller en faglig leder kan oprette en sag. Bed en af dem om det.',
  registrere: 'Du kan læse sagen, men ikke registrere i den. Giv oplysningen til sagsbehandleren.',
  'spoerge-borgeren':
    'Kun en sagsbehandler eller en faglig leder kan spørge borgeren og skrive svaret. Giv det videre til sagsbehandleren.',
  'traeffe-skoen':
    'Et skøn træffes af en sagsbehandler eller en faglig leder. Giv din viden videre til sagsbehandleren.',
  'vaelge-laesning': 'Hvor loven er uafklaret, vælger den faglige leder læsningen. Læg spørgsmålet hos lederen.',
  vurdere: 'En vurdering foretages af en sagsbehandler, en faglig leder eller en jurist. Bed sagsbehandleren om den.',
  journalisere: 'Du kan læse sagen, men ikke lægge dokumenter i den. Giv dokumentet til sagsbehandleren.',
  'se-adgangslog':
    'Kun en faglig leder kan søge i hele adgangsloggen. Hvem der har åbnet en sag, står i sagens journal.',
}

type Regel = (aktoer: Aktoer, handling: Handling, sag: { readonly kommune: string }) => string | undefined

/** Kæden læses ovenfra; den første, der siger nej, bestemmer. Ingen regel siger ja på de andres vegne. */
const REGLER: readonly Regel[] = [
  // Samme sætning, hvad enten sagen findes eller ej: en anden kommune må ikke kunne prøve sig frem.
  (aktoer, _handling, sag) =>
    aktoer.kommune === sag.kommune ? undefined : 'Sagen findes ikke i din kommune. Kontrollér sagsnummeret.',
  ({ rolle }, handling) => naegtetRolle(rolle, handling),
]

/** Må personen det i sagen? Et nej har den sætning, personen skal have. */
export function maa(aktoer: Aktoer, handling: Handling, sag: { readonly kommune: string }): Adgang {
  for (const regel of REGLER) {
    const grund = regel(aktoer, handling, sag)
    if (grund !== undefined) return { maa: false, grund }
  }
  return { maa: true }
}

/** Sætningen, når rollen ikke må; `undefined`, når den må. */
export function naegtetRolle(rolle: Rolle, handling: Handling): string | undefined {
  // En rolle fra et andet system, som vi ikke kender, må intet.
  return MAA[handling].includes(rolle) ? undefined : NEJ[handling]
}

/** Politikken, som skærmen får den: de samme regler, så knapper og server er enige. */
export interface MaaVisning {
  readonly registrere: boolean
  readonly spoergeBorgeren: boolean
  readonly traeffeSkoen: boolean
  readonly vaelgeLaesning: boolean
  readonly journalisere: boolean
  readonly grundHvisNej?: string
}

/** Hvad personen må i sagen nu. Grunden er det første nej til at skrive i sagen. */
export function visMaa(aktoer: Aktoer, sag: { readonly kommune: string }): MaaVisning {
  const registrere = maa(aktoer, 'registrere', sag)
  const skoen = maa(aktoer, 'traeffe-skoen', sag)
  const nej = [registrere, skoen].find((adgang) => !adgang.maa)
  return {
    registrere: registrere.maa,
    spoergeBorgeren: maa(aktoer, 'spoerge-borgeren', sag).maa,
    traeffeSkoen: skoen.maa,
    vaelgeLaesning: maa(aktoer, 'vaelge-laesning', sag).maa,
    journalisere: maa(aktoer, 'journalisere', sag).maa,
    ...(nej !== undefined && !nej.maa && { grundHvisNej: nej.grund }),
  }
}
