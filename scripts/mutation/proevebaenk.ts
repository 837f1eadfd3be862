import * as fastCheck from 'fast-check'
import type { Moduler } from './byg-moduler.ts'
import { lavModulregister } from './modulregister.ts'
import { type Proeve, holdOpMod, samleproever } from './proevesamler.ts'

/** Egenskabsprøverne får færre tilfældige sager end ellers: hellere en mutant for meget på listen end en kørsel uden ende. */
const TILFAELDIGE_SAGER = 10

/** Den første sag, der fejler, er nok; ingen skal læse den mindste. */
const assert = ((egenskab, valg) =>
  fastCheck.assert(egenskab, {
    ...valg,
    numRuns: Math.min(valg?.numRuns ?? TILFAELDIGE_SAGER, TILFAELDIGE_SAGER),
    endOnFailure: true,
  })) as typeof fastCheck.assert
const sample = ((kilde, valg) =>
  fastCheck.sample(
    kilde,
    typeof valg === 'object' ? { ...valg, numRuns: TILFAELDIGE_SAGER } : TILFAELDIGE_SAGER,
  )) as typeof fastCheck.sample
const FC = { ...fastCheck.default, assert, sample }

/** Prøverne og det, de prøver, klar til at blive indlæst igen og igen. */
export interface Proevebaenk {
  readonly filer: readonly string[]
  /** Et nyt sæt moduler. Kaldet indlæser en prøvefil i det og giver prøverne i den. */
  readonly nytSaet: () => Indlaes
  /** Som `nytSaet`, men modulerne tæller, hvilke mutanter de møder. */
  readonly nytTaellendeSaet: () => Indlaes
}

type Indlaes = (proevefil: string) => readonly Proeve[]

export function lavProevebaenk({ kode, proever, tekster }: Moduler): Proevebaenk {
  fastCheck.configureGlobal({ seed: 20_261_123 })
  holdOpMod(tekster)
  const samler = samleproever()
  const udefra = { vitest: samler.vitest, 'fast-check': { ...FC, default: FC } }
  const nyt = (taeller: boolean): (() => Indlaes) => {
    const nytRegister = lavModulregister(kode, udefra, taeller)
    return () => {
      const hent = nytRegister()
      return (proevefil) => {
        samler.tag()
        hent(proever[proevefil] ?? proevefil)
        return samler.tag()
      }
    }
  }
  return { filer: Object.keys(proever), nytSaet: nyt(false), nytTaellendeSaet: nyt(true) }
}
