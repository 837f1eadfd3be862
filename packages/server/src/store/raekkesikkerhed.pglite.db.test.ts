import { proevelager } from './proevelager.ts'
import { raekkesikkerhedKontrakt } from './raekkesikkerhed-kontrakt.ts'

raekkesikkerhedKontrakt('PGlite', () => proevelager(new Date('2026-03-02T08:00:00Z')))
