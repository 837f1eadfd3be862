import type { Dato } from '@fodfaeste/grund'
import { fastholdesSenest } from '@fodfaeste/lov'
import type { Sag } from '../sag.ts'
import { klagefakta } from '../sagsfakta/procesfakta.ts'
import { tilFakta } from '../til-fakta.ts'
import type { Klage } from './klager.ts'

/**
 * Hvor klagen er. `ny-afgoerelse-mangler`: genvurderingen gav helt eller delvist medhold, men der er ikke afgjort igen.
 * `ikke-fastholdt`: de fire uger er gået uden svar; bekendtgørelsen siger ikke, hvad der så sker.
 */
export type Klagestand =
  | 'genvurderes'
  | 'ny-afgoerelse-mangler'
  | 'imoedekommet'
  | 'afventer-fastholdelse'
  | 'ikke-fastholdt'
  | 'skal-sendes'
  | 'hos-ankestyrelsen'
  | 'afgjort'

/** Klagens stand på dagen. Beregnet, aldrig indtastet. */
export function klagestand(sag: Sag, klage: Klage, idag: Dato): Klagestand {
  const { genvurderet, fastholdtDen, sendt, afgjort } = klage
  if (afgjort !== undefined) return 'afgjort'
  if (sendt !== undefined) return 'hos-ankestyrelsen'
  if (genvurderet === undefined) return 'genvurderes'
  if (genvurderet.medhold === 'intet' || fastholdtDen !== undefined) return 'skal-sendes'
  if (!erAfgjortIgen(sag, klage)) return 'ny-afgoerelse-mangler'
  if (genvurderet.medhold === 'helt') return 'imoedekommet'
  const senest = fastholdesSenest(klagefakta(sag, klage), tilFakta(sag).laesningsvalg)?.senest
  return senest !== undefined && senest < idag ? 'ikke-fastholdt' : 'afventer-fastholdelse'
}

/** En klage genvurderet under Registrér har ikke sin afgørelse bundet til sig; så er det den, der kom siden. */
function erAfgjortIgen({ afgoerelser }: Sag, { genvurderet, nyAfgoerelse }: Klage): boolean {
  return nyAfgoerelse !== undefined || afgoerelser.some(({ den }) => den >= (genvurderet?.den ?? ''))
}

/** Er der en klage, der endnu ikke er endt? Fuldt medhold ender den, også før den nye afgørelse er skrevet. */
export function harAabenKlage(sag: Sag, idag: Dato): boolean {
  return sag.klager.some((klage) => {
    if (klage.genvurderet?.medhold === 'helt') return false
    const stand = klagestand(sag, klage, idag)
    return stand !== 'afgjort' && stand !== 'ikke-fastholdt'
  })
}
