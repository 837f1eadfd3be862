/** Et punktum i et stykke eller et nummer, ordret. Lagt i forlængelse af hinanden med mellemrum er de hele teksten. */
export interface Punktum {
  readonly tekst: string
  /** Slutningen er måske ikke en slutning: ordet før er en forkortelse, der også kan stå midt i en sætning. */
  readonly usikkerSlutning: boolean
}

/** Forkortelser, som aldrig slutter en sætning: der kommer altid noget efter. */
const ALDRIG_SLUT = new Set(
  [
    'jf',
    'jfr',
    'nr',
    'stk',
    'pr',
    'ca',
    'eks',
    'evt',
    'inkl',
    'ekskl',
    'dvs',
    'pga',
    'kap',
    'art',
    'hhv',
    'litra',
  ].concat(['bl.a', 'f.eks', 'fx']),
)
/** Forkortelser, som både kan stå midt i en sætning og slutte den. Følger der et stort bogstav, er det næsten altid slut. */
const MAASKE_SLUT = new Set(['m.v', 'mv', 'm.m', 'm.fl', 'pct', 'kr', 'pkt', 'osv', 'o.l', 'lign', 'el.lign'])

// Et punktum, eventuelt en slutcitation, et mellemrum og så noget, en sætning kan begynde med: et stort bogstav, «§»,
// eller en henvisning som «1. og 2. pkt. gælder …».
const MULIG_SLUT = /([\p{L}\d.)%-]*)[.!?]["”«)]*\s+(?=["»”(]?[A-ZÆØÅ§]|(?:\d+\.(?:-|, | og | eller ))*\d+\. pkt\. )/gu

/** Deler et stykke eller et nummer i punktummer. Et brudstykke uden punktum («har boet her,») er ét. */
export function delPunktummer(tekst: string): readonly Punktum[] {
  const hele = tekst.trim()
  const dele: Punktum[] = []
  let fra = 0
  for (const { 0: slut, 1: ord = '', index } of hele.matchAll(MULIG_SLUT)) {
    const sidste = ord.toLowerCase().replace(/^\(/, '')
    if (ALDRIG_SLUT.has(sidste)) continue
    const til = index + slut.length
    dele.push({ tekst: hele.slice(fra, til).trimEnd(), usikkerSlutning: MAASKE_SLUT.has(sidste) })
    fra = til
  }
  return [...dele, { tekst: hele.slice(fra), usikkerSlutning: false }]
}
