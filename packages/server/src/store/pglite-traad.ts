// Kører i en tråd for sig selv: databasen regner synkront og ville ellers standse serverens eget arbejde imens.
// Ind: en port pr. forbindelse, eller en fil, databasen skal kopieres til. På porten: PostgreSQL-protokollens bytes frem
// og tilbage, uændret.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { readFile, open } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'

interface Opgave {
  readonly dataMappe: string
  /** En kopi, den nye database skal begynde som. */
  readonly kopi?: string
}

/** Sikkerhedskopien rummer borgernes navne og sager. */
const KUN_EJEREN = 0o600

const { dataMappe, kopi } = workerData as Opgave

const db = await PGlite.create({
  dataDir: dataMappe,
  ...(kopi !== undefined && { loadDataDir: new Blob([await readFile(kopi)], { type: 'application/x-gzip' }) }),
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

/** Alt skrives ud først, så kopien kan læses uden noget andet. Den, der beder, holder forbindelsen: intet er halvt. */
async function kopier(fil: string): Promise<void> {
  await skrivUd()
  const bytes = await (await db.dumpDataDir('gzip')).bytes()
  const ud = await open(fil, 'wx', KUN_EJEREN)
  try {
    await ud.writeFile(bytes)
    await ud.sync()
  } finally {
    await ud.close()
  }
}

/** Forbindelsens svage rolle må ikke; den lånes den stærke til netop det og får sin egen igen. */
async function skrivUd(): Promise<void> {
  const { rows } = await db.query<{ rolle: string }>(`select current_setting('role') as rolle`)
  await db.exec('set role none')
  try {
    await db.exec('checkpoint')
  } finally {
    await db.query(`select set_config('role', $1, false)`, [rows[0]?.rolle])
  }
}

parentPort?.on('message', (besked: { port: MessagePort } | { kopiTil: string } | 'luk') => {
  if (besked === 'luk') void iTur(luk)
  else if ('port' in besked) tagForbindelse(besked.port)
  else {
    void iTur(async () => {
      const fejl = await kopier(besked.kopiTil).then(
        () => undefined,
        (grund: unknown) => String(grund),
      )
      parentPort?.postMessage({ kopieret: fejl ?? true })
    })
  }
})
parentPort?.postMessage('klar')
