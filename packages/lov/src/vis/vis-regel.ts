import { type Dato, type Hjemmel, type Svar, iso, plusDage } from '@fodfaeste/grund'
import type { Eksempel } from '../eksempler/eksempel.ts'
import { eksemplerFor } from '../eksempler/eksempler-for.ts'
import { type Regel, type Version, gaeldendePaa } from '../motor/version.ts'
import { type EksempelVisning, naermesteDagI, visEksempel } from './regel-eksempel.ts'
import { type Forskel, forskelle } from './regel-forskel.ts'
import { type LedVisning, type Tabelraekke, alleLed, regelindhold } from './regel-indhold.ts'
import { type IndgangVisning, spoergerOm } from './regel-spoerger-om.ts'
import { visHjemmel } from './vis-hjemmel.ts'
import type { HjemmelVisning } from './visning.ts'

/** En udgave af reglen på tidslinjen. */
export interface VersionVisning {
  readonly fra: string
  readonly indtil?: string
  readonly kilde: string
  readonly udgave?: string
  readonly fravaer?: 'endnu-ikke' | 'ikke-laengere'
}

/** En regel i listen. */
export interface RegelRaekke {
  readonly id: string
  readonly navn: string
  /** Loven, reglen står i; «PRAKSIS», når den ikke står i nogen. */
  readonly lov: Hjemmel['lov'] | 'PRAKSIS'
  /** Stedet i den viste udgave. */
  readonly hjemmel?: HjemmelVisning
  readonly versioner: readonly VersionVisning[]
  /** Udgaven på dagen, eller det erklærede fravær. */
  readonly gaelder: VersionVisning
}

/** En regel i listen med de ord, man kan søge på. */
export interface RegelListeRaekke extends RegelRaekke {
  readonly ord: string
}

/** Et skift fra én udgave til den næste: hvad der er anderledes, og de eksempler, der får et andet svar. */
export interface SkiftVisning {
  readonly dag: string
  readonly forskelle: readonly Forskel[]
  readonly eksempler: readonly { readonly sag: string; readonly foer?: Svar; readonly efter?: Svar }[]
}

/** En regel på en dag. */
export interface RegelVisning extends RegelRaekke {
  readonly paa: string
  /** Udgaven, der vises: den, der gælder, eller, når reglen er fraværende på dagen, den nærmeste. */
  readonly vist: VersionVisning
  /** Leddene i den viste udgave. Flere, når reglen er flere vilkår; ingen, når den er en tabel. */
  readonly traeer: readonly LedVisning[]
  readonly tabel: readonly Tabelraekke[]
  /** Forbehold om hele udgaven; leddenes egne står ved dem. */
  readonly forbehold?: string
  readonly skift: readonly SkiftVisning[]
  readonly spoergerOm: readonly IndgangVisning[]
  readonly tvivl: readonly NonNullable<LedVisning['tvivl']>[]
  readonly eksempler: readonly EksempelVisning[]
}

/** Reglen, som den er på dagen, med alt, en læser skal bruge for at efterprøve den. */
export function visRegel(regel: Regel<unknown>, paa: Dato): RegelVisning {
  const vist = naermesteIKraft(regel, paa)
  const { traeer, tabel, forbehold } = regelindhold(vist)
  const eksempler = eksemplerFor(regel.id)
  const dag = naermesteDagI(vist, paa)
  return {
    ...visRaekke(regel, paa),
    paa: iso(paa),
    vist: visVersion(vist),
    traeer,
    tabel,
    ...(forbehold === undefined ? {} : { forbehold }),
    skift: regel.versioner.slice(1).map((til, nr) => visSkift(regel.versioner[nr] ?? til, til, eksempler)),
    spoergerOm: spoergerOm(traeer, eksempler, dag),
    tvivl: tvivlI(traeer),
    eksempler: eksempler.map((eksempel) => visEksempel(eksempel, dag)),
  }
}

function visRaekke(regel: Regel<unknown>, paa: Dato): RegelRaekke {
  const { hjemmel } = regelindhold(naermesteIKraft(regel, paa))
  return {
    id: regel.id,
    navn: regel.navn,
    lov: hjemmel?.lov ?? 'PRAKSIS',
    ...(hjemmel === undefined ? {} : { hjemmel: visHjemmel(hjemmel, false) }),
    versioner: regel.versioner.map(visVersion),
    gaelder: visVersion(gaeldendePaa(regel, paa)),
  }
}

/** Reglen i en liste: uden træer, men med alle spørgsmålene som ord at søge i. */
export function visRegelIListe(regel: Regel<unknown>, paa: Dato): RegelListeRaekke {
  const { traeer, tabel } = regelindhold(naermesteIKraft(regel, paa))
  const ord = [...alleLed(traeer).map(({ spoergsmaal }) => spoergsmaal), ...tabel.flat()]
  return { ...visRaekke(regel, paa), ord: [...new Set(ord)].join(' ') }
}

/** Udgaven, der gælder på dagen; ellers den senest gældende før, eller, når der ingen er, den første efter. */
function naermesteIKraft(regel: Regel<unknown>, paa: Dato): Version<unknown> {
  const gaelder = gaeldendePaa(regel, paa)
  if (!('fravaer' in gaelder)) return gaelder
  const iKraft = regel.versioner.filter((version) => !('fravaer' in version))
  return iKraft.findLast(({ fra }) => fra <= paa) ?? iKraft[0] ?? gaelder
}

function visVersion(version: Version<unknown>): VersionVisning {
  const udgave = regelindhold(version).hjemmel?.udgave
  return {
    fra: iso(version.fra),
    ...(version.indtil === undefined ? {} : { indtil: iso(version.indtil) }),
    kilde: version.kilde,
    ...(udgave === undefined ? {} : { udgave }),
    ...('fravaer' in version ? { fravaer: version.fravaer } : {}),
  }
}

/** De eksempler, der kan ses på enhver dag, besvares dagen før og på skiftets dag. */
function visSkift(fra: Version<unknown>, til: Version<unknown>, eksempler: readonly Eksempel[]): SkiftVisning {
  const beggeGaelder = !('fravaer' in fra) && !('fravaer' in til)
  const andre = eksempler.flatMap((eksempel) => {
    if (!('forklar' in eksempel) || eksempel.paa !== undefined || !beggeGaelder) return []
    const { sag, forklar } = eksempel
    const foer = forklar(plusDage(til.fra, -1))?.svar
    const efter = forklar(til.fra)?.svar
    if (foer === efter) return []
    return [{ sag, ...(foer === undefined ? {} : { foer }), ...(efter === undefined ? {} : { efter }) }]
  })
  return { dag: iso(til.fra), forskelle: forskelle(fra, til), eksempler: andre }
}

function tvivlI(traeer: readonly LedVisning[]): RegelVisning['tvivl'] {
  const fundne = alleLed(traeer).flatMap(({ tvivl }) => tvivl ?? [])
  return [...new Map(fundne.map((tvivl) => [tvivl.id, tvivl])).values()]
}

/** En regel, der skifter udgave mellem to dage. */
export interface RegelSkift {
  readonly foer: RegelRaekke
  readonly efter: RegelRaekke
  readonly forskelle: readonly Forskel[]
}

/** Hvad er anderledes på de to dage? Kun de regler, hvor udgaven skifter imellem. */
export function sammenlignRegler(regler: readonly Regel<unknown>[], foer: Dato, efter: Dato): readonly RegelSkift[] {
  return regler
    .filter((regel) => gaeldendePaa(regel, foer) !== gaeldendePaa(regel, efter))
    .map((regel) => ({
      foer: visRaekke(regel, foer),
      efter: visRaekke(regel, efter),
      forskelle: forskelle(gaeldendePaa(regel, foer), gaeldendePaa(regel, efter)),
    }))
}
