import { type Handling, naegtetRolle } from './handlinger.ts'
import { type Aktoer, type Forhold, maa } from './politik.ts'

/** Politikken, som skærmen får den: de samme regler, så knapper og server er enige. */
export interface MaaVisning {
  readonly registrere: boolean
  readonly spoergeBorgeren: boolean
  readonly traeffeSkoen: boolean
  readonly vaelgeLaesning: boolean
  readonly vurdere: boolean
  readonly journalisere: boolean
  readonly rette: boolean
  readonly tilknytte: boolean
  readonly beskytte: boolean
  readonly giveAktindsigt: boolean
  readonly grundHvisNej?: string
}

/** Hvad personen må i sagen nu. Grunden er det første nej til at skrive i sagen. */
export function visMaa(aktoer: Aktoer, forhold: Forhold): MaaVisning {
  const registrere = maa(aktoer, 'registrere', forhold)
  const skoen = maa(aktoer, 'traeffe-skoen', forhold)
  const nej = [registrere, skoen].find((adgang) => !adgang.maa)
  return {
    registrere: registrere.maa,
    spoergeBorgeren: maa(aktoer, 'spoerge-borgeren', forhold).maa,
    traeffeSkoen: skoen.maa,
    vaelgeLaesning: maa(aktoer, 'vaelge-laesning', forhold).maa,
    vurdere: maa(aktoer, 'vurdere', forhold).maa,
    journalisere: maa(aktoer, 'journalisere', forhold).maa,
    rette: maa(aktoer, 'rette', forhold).maa,
    tilknytte: maa(aktoer, 'tilknytte', forhold).maa,
    beskytte: maa(aktoer, 'beskytte', forhold).maa,
    giveAktindsigt: maa(aktoer, 'give-aktindsigt', forhold).maa,
    ...(nej !== undefined && !nej.maa && { grundHvisNej: nej.grund }),
  }
}

/** Det, personen må uden for en bestemt sag. */
export interface MaaIKommunen {
  readonly minDag: boolean
  readonly seSager: boolean
  readonly oprette: boolean
  readonly seAabninger: boolean
  readonly seAdgangslog: boolean
  readonly erklaere: boolean
  readonly ledeMoede: boolean
  readonly seTeammoeder: boolean
  readonly administrere: boolean
}

export function visMaaIKommunen({ roller }: Aktoer): MaaIKommunen {
  const maaRollen = (handling: Handling) => naegtetRolle(roller, handling) === undefined
  return {
    minDag: maaRollen('se-min-dag'),
    seSager: maaRollen('se'),
    oprette: maaRollen('oprette'),
    seAabninger: maaRollen('se-aabninger'),
    seAdgangslog: maaRollen('se-adgangslog'),
    erklaere: maaRollen('erklaere'),
    ledeMoede: maaRollen('lede-moede'),
    seTeammoeder: maaRollen('se-teammoeder'),
    administrere: maaRollen('administrere'),
  }
}
