import type { Dato } from '@fodfaeste/grund'
import type { Fakta, Foedselsdag } from '../fakta.ts'
import { type Pensionstabel, pensionstabelPaa } from '../lsp/paragraf-1a.ts'
import { type Brugt, INGEN_BRUGT } from '../motor/forklaring.ts'
import { tal } from '../motor/mange.ts'
import { type Plads, plads } from '../tid/samlet-periode.ts'
import { type Spaend, efterSkuddag, erFoedtSkuddag, fylder, pensionsspaend, seksAarFoer } from '../tid/spaend.ts'
import { type Befolkning, UKENDT } from './befolkning.ts'
import {
  DAGSTVIVL,
  type Dagslaesninger,
  type Grundlag,
  harSenereStart,
  kanLaesesPaaToMaader,
  lavGrundlag,
  maaledagen,
  slutAf,
} from './grundlag.ts'
import { Raekkefakta } from './raekkefakta.ts'

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
  private readonly aldersdagsvalg: Uint8Array
  private readonly skuddagsvalg: Uint8Array
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
  private readonly laest = new Map<number, Dagslaesninger | undefined>()
  private nr = 0

  constructor(befolkning: Befolkning) {
    const { antal, dage } = befolkning
    this.befolkning = befolkning
    this.sagen = new Raekkefakta(befolkning)
    // Et felt, der ikke er oplyst, er her `undefined`, og det er det samme som udeladt for den, der læser det.
    this.fakta = this.sagen as Fakta
    this.aldersdagsvalg = befolkning.laesningsvalg[DAGSTVIVL.aldersdag.id]
    this.skuddagsvalg = befolkning.laesningsvalg[DAGSTVIVL.skuddag.id]
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
    const { start, maaledag } = this
    return harSenereStart(start, maaledag) && this.aldersdagsvalg[this.nr] === LAESNING_B ? start : maaledag
  }

  /** Læsningerne er sager for sig: de færreste rækker har dem. */
  get laesninger(): Dagslaesninger | undefined {
    const { nr, tolaeste, laest } = this
    if (tolaeste[nr] === 0) tolaeste[nr] = kanLaesesPaaToMaader(this) ? 2 : 1
    if (tolaeste[nr] === 1) return undefined
    if (!laest.has(nr)) laest.set(nr, lavGrundlag(this.sagen.kopi(), this.afgoeresDen).laesninger)
    return laest.get(nr)
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
    if (foedt === undefined) return undefined
    const rykkes = this.skuddagsvalg[this.nr] === LAESNING_B && erFoedtSkuddag(foedt)
    return dage.husk(this.nr, rykkes ? efterSkuddag(regn(foedt)) : regn(foedt))
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

/** Læsning B i en søjle af valg. */
const LAESNING_B = 2
