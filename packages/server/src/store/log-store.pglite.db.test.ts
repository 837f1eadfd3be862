import { logStoreKontrakt } from './log-store-kontrakt.ts'
import { proevelager } from './proevelager.ts'

logStoreKontrakt('PGlite', () => proevelager(new Date('2026-03-02T08:00:00Z')), { flereForbindelser: false })
