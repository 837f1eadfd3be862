import type { FastifyInstance } from 'fastify'
import { dato, iso, plusDage, skrivDato } from '@fodfaeste/grund'
import { vurderSag } from '@fodfaeste/lov'
import { naegtetRolle, opgaver, tilSagsfakta } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import type { Reservation } from '../store/opgave-store.ts'
import { visSagensOpgaver, visTaget } from '../vis/opgave-visning.ts'
import { foldet } from '../vis/sag-visning.ts'
import { Afslag, afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { hentSag, visHentet } from './sag-adgang.ts'
import { kontekstFor } from './session.ts'

/** En opgave, man har taget, er ens til og med en uge frem; så er den fri igen, hvis den ikke er gjort. */
const TAGES_I_DAGE = 7

/** Det, der skal gøres i én sag, og hvem der har taget det. */
export function opgaveRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, ur } = omgivelser

  rute(app, omgivelser, 'hentOpgaver', async ({ sti: { sagId }, bruger }) => {
    const { aktoer } = bruger
    const vist = await visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (sag) => ({
      data: visSagensOpgaver(sag, ur.idag(), { aktoer, forhold: sag.forhold }),
      // Overblikket viser dem sammen med sagen: i loggen er det at se sagen.
      hvad: 'Sagen',
    }))
    if (vist instanceof Afslag) return vist
    const tagne = await lager.opgaver.tagne(kontekstFor(bruger, omgivelser), sagId, vist.paa)
    return {
      ...vist,
      opgaver: vist.opgaver.map((opgave) => {
        const taget = tagne.get(opgave.noegle)
        return { ...opgave, ...(taget !== undefined && { taget: visTaget(taget, aktoer.id) }) }
      }),
    }
  })

  rute(app, omgivelser, 'tagOpgave', async ({ sti: { sagId }, krop: { noegle }, bruger }) => {
    const sag = await hentSag(omgivelser, { bruger, sagId, handling: 'tage-opgave' })
    if (sag instanceof Afslag) return sag
    const idag = ur.idag()
    const foldetSag = foldet(sag.haendelser, sag.haendelser.length)
    const nu = opgaver(foldetSag, vurderSag(tilSagsfakta(foldetSag, sag.frister), idag), idag, sag.frister).opgaver
    if (!nu.some((opgave) => opgave.noegle === noegle)) return ER_DER_IKKE
    const til = iso(plusDage(idag, TAGES_I_DAGE))
    const svar = await lager.opgaver.tag(kontekstFor(bruger, omgivelser), { sagId, noegle }, iso(idag), til)
    return svar.ok ? { taget: visTaget(svar.vaerdi, bruger.aktoer.id) } : erTaget(svar.afvist)
  })

  rute(app, omgivelser, 'slipOpgave', async ({ sti: { sagId }, krop: { noegle }, bruger }) => {
    const sag = await hentSag(omgivelser, { bruger, sagId, handling: 'tage-opgave' })
    if (sag instanceof Afslag) return sag
    const kontekst = kontekstFor(bruger, omgivelser)
    const erLeder = naegtetRolle(bruger.aktoer.roller, 'lede-bemanding') === undefined
    if (await lager.opgaver.slip(kontekst, { sagId, noegle }, erLeder)) return {}
    const har = (await lager.opgaver.tagne(kontekst, sagId, iso(ur.idag()))).get(noegle)
    return har === undefined ? {} : erTaget(har)
  })
}

const ER_DER_IKKE = afslag(
  'OPGAVE_FINDES_IKKE',
  'Opgaven er gjort, faldet bort eller begrundet bort siden. Hent siden igen for at se, hvad der er nu.',
)

const erTaget = ({ navn, til }: Reservation): Afslag =>
  afslag('OPGAVE_TAGET', `${navn} har taget den til og med ${skrivDato(dato(til))}. Tal sammen, eller vælg en anden.`)
