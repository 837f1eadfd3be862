import type { Dato } from '@fodfaeste/grund'
import type { Fakta } from '../fakta.ts'
import type { Forklaring } from '../motor/forklaring.ts'
import type { KonklusionKode } from '../vurdering/konklusion.ts'
import { vurder, vurderKort } from '../vurdering/vurder.ts'
import { type Aendring, medAendringer, muligeAendringer } from './aendring.ts'

/** Hvad der ville vende svaret, og hvad der ikke ville. */
export interface HvorforIkke {
  readonly kode: KonklusionKode
  /** De mindste sæt ændringer, der giver et af de ønskede svar. Ingen af dem kan undværes. */
  readonly vender: readonly { readonly aendringer: readonly Aendring[]; readonly kode: KonklusionKode }[]
  /** Enkelte ændringer, der lader svaret stå. */
  readonly venderIkke: readonly Aendring[]
}

/** Svar, der betyder, at forløbet kan gives. */
const KAN_GIVES: readonly KonklusionKode[] = ['kan-henvises', 'har-ret-efter-eget-oenske']
const HOEJST = 3

/**
 * Hvorfor ikke, og hvad ville ændre det?
 *
 * Prøver alle sæt af ændringer på 1, så 2, så 3 og holder op ved den størrelse, hvor svaret først vender; større sæt
 * siger ikke mere. Skal der flere til, gives ét sæt, hvor intet kan undværes. Det er en opregning, ikke et råd: loven
 * siger, hvad der ville gælde, ikke hvad der er sandt.
 * @param oensket de konklusioner, der søges; som udgangspunkt at forløbet kan gives
 */
export function hvorforIkke(fakta: Fakta, paa: Dato, oensket: readonly KonklusionKode[] = KAN_GIVES): HvorforIkke {
  const kode = vurderKort(fakta, paa).kode
  const enkelte = muligeAendringer(fakta).filter(erISpil(fakta, paa))
  const proev = (aendringer: readonly Aendring[]) => vurderKort(medAendringer(fakta, aendringer, paa), paa)
  const udgangspunkt = vurderKort(fakta, paa)
  const venderIkke = enkelte.filter((a) => ens(proev([a]), udgangspunkt))
  if (oensket.includes(kode)) return { kode, vender: [], venderIkke }
  // En ændring, som hverken alene eller sammen med andre flytter noget, falder ud af sig selv ved den mindste størrelse.
  for (let stoerrelse = 1; stoerrelse <= HOEJST; stoerrelse += 1) {
    const vender = []
    for (const aendringer of saet(enkelte, stoerrelse)) {
      const ny = proev(aendringer).kode
      if (oensket.includes(ny)) vender.push({ aendringer, kode: ny })
    }
    if (vender.length > 0) return { kode, vender, venderIkke }
  }
  const stort = undvaerlige(gunstige(enkelte), (aendringer) => oensket.includes(proev(aendringer).kode))
  return { kode, vender: stort === undefined ? [] : [{ aendringer: stort, kode: proev(stort).kode }], venderIkke }
}

/** Skøn, hvor et nej er det, der åbner for et forløb. */
const NEJ_AABNER: ReadonlySet<string> = new Set(['arbejdsevnen-kan-ikke-forbedres', 'aabenbart-formaalsloest'])

/** Én ændring pr. ting: den, der åbner for et forløb. */
function gunstige(alle: readonly Aendring[]): readonly Aendring[] {
  return alle.filter((a) => {
    if (a.art === 'tvivl') return a.laesning === 'A'
    if (a.art === 'foerste-forloeb') return true
    return (a.art === 'faktum' ? a.vaerdi : a.svar === 'ja') !== NEJ_AABNER.has(a.id)
  })
}

/** Tager én ændring væk ad gangen, så længe svaret stadig vender. `undefined`, når heller ikke alle sammen vender det. */
function undvaerlige(
  alle: readonly Aendring[],
  vender: (a: readonly Aendring[]) => boolean,
): readonly Aendring[] | undefined {
  if (!vender(alle)) return undefined
  return alle.reduce((tilbage, a) => {
    const uden = tilbage.filter((t) => t !== a)
    return vender(uden) ? uden : tilbage
  }, alle)
}

/** Kun det, loven overhovedet ser på i sagen efter den udgave, der gælder. */
function erISpil(fakta: Fakta, paa: Dato): (a: Aendring) => boolean {
  const ider = new Set<string>()
  const gaa = ({ led, brugt, mangler, fordi }: Forklaring): void => {
    if (led.tvivl !== undefined) ider.add(led.tvivl.id)
    for (const { id } of [...brugt, ...mangler]) ider.add(id)
    fordi.forEach(gaa)
  }
  const { spoergsmaal } = vurder(fakta, paa)
  gaa(spoergsmaal.henvises)
  return ({ id }) => ider.has(id)
}

function ens(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Alle sæt af den størrelse uden to ændringer af det samme. */
function* saet(alle: readonly Aendring[], stoerrelse: number, fra = 0): Generator<readonly Aendring[]> {
  if (stoerrelse === 0) {
    yield []
    return
  }
  for (let i = fra; i < alle.length; i += 1) {
    const foerste = alle[i]
    if (foerste === undefined) continue
    for (const resten of saet(alle, stoerrelse - 1, i + 1)) {
      if (resten.every((r) => r.art !== foerste.art || r.id !== foerste.id)) yield [foerste, ...resten]
    }
  }
}
