// Kører i en tråd for sig selv: databasen regner synkront og ville ellers standse serverens eget arbejde imens.
// Ind: en port pr. forbindelse. På porten: PostgreSQL-protokollens bytes frem og tilbage, uændret.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'

interface Opgave {
  readonly dataMappe: string
}

const db = await PGlite.create({
  dataDir: (workerData as Opgave).dataMappe,
  // Mindre WAL-filer: den tomme database fylder 30 i stedet for 45 MB.
  initDbStartParams: ['--wal-segsize=1'],
})

let sidste: Promise<unknown> = Promise.resolve()

/** Én ad gangen, i den orden de kom. */
function iTur(arbejde: () => Promise<unknown>): Promise<unknown> {
  sidste = sidste.then(arbejde, arbejde)
  return sidste
}

/** Intet arves fra den forrige forbindelse: ingen halv transaktion, ingen rolle, ingen kommune. */
async function nulstil(): Promise<void> {
  await db.exec('rollback')
  await db.exec('discard all')
}

function tagForbindelse(port: MessagePort): void {
  void iTur(nulstil)
  port.on('message', (bytes: Uint8Array) => {
    void iTur(async () => {
      port.postMessage(await db.execProtocolRaw(bytes))
    })
  })
}

async function luk(): Promise<void> {
  await nulstil()
  await db.exec('checkpoint')
  await db.close()
  parentPort?.postMessage('lukket')
}

parentPort?.on('message', (besked: { port: MessagePort } | 'luk') => {
  if (besked === 'luk') void iTur(luk)
  else tagForbindelse(besked.port)
})
parentPort?.postMessage('klar')
