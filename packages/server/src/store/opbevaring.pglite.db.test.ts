import { proevelager } from './proevelager.ts'
import { opbevaringKontrakt } from './opbevaring-kontrakt.ts'

opbevaringKontrakt('PGlite', () => proevelager(new Date('2026-03-02T08:00:00Z')))
