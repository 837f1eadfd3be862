import { opgaveKontrakt } from './opgave-kontrakt.ts'
import { proevelager } from './proevelager.ts'

opgaveKontrakt('PGlite', () => proevelager(new Date('2026-03-02T08:00:00Z')))
