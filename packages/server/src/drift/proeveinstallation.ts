import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dato } from '@fodfaeste/grund'
import { INGEN_FRISTER, fold, udfoer } from '@fodfaeste/sag'
import { DEMO_PERSONER } from '@fodfaeste/sag/demo'
import { saaDemo } from '../demo/saa-demo.ts'
import { dokumentlagerI } from '../dokument/dokumenter.ts'
import { gemHaendelser } from '../gem-haendelser.ts'
import { laest } from '../http/sag-adgang.ts'
import type { Installationssted } from '../kopi/sted.ts'
import { IDAG, NU } from '../proevedag.ts'
import { demoSagId } from '../proeveserver.ts'
import { aabnDrift } from '../store/aabn-drift.ts'
import { type Lager, aabnLager } from '../store/aabn-lager.ts'
import { cprBoks, noegleKendetegn } from '../store/cpr-boks.ts'
import { pulje } from '../store/forbindelse.ts'
import { noegleFraTekst } from '../store/noeglering.ts'
import { aabnMappe } from '../store/pglite-mappe.ts'
import { proevePostgres } from '../store/proevelager-postgres.ts'
import { lavUr } from '../ur.ts'
import { koerDrift } from './kommando.ts'
import type { Omverden } from './omverden.ts'

const SERVER = process.env['TEST_DATABASE_URL']

export type Art = 'pglite' | 'postgres'
export const ARTER: readonly Art[] = SERVER === undefined ? ['pglite'] : ['pglite', 'postgres']

/** Hver tabel med sine rækker som tekst, uden rækkesikkerhed. */
export type Alt = { readonly [tabel: string]: readonly string[] }

interface Koert {
  readonly udgang: number
  readonly ud: string
  readonly fejl: string
}

type Kommando = (argumenter: readonly string[], omverden: Omverden) => Promise<number>

/** En installation på egen datamappe og database, som driftens kommandoer køres mod. */
export interface Proeveinstallation {
  readonly sted: Installationssted & { readonly noegle: string }
  readonly drift: (...argumenter: readonly string[]) => Promise<Koert>
  readonly koer: (kommando: Kommando, ...argumenter: readonly string[]) => Promise<Koert>
  readonly medLager: <T>(arbejde: (lager: Lager) => Promise<T>) => Promise<T>
  /** Det hele, som det ligger. */
  readonly alt: () => Promise<Alt>
  /** Som en database, ingen har åbnet: uden tabeller. */
  readonly toem: () => Promise<void>
  readonly slet: () => Promise<void>
}

/** En tom. To installationer med samme `noegle` kan læse hinandens CPR-numre. */
export async function proeveinstallation(
  art: Art,
  noegle: string = randomBytes(32).toString('hex'),
): Promise<Proeveinstallation> {
  const dataMappe = await mkdtemp(join(tmpdir(), 'fodfaeste-installation-'))
  const proeve = art === 'postgres' ? await proevePostgres(SERVER ?? '') : undefined
  const valg = proeve ?? { dataMappe, nu: NU }
  const urler =
    proeve === undefined ? {} : { databaseUrl: proeve.databaseUrl, ejerUrl: proeve.ejerUrl, kopiUrl: proeve.superUrl }
  const sted = { dataMappe, noegle, ...urler }
  const koer = async (kommando: Kommando, ...argumenter: readonly string[]): Promise<Koert> => {
    const [ud, fejl]: [string[], string[]] = [[], []]
    const udgang = await kommando(argumenter, {
      skriv: (tekst) => ud.push(tekst),
      skrivFejl: (tekst) => fejl.push(tekst),
      visFremgang: () => undefined,
      nu: NU,
      dokumenter: dokumentlagerI({ dataMappe }),
      dataMappe,
      lagerArt: art,
      noeglested: sted,
      sted,
      version: '0',
      aabn: () => aabnDrift(valg),
    })
    return { udgang, ud: ud.join(''), fejl: fejl.join('') }
  }
  return {
    sted,
    drift: (...argumenter) => koer(koerDrift, ...argumenter),
    koer,
    medLager: async (arbejde) => {
      const lager = await aabnLager(valg)
      return arbejde(lager).finally(() => lager.luk())
    },
    alt: async () => {
      if (proeve !== undefined) return altI(pulje({ connectionString: proeve.superUrl }))
      const { forbindelse, ryd } = await aabnMappe({ dataMappe, nu: NU })
      return altI(pulje(forbindelse)).finally(ryd)
    },
    toem: async () => {
      await rm(join(dataMappe, 'pg'), { recursive: true, force: true })
      if (proeve === undefined) return
      const ejer = pulje({ connectionString: proeve.ejerUrl })
      await ejer.query('drop schema public cascade; create schema public; grant usage on schema public to public')
      await ejer.end()
    },
    slet: async () => {
      await proeve?.slet()
      await rm(dataMappe, { recursive: true })
    },
  }
}

async function altI(forbindelser: ReturnType<typeof pulje>): Promise<Alt> {
  try {
    const { rows: tabeller } = await forbindelser.query<{ navn: string }>(
      `select tablename as navn from pg_tables where schemaname = 'public' order by 1`,
    )
    const alt: { [tabel: string]: readonly string[] } = {}
    for (const { navn } of tabeller) {
      const { rows } = await forbindelser.query<{ raekke: string }>(
        `select to_jsonb(t)::text as raekke from public.${navn} t order by 1`,
      )
      alt[navn] = rows.map(({ raekke }) => raekke)
    }
    return alt
  } finally {
    await forbindelser.end()
  }
}

/** Lægger øvekommunerne ind, og et dokument i en af sagerne. */
export async function fyld({ sted: { dataMappe, noegle }, medLager }: Proeveinstallation): Promise<void> {
  const bytes = noegleFraTekst(noegle, 'prøven')
  await medLager(async (lager) => {
    await lager.installation.kraevNoegle(noegleKendetegn(bytes))
    await saaDemo({ lager, cpr: cprBoks(bytes), ur: lavUr(() => NU) }, () => undefined)
    await laegDokument(lager, dataMappe)
  })
}

const DOKUMENT = 'Lægens udtalelse om Åse'

async function laegDokument(lager: Lager, dataMappe: string): Promise<void> {
  const nanna = DEMO_PERSONER.find(({ id }) => id === 'nanna-fyrlys')
  if (nanna === undefined) throw new Error('The demo has lost its caseworker')
  const kontekst = { kommune: 'fjordby', bruger: { id: nanna.id, navn: nanna.navn }, tidspunkt: NU }
  const sagId = demoSagId(1)
  const aftryk = createHash('sha256').update(DOKUMENT).digest('hex')
  const fil = join(dataMappe, 'dokument.txt')
  await writeFile(fil, DOKUMENT)
  await dokumentlagerI({ dataMappe }).optag('fjordby', aftryk, fil)
  const foer = fold((await lager.sager.hent(kontekst, sagId)).map(laest))
  const kommando = {
    beslutning: 'registrer-dokument',
    navn: 'Udtalelse',
    art: 'modtaget',
    kilde: 'Lægen',
    dateret: IDAG,
    aftryk,
    stoerrelse: Buffer.byteLength(DOKUMENT),
    indholdstype: 'text/plain',
    den: IDAG,
  } as const
  const svar = udfoer(foer, kommando, { af: nanna, idag: dato(IDAG) })
  if (!svar.ok) throw new Error(`The document was refused: ${svar.afvist.kode}`)
  const gem = { sagId, foer, haendelser: svar.vaerdi, idag: dato(IDAG), frister: INGEN_FRISTER }
  await gemHaendelser(lager.sager, kontekst, { ...gem, formaal: 'Prøve' })
}
