import { type Aktoer, type Kommando, type RegistreretHaendelse, type Sag, foldVidere } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import { foldet } from '../vis/sag-visning.ts'
import { Afslag } from './afslag.ts'
import { beslut } from './beslut.ts'
import type { HentetSag } from './sag-adgang.ts'

/** Hændelserne, beslutningerne ville give, blev de taget nu. Kommunens krav til en afgørelse prøves ikke, og intet gemmes. */
export function taenkt(
  { ur }: Pick<Omgivelser, 'ur'>,
  af: Aktoer,
  { haendelser, frister }: HentetSag,
  kommandoer: readonly Kommando[],
): readonly RegistreretHaendelse[] | Afslag {
  const svar = beslut(foldet(haendelser, haendelser.length), kommandoer, { af, frister }, ur)
  if (svar instanceof Afslag) return svar
  const registreretTidspunkt = ur.nu().toISOString()
  return svar.map((h) => ({ ...h, af: { id: af.id, navn: af.navn }, registreretTidspunkt }))
}

/** Sagen, som den ville være med dem. */
export function medTaenkte(
  omgivelser: Pick<Omgivelser, 'ur'>,
  af: Aktoer,
  sag: HentetSag,
  kommandoer: readonly Kommando[],
): Sag | Afslag {
  const nye = taenkt(omgivelser, af, sag, kommandoer)
  if (nye instanceof Afslag) return nye
  const foer = foldet(sag.haendelser, sag.haendelser.length)
  return foldVidere(foer, nye) ?? foer
}
