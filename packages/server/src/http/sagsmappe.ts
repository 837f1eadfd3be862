import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { ADGANGSREGEL_NAVN, type Sag, maaKendeBorgeren } from '@fodfaeste/sag'
import { skrivMappe } from '../breve/motor/skriv-mappe.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { sagensPapirer } from '../teammoede/sagens-papirer.ts'
import { DOKUMENT_LUKKET } from '../vis/dokument-visning.ts'
import { foldet } from '../vis/sag-visning.ts'
import { serMoedet } from '../vis/teammoede-visning.ts'
import { Afslag, afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { medTrykkeri } from './med-trykkeri.ts'
import { MOEDET_FINDES_IKKE } from './moedenej.ts'
import { visHentet } from './sag-adgang.ts'
import { kontekstFor } from './session.ts'
import { Fil, somVedhaeftet } from './svar.ts'

/** Sagens papirer til mødet som én PDF. At de er læst, står i sagens adgangslog, før de samles. */
export function sagsmapperute(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, dokumenter } = omgivelser
  rute(app, omgivelser, 'hentSagsmappe', async ({ sti: { moedeId, sagId }, bruger }) => {
    const kontekst = kontekstFor(bruger, omgivelser)
    const moede = await lager.teammoeder.find(kontekst, moedeId)
    const paa = moede !== undefined && serMoedet(bruger.aktoer, moede) && moede.punkter.some((en) => en.sagId === sagId)
    let lukket = false
    const sag = await visHentet<Sag>(omgivelser, { bruger, sagId, handling: 'se' }, ({ haendelser, forhold }) => {
      // I et dokument kan intet skjules.
      lukket = !maaKendeBorgeren(bruger.aktoer, forhold)
      if (lukket) return afslag('INGEN_ADGANG', DOKUMENT_LUKKET)
      if (!paa) return MOEDET_FINDES_IKKE
      return { data: foldet(haendelser, haendelser.length), hvad: 'Sagens papirer som én PDF', formaal: 'Teammøde' }
    })
    if (lukket) await lager.log.afvist(kontekst, { sagId, regel: ADGANGSREGEL_NAVN.beskyttelse })
    if (sag instanceof Afslag) return sag
    const tekster = await lager.kommune.tekster(kontekst)
    const kommune = { navn: bruger.kommunenavn, brevhoved: tekster['brevhoved']?.tekst ?? '' }
    const dag = moede?.dag ?? ''
    return medTrykkeri(omgivelser, async () => {
      const vilkaar = { kommune, kommuneId: bruger.aktoer.kommune, lager: dokumenter.lager, dag }
      const pdf = await skrivMappe(await sagensPapirer(sag, vilkaar))
      return new Fil(Readable.from([pdf]), {
        'content-type': 'application/pdf',
        'content-length': String(pdf.length),
        'content-disposition': somVedhaeftet(`teammoede-${dag}-sag-${sag.sagsnummer}.pdf`, 'inline'),
      })
    })
  })
}
