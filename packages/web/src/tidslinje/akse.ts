import { type Dato, datoFra, dele, plusDage, plusMaaneder, ugedag } from '@fodfaeste/grund'
import { kortMaaned } from '../tekst/dage.ts'
import { type Skala, type Udsnit, ugenummer } from './skala.ts'
import type { Maal } from './tekstplads.ts'

/** En streg på aksen, med eller uden tekst. */
export interface Streg {
  readonly x: number
  readonly fed: string
  readonly tekst: string
  /** Et årsskifte: stregen går stærkere gennem båndet. */
  readonly aar: boolean
}

const DAGE_PR_AAR = 365
/** Længere end det er der ikke plads til et årstal for hvert år; så står hvert femte. */
const MANGE_AAR = 18

/** Dagene stregerne står på: jo længere udsnit, jo færre. */
function strege(udsnit: Udsnit): readonly Dato[] {
  const dage = udsnit.til - udsnit.fra + 1
  if (dage <= 10) return hver(udsnit.fra, udsnit, (dag) => plusDage(dag, 1))
  if (dage <= 100) return hver(plusDage(udsnit.fra, (8 - ugedag(udsnit.fra)) % 7), udsnit, (dag) => plusDage(dag, 7))
  const { aar } = dele(udsnit.fra)
  if (dage > MANGE_AAR * DAGE_PR_AAR)
    return hver(datoFra(aar - (aar % 5), 1, 1), udsnit, (dag) => plusMaaneder(dag, 60)).filter((d) => d >= udsnit.fra)
  const maaneder = dage <= DAGE_PR_AAR + 1 ? 1 : dage <= 3 * DAGE_PR_AAR + 31 ? 3 : dage <= 7 * DAGE_PR_AAR ? 6 : 12
  return hver(datoFra(aar, 1, 1), udsnit, (dag) => plusMaaneder(dag, maaneder)).filter((dag) => dag >= udsnit.fra)
}

function hver(foerste: Dato, { til }: Udsnit, naeste: (dag: Dato) => Dato): readonly Dato[] {
  const dage: Dato[] = []
  for (let dag = foerste; dag <= til; dag = naeste(dag)) dage.push(dag)
  return dage
}

function skrift(dag: Dato, dage: number, foerste: boolean): Pick<Streg, 'fed' | 'tekst'> {
  const { aar, maaned, dag: nr } = dele(dag)
  if (dage <= 10) return { fed: '', tekst: `${nr}. ${kortMaaned(maaned)}` }
  if (dage <= 100) return { fed: '', tekst: `uge ${ugenummer(dag)}` }
  if (foerste && maaned !== 1) return { fed: '', tekst: `${kortMaaned(maaned)} ${aar}` }
  if (maaned === 1) return { fed: String(aar), tekst: dage <= 7 * DAGE_PR_AAR ? kortMaaned(1) : '' }
  return { fed: '', tekst: kortMaaned(maaned) }
}

const LUFT = 8

/** Aksen. En tekst, der ikke er plads til før den næste streg, udelades; årstallet står så længst. */
export function akse(skala: Skala, maal: Maal): readonly Streg[] {
  const dage = skala.udsnit.til - skala.udsnit.fra + 1
  const alle = strege(skala.udsnit).map((dag, nr) => ({
    x: skala.morgen(dag),
    ...skrift(dag, dage, nr === 0),
    aar: dage > 100 && dele(dag).maaned === 1,
  }))
  return alle.map((streg, nr) => {
    const plads = (alle[nr + 1]?.x ?? skala.hoejre) - streg.x - LUFT
    const bredde = (fed: string, tekst: string) => maal(fed, true) + (fed && tekst ? 4 : 0) + maal(tekst, false)
    if (bredde(streg.fed, streg.tekst) <= plads) return streg
    return bredde(streg.fed, '') <= plads && streg.fed !== ''
      ? { ...streg, tekst: '' }
      : { ...streg, fed: '', tekst: '' }
  })
}
