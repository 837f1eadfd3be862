import type { FastifyInstance } from 'fastify'
import { iso } from '@fodfaeste/grund'
import { pak } from '../aktindsigt/pak.ts'
import { type Sagsakter, samlSag } from '../aktindsigt/saml.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { Afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { visHentet } from './sag-adgang.ts'
import { type Bruger, kontekstFor } from './session.ts'
import { Fil, somVedhaeftet } from './svar.ts'

/** Alt om borgeren, samlet til en, der skal tage stilling til, hvad der udleveres. Hver sag står i adgangsloggen. */
export function aktindsigtRute(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, cpr, dokumenter } = omgivelser
  rute(app, omgivelser, 'hentAktindsigt', async ({ sti: { sagId }, bruger }) => {
    const kontekst = kontekstFor(bruger, omgivelser)
    const { kommune } = kontekst
    const foerste = await sagensAkter(omgivelser, bruger, sagId)
    if (foerste instanceof Afslag) return foerste
    const laast = await lager.sager.hentCpr(kontekst, sagId)
    const nummer = laast === undefined ? '' : cpr.laasOp(laast, { kommune, sagId })
    const andre = nummer === '' ? [] : await andreSager(omgivelser, bruger, nummer, sagId)
    const sager: Sagsakter[] = [foerste]
    const ikkeMed: string[] = []
    for (const anden of andre) {
      const akter = await sagensAkter(omgivelser, bruger, anden.sagId)
      if (akter instanceof Afslag) ikkeMed.push(anden.sagsnummer)
      else sager.push(akter)
    }
    const tekster = await lager.kommune.tekster(kontekst)
    const udtraek = {
      kommune: bruger.kommunenavn,
      tidspunkt: kontekst.tidspunkt.toISOString(),
      samletAf: bruger.aktoer.navn,
      kontakt: tekster['kontakt']?.tekst ?? '',
      ikkeMed,
    }
    return new Fil(pak({ kommuneId: kommune, cpr: nummer, sager, udtraek }, dokumenter.lager), {
      'content-type': 'application/zip',
      // Filnavnet havner i mapper og beskeder: sagsnummeret og dagen, intet om borgeren.
      'content-disposition': somVedhaeftet(`aktindsigt-${foerste.sagsnummer}-${iso(omgivelser.ur.idag())}.zip`),
    })
  })
}

/** Logget, før akterne er samlet: kan det ikke skrives, udleveres intet. */
async function sagensAkter(omgivelser: Omgivelser, bruger: Bruger, sagId: string): Promise<Sagsakter | Afslag> {
  const oensket = { bruger, sagId, handling: 'give-aktindsigt' } as const
  const sag = await visHentet(omgivelser, oensket, (data) => ({
    data,
    hvad: 'Alle akter',
    formaal: 'Aktindsigt',
  }))
  if (sag instanceof Afslag) return sag
  const log = await omgivelser.lager.sager.adgangslog(kontekstFor(bruger, omgivelser), sagId)
  return samlSag(sagId, sag.haendelser, sag.lagrede, log)
}

async function andreSager(omgivelser: Omgivelser, bruger: Bruger, nummer: string, sagId: string) {
  const { lager, cpr } = omgivelser
  const { kommune } = bruger.aktoer
  const valg = { cprOpslag: cpr.opslagene(nummer, kommune), orden: 'sagsnummer', antal: 500 } as const
  const { raekker } = await lager.sager.liste(kontekstFor(bruger, omgivelser), valg)
  return raekker.filter((raekke) => raekke.sagId !== sagId)
}
