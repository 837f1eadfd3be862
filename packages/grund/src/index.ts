export { type Svar, alle, eller, erAfgjort, ikke, mindstEn, og } from './svar.ts'
export { type Udfald, afvist, lykkes } from './udfald.ts'
export {
  type AarMaanedDag,
  type Dato,
  alder,
  dageIMaaneden,
  dageMellem,
  datoFra,
  dele,
  erSkudaar,
  plusAar,
  plusDage,
  plusMaaneder,
  seneste,
  tidligste,
  ugedag,
} from './dato.ts'
export { dato, iso, proevDato, skrivDato, skrivDatoMedUgedag } from './dato-tekst.ts'
export { type Periode, dageI, dageIAlt, faelles, forenPerioder, indeholder, periode } from './periode.ts'
export {
  type Stykke,
  type Tidslinje,
  foren,
  klip,
  komplement,
  laegOver,
  saml,
  tidslinje,
  vaerdiPaa,
} from './tidslinje.ts'
export { type Hjemmel, type HjemmelSkrift, type LovKode, skrivHjemmel } from './hjemmel.ts'
export { cprKontrolGaarOp } from './cpr.ts'
export { type Beloeb, kroner, oere, plusBeloeb, skrivBeloeb } from './beloeb.ts'
export { opregn, skrivAntal } from './opregning.ts'
export { type Laesbarhed, laesbarhed } from './lix.ts'
