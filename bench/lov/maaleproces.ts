// Én vej i sin egen proces: gør sagerne klar, og regner dem alle igennem, hver gang der bliver bedt om det.
import { type Vej, goerKlar } from './veje.ts'

const MB = 1024 * 1024

const koer = goerKlar(process.argv[2] as Vej)
globalThis.gc?.()
const foer = process.memoryUsage().rss
let hoejest = foer

process.on('message', (ordre: 'opvarm' | 'maal' | 'slut') => {
  if (ordre === 'slut') process.exit(0)
  const fra = performance.now()
  const sum = koer()
  const ms = performance.now() - fra
  hoejest = Math.max(hoejest, process.resourceUsage().maxRSS * 1024)
  process.send?.({ ms, sum, mbFoer: foer / MB, mbHoejest: hoejest / MB })
})
process.send?.('klar')
