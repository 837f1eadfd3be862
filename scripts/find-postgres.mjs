// En PostgreSQL til prøverne: den, miljøet peger på, ellers en midlertidig, der startes her og fjernes igen.
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as vent } from 'node:timers/promises'

const EJER = 'fodfaeste_proeve'

/** Mappen med initdb og postgres, eller undefined. */
function findProgrammer() {
  const debian = '/usr/lib/postgresql'
  const versioner = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  const pgConfig = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  const mapper = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...versioner.map((version) => path.join(debian, version, 'bin')),
    ...(pgConfig.status === 0 ? [pgConfig.stdout.trim()] : []),
  ]
  return mapper.find((mappe) => existsSync(path.join(mappe, 'initdb')) && existsSync(path.join(mappe, 'postgres')))
}

/** PostgreSQL vil ikke køre som root. Er vi det, låner vi postgres' eller nobodys nummer; ellers er vi os selv. */
function findKonto() {
  if (process.getuid?.() !== 0) return {}
  const konti = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((linje) => linje.split(':'))
  const konto = konti.find(([navn]) => navn === 'postgres') ?? konti.find(([navn]) => navn === 'nobody')
  return konto === undefined ? {} : { uid: Number(konto[2]), gid: Number(konto[3]) }
}

function ledigPort() {
  return new Promise((loest, fejl) => {
    const proeve = createServer()
    proeve.once('error', fejl)
    proeve.listen(0, '127.0.0.1', () => {
      const { port } = proeve.address()
      proeve.close(() => loest(port))
    })
  })
}

async function startMidlertidig(programmer) {
  const konto = findKonto()
  const rod = mkdtempSync(path.join(os.tmpdir(), 'fodfaeste-pg-'))
  if (konto.uid !== undefined) chownSync(rod, konto.uid, konto.gid)
  const fjern = () => rmSync(rod, { recursive: true, force: true })
  const data = path.join(rod, 'data')
  const opret = spawnSync(
    path.join(programmer, 'initdb'),
    ['-D', data, '-U', EJER, '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...konto, cwd: rod, encoding: 'utf8' },
  )
  if (opret.status !== 0) {
    fjern()
    return { grund: `initdb lykkedes ikke: ${(opret.stderr || String(opret.error)).trim()}` }
  }

  const port = await ledigPort()
  // Varighed er ligegyldig her: basen lever kun, til prøverne er færdige.
  const valg = { listen_addresses: '127.0.0.1', unix_socket_directories: rod, fsync: 'off', max_connections: '200' }
  const server = spawn(
    path.join(programmer, 'postgres'),
    ['-D', data, '-p', String(port), ...Object.entries(valg).flatMap(([navn, vaerdi]) => ['-c', `${navn}=${vaerdi}`])],
    // Egen procesgruppe: Ctrl-C skal nå prøverne først, og basen lukkes, når de er færdige med den.
    { ...konto, cwd: rod, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  )
  const log = []
  server.stderr.on('data', (stykke) => log.push(stykke))

  const stop = () => {
    server.kill('SIGQUIT')
    fjern()
  }
  process.once('exit', stop)
  const luk = async () => {
    process.off('exit', stop)
    if (server.exitCode === null) {
      const lukket = new Promise((loest) => server.once('exit', loest))
      server.kill('SIGINT')
      await lukket
    }
    fjern()
  }

  for (let forsoeg = 0; forsoeg < 200 && server.exitCode === null; forsoeg++) {
    if (Buffer.concat(log).includes('ready to accept connections')) {
      return { url: `postgresql://${EJER}@127.0.0.1:${port}/postgres`, kilde: `${programmer} (midlertidig)`, luk }
    }
    await vent(50)
  }
  await luk()
  return { grund: `postgres startede ikke: ${Buffer.concat(log).toString().trim()}` }
}

/** Giver { url, kilde, luk } eller { grund }, når der ingen er. Rollen i url ejer basen og er superbruger. */
export async function findPostgres() {
  const url = process.env.TEST_DATABASE_URL
  if (url) return { url, kilde: 'TEST_DATABASE_URL', luk: async () => {} }
  const programmer = findProgrammer()
  if (programmer === undefined) {
    return {
      grund:
        'ingen PostgreSQL fundet. Installér den (Debian: apt-get install postgresql), eller sæt TEST_DATABASE_URL.',
    }
  }
  return startMidlertidig(programmer)
}
