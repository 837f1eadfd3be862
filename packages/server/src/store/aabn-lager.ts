import { type Db, aabnDb } from './forbindelse.ts'
import { type ForsendelseStore, kyselyForsendelseStore } from './forsendelse-store.ts'
import { type InstallationStore, kyselyInstallationStore } from './installation-store.ts'
import type { AdgangStore } from './adgang-store.ts'
import { kyselyAdgangStore } from './kysely-adgang-store.ts'
import { type ImportStore, kyselyImportStore } from './import-store.ts'
import { type JobStore, kyselyJobStore } from './job-store.ts'
import { type LogStore, kyselyLogStore } from './log-store.ts'
import { type LoginStore, kyselyLoginStore } from './login-store.ts'
import { kyselySagStore } from './kysely-sag-store.ts'
import { type KladdeStore, kyselyKladdeStore } from './kladde-store.ts'
import { type LovtekstStore, kyselyLovtekstStore } from './lovtekst-store.ts'
import { type KommuneStore, kyselyKommuneStore } from './kommune-store.ts'
import { type OpbevaringStore, kyselyOpbevaringStore } from './opbevaring-store.ts'
import { type PersonStore, kyselyPersonStore } from './person-store.ts'
import { type BemandingStore, kyselyBemandingStore } from './bemanding-store.ts'
import { type KalenderStore, kyselyKalenderStore } from './kalender-store.ts'
import { type OpgaveStore, kyselyOpgaveStore } from './opgave-store.ts'
import { type IndlejretLager, aabnMappe, migrerMed } from './pglite-mappe.ts'
import { kraevRaekkesikkerhed, kraevSvagRolle } from './rolletjek.ts'
import type { SagStore } from './sag-store.ts'
import { kyselyTeammoedeStore } from './kysely-teammoede-store.ts'
import type { TeammoedeStore } from './teammoede-store.ts'
import { type TilstedeStore, kyselyTilstedeStore } from './tilstede-store.ts'
import { type VisningStore, kyselyVisningStore } from './visning-store.ts'

/** PostgreSQL ≥ 15. */
export interface PostgresLager {
  /** En rolle, der hverken ejer tabellerne eller er superbruger, og som er medlem af fodfaeste_app. */
  readonly databaseUrl: string
  /** Rollen, der ejer tabellerne og må migrere. Udelades den, bruges databaseUrl. */
  readonly ejerUrl?: string
  /** Kun til prøver og udvikling: lad databaseUrl være ejer eller superbruger. */
  readonly tilladStaerkRolle?: boolean
}

export interface Lager {
  readonly sager: SagStore
  readonly personer: PersonStore
  readonly visninger: VisningStore
  readonly kladder: KladdeStore
  readonly tilstede: TilstedeStore
  readonly adgang: AdgangStore
  /** Det, der skal gøres i sagerne. */
  readonly opgaver: OpgaveStore
  /** Stedfortrædere og teams. */
  readonly bemanding: BemandingStore
  readonly kalender: KalenderStore
  /** Rehabiliteringsteamets møder. */
  readonly teammoeder: TeammoedeStore
  readonly login: LoginStore
  readonly job: JobStore
  /** Breve på vej ud af huset. */
  readonly forsendelser: ForsendelseStore
  readonly import: ImportStore
  /** Kommunens egne frister og tekster. */
  readonly kommune: KommuneStore
  readonly opbevaring: OpbevaringStore
  /** Lovens ordlyd, til at læse. */
  readonly lovtekst: LovtekstStore
  readonly installation: InstallationStore
  readonly log: LogStore
  /** Migrationerne, der blev kørt ved åbningen. */
  readonly migreret: readonly string[]
  /** Kun den indlejrede database: hele databasen, som den er i øjeblikket, i én ny fil. Andre venter imens. */
  readonly kopier?: (fil: string) => Promise<void>
  /** Til kontraktprøver og drift; alt andet går gennem `sager` og `personer`. */
  readonly db: Db
  /** Venter på igangværende arbejde, skriver ud og giver mappen fri. Må kaldes flere gange. */
  readonly luk: () => Promise<void>
}

/** Åbner lageret og migrerer det. Kaster LagerFejl med en dansk besked, når driften kan gøre noget ved det. */
export function aabnLager(valg: IndlejretLager | PostgresLager): Promise<Lager> {
  return 'databaseUrl' in valg ? aabnPostgres(valg) : aabnIndlejret(valg)
}

async function aabnPostgres({ databaseUrl, ejerUrl, tilladStaerkRolle = false }: PostgresLager): Promise<Lager> {
  const migreret = await migrerMed({ connectionString: ejerUrl ?? databaseUrl, max: 1 })
  const config = { connectionString: databaseUrl }
  await kraevSvagRolle(config, { tilladStaerk: tilladStaerkRolle })
  return lagerOver(aabnDb(config), migreret, () => Promise.resolve())
}

async function aabnIndlejret(valg: IndlejretLager): Promise<Lager> {
  const { forbindelse, migreret, kopier, ryd } = await aabnMappe(valg)
  try {
    const db = aabnDb(forbindelse)
    const lager = await lagerOver(db, migreret, ryd)
    return { ...lager, kopier: (fil) => db.connection().execute(() => kopier(fil)) }
  } catch (fejl) {
    await ryd()
    throw fejl
  }
}

export async function lagerOver(db: Db, migreret: readonly string[], ryd: () => Promise<void>): Promise<Lager> {
  let lukker: Promise<void> | undefined
  const luk = () => (lukker ??= db.destroy().then(ryd))
  try {
    await kraevRaekkesikkerhed(db)
  } catch (fejl) {
    await db.destroy()
    throw fejl
  }
  return {
    sager: kyselySagStore(db),
    personer: kyselyPersonStore(db),
    log: kyselyLogStore(db),
    visninger: kyselyVisningStore(db),
    kladder: kyselyKladdeStore(db),
    tilstede: kyselyTilstedeStore(db),
    adgang: kyselyAdgangStore(db),
    opgaver: kyselyOpgaveStore(db),
    bemanding: kyselyBemandingStore(db),
    kalender: kyselyKalenderStore(db),
    teammoeder: kyselyTeammoedeStore(db),
    login: kyselyLoginStore(db),
    job: kyselyJobStore(db),
    forsendelser: kyselyForsendelseStore(db),
    import: kyselyImportStore(db),
    kommune: kyselyKommuneStore(db),
    opbevaring: kyselyOpbevaringStore(db),
    lovtekst: kyselyLovtekstStore(db),
    installation: kyselyInstallationStore(db),
    migreret,
    db,
    luk,
  }
}
