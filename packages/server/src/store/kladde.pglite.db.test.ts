import { proevelager } from './proevelager.ts'
import { kladdeKontrakt } from './kladde-kontrakt.ts'

kladdeKontrakt('PGlite', () => proevelager(new Date('2026-03-02T08:00:00Z')))
