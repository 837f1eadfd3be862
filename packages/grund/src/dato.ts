/**
 * En dag i kalenderen: hele dage siden 1. januar 1970 (kan være negativ). Ikke et tidspunkt, ingen tidszone.
 *
 * Heltal, fordi loven regner i dage og måneder, og fordi en hel befolkning skal kunne regnes igennem.
 * ISO-tekst findes kun ved døren.
 */
export type Dato = number & { readonly __navn: 'Dato' }

/** Kalenderens dele: år, måned 1–12, dag 1–31. */
export interface AarMaanedDag {
  readonly aar: number
  readonly maaned: number
  readonly dag: number
}

const DAGE_PR_FIRE_AARHUNDREDER = 146_097
/** Dage fra 1. marts år 0 til 1. januar 1970. */
const EPOKE = 719_468
/** 1. januar år 1 og 31. december 9999: det, fire cifre i en ISO-dag kan skrive. */
const FOERSTE_DAG = -719_162
const SIDSTE_DAG = 2_932_896
/** Dage fra 1. marts til nytår. */
const MARTS_TIL_NYTAAR = 306
/** Skuddagens nummer i et år, der begynder 1. marts, talt fra 0; og dagene i et år uden. */
const SKUDDAG = 365
/** Januar år 1 og december 9999, talt i måneder fra år 0. */
const FOERSTE_MAANED = 12
const SIDSTE_MAANED = 9999 * 12 + 11

/**
 * Dagen med de kalenderdele. Fejler på en dag, der ikke findes (30. februar).
 * @throws {RangeError} når år er uden for 1–9999, eller dagen ikke findes
 */
export function datoFra(aar: number, maaned: number, dag: number): Dato {
  if (!erKalenderdag(aar, maaned, dag)) throw new RangeError(`No such day: ${aar}-${maaned}-${dag}`)
  return dageSidenEpoken(aar, maaned, dag)
}

/** Kalenderens dele af en dag. */
export function dele(dato: Dato): AarMaanedDag {
  // Gregoriansk regning med marts som årets første måned, så skuddagen ligger sidst
  // (Howard Hinnant, «chrono-Compatible Low-Level Date Algorithms», civil_from_days).
  const z = dato + EPOKE
  const aera = gange(z, DAGE_PR_FIRE_AARHUNDREDER)
  const iAera = z - aera * DAGE_PR_FIRE_AARHUNDREDER
  const aar = aarIAera(iAera)
  const dagIAar = iAera - (365 * aar + gange(aar, 4) - gange(aar, 100))
  const martsMaaned = gange(5 * dagIAar + 2, 153)
  const maaned = martsMaaned < 10 ? martsMaaned + 3 : martsMaaned - 9
  const dag = dagIAar - gange(153 * martsMaaned + 2, 5) + 1
  return { aar: aar + aera * 400 + (maaned <= 2 ? 1 : 0), maaned, dag }
}

/** Året i de fire århundreder, 0–399, hvor dagen er nr. `dag`. */
function aarIAera(dag: number): number {
  return gange(dag - gange(dag, 1460) + gange(dag, 36_524) - gange(dag, 146_096), 365)
}

function dageSidenEpoken(aar: number, maaned: number, dag: number): Dato {
  const martsAar = maaned <= 2 ? aar - 1 : aar
  const aera = gange(martsAar, 400)
  const aarIAera = martsAar - aera * 400
  const dagIAar = gange(153 * (maaned > 2 ? maaned - 3 : maaned + 9) + 2, 5) + dag - 1
  const iAera = aarIAera * 365 + gange(aarIAera, 4) - gange(aarIAera, 100) + dagIAar
  return (aera * DAGE_PR_FIRE_AARHUNDREDER + iAera - EPOKE) as Dato
}

/**
 * Hvor mange hele gange `deler` går op i `tal`. Kun for tal fra 0 til 2³¹, og det er de alle i år 1–9999.
 * `| 0` frem for `Math.floor`, fordi `dele` så regner i heltal hele vejen og er dobbelt så hurtig.
 */
function gange(tal: number, deler: number): number {
  return (tal / deler) | 0
}

function erKalenderdag(aar: number, maaned: number, dag: number): boolean {
  if (!Number.isInteger(aar) || !Number.isInteger(maaned) || !Number.isInteger(dag)) return false
  if (aar < 1 || aar > 9999 || maaned < 1 || maaned > 12 || dag < 1) return false
  return dag <= dageIMaaneden(aar, maaned)
}

/** Er året et skudår? */
export function erSkudaar(aar: number): boolean {
  return (aar % 4 === 0 && aar % 100 !== 0) || aar % 400 === 0
}

/**
 * Antal dage i måneden, 28–31.
 * @throws {RangeError} når måneden ikke er 1–12
 */
export function dageIMaaneden(aar: number, maaned: number): number {
  if (!(maaned >= 1 && maaned <= 12)) throw new RangeError(`No such month: ${maaned}`)
  if (maaned === 2) return erSkudaar(aar) ? 29 : 28
  return maaned === 4 || maaned === 6 || maaned === 9 || maaned === 11 ? 30 : 31
}

/**
 * Dagen `antal` dage senere (eller tidligere, når negativ).
 * @throws {RangeError} når antallet ikke er helt, eller dagen ligger uden for år 1–9999
 */
export function plusDage(dato: Dato, antal: number): Dato {
  const dag = dato + antal
  if (!Number.isInteger(dag) || dag < FOERSTE_DAG || dag > SIDSTE_DAG) {
    throw new RangeError(`Cannot move day ${dato} by ${antal} days`)
  }
  return dag as Dato
}

/**
 * Samme dag i måneden `antal` måneder senere (eller tidligere).
 *
 * Klemmereglen, sagt ét sted: findes dagen ikke i den måned, er det månedens sidste dag.
 * 31. august + 6 måneder er 28. (29.) februar; 29. februar + 12 måneder er 28. februar.
 * @throws {RangeError} når antallet ikke er helt, eller dagen ligger uden for år 1–9999
 */
export function plusMaaneder(dato: Dato, antal: number): Dato {
  return antal % 12 === 0 ? plusHeleAar(dato, antal / 12) : plusSkaeveMaaneder(dato, antal)
}

function plusSkaeveMaaneder(dato: Dato, antal: number): Dato {
  const { aar, maaned, dag } = dele(dato)
  const maaneder = aar * 12 + (maaned - 1) + antal
  if (!Number.isInteger(maaneder) || maaneder < FOERSTE_MAANED || maaneder > SIDSTE_MAANED) {
    throw new RangeError(`Cannot move day ${dato} by ${antal} months`)
  }
  const nytAar = gange(maaneder, 12)
  return klemt(nytAar, maaneder - nytAar * 12 + 1, dag)
}

/**
 * Hele år er det, loven oftest lægger til, og så er måned og dag de samme. Året begynder her 1. marts, så skuddagen er
 * årets sidste dag: kun den kan mangle, og så er det 28. februar.
 */
function plusHeleAar(dato: Dato, antal: number): Dato {
  const z = dato + EPOKE
  const aera = gange(z, DAGE_PR_FIRE_AARHUNDREDER)
  const martsAar = aarIAera(z - aera * DAGE_PR_FIRE_AARHUNDREDER) + aera * 400
  const dagIAar = z - foersteDag(martsAar)
  const nytAar = martsAar + antal
  const kalenderaar = nytAar + (dagIAar < MARTS_TIL_NYTAAR ? 0 : 1)
  if (kalenderaar < 1 || kalenderaar > 9999) throw new RangeError(`Cannot move day ${dato} by ${antal * 12} months`)
  const fra = foersteDag(nytAar)
  const mangler = dagIAar === SKUDDAG && foersteDag(nytAar + 1) - fra === SKUDDAG
  return (fra + dagIAar - (mangler ? 1 : 0) - EPOKE) as Dato
}

/** Dage fra 1. marts år 0 til 1. marts i året. */
function foersteDag(aar: number): number {
  return aar * 365 + gange(aar, 4) - gange(aar, 100) + gange(aar, 400)
}

/** Dagen i måneden, eller månedens sidste dag når den ikke findes. */
function klemt(aar: number, maaned: number, dag: number): Dato {
  // Den 28. findes i hver måned; kun de sidste dage kan mangle.
  return dageSidenEpoken(aar, maaned, dag <= 28 ? dag : Math.min(dag, dageIMaaneden(aar, maaned)))
}

/**
 * Samme dag `antal` år senere, med klemmereglen fra {@link plusMaaneder}.
 * @throws {RangeError} når antallet ikke er helt, eller dagen ligger uden for år 1–9999
 */
export function plusAar(dato: Dato, antal: number): Dato {
  // Seks måneder skrives som måneder; et halvt år her er en regnefejl hos den, der kalder.
  if (!Number.isInteger(antal)) throw new RangeError(`Cannot move day ${dato} by ${antal} years`)
  return plusMaaneder(dato, antal * 12)
}

/** Dage fra `fra` til `til`; negativ når `til` ligger først. Samme dag er 0. */
export function dageMellem(fra: Dato, til: Dato): number {
  return til - fra
}

/** Ugedagen, 1 = mandag … 7 = søndag (ISO 8601). */
export function ugedag(dato: Dato): number {
  return ((((dato + 3) % 7) + 7) % 7) + 1
}

/**
 * Fyldte år på dagen. Fødselsdagen tæller med: den dag man fylder 40, er man 40.
 *
 * Fødselsdagen følger klemmereglen: født 29. februar fylder man år 28. februar i år uden skuddag.
 * Før fødslen er tallet negativt.
 */
export function alder(foedt: Dato, dag: Dato): number {
  const fra = dele(foedt)
  const { aar } = dele(dag)
  const harHaftFoedselsdag = klemt(aar, fra.maaned, fra.dag) <= dag
  return aar - fra.aar - (harHaftFoedselsdag ? 0 : 1)
}

/** Den tidligste af dagene. @throws {RangeError} uden dage */
export function tidligste(...dage: readonly [Dato, ...Dato[]]): Dato {
  return mindstEnDag(Math.min(...dage))
}

/** Den seneste af dagene. @throws {RangeError} uden dage */
export function seneste(...dage: readonly [Dato, ...Dato[]]): Dato {
  return mindstEnDag(Math.max(...dage))
}

/** `Math.min()` og `Math.max()` af ingenting er uendelig, og det er ingen dag. */
function mindstEnDag(dag: number): Dato {
  if (!Number.isFinite(dag)) throw new RangeError('No days to choose from')
  return dag as Dato
}
