import { type Dato, skrivDato } from '@fodfaeste/grund'
import { type Handling, naegtetRolle } from './handlinger.ts'

/** Hvorfor sagen ikke tog imod det. Data, ikke tekst: koden er stabil, teksten er {@link TIL_SAGSBEHANDLER}. */
export type Afvist =
  | { readonly kode: 'SAG_FINDES_IKKE' }
  | { readonly kode: 'SAG_FINDES_ALLEREDE'; readonly sagsnummer: string }
  | { readonly kode: 'ROLLE_MAA_IKKE'; readonly handling: Handling }
  | { readonly kode: 'FELT_MANGLER'; readonly felt: string; readonly skriv: string }
  | { readonly kode: 'FELT_FOR_LANGT'; readonly felt: string; readonly hoejstTegn: number }
  | { readonly kode: 'VALG_UKENDT'; readonly felt: string; readonly muligheder: readonly string[] }
  | { readonly kode: 'CPR_FINDES_IKKE'; readonly felt: 'cpr' }
  | { readonly kode: 'DAG_UGYLDIG'; readonly felt: string; readonly grund: string }
  | { readonly kode: 'DAG_I_FREMTIDEN'; readonly felt: string; readonly dag: Dato; readonly idag: Dato }
  | { readonly kode: 'FOEDSELSDAG_USANDSYNLIG'; readonly felt: 'vaerdi'; readonly dag: Dato; readonly alder: number }
  | { readonly kode: 'VAERDI_PASSER_IKKE'; readonly felt: string; readonly grund: string }
  | { readonly kode: 'PERIODE_OMVENDT'; readonly felt: string; readonly fra: Dato; readonly til: Dato }
  | { readonly kode: 'PERIODER_OVERLAPPER'; readonly felt: string; readonly dag: Dato }
  | { readonly kode: 'UAENDRET' }
  | { readonly kode: 'BEGRUNDELSE_MANGLER'; readonly felt: 'begrundelse'; readonly til: 'skoen' | 'laesning' }
  | { readonly kode: 'BEGRUNDELSE_UDEN_INDHOLD'; readonly felt: 'begrundelse' }
  | { readonly kode: 'SVAR_FOER_SPOERGSMAAL'; readonly felt: 'den'; readonly spurgtDen: Dato }
  | { readonly kode: 'SVAR_ER_GIVET'; readonly svaretDen: Dato }
  | { readonly kode: 'INTET_OENSKE_AT_TRAEKKE_TILBAGE' }
  | { readonly kode: 'TVIVL_ER_IKKE_I_SAGEN'; readonly felt: 'tvivl' }
  | { readonly kode: 'FINDES_IKKE_I_SAGEN'; readonly felt: string; readonly hvad: string }
  | {
      readonly kode: 'FORKERT_TRIN'
      readonly felt: string
      readonly navn: string
      readonly trin: string
      readonly skalVaere: readonly string[]
    }
  | {
      readonly kode: 'DAG_FOER'
      readonly felt: string
      readonly dag: Dato
      readonly tidligst: Dato
      readonly hvad: string
    }
  | { readonly kode: 'ER_ALLEREDE_GJORT'; readonly hvad: string; readonly den: Dato }
  | { readonly kode: 'NOGET_MANGLER_FOERST'; readonly mangler: string; readonly goer: string }
  | { readonly kode: 'LUKKET_FOR_NYE_FORLOEB'; readonly felt: 'forloeb'; readonly fra: Dato; readonly hjemmel: string }
  | {
      readonly kode: 'INDSTILLING_FRAVIGES'
      readonly felt: 'udfald'
      readonly indstillet: string
      readonly afgoeres: string
      readonly hjemmel: string
    }
  | { readonly kode: 'HOERINGSSVAR_VENTES'; readonly navn: string; readonly svarfrist: Dato }
  | { readonly kode: 'SAGSTJEK_STOPPER'; readonly punkter: readonly string[] }
  | { readonly kode: 'SKAL_GODKENDES'; readonly stand: 'ikke-forelagt' | 'aendret' | 'returneret' | 'venter' }
  | { readonly kode: 'EGET_UDKAST' }
  | { readonly kode: 'KAN_IKKE_RETTES'; readonly felt: 'version'; readonly grund: string }
  | { readonly kode: 'ANDET_BYGGER_PAA'; readonly felt: 'version'; readonly versioner: readonly number[] }

export type AfvistKode = Afvist['kode']

const SKAL_GODKENDES = {
  'ikke-forelagt': 'Kommunen kræver, at en anden siger god for afgørelsen. Forelæg udkastet for en kollega først.',
  aendret: 'Afgørelsen er en anden end det udkast, der er forelagt. Forelæg den, som den er nu.',
  returneret: 'Udkastet er sendt tilbage. Ret det, og forelæg det igen.',
  venter:
    'Udkastet venter på en kollegas godkendelse. Afgør, når det er godkendt, eller begrund, at det ikke kan vente.',
} as const

/** Teksten til den, der kan gøre noget ved det. Typen kræver én for hver kode. */
export const TIL_SAGSBEHANDLER: { readonly [K in AfvistKode]: (a: Extract<Afvist, { readonly kode: K }>) => string } = {
  SAG_FINDES_IKKE: () => 'Sagen findes ikke. Kontrollér sagsnummeret, eller opret sagen først.',
  SAG_FINDES_ALLEREDE: ({ sagsnummer }) => `Sagen er allerede oprettet som ${sagsnummer}. Arbejd videre i den.`,
  ROLLE_MAA_IKKE: ({ handling }) =>
    naegtetRolle([], handling) ?? 'Din rolle giver ikke adgang til det. Spørg din leder.',
  FELT_MANGLER: ({ skriv }) => skriv,
  FELT_FOR_LANGT: ({ hoejstTegn }) =>
    `Teksten er for lang. Skriv højst ${hoejstTegn} tegn, og journalisér resten som et dokument.`,
  VALG_UKENDT: ({ muligheder }) => `Vælg en af mulighederne: ${muligheder.join(', ')}.`,
  CPR_FINDES_IKKE: () =>
    'CPR-nummeret svarer ikke til en dag i kalenderen. Skriv det som seks cifre, bindestreg og fire cifre, og kontrollér de seks første.',
  DAG_UGYLDIG: ({ grund }) => grund,
  DAG_I_FREMTIDEN: ({ dag, idag }) =>
    `${skrivDato(dag)} ligger efter i dag, ${skrivDato(idag)}. Skriv den dag, det skete, eller vent, til det er sket.`,
  FOEDSELSDAG_USANDSYNLIG: ({ dag, alder }) =>
    `Med fødselsdagen ${skrivDato(dag)} er borgeren ${alder} år. Kontrollér året mod CPR.`,
  VAERDI_PASSER_IKKE: ({ grund }) => grund,
  PERIODE_OMVENDT: ({ fra, til }) =>
    `Sidste dag, ${skrivDato(til)}, ligger før første dag, ${skrivDato(fra)}. Byt om på dem, eller ret den, der er forkert.`,
  PERIODER_OVERLAPPER: ({ dag }) => `To perioder dækker ${skrivDato(dag)}. Ret dem, så hver dag kun står i én.`,
  UAENDRET: () => 'Det står allerede sådan i sagen. Ret noget, før du gemmer.',
  BEGRUNDELSE_MANGLER: ({ til }) =>
    til === 'skoen'
      ? 'Skriv din begrundelse. Et skøn uden begrundelse gælder ikke.'
      : 'Skriv, hvorfor kommunen følger denne læsning. Valget skal kunne forklares for borgeren.',
  BEGRUNDELSE_UDEN_INDHOLD: () =>
    'Begrundelsen kunne stå i enhver sag. Skriv, hvad i netop denne sag der fører til svaret.',
  SVAR_FOER_SPOERGSMAAL: ({ spurgtDen }) =>
    `Borgeren blev spurgt ${skrivDato(spurgtDen)}. Svaret kan ikke ligge før. Ret dagen for svaret.`,
  SVAR_ER_GIVET: ({ svaretDen }) =>
    `Borgeren har allerede svaret det samme ${skrivDato(svaretDen)}. Spørg igen, hvis svaret skal tages på ny.`,
  INTET_OENSKE_AT_TRAEKKE_TILBAGE: () =>
    'Der er intet svar fra borgeren at trække tilbage. Registrér borgerens svar som ja eller nej i stedet.',
  TVIVL_ER_IKKE_I_SAGEN: () =>
    'Den tvivl er der ikke i denne sag, som den er oplyst nu. Vælg blandt dem, vurderingen og Sagstjek viser.',
  FINDES_IKKE_I_SAGEN: ({ hvad }) => `Sagen har ikke den ${hvad}, der peges på. Hent sagen igen, og vælg på listen.`,
  FORKERT_TRIN: ({ navn, trin, skalVaere }) =>
    `Indsatsen «${navn}» er ${trin}. Det kan kun gøres, når den er ${skalVaere.join(' eller ')}. Ret det tidligere skridt, hvis det er forkert.`,
  DAG_FOER: ({ dag, tidligst, hvad }) =>
    `${skrivDato(dag)} ligger før ${hvad}, ${skrivDato(tidligst)}. Ret den af dagene, der er forkert.`,
  ER_ALLEREDE_GJORT: ({ hvad, den }) =>
    `${hvad} ${skrivDato(den)}. Er det forkert, så ret den tidligere registrering i journalen.`,
  NOGET_MANGLER_FOERST: ({ mangler, goer }) => `Det kan ikke registreres endnu: ${mangler}. ${goer} først.`,
  LUKKET_FOR_NYE_FORLOEB: ({ fra, hjemmel }) =>
    `Ordningen er lukket: fra ${skrivDato(fra)} kan intet nyt ressourceforløb bevilges (${hjemmel}). Vurdér, hvilken anden hjælp borgeren kan få.`,
  INDSTILLING_FRAVIGES: ({ indstillet, afgoeres, hjemmel }) =>
    `Teamet indstillede ${indstillet}, og ${afgoeres} fraviger indstillingen. Teamet skal have sagen igen, før der afgøres (${hjemmel}): planlæg en ny vurdering i teamet, registrér mødet og indstillingen, og træf så afgørelsen, også hvis den går imod teamet. Eller følg indstillingen.`,
  HOERINGSSVAR_VENTES: ({ navn, svarfrist }) =>
    `Borgeren er spurgt om «${navn}» og kan svare til og med ${skrivDato(svarfrist)}. Vent på svaret, registrér det, når det kommer, eller skriv under Partshøring, hvilken undtagelse i FVL § 19, stk. 2, der gælder, og hvorfor.`,
  SAGSTJEK_STOPPER: ({ punkter }) =>
    `Afgørelsen kan ikke gøres færdig: ${punkter.length === 1 ? 'ét punkt' : `${punkter.length} punkter`} i Sagstjek stopper. ${punkter.join(' ')} Bring ${punkter.length === 1 ? 'det' : 'dem'} i orden på siden Afgørelse, eller fravig det, loven lader fravige.`,
  SKAL_GODKENDES: ({ stand }) => SKAL_GODKENDES[stand],
  EGET_UDKAST: () => 'Det er dit eget udkast. En anden skal se på det; eller begrund, at godkendelsen undlades.',
  KAN_IKKE_RETTES: ({ grund }) => grund,
  ANDET_BYGGER_PAA: ({ versioner }) =>
    `Version ${versioner.join(', ')} i journalen bygger på den. Ret ${versioner.length === 1 ? 'den' : 'dem'} først, eller skriv en erstatning i stedet for at tage den ud.`,
}

/** Teksten til sagsbehandleren. */
export function skrivAfvist<A extends Afvist>(a: A): string {
  // Opslaget og argumentet har samme kode; det kan typesystemet ikke se gennem en union.
  const tekst = TIL_SAGSBEHANDLER[a.kode] as (a: Afvist) => string
  return tekst(a)
}

/** Feltet, afslaget peger på. `undefined`, når det er hele handlingen. */
export function feltAf(a: Afvist): string | undefined {
  return 'felt' in a ? a.felt : undefined
}
