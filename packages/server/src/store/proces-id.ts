import { readFileSync, readdirSync } from 'node:fs'

interface Proces {
  /** Ét bogstav; se proc(5). */
  readonly tilstand: string
  readonly starttid: string
}

/** undefined når processen ikke findes, eller styresystemet ikke fortæller om den. */
function laesProces(pid: number): Proces | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // Programnavnet står i parentes og kan selv rumme mellemrum og parenteser: felterne tælles efter den sidste.
    const felter = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { tilstand: felter[0] ?? '', starttid: felter[19] ?? '' }
  } catch {
    return undefined
  }
}

function antalTraade(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`).length
  } catch {
    return 0
  }
}

/**
 * Kendetegn for netop denne kørsel af processen: maskinens opstart og processens starttid. Et procesnummer alene
 * bliver brugt igen. undefined hvor styresystemet ikke fortæller det; så må nummeret gøre det.
 */
export function procesKendetegn(pid: number): string | undefined {
  const proces = laesProces(pid)
  if (proces === undefined) return undefined
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${proces.starttid}`
  } catch {
    return undefined
  }
}

/**
 * Lever processen? En, vi ikke må sende signaler til, lever. En dræbt proces, som ingen forælder har hentet endnu
 * (Z, X), kan stadig få signaler, men er død: i en container uden init bliver den liggende. Har den tråde tilbage,
 * er den ved at dø, og databasen kan være i en af dem.
 */
export function procesLever(pid: number): boolean {
  const tilstand = laesProces(pid)?.tilstand
  if (tilstand === 'Z' || tilstand === 'X') return antalTraade(pid) > 1
  try {
    process.kill(pid, 0)
    return true
  } catch (fejl) {
    return (fejl as NodeJS.ErrnoException).code === 'EPERM'
  }
}
