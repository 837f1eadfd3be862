import { installationKontrakt } from './installation-kontrakt.ts'
import { proevelager } from './proevelager.ts'

installationKontrakt('PGlite', () => proevelager(new Date('2026-03-02T08:00:00Z')))
