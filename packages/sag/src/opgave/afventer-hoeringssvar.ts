import { type Dato, dato, iso, plusDage, skrivDato } from '@fodfaeste/grund'
import type { Partshoering } from '../hoering/partshoeringer.ts'
import { hoeringsstand } from '../hoering/svarventetid.ts'
import type { Person } from '../person.ts'
import type { Sag } from '../sag.ts'
import type { Opgave } from './opgave.ts'

/**
 * Borgerens svar på en høring: til og med dagen, et menneske satte, ventes der; dagen efter tages sagen op. Er der afgjort,
 * efter at der kunne svares, er der intet at vente på. Dagen alene afgør det; intet skal vækkes.
 */
export function afventerHoeringssvar(sag: Sag, ansvarlig: Person, idag: Dato): readonly Opgave[] {
  const { partshoeringer, afgoerelser } = sag
  return partshoeringer.flatMap((hoering) => {
    const stand = hoeringsstand(hoering, idag)
    const afgjort = afgoerelser.some(({ den }) => den >= hoering.den)
    if (hoering.svarfrist === undefined || afgjort) return []
    const faelles = { svarfrist: dato(hoering.svarfrist), ansvarlig }
    if (stand === 'venter') return [venter(hoering, faelles)]
    return stand === 'uden-svar' ? [tagOp(hoering, faelles)] : []
  })
}

interface Omkring {
  readonly svarfrist: Dato
  readonly ansvarlig: Person
}

/** Hvad der høres om, står kun i begrundelsen: teksten går også ud i kalenderen. */
function venter({ version, navn, den }: Partshoering, { svarfrist, ansvarlig }: Omkring): Opgave {
  return {
    noegle: `HOERING/${version}`,
    art: 'vent',
    hvad: 'Venter på borgerens svar på en partshøring',
    fra: den,
    frist: iso(svarfrist),
    tilstand: 'venter',
    hvorfor: `Borgeren kan svare om «${navn}» til og med ${skrivDato(svarfrist)}. Kommunen satte dagen, ikke loven.`,
    opfyldesVed: 'Borgeren har svaret, eller dagen er gået.',
    beslutning: 'besvar-partshoering',
    ansvarlig,
  }
}

function tagOp({ version, navn }: Partshoering, { svarfrist, ansvarlig }: Omkring): Opgave {
  const efter = iso(plusDage(svarfrist, 1))
  return {
    noegle: `HOERING/${version}`,
    art: 'hus',
    hvad: 'Tag sagen op igen: svarfristen i en partshøring er gået',
    fra: efter,
    frist: efter,
    tilstand: 'aktiv',
    hvorfor: `Borgeren har ikke svaret om «${navn}» til og med ${skrivDato(svarfrist)}.`,
    opfyldesVed: 'Borgerens svar er registreret, eller sagen er afgjort.',
    beslutning: 'besvar-partshoering',
    ansvarlig,
  }
}
