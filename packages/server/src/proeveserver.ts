import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LightMyRequestResponse } from 'fastify'
import { type Data, type Ind, type Problem, type RuteNavn, STIER, adresse } from '@fodfaeste/kontrakt'
import { INGEN_FRISTER, type Kommando, type Rolle, fold, skrivAfvist, udfoer } from '@fodfaeste/sag'
import { bygServer } from './byg-server.ts'
import { saaDemo } from './demo/saa-demo.ts'
import { dokumenterI } from './dokument/dokumenter.ts'
import { gemHaendelser } from './gem-haendelser.ts'
import { laest } from './http/sag-adgang.ts'
import type { Note, Omgivelser } from './omgivelser.ts'
import { NU } from './proevedag.ts'
import { type SaaedeLagre, saaedeLagre } from './saaede-lagre.ts'
import { type Ejerlager, aabnEjer } from './store/aabn-ejer.ts'
import type { Lager } from './store/aabn-lager.ts'
import { cprBoks } from './store/cpr-boks.ts'
import { proevelager } from './store/proevelager.ts'
import { kopiAfPostgres, proevePostgres } from './store/proevelager-postgres.ts'

import { lavUr } from './ur.ts'

/** De lagre, en rejse prøves på. PostgreSQL er med, når TEST_DATABASE_URL peger på en server. */
export const LAGRE: readonly Lagerart[] =
  process.env['TEST_DATABASE_URL'] === undefined ? ['pglite'] : ['pglite', 'postgres']
type Lagerart = Omgivelser['lagerArt']

export interface Proeveserver {
  readonly omgivelser: Omgivelser
  /** Det, driften ville have set. */
  readonly noter: readonly Note[]
  readonly webMappe: string
  /** En forespørgsel, som den er. */
  readonly send: (valg: Forespoergsel) => Promise<LightMyRequestResponse>
  /** Logger ind og giver en, der kalder ruter ved navn. */
  readonly som: (personId: string) => Promise<Indlogget>
  /** En person, der kun findes i prøven, med netop de roller; logget ind. */
  readonly medRoller: (kommune: string, personId: string, roller: readonly Rolle[]) => Promise<Indlogget>
  /** Skriver noget af i en sag, som importen gør: det er afgjort et andet sted. Giver sagens version bagefter. */
  readonly skrivAf: (sagId: string, kommando: Kommando) => Promise<number>
  /** Stiller uret til et andet øjeblik. */
  readonly stilUret: (oejeblik: string) => void
  readonly luk: () => Promise<void>
}

export interface Forespoergsel {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD'
  readonly url: string
  readonly headers?: Record<string, string>
  readonly payload?: string | Buffer
}

export interface Indlogget {
  readonly cookie: string
  readonly kald: <N extends RuteNavn>(navn: N, ind: Ind<N>) => Promise<Svaret<N>>
  /** Kaldet skal gå godt; ellers fejler prøven med problemet. */
  readonly godt: <N extends RuteNavn>(navn: N, ind: Ind<N>) => Promise<Data<N>>
  /** Kaldet skal afvises. */
  readonly nej: <N extends RuteNavn>(navn: N, ind: Ind<N>) => Promise<Problem>
}

interface Svaret<N extends RuteNavn> {
  readonly status: number
  readonly data: Data<N>
}

interface Proevevalg extends Partial<Pick<Omgivelser, 'login' | 'adresse'>> {
  /** Det, driften gjorde, før serveren åbnede. */
  readonly foerst?: (ejer: Ejerlager) => Promise<unknown>
}

/** En server med øvekommunerne på sit eget lager, som prøver taler med gennem HTTP. */
export async function proeveserver(
  art: Lagerart = 'pglite',
  { foerst, ...valg }: Proevevalg = {},
): Promise<Proeveserver> {
  const noter: Note[] = []
  const mappe = await mkdtemp(join(tmpdir(), 'fodfaeste-server-'))
  let nu = NU
  const saaede = saaedeLagre()
  const omgivelser: Omgivelser = {
    lager: await (art === 'pglite' ? iPglite(saaede, foerst) : iPostgres(saaede, foerst)),
    lagerArt: art,
    cpr: cprBoks(saaede === undefined ? randomBytes(32) : Buffer.from(saaede.noegle, 'hex')),
    dokumenter: dokumenterI({ dataMappe: mappe }, randomBytes(32)),
    dataMappe: mappe,
    ur: lavUr(() => nu),
    login: { art: 'demo' },
    sessionstid: { levetidMs: 10 * 3_600_000, ledigMs: 3_600_000 },
    version: '0.0.0-proeve',
    webMappe: join(mappe, 'dist'),
    noter: (note) => noter.push(note),
    ...valg,
  }
  if (saaede === undefined) await saaDemo(omgivelser, () => undefined)
  const app = await bygServer(omgivelser)
  const send = (valg: Forespoergsel) => app.inject(valg)
  return {
    omgivelser,
    noter,
    webMappe: omgivelser.webMappe,
    send,
    som: (personId) => logInd(send, personId),
    medRoller: async (kommune, id, roller) => {
      await omgivelser.lager.personer.gemPerson(kommune, { id, navn: id, roller, beskrivelse: '' })
      const tid = { nu, udloeber: new Date(nu.getTime() + 3_600_000), ledigMs: 3_600_000 }
      const token = await omgivelser.lager.login.opretSession(kommune, id, tid)
      return indlogget(send, `fodfaeste_session=${token}`)
    },
    skrivAf: (sagId, kommando) => skrivAf(omgivelser, sagId, kommando),
    stilUret: (oejeblik) => {
      nu = new Date(oejeblik)
    },
    luk: async () => {
      await app.close()
      await omgivelser.lager.luk()
      await rm(mappe, { recursive: true, force: true })
    },
  }
}

async function skrivAf({ lager, ur }: Omgivelser, sagId: string, kommando: Kommando): Promise<number> {
  const af = { id: 'import', navn: 'Import', roller: ['leder'] as const, kommune: 'fjordby' }
  const kontekst = { kommune: af.kommune, bruger: { id: af.id, navn: af.navn }, tidspunkt: ur.nu() }
  const foer = fold((await lager.sager.hent(kontekst, sagId)).map(laest))
  const svar = udfoer(foer, kommando, { af, idag: ur.idag() })
  if (!svar.ok) throw new Error(skrivAfvist(svar.afvist))
  const gem = { sagId, foer, haendelser: svar.vaerdi, idag: ur.idag(), frister: INGEN_FRISTER, formaal: 'Import' }
  const gemt = await gemHaendelser(lager.sager, kontekst, gem)
  if (!gemt.ok) throw new Error('The case was written by someone else')
  return gemt.vaerdi.sag.version
}

type Foerst = Proevevalg['foerst']

const iPglite = (saaede: SaaedeLagre | undefined, foerst: Foerst): Promise<Lager> =>
  proevelager(NU, { foerst, ...(saaede !== undefined && { fra: saaede.pglite }) })

async function iPostgres(saaede: SaaedeLagre | undefined, foerst: Foerst): Promise<Lager> {
  const server = process.env['TEST_DATABASE_URL'] ?? ''
  const proeve = await (saaede?.postgres === undefined
    ? proevePostgres(server)
    : kopiAfPostgres(server, saaede.postgres))
  if (foerst !== undefined) {
    const ejer = await aabnEjer(proeve)
    await foerst(ejer).finally(() => ejer.luk())
  }
  const lager = await proeve.aabn()
  return { ...lager, luk: () => lager.luk().then(proeve.slet) }
}

type Send = Proeveserver['send']

async function logInd(send: Send, personId: string): Promise<Indlogget> {
  const svar = await send({
    method: 'POST',
    url: STIER.logInd.sti,
    headers: JSON_HOVED,
    payload: JSON.stringify({ personId }),
  })
  return indlogget(send, String(svar.headers['set-cookie']).split(';')[0] ?? '')
}

function indlogget(send: Send, cookie: string): Indlogget {
  const kald: Indlogget['kald'] = async (navn, ind) => {
    const { krop } = ind as { krop?: unknown }
    const valg = { method: STIER[navn].metode, url: adresse(navn, ind), headers: { ...JSON_HOVED, cookie } }
    const givet = await send(krop === undefined ? valg : { ...valg, payload: JSON.stringify(krop) })
    return { status: givet.statusCode, data: givet.json() }
  }
  return {
    cookie,
    kald,
    godt: async (navn, ind) => {
      const { status, data } = await kald(navn, ind)
      if (status >= 300) throw new Error(`${navn} gav ${status}: ${JSON.stringify(data)}`)
      return data
    },
    nej: async (navn, ind) => {
      const { status, data } = await kald(navn, ind)
      if (status < 400) throw new Error(`${navn} blev ikke afvist, men gav ${status}`)
      return data as unknown as Problem
    },
  }
}

export { IDAG } from './proevedag.ts'

export const JSON_HOVED = { 'content-type': 'application/json' }

/** Demosagens faste id. */
export const demoSagId = (nr: number): string => `f10d0000-0000-4000-8000-${String(nr).padStart(12, '0')}`
