import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../packages/server/src/main.ts', import.meta.url))

interface Servervalg {
  /** Datamappen. Er den tom, sår serveren demoens kommuner i den. */
  readonly data: string
  /** Dagen i øvemiljøet (ISO). */
  readonly dag: string
  readonly port: string
  readonly flag?: readonly string[]
}

export interface Serverproces {
  readonly proces: ChildProcess
  readonly adresse: string
}

/** Starter serveren, som driften gør, og venter på linjen, hvor den siger, hvor den er. */
export async function startServer({ data, dag, port, flag = [] }: Servervalg): Promise<Serverproces> {
  const proces = spawn(process.execPath, [MAIN, ...flag], {
    env: { ...process.env, PORT: port, FODFAESTE_DATA: data, FODFAESTE_DATO: dag },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { proces, adresse: await adressenFra(proces) }
}

function adressenFra(server: ChildProcess): Promise<string> {
  return new Promise((klar, fejl) => {
    let sagt = ''
    const lyt = (del: Buffer): void => {
      sagt += del.toString()
      const adresse = /Fodfæste kører på (\S+)/.exec(sagt)?.[1]
      if (adresse !== undefined) klar(adresse)
    }
    server.stdout?.on('data', lyt)
    server.stderr?.on('data', lyt)
    server.on('exit', (kode) => fejl(new Error(`The server stopped with ${kode}: ${sagt}`)))
  })
}

export async function stands(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  server.removeAllListeners('exit')
  const slut = new Promise<void>((klar) => server.once('exit', () => klar()))
  server.kill(signal)
  await slut
}
