import type { Dato } from '@fodfaeste/grund'
import type { Fakta, JaNejId, OenskeEmne, SkoenId } from '../fakta.ts'
import { JA_NEJ_IDER, OENSKE_EMNER, SKOEN_IDER } from './ider.ts'
import { TVIVL } from '../tvivl.ts'

/** Én tænkt ændring af det, der vides. Den gemmes aldrig; den spørger kun, hvad der så ville gælde. */
export type Aendring =
  | { readonly art: 'faktum'; readonly id: JaNejId; readonly vaerdi: boolean }
  | { readonly art: 'skoen'; readonly id: SkoenId; readonly svar: 'ja' | 'nej' }
  | { readonly art: 'oenske'; readonly id: OenskeEmne; readonly svar: 'ja' | 'nej' }
  | { readonly art: 'tvivl'; readonly id: string; readonly laesning: 'A' | 'B' }
  | { readonly art: 'foerste-forloeb'; readonly id: 'tidligere-forloeb' }

const TAENKT = 'tænkt ændring'

/** Oplysningerne, som de ville se ud med ændringerne. Den oprindelige sag røres ikke. */
export function medAendringer(fakta: Fakta, aendringer: readonly Aendring[], den: Dato): Fakta {
  return aendringer.reduce((foreloebig, aendring) => medAendring(foreloebig, aendring, den), fakta)
}

function medAendring(fakta: Fakta, a: Aendring, den: Dato): Fakta {
  switch (a.art) {
    case 'faktum':
      return { ...fakta, jaNej: { ...fakta.jaNej, [a.id]: { vaerdi: a.vaerdi, kilde: TAENKT, den } } }
    case 'skoen':
      return { ...fakta, skoen: { ...fakta.skoen, [a.id]: { svar: a.svar, af: TAENKT, begrundelse: TAENKT, den } } }
    case 'oenske':
      return { ...fakta, oensker: [...fakta.oensker, { emne: a.id, svar: a.svar, svaretDen: den, kilde: TAENKT }] }
    case 'tvivl':
      return {
        ...fakta,
        laesningsvalg: {
          ...fakta.laesningsvalg,
          [a.id]: { laesning: a.laesning, af: TAENKT, begrundelse: TAENKT, den },
        },
      }
    case 'foerste-forloeb':
      return { ...fakta, tidligereForloeb: { vaerdi: [], kilde: TAENKT, den } }
  }
}

/** Alt, der kan ændres enkeltvis, og som ikke allerede er sådan. Fødselsdag og dage i fortiden kan ikke laves om. */
export function muligeAendringer(fakta: Fakta): readonly Aendring[] {
  return [
    ...JA_NEJ_IDER.flatMap((id) =>
      begge(fakta.jaNej[id]?.vaerdi, [true, false]).map((vaerdi): Aendring => ({ art: 'faktum', id, vaerdi })),
    ),
    ...SKOEN_IDER.flatMap((id) =>
      begge(fakta.skoen[id]?.svar, JA_NEJ).map((svar): Aendring => ({ art: 'skoen', id, svar })),
    ),
    ...OENSKE_EMNER.flatMap((id) =>
      begge(sidsteSvar(fakta, id), JA_NEJ).map((svar): Aendring => ({ art: 'oenske', id, svar })),
    ),
    ...Object.values(TVIVL).flatMap(({ id }) =>
      begge(fakta.laesningsvalg[id]?.laesning, ['A', 'B'] as const).map((laesning): Aendring => ({
        art: 'tvivl',
        id,
        laesning,
      })),
    ),
    ...(fakta.tidligereForloeb === undefined ? [{ art: 'foerste-forloeb', id: 'tidligere-forloeb' } as const] : []),
  ]
}

const JA_NEJ = ['ja', 'nej'] as const

function begge<T>(nu: T | undefined, muligheder: readonly T[]): readonly T[] {
  return muligheder.filter((m) => m !== nu)
}

function sidsteSvar({ oensker }: Fakta, emne: OenskeEmne): 'ja' | 'nej' | undefined {
  return oensker.findLast((o) => o.emne === emne && o.trukketTilbageDen === undefined)?.svar
}
