import { type Dato, type Svar, erAfgjort } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Pligttilstand } from '../pligter/pligt.ts'

interface Stand {
  readonly dag: Dato
  readonly fra: Dato
  readonly frist: Dato | undefined
  readonly opfyldt: boolean
}

/** Hvor pligten er på dagen. En opfyldt pligt er opfyldt, også når den blev det for sent. */
export function tilstandPaa({ dag, fra, frist, opfyldt }: Stand): Pligttilstand {
  if (opfyldt) return 'opfyldt'
  if (dag < fra) return 'kommende'
  return frist !== undefined && dag > frist ? 'overskredet' : 'aktiv'
}

/** Leddet og alle under det. */
export function alleLed(f: Forklaring): readonly Forklaring[] {
  return [f, ...f.fordi.flatMap(alleLed)]
}

/** Er loven uafklaret her, så læsningerne giver hver sit svar, og ingen har valgt? */
export function standsetAfTvivl(f: Forklaring): boolean {
  return alleLed(f).some(
    ({ led, valgt, svar, fordi }) =>
      led.tvivl !== undefined && valgt === undefined && !erAfgjort(svar) && fordi[0]?.svar !== fordi[1]?.svar,
  )
}

const RANG: Readonly<Record<Svar, number>> = { 'ikke-opfyldt': 0, uoplyst: 1, 'kraever-skoen': 2, opfyldt: 3 }

/** Det svar, der siger mest om, hvorfor en pligt ikke er opfyldt: et nej før et hul, et hul før et skøn. */
export function vigtigste(svar: readonly Forklaring[]): Forklaring | undefined {
  return svar.toSorted((a, b) => RANG[a.svar] - RANG[b.svar])[0]
}
