export { type Afgoerelse, type KlageUdfald, RESULTAT_TEKST, type RetligtResultat, UDFALD_TEKST } from './afgoerelse.ts'
export { MOMENTER, type MomentId } from './moment.ts'
export { PRAKSIS_2022, PRAKSIS_2022_KILDE, TEMAMOEDET } from './praksis-2022.ts'
export { type Principmeddelelse, PRINCIPMEDDELELSER } from './principmeddelelser.ts'
