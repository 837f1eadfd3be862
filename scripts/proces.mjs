// Barneprocesser der ikke bliver glemt: signaler går videre, og slutkoden kommer tilbage.
import { spawn } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROD } from './node24.mjs'

const VIDERE = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Kører et program til ende med denne proces' terminal og giver slutkoden (128 + n, når signal n tog det).
 *
 * Det samme tryk på Ctrl-C når os ad flere veje (terminalen, npm), men går kun videre én gang, og vi lever, til barnet
 * har ryddet op. Et nyt tryk mere end et sekund efter går også videre.
 */
export function koer(program, argumenter, { env = process.env, cwd = ROD, stdio = 'inherit', detached = false } = {}) {
  return new Promise((loest, fejl) => {
    const barn = spawn(program, argumenter, { cwd, env, stdio, detached })
    const sendt = new Map()
    const videre = (signal) => {
      const nu = Date.now()
      if (nu - (sendt.get(signal) ?? 0) < 1000) return
      sendt.set(signal, nu)
      barn.kill(signal)
    }
    for (const signal of VIDERE) process.on(signal, videre)
    // npm lægger en skal imellem, og dør npm, dør kun skallen. Så er vi den eneste, der kan standse barnet.
    const foraelder = process.ppid
    const efterse = () => {
      if (process.ppid === foraelder) return
      clearInterval(vagt)
      videre('SIGTERM')
    }
    const vagt = process.env.npm_lifecycle_event && setInterval(efterse, 250)
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

/**
 * Kører et program, der skal lukke ordentligt: det står uden for terminalens gruppe og får hvert signal netop én gang,
 * fra os. Dør vi uden at nå at sige noget, ser det selv, at forbindelsen til os er væk.
 */
export function koerServer(node, argumenter) {
  const foelg = pathToFileURL(path.join(ROD, 'scripts/foelg-foraelder.mjs')).href
  return koer(node, ['--import', foelg, ...argumenter], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
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
