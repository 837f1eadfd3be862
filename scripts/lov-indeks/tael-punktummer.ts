import type { Punktummer } from '../../packages/lov/src/indeks/udgave-indhold.ts'

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

/** Tæller punktummerne i et stykke eller nummer. Et brudstykke uden punktum («har boet her,») tæller som ét. */
export function taelPunktummer(tekst: string): Punktummer {
  let antal = 1
  let usikkert = false
  for (const [, ord = ''] of tekst.trim().matchAll(MULIG_SLUT)) {
    const sidste = ord.toLowerCase().replace(/^\(/, '')
    if (ALDRIG_SLUT.has(sidste)) continue
    antal += 1
    usikkert ||= MAASKE_SLUT.has(sidste)
  }
  return { antal, usikkert }
}
