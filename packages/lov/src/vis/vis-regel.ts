import { type Dato, iso } from '@fodfaeste/grund'
import type { Led } from '../motor/forklaring.ts'
import { type Regel, type Version, gaeldendePaa } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { visHjemmel } from './vis-hjemmel.ts'
import type { HjemmelVisning } from './visning.ts'

/** Et led i en regel, som den står i loven: spørgsmålet, uden nogen sag. */
export interface LedVisning {
  readonly id: string
  readonly art: Led['art']
  readonly spoergsmaal: string
  readonly hjemmel?: HjemmelVisning
  readonly forbehold?: string
  readonly tvivl?: {
    readonly id: string
    readonly titel: string
    readonly A: string
    readonly B: string
    readonly hvemBeslutter: string
  }
  readonly dele: readonly LedVisning[]
}

/** En udgave af reglen på tidslinjen. */
export interface VersionVisning {
  readonly fra: string
  readonly indtil?: string
  readonly kilde: string
  readonly udgave?: string
  readonly fravaer?: 'endnu-ikke' | 'ikke-laengere'
}

/** En regel på en dag: udgaverne og leddene i den, der gælder. */
export interface RegelVisning {
  readonly id: string
  readonly navn: string
  readonly paa: string
  readonly versioner: readonly VersionVisning[]
  readonly gaelder: VersionVisning
  /** Mangler, når reglen er erklæret fraværende på dagen, eller når den er en tabel. */
  readonly trae?: LedVisning
  /** Er reglen en tabel (folkepensionsalderen), står rækkerne her. */
  readonly tabel?: readonly (readonly [string, string])[]
}

/** Reglen, som den er på dagen. */
export function visRegel(regel: Regel<unknown>, paa: Dato): RegelVisning {
  const version = gaeldendePaa(regel, paa)
  const trae = vilkaarI(version)
  const tabel = tabelI(version)
  return {
    id: regel.id,
    navn: regel.navn,
    paa: iso(paa),
    versioner: regel.versioner.map(visVersion),
    gaelder: visVersion(version),
    ...(trae === undefined ? {} : { trae: visLed(trae) }),
    ...(tabel === undefined ? {} : { tabel }),
  }
}

function visVersion(version: Version<unknown>): VersionVisning {
  const udgave = vilkaarI(version)?.led.hjemmel?.udgave
  return {
    fra: iso(version.fra),
    ...(version.indtil === undefined ? {} : { indtil: iso(version.indtil) }),
    kilde: version.kilde,
    ...(udgave === undefined ? {} : { udgave }),
    ...('fravaer' in version ? { fravaer: version.fravaer } : {}),
  }
}

/** Indholdet er et vilkår, en længderegel med et vilkår, eller en tabel. */
function vilkaarI(version: Version<unknown>): Vilkaar<never> | undefined {
  if (!('indhold' in version) || typeof version.indhold !== 'object' || version.indhold === null) return undefined
  const indhold = version.indhold
  if ('led' in indhold) return indhold as Vilkaar<never>
  return 'vilkaar' in indhold ? (indhold.vilkaar as Vilkaar<never>) : undefined
}

function tabelI(version: Version<unknown>): RegelVisning['tabel'] {
  if (!('indhold' in version) || typeof version.indhold !== 'object' || version.indhold === null) return undefined
  if (!('raekker' in version.indhold)) return undefined
  const raekker = version.indhold.raekker as readonly { foedtFra: Dato; alderMaaneder: number }[]
  return raekker.map(
    ({ foedtFra, alderMaaneder }) =>
      [`født fra og med ${iso(foedtFra)}`, `${alderMaaneder / 12} år`.replace('.', ',')] as const,
  )
}

function visLed({ led, dele }: Vilkaar<never>): LedVisning {
  const { id, art, spoergsmaal, hjemmel, forbehold, tvivl } = led
  return {
    id,
    art,
    spoergsmaal,
    ...(hjemmel === undefined ? {} : { hjemmel: visHjemmel(hjemmel, false) }),
    ...(forbehold === undefined ? {} : { forbehold }),
    ...(tvivl === undefined ? {} : { tvivl: { ...tvivl } }),
    dele: dele.map(visLed),
  }
}

/** Hvad er anderledes på de to dage? Kun de regler, hvor udgaven skifter imellem. */
export function sammenlignRegler(
  regler: readonly Regel<unknown>[],
  foer: Dato,
  efter: Dato,
): readonly { readonly foer: RegelVisning; readonly efter: RegelVisning }[] {
  return regler
    .filter((regel) => gaeldendePaa(regel, foer) !== gaeldendePaa(regel, efter))
    .map((regel) => ({ foer: visRegel(regel, foer), efter: visRegel(regel, efter) }))
}
