import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as vent } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { procesKendetegn, procesLever } from './proces-id.ts'

let foraelder: ChildProcess | undefined
afterEach(() => foraelder?.kill('SIGKILL'))

describe('En proces', () => {
  it('lever, når det er os selv, og har samme kendetegn hver gang', () => {
    expect(procesLever(process.pid)).toBe(true)
    expect(procesKendetegn(process.pid)).toBe(procesKendetegn(process.pid))
  })

  it('lever ikke, når nummeret er større end noget, systemet giver ud', () => {
    expect(procesLever(2 ** 22 + 1)).toBe(false)
    expect(procesKendetegn(2 ** 22 + 1)).toBeUndefined()
  })

  it.skipIf(process.platform !== 'linux')('lever ikke, når den er død, men ingen forælder har hentet den', async () => {
    // Skallen starter en og bliver så selv til en, der aldrig henter nogen; først da dræbes den anden.
    const skal = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 61'], { stdio: ['ignore', 'pipe', 'ignore'] })
    foraelder = skal
    const [tekst] = (await once(skal.stdout, 'data')) as [Buffer]
    const pid = Number(tekst.toString())
    while (!readFileSync(`/proc/${skal.pid}/cmdline`, 'utf8').startsWith('sleep')) await vent(5)
    process.kill(pid, 'SIGKILL')
    while (!readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')) await vent(5)
    expect(() => process.kill(pid, 0)).not.toThrow()
    expect(procesLever(pid)).toBe(false)
  })
})
