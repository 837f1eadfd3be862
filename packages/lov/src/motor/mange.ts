import { type Svar, eller, ikke, og } from '@fodfaeste/grund'
import type { Skoen } from './oplysning.ts'
import type { Bygning, Opslagsart, Skoenne, Vilkaar } from './vilkaar.ts'

// Det samme vilkår på mange sager ad gangen. Et vilkår, motoren selv har bygget, regnes søjle for søjle: opslag læses lige
// ud af søjlen, og sammensatte svar slås op i en tabel, der er lavet af `og`, `eller` og `ikke`. Har et vilkår sin egen
// regning, spørges det sag for sag, og kun i de sager, hvor svaret endnu kan gøre en forskel.

/** Svarene, som de skrives i en søjle: nummeret i listen. */
export const SVARENE = ['opfyldt', 'ikke-opfyldt', 'uoplyst', 'kraever-skoen'] as const satisfies readonly Svar[]

export const OPFYLDT = 0
export const IKKE_OPFYLDT = 1
const UOPLYST = 2
export const KRAEVER_SKOEN = 3

/** Svarets nummer i {@link SVARENE}. */
export function svarnummer(svar: Svar): number {
  return svar === 'opfyldt'
    ? OPFYLDT
    : svar === 'ikke-opfyldt'
      ? IKKE_OPFYLDT
      : svar === 'uoplyst'
        ? UOPLYST
        : KRAEVER_SKOEN
}

const toSvar = (regn: (a: Svar, b: Svar) => Svar): Uint8Array =>
  Uint8Array.from(SVARENE.flatMap((a) => SVARENE.map((b) => svarnummer(regn(a, b)))))

/** `OG[a * 4 + b]`. */
export const OG = toSvar(og)
/** `ELLER[a * 4 + b]`. */
const ELLER = toSvar(eller)
const OG_IKKE = toSvar((a, b) => og(a, ikke(b)))
const IKKE = Uint8Array.from(SVARENE.map((a) => svarnummer(ikke(a))))
const BEGGE_LAESNINGER = toSvar((a, b) =>
  a === b ? a : a === 'uoplyst' || b === 'uoplyst' ? 'uoplyst' : 'kraever-skoen',
)

/**
 * Det, et opslag kan være i en søjle. 0 er ukendt, så en ny søjle af nuller ved ingenting. Et skøn kan også være påbegyndt
 * uden navn eller begrundelse; så har nogen peget på et svar, men det er ikke truffet.
 */
export const OPSLAG = { ukendt: 0, ja: 1, nej: 2, paabegyndtJa: 3, paabegyndtNej: 4 } as const

const skoen = (svar: 'ja' | 'nej', ord: string): Skoen => ({ svar, af: ord, begrundelse: ord })

/** Skøn, som de kan stå i en søjle, i {@link OPSLAG}s orden. */
export const SKOEN_I_SOEJLE: readonly (Skoen | undefined)[] = [
  undefined,
  skoen('ja', 'befolkningen'),
  skoen('nej', 'befolkningen'),
  skoen('ja', ''),
  skoen('nej', ''),
]

const SVAR_PAA: { readonly [K in Opslagsart]: Uint8Array } = {
  faktum: Uint8Array.of(UOPLYST, OPFYLDT, IKKE_OPFYLDT),
  oenske: Uint8Array.of(UOPLYST, OPFYLDT, IKKE_OPFYLDT),
  skoen: Uint8Array.of(KRAEVER_SKOEN, OPFYLDT, IKKE_OPFYLDT, KRAEVER_SKOEN, KRAEVER_SKOEN),
}

/** Mange sager i søjler. */
export interface Soejler<K> {
  /** Søjlen med en oplysning, et skøn eller et ønske; værdierne står i {@link OPSLAG}. */
  readonly opslag: (art: Opslagsart, id: string) => Uint8Array
  /** Søjlen med valget i en tvivl: 0 intet valg, 1 læsning A, 2 læsning B. */
  readonly valg: (tvivl: string) => Uint8Array
  /** Det, et vilkår med sin egen regning får at se: sagen i den række. Gælder kun, til der spørges om den næste. */
  readonly sag: (raekke: number) => K
}

/** Flest rækker ad gangen. Så få, at alle mellemregninger bliver i processorens nærmeste lager. */
export const BLOK = 1024

/** Regner vilkår på op til {@link BLOK} rækker ad gangen. Mellemregningerne genbruges; intet svar hviler på de forrige. */
export class Soejleregner<K> {
  private readonly soejler: Soejler<K>
  private readonly svarlager: Uint8Array[] = []
  private readonly tallager: Int32Array[] = []
  private readonly skoentabeller = new Map<Skoensvar['svar'], Uint8Array>()
  private svarIBrug = 0
  private talIBrug = 0

  constructor(soejler: Soejler<K>) {
    this.soejler = soejler
  }

  /** Vilkårets svar i de første `antal` af rækkerne, i deres orden, skrevet i `ud`. Samme svar som `vilkaar.svar`. */
  svar(vilkaar: Vilkaar<K>, raekker: Int32Array, antal: number, ud: Uint8Array): void {
    const { bygning, dele } = vilkaar
    if (bygning === undefined) this.enkeltvis(vilkaar, raekker, antal, ud)
    else if (bygning.af === 'opslag') this.opslag(bygning, raekker, antal, ud)
    else if (bygning.af === 'skoen') this.skoen(bygning, raekker, antal, ud)
    else if (bygning.af === 'tvivl') this.tvivl(vilkaar, raekker, antal, ud)
    else if (bygning.af === 'staar-for') this.staarFor(vilkaar, bygning, raekker, antal, ud)
    else if (bygning.art === 'alle') this.fold(dele, OG, IKKE_OPFYLDT, raekker, antal, ud)
    else if (bygning.art === 'undtagelse') this.fold(dele, OG_IKKE, IKKE_OPFYLDT, raekker, antal, ud)
    else if (bygning.art === 'mindst-en') this.fold(dele, ELLER, OPFYLDT, raekker, antal, ud)
    else {
      for (const del of dele) this.svar(del, raekker, antal, ud)
      for (let i = 0; i < antal; i += 1) ud[i] = svarI(IKKE, svarI(ud, i))
    }
  }

  /** Alle vilkårene, som {@link svar} ville svare på dem samlet. Listen er ikke tom. */
  alle(dele: readonly Vilkaar<K>[], raekker: Int32Array, antal: number, ud: Uint8Array): void {
    this.fold(dele, OG, IKKE_OPFYLDT, raekker, antal, ud)
  }

  /** Undtagelsens svar lagt til hovedreglens, som står i `ud`: den ene af dem er nok. */
  medmindre(undtagelse: Vilkaar<K>, raekker: Int32Array, antal: number, ud: Uint8Array): void {
    this.foldDel(undtagelse, ELLER, OPFYLDT, raekker, antal, ud)
  }

  /** Et lån af plads til mellemregninger; alt lånt undervejs er givet tilbage, når `brug` er færdig. */
  laan(brug: (svar: Uint8Array, numre: Int32Array, flere: Int32Array) => void): void {
    const svar = (this.svarlager[this.svarIBrug++] ??= new Uint8Array(BLOK))
    const numre = (this.tallager[this.talIBrug++] ??= new Int32Array(BLOK))
    const flere = (this.tallager[this.talIBrug++] ??= new Int32Array(BLOK))
    brug(svar, numre, flere)
    this.svarIBrug -= 1
    this.talIBrug -= 2
  }

  private enkeltvis({ svar }: Vilkaar<K>, raekker: Int32Array, antal: number, ud: Uint8Array): void {
    const { sag } = this.soejler
    for (let i = 0; i < antal; i += 1) ud[i] = svarnummer(svar(sag(tal(raekker, i))))
  }

  private opslag({ art, id }: Opslag, raekker: Int32Array, antal: number, ud: Uint8Array): void {
    const soejle = this.soejler.opslag(art, id)
    const svar = SVAR_PAA[art]
    for (let i = 0; i < antal; i += 1) ud[i] = svarI(svar, svarI(soejle, tal(raekker, i)))
  }

  /** Skønnene kan kun være på få måder; svaret på hver af dem regnes én gang, og rækkerne slår op i det. */
  private skoen({ ider, svar }: Skoensvar, raekker: Int32Array, antal: number, ud: Uint8Array): void {
    const soejler = ider.map((id) => this.soejler.opslag('skoen', id))
    const tabel = this.skoentabel({ ider, svar })
    for (let i = 0; i < antal; i += 1) {
      let plads = 0
      for (let nr = soejler.length - 1; nr >= 0; nr -= 1)
        plads = plads * SKOEN_I_SOEJLE.length + svarI(soejler[nr] as Uint8Array, tal(raekker, i))
      ud[i] = svarI(tabel, plads)
    }
  }

  private skoentabel({ ider, svar }: Pick<Skoensvar, 'ider' | 'svar'>): Uint8Array {
    const regnet = this.skoentabeller.get(svar)
    if (regnet !== undefined) return regnet
    const tabel = new Uint8Array(SKOEN_I_SOEJLE.length ** ider.length)
    this.skoentabeller.set(svar, tabel)
    for (let plads = 0; plads < tabel.length; plads += 1) {
      const skoenne = ider.map((id, nr) => {
        const maade = Math.floor(plads / SKOEN_I_SOEJLE.length ** nr) % SKOEN_I_SOEJLE.length
        return [id, SKOEN_I_SOEJLE[maade]] as const
      })
      tabel[plads] = svarnummer(svar(Object.fromEntries(skoenne.filter(([, et]) => et !== undefined)) as Skoenne))
    }
    return tabel
  }

  /** Lægger delene sammen med `tabel`. Har en række fået svaret `afgjort`, kan resten ikke ændre det, og den spørges ikke. */
  private fold(
    dele: readonly Vilkaar<K>[],
    tabel: Uint8Array,
    afgjort: number,
    raekker: Int32Array,
    antal: number,
    ud: Uint8Array,
  ): void {
    for (const [nr, del] of dele.entries()) {
      if (nr === 0) this.svar(del, raekker, antal, ud)
      else this.foldDel(del, tabel, afgjort, raekker, antal, ud)
    }
  }

  private foldDel(
    del: Vilkaar<K>,
    tabel: Uint8Array,
    afgjort: number,
    raekker: Int32Array,
    antal: number,
    ud: Uint8Array,
  ): void {
    if (del.bygning?.af === 'opslag') return this.foldOpslag(del.bygning, tabel, raekker, antal, ud)
    this.laan((svar, tilbage, pladser) => {
      let uafgjorte = 0
      for (let i = 0; i < antal; i += 1) {
        tilbage[uafgjorte] = tal(raekker, i)
        pladser[uafgjorte] = i
        uafgjorte += ud[i] === afgjort ? 0 : 1
      }
      this.svar(del, tilbage, uafgjorte, svar)
      for (let i = 0; i < uafgjorte; i += 1) {
        const plads = tal(pladser, i)
        ud[plads] = svarI(tabel, svarI(ud, plads) * 4 + svarI(svar, i))
      }
    })
  }

  /** Et opslag koster mindre end at se efter, om det er nødvendigt. */
  private foldOpslag({ art, id }: Opslag, tabel: Uint8Array, raekker: Int32Array, antal: number, ud: Uint8Array): void {
    const soejle = this.soejler.opslag(art, id)
    const svar = SVAR_PAA[art]
    for (let i = 0; i < antal; i += 1) {
      ud[i] = svarI(tabel, svarI(ud, i) * 4 + svarI(svar, svarI(soejle, tal(raekker, i))))
    }
  }

  /** Det normale vilkår for de mange; de få særlige sager spørges for sig. */
  private staarFor(
    { svar }: Vilkaar<K>,
    { normalt, erSaerlig }: Stedfortraeder<K>,
    raekker: Int32Array,
    antal: number,
    ud: Uint8Array,
  ): void {
    const { sag } = this.soejler
    this.laan((normale, tilbage, pladser) => {
      let antalNormale = 0
      for (let i = 0; i < antal; i += 1) {
        const nr = tal(raekker, i)
        if (erSaerlig(sag(nr))) {
          ud[i] = svarnummer(svar(sag(nr)))
          continue
        }
        tilbage[antalNormale] = nr
        pladser[antalNormale] = i
        antalNormale += 1
      }
      if (antalNormale === antal) return this.svar(normalt, raekker, antal, ud)
      this.svar(normalt, tilbage, antalNormale, normale)
      for (let i = 0; i < antalNormale; i += 1) ud[tal(pladser, i)] = svarI(normale, i)
    })
  }

  private tvivl({ led, dele }: Vilkaar<K>, raekker: Int32Array, antal: number, ud: Uint8Array): void {
    const [A, B] = dele
    if (A === undefined || B === undefined || led.tvivl === undefined) throw new Error(`${led.id} has not two readings`)
    const valg = this.soejler.valg(led.tvivl.id)
    this.svar(A, raekker, antal, ud)
    this.laan((b) => {
      this.svar(B, raekker, antal, b)
      for (let i = 0; i < antal; i += 1) {
        const valgt = svarI(valg, tal(raekker, i))
        if (valgt === 0) ud[i] = svarI(BEGGE_LAESNINGER, svarI(ud, i) * 4 + svarI(b, i))
        else if (valgt === 2) ud[i] = svarI(b, i)
      }
    })
  }
}

type Stedfortraeder<K> = Extract<Bygning<K>, { readonly af: 'staar-for' }>
type Skoensvar = Extract<Bygning<never>, { readonly af: 'skoen' }>
type Opslag = Extract<Bygning<never>, { readonly af: 'opslag' }>

// To, og ikke én: en løkke over en søjle er hurtigst, når den kun har set søjler af én slags.

/** Svaret på pladsen. Pladsen findes: rækkerne ligger i søjlerne, og svarene i tabellerne. */
export function svarI(soejle: Uint8Array, plads: number): number {
  return soejle[plads] as number
}

/** Tallet på pladsen, som findes. */
export function tal(soejle: Int32Array, plads: number): number {
  return soejle[plads] as number
}
