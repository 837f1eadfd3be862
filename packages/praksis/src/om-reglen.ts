import { type Afgoerelse, RESULTAT_TEKST, UDFALD_TEKST } from './afgoerelse.ts'
import { MOMENTER } from './moment.ts'
import { PRAKSIS_2022, PRAKSIS_2022_KILDE } from './praksis-2022.ts'
import { PRINCIPMEDDELELSER, type Principmeddelelse } from './principmeddelelser.ts'

/** En offentliggjort sag i de ord, den vises med. */
interface SagOmReglen {
  readonly nr: number
  readonly resume: string
  readonly udfald: string
  readonly resultat: string
  readonly kilde: string
}

/** Det, praksis siger om en regel. */
export interface PraksisOmReglen {
  readonly principmeddelelser: readonly Principmeddelelse[]
  readonly sager: readonly SagOmReglen[]
}

/** Principmeddelelser og offentliggjorte sager om reglen: sagerne er dem, hvor et moment under reglen blev lagt til grund. */
export function praksisOm(regelId: string): PraksisOmReglen {
  return {
    principmeddelelser: PRINCIPMEDDELELSER.filter(({ regler }) => regler.includes(regelId)),
    sager: PRAKSIS_2022.filter((sag) => handlerOm(sag, regelId)).map(({ nr, resume, udfald, resultater }) => ({
      nr,
      resume,
      udfald: udfald.map((u) => UDFALD_TEKST[u]).join(' og '),
      resultat: resultater.map((r) => RESULTAT_TEKST[r]).join(' og '),
      kilde: PRAKSIS_2022_KILDE,
    })),
  }
}

function handlerOm({ momenter }: Afgoerelse, regelId: string): boolean {
  return momenter.some((id) => (MOMENTER[id].regler as readonly string[]).includes(regelId))
}
