import { dato } from '@fodfaeste/grund'
import type { Baand } from '@fodfaeste/kontrakt'
import { type Streg, akse } from './akse.ts'
import { type Flag, type Idag, idagFlag, saetFlag } from './flag.ts'
import { type Raekke, saetRaekker } from './raekker.ts'
import { type Udsnit, lavSkala, ses } from './skala.ts'
import type { Maal } from './tekstplads.ts'

/** Alt på båndet med sin plads, klar til at blive tegnet. */
export interface Opsaetning {
  readonly venstre: number
  readonly hoejre: number
  readonly akse: readonly Streg[]
  readonly flag: readonly Flag[]
  readonly idag: Idag | undefined
  readonly raekker: readonly Raekke[]
}

/** Plads til rækkernes navne. */
const NAVNEBREDDE = 116

/** Lægger båndet ud i en bredde. Tekst skaleres aldrig; er pladsen en anden, lægges der ud igen. */
export function laegUd(baand: Baand, udsnit: Udsnit, bredde: number, maal: Maal): Opsaetning {
  const skala = lavSkala(udsnit, NAVNEBREDDE, bredde)
  const idag = idagFlag(dato(baand.idag), skala, maal)
  const iFlag = baand.elementer.filter(({ spor, til, fra }) => {
    const dag = dato(fra)
    return til === undefined && spor !== 'regler' && ses(udsnit, dag, dag)
  })
  const flag = saetFlag(iFlag, skala, maal, idag)
  const gennem = flag.filter(({ elementer }) => elementer.some(({ art }) => art !== 'dag')).map(({ x }) => x)
  const streger = [...gennem, ...(idag === undefined ? [] : [idag.x])]
  return {
    venstre: skala.venstre,
    hoejre: skala.hoejre,
    akse: akse(skala, maal),
    flag,
    idag,
    raekker: saetRaekker(baand.elementer, skala, maal, streger),
  }
}
