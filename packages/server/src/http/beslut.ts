import { type Haendelse, type Kommando, type Omstaendigheder, type Sag, foldVidere, udfoer } from '@fodfaeste/sag'
import type { Ur } from '../ur.ts'
import { type Afslag, underFeltet } from './afslag.ts'
import { afvistAfSagen } from './sagens-afslag.ts'

/** Beslutter dem i orden, hver på sagen efter den forrige. Siges der nej til én, sker ingen af dem. */
export function beslut(
  foer: Sag,
  kommandoer: readonly Kommando[],
  omkring: Pick<Omstaendigheder, 'af' | 'frister' | 'krav'>,
  ur: Ur,
  /** Hvor i kroppen felterne til hver af dem står; uden er det lige i den. */
  under: readonly (string | undefined)[] = [],
): readonly Haendelse[] | Afslag {
  const idag = ur.idag()
  const registreretTidspunkt = ur.nu().toISOString()
  let sag = foer
  const haendelser: Haendelse[] = []
  for (const [nr, kommando] of kommandoer.entries()) {
    const udfald = udfoer(sag, kommando, { ...omkring, idag })
    if (!udfald.ok) {
      const felt = under[nr]
      const nej = afvistAfSagen(udfald.afvist)
      return felt === undefined ? nej : underFeltet(felt, nej)
    }
    haendelser.push(...udfald.vaerdi)
    sag =
      foldVidere(
        sag,
        udfald.vaerdi.map((h) => ({ ...h, af: omkring.af, registreretTidspunkt })),
      ) ?? sag
  }
  return haendelser
}
