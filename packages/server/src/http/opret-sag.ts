import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { type Dato, dele } from '@fodfaeste/grund'
import { opretSag } from '@fodfaeste/sag'
import { gemHaendelser } from '../gem-haendelser.ts'
import type { Omgivelser } from '../omgivelser.ts'
import type { Kontekst, SagStore } from '../store/sag-store.ts'
import { visRaekke } from '../vis/sag-raekke.ts'
import { visSag } from '../vis/sag-visning.ts'
import { rute } from './bro.ts'
import { kraev, laest } from './sag-adgang.ts'
import { afvistAfSagen } from './sagens-afslag.ts'
import { kontekstFor } from './session.ts'

/** Åbner en sag. Har borgeren allerede en, der ikke er afsluttet, siges det, og hvilken. */
export function opretSagRute(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, cpr, ur } = omgivelser
  const enAdGangen = koe()
  rute(app, omgivelser, 'opretSag', async ({ krop, bruger }) => {
    const naegtet = kraev(bruger.aktoer, 'oprette')
    if (naegtet !== undefined) return naegtet
    const kontekst = kontekstFor(bruger, omgivelser)
    const idag = ur.idag()
    const cifre = krop.cpr.replace('-', '')
    const sagId = randomUUID()
    // Nummeret er det næste ledige, og borgeren må kun have én åben sag: to må ikke se efter på én gang.
    const gemt = await enAdGangen(async () => {
      const aaben = await aabenSag(lager.sager, kontekst, cpr.opslag(cifre, kontekst.kommune), idag)
      if (aaben !== undefined) return afvistAfSagen({ kode: 'SAG_FINDES_ALLEREDE', sagsnummer: aaben })
      const sagsnummer = await naesteSagsnummer(lager.sager, kontekst, idag)
      const udfald = opretSag(undefined, { ...krop, sagsnummer }, { af: bruger.aktoer, idag })
      if (!udfald.ok) return afvistAfSagen(udfald.afvist)
      const laast = cpr.laas(cifre, { kommune: kontekst.kommune, sagId })
      return gemHaendelser(lager.sager, kontekst, {
        sagId,
        foer: undefined,
        haendelser: udfald.vaerdi,
        idag,
        formaal: 'Ny sag',
        cpr: laast,
      })
    })
    if (!('ok' in gemt)) return gemt
    if (!gemt.ok) throw new Error('A new case id was already in use')
    const { haendelser } = gemt.vaerdi
    const sag = { sagId, lagrede: haendelser, haendelser: haendelser.map(laest) }
    return visSag(sag, { version: haendelser.length, paa: idag }, bruger.aktoer)
  })
}

async function aabenSag(
  sager: SagStore,
  kontekst: Kontekst,
  cprOpslag: Uint8Array,
  idag: Dato,
): Promise<string | undefined> {
  const { raekker } = await sager.liste(kontekst, { cprOpslag, antal: 500 })
  return raekker.map((raekke) => visRaekke(raekke, idag)).find(({ fase }) => fase !== 'afsluttet')?.sagsnummer
}

/** «2026-0042»: det næste i årets række. */
async function naesteSagsnummer(sager: SagStore, kontekst: Kontekst, idag: Dato): Promise<string> {
  const forstavelse = `${dele(idag).aar}-`
  let hoejeste = 0
  let efter: string | undefined
  do {
    const side = await sager.liste(kontekst, { soeg: forstavelse, antal: 500, ...(efter !== undefined && { efter }) })
    for (const { sagsnummer } of side.raekker) {
      if (sagsnummer.startsWith(forstavelse))
        hoejeste = Math.max(hoejeste, Number(sagsnummer.slice(forstavelse.length)) || 0)
    }
    efter = side.naeste
  } while (efter !== undefined)
  return `${forstavelse}${String(hoejeste + 1).padStart(4, '0')}`
}

/** Kører arbejdet ét ad gangen, i den orden det kom, også når det forrige gik galt. */
function koe(): <T>(arbejde: () => Promise<T>) => Promise<T> {
  let sidste: Promise<unknown> = Promise.resolve()
  return (arbejde) => {
    const mit = sidste.then(arbejde, arbejde)
    sidste = mit.catch(() => undefined)
    return mit
  }
}
