import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { laesLovtekst } from './laes-lovtekst.ts'
import { type UdgaveAfLovtekst, udgaveAfLovtekst } from './udgave-af-lovtekst.ts'

/**
 * Læser alle `.txt`-filer i mappen.
 * @throws {Error} når mappen ingen lovtekster har, eller en af dem ikke kan læses (filens navn står forrest)
 */
export function udgaverIMappe(mappe: string): readonly UdgaveAfLovtekst[] {
  const filer = readdirSync(mappe)
    .filter((navn) => navn.endsWith('.txt'))
    .sort()
  if (filer.length === 0) throw new Error(`No statute texts (*.txt) in ${mappe}`)
  return filer.map((navn) => {
    try {
      return udgaveAfLovtekst(laesLovtekst(readFileSync(join(mappe, navn), 'utf8')))
    } catch (fejl) {
      throw new Error(`${navn}: ${fejl instanceof Error ? fejl.message : String(fejl)}`, { cause: fejl })
    }
  })
}
