import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aabnEjer } from './aabn-ejer.ts'
import { aabnLager } from './aabn-lager.ts'
import { lovtekstStoreKontrakt } from './lovtekst-store-kontrakt.ts'

lovtekstStoreKontrakt('PGlite', async () => {
  const dataMappe = await mkdtemp(join(tmpdir(), 'fodfaeste-lovtekst-'))
  const valg = { dataMappe, nu: new Date('2026-03-02T08:00:00Z') }
  return {
    somEjer: async (arbejde) => {
      const lager = await aabnEjer(valg)
      return arbejde(lager).finally(() => lager.luk())
    },
    somServer: async (arbejde) => {
      const lager = await aabnLager(valg)
      return arbejde(lager).finally(() => lager.luk())
    },
    slet: () => rm(dataMappe, { recursive: true }),
  }
})
