import { proevelager } from './proevelager.ts'
import { sagStoreKontrakt } from './sag-store-kontrakt.ts'

sagStoreKontrakt('PGlite', () => proevelager(new Date('2026-03-02T08:00:00Z')))
