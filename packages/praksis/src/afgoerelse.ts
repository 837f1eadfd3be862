import type { MomentId } from './moment.ts'

/** Ankestyrelsens resultat. En ændring kan følges af en hjemvisning; da står begge. */
export type KlageUdfald = 'stadfaestelse' | 'aendring' | 'hjemvisning'

/** Hvad afgørelsen siger om retten, uanset hvem der fik medhold. */
export type RetligtResultat =
  | 'kan-henvises'
  | 'kan-ikke-kraeves'
  | 'skal-begynde-sag-om-foertidspension'
  | 'har-ret'
  | 'ikke-tilstraekkeligt-oplyst'
  | 'varigheden-er-lovlig'

/** En offentliggjort afgørelse, gengivet i egne ord. */
export interface Afgoerelse {
  readonly nr: number
  readonly udfald: readonly KlageUdfald[]
  /** Det, klagen drejede sig om, og afgørelsen svarede på. */
  readonly resultater: readonly RetligtResultat[]
  readonly resume: string
  readonly momenter: readonly MomentId[]
  /** Siger teksten, hvilken dag den påklagede afgørelse er fra? Ellers vides lovens dag ikke. */
  readonly lovensDagOplyst: boolean
}

export const RESULTAT_TEKST: { readonly [K in RetligtResultat]: string } = {
  'kan-henvises': 'kan henvises',
  'kan-ikke-kraeves': 'kan ikke kræves',
  'skal-begynde-sag-om-foertidspension': 'sag om førtidspension',
  'har-ret': 'har ret til forløb',
  'ikke-tilstraekkeligt-oplyst': 'ikke tilstrækkeligt oplyst',
  'varigheden-er-lovlig': 'længden er lovlig',
}

export const UDFALD_TEKST: { readonly [K in KlageUdfald]: string } = {
  stadfaestelse: 'stadfæstelse',
  aendring: 'ændring',
  hjemvisning: 'hjemvisning',
}
