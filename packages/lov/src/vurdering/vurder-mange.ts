import { BLOK, IKKE_OPFYLDT, KRAEVER_SKOEN, OG, OPFYLDT, OPSLAG, Soejleregner, svarI, tal } from '../motor/mange.ts'
import { lovensDage } from '../overgang/lovvalg.ts'
import { type Befolkning, kraevHel, portion } from './befolkning.ts'
import type { Grundlag } from './grundlag.ts'
import { KODERNE, Konklusioner, type Delsvarsoejle } from './konklusion-i-soejler.ts'
import { type Lovudgave, lovbogen } from './lovudgave.ts'
import { Raekke } from './raekke.ts'
import { erKunTvivl } from './spoergsmaal.ts'

/** Svarene på en befolkning, i søjler: én plads pr. sag. Svar er numre i {@link SVARENE}, koder i {@link KODERNE}. */
export interface Svarsoejler {
  readonly henvises: Uint8Array
  readonly kraeves: Uint8Array
  readonly tilbydes: Uint8Array
  readonly varighed: Uint8Array
  readonly kode: Uint8Array
}

/**
 * De samme svar som `vurderKort`, til en hel befolkning: reglerne regnes søjle for søjle for alle de sager, der følger den
 * samme udgave af loven. En egenskabstest holder dem ens.
 * @throws {RangeError} når søjlerne ikke er lige lange, eller en værdi ikke er et svar
 */
export function vurderMange(befolkning: Befolkning): Svarsoejler {
  kraevHel(befolkning)
  const soejle = () => new Uint8Array(befolkning.antal)
  const ud = { henvises: soejle(), kraeves: soejle(), tilbydes: soejle(), varighed: soejle(), kode: soejle() }
  const konklusioner = new Konklusioner()
  for (let fra = 0; fra < befolkning.antal; fra += PORTION) {
    const regning = new Portion(
      portion(befolkning, fra, fra + PORTION),
      svarportion(ud, fra, fra + PORTION),
      konklusioner,
    )
    regning.vurder()
  }
  return ud
}

/** Sager ad gangen: mange nok til, at de fleste udgaver har flere, og få nok til, at søjlerne bliver i processorens lager. */
const PORTION = 8192

function svarportion(ud: Svarsoejler, fra: number, til: number): Svarsoejler {
  return {
    henvises: ud.henvises.subarray(fra, til),
    kraeves: ud.kraeves.subarray(fra, til),
    tilbydes: ud.tilbydes.subarray(fra, til),
    varighed: ud.varighed.subarray(fra, til),
    kode: ud.kode.subarray(fra, til),
  }
}

/** Sager, der følger den samme udgave af loven ad det samme spor. */
interface Gruppe {
  readonly udgave: Lovudgave
  readonly erPensionist: boolean
  readonly raekker: Int32Array
}

/** Hver række i sin gruppe, i befolkningens orden. */
function efterLovudgave({ antal, jaNej }: Befolkning, raekke: Raekke): readonly Gruppe[] {
  const pensionister = jaNej['modtager-foertidspension']
  const udgaver: Lovudgave[] = []
  const gruppen = new Int32Array(antal)
  const bog = lovbogen()
  const antalI = new Int32Array(bog.antal * 2)
  for (let nr = 0; nr < antal; nr += 1) {
    raekke.paa(nr)
    const udgave = bog.paa(lovensDage(raekke), raekke.afgoeresDen)
    const gruppe = udgave.nr * 2 + (pensionister[nr] === OPSLAG.ja ? 1 : 0)
    udgaver[gruppe] = udgave
    gruppen[nr] = gruppe
    antalI[gruppe] = tal(antalI, gruppe) + 1
  }
  const i = new Map<number, Int32Array>()
  const fyldt = new Int32Array(bog.antal * 2)
  for (let nr = 0; nr < antal; nr += 1) {
    const gruppe = tal(gruppen, nr)
    let raekker = i.get(gruppe)
    if (raekker === undefined) i.set(gruppe, (raekker = new Int32Array(tal(antalI, gruppe))))
    raekker[tal(fyldt, gruppe)] = nr
    fyldt[gruppe] = tal(fyldt, gruppe) + 1
  }
  return [...i].flatMap(([gruppe, raekker]) => {
    const udgave = udgaver[gruppe]
    return udgave === undefined ? [] : [{ udgave, erPensionist: gruppe % 2 === 1, raekker }]
  })
}

class Portion {
  private readonly befolkning: Befolkning
  private readonly raekke: Raekke
  private readonly ud: Svarsoejler
  private readonly regner: Soejleregner<Grundlag>
  private readonly konklusioner: Konklusioner
  private readonly blok: { readonly [K in Delsvarsoejle | 'varighed']: Uint8Array }

  constructor(befolkning: Befolkning, ud: Svarsoejler, konklusioner: Konklusioner) {
    const svar = () => new Uint8Array(BLOK)
    this.befolkning = befolkning
    this.ud = ud
    this.konklusioner = konklusioner
    this.raekke = new Raekke(befolkning)
    this.blok = {
      lukning: svar(),
      oplyst: svar(),
      maalgruppe: svar(),
      relevant: svar(),
      foertidspension: svar(),
      henvises: svar(),
      kraeves: svar(),
      tilbydes: svar(),
      varighed: svar(),
    }
    const opslag = { faktum: befolkning.jaNej, skoen: befolkning.skoen, oenske: befolkning.oensker }
    this.regner = new Soejleregner<Grundlag>({
      opslag: (art, id) => kraev((opslag[art] as { readonly [_: string]: Uint8Array })[id], id),
      valg: (tvivl) => kraev((befolkning.laesningsvalg as { readonly [_: string]: Uint8Array })[tvivl], tvivl),
      sag: (nr) => this.raekke.paa(nr),
    })
  }

  vurder(): void {
    for (const gruppe of efterLovudgave(this.befolkning, this.raekke)) this.gruppe(gruppe)
  }

  private gruppe({ udgave, erPensionist: pensionist, raekker }: Gruppe): void {
    for (let fra = 0; fra < raekker.length; fra += BLOK) {
      const udsnit = raekker.subarray(fra, fra + BLOK)
      this.regn(udgave, pensionist, udsnit)
      this.skriv(udgave, pensionist, udsnit)
    }
  }

  private regn(udgave: Lovudgave, pensionist: boolean, raekker: Int32Array): void {
    const { lukning, oplyst, maalgruppe, relevant, foertidspension, henvises, kraeves, tilbydes, varighed } = this.blok
    const antal = raekker.length
    for (const svar of [lukning, oplyst, maalgruppe, relevant]) svar.fill(OPFYLDT)
    foertidspension.fill(IKKE_OPFYLDT)
    if (udgave.lukning !== undefined) this.regner.svar(udgave.lukning, raekker, antal, lukning)
    if (udgave.fravaer !== undefined) {
      for (const svar of [henvises, kraeves, tilbydes, varighed]) svar.fill(IKKE_OPFYLDT)
      return
    }
    henvises.fill(OPFYLDT)
    kraeves.fill(OPFYLDT)
    tilbydes.set(lukning)
    this.sporet(pensionist ? udgave.spor115 : udgave.spor112, raekker)
    if (pensionist) kraeves.fill(IKKE_OPFYLDT)
    if (udgave.laengden.length === 0) varighed.fill(IKKE_OPFYLDT)
    else this.regner.alle(udgave.laengden, raekker, antal, varighed)
    if (udgave.foertidspension !== undefined) this.regner.svar(udgave.foertidspension, raekker, antal, foertidspension)
  }

  /**
   * Sporets regler lagt sammen. Et vilkår med et ønske («medmindre») kræves uden ønsket, gives med det, og er ikke i vejen
   * for et tilbud. Er svaret nej til målgruppe eller relevans, spørges der ikke videre.
   */
  private sporet(spor: Lovudgave['spor112'], alle: Int32Array): void {
    const { henvises, kraeves, tilbydes } = this.blok
    this.regner.laan((eget, raekker, pladser) => {
      raekker.set(alle)
      let antal = alle.length
      for (let i = 0; i < antal; i += 1) pladser[i] = i
      for (const { krav, oenske, delsvar } of spor) {
        this.regner.svar(krav, raekker, antal, eget)
        if (oenske === undefined) laegTil(tilbydes, pladser, antal, eget)
        else {
          laegTil(kraeves, pladser, antal, eget)
          this.regner.medmindre(oenske, raekker, antal, eget)
          laegTil(henvises, pladser, antal, eget)
        }
        if (delsvar !== undefined) flyt(eget, this.blok[delsvar], pladser, antal)
        if (delsvar === 'relevant') antal = kunMulige(tilbydes, raekker, pladser, antal)
      }
    })
    for (let i = 0; i < alle.length; i += 1) {
      henvises[i] = svarI(OG, svarI(tilbydes, i) * 4 + svarI(henvises, i))
      kraeves[i] = svarI(OG, svarI(tilbydes, i) * 4 + svarI(kraeves, i))
    }
  }

  private skriv(udgave: Lovudgave, pensionist: boolean, raekker: Int32Array): void {
    const { ud, blok, konklusioner } = this
    const spor = pensionist ? udgave.spor115 : udgave.spor112
    const udenTvivl = spor.flatMap(({ delsvar, harTvivl }) =>
      delsvar === undefined || harTvivl ? [] : [blok[delsvar]],
    )
    for (let i = 0; i < raekker.length; i += 1) {
      const nr = tal(raekker, i)
      let kode = konklusioner.kode(udgave.fravaer, blok, i, false)
      // Kun «kræver skøn» kan skyldes tvivl alene.
      if (kode === KRAEVER_ET_SKOEN && svarI(blok.henvises, i) === KRAEVER_SKOEN) {
        const kunTvivl = !udenTvivl.some((svar) => svar[i] === KRAEVER_SKOEN) && erKunTvivl(this.raekke.paa(nr), udgave)
        if (kunTvivl) kode = konklusioner.kode(udgave.fravaer, blok, i, true)
      }
      ud.kode[nr] = kode
      ud.henvises[nr] = svarI(blok.henvises, i)
      ud.kraeves[nr] = svarI(blok.kraeves, i)
      ud.tilbydes[nr] = svarI(blok.tilbydes, i)
      ud.varighed[nr] = svarI(blok.varighed, i)
    }
  }
}

const KRAEVER_ET_SKOEN = KODERNE.indexOf('kraever-skoen')

function kraev(soejle: Uint8Array | undefined, id: string): Uint8Array {
  if (soejle === undefined) throw new Error(`The rules ask for ${id}, and the population has no such column`)
  return soejle
}

/** Lægger svarene til dem, der står: begge skal være opfyldt. */
function laegTil(til: Uint8Array, pladser: Int32Array, antal: number, svar: Uint8Array): void {
  for (let i = 0; i < antal; i += 1) {
    const plads = tal(pladser, i)
    til[plads] = svarI(OG, svarI(til, plads) * 4 + svarI(svar, i))
  }
}

function flyt(svar: Uint8Array, til: Uint8Array, pladser: Int32Array, antal: number): void {
  for (let i = 0; i < antal; i += 1) til[tal(pladser, i)] = svarI(svar, i)
}

/** Rykker de rækker sammen, der endnu kan tilbydes et forløb; giver, hvor mange der er tilbage. */
function kunMulige(tilbydes: Uint8Array, raekker: Int32Array, pladser: Int32Array, antal: number): number {
  let tilbage = 0
  for (let i = 0; i < antal; i += 1) {
    const plads = tal(pladser, i)
    raekker[tilbage] = tal(raekker, i)
    pladser[tilbage] = plads
    tilbage += tilbydes[plads] === IKKE_OPFYLDT ? 0 : 1
  }
  return tilbage
}
