import { type Dato, type Hjemmel, dato } from '@fodfaeste/grund'
import { LAB_112_1, LAB_112_2, LAB_112_3 } from '../lab/paragraf-112.ts'
import { type Laengde, LAB_114_1 } from '../lab/paragraf-114-stk-1.ts'
import { LAB_114_2 } from '../lab/paragraf-114-stk-2.ts'
import { LAB_114_3 } from '../lab/paragraf-114-stk-3.ts'
import { LAB_114_4_PENSION, LAB_114_4_SLUT } from '../lab/paragraf-114-stk-4-pension.ts'
import { LAB_114_4 } from '../lab/paragraf-114-stk-4.ts'
import { LAB_115 } from '../lab/paragraf-115.ts'
import { LSP_18_1 } from '../lsp/paragraf-18.ts'
import { iSaettet, lovsaettet } from '../motor/lovsaet.ts'
import { type Fravaer, type Regel, gaeldendePaa, graensedage, indholdPaa } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Lovensdage } from '../overgang/lovvalg.ts'
import { LUKNING } from '../overgang/lukning.ts'
import { RSL_10 } from '../rsl/paragraf-10.ts'
import type { Grundlag } from './grundlag.ts'

type Sagsregel = Regel<Vilkaar<Grundlag>>

/** Reglerne i det almindelige spor (§ 112), uden lukningen, som gælder begge spor. */
const SPOR_112: readonly Sagsregel[] = [
  RSL_10,
  LAB_112_1,
  LAB_112_2,
  LAB_112_3,
  LAB_114_2,
  LAB_114_3,
  LAB_114_4,
  LAB_114_4_PENSION,
]
/** Reglerne for en førtidspensionist (§ 115). */
const SPOR_115: readonly Sagsregel[] = [RSL_10, LAB_115, LAB_114_4_PENSION]

/** Et led i sporet: reglens vilkår i den udgave, der gælder. */
export interface Sporled {
  readonly vilkaar: Vilkaar<Grundlag>
  /** Det, der kan kræves uden borgerens ønske: hovedreglen i et «medmindre», ellers hele vilkåret. */
  readonly krav: Vilkaar<Grundlag>
  /** Borgerens ønske i et «medmindre»; ønsket er aldrig i vejen for et tilbud. */
  readonly oenske: Vilkaar<Grundlag> | undefined
  /** Det delsvar, konklusionen læser af netop dette led. */
  readonly delsvar: 'oplyst' | 'maalgruppe' | 'relevant' | undefined
  /** Er loven uafklaret noget sted under leddet? Ellers mangler der altid andet end et valg, når det er uafgjort. */
  readonly harTvivl: boolean
}

/** Hvor de regler står, de beregnede dage hviler på. `undefined`: loven har ikke reglen, og den citeres ikke. */
export interface Steder {
  readonly seksAar: Hjemmel | undefined
  readonly femAar: Hjemmel | undefined
  readonly flereForloeb: Hjemmel | undefined
  readonly pension: Hjemmel | undefined
}

/** Hele loven om ressourceforløb, som den lyder for en sag: hver regel i den udgave, overgangsreglerne vælger. */
export interface Lovudgave {
  /** Nummeret på netop dette sæt udgaver i sin {@link Lovbog}. */
  readonly nr: number
  /** Lukningen følger den dag, der afgøres; `undefined` før den. */
  readonly lukning: Vilkaar<Grundlag> | undefined
  /** Hvorfor ordningen ikke findes; `undefined`, når den gør. */
  readonly fravaer: Fravaer['fravaer'] | undefined
  readonly spor112: readonly Sporled[]
  readonly spor115: readonly Sporled[]
  /** Det, der begrænser længden: stk. 1, og dagen før folkepensionsdagen. Tom, når loven ingen længde har. */
  readonly laengden: readonly Vilkaar<Grundlag>[]
  readonly laengderegel: Laengde['regel'] | undefined
  readonly foertidspension: Vilkaar<Grundlag> | undefined
  readonly steder: Steder
}

/** Sporet for sagen: § 115 for en førtidspensionist, ellers § 112. */
export function sporet(udgave: Lovudgave, g: Grundlag): readonly Sporled[] {
  return erPensionist(g) ? udgave.spor115 : udgave.spor112
}

/** Får borgeren førtidspension? Er det ikke oplyst, følger sagen det almindelige spor. */
export function erPensionist({ fakta }: Grundlag): boolean {
  return fakta.jaNej['modtager-foertidspension']?.vaerdi === true
}

/**
 * Loven samlet, sæt for sæt af udgaver, første gang nogen spørger. Et sæt udgaver følger alene af de tidsrum, dagene ligger
 * i, så hvem der spurgte først, gør ingen forskel; og der er aldrig flere sæt, end der er tidsrum at vælge imellem.
 */
export interface Lovbog {
  /** Udgavernes numre er mindre end dette. */
  readonly antal: number
  /**
   * Loven på de dage, overgangsreglerne har valgt.
   * @param afgoeresDen den dag, der træffes afgørelse; den afgør, om ordningen er lukket
   * @throws {Error} ved fejl i lovdata (en dag uden udgave)
   */
  readonly paa: (dage: Lovensdage, afgoeresDen: Dato) => Lovudgave
}

/** Én bog pr. lovsæt; et andet sæt har andre regler og skifter på andre dage. */
const BOEGER = new WeakMap<object, Lovbog>()

/** Den bog, der sidst blev slået op i; næsten altid også den næste. */
let fremme: { readonly saet: object; readonly bog: Lovbog } | undefined

/** Lovbogen for det lovsæt, der regnes efter. */
export function lovbogen(): Lovbog {
  const saet = lovsaettet()
  if (fremme?.saet === saet) return fremme.bog
  const bog = BOEGER.get(saet) ?? lavLovbog()
  BOEGER.set(saet, bog)
  fremme = { saet, bog }
  return bog
}

/** Loven på de dage, overgangsreglerne har valgt, i det lovsæt, der regnes efter. Se {@link Lovbog}. */
export function lovudgavePaa(dage: Lovensdage, afgoeresDen: Dato): Lovudgave {
  return lovbogen().paa(dage, afgoeresDen)
}

function lavLovbog(): Lovbog {
  // Længdens dag, seksårsreglens dag og lovens dag ligger hver i sit tidsrum mellem to skift; lukningen følger afgørelsen.
  const tidsrum = new Tidsrum(...SPOR_112, ...SPOR_115, LAB_114_1, LAB_114_4_SLUT, LSP_18_1)
  const lukningens = new Tidsrum(LUKNING)
  const antal = tidsrum.antal ** 3 * lukningens.antal
  const samlede: (Lovudgave | undefined)[] = Array.from({ length: antal }, () => undefined)
  return {
    antal,
    paa: (dage, afgoeresDen) => {
      const laengde = dage.saerlige['LAB-114-1']
      const seksAar = dage.saerlige['LAB-112-3']
      const dag = tidsrum.paa(dage.lovensDag)
      const laengdens = laengde === undefined ? dag : tidsrum.paa(laengde)
      const seksAarsreglens = seksAar === undefined ? dag : tidsrum.paa(seksAar)
      const nr =
        ((dag * tidsrum.antal + laengdens) * tidsrum.antal + seksAarsreglens) * lukningens.antal +
        lukningens.paa(afgoeresDen)
      return (samlede[nr] ??= saml(nr, dage, afgoeresDen))
    },
  }
}

/** Her begynder den første udgave af hver regel. */
const TIDERNES_MORGEN = dato('0001-01-01')

/** Tidsrummene mellem de dage, hvor noget i en af reglerne skifter: i hvert af dem er reglerne de samme. */
class Tidsrum {
  readonly antal: number
  private readonly foersteSkift: number
  /** Tidsrummets nummer, dag for dag, fra første til sidste skift. Et opslag; hvor i loven en sag ligger, kan ingen gætte. */
  private readonly nummer: Uint8Array

  constructor(...regler: readonly Regel<unknown>[]) {
    const skift = [...new Set(regler.flatMap((regel) => graensedage(iSaettet(regel))))].toSorted((a, b) => a - b)
    // Udgaven fra tidernes morgen begynder før enhver sag: det er ikke et skift.
    const [foerste = 0, ...resten] = skift.filter((dag) => dag > TIDERNES_MORGEN)
    this.antal = resten.length + 2
    this.foersteSkift = foerste
    const sidste = resten.at(-1) ?? foerste
    this.nummer = new Uint8Array(sidste - foerste + 1).fill(1)
    for (const dag of resten) this.nummer.subarray(dag - foerste).forEach((nr, i, alle) => (alle[i] = nr + 1))
  }

  /** Nummeret på det tidsrum, dagen ligger i; mindre end `antal`. */
  paa(dag: Dato): number {
    if (dag < this.foersteSkift) return 0
    return this.nummer[dag - this.foersteSkift] ?? this.antal - 1
  }
}

function saml(nr: number, { lovensDag, saerlige }: Lovensdage, afgoeresDen: Dato): Lovudgave {
  const paa = <T>(regel: Regel<T>): T | undefined => indholdPaa(regel, saerlige[regel.id] ?? lovensDag)
  const sted = (regel: Sagsregel): Hjemmel | undefined => paa(regel)?.led.hjemmel
  const spor = (regler: readonly Sagsregel[]): readonly Sporled[] =>
    regler.flatMap((regel) => {
      const vilkaar = paa(regel)
      return vilkaar === undefined ? [] : [sporled(regel, vilkaar)]
    })
  const laengde = paa(LAB_114_1)
  const slut = paa(LAB_114_4_SLUT)
  const ordning = gaeldendePaa(LAB_112_1, lovensDag)
  return {
    nr,
    lukning: indholdPaa(LUKNING, afgoeresDen),
    fravaer: 'fravaer' in ordning ? ordning.fravaer : undefined,
    spor112: spor(SPOR_112),
    spor115: spor(SPOR_115),
    laengden: laengde === undefined ? [] : slut === undefined ? [laengde.vilkaar] : [laengde.vilkaar, slut],
    laengderegel: laengde?.regel,
    foertidspension: paa(LSP_18_1),
    steder: {
      seksAar: sted(LAB_112_3),
      femAar: sted(LAB_114_3),
      flereForloeb: sted(LAB_114_4),
      pension: sted(LAB_114_4_PENSION),
    },
  }
}

const DELSVAR: ReadonlyMap<Sagsregel, Sporled['delsvar']> = new Map([
  [RSL_10, 'oplyst'],
  [LAB_112_1, 'maalgruppe'],
  [LAB_112_2, 'relevant'],
])

function sporled(regel: Sagsregel, vilkaar: Vilkaar<Grundlag>): Sporled {
  const [hovedregel, oenske] = vilkaar.led.art === 'medmindre' ? vilkaar.dele : []
  return { vilkaar, krav: hovedregel ?? vilkaar, oenske, delsvar: DELSVAR.get(regel), harTvivl: harTvivl(vilkaar) }
}

const harTvivl = ({ led, dele }: Vilkaar<Grundlag>): boolean => led.art === 'tvivl' || dele.some(harTvivl)
