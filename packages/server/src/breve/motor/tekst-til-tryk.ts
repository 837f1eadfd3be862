/** Tekst, som brevets skrift kan sætte, og de tegn, den ikke kan. */
export interface Trykt {
  readonly tekst: string
  /** Hvert tegn én gang, i den orden, de kom. */
  readonly udenTegn: readonly string[]
}

// Længere ord end dette er ikke dansk, men adresser og tastefejl; de må brydes, så de bliver på arket.
const LAENGSTE_ORD = 36
const BRYD = '\u200B'

/** Tegn, der ikke ses, men vender eller skjuler tekst (retning, nulbredde), og styretegn. De kan få et brev til at sige noget andet. */
const USYNLIGE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu

/** Tegn, der findes i en enklere form, som alle skrifter har. */
const ENKLERE: readonly (readonly [RegExp, string])[] = [
  [/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n'],
  [/[\t\u2000-\u200A\u205F\u3000]/g, ' '],
  [/[\u2010\u2011]/g, '-'],
  [/\u202F/g, '\u00A0'],
]

/**
 * Gør en tekst klar til tryk. Usynlige tegn falder væk, lange ord kan brydes, og tegn uden for skriften bliver til et
 * synligt mærke: brevet siger aldrig noget, man ikke kan se.
 */
export function tilTryk(raa: string, skriftens: ReadonlySet<number>): Trykt {
  let tekst = raa.toWellFormed().normalize('NFC')
  for (const [fra, til] of ENKLERE) tekst = tekst.replaceAll(fra, til)
  tekst = tekst.replaceAll(USYNLIGE, (tegn) => (tegn === '\n' ? tegn : ''))
  const uden = new Set<string>()
  let ud = ''
  let loeb = 0
  const luk = () => {
    if (loeb > 0) ud += loeb === 1 ? '[1 tegn kan ikke trykkes]' : `[${loeb} tegn kan ikke trykkes]`
    loeb = 0
  }
  for (const tegn of tekst) {
    if (tegn === '\n' || skriftens.has(tegn.codePointAt(0) ?? 0)) {
      luk()
      ud += tegn
    } else {
      uden.add(tegn)
      loeb += 1
    }
  }
  luk()
  return { tekst: brydLange(ud), udenTegn: [...uden] }
}

function brydLange(tekst: string): string {
  const langt = new RegExp(`\\S{${LAENGSTE_ORD + 1},}`, 'gu')
  const stykke = new RegExp(`(.{1,${LAENGSTE_ORD}})(?=.)`, 'gu')
  return tekst.replaceAll(langt, (ord) => ord.replaceAll(stykke, `$1${BRYD}`))
}

/** Afsnittene i en tekst, skilt ved linjeskift; tomme linjer er ikke afsnit. */
export function afsnitI(tekst: string): readonly string[] {
  return tekst
    .split('\n')
    .map((linje) => linje.trim())
    .filter((linje) => linje !== '')
}
