import type { Dato } from '@fodfaeste/grund'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'
import type { Meddelelse } from './ankomst.ts'
import type { Valg } from './klagefrist.ts'

/** Undtagelserne i FVL § 19, stk. 2, ved lovens nummer. */
export type HoeringsUndtagelse = 1 | 2 | 3 | 4 | 5 | 6

/** En oplysning eller ekstern faglig vurdering, der måske skal i partshøring. */
export interface Hoeringsoplysning {
  readonly id: string
  /** Hvad det er, fx «LÆ 265 af 3. marts». */
  readonly navn: string
  readonly kommetDen: Oplysning<Dato>
  /** Er det en oplysning om sagens faktiske grundlag eller en ekstern faglig vurdering? */
  readonly omGrundlaget?: Oplysning<boolean>
  readonly tilUgunst?: Oplysning<boolean>
  /** Må parten antages at vide, at myndigheden har den? Et skøn: loven siger «kan ikke antages». */
  readonly bekendt?: Skoen
  readonly vaesentlig?: Skoen
  /** Kun de undtagelser, nogen har påberåbt sig. Tavshed er aldrig en undtagelse. */
  readonly undtagelser?: { readonly [nr in HoeringsUndtagelse]?: Skoen }
  /** Den dag, parten fik den forelagt og fik lejlighed til at udtale sig. */
  readonly hoertDen?: Oplysning<Dato>
}

/** Det, der står i begrundelsen, som et menneske har set efter. */
export interface Begrundelsesindhold {
  readonly retsregler?: Oplysning<boolean>
  /** Beror afgørelsen på et skøn? Så skal hovedhensynene med. */
  readonly skoensmaessig?: Oplysning<boolean>
  readonly hovedhensyn?: Oplysning<boolean>
  /** Er det nødvendigt at redegøre for fakta? Loven siger «om fornødent», så det er et skøn. */
  readonly faktaNoedvendigt?: Skoen
  readonly fakta?: Oplysning<boolean>
}

/** Det, der står i klagevejledningen. */
export interface Klagevejledningsindhold {
  readonly klageinstans?: Oplysning<boolean>
  readonly fremgangsmaade?: Oplysning<boolean>
  readonly tidsfrist?: Oplysning<boolean>
}

/** En afgørelse, der er truffet eller er ved at blive det. */
export interface Afgoerelsesfakta {
  readonly truffetDen: Oplysning<Dato>
  readonly meddelt?: Oplysning<Meddelelse>
  readonly form?: Oplysning<'skriftlig' | 'mundtlig'>
  /** Gav afgørelsen alt det, sagen handlede om, fx forløbet i fuld længde? */
  readonly givetFuldtUd?: Oplysning<boolean>
  /** Ønskede borgeren det, afgørelsen giver? */
  readonly oensket?: { readonly svar?: 'ja' | 'nej' }
  readonly begrundelse?: Begrundelsesindhold
  readonly klagevejledning?: Klagevejledningsindhold
  /** Ved en mundtlig afgørelse: dagen, borgeren bad om en skriftlig begrundelse. */
  readonly begrundelseBegaeret?: Oplysning<Dato>
  readonly begrundelseGivet?: Oplysning<Dato>
  /** Besked om, hvorfor begæringen ikke er besvaret, og hvornår det kan ventes. */
  readonly begrundelseForsinketBesked?: Oplysning<Dato>
}

/** En klage over afgørelsen og det, der er gjort ved den. */
export interface Klagefakta {
  readonly modtaget?: Oplysning<Dato>
  /**
   * Den påklagede afgørelse, når en nyere er trådt til: om klagen er i tide, følger af, hvornår den, der klages over, kom
   * frem. Mangler den, er den påklagede afgørelsen i {@link Procesfakta}.
   */
  readonly paaklaget?: { readonly meddelt?: Oplysning<Meddelelse> }
  /** Er det den person, afgørelsen vedrører, der klager (eller en, der handler for vedkommende)? */
  readonly fraPersonenSelv?: Oplysning<boolean>
  readonly dispensation?: Skoen
  /** Skal klagen efter en konkret vurdering anses for hastende? Kun når nogen har vurderet det. */
  readonly hastende?: Skoen
  /** Der skal skaffes flere oplysninger eller vurderinger, før genvurderingen kan gøres færdig. */
  readonly manglerOplysninger?: Oplysning<boolean>
  /** Klageren fik besked om det, og om hvornår genvurderingen ventes afsluttet. */
  readonly beskedOmForsinkelse?: Oplysning<Dato>
  readonly ventesAfsluttet?: Oplysning<Dato>
  readonly genvurderet?: Oplysning<{ readonly den: Dato; readonly medhold: 'helt' | 'delvist' | 'intet' }>
  /** Den nye afgørelse ved helt eller delvist medhold, som den er meddelt klageren. */
  readonly nyAfgoerelse?: Oplysning<Meddelelse>
  /** Sendt til Ankestyrelsen med genvurdering og akter; ved en for sen klage: videresendt med angivelse af, at den er for sen. */
  readonly sendtTilAnkestyrelsen?: Oplysning<Dato>
  readonly klagerUnderrettet?: Oplysning<Dato>
  /** Efter delvist medhold: den dag, kommunen fik meddelelse om, at klagen fastholdes. */
  readonly fastholdt?: Oplysning<Dato>
}

/** En ansøgning eller et spørgsmål om hjælp og kommunens egen frist for den slags sager. */
export interface Ansoegningsfakta {
  readonly modtaget: Oplysning<Dato>
  /** Sidste dag efter kommunens offentliggjorte frist. Loven sætter intet tal; kommunen gør. */
  readonly kommunensFrist?: Oplysning<Dato>
  readonly afgjort?: Oplysning<Dato>
  /** Skriftlig besked om, hvornår afgørelsen kan ventes. */
  readonly skriftligBesked?: Oplysning<Dato>
}

/** En mundtlig oplysning, en ekstern vurdering eller et skridt i sagen, der måske skal noteres. */
export interface Notatfakta {
  readonly id: string
  readonly navn: string
  readonly art: 'oplysning' | 'sagsskridt'
  readonly den: Oplysning<Dato>
  /** Har oplysningen betydning for afgørelsen, eller er skridtet væsentligt? */
  readonly betydning?: Skoen
  /** Fremgår det allerede af sagens dokumenter? */
  readonly fremgaarAfSagen?: Oplysning<boolean>
  readonly noteret?: Oplysning<Dato>
}

/** Et dokument i sagen. */
export interface Dokumentfakta {
  readonly id: string
  readonly navn: string
  /** Modtaget, afsendt, eller et internt dokument i endelig form. Et internt udkast skal ikke journaliseres. */
  readonly art: 'modtaget' | 'afsendt' | 'internt-endeligt' | 'internt-udkast'
  readonly den: Oplysning<Dato>
  /** Har dokumentet betydning for en sag eller for sagsbehandlingen? */
  readonly betydning?: Oplysning<boolean>
  readonly journaliseret?: Oplysning<Dato>
}

/** De fem ting, borgeren skal have skriftlig besked om, ved lovens nummer i RSL § 12. */
export type BeskedNr = 1 | 2 | 3 | 4 | 5

/** Oplysninger, kommunen vil hente hos andre. */
export interface Indhentning {
  readonly id: string
  readonly navn: string
  readonly art: 'helbred-og-andet' | 'oekonomi-eller-ferie'
  readonly noedvendig?: Skoen
  readonly samtykke?: Oplysning<'givet' | 'naegtet'>
  /** En af de sagstyper i RSL § 11 c, hvor samtykke kan fraviges, når det er nødvendigt. */
  readonly sagstypeUdenSamtykke?: Oplysning<
    'foertidspension-uden-henvendelse' | 'frakendelse-af-pension' | 'tilbagebetaling'
  >
  /** Er det forsøgt at få samtykke? Kræves også, når oplysningerne kan hentes uden. */
  readonly samtykkeForsoegt?: Oplysning<Dato>
}

/** Borgerens henvendelse om vejledning. */
export interface Henvendelse {
  readonly id: string
  readonly modtaget: Oplysning<Dato>
  readonly skriftlig?: Oplysning<boolean>
  readonly vedroererMyndigheden?: Oplysning<boolean>
  readonly vejledningNoedvendig?: Skoen
  readonly besvaret?: Oplysning<Dato>
  readonly videresendt?: Oplysning<Dato>
}

/** Borgeren forlanger, at afgørelsen venter, til der er udtalt sig (FVL § 21). */
export interface Udsaettelse {
  readonly forlangt: Oplysning<Dato>
  /** Den frist, kommunen har sat for udtalelsen. Loven sætter ingen. */
  readonly frist?: Oplysning<Dato>
  readonly udtaltSig?: Oplysning<Dato>
  /** Kun de undtagelser i stk. 2, nogen har påberåbt sig, ved nummer. */
  readonly undtagelser?: { readonly [nr in 1 | 2 | 3]?: Skoen }
}

/** En anmodning om aktindsigt (FVL § 16). */
export interface Aktindsigt {
  readonly id: string
  readonly modtaget: Oplysning<Dato>
  /** Givet eller afslået. */
  readonly faerdig?: Oplysning<Dato>
  /** Det er undtagelsesvis ikke muligt på syv arbejdsdage. */
  readonly ikkeMuligt?: Skoen
  readonly beskedOmForsinkelse?: Oplysning<Dato>
}

/** Alt, procesreglerne får at vide om en sag. Det, der mangler, vides ikke. */
export interface Procesfakta {
  readonly ansoegning?: Ansoegningsfakta
  readonly hoering?: readonly Hoeringsoplysning[]
  readonly afgoerelse?: Afgoerelsesfakta
  readonly klage?: Klagefakta
  readonly notater?: readonly Notatfakta[]
  readonly dokumenter?: readonly Dokumentfakta[]
  readonly indhentning?: readonly Indhentning[]
  readonly henvendelser?: readonly Henvendelse[]
  readonly udsaettelse?: Udsaettelse
  readonly aktindsigt?: readonly Aktindsigt[]
  /** Borgeren får eller søger hjælp og skal have den skriftlige besked. Dagen, hjælpen blev søgt eller givet. */
  readonly hjaelpFra?: Oplysning<Dato>
  readonly skriftligBesked?: { readonly [nr in BeskedNr]?: Oplysning<Dato> }
  /** Har borgeren haft mulighed for at medvirke? */
  readonly medvirken?: Skoen
  /** Borgeren medvirker ikke til oplysning eller undersøgelse. */
  readonly medvirkerIkke?: Oplysning<boolean>
  /** Borgeren har en repræsentant eller bisidder, eller vil have en. */
  readonly repraesentant?: {
    readonly modstaaendeHensyn?: Skoen
    readonly personligMedvirkenPaakraevet?: Skoen
  }
  readonly laesningsvalg: Valg
}

/** En sag, procesreglerne endnu intet ved om. */
export const TOM_PROCES: Procesfakta = { laesningsvalg: {} }
