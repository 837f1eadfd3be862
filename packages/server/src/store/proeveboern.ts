import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Barneopgave } from './proevebarn.ts'

const BARN = fileURLToPath(new URL('./proevebarn.ts', import.meta.url))

type Barn = ChildProcessByStdio<null, Readable, null>

export interface Foedt {
  readonly barn: Barn
  /** Det, det har skrevet, linje for linje; aldrig en halv. */
  readonly linjer: () => readonly string[]
  /** Venter, til det, barnet har skrevet, gør det sandt. */
  readonly til: (sandt: (linjer: readonly string[]) => boolean) => Promise<void>
  readonly draeb: (signal: NodeJS.Signals) => Promise<void>
}

/** Processer, en prøve starter og slår ihjel. */
export interface Proeveboern {
  readonly foed: (opgave: Barneopgave) => Foedt
  /** Dræber dem, der er tilbage. */
  readonly ryd: () => Promise<void>
}

export function proeveboern(): Proeveboern {
  const boern: Barn[] = []
  return {
    foed: (opgave) => {
      const barn = spawn(process.execPath, [BARN, JSON.stringify(opgave)], { stdio: ['ignore', 'pipe', 'inherit'] })
      boern.push(barn)
      let tekst = ''
      barn.stdout.setEncoding('utf8').on('data', (mere: string) => (tekst += mere))
      const linjer = () => tekst.split('\n').slice(0, -1)
      return {
        barn,
        linjer,
        til: async (sandt) => {
          while (!sandt(linjer())) await once(barn.stdout, 'data')
        },
        draeb: async (signal) => {
          barn.kill(signal)
          // «close» kommer først, når alt, det nåede at skrive, er læst.
          await once(barn, 'close')
        },
      }
    },
    ryd: async () => {
      for (const barn of boern.filter((b) => b.exitCode === null && b.signalCode === null)) {
        barn.kill('SIGKILL')
        await once(barn, 'exit')
      }
    },
  }
}
