import type { HjemmelUddrag } from './vurdering-uddrag.ts'

export type Spor = 'forloeb' | 'tidligere' | 'orlov' | 'alder' | 'dage' | 'regler'

/** Et element på forløbsbåndet; samme form som kontrakten, så tabel og bånd har de samme rækker. */
export interface BaandElement {
  id: string
  spor: Spor
  art: 'bjaelke' | 'dag' | 'alder' | 'skravering' | 'vindue' | 'flag'
  navn: string
  fra: string
  /** Til og med; mangler for en enkelt dag. */
  til?: string
  /** Sidste del af bjælken er dage lagt til for orlov. */
  heraflTilfoejetDage?: number
  varighed?: string
  status: string
  hvorfor: string
  hjemmel?: HjemmelUddrag
}

/** Båndets udsnit og elementer i datoorden. */
export interface Baand {
  fra: string
  til: string
  idag: string
  elementer: BaandElement[]
}
