import { proevelager } from './proevelager.ts'
import { skiftNoegleKontrakt } from './skift-noegle-kontrakt.ts'

skiftNoegleKontrakt('PGlite', () => proevelager(new Date('2026-03-02T08:00:00Z')))
