import { proevelager } from './proevelager.ts'
import { arbejdslisteKontrakt } from './arbejdsliste-kontrakt.ts'

arbejdslisteKontrakt('PGlite', () => proevelager(new Date('2026-03-02T08:00:00Z')))
