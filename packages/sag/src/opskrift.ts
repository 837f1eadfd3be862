import { type Dato, afvist, lykkes } from '@fodfaeste/grund'
import type { Afvist } from './afvist.ts'
import { type Beslutning, type Omstaendigheder, kraevSag } from './beslutning.ts'
import { type Felter, proevFelter, sketDag } from './felter.ts'
import type { Livsdata, Livshaendelse, Livstype } from './haendelser.ts'
import type { Handling } from './handlinger.ts'
import type { Aktoer } from './politik.ts'
import type { Pegefelt } from './registrering/ting.ts'
import type { Sag } from './sag.ts'
import { INGEN_FRISTER, type KommunensFrister } from './sagsfakta/kommunens-frister.ts'

/** Det, en beslutning handler om: dagen, og det i sagen, den peger på. */
type Om<D> = Pick<D, Extract<keyof D, Pegefelt | 'den'>>

/**
 * En beslutning som data: hvem der må, hvordan hvert felt prøves, og hvad sagen selv kan have imod det.
 * Lykkes det, sker netop den ene hændelse, og felterne er dens data.
 */
export interface Opskrift<T extends Livstype> {
  readonly haendelse: T
  readonly handling: Handling
  readonly felter: Felter<Livsdata[T]>
  /** Det, sagen har imod, at skridtet tages nu, uanset hvad der skrives: den er ikke dér, eller det er gjort. */
  readonly kan?: (sag: Sag, om: Om<Livsdata[T]>) => Afvist | undefined
  /** Det, sagen har imod det skrevne, når felterne hver for sig er i orden. */
  readonly strid?: (sag: Sag, data: Livsdata[T], idag: Dato, frister: KommunensFrister) => Afvist | undefined
  /** Det, der er imod, at netop hun gør det. */
  readonly hvem?: (sag: Sag, data: Livsdata[T], af: Aktoer) => Afvist | undefined
  /** Dagen, det har virkning fra. Udeladt: dagen, det skete. */
  readonly virkerFra?: (data: Livsdata[T]) => string
}

/** Binder opskriften til sin hændelse, så oversætteren ser, at hvert felt har en prøve. */
export function opskrift<T extends Livstype>(egen: Opskrift<T>): Opskrift<T> {
  return egen
}

/** Beslutter efter opskriften. */
export function foelg<T extends Livstype>(
  { haendelse, handling, felter, kan, strid, hvem, virkerFra }: Opskrift<T>,
  findes: Sag | undefined,
  ind: { readonly [felt: string]: unknown },
  omstaendigheder: Omstaendigheder,
): Beslutning {
  const sag = kraevSag(findes, omstaendigheder, handling)
  if (!sag.ok) return sag
  const { af, idag, frister = INGEN_FRISTER } = omstaendigheder
  const proevet = proevFelter<Omit<Livsdata[T], 'den'>>(
    felter as unknown as Felter<Omit<Livsdata[T], 'den'>>,
    ind,
    idag,
  )
  if (!proevet.ok) return proevet
  const den = sketDag('den', ind['den'], idag)
  if (!den.ok) return den
  const data = { ...proevet.vaerdi, den: den.vaerdi } as unknown as Livsdata[T]
  const imod = kan?.(sag.vaerdi, data) ?? hvem?.(sag.vaerdi, data, af) ?? strid?.(sag.vaerdi, data, idag, frister)
  if (imod !== undefined) return afvist(imod)
  const ny = { type: haendelse, skema: 1, data, virkerFra: virkerFra?.(data) ?? den.vaerdi }
  return lykkes([ny as unknown as Livshaendelse])
}
