import type { Udfald } from '@fodfaeste/grund'
import type { KommunensFrister, Synlighed } from '@fodfaeste/sag'
import type { JsonObjekt, LagretHaendelse, NyHaendelse } from './haendelse.ts'
import type { Laest, Vist } from './laes.ts'
import type { FoerNySag, NySag } from './opret.ts'

/** Hvem der arbejder, hvor og hvornår. Hvert kald til lageret bærer den; uden kommune er intet synligt. */
export interface Kontekst {
  readonly kommune: string
  readonly bruger: { readonly id: string; readonly navn: string }
  /** Serverens ur ved kaldets begyndelse. Bliver hændelsernes registreringstidspunkt. */
  readonly tidspunkt: Date
}

/** Sagens række i arbejdslisten: beregnet af kalderen, ren funktion af den foldede sag. */
export interface Oversigt {
  readonly sagsnummer: string
  readonly borgerNavn: string
  readonly fase: string
  readonly sagsbehandler: string
  /** Svaret, som listen viser det: et af de fire, eller «tvivl». */
  readonly tilstand: string
  /** Den nærmeste dag forude (ISO). Mangler, når der ingen er. */
  readonly taerskelDag?: string
  /** Dagen, fase, tilstand og tærskel er regnet på (ISO). */
  readonly beregnetPaa: string
  /** Hvor mange af kommunens egne frister den er regnet med. Udeladt: ingen. */
  readonly frister?: number
  /** Det, der skal gøres i sagen, regnet samme dag. Udeladt: intet. */
  readonly opgaver?: readonly LagretOpgave[]
  /** Fritekst, sagen kan findes på, ud over navn og sagsnummer. */
  readonly soegetekster: readonly string[]
  /** Resten af rækken, som lageret ikke søger i. */
  readonly data: JsonObjekt
}

/** En opgave, som lageret ser den: hvis den er, og hvornår. Resten læser lageret ikke. */
export interface LagretOpgave {
  readonly noegle: string
  /** Personens id. */
  readonly ansvarlig: string
  readonly rolle?: string
  /** ISO. Mangler, når den ingen har. */
  readonly frist?: string
  readonly data: JsonObjekt
}

export interface OversigtRaekke extends Omit<Oversigt, 'soegetekster' | 'opgaver'> {
  readonly sagId: string
  readonly version: number
  /** Sidste hændelses registreringstidspunkt. */
  readonly opdateret: string
}

/** CPR, låst af `CprBoks`: lageret ser kun bytes. */
export interface LaastCpr {
  readonly krypteret: Uint8Array
  readonly opslag: Uint8Array
}

export interface Tilfoej {
  readonly sagId: string
  /** 0 når sagen ikke findes endnu. */
  readonly forventetVersion: number
  readonly haendelser: readonly NyHaendelse[]
  readonly oversigt: Oversigt
  /** Hvorfor der arbejdes i sagen; står i adgangsloggen. */
  readonly formaal: string
  readonly cpr?: LaastCpr
  /** Stedet for den skrivendes kladde: slettes, når hændelserne er gemt, og kun da. */
  readonly kladde?: string
  /** Arbejde, der skal ske efter hændelserne, og kun hvis de blev gemt. */
  readonly udbakke?: readonly { readonly emne: string; readonly data: JsonObjekt }[]
  /** Brevene, hændelserne sender. Er en af nøglerne brugt, er intet sket. */
  readonly forsendelser?: readonly NyForsendelse[]
  /** Kanalens svar på et tidligere brev. */
  readonly kvitteret?: { readonly brevVersion: number; readonly svar: 'leveret' | 'afvist' }
}

/** Et brev, der skal ud af huset. Hvad der står i det, står i sagen. */
export interface NyForsendelse {
  readonly noegle: string
  readonly brevVersion: number
  readonly sagsnummer: string
  /** Brevets art. */
  readonly brev: string
  readonly kanal: 'digital-post' | 'fysisk-post'
  /** ISO. */
  readonly den: string
}

export interface Tilfoejet {
  readonly version: number
  readonly haendelser: readonly LagretHaendelse[]
}

export interface Versionskonflikt {
  readonly kode: 'VERSIONSKONFLIKT'
  readonly aktuelVersion: number
}

export interface Tidsrejse {
  /** Til og med denne version. */
  readonly tilVersion?: number
  /** Som sagen var registreret i dette øjeblik (til og med). */
  readonly registreretTil?: Date
}

export type Listeorden = 'navn' | 'opdateret' | 'taerskel' | 'sagsnummer'

export interface Listevalg {
  /** Ord, der alle skal findes: på deres begyndelse eller deres danske stamme. */
  readonly soeg?: string
  /** Opslagene fra `CprBoks.opslagene`: netop den borger. */
  readonly cprOpslag?: readonly Uint8Array[]
  readonly fase?: string
  readonly sagsbehandler?: string
  readonly tilstand?: string
  /** `navn` (dansk alfabet), når den udelades. */
  readonly orden?: Listeorden
  /** Kun de sager, personen kan have på sin liste. */
  readonly synlige?: Synlighed
  /** 1–500. */
  readonly antal: number
  /** `naeste` fra forrige side: sagens id. */
  readonly efter?: string
}

export interface Liste {
  readonly raekker: readonly OversigtRaekke[]
  /** Antal rækker, valget rammer, på alle sider; der tælles højst til `TAELLES_TIL`. */
  readonly iAlt: number
  /** Findes, når der er flere rækker. */
  readonly naeste?: string
}

/** Så langt tælles en liste. Flere læser ingen igennem, og at tælle dem alle koster en tur gennem hele kommunen. */
export const TAELLES_TIL = 10_000

/** Det, en liste kan indsnævres med. */
export interface Listemuligheder {
  /** Navnene på dem, der har en sag, i dansk orden. */
  readonly sagsbehandlere: readonly string[]
}

/** Regner rækkens svar på en anden dag, eller med de frister, kommunen har nu. */
export type Omregning = (raekke: OversigtRaekke, frister: KommunensFrister) => Dagens

/** Det i rækken, der følger dagen og kommunens frister. */
export type Dagens = Pick<
  Oversigt,
  'fase' | 'tilstand' | 'taerskelDag' | 'beregnetPaa' | 'frister' | 'data' | 'opgaver'
>

export interface Laesning {
  /** Udelades, når det er listen og ikke en enkelt sag, der læses. */
  readonly sagId?: string
  readonly formaal: string
  /** Hvad der blev vist, fx «Overblik». Aldrig CPR eller helbredsoplysninger. */
  readonly hvad: string
}

export interface Logpost extends Laesning {
  readonly handling: 'laest' | 'skrevet' | 'afvist'
  readonly bruger: string
  readonly brugerNavn: string
  readonly tidspunkt: string
}

export type Kaedefejl = { readonly version: number; readonly hvad: 'HUL' | 'FORGAENGER' | 'INDHOLD' }

/** Ren funktion fra sagens hændelser og kommunens frister til dens række; undefined når sagen ikke skal stå på listen. */
export type OversigtFold = (haendelser: readonly LagretHaendelse[], frister: KommunensFrister) => Oversigt | undefined

export interface Genopbygget {
  readonly antal: number
  /** Sidst behandlede sag: gives som `efterSag`, hvis arbejdet skal fortsætte efter et afbrud. */
  readonly sidsteSag?: string
}

/**
 * Lageret af sager. Alt sker inden for kontekstens kommune: andre kommuners rækker findes ikke, heller ikke ved gæt.
 * Afslag, et menneske kan handle på, er værdier; alt andet kastes.
 */
export interface SagStore {
  /** Gemmer hændelser, række i arbejdslisten, udbakke og adgangslog i ét: enten alt eller intet. */
  tilfoej(kontekst: Kontekst, ind: Tilfoej): Promise<Udfald<Tilfoejet, Versionskonflikt>>
  /**
   * Opretter en sag på det næste ledige nummer i året. `beslut` ser borgerens sager og nummeret, mens ingen anden, heller
   * ikke en anden server, kan oprette i kommunen; siger den nej, er intet sket.
   */
  opret<A>(
    kontekst: Kontekst,
    borger: { readonly cprOpslag: readonly Uint8Array[]; readonly aar: number },
    beslut: (foer: FoerNySag) => NySag<A>,
  ): Promise<Udfald<Tilfoejet, A>>
  /**
   * Læser sagen og personens forhold til den, og skriver det, der vises, i adgangsloggen: alt i én transaktion.
   * Kan der ikke logges, kastes der, og intet er vist. `dag` er ISO.
   */
  laes<T>(
    kontekst: Kontekst,
    sag: { readonly sagId: string; readonly dag: string },
    vis: (laest: Laest) => Vist<T>,
  ): Promise<T>
  /** Sagens hændelser i orden; tom liste når sagen ikke findes i kommunen. */
  hent(kontekst: Kontekst, sagId: string, tidsrejse?: Tidsrejse): Promise<readonly LagretHaendelse[]>
  /** Borgerens låste CPR; undefined når sagen ikke findes eller intet har. */
  hentCpr(kontekst: Kontekst, sagId: string): Promise<LaastCpr | undefined>
  /** Uden `laesning` er det ikke en person, der ser listen. */
  liste(kontekst: Kontekst, valg: Listevalg, laesning?: Laesning): Promise<Liste>
  listemuligheder(kontekst: Kontekst, synlige?: Synlighed): Promise<Listemuligheder>
  /** Hvor mange rækker er regnet på en anden dag eller med andre frister? Der tælles højst til `hoejst`. */
  foraeldede(kontekst: Kontekst, dag: string, hoejst: number): Promise<number>
  /**
   * Regner en bunke af de rækker, der er fra en anden dag eller med andre frister; `kun` siger, hvilke sager det gælder. Giver, hvor mange det
   * blev; nul, når der ingen er tilbage.
   */
  omregn(kontekst: Kontekst, dag: string, omregning: Omregning, kun?: readonly string[]): Promise<number>
  logLaesning(kontekst: Kontekst, laesning: Laesning): Promise<void>
  /** Hvem har læst og skrevet i sagen, nyeste først. */
  adgangslog(kontekst: Kontekst, sagId: string): Promise<readonly Logpost[]>
  /** Regner alle rækker i arbejdslisten igen fra hændelserne. Kan køre, mens der arbejdes, og genoptages. */
  genopbyg(kontekst: Kontekst, fold: OversigtFold, fra?: { readonly efterSag?: string }): Promise<Genopbygget>
  /** Går kæden igennem; tom liste når hver hændelse er, som den blev skrevet. */
  verificer(kontekst: Kontekst, sagId: string): Promise<readonly Kaedefejl[]>
}
