import { type Dato, type Svar, dato, iso, skrivAntal, skrivDato } from '@fodfaeste/grund'
import { ALDERSDAGE, YDERSTE_SLUTNINGER } from './baand.ts'
import type { HjemmelUddrag, VurderingUddrag } from './vurdering-uddrag.ts'

/** En linje i «Værd at vide»: det, der ikke er en opgave, men som sagen hviler på. */
export interface VaerdAtVide {
  navn: string
  svar?: Svar
  tekst: string
  hvorfor: string
  hjemmel?: HjemmelUddrag
}

const DAGE: readonly string[] = [...ALDERSDAGE, ...YDERSTE_SLUTNINGER]

/** Alle aldre og yderste grænser (også dem uden for båndet), summerne og tvivlen. I fast orden: dage, tal, tvivl. */
export function vaerdAtVide({ dage, tal, tvivl }: VurderingUddrag, idag: Dato): readonly VaerdAtVide[] {
  return [
    ...dage.flatMap(({ id, navn, dag, hvorfor, hjemmel }): VaerdAtVide[] => {
      if (dag === undefined || !DAGE.includes(id)) return []
      const tekst = dag < iso(idag) ? `${skrivDato(dato(dag))}, passeret` : skrivDato(dato(dag))
      return [{ navn, tekst, hvorfor, ...(hjemmel && { hjemmel }) }]
    }),
    ...tal.flatMap(({ navn, vaerdi, enhed, hvorfor, hjemmel }): VaerdAtVide[] =>
      vaerdi === undefined
        ? []
        : [
            {
              navn,
              tekst: skrivAntal(vaerdi, 'dag', enhed),
              hvorfor,
              ...(hjemmel && { hjemmel }),
            },
          ],
    ),
    ...tvivl.map(({ titel, harBetydning, hvemBeslutter, valgt }): VaerdAtVide => {
      const valg =
        valgt === undefined ? `Afgøres af: ${hvemBeslutter}.` : `Læsning ${valgt.laesning} er valgt af ${valgt.af}.`
      return {
        navn: 'Tvivl i loven',
        tekst: harBetydning ? titel : `${titel} Uden betydning her.`,
        hvorfor: harBetydning ? valg : `Uden betydning for svaret her. ${valg}`,
      }
    }),
  ]
}
