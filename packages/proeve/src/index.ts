export { type Borger, enBorger } from './en-borger.ts'
export { enPerson } from './en-person.ts'
export { type SagIProeve, enSag, enSagsHaendelser, skridtTil } from './en-sag.ts'
export { type Saa, type Skridt, givet, registrer, registrerAlle } from './i-sagen.ts'
export { etHeltForloeb } from './et-helt-forloeb.ts'

export { type Jsonskema, efterSkema } from './efter-skema.ts'
export { type LaestPdf, laesPdf } from './laes-pdf.ts'
export { KLAR_AFGOERELSE, KLAR_DEN, klarTilAfgoerelse } from './klar-til-afgoerelse.ts'
