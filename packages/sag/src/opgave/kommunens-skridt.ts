import { type Dato, dato } from '@fodfaeste/grund'
import type { Person } from '../person.ts'
import type { Sag } from '../sag.ts'
import type { Ventetid } from '../ventetid/ventetider.ts'
import type { Opgave } from './opgave.ts'
import { aabneVentetider } from './ventende.ts'

/** Ventetiderne i sagen: dem, der løber, og dem, hvis dag er kommet. Dagen alene afgør det; intet skal vækkes. */
export function kommunensSkridt(sag: Sag, ansvarlig: Person, idag: Dato): readonly Opgave[] {
  return aabneVentetider(sag).map((ventetid) =>
    dato(ventetid.tagesOp) > idag ? venter(ventetid, ansvarlig) : tagOp(ventetid, ansvarlig),
  )
}

function venter({ paa, aarsag, tagesOp, den, version }: Ventetid, ansvarlig: Person): Opgave {
  return {
    noegle: `VENT/${version}`,
    art: 'vent',
    hvad: `Venter på ${paa}`,
    fra: den,
    frist: tagesOp,
    tilstand: 'venter',
    hvorfor: aarsag,
    opfyldesVed: 'Ventetiden er afsluttet, eller dagen er kommet.',
    beslutning: 'afslut-ventetid',
    ansvarlig,
    ventetid: version,
  }
}

/** Det, der blev ventet på, står kun i begrundelsen: teksten går også ud i kalenderen. */
function tagOp({ paa, aarsag, tagesOp, version }: Ventetid, ansvarlig: Person): Opgave {
  return {
    noegle: `TAG-OP/${version}`,
    art: 'hus',
    hvad: 'Tag sagen op igen efter ventetiden',
    fra: tagesOp,
    frist: tagesOp,
    tilstand: 'aktiv',
    hvorfor: `Sagen har ventet på ${paa}: ${aarsag}`,
    opfyldesVed: 'Ventetiden er afsluttet. Skal der ventes længere, sættes en ny dag.',
    beslutning: 'afslut-ventetid',
    ansvarlig,
    ventetid: version,
  }
}

/** Sagen er åben, og hverken loven eller nogen af os har sat en dag. */
export function naesteSkridt(sag: Sag, ansvarlig: Person): Opgave {
  return {
    noegle: 'NAESTE-SKRIDT',
    art: 'hus',
    hvad: 'Tag stilling til næste skridt i sagen',
    fra: sag.opdateret.slice(0, 'åååå-mm-dd'.length),
    tilstand: 'aktiv',
    hvorfor: 'Loven sætter ingen dag i sagen nu, og den venter ikke på nogen til en bestemt dag.',
    opfyldesVed: 'Noget i sagen giver en pligt med en dag, eller sagen venter på nogen til en bestemt dag.',
    beslutning: 'begynd-ventetid',
    ansvarlig,
  }
}
