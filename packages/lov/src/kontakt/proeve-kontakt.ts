import { dato } from '@fodfaeste/grund'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'
import type { Jobsamtale, KontaktFakta } from './fakta.ts'
import { type KontaktVurdering, vurderKontakt } from './vurder-kontakt.ts'

export const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøven' })
export const den = (tekst: string) => opl(dato(tekst))
export const skoen = (svar: 'ja' | 'nej'): Skoen => ({ svar, af: 'Mette Holm', begrundelse: 'Set i sagen.' })
export const laest = (id: string, laesning?: 'A' | 'B') =>
  (laesning === undefined ? {} : { [id]: { laesning, af: 'Jens Lund', begrundelse: 'Efter ordlyden.' } }) as {
    readonly [tvivl: string]: Laesningsvalg
  }
export const INTET = { bevilget: undefined, starter: undefined, slutter: undefined }
export const holdt = (...dage: readonly string[]): readonly Jobsamtale[] =>
  dage.map((d) => ({ den: den(d), form: opl('fremmoede'), borgerensValg: opl(true) }))

export const TOM: KontaktFakta = {
  ydelse: [],
  samtaler: [],
  standby: [],
  anmodninger: [],
  foranstaltninger: [],
  laesningsvalg: {},
}
export const fra = (dag: string, rest: Partial<KontaktFakta> = {}): KontaktFakta => ({
  ...TOM,
  ydelse: [{ fra: den(dag) }],
  ...rest,
})
export const paa = (fakta: KontaktFakta, dag: string): KontaktVurdering => vurderKontakt(fakta, INTET, dato(dag))
export const pligt = (v: KontaktVurdering, id: string) => v.pligter.find((p) => p.id === id)
export const svar = (v: KontaktVurdering, id: string) => v.svar.find((f) => f.led.id === id)?.svar ?? 'findes ikke'
