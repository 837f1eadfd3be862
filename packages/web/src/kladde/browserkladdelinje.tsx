import { Tekstknap } from '../fds/knap.tsx'
import type { Felter } from './gemmer.ts'
import type { Browserkladde } from './use-browserkladde.ts'

/** At det skrevne er en kladde, hvor den er, og vejen til at slette den. */
export function Browserkladdelinje<F extends Felter>({ kladde }: { kladde: Browserkladde<F> }) {
  if (!kladde.findes) return null
  return (
    <p className="kladdelinje lille daempet">
      <output>
        {kladde.genoptaget ? 'Din kladde fra før.' : 'Kladde.'} Den ligger i denne browser, til du gemmer.
      </output>{' '}
      <Tekstknap onClick={kladde.ryd}>Slet kladden</Tekstknap>
    </p>
  )
}
