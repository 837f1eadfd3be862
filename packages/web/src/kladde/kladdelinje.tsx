import { Tekstknap } from '../fds/knap.tsx'
import { visKlokken } from '../tekst/dage.ts'
import type { Felter } from './gemmer.ts'
import type { Kladde } from './use-kladde.ts'

/** Hvor det skrevne er: gemt hvornår, eller hvorfor ikke, og vejen til at slette det. */
export function Kladdelinje<F extends Felter>({ kladde }: { kladde: Kladde<F> }) {
  const { tilstand, genoptaget, ryd } = kladde
  if (tilstand.er === 'uroert' || tilstand.er === 'andet-vindue') return null
  return (
    <p className="kladdelinje lille daempet">
      <output>{TEKST[tilstand.er](tilstand.er === 'gemt' ? tilstand.tidspunkt : '', genoptaget)}</output>{' '}
      <Tekstknap onClick={ryd}>Slet kladden</Tekstknap>
    </p>
  )
}

const TEKST = {
  'paa-vej': () => 'Gemmer kladden …',
  gemt: (tidspunkt: string, genoptaget: boolean) =>
    `${genoptaget ? 'Din kladde. ' : 'Kladde. '}Gemt kl. ${visKlokken(tidspunkt)}. Kun du kan se den.`,
  'ikke-gemt': () => 'Ikke gemt hos serveren endnu. Det står her i vinduet, og der prøves igen.',
} as const
