import type { Dato } from '@fodfaeste/grund'
import type { Fakta, Foedselsdag, Oenske, OenskeEmne, Orlov, TidligereForloeb } from '../fakta.ts'
import { OPSLAG, SKOEN_I_SOEJLE, svarI, tal } from '../motor/mange.ts'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'
import { type Befolkning, UKENDT, soejler } from './befolkning.ts'

const KILDE = 'befolkningen'

/** Sagens fakta, som de er i rækken. */
export class Raekkefakta implements MedUkendte<Fakta> {
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
    this.dage = visning(befolkning.dage, this, visDag)
    this.jaNej = visning(befolkning.jaNej, this, visJaNej)
    this.skoen = visning(befolkning.skoen, this, visSkoen)
    this.laesningsvalg = visning(befolkning.laesningsvalg, this, visValg) as Fakta['laesningsvalg']
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

  /** Rækkens fakta, som de kan gemmes, når der stilles på en anden række. */
  kopi(): Fakta {
    const { nr, befolkning: b } = this
    const { foedselsdag, tidligereForloeb, orlov, varighedMaaneder, oensker } = this
    return {
      ...(foedselsdag && { foedselsdag: { vaerdi: { ...foedselsdag.vaerdi }, kilde: KILDE } }),
      ...(tidligereForloeb && { tidligereForloeb: { ...tidligereForloeb } }),
      ...(orlov && { orlov: { ...orlov } }),
      ...(varighedMaaneder && { varighedMaaneder: { ...varighedMaaneder } }),
      oensker,
      dage: felterI(b.dage, nr, visDag),
      jaNej: felterI(b.jaNej, nr, visJaNej),
      skoen: felterI(b.skoen, nr, visSkoen),
      laesningsvalg: felterI(b.laesningsvalg, nr, visValg) as Fakta['laesningsvalg'],
    }
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

/** En gruppe søjlers felter i én række; de ukendte er udeladt. */
function felterI<K extends string, T>(
  gruppe: { readonly [_ in K]: Uint8Array | Int32Array },
  nr: number,
  vis: (vaerdi: number) => T | undefined,
): { readonly [_ in K]?: T } {
  const felter: { [_ in K]?: T } = {}
  for (const [id, soejle] of soejler(gruppe)) {
    const vist = vis(soejle[nr] as number)
    if (vist !== undefined) felter[id] = vist
  }
  return felter
}

const JA_NEJ: readonly (Oplysning<boolean> | undefined)[] = [
  undefined,
  { vaerdi: true, kilde: KILDE },
  { vaerdi: false, kilde: KILDE },
]

const valg = (laesning: 'A' | 'B'): Laesningsvalg => ({ laesning, af: KILDE, begrundelse: KILDE })
const VALG: readonly (Laesningsvalg | undefined)[] = [undefined, valg('A'), valg('B')]

const visDag = (dag: number): Oplysning<Dato> | undefined =>
  dag === UKENDT ? undefined : { vaerdi: dag as Dato, kilde: KILDE }
const visJaNej = (svar: number): Oplysning<boolean> | undefined => JA_NEJ[svar]
const visSkoen = (svar: number): Skoen | undefined => SKOEN_I_SOEJLE[svar]
const visValg = (valgt: number): Laesningsvalg | undefined => VALG[valgt]

function oensket(emne: OenskeEmne, svar: number): readonly Oenske[] {
  return svar === OPSLAG.ukendt ? [] : [{ emne, svar: svar === OPSLAG.ja ? 'ja' : 'nej' }]
}
