import type { Person, RegistreretHaendelse } from '../haendelser.ts'
import { gaeldendeRettelser, somRettet } from '../rettelse/gaeldende-rettelser.ts'
import type { Sag } from '../sag.ts'
import type { Afgoerelse } from './afgoerelser.ts'

/** Noget, kommunen har afgjort over for borgeren: en afgørelse, beslutningen om tiden efter forløbet eller et ophør. */
export interface Afgjort {
  readonly art: 'afgoerelse' | 'efter-forloebet' | 'ophoer'
  /** Versionen, det blev afgjort med; den, en meddelelse, en klage og et brev peger på. */
  readonly version: number
  readonly den: string
  readonly af: Person
  readonly meddelt?: NonNullable<Afgoerelse['meddelt']>
}

/** Beslutningen om, hvad der følger efter forløbet, eller ophøret, som den gælder. */
export type Forloebsslut = Extract<RegistreretHaendelse, { type: 'SlutbeslutningTruffet' | 'ForloebOphoert' }> & {
  readonly version: number
}

/**
 * Slutbeslutningerne og ophøret, det ældste først. De læses af hændelserne: forløbet selv husker kun den seneste, og en
 * tidligere kan have fået sit brev.
 */
export function forloebetsSlut(sag: Pick<Sag, 'haendelser'>): readonly Forloebsslut[] {
  return gaeldende(sag).flatMap((h) =>
    h.type === 'SlutbeslutningTruffet' || h.type === 'ForloebOphoert' ? [h as Forloebsslut] : [],
  )
}

/** Alt det afgjorte, det ældste først. */
export function afgjort(sag: Pick<Sag, 'afgoerelser' | 'haendelser'>): readonly Afgjort[] {
  const slut = forloebetsSlut(sag)
  const meddelelser = slut.length === 0 ? [] : gaeldende(sag)
  return [
    ...sag.afgoerelser.map(({ version, den, af, meddelt }) => ({
      art: 'afgoerelse' as const,
      version,
      den,
      af,
      ...(meddelt && { meddelt }),
    })),
    ...slut.map(({ type, version, data: { den }, af }) => ({
      art: type === 'ForloebOphoert' ? ('ophoer' as const) : ('efter-forloebet' as const),
      version,
      den,
      af,
      ...meddelelsenOm(meddelelser, version),
    })),
  ].toSorted((a, b) => a.version - b.version)
}

function meddelelsenOm(gaelder: readonly Gaeldende[], version: number): Pick<Afgjort, 'meddelt'> {
  const fundet = gaelder.findLast((h) => h.type === 'AfgoerelseMeddelt' && h.data.afgoerelse === version)
  if (fundet?.type !== 'AfgoerelseMeddelt') return {}
  const { afgoerelse: _, ...meddelt } = fundet.data
  return { meddelt }
}

type Gaeldende = RegistreretHaendelse & { readonly version: number }

/** Hændelserne, som de gælder, med deres version; det, der er rettet bort, er ikke med. */
function gaeldende({ haendelser }: Pick<Sag, 'haendelser'>): readonly Gaeldende[] {
  const rettelser = gaeldendeRettelser(haendelser)
  return haendelser.flatMap((h, nr) => {
    const nu = somRettet(h, rettelser.get(nr + 1))
    return nu === undefined ? [] : [{ ...nu, version: nr + 1 }]
  })
}
