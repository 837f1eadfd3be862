import { type RegistreretHaendelse, fold, journal } from '@fodfaeste/sag'
import { medEndelse } from '../dokument/filnavn.ts'
import { erIndholdstype } from '../dokument/indholdstype.ts'
import type { LagretHaendelse } from '../store/haendelse.ts'
import type { Logpost } from '../store/sag-store.ts'
import { kraeverStillingtagen } from './stillingtagen.ts'

/** En linje i sagen, som den læses. */
export interface Aktlinje {
  readonly version: number
  readonly tidspunkt: string
  readonly hvem: string
  readonly tekst: string
  /** Hvad et menneske skal tage stilling til, før linjen udleveres. */
  readonly stillingtagen?: string
  readonly haendelse: LagretHaendelse
}

/** Et dokument, og hvor det ligger i filen. */
export interface Aktdokument {
  readonly version: number
  readonly navn: string
  readonly dateret: string
  readonly stillingtagen?: string
  /** Mangler: dokumentet findes kun på papir eller i et andet system. */
  readonly indhold?: { readonly aftryk: string; readonly filnavn: string }
}

/** Alt om borgeren i én sag. */
export interface Sagsakter {
  readonly sagId: string
  readonly sagsnummer: string
  readonly borger: string
  readonly linjer: readonly Aktlinje[]
  readonly dokumenter: readonly Aktdokument[]
  /** Hvem der har set og skrevet i sagen, ældste først. */
  readonly log: readonly Logpost[]
}

/** Sagens akter af dens hændelser og adgangslog. Intet er taget ud. @throws {Error} når der ingen hændelser er */
export function samlSag(
  sagId: string,
  haendelser: readonly RegistreretHaendelse[],
  lagrede: readonly LagretHaendelse[],
  log: readonly Logpost[],
): Sagsakter {
  const sag = fold(haendelser)
  if (sag === undefined) throw new Error('A case without events has no file')
  const tekster = journal(haendelser)
  const linjer = haendelser.map((h, nr): Aktlinje => {
    const stillingtagen = kraeverStillingtagen(h)
    const haendelse = lagrede[nr]
    if (haendelse === undefined) throw new Error('Read and stored events are not the same number')
    return {
      version: nr + 1,
      tidspunkt: h.registreretTidspunkt,
      hvem: h.af.navn,
      tekst: tekster[nr] ?? '',
      ...(stillingtagen !== undefined && { stillingtagen }),
      haendelse,
    }
  })
  return {
    sagId,
    sagsnummer: sag.sagsnummer,
    borger: sag.borger.navn,
    linjer,
    dokumenter: haendelser.flatMap((h, nr) => dokument(h, nr + 1)),
    log: log.toReversed(),
  }
}

function dokument(h: RegistreretHaendelse, version: number): readonly Aktdokument[] {
  if (h.type !== 'DokumentRegistreret') return []
  const { navn, dateret, aftryk, indholdstype = '' } = h.data
  const stillingtagen = kraeverStillingtagen(h)
  const type = erIndholdstype(indholdstype) ? indholdstype : undefined
  return [
    {
      version,
      navn,
      dateret,
      ...(stillingtagen !== undefined && { stillingtagen }),
      ...(aftryk !== undefined && { indhold: { aftryk, filnavn: `${version}-${medEndelse(navn, type)}` } }),
    },
  ]
}
