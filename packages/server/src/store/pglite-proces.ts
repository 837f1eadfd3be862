import { once } from 'node:events'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { PoolConfig } from 'pg'
import { PgliteStroem } from './pglite-stroem.ts'

export interface PgliteProces {
  /** Til en pulje. Databasen bærer én forbindelse ad gangen: luk den forrige pulje først. */
  readonly forbindelse: PoolConfig
  /** Hele databasen i én fil. Puljens ene forbindelse skal være taget imens, så ingen er midt i noget. */
  readonly kopier: (fil: string) => Promise<void>
  /** Skriver alt ud til filerne og stopper tråden. */
  readonly luk: () => Promise<void>
}

/** Databasens eneste rolle fra fødslen. Uden navn ender tråden, i stedet for at svare med en fejl. */
const ROLLE = 'postgres'

/**
 * Starter databasen i sin egen tråd. Findes mappen ikke, oprettes en tom database i den (nogle sekunder).
 * Med en `kopi` bliver den nye database, hvad den var, da kopien blev taget. Dør tråden siden, er det en programfejl, og processen går ned med den: det, der er kvitteret for, er gemt.
 */
export async function startPglite(dataMappe: string, kopi?: string): Promise<PgliteProces> {
  const traad = new Worker(new URL('./pglite-traad.ts', import.meta.url), { workerData: { dataMappe, kopi } })
  await once(traad, 'message')
  const stream = () => {
    const { port1, port2 } = new MessageChannel()
    traad.postMessage({ port: port2 }, [port2])
    return new PgliteStroem(port1)
  }
  return {
    forbindelse: { stream, user: ROLLE, database: ROLLE, max: 1, idleTimeoutMillis: 0 },
    kopier: async (fil) => {
      traad.postMessage({ kopiTil: fil })
      const [{ kopieret }] = (await once(traad, 'message')) as [{ kopieret: true | string }]
      if (kopieret !== true) throw new Error(`The database could not be copied: ${kopieret}`)
    },
    luk: async () => {
      traad.postMessage('luk')
      await once(traad, 'message')
      await traad.terminate()
    },
  }
}
