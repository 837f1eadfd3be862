import type { Dato } from '@fodfaeste/grund'
import type { Fakta, Foedselsdag, Oenske, OenskeEmne, Orlov, TidligereForloeb } from '../fakta.ts'
import { type Pensionstabel, pensionstabelPaa } from '../lsp/paragraf-1a.ts'
import { type Brugt, INGEN_BRUGT } from '../motor/forklaring.ts'
import { OPSLAG, ved } from '../motor/mange.ts'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'
import { type Spaend, fylder, pensionsspaend, seksAarFoer } from '../tid/spaend.ts'
import { type Befolkning, UKENDT, soejler } from './befolkning.ts'
import { type Grundlag, maaledagen, slutdagen } from './grundlag.ts'

/**
 * Én række i en befolkning, set som et grundlag. Reglerne er de samme som til én sag; her bliver der bare intet nyt objekt
 * til hver. Derfor viser den en anden sag, når den stilles på en anden række, og må ikke gemmes.
 */
export class Raekke implements Grundlag {
  readonly fakta: Fakta
  /** Hører til forklaringen, og den bygges ikke her. */
  readonly brugtFoedselsdag: readonly Brugt[] = INGEN_BRUGT
  private readonly befolkning: Befolkning
  private readonly se: Udsyn = { nr: 0 }
  private readonly maaledage: Int32Array
  private readonly slutdage: Int32Array
  private readonly aldersdage: { readonly [K in 'pension' | 'seksAarFoer' | 'fylder40' | 'fylder50']: Int32Array }
  private readonly vist: { readonly [K in keyof Raekke['aldersdage']]: { tidligst: Dato; senest: Dato } }

  constructor(befolkning: Befolkning) {
    const dage = () => new Int32Array(befolkning.antal).fill(UKENDT)
    const spaend = () => ({ tidligst: UKENDT as Dato, senest: UKENDT as Dato })
    this.befolkning = befolkning
    this.fakta = faktaI(befolkning, this.se)
    this.maaledage = dage()
    this.slutdage = dage()
    this.aldersdage = { pension: dage(), seksAarFoer: dage(), fylder40: dage(), fylder50: dage() }
    this.vist = { pension: spaend(), seksAarFoer: spaend(), fylder40: spaend(), fylder50: spaend() }
    for (let nr = 0; nr < befolkning.antal; nr += 1) {
      this.se.nr = nr
      this.maaledage[nr] = maaledagen(this.fakta, this.afgoeresDen)
      this.slutdage[nr] = slutdagen(this.fakta) ?? UKENDT
    }
  }

  /** Stiller sig på rækken. */
  paa(nr: number): this {
    this.se.nr = nr
    return this
  }

  get afgoeresDen(): Dato {
    const { nr } = this.se
    return kendt(this.befolkning.dage.afgoeres, nr) ?? (ved(this.befolkning.paa, nr) as Dato)
  }

  get maaledag(): Dato {
    return ved(this.maaledage, this.se.nr) as Dato
  }

  get start(): Dato | undefined {
    return kendt(this.befolkning.dage.starter, this.se.nr)
  }

  get slut(): Dato | undefined {
    return kendt(this.slutdage, this.se.nr)
  }

  get foedt(): Foedselsdag | undefined {
    const tidligst = kendt(this.befolkning.foedtTidligst, this.se.nr)
    return tidligst === undefined ? undefined : { tidligst, senest: ved(this.befolkning.foedtSenest, this.se.nr) as Dato }
  }

  get tabel(): Pensionstabel {
    return pensionstabelPaa(this.maaledag)
  }

  get pension(): Spaend | undefined {
    return this.aldersdag('pension', (foedt) => pensionsspaend(this.tabel, foedt))
  }

  get seksAarFoer(): Spaend | undefined {
    return this.aldersdag('seksAarFoer', (foedt) => seksAarFoer(pensionsspaend(this.tabel, foedt)))
  }

  get fylder40(): Spaend | undefined {
    return this.aldersdag('fylder40', (foedt) => fylder(foedt, 40))
  }

  get fylder50(): Spaend | undefined {
    return this.aldersdag('fylder50', (foedt) => fylder(foedt, 50))
  }

  /** Regnes, når en regel spørger, og huskes, når fødselsdagen er kendt på dagen. */
  private aldersdag(navn: keyof Raekke['aldersdage'], regn: (foedt: Foedselsdag) => Spaend): Spaend | undefined {
    const { nr } = this.se
    const husket = kendt(this.aldersdage[navn], nr)
    const vist = this.vist[navn]
    if (husket !== undefined) {
      vist.tidligst = husket
      vist.senest = husket
      return vist
    }
    const { foedt } = this
    if (foedt === undefined) return undefined
    const spaend = regn(foedt)
    if (spaend.tidligst === spaend.senest) this.aldersdage[navn][nr] = spaend.tidligst
    return spaend
  }
}

/** Den række, der ses på. */
interface Udsyn {
  nr: number
}

function kendt(dage: Int32Array, nr: number): Dato | undefined {
  const dag = ved(dage, nr)
  return dag === UKENDT ? undefined : (dag as Dato)
}

const KILDE = 'befolkningen'

/** Sagens fakta, som de er i den række, der ses på. */
function faktaI(b: Befolkning, se: Udsyn): Fakta {
  const foedt = { tidligst: UKENDT as Dato, senest: UKENDT as Dato }
  const foedselsdag = { vaerdi: foedt, kilde: KILDE }
  const tidligere: Flytbar<readonly TidligereForloeb[]> = { vaerdi: [], kilde: KILDE }
  const orlov: Flytbar<readonly Orlov[]> = { vaerdi: [], kilde: KILDE }
  const varighed: Flytbar<number> = { vaerdi: 0, kilde: KILDE }
  const sagen: { readonly [K in keyof Fakta]: Fakta[K] | undefined } = {
    dage: set(b.dage, se, () => {
      const oplysning: Flytbar<Dato> = { vaerdi: UKENDT as Dato, kilde: KILDE }
      return (dag) => (dag === UKENDT ? undefined : flyttet(oplysning, dag as Dato))
    }),
    jaNej: set(b.jaNej, se, () => (svar) => JA_NEJ[svar]),
    skoen: set(b.skoen, se, () => (svar) => SKOEN[svar]),
    laesningsvalg: set(b.laesningsvalg, se, () => (valg) => VALG[valg]) as Fakta['laesningsvalg'],
    get oensker() {
      return soejler(b.oensker).flatMap(([emne, soejle]) => oensket(emne, ved(soejle, se.nr)))
    },
    get foedselsdag() {
      foedt.tidligst = ved(b.foedtTidligst, se.nr) as Dato
      foedt.senest = ved(b.foedtSenest, se.nr) as Dato
      return foedt.tidligst === UKENDT ? undefined : foedselsdag
    },
    get tidligereForloeb() {
      const liste = b.tidligereForloeb[se.nr]
      return liste && flyttet(tidligere, liste)
    },
    get orlov() {
      const liste = b.orlov[se.nr]
      return liste && flyttet(orlov, liste)
    },
    get varighedMaaneder() {
      const maaneder = ved(b.varighedMaaneder, se.nr)
      return maaneder === UKENDT ? undefined : flyttet(varighed, maaneder)
    },
  }
  return sagen as Fakta
}

/** En oplysning, der genbruges fra række til række. */
interface Flytbar<T> {
  vaerdi: T
  readonly kilde: string
}

function flyttet<T>(oplysning: Flytbar<T>, vaerdi: T): Oplysning<T> {
  oplysning.vaerdi = vaerdi
  return oplysning
}

/** En gruppe søjler set som felterne i den række, der ses på. */
function set<K extends string, T>(
  gruppe: { readonly [_ in K]: Uint8Array | Int32Array },
  se: Udsyn,
  viser: () => (vaerdi: number) => T | undefined,
): { readonly [_ in K]?: T } {
  const felter = soejler(gruppe).map(([id, soejle]) => {
    const vis = viser()
    return [id, { enumerable: true, get: () => vis(ved(soejle, se.nr)) }] as const
  })
  return Object.defineProperties({}, Object.fromEntries(felter))
}

const JA_NEJ: readonly (Oplysning<boolean> | undefined)[] = [
  undefined,
  { vaerdi: true, kilde: KILDE },
  { vaerdi: false, kilde: KILDE },
]

const skoen = (svar: 'ja' | 'nej', ord: string): Skoen => ({ svar, af: ord, begrundelse: ord })
const SKOEN: readonly (Skoen | undefined)[] = [
  undefined,
  skoen('ja', KILDE),
  skoen('nej', KILDE),
  skoen('ja', ''),
  skoen('nej', ''),
]

const valg = (laesning: 'A' | 'B'): Laesningsvalg => ({ laesning, af: KILDE, begrundelse: KILDE })
const VALG: readonly (Laesningsvalg | undefined)[] = [undefined, valg('A'), valg('B')]

function oensket(emne: OenskeEmne, svar: number): readonly Oenske[] {
  return svar === OPSLAG.ukendt ? [] : [{ emne, svar: svar === OPSLAG.ja ? 'ja' : 'nej' }]
}
