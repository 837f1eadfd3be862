import { jobKontrakt } from './job-kontrakt.ts'
import { proevelager } from './proevelager.ts'

jobKontrakt('PGlite', () => proevelager(new Date('2026-03-02T08:00:00Z')))
