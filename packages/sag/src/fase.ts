import { type Dato, dato } from '@fodfaeste/grund'
import type { DagId } from '@fodfaeste/lov'
import { harAabenKlage } from './klage/klagestand.ts'
import type { Sag } from './sag.ts'

/** Hvor i sit liv sagen er. Beregnet, aldrig indtastet. */
export type Fase = 'henvisning' | 'oplysning' | 'maalgruppe' | 'forloeb' | 'klage' | 'afsluttet'

/**
 * Sagens fase på dagen.
 *
 * Bevilget: «forløb», også før det begynder, og «afsluttet» dagen efter slutdagen, eller, er begyndelsen registreret,
 * dagen efter ophøret. Ikke bevilget: «klage», når en klage er åben, eller en afgørelse er påklaget og ikke afgjort igen; «afsluttet», når der er afgjort uden bevilling; ellers hvor langt oplysningen er.
 */
export function fase(sag: Sag, idag: Dato): Fase {
  const dag = (id: DagId): Dato | undefined => {
    const tekst = sag.oplysninger[id]?.vaerdi
    return tekst === undefined ? undefined : dato(tekst)
  }
  const [slut, afgjort] = [dag('planlagt-slut'), dag('afgoeres')]
  if (dag('bevilget') !== undefined) return iForloebet(sag, slut, idag)
  if (harAabenKlage(sag, idag)) return 'klage'
  const erAfgjort = afgjort !== undefined && afgjort <= idag
  if (dag('paaklaget-afgoerelse') !== undefined) return erAfgjort ? 'afsluttet' : 'klage'
  if (erAfgjort) return 'afsluttet'
  return underForberedelse(sag)
}

/** Er begyndelsen registreret, slutter forløbet først, når ophøret er det: uden beslutning løber det videre. */
function iForloebet(sag: Sag, slut: Dato | undefined, idag: Dato): Fase {
  const { begyndt, ophoert } = sag.forloebet
  const sidsteDag = ophoert === undefined ? (begyndt === undefined ? slut : undefined) : dato(ophoert.sidsteDag)
  if (sidsteDag === undefined || sidsteDag >= idag) return 'forloeb'
  return harAabenKlage(sag, idag) ? 'klage' : 'afsluttet'
}

function underForberedelse({ oplysninger, skoen, vurderinger, teambehandlinger }: Sag): Fase {
  if (Object.keys(skoen).length > 0 || vurderinger.length > 0 || teambehandlinger.length > 0) return 'maalgruppe'
  // Fødselsdagen følger med CPR-nummeret og siger ikke, at nogen er begyndt at oplyse sagen.
  const oplyst = Object.keys(oplysninger).filter((id) => id !== 'foedselsdag')
  return oplyst.length > 0 ? 'oplysning' : 'henvisning'
}
