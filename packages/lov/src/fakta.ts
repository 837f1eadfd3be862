import type { Dato, Periode } from '@fodfaeste/grund'
import type { Laesningsvalg, Oplysning, Skoen } from './motor/oplysning.ts'

/**
 * Borgerens ønske som dateret retligt faktum. `svar` mangler, når borgeren er spurgt og ikke har svaret.
 * Findes der flere om samme emne, gælder det seneste, som ikke er trukket tilbage.
 */
export interface Oenske {
  readonly emne: OenskeEmne
  readonly svar?: 'ja' | 'nej'
  readonly spurgtDen?: Dato
  readonly svaretDen?: Dato
  readonly trukketTilbageDen?: Dato
  /** Borgerens egne ord. */
  readonly ord?: string
  readonly kilde?: string
}

/** De fire steder, hvor loven spørger borgeren. */
export type OenskeEmne = 'forloeb-taet-paa-pension' | 'mere-end-fem-aar' | 'endnu-et-forloeb' | 'forloeb-som-pensionist'

/**
 * Fødselsdagen, så præcist den kendes. Kendt: `tidligst` = `senest`. Kendes kun alderen på en dag
 * (en offentliggjort afgørelse), er det et spænd, og loven svarer, når hele spændet giver samme svar.
 */
export interface Foedselsdag {
  readonly tidligst: Dato
  readonly senest: Dato
}

/** Orlov under et forløb, LAB § 114, stk. 1, 2. pkt. Fra og med, til og med. */
export interface Orlov extends Periode {
  readonly art: 'barsel' | 'sorgorlov'
  /** Er der ret til dagpenge efter de bestemmelser i barselsloven, som LAB nævner? Mangler: uoplyst. */
  readonly retTilDagpenge?: boolean
}

/** Et tidligere ressourceforløb. Dagene mangler, når kun forløbet selv er kendt. */
export interface TidligereForloeb {
  readonly fra?: Dato
  readonly til?: Dato
  readonly orlov?: readonly Orlov[]
}

/** Oplysninger, loven svarer ja eller nej på. */
export type JaNejId =
  | 'ikke-loest-gennem-anden-indsats'
  | 'langvarig-offentlig-forsoergelse'
  | 'tilbud-uden-oeget-tilknytning'
  | 'modtager-foertidspension'

/** Skøn, loven lægger hos et menneske. */
export type SkoenId =
  | 'komplekse-problemer'
  | 'helhedsorienteret-indsats'
  | 'laengerevarende-indsats'
  | 'udviklingsperspektiv'
  | 'arbejdsevnen-kan-ikke-forbedres'
  | 'aabenbart-formaalsloest'
  | 'tilstraekkeligt-oplyst'
  | 'alle-foranstaltninger-udtoemt'

/** Dage i sagen. De er aldrig én: bevilget, begyndt og afgjort holdes hver for sig. */
export type DagId = 'bevilget' | 'starter' | 'planlagt-slut' | 'afgoeres' | 'paaklaget-afgoerelse'

/** Alt, loven får at vide om en sag. Kun det, der er kendt, er med. */
export interface Fakta {
  readonly foedselsdag?: Oplysning<Foedselsdag>
  readonly dage: { readonly [K in DagId]?: Oplysning<Dato> }
  readonly jaNej: { readonly [K in JaNejId]?: Oplysning<boolean> }
  /** Listen er hele listen: tom betyder, at der ikke har været et forløb før. Mangler: uoplyst. */
  readonly tidligereForloeb?: Oplysning<readonly TidligereForloeb[]>
  /** Orlov i det forløb, sagen handler om. Mangler: ingen orlov registreret. */
  readonly orlov?: Oplysning<readonly Orlov[]>
  /** Bevilget eller påtænkt længde i hele måneder, når dagene ikke er kendt. */
  readonly varighedMaaneder?: Oplysning<number>
  readonly skoen: { readonly [K in SkoenId]?: Skoen }
  readonly oensker: readonly Oenske[]
  /** Kommunens valg mellem læsninger, hvor loven er uafklaret. Nøglen er tvivlens id. */
  readonly laesningsvalg: { readonly [tvivl: string]: Laesningsvalg }
}

/** En sag, loven endnu intet ved om. */
export const TOMT_GRUNDLAG: Fakta = { dage: {}, jaNej: {}, skoen: {}, oensker: [], laesningsvalg: {} }
