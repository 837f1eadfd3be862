import { dato, iso, plusDage } from '@fodfaeste/grund'
import type { OenskeEmne, SkoenId } from '@fodfaeste/lov'
import { type Kommando, type OplysningVaerdier, type RegistreretHaendelse, type Sag, fold } from '@fodfaeste/sag'
import { enBorger } from './en-borger.ts'
import { type Skridt, registrerAlle } from './i-sagen.ts'

/** Det, prøven handler om. Resten er, som det plejer at være. */
export interface SagIProeve {
  readonly navn?: string
  readonly foedt?: string
  readonly sagsnummer?: string
  /** Dagen, alt registreres. */
  readonly den?: string
  /** Målgruppen oplyst og skønnet, så loven kun venter på det, prøven handler om. */
  readonly iMaalgruppen?: boolean
  readonly oplysninger?: Partial<OplysningVaerdier>
  readonly skoen?: { readonly [K in SkoenId]?: 'ja' | 'nej' }
  readonly oensker?: { readonly [K in OenskeEmne]?: 'ja' | 'nej' }
}

const MAALGRUPPE: Partial<OplysningVaerdier> = {
  'ikke-loest-gennem-anden-indsats': true,
  'langvarig-offentlig-forsoergelse': true,
  'tilbud-uden-oeget-tilknytning': true,
  'tidligere-forloeb': [],
}
const MAALGRUPPENS_SKOEN: SagIProeve['skoen'] = {
  'tilstraekkeligt-oplyst': 'ja',
  'komplekse-problemer': 'ja',
  'helhedsorienteret-indsats': 'ja',
  udviklingsperspektiv: 'ja',
  'aabenbart-formaalsloest': 'nej',
}

/** `enSag({ foedt: '1971-05-02' })`: en sag, foldet af hændelser fra de rigtige beslutninger. */
export function enSag(ind: SagIProeve = {}): Sag {
  const sag = fold(enSagsHaendelser(ind))
  if (sag === undefined) throw new Error('enSag() folded to nothing')
  return sag
}

/** Sagens hændelser, som et lager ville give dem. */
export function enSagsHaendelser(ind: SagIProeve = {}): readonly RegistreretHaendelse[] {
  return registrerAlle(skridtTil(ind))
}

/** Skridtene bag {@link enSag}. */
export function skridtTil({
  navn,
  foedt,
  sagsnummer = '2025-0001',
  den = '2025-03-03',
  ...ind
}: SagIProeve = {}): readonly Skridt[] {
  const borger = enBorger({ ...(navn !== undefined && { navn }), ...(foedt !== undefined && { foedt }) })
  const henvistDen = iso(plusDage(dato(den), -7))
  const opret: Kommando = {
    beslutning: 'opret-sag',
    sagsnummer,
    navn: borger.navn,
    cpr: borger.cpr,
    henvistFra: 'kontanthjælp',
    henvistDen,
  }
  const { foedselsdag: _fra_cpr, ...oplysninger } = { ...(ind.iMaalgruppen && MAALGRUPPE), ...ind.oplysninger }
  const skoen = { ...(ind.iMaalgruppen && MAALGRUPPENS_SKOEN), ...ind.skoen }
  const kommandoer: readonly Kommando[] = [
    opret,
    ...Object.entries(oplysninger).map(
      ([id, vaerdi]) => ({ beslutning: 'registrer-oplysning', id, vaerdi, kilde: 'prøven', den }) as const,
    ),
    ...Object.entries(skoen).map(
      ([id, svar]) => ({ beslutning: 'traef-skoen', id, svar, begrundelse: 'Begrundet i prøven.', den }) as const,
    ),
    ...Object.entries(ind.oensker ?? {}).map(
      ([emne, svar]) => ({ beslutning: 'besvar-oenske', emne, svar, ord: 'Sagt i prøven.', den }) as const,
    ),
  ]
  return kommandoer.map((kommando) => ({ kommando, idag: den }))
}
