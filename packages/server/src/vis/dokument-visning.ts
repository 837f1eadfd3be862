import type { DokumentVisning } from '@fodfaeste/kontrakt'
import type { Sag } from '@fodfaeste/sag'
import { INDHOLDSTYPER, erIndholdstype } from '../dokument/indholdstype.ts'

/** Sagens dokumenter, senest journaliseret først, med vejen mellem udgaverne. */
export function visDokumenter({ dokumenter }: Sag): readonly DokumentVisning[] {
  return dokumenter
    .map(({ version, navn, art, kilde, dateret, af, aftryk, stoerrelse, indholdstype = '', erstatter }) => {
      const erstattetAf = dokumenter.findLast((nyere) => nyere.erstatter === version)?.version
      const type = erIndholdstype(indholdstype) ? INDHOLDSTYPER[indholdstype] : { navn: 'Ukendt', vises: false }
      return {
        version,
        navn,
        art,
        kilde,
        dateret,
        registreretAf: af.navn,
        ...(aftryk !== undefined && {
          indhold: { aftryk, stoerrelse: stoerrelse ?? 0, indholdstype, typenavn: type.navn, vises: type.vises },
        }),
        ...(erstatter !== undefined && { erstatter }),
        ...(erstattetAf !== undefined && { erstattetAf }),
      }
    })
    .toReversed()
}
