import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * Brevets skrift: den, skærmene har, fra designsystemets pakke (IBM Plex Sans, OFL-1.1; licensen ligger ved siden af
 * filerne). Maskinens egne skrifter bruges ikke: brevet er det samme overalt.
 */
const MAPPE = path.join(
  path.dirname(createRequire(import.meta.url).resolve('dkfds')),
  '../fonts/IBMPlexSans/complete/ttf',
)
const VAEGTE = ['Regular', 'SemiBold'] as const

export function laesSkrift(): Promise<readonly Buffer[]> {
  return Promise.all(VAEGTE.map((vaegt) => readFile(path.join(MAPPE, `IBMPlexSans-${vaegt}.ttf`))))
}
