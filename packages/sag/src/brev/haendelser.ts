export const BREV_OM = [
  'afgoerelse',
  'partshoering',
  'klagekvittering',
  'indkaldelse',
  'efter-forloebet',
  'ophoer',
] as const
/** De breve, der meddeler noget afgjort, og som der kan klages over. */
export const MEDDELER_AFGJORT: ReadonlySet<(typeof BREV_OM)[number]> = new Set([
  'afgoerelse',
  'efter-forloebet',
  'ophoer',
])
/** Fysisk post lægges i printkøen; et menneske siger, at brevet er lagt i posten. */
export const KANALER = ['digital-post', 'fysisk-post'] as const
/** Repræsentanten, når fuldmagten giver ham brevene i stedet for borgeren. */
export const MODTAGERE = ['borger', 'partsrepraesentant'] as const
export const KVITTERINGER = ['leveret', 'afvist'] as const

export interface BrevHaendelser {
  /** Brevet er givet til kanalen, og dokumentet er netop det, der går ud. Det samme brev sendes ikke igen. */
  readonly BrevAfsendt: {
    readonly brev: (typeof BREV_OM)[number]
    /** Versionen af det, brevet handler om: afgørelsen, høringen, klagen, samtalen, beslutningen om tiden efter forløbet eller ophøret. */
    readonly handlerOm: number
    readonly navn: string
    readonly kanal: (typeof KANALER)[number]
    readonly dokument: number
    readonly til: readonly (typeof MODTAGERE)[number][]
    /** Sagsbehandlerens egne ord, felt for felt, som de stod i brevet. Mangler, når brevet skrev sig selv. */
    readonly egneOrd?: Readonly<Record<string, string>>
    /** Forsendelsens nøgle: den samme for alle forsøg på at sende netop dette brev. */
    readonly noegle: string
    readonly den: string
  }
  /** Kanalen har svaret, eller et menneske har lagt brevet i posten. Et afvist brev er ikke kommet frem. */
  readonly BrevKvitteret: {
    readonly brevet: number
    readonly svar: (typeof KVITTERINGER)[number]
    readonly grund?: string
    readonly den: string
  }
}
