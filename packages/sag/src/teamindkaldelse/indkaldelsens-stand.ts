import type { Sag } from '../sag.ts'
import type { Moedt } from './haendelser.ts'
import type { BestiltTolk, Indkaldelsessvar, Indkaldt, Moededeltager } from './teamindkaldelser.ts'

/** Behandlingen, som mødet har den nu. Er sagen ikke på et møde, kendes kun dagen. */
export interface Moedetid {
  readonly dag: string
  /** «09:30» */
  readonly fra?: string
  readonly sted?: string
}

/** Det, nogen skal se på, før mødet. Intet af det standser mødet; det afgør mennesker. */
export type Opmaerksomhed =
  | 'ikke-indkaldt'
  | 'gammel-tid'
  | 'ikke-svaret'
  | 'kommer-ikke'
  | 'anden-tid'
  | 'tolk-mangler'
  | 'tolk-andet-sprog'
  | 'tolk-gammel-tid'

/** Hvor langt borgerens indkaldelse til én behandling er. */
export interface Indkaldelsesstand {
  /** Den, der gælder. */
  readonly indkaldt?: Indkaldt
  /** Dem, den afløste, ældste først. */
  readonly tidligere: readonly Indkaldt[]
  /** Det, der er et andet, end borgeren fik at vide. */
  readonly aendret: readonly ('dag' | 'fra' | 'sted')[]
  /** Svaret på den, der gælder. */
  readonly svar?: Indkaldelsessvar
  /** Borgerens seneste svar, også på en indkaldelse, der siden er afløst: ønsket om tolk og bisidder er det samme. */
  readonly sidsteSvar?: Indkaldelsessvar
  readonly tolk?: BestiltTolk
  readonly deltagere: readonly Moededeltager[]
  /** Dem, der mødte ud over teamet; mangler, til nogen har registreret det. */
  readonly moedte?: readonly Moedt[]
  readonly opmaerksom: readonly Opmaerksomhed[]
}

interface Behandling {
  readonly version: number
  readonly deltog?: readonly unknown[]
}

/** Standen for behandlingen, som mødet er nu. Ingen frist er regnet: loven har ingen for indkaldelsen. */
export function indkaldelsensStand(
  { teamindkaldelser }: Sag,
  { version, deltog }: Behandling,
  tid: Moedetid,
): Indkaldelsesstand {
  const om = <T extends { readonly behandling: number }>(liste: readonly T[]): readonly T[] =>
    liste.filter(({ behandling }) => behandling === version)
  const indkaldelser = om(teamindkaldelser.indkaldt)
  const indkaldt = indkaldelser.at(-1)
  const sidsteSvar = om(teamindkaldelser.svar).at(-1)
  const svar = indkaldt !== undefined && sidsteSvar !== undefined && sidsteSvar.version > indkaldt.version
  const stand: Omit<Indkaldelsesstand, 'opmaerksom'> = {
    ...(indkaldt && { indkaldt }),
    tidligere: indkaldelser.slice(0, -1),
    aendret: indkaldt === undefined ? [] : aendretSiden(indkaldt, tid),
    ...(svar && { svar: sidsteSvar }),
    ...(sidsteSvar && { sidsteSvar }),
    ...medFundet('tolk', om(teamindkaldelser.tolke).at(-1)),
    deltagere: om(teamindkaldelser.deltagere),
    ...medFundet('moedte', moedteI(om(teamindkaldelser.fremmoede).at(-1))),
  }
  return { ...stand, opmaerksom: deltog === undefined ? opmaerksomPaa(stand, tid) : [] }
}

const medFundet = <N extends string, V>(navn: N, vaerdi: V | undefined) =>
  (vaerdi === undefined ? {} : { [navn]: vaerdi }) as { readonly [K in N]?: V }

const moedteI = (fremmoede: { readonly moedte?: readonly Moedt[] } | undefined): readonly Moedt[] | undefined =>
  fremmoede === undefined ? undefined : (fremmoede.moedte ?? [])

/** På video og telefon er stedet vejen ind, ikke mødets lokale. */
function aendretSiden(indkaldt: Indkaldt, { dag, fra, sted }: Moedetid): Indkaldelsesstand['aendret'] {
  const andet = (nu: string | undefined, da: string): boolean => nu !== undefined && nu !== da
  return [
    ...(andet(dag, indkaldt.dag) ? (['dag'] as const) : []),
    ...(andet(fra, indkaldt.fra) ? (['fra'] as const) : []),
    ...(indkaldt.foregaar === 'i-rummet' && andet(sted, indkaldt.sted) ? (['sted'] as const) : []),
  ]
}

function opmaerksomPaa(
  { indkaldt, aendret, svar, sidsteSvar, tolk }: Omit<Indkaldelsesstand, 'opmaerksom'>,
  { dag, fra }: Moedetid,
): readonly Opmaerksomhed[] {
  if (indkaldt === undefined) return ['ikke-indkaldt']
  const fundne: Opmaerksomhed[] = aendret.length > 0 ? ['gammel-tid'] : []
  if (svar === undefined) fundne.push('ikke-svaret')
  else if (svar.svar !== 'kommer') fundne.push(svar.svar)
  const sprog = sidsteSvar?.tolkesprog
  if (sprog === undefined) return fundne
  if (tolk === undefined) fundne.push('tolk-mangler')
  else {
    if (tolk.sprog.toLocaleLowerCase('da') !== sprog.toLocaleLowerCase('da')) fundne.push('tolk-andet-sprog')
    if (tolk.dag !== dag || (fra !== undefined && tolk.fra !== fra)) fundne.push('tolk-gammel-tid')
  }
  return fundne
}

/** En indkaldelse til et møde, sagen siden er taget af, og som ingen ny har afløst: borgeren tror, at hun skal komme. */
export function indkaldtTilIntet({ teambehandlinger, teamindkaldelser }: Sag, idag: string): Indkaldt | undefined {
  const seneste = teamindkaldelser.indkaldt.at(-1)
  const findes = teambehandlinger.some(({ version }) => version === seneste?.behandling)
  return seneste !== undefined && !findes && seneste.dag >= idag ? seneste : undefined
}
