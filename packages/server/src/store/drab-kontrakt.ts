import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Lager, type PostgresLager, aabnLager } from './aabn-lager.ts'
import { type Proeveboern, proeveboern } from './proeveboern.ts'

const KONTEKST = {
  kommune: 'fjordby',
  bruger: { id: 'p', navn: 'Prøve' },
  tidspunkt: new Date('2026-03-02T08:00:00Z'),
}

/** Hver tilføjelse er to hændelser; en halv ville ses på et ulige antal. */
const HAENDELSER = 2
const TILFOEJELSER = 1000
/** Drabene falder forskellige steder i de tusind, også lige efter den første. */
const DRAEBT_EFTER = [1, 40, 177, 518, 743]

export interface Drabslager {
  readonly valg: { readonly dataMappe: string } | PostgresLager
  readonly slet: () => Promise<void>
}

/** Det, begge databaser skal holde, når serveren får kill -9. */
export function drabskontrakt(navn: string, nyt: () => Promise<Drabslager>): void {
  describe(`En server på ${navn}, der slås ihjel (SIGKILL), mens den tilføjer tusind gange`, () => {
    let sted: Drabslager
    let boern: Proeveboern

    beforeEach(async () => {
      sted = await nyt()
      boern = proeveboern()
    })
    afterEach(async () => {
      await boern.ryd()
      await sted.slet()
    })

    async function medLager<T>(arbejde: (lager: Lager) => Promise<T>): Promise<T> {
      const { valg } = sted
      const lager = await aabnLager('dataMappe' in valg ? { ...valg, nu: KONTEKST.tidspunkt } : valg)
      return arbejde(lager).finally(() => lager.luk())
    }

    /** Sagen er hel: kæden, listens række og adgangsloggen siger det samme som hændelserne. */
    function gemt(sagId: string): Promise<number> {
      return medLager(async ({ sager }) => {
        const haendelser = await sager.hent(KONTEKST, sagId)
        expect(await sager.verificer(KONTEKST, sagId)).toEqual([])
        expect(haendelser.length % HAENDELSER).toBe(0)
        const { raekker } = await sager.liste(KONTEKST, { antal: 1 })
        expect(raekker[0]).toMatchObject({ version: haendelser.length, data: { version: haendelser.length } })
        expect(await sager.adgangslog(KONTEKST, sagId)).toHaveLength(haendelser.length / HAENDELSER)
        return haendelser.length
      })
    }

    it('har alt, den kvitterede for, og intet halvt, hver gang den starter igen', { timeout: 300_000 }, async () => {
      const sagId = randomUUID()
      let version = 0
      for (const efter of DRAEBT_EFTER) {
        const barn = boern.foed({ lager: sted.valg, sagId, tilVersion: TILFOEJELSER * HAENDELSER })
        await barn.til((linjer) => Number(linjer.at(-1)) >= efter * HAENDELSER)
        await barn.draeb('SIGKILL')
        const kvitteret = Number(barn.linjer().at(-1))
        version = await gemt(sagId)
        // Én kan være gemt, uden at kvitteringen nåede ud; aldrig omvendt.
        expect([kvitteret, kvitteret + HAENDELSER]).toContain(version)
      }
      const sidste = boern.foed({ lager: sted.valg, sagId, tilVersion: TILFOEJELSER * HAENDELSER })
      await sidste.til((linjer) => Number(linjer.at(-1)) === TILFOEJELSER * HAENDELSER)
      await sidste.draeb('SIGKILL')
      expect(await gemt(sagId)).toBe(TILFOEJELSER * HAENDELSER)
    })
  })
}
