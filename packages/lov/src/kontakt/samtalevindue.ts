import { type Dato, type Periode, dato, datoFra, dele, indeholder, plusDage, plusMaaneder } from '@fodfaeste/grund'
import type { Jobsamtale, Ydelsesperiode } from './fakta.ts'
import { erVedtaget } from '../motor/lovsaet.ts'

/** Den dag, seks samtaler på tolv måneder blev til fire på de første seks. */
export const NY_KONTAKT = dato('2020-01-01')

/** Dagen, det nye krav afløste det gamle; uendelig, når sættet ikke har det nye. */
const nytKravFra = (): number => (erVedtaget(NY_KONTAKT) ? NY_KONTAKT : Infinity)

/** Et tidsrum, loven kræver et antal samtaler i. */
export interface Vindue extends Periode {
  readonly kraevet: 4 | 6
  readonly afholdt: number
  /** Ender ydelsen eller kravet, før tidsrummet er gået, kan antallet ikke kræves. */
  readonly afbrudt: boolean
}

const taelSamtaler = (samtaler: readonly Jobsamtale[], i: Periode): number =>
  samtaler.filter(({ den }) => indeholder(i, den.vaerdi)).length

/** De første seks måneder fra overgangen til ydelsen, begge dage med. */
export function foersteSeksMaaneder({ fra }: Ydelsesperiode): Periode {
  return { fra: fra.vaerdi, til: plusDage(plusMaaneder(fra.vaerdi, 6), -1) }
}

/** Vinduet med fire samtaler. */
export function fireVindue(ydelse: Ydelsesperiode, samtaler: readonly Jobsamtale[]): Vindue {
  const tid = foersteSeksMaaneder(ydelse)
  const til = ydelse.til?.vaerdi
  return { ...tid, kraevet: 4, afholdt: taelSamtaler(samtaler, tid), afbrudt: til !== undefined && til < tid.til }
}

/** Den første i den måned, borgeren har haft ydelsen i fra begyndelsen af. */
function foersteHeleMaaned(dag: Dato): Dato {
  const { aar, maaned, dag: iMaaneden } = dele(dag)
  return iMaaneden === 1 ? dag : plusMaaneder(datoFra(aar, maaned, 1), 1)
}

/**
 * Vinduerne med seks samtaler på tolv måneder, ét efter ét, til kravet hører op ved udgangen af 2019.
 *
 * Hvert vindue regnes fra den samme begyndelse, så en klemt dag i et vindue ikke flytter de næste. Det vindue, der rækker ind i
 * 2020, kræves, så længe reglen gælder, og er afbrudt fra den dag, den ikke gør.
 */
export function seksVinduer(
  ydelse: Ydelsesperiode,
  samtaler: readonly Jobsamtale[],
  laesning: 'A' | 'B',
  dag: Dato,
): readonly Vindue[] {
  const begynder = laesning === 'A' ? ydelse.fra.vaerdi : foersteHeleMaaned(ydelse.fra.vaerdi)
  const slut = Math.min(ydelse.til?.vaerdi ?? Infinity, nytKravFra() - 1)
  const vinduer: Vindue[] = []
  // Hører hverken ydelsen eller kravet op, ses der ikke længere frem end dagen.
  const sidste = Number.isFinite(slut) ? slut : dag
  const endte = slut < nytKravFra() - 1
  for (let nr = 0; ; nr += 1) {
    const fra = plusMaaneder(begynder, nr * 12)
    if (fra > sidste) return vinduer
    const til = plusDage(plusMaaneder(begynder, (nr + 1) * 12), -1)
    vinduer.push({
      fra,
      til,
      kraevet: 6,
      afholdt: taelSamtaler(samtaler, { fra, til }),
      afbrudt: til > slut && (endte || dag >= nytKravFra()),
    })
  }
}
