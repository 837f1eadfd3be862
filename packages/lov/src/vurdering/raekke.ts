import type { Dato } from '@fodfaeste/grund'
import type { Fakta, Foedselsdag, Oenske, OenskeEmne, Orlov, TidligereForloeb } from '../fakta.ts'
import { type Pensionstabel, pensionstabelPaa } from '../lsp/paragraf-1a.ts'
import { type Brugt, INGEN_BRUGT } from '../motor/forklaring.ts'
import { OPSLAG, SKOEN_I_SOEJLE, svarI, tal } from '../motor/mange.ts'
import type { Laesningsvalg, Oplysning } from '../motor/oplysning.ts'
import { type Plads, plads } from '../tid/samlet-periode.ts'
import { type Spaend, fylder, pensionsspaend, seksAarFoer } from '../tid/spaend.ts'
import { type Befolkning, UKENDT, soejler } from './befolkning.ts'
import {
  DAGSTVIVL,
  type Dagslaesninger,
  type Grundlag,
  aldersdagen,
  kanLaesesPaaToMaader,
  lavGrundlag,
  maaledagen,
  skuddagen,
  slutAf,
} from './grundlag.ts'

/**
 * Én række i en befolkning, set som et grundlag. Reglerne er de samme som til én sag; her bliver der bare intet nyt objekt
 * til hver. Derfor viser den en anden sag, når den stilles på en anden række, og må ikke gemmes.
 */
export class Raekke implements Grundlag {
  readonly fakta: Fakta
  /** Hører til forklaringen, og den bygges ikke her. */
  readonly brugtFoedselsdag: readonly Brugt[] = INGEN_BRUGT
  readonly brugtTidligere: readonly Brugt[] = INGEN_BRUGT
  private readonly befolkning: Befolkning
  private readonly sagen: Raekkefakta
  private readonly afgoerelser: Int32Array
  private readonly bevilgede: Int32Array
  private readonly paaklagede: Int32Array
  private readonly starter: Int32Array
  private readonly maaledage: Int32Array
  private readonly slutdage: Int32Array
  private readonly pensionsdage: Aldersdage
  private readonly seksAarFoerPension: Aldersdage
  private readonly fyrre: Aldersdage
  private readonly halvtreds: Aldersdage
  /** 0: ikke set efter endnu, 1: dagene er sikre, 2: de kan læses på to måder. */
  private readonly tolaeste: Uint8Array
  private nr = 0

  constructor(befolkning: Befolkning) {
    const { antal, dage } = befolkning
    this.befolkning = befolkning
    this.sagen = new Raekkefakta(befolkning)
    // Et felt, der ikke er oplyst, er her `undefined`, og det er det samme som udeladt for den, der læser det.
    this.fakta = this.sagen as Fakta
    this.bevilgede = dage.bevilget
    this.paaklagede = dage['paaklaget-afgoerelse']
    this.starter = dage.starter
    this.afgoerelser = new Int32Array(antal)
    this.maaledage = new Int32Array(antal)
    this.slutdage = new Int32Array(antal)
    this.pensionsdage = new Aldersdage(antal)
    this.seksAarFoerPension = new Aldersdage(antal)
    this.fyrre = new Aldersdage(antal)
    this.halvtreds = new Aldersdage(antal)
    this.tolaeste = new Uint8Array(antal)
    for (let nr = 0; nr < antal; nr += 1) {
      this.paa(nr)
      this.afgoerelser[nr] = kendt(dage.afgoeres, nr) ?? tal(befolkning.paa, nr)
      this.maaledage[nr] = maaledagen(this, this.fakta.laesningsvalg)
      const slut = kendt(dage['planlagt-slut'], nr) ?? slutAf(this.start, kendt(befolkning.varighedMaaneder, nr))
      this.slutdage[nr] = slut ?? UKENDT
    }
  }

  /** Stiller sig på rækken. */
  paa(nr: number): this {
    this.nr = nr
    this.sagen.nr = nr
    return this
  }

  get afgoeresDen(): Dato {
    return tal(this.afgoerelser, this.nr) as Dato
  }

  get bevilget(): Dato | undefined {
    return kendt(this.bevilgede, this.nr)
  }

  get paaklaget(): Dato | undefined {
    return kendt(this.paaklagede, this.nr)
  }

  get maaledag(): Dato {
    return tal(this.maaledage, this.nr) as Dato
  }

  get start(): Dato | undefined {
    return kendt(this.starter, this.nr)
  }

  get slut(): Dato | undefined {
    return kendt(this.slutdage, this.nr)
  }

  get foedt(): Foedselsdag | undefined {
    const tidligst = kendt(this.befolkning.foedtTidligst, this.nr)
    if (tidligst === undefined) return undefined
    return { tidligst, senest: tal(this.befolkning.foedtSenest, this.nr) as Dato }
  }

  get pladsFra40(): Plads {
    return plads(this, 'fra-40')
  }

  get tabel(): Pensionstabel {
    return pensionstabelPaa(this.maaledag)
  }

  get aldersdag(): Dato {
    return aldersdagen(this, this.valgt('aldersdag'))
  }

  /** Læsningerne er sager for sig: de færreste rækker har dem. */
  get laesninger(): Dagslaesninger | undefined {
    if (this.tolaeste[this.nr] === 0) this.tolaeste[this.nr] = kanLaesesPaaToMaader(this) ? 2 : 1
    return this.tolaeste[this.nr] === 1 ? undefined : lavGrundlag(this.fakta, this.afgoeresDen).laesninger
  }

  get pension(): Spaend | undefined {
    return (
      this.pensionsdage.paa(this.nr) ?? this.afFoedselsdagen(this.pensionsdage, (f) => pensionsspaend(this.tabel, f))
    )
  }

  get seksAarFoer(): Spaend | undefined {
    const { pension } = this
    return (
      this.seksAarFoerPension.paa(this.nr) ?? (pension && this.seksAarFoerPension.husk(this.nr, seksAarFoer(pension)))
    )
  }

  get fylder40(): Spaend | undefined {
    return this.fyrre.paa(this.nr) ?? this.afFoedselsdagen(this.fyrre, (foedt) => fylder(foedt, 40))
  }

  get fylder50(): Spaend | undefined {
    return this.halvtreds.paa(this.nr) ?? this.afFoedselsdagen(this.halvtreds, (foedt) => fylder(foedt, 50))
  }

  private afFoedselsdagen(dage: Aldersdage, regn: (foedt: Foedselsdag) => Spaend): Spaend | undefined {
    const { foedt } = this
    return foedt && dage.husk(this.nr, skuddagen(regn(foedt), foedt, this.valgt('skuddag')))
  }

  private valgt(sted: 'aldersdag' | 'skuddag'): 'A' | 'B' | undefined {
    return this.fakta.laesningsvalg[DAGSTVIVL[sted].id]?.laesning
  }
}

/** En dag, der følger af fødselsdagen. Regnes, når en regel spørger, og huskes, når fødselsdagen er kendt på dagen. */
class Aldersdage {
  private readonly dage: Int32Array
  private readonly vist = { tidligst: UKENDT as Dato, senest: UKENDT as Dato }

  constructor(antal: number) {
    this.dage = new Int32Array(antal).fill(UKENDT)
  }

  paa(nr: number): Spaend | undefined {
    const dag = kendt(this.dage, nr)
    if (dag === undefined) return undefined
    this.vist.tidligst = dag
    this.vist.senest = dag
    return this.vist
  }

  husk(nr: number, spaend: Spaend): Spaend {
    if (spaend.tidligst === spaend.senest) this.dage[nr] = spaend.tidligst
    return spaend
  }
}

function kendt(dage: Int32Array, nr: number): Dato | undefined {
  const dag = tal(dage, nr)
  return dag === UKENDT ? undefined : (dag as Dato)
}

const KILDE = 'befolkningen'

/** Sagens fakta, som de er i rækken. */
class Raekkefakta implements MedUkendte<Fakta> {
  nr = 0
  readonly dage: Fakta['dage']
  readonly jaNej: Fakta['jaNej']
  readonly skoen: Fakta['skoen']
  readonly laesningsvalg: Fakta['laesningsvalg']
  private readonly befolkning: Befolkning
  private readonly orlovene: Befolkning['orlov']
  private readonly tidligere: Befolkning['tidligereForloeb']
  private readonly varigheder: Int32Array
  private readonly foedt = { tidligst: UKENDT as Dato, senest: UKENDT as Dato }
  private readonly visFoedt: Flytbar<Foedselsdag> = { vaerdi: this.foedt, kilde: KILDE }
  private readonly visTidligere: Flytbar<readonly TidligereForloeb[]> = { vaerdi: [], kilde: KILDE }
  private readonly visOrlov: Flytbar<readonly Orlov[]> = { vaerdi: [], kilde: KILDE }
  private readonly visVarighed: Flytbar<number> = { vaerdi: 0, kilde: KILDE }

  constructor(befolkning: Befolkning) {
    this.befolkning = befolkning
    this.orlovene = befolkning.orlov
    this.tidligere = befolkning.tidligereForloeb
    this.varigheder = befolkning.varighedMaaneder
    this.dage = visning(befolkning.dage, this, (dag) =>
      dag === UKENDT ? undefined : { vaerdi: dag as Dato, kilde: KILDE },
    )
    this.jaNej = visning(befolkning.jaNej, this, (svar) => JA_NEJ[svar])
    this.skoen = visning(befolkning.skoen, this, (svar) => SKOEN_I_SOEJLE[svar])
    this.laesningsvalg = visning(befolkning.laesningsvalg, this, (valgt) => VALG[valgt]) as Fakta['laesningsvalg']
  }

  get foedselsdag(): Oplysning<Foedselsdag> | undefined {
    this.foedt.tidligst = tal(this.befolkning.foedtTidligst, this.nr) as Dato
    this.foedt.senest = tal(this.befolkning.foedtSenest, this.nr) as Dato
    return this.foedt.tidligst === UKENDT ? undefined : this.visFoedt
  }

  get tidligereForloeb(): Oplysning<readonly TidligereForloeb[]> | undefined {
    const liste = this.tidligere[this.nr]
    return liste && flyttet(this.visTidligere, liste)
  }

  get orlov(): Oplysning<readonly Orlov[]> | undefined {
    const liste = this.orlovene[this.nr]
    return liste && flyttet(this.visOrlov, liste)
  }

  get varighedMaaneder(): Oplysning<number> | undefined {
    const maaneder = tal(this.varigheder, this.nr)
    return maaneder === UKENDT ? undefined : flyttet(this.visVarighed, maaneder)
  }

  get oensker(): readonly Oenske[] {
    return soejler(this.befolkning.oensker).flatMap(([emne, soejle]) => oensket(emne, svarI(soejle, this.nr)))
  }
}

type MedUkendte<T> = { readonly [K in keyof T]: T[K] | undefined }

/** En oplysning, der genbruges fra række til række. */
interface Flytbar<T> {
  vaerdi: T
  readonly kilde: string
}

function flyttet<T>(oplysning: Flytbar<T>, vaerdi: T): Oplysning<T> {
  oplysning.vaerdi = vaerdi
  return oplysning
}

/** En gruppe søjler, set som felterne i rækken. */
function visning<K extends string, T>(
  gruppe: { readonly [_ in K]: Uint8Array | Int32Array },
  se: { readonly nr: number },
  vis: (vaerdi: number) => T | undefined,
): { readonly [_ in K]?: T } {
  const felter = soejler(gruppe).map(
    ([id, soejle]) => [id, { enumerable: true, get: () => vis(soejle[se.nr] as number) }] as const,
  )
  return Object.defineProperties({}, Object.fromEntries(felter))
}

const JA_NEJ: readonly (Oplysning<boolean> | undefined)[] = [
  undefined,
  { vaerdi: true, kilde: KILDE },
  { vaerdi: false, kilde: KILDE },
]

const valg = (laesning: 'A' | 'B'): Laesningsvalg => ({ laesning, af: KILDE, begrundelse: KILDE })
const VALG: readonly (Laesningsvalg | undefined)[] = [undefined, valg('A'), valg('B')]

function oensket(emne: OenskeEmne, svar: number): readonly Oenske[] {
  return svar === OPSLAG.ukendt ? [] : [{ emne, svar: svar === OPSLAG.ja ? 'ja' : 'nej' }]
}
