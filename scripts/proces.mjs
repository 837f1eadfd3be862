// Barneprocesser der ikke bliver glemt: signaler går videre, og slutkoden kommer tilbage.
import { spawn } from 'node:child_process'
import os from 'node:os'
import { ROD } from './node24.mjs'

const VIDERE = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Kører et program til ende med denne proces' terminal og giver slutkoden (128 + n, når signal n tog det).
 *
 * Ctrl-C i en terminal når både os og barnet. Her går hvert signal derfor kun videre én gang, og vi lever, til barnet
 * har ryddet op.
 */
export function koer(program, argumenter, { env = process.env, cwd = ROD, stdio = 'inherit' } = {}) {
  return new Promise((loest, fejl) => {
    const barn = spawn(program, argumenter, { cwd, env, stdio })
    const sendt = new Set()
    const videre = (signal) => {
      if (sendt.has(signal)) return
      sendt.add(signal)
      barn.kill(signal)
    }
    for (const signal of VIDERE) process.on(signal, videre)
    // npm lægger en skal imellem, og dør npm, dør kun skallen. Så er vi den eneste, der kan standse barnet.
    const foraelder = process.ppid
    const vagt =
      process.env.npm_lifecycle_event && setInterval(() => process.ppid !== foraelder && videre('SIGTERM'), 250)
    const slip = () => {
      clearInterval(vagt)
      for (const signal of VIDERE) process.off(signal, videre)
    }
    barn.once('error', (aarsag) => {
      slip()
      fejl(aarsag)
    })
    barn.once('close', (kode, signal) => {
      slip()
      loest(signal === null ? (kode ?? 1) : 128 + (os.constants.signals[signal] ?? 0))
    })
  })
}

/** Kører et program og giver slutkoden og det, det skrev. */
export function lyt(program, argumenter, { env = process.env, cwd = ROD } = {}) {
  return new Promise((loest, fejl) => {
    const barn = spawn(program, argumenter, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const stykker = []
    barn.stdout.on('data', (stykke) => stykker.push(stykke))
    barn.stderr.on('data', (stykke) => stykker.push(stykke))
    barn.once('error', fejl)
    barn.once('close', (kode) => loest({ kode: kode ?? 1, tekst: Buffer.concat(stykker).toString() }))
  })
}
