import type { Forklaring } from '../motor/forklaring.ts'
import type { ForberedendeId } from './fakta.ts'
import { ANDEN_LISTE, FOERSTE_LISTE, FORBEREDENDE_REGLER } from './forberedende-del.ts'
import { INDSATSDEL_REGLER } from './indsatsdel.ts'
import { BEK_4 } from './laegeattest.ts'
import { type Mangler, mangellisten } from './mangelliste.ts'
import { alleLed } from './pligttilstand.ts'

/** Et afsnit i den forberedende del, og lovens svar på, om det er der. */
export interface Afsnitskrav {
  readonly id: ForberedendeId
  /** Leddet, der kræver afsnittet, med sted og udgave. */
  readonly krav: Forklaring
  /** Reglen, kravet står i. Er den uafklaret, siger dens rod begge læsninger. */
  readonly regel: Forklaring
}

/** Hvert afsnit og id'et på det led, der kræver det, i lovens orden. */
const LEDDENE: readonly (readonly [ForberedendeId, string])[] = [
  ['job-og-uddannelsesmaal', 'LAB-44-1-1'],
  ...FOERSTE_LISTE.map(([id]): readonly [ForberedendeId, string] => [id, `BEK-1708-3-1-alle-${id}`]),
  ...ANDEN_LISTE.map(([id]): readonly [ForberedendeId, string] => [id, `BEK-1708-3-2-${id}`]),
]

/** Planens svar, delt, som den skrives: hvert afsnit for sig, og det, der mangler i hver del. */
export interface PlanensDele {
  /** De afsnit, udgaven kræver. Et afsnit, den ikke kender, er ikke med. */
  readonly afsnit: readonly Afsnitskrav[]
  readonly mangler: { readonly [D in 'forberedende' | 'attest' | 'indsatsdel']: readonly Mangler[] }
}

export function planensDele(svar: readonly Forklaring[]): PlanensDele {
  const af = (regler: readonly { readonly id: string }[]) =>
    svar.filter(({ led }) => regler.some(({ id }) => led.id === id || led.id.startsWith(`${id}-`)))
  const forberedende = af(FORBEREDENDE_REGLER)
  return {
    afsnit: afsnittene(forberedende),
    mangler: {
      forberedende: mangellisten(forberedende),
      attest: mangellisten(af([BEK_4])),
      indsatsdel: mangellisten(af(INDSATSDEL_REGLER)),
    },
  }
}

function afsnittene(svar: readonly Forklaring[]): readonly Afsnitskrav[] {
  return LEDDENE.flatMap(([id, led]) =>
    svar.flatMap((regel) => {
      const krav = alleLed(regel).find((et) => et.led.id === led)
      return krav === undefined ? [] : [{ id, krav, regel }]
    }),
  )
}
