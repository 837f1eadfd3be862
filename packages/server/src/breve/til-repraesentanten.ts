import {
  type Adresse,
  type Repraesentant,
  type Sag,
  adressensLinjer,
  faarBrevene,
  repraesentantensAdresse,
} from '@fodfaeste/sag'
import type { Blok } from './blok.ts'
import { brevetsTekst } from './brevets-tekst.ts'
import type { Brevudkast } from './byg-brev.ts'
import { fvl } from './hjemler.ts'
import { type Brev, tekst } from './motor/brev.ts'

/** Hvad repræsentanten får: en kopi af borgerens brev, eller brevet selv. */
type Hvad = 'kopi' | 'brevet'

const FORKLARET: { readonly [H in Hvad]: (borger: string) => string } = {
  kopi: (borger) =>
    `Dette er en kopi af et brev til ${borger}. Du får den, fordi du er partsrepræsentant. Når der står «du» i brevet, er det ${borger}.`,
  brevet: (borger) =>
    `Dette brev er om ${borger}. Du får det, fordi du er partsrepræsentant. Når der står «du» i resten af brevet, er det ${borger}.`,
}

/** Øverst i brevet: hvorfor det kommer til en anden end borgeren. */
const HVORFOR_DIG: Blok<{ readonly borger: string; readonly hvad: Hvad }> = {
  id: 'hvorfor-dig',
  hjemmel: [fvl({ paragraf: '8', stk: 1 })],
  skriv: ({ borger, hvad }) => ({ stykker: [tekst(FORKLARET[hvad](borger))] }),
}

interface Til {
  readonly repraesentant: Repraesentant
  /** Borgerens navn. */
  readonly borger: string
  readonly hvad: Hvad
}

/** Det samme brev, stilet til repræsentanten. Borgerens adresse er ikke øverst i det. */
export function tilRepraesentanten(udkast: Brevudkast, { repraesentant, borger, hvad }: Til): Brevudkast {
  const indhold = HVORFOR_DIG.skriv({ borger, hvad })
  if (indhold === undefined) return udkast
  const { brev, blokke } = udkast
  const adresse = repraesentantensAdresse(repraesentant)
  return {
    ...udkast,
    brev: {
      ...brev,
      // Den, der åbner kuverten, skal ikke tro, at udfaldet er ens eget.
      titel: hvad === 'kopi' ? `Kopi: ${brev.titel}` : brev.titel,
      modtager: [repraesentant.navn, ...(adresse === undefined ? [] : adressensLinjer(adresse))],
      afsnit: [{ stykker: indhold.stykker }, ...brev.afsnit],
    },
    blokke: [{ blok: HVORFOR_DIG, ...indhold }, ...blokke],
  }
}

/** Brevet, som det går ud den dag (ISO): til borgeren, eller til den, fuldmagten giver brevene i stedet. */
export function somDetGaarUd(udkast: Brevudkast, { repraesentanter, borger }: Sag, dag: string): Brevudkast {
  const repraesentant = faarBrevene(repraesentanter, dag)
  return repraesentant === undefined
    ? udkast
    : tilRepraesentanten(udkast, { repraesentant, borger: borger.navn, hvad: 'brevet' })
}

/** Den af borgerens veje, brevet nævner i sin tekst; en beskyttet adresse må ikke gå til andre. */
export function naevntAdresse(brev: Brev, adresser: readonly Adresse[]): string | undefined {
  const skrevet = brevetsTekst(brev).toLocaleLowerCase('da')
  return adresser
    .flatMap(({ vej }) => vej.split('\n').map((linje) => (linje.split(',')[0] ?? '').trim()))
    .find((vej) => vej.length > 2 && skrevet.includes(vej.toLocaleLowerCase('da')))
}
