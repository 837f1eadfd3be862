import type { Dato } from '@fodfaeste/grund'
import { KATALOG, erTidligere, visHjemmel } from '@fodfaeste/lov'
import { OENSKE_EMNER, SKOEN_IDER, type Sag } from '@fodfaeste/sag'

/** Hvert skøn, loven lægger hos et menneske, med momenter for og imod. Intet af det vejes her. */
export function visSkoen({ skoen }: Sag, dag: Dato) {
  return SKOEN_IDER.map((id) => {
    const { navn, spoergsmaal, hjemmel, momenter } = KATALOG.skoen[id]
    const truffet = skoen[id]
    return {
      id,
      navn,
      spoergsmaal,
      hjemmel: visHjemmel(hjemmel, erTidligere(hjemmel, dag)),
      ...(truffet && {
        truffet: { svar: truffet.svar, af: truffet.af.navn, den: truffet.den, begrundelse: truffet.begrundelse },
      }),
      momenter,
    }
  })
}

/** De fire steder, loven spørger borgeren, med det seneste spørgsmål og svar. Et svar, der er trukket tilbage, vises ikke. */
export function visOensker({ oensker }: Sag, dag: Dato) {
  return OENSKE_EMNER.map((emne) => {
    const { navn, spoergsmaal, hjemmel } = KATALOG.oensker[emne]
    const seneste = oensker.findLast((o) => o.emne === emne)
    const svar = seneste?.trukketTilbageDen === undefined ? seneste?.svar : undefined
    return {
      emne,
      navn,
      spoergsmaal: seneste?.spoergsmaal ?? spoergsmaal,
      hjemmel: visHjemmel(hjemmel, erTidligere(hjemmel, dag)),
      ...(seneste?.spurgtDen !== undefined && { spurgtDen: seneste.spurgtDen }),
      ...(svar !== undefined && seneste?.svaretDen !== undefined && { svar, svaretDen: seneste.svaretDen }),
      ...(svar !== undefined && seneste?.ord !== undefined && { ord: seneste.ord }),
    }
  })
}
