// En server i det små, til prøver med flere om den samme database: tager job, til nogen stopper den.
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { sql } from 'kysely'
import { type PostgresLager, aabnLager } from '../store/aabn-lager.ts'
import { lavUr } from '../ur.ts'
import { startArbejder } from './arbejder.ts'
import type { Opgave } from './opgave.ts'
import { dagskifte, rydop } from './opgaver.ts'

export interface Arbejderopgave {
  readonly lager: PostgresLager
  readonly laanMs: number
  /** Bliver hængende midt i det job, den tager som nummer så mange. */
  readonly haengVed?: number
}

const { lager: valg, laanMs, haengVed } = JSON.parse(process.argv[2] ?? '') as Arbejderopgave
const STDOUT = 1
const lager = await aabnLager(valg)
const ur = lavUr(() => new Date())
let taget = 0

const proeve: Opgave = {
  art: 'proeve',
  planlaeg: () => [],
  udfoer: async ({ noegle }) => {
    taget++
    writeSync(STDOUT, `${noegle}\n`)
    if (taget === haengVed) {
      writeSync(STDOUT, 'hænger\n')
      await new Promise(() => undefined)
    }
    return async (trx) => {
      await sql`insert into udbakke (kommune_id, sag_id, emne, data, oprettet)
        values ('fjordby', ${randomUUID()}, ${`gjort/${noegle}`}, '{}', now())`.execute(trx)
    }
  },
}

const opgaver = [proeve, rydop({ lager, ur }), dagskifte({ lager, ur })]
startArbejder({ lager, ur, version: '0', noter: () => undefined, opgaver, laanMs, hvileMs: 50 })
