import { loginKontrakt } from './login-kontrakt.ts'
import { proevelager } from './proevelager.ts'

loginKontrakt('PGlite', () => proevelager(new Date('2026-03-02T08:00:00Z')))
