import { type Dato, dato } from '@fodfaeste/grund'
import type { Person } from '../person.ts'
import { aabenForelaeggelse } from '../godkendelse/aaben-forelaeggelse.ts'
import type { Forelaeggelse } from '../godkendelse/forelaeggelser.ts'
import type { Sag } from '../sag.ts'
import type { Ventetid } from '../ventetid/ventetider.ts'
import type { Opgave } from './opgave.ts'
import { aabneVentetider } from './ventende.ts'

/**
 * Ventetiderne i sagen, dem, der løber, og dem, hvis dag er kommet; og et udkast til afgørelse, der ligger hos en kollega.
 * Dagen og sagen alene afgør det; intet skal vækkes.
 */
export function kommunensSkridt(sag: Sag, ansvarlig: Person, idag: Dato): readonly Opgave[] {
  const ventetider = aabneVentetider(sag).map((ventetid) =>
    dato(ventetid.tagesOp) > idag ? venter(ventetid, ansvarlig) : tagOp(ventetid, ansvarlig),
  )
  const forelagt = aabenForelaeggelse(sag)
  return forelagt === undefined ? ventetider : [...ventetider, medUdkast(forelagt, ansvarlig)]
}

/** Hvis tur det er: kollegaens, til der er svaret, og så den, der har sagen. */
function medUdkast(
  { version, den, af, bemaerkning, returneret, godkendt, undladt }: Forelaeggelse,
  ansvarlig: Person,
): Opgave {
  const faelles = { noegle: `UDKAST/${version}`, art: 'hus', tilstand: 'aktiv', ansvarlig } as const
  if (returneret !== undefined)
    return {
      ...faelles,
      hvad: 'Ret udkastet til afgørelse',
      fra: returneret.den,
      hvorfor: `${returneret.af.navn} sendte det tilbage: ${returneret.besked}`,
      opfyldesVed: 'Udkastet er forelagt igen.',
      beslutning: 'traef-afgoerelse',
    }
  const klar = godkendt ?? undladt
  if (klar !== undefined)
    return {
      ...faelles,
      hvad: 'Træf den afgørelse, der er klar',
      fra: klar.den,
      hvorfor:
        godkendt === undefined ? 'Der afgøres uden en andens godkendelse.' : `${klar.af.navn} har godkendt udkastet.`,
      opfyldesVed: 'Afgørelsen er truffet.',
      beslutning: 'traef-afgoerelse',
    }
  return {
    ...faelles,
    hvad: 'Se på et udkast til afgørelse',
    fra: den,
    hvorfor: `${af.navn} har forelagt det.${bemaerkning === undefined ? '' : ` ${bemaerkning}`}`,
    opfyldesVed: 'Udkastet er godkendt eller sendt tilbage af en anden end den, der skrev det.',
    beslutning: 'godkend-afgoerelse',
    rolle: 'leder',
  }
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
