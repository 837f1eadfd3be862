import { iso } from '@fodfaeste/grund'
import { KONKLUSIONER, visVurdering, vurder } from '@fodfaeste/lov'
import { forskelle, tilFakta } from '@fodfaeste/sag'
import type { Svar } from '../http/bro.ts'
import type { HentetSag } from '../http/sag-adgang.ts'
import { visHaendelser } from './haendelse-visning.ts'
import type { SetBlik } from '../http/find-blik.ts'
import { foldet } from './sag-visning.ts'

/** Et blik, og øjeblikket, som der blev spurgt. */
export interface NavngivetBlik extends SetBlik {
  readonly registreretTil?: string | undefined
}

type Sammenligning = Svar<'sammenlignSag'>

/** De to øjeblikke, hvad der er anderledes, og de hændelser, der kom imellem. */
export function visSammenligning(sag: HentetSag, foer: NavngivetBlik, efter: NavngivetBlik): Sammenligning {
  return {
    foer: iKort(sag, foer),
    efter: iKort(sag, efter),
    forskelle: forskelle(sag.haendelser, foer, efter),
    haendelser: visHaendelser(sag, { fra: foer.version + 1, til: efter.version }, efter.paa),
  }
}

function iKort({ haendelser }: HentetSag, { version, paa, registreretTil }: NavngivetBlik): Sammenligning['foer'] {
  const sag = foldet(haendelser, version)
  const { lov, konklusion } = visVurdering(vurder(tilFakta(sag), paa))
  const gemt = sag.vurderinger.at(-1)
  return {
    ...(registreretTil !== undefined && { registreretTil }),
    version,
    paa: iso(paa),
    udgave: lov.udgave,
    konklusion,
    ...(gemt && {
      gemtVurdering: { paa: gemt.paa, tekst: konklusionstekst(gemt.kode), udgave: gemt.lovensUdgave, af: gemt.af.navn },
    }),
  }
}

/** Koden er gemt, som den var; kendes den ikke mere, vises den selv. */
function konklusionstekst(kode: string): string {
  const kendte: Readonly<Record<string, { readonly tekst: string } | undefined>> = KONKLUSIONER
  return kendte[kode]?.tekst ?? kode
}
