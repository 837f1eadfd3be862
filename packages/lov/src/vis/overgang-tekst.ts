import { type Dato, skrivDato } from '@fodfaeste/grund'
import type { OvergangBrugt, OvergangId } from '../overgang/lovvalg.ts'

/** Hvorfor netop den dags lov: én sætning pr. overgangsregel, med den af sagens dage, den så på. */
const TEKSTER: { readonly [K in OvergangId]: (dag: Dato) => string } = {
  'OVERGANG-AFGOERELSESDAG': (dag) => `Afgørelsen træffes efter de regler, der gælder ${skrivDato(dag)}.`,
  'OVERGANG-BEVILLINGSDAG': (dag) =>
    `Forløbet er bevilget ${skrivDato(dag)}; bevillingen bedømmes efter den dags regler.`,
  'OVERGANG-PAAKLAGET': (dag) =>
    `Sagen afgøres på ny. Der bruges de regler, der gjaldt, da den påklagede afgørelse blev truffet ${skrivDato(dag)}.`,
  'OVERGANG-FROSSEN-TEKST': (dag) =>
    `Forløbet er bevilget ${skrivDato(dag)} og kører efter lukningen videre under den tekst, der gjaldt til og med 31. januar 2026.`,
  'OVERGANG-BEGYNDT-FOER-LUKNINGEN': (dag) =>
    `Bevillingens dag er ikke registreret. Forløbet begyndte ${skrivDato(dag)} og er bevilget senest den dag; registrér dagen, den kan vælge en anden udgave.`,
  'LOV-1160-7-3': (dag) =>
    `Forløbet på mere end tre år er begyndt ${skrivDato(dag)}, før 1. januar 2022, og fortsætter, til det er afsluttet.`,
  'LOV-1160-7-4': () =>
    'Bevilget før 1. januar 2022 og begyndt den dag eller senere: seksårsreglen prøves, som der stod 1. januar 2022.',
  'LOV-1160-7-5': (dag) => `Bevilget før 1. januar 2022, begyndt ${skrivDato(dag)}: loftet på tre år gælder.`,
}

/** Sætningen til en brugt overgangsregel. */
export function skrivOvergang({ id, sagensDag }: OvergangBrugt): string {
  return TEKSTER[id](sagensDag)
}
