import { dato } from '@fodfaeste/grund'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'
import type { ForberedendeDel, Indsatsdel, Laegeattest, PlanFakta } from './fakta.ts'
import { type PlanVurdering, vurderPlan } from './vurder-plan.ts'

export const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøven' })
export const skoen = (svar: 'ja' | 'nej'): Skoen => ({ svar, af: 'Mette Holm', begrundelse: 'Set i sagen.' })
export const laest = (laesning: 'A' | 'B'): Laesningsvalg => ({
  laesning,
  af: 'Jens Lund',
  begrundelse: 'Efter ordlyden.',
})
export const alle = <Id extends string>(...ids: readonly Id[]) =>
  Object.fromEntries(ids.map((id) => [id, opl(true)])) as { [K in Id]: Oplysning<boolean> }

export const FULD: ForberedendeDel = {
  indhold: alle(
    'job-og-uddannelsesmaal', 'erfaringer-og-cv', 'personlige-ressourcer', 'udfordringer', 'oensker', 'helbred',
    'helbredets-betydning', 'forsoergelseshistorik', 'hidtidig-beskaeftigelsesindsats', 'hidtidig-social-indsats',
    'kommunens-erfaringer', 'borgerens-erfaringer', 'kommunens-aarsag', 'borgerens-aarsag',
  ), // prettier-ignore
  sagstype: opl('arbejdsevne'),
  lavetMedBorgeren: opl(true),
  kunBeskrivende: skoen('ja'),
  fuldtOplyst: skoen('ja'),
}
export const ATTEST: Laegeattest = {
  indhentet: opl(true),
  dateret: opl(dato('2023-02-01')),
  indhold: alle('konsultation', 'helbredsforhold', 'saerlige-hensyn', 'borgerens-perspektiv', 'andre-forhold'),
  aktuel: skoen('ja'),
}
export const INDSATSDEL: Indsatsdel = {
  indhold: alle(
    'konkret-maal', 'delmaal', 'delmaal-begrundet', 'konkrete-tilbud', 'maal-paa-kort-sigt', 'opfoelgning', 'behov-for-mentor',
  ), // prettier-ignore
  mentor: opl(false),
  iMinPlan: opl(true),
}
export const INTET = { bevilget: undefined, starter: undefined, slutter: undefined }
export const forloeb = (starter: string, slutter: string) => ({
  bevilget: dato(starter),
  starter: dato(starter),
  slutter: dato(slutter),
})

export const teamsag = (paa: string, fakta: Partial<PlanFakta> = {}): PlanVurdering =>
  vurderPlan({ forberedende: FULD, attest: ATTEST, laesningsvalg: {}, ...fakta }, INTET, dato(paa))
export const svarPaaRegel = (v: PlanVurdering, id: string) => v.svar.find((f) => f.led.id === id)?.svar ?? 'findes ikke'
export const manglende = (v: PlanVurdering) => v.mangler.map(({ id }) => id)
