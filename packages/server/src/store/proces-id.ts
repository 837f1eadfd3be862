import { readFileSync } from 'node:fs'

/**
 * Kendetegn for netop denne kørsel af processen: maskinens opstart og processens starttid. Et procesnummer alene
 * bliver brugt igen. undefined hvor styresystemet ikke fortæller det; så må nummeret gøre det.
 */
export function procesKendetegn(pid: number): string | undefined {
  try {
    const opstart = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // Programnavnet står i parentes og kan selv rumme mellemrum og parenteser: tæl felterne efter den sidste.
    const starttid = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${opstart}/${starttid}`
  } catch {
    return undefined
  }
}

/** Findes processen? En proces, vi ikke må sende signaler til, findes også. */
export function procesFindes(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fejl) {
    return (fejl as NodeJS.ErrnoException).code === 'EPERM'
  }
}
