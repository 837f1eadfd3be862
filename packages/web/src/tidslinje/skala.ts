import { type Dato, dato, dele, plusDage, plusMaaneder } from '@fodfaeste/grund'
import type { Baand } from '@fodfaeste/kontrakt'

/** De dage, båndet viser, til og med. */
export interface Udsnit {
  readonly fra: Dato
  readonly til: Dato
}

export const SKALAER = [
  { vaerdi: '3-maaneder', tekst: '3 måneder' },
  { vaerdi: '1-aar', tekst: '1 år' },
  { vaerdi: 'hele', tekst: 'Hele forløbet' },
] as const

export type Skalavalg = (typeof SKALAER)[number]['vaerdi']

const MAANEDER: { readonly [S in Exclude<Skalavalg, 'hele'>]: number } = { '3-maaneder': 3, '1-aar': 12 }

/** Udsnittet for en skala. De korte har `midte` i midten. */
export function udsnitFor(valg: Skalavalg, baand: Baand, midte: Dato): Udsnit {
  if (valg === 'hele') return { fra: dato(baand.fra), til: dato(baand.til) }
  const antal = MAANEDER[valg]
  const foer = Math.floor((plusMaaneder(midte, antal) - midte) / 2)
  const fra = plusDage(midte, -foer)
  return { fra, til: plusDage(plusMaaneder(fra, antal), -1) }
}

/** Den dag, et kort udsnit begynder om: i dag, eller den dag i båndet, der er nærmest. */
export function begyndMidte(baand: Baand): Dato {
  const [fra, til, idag] = [dato(baand.fra), dato(baand.til), dato(baand.idag)]
  if (idag < fra) return fra
  return idag > til ? til : idag
}

/** Fra dage til punkter. Et sted kommer af hele dage, aldrig af måneder gange en bredde. */
export interface Skala {
  readonly udsnit: Udsnit
  readonly venstre: number
  readonly hoejre: number
  /** Dagens begyndelse. */
  morgen(dag: Dato): number
  /** Dagens slutning: den næste dags morgen. */
  aften(dag: Dato): number
}

export function lavSkala(udsnit: Udsnit, venstre: number, hoejre: number): Skala {
  const dage = udsnit.til - udsnit.fra + 1
  const morgen = (dag: Dato): number => {
    const x = venstre + ((dag - udsnit.fra) / dage) * (hoejre - venstre)
    return Math.round(Math.min(Math.max(x, venstre), hoejre) * 10) / 10
  }
  return { udsnit, venstre, hoejre, morgen, aften: (dag) => morgen(plusDage(dag, 1)) }
}

/** Ses noget af perioden i udsnittet? */
export function ses({ fra, til }: Udsnit, foerste: Dato, sidste: Dato): boolean {
  return foerste <= til && fra <= sidste
}

/** Ugens nummer efter ISO 8601: ugen hører til det år, dens torsdag ligger i. */
export function ugenummer(mandag: Dato): number {
  const torsdag = plusDage(mandag, 3)
  const { aar } = dele(torsdag)
  const nytaar = dato(`${String(aar).padStart(4, '0')}-01-01`)
  return Math.floor((torsdag - nytaar) / 7) + 1
}
