import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROD } from '../node24.mjs'
import type { Mutant } from './lav-mutanter.ts'
import type { Udfald } from './proev-mutant.ts'

/** Så mange sekunders regning bruger ingen mutants prøver (alle tilsammen bruger under det halve); når den mere, kører den i ring. */
const TAALMODIGHED = 20
/** Hvor længe (ms) der ventes, før der ses efter, og, hvor maskinen ikke siger, hvad en proces har regnet, i alt. */
const SE_EFTER = 15_000
const LAENGST = 600_000

/** Sekunder, processen har regnet; på en travl maskine langt færre end dem, der er gået. Kun Linux siger det. */
function regnet(pid: number | undefined): number | undefined {
  try {
    const felter = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(felter[11]) + Number(felter[12])) / 100
  } catch {
    return undefined
  }
}

const ARBEJDER = path.join(ROD, 'scripts/mutation/arbejder.ts')

async function start(filer: readonly string[]): Promise<ChildProcess> {
  const barn = fork(ARBEJDER, filer, { execArgv: ['--max-old-space-size=1500', '--max-semi-space-size=64'] })
  await new Promise<void>((loest, fejl) => {
    barn.once('message', () => loest())
    barn.once('exit', () => fejl(new Error('Prøverne er ikke grønne uden mutanter. Ret dem først.')))
  })
  return barn
}

/** Det, en arbejder spørges om. */
export interface Spoergsmaal {
  readonly mutant: Mutant
  /** Er det nok at køre de første prøver? */
  readonly hurtigt: boolean
}

/** Giver barnet én mutant. Undefined, når det hænger eller går ned; så er barnet dødt. */
function spoerg(barn: ChildProcess, spoergsmaal: Spoergsmaal): Promise<Udfald | undefined> {
  const begyndt = { regnet: regnet(barn.pid) ?? 0, klokken: performance.now() }
  return new Promise((loest) => {
    const slut = (udfald: Udfald | undefined): void => {
      clearInterval(vagt)
      barn.removeAllListeners()
      if (udfald === undefined) barn.kill('SIGKILL')
      loest(udfald)
    }
    const vagt = setInterval(() => {
      const iRing = (regnet(barn.pid) ?? 0) - begyndt.regnet > TAALMODIGHED
      if (iRing || performance.now() - begyndt.klokken > LAENGST) slut(undefined)
    }, SE_EFTER)
    barn.once('message', (udfald) => slut(udfald as Udfald))
    barn.once('exit', () => slut(undefined))
    barn.send(spoergsmaal)
  })
}

/** Prøver mutanterne i `antal` processer og melder hver, når den er afgjort. En, der hænger eller vælter alt, er dræbt. */
export async function proevAlle(
  mutanter: readonly Mutant[],
  filer: readonly string[],
  { antal, hurtigt }: { readonly antal: number; readonly hurtigt: boolean },
  meld: (mutant: Mutant, udfald: Udfald) => void,
): Promise<void> {
  const koe = mutanter.values()
  const foerste = await start(filer)
  const boern = [foerste, ...(await Promise.all(Array.from({ length: antal - 1 }, () => start(filer))))]
  await Promise.all(
    boern.map(async (foerst) => {
      let barn = foerst
      for (const mutant of koe) {
        const udfald = await spoerg(barn, { mutant, hurtigt })
        meld(mutant, udfald ?? { status: 'draebt', af: 'hang' })
        if (udfald === undefined) barn = await start(filer)
      }
      barn.kill()
    }),
  )
}
