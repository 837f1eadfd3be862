import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drabskontrakt } from './drab-kontrakt.ts'

drabskontrakt('PGlite', () => {
  const dataMappe = mkdtempSync(join(tmpdir(), 'fodfaeste-drab-'))
  return Promise.resolve({
    valg: { dataMappe },
    slet: () => Promise.resolve(rmSync(dataMappe, { recursive: true })),
  })
})
