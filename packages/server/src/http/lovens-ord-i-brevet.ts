import type { HjemmelVisning } from '@fodfaeste/lov'
import { LOVENS_EGNE_ORD, type StedsOrd } from '../breve/blokke/lovens-egne-ord.ts'
import type { Brevudkast } from '../breve/byg-brev.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { Afslag } from './afslag.ts'
import type { Svar } from './bro.ts'
import { ordPaa } from './lovtekst.ts'

/** Brevet med lovens egne ord sidst, for hvert sted, brevet fortæller om. Er ordene ikke læst ind, står stedet med sit link. */
export async function medLovensOrd(omgivelser: Omgivelser, udkast: Brevudkast): Promise<Brevudkast> {
  const regler = new Map(
    udkast.blokke.flatMap(({ regler: alle = [] }) => alle.map((regel) => [`${regel.tekst} ${regel.udgave}`, regel])),
  )
  const steder = await Promise.all([...regler.values()].map((regel) => medOrd(omgivelser, regel)))
  const indhold = LOVENS_EGNE_ORD.skriv({ steder })
  if (indhold === undefined) return udkast
  const { overskrift } = LOVENS_EGNE_ORD
  const afsnit = { ...(overskrift !== undefined && { overskrift }), stykker: indhold.stykker }
  return {
    ...udkast,
    brev: { ...udkast.brev, afsnit: [...udkast.brev.afsnit, afsnit] },
    blokke: [...udkast.blokke, { blok: LOVENS_EGNE_ORD, ...indhold }],
  }
}

async function medOrd(omgivelser: Omgivelser, { tekst, udgave, eli, sted }: HjemmelVisning): Promise<StedsOrd> {
  const fundet = await ordPaa(omgivelser, { ...sted, udgave })
  return {
    sted: tekst,
    udgave,
    ...(eli !== undefined && { eli }),
    ...(!(fundet instanceof Afslag) && { ord: skrevetUd(fundet) }),
  }
}

/** Det citerede, linje for linje, med sit mærke foran. */
function skrevetUd({ linjer }: Svar<'hentLovtekst'>): string {
  return linjer
    .flatMap(({ maerke, dele }) => {
      const ord = dele.filter(({ citeret }) => citeret).map(({ tekst }) => tekst)
      return ord.length === 0 ? [] : [[...(maerke === undefined ? [] : [maerke]), ...ord].join(' ')]
    })
    .join(' ')
}
