import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { LagerFejl } from './lager-fejl.ts'
import { procesLever, procesKendetegn } from './proces-id.ts'

/** Hvem der har mappen. Ligger som laas.json i datamappen: den indlejrede database har ingen lås selv. */
interface Indehaver {
  readonly pid: number
  readonly siden: string
  readonly maskine: string
  readonly kendetegn?: string
}

/** En overtagelse varer millisekunder; er den ældre, døde den midt i det hele. */
const OVERTAGELSE_OPGIVET_MS = 10_000

export interface Laas {
  /** Giver mappen fri. Må kaldes flere gange. */
  readonly frigiv: () => void
}

/** Tager mappen for denne proces, eller kaster LagerFejl MAPPE_OPTAGET, der siger hvem der har den. */
export function tagLaas(dataMappe: string, nu: Date): Laas {
  mkdirSync(dataMappe, { recursive: true, mode: 0o700 })
  const fil = join(dataMappe, 'laas.json')
  const indhold = JSON.stringify(denneProces(nu))
  if (!skrivHvisFri(fil, indhold)) overtag(fil, indhold, dataMappe, nu)
  return frigivVedAfslutning(fil, indhold)
}

function denneProces(nu: Date): Indehaver {
  const kendetegn = procesKendetegn(process.pid)
  return { pid: process.pid, siden: nu.toISOString(), maskine: hostname(), ...(kendetegn ? { kendetegn } : {}) }
}

function skrivHvisFri(fil: string, indhold: string): boolean {
  try {
    writeFileSync(fil, indhold, { flag: 'wx' })
    return true
  } catch (fejl) {
    if ((fejl as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fejl
  }
}

/** Kun én ad gangen må afgøre, om låsen er død; ellers kan to slette hinandens. */
function overtag(fil: string, indhold: string, dataMappe: string, nu: Date): void {
  const vagt = `${fil}.overtages`
  rydOpgivet(vagt, nu)
  if (!skrivHvisFri(vagt, '')) throw optaget(dataMappe, 'En anden proces er ved at tage den i brug lige nu.')
  try {
    const nuvaerende = laes(fil)
    if (nuvaerende !== undefined && lever(nuvaerende)) throw optaget(dataMappe, beskriv(nuvaerende))
    writeFileSync(`${fil}.ny`, indhold)
    renameSync(`${fil}.ny`, fil)
  } finally {
    rmSync(vagt, { force: true })
  }
}

function rydOpgivet(vagt: string, nu: Date): void {
  const alder = nu.getTime() - (statSync(vagt, { throwIfNoEntry: false })?.mtimeMs ?? nu.getTime())
  if (alder > OVERTAGELSE_OPGIVET_MS) rmSync(vagt, { force: true })
}

/** En tom eller halv låsefil er efterladt af en proces, der døde, mens den skrev. */
function laes(fil: string): Indehaver | undefined {
  try {
    return JSON.parse(readFileSync(fil, 'utf8')) as Indehaver
  } catch {
    return undefined
  }
}

/** På en anden maskine kan vi ikke se efter; så må et menneske. */
function lever({ pid, maskine, kendetegn }: Indehaver): boolean {
  if (maskine !== hostname()) return true
  if (!procesLever(pid)) return false
  const nu = procesKendetegn(pid)
  return kendetegn === undefined || nu === undefined || nu === kendetegn
}

function beskriv({ pid, siden, maskine }: Indehaver): string {
  if (maskine === hostname()) return `Proces ${pid} har den og har haft den siden ${siden}. Stop den først.`
  return (
    `Proces ${pid} på maskinen ${maskine} har den og har haft den siden ${siden}. ` +
    'Er den stoppet, så slet filen laas.json i mappen og start igen.'
  )
}

function optaget(dataMappe: string, hvem: string): LagerFejl {
  return new LagerFejl('MAPPE_OPTAGET', `Datamappen ${dataMappe} er i brug. ${hvem}`)
}

/** Låse, denne proces har nu. Slippes ved udgang og ved signaler; kill -9 efterlader dem, og næste start tager over. */
const holdte = new Set<() => void>()

function slipAlle(): void {
  for (const slip of holdte) slip()
}

/** Har serveren sin egen ordnede nedlukning, lukker den lageret, og låsen med; ellers slippes den, og signalet virker. */
function vedSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return
  slipAlle()
  process.off(signal, vedSignal).kill(process.pid, signal)
}

function frigivVedAfslutning(fil: string, indhold: string): Laas {
  if (holdte.size === 0) process.on('exit', slipAlle).on('SIGINT', vedSignal).on('SIGTERM', vedSignal)
  const slip = () => {
    if (!holdte.delete(slip)) return
    if (laesTekst(fil) === indhold) rmSync(fil, { force: true })
    if (holdte.size === 0) process.off('exit', slipAlle).off('SIGINT', vedSignal).off('SIGTERM', vedSignal)
  }
  holdte.add(slip)
  return { frigiv: slip }
}

function laesTekst(fil: string): string | undefined {
  try {
    return readFileSync(fil, 'utf8')
  } catch {
    return undefined
  }
}
