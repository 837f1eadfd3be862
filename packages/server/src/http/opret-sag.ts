import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { cprKontrolGaarOp, dele } from '@fodfaeste/grund'
import { opretSag } from '@fodfaeste/sag'
import { tilTilfoej } from '../gem-haendelser.ts'
import type { Omgivelser } from '../omgivelser.ts'
import type { NySag } from '../store/opret.ts'
import { visRaekke } from '../vis/sag-raekke.ts'
import { visSag } from '../vis/sag-visning.ts'
import type { Afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { laest } from './sag-adgang.ts'
import { afvistAfSagen } from './sagens-afslag.ts'
import { kontekstFor } from './session.ts'

/** Åbner en sag. Har borgeren allerede en, der ikke er afsluttet, siges det, og hvilken. */
export function opretSagRute(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, cpr, ur } = omgivelser
  rute(app, omgivelser, 'opretSag', async ({ krop, bruger }) => {
    const kontekst = kontekstFor(bruger, omgivelser)
    const { kommune } = kontekst
    const idag = ur.idag()
    const cifre = krop.cpr.replace('-', '')
    const sagId = randomUUID()
    const borger = { cprOpslag: cpr.opslagene(cifre, kommune), aar: dele(idag).aar }
    const gemt = await lager.sager.opret<Afslag>(kontekst, borger, ({ borgerensSager, naesteSagsnummer, frister }) => {
      const nej = (afvist: Parameters<typeof afvistAfSagen>[0]): NySag<Afslag> => ({
        ok: false,
        afslag: afvistAfSagen(afvist),
      })
      const aaben = borgerensSager.map((raekke) => visRaekke(raekke, idag)).find(({ fase }) => fase !== 'afsluttet')
      if (aaben !== undefined) return nej({ kode: 'SAG_FINDES_ALLEREDE', sagsnummer: aaben.sagsnummer })
      const udfald = opretSag(undefined, { ...krop, sagsnummer: naesteSagsnummer }, { af: bruger.aktoer, idag })
      if (!udfald.ok) return nej(udfald.afvist)
      const laast = cpr.laas(cifre, { kommune, sagId })
      const ny = { sagId, foer: undefined, haendelser: udfald.vaerdi, idag, frister }
      return { ok: true, sag: tilTilfoej(kontekst, { ...ny, formaal: 'Ny sag', cpr: laast }).ind }
    })
    if (!gemt.ok) return gemt.afvist
    const { haendelser } = gemt.vaerdi
    const forhold = { kommune, tilknyttetSom: ['koordinerende-sagsbehandler'] }
    const sag = { sagId, lagrede: haendelser, haendelser: haendelser.map(laest), forhold }
    const vist = visSag(sag, { version: haendelser.length, paa: idag }, bruger.aktoer)
    return cprKontrolGaarOp(krop.cpr) === false ? { ...vist, advarsler: [KONTROL_GAAR_IKKE_OP] } : vist
  })
}

/** Nummeret gemmes, som det er: siden 2007 er der udstedt numre, hvor det ikke går op. */
const KONTROL_GAAR_IKKE_OP = {
  felt: 'cpr',
  besked: 'CPR-nummerets kontrolciffer går ikke op. Se efter, at nummeret er skrevet rigtigt.',
}
