import type { DokumentVisning } from '@fodfaeste/kontrakt'
import type { Sag } from '@fodfaeste/sag'
import { INDHOLDSTYPER, erIndholdstype } from '../dokument/indholdstype.ts'

/** Til den, der må se sagen, men ikke kende en beskyttet borger. */
export const DOKUMENT_LUKKET =
  'Borgeren har navne- og adressebeskyttelse, og dokumentet kan nævne dem. Bed sagsbehandleren om at knytte dig til sagen, hvis du skal læse det.'

/** Sagens dokumenter, senest journaliseret først, med vejen mellem udgaverne. */
export function visDokumenter({ dokumenter }: Sag, maaAabnes: boolean): readonly DokumentVisning[] {
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
          indhold: {
            aftryk,
            stoerrelse: stoerrelse ?? 0,
            indholdstype,
            typenavn: type.navn,
            vises: type.vises && maaAabnes,
            ...(!maaAabnes && { lukket: DOKUMENT_LUKKET }),
          },
        }),
        ...(erstatter !== undefined && { erstatter }),
        ...(erstattetAf !== undefined && { erstattetAf }),
      }
    })
    .toReversed()
}
