import { type Dato, dato } from '@fodfaeste/grund'
import type { Fakta, Oenske, Orlov, Skoen } from '@fodfaeste/lov'

/** En sag at måle på: oplysninger og den dag, der vurderes. */
export interface Maalesag {
  readonly fakta: Fakta
  readonly paa: Dato
}

const FRA = dato('2013-01-01')
const TIL = dato('2026-12-31')
const FOEDT_FRA = dato('1950-01-01')
const FOEDT_TIL = dato('2007-12-31')

/** Samme sager hver gang: en lille lineær kongruensgenerator (Numerical Recipes) med fast frø. */
function terning(froe: number): (antal: number) => number {
  let tilstand = froe
  return (antal) => {
    tilstand = (Math.imul(tilstand, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((tilstand / 4_294_967_296) * antal)
  }
}

/** Lav `antal` sager, som en landsdækkende bestand kunne se ud: de fleste oplyst, mange lovudgaver, nogle huller. */
export function lavSager(antal: number, froe = 20_261_123): Maalesag[] {
  const slaa = terning(froe)
  return Array.from({ length: antal }, () => lavSag(slaa))
}

function lavSag(slaa: (antal: number) => number): Maalesag {
  const dag = (fra: number, til: number): Dato => (fra + slaa(til - fra + 1)) as Dato
  const opl = <T>(vaerdi: T) => ({ vaerdi, kilde: 'bænk' })
  const maaske = <T>(procent: number, lav: () => T): T | undefined => (slaa(100) < procent ? lav() : undefined)
  const skoen = (): Skoen => ({ svar: slaa(10) < 8 ? 'ja' : 'nej', af: 'Bænk', begrundelse: 'Begrundet.' })
  const paa = dag(FRA, TIL)
  const bevilget = maaske(60, () => (paa - slaa(1500)) as Dato)
  const start = maaske(70, () => ((bevilget ?? paa) + slaa(200)) as Dato)
  const slut = start === undefined ? undefined : maaske(80, () => (start + 300 + slaa(1500)) as Dato)
  const foedt = dag(FOEDT_FRA, FOEDT_TIL)
  const orlov =
    start === undefined
      ? undefined
      : maaske(20, (): readonly Orlov[] => {
          const fra = (start + slaa(400)) as Dato
          return [
            {
              art: slaa(2) === 0 ? 'barsel' : 'sorgorlov',
              fra,
              til: (fra + slaa(300)) as Dato,
              retTilDagpenge: slaa(10) > 0,
            },
          ]
        })
  const tidligere = maaske(85, () =>
    slaa(2) === 0 ? [] : [{ fra: (paa - 3000) as Dato, til: (paa - 3000 + 300 + slaa(1400)) as Dato }],
  )
  const fakta = {
    dage: {
      ...(bevilget === undefined ? {} : { bevilget: opl(bevilget) }),
      ...(start === undefined ? {} : { starter: opl(start) }),
      ...(slut === undefined ? {} : { 'planlagt-slut': opl(slut) }),
    },
    jaNej: medKendte({
      'ikke-loest-gennem-anden-indsats': maaske(90, () => opl(slaa(10) > 0)),
      'langvarig-offentlig-forsoergelse': maaske(90, () => opl(slaa(10) > 1)),
      'tilbud-uden-oeget-tilknytning': maaske(50, () => opl(slaa(2) === 0)),
    }),
    skoen: medKendte({
      'komplekse-problemer': maaske(90, skoen),
      'helhedsorienteret-indsats': maaske(90, skoen),
      udviklingsperspektiv: maaske(90, skoen),
      'aabenbart-formaalsloest': maaske(60, skoen),
      'arbejdsevnen-kan-ikke-forbedres': maaske(10, skoen),
    }),
    oensker:
      slaa(3) === 0
        ? [
            {
              emne: slaa(2) === 0 ? 'endnu-et-forloeb' : 'forloeb-taet-paa-pension',
              svar: slaa(2) === 0 ? 'ja' : 'nej',
            } satisfies Oenske,
          ]
        : [],
    laesningsvalg: {},
    ...medKendte({
      foedselsdag: maaske(97, () => opl({ tidligst: foedt, senest: foedt })),
      tidligereForloeb: tidligere === undefined ? undefined : opl(tidligere),
      orlov: orlov === undefined ? undefined : opl(orlov),
    }),
  } as Fakta
  return { fakta, paa }
}

function medKendte(alt: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(alt).filter(([, vaerdi]) => vaerdi !== undefined))
}
