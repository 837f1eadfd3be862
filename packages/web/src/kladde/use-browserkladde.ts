import { useState } from 'react'
import { useMig } from '../api/mig.ts'
import type { Felter } from './gemmer.ts'

/** Det, der er ved at blive skrevet uden for en sag. Det bliver i denne browser. */
export interface Browserkladde<F extends Felter> {
  readonly felter: F
  readonly skriv: (aendret: Partial<F>) => void
  /** Er der noget, der ikke er gemt? */
  readonly findes: boolean
  /** Det stod der, da siden blev åbnet. */
  readonly genoptaget: boolean
  /** Det, der gjaldt, da kladden blev begyndt. */
  readonly paa: string
  /** Det er gjort, eller kladden skal væk: felterne er igen, som de er uden. */
  readonly ryd: () => void
}

interface Lagt<F> {
  readonly felter: F
  readonly paa: string
}

/**
 * En kladde til en af kommunens egne sider: kommunens tekster og regler, aldrig noget om en borger. Derfor er browserens eget
 * lager nok; den overlever, at fanen lukkes og sessionen udløber, og er kun den persons, der skrev den. `paa` siger, hvad der
 * gjaldt, så det ses, hvis en anden har ændret det imens.
 */
export function useBrowserkladde<F extends Felter>(sted: string, uden: F, paa = ''): Browserkladde<F> {
  const navn = `kladde:${useMig().data?.person?.id ?? ''}:${sted}`
  const [lagt, saet] = useState(() => laes(localStorage.getItem(navn), uden))
  const [genoptaget, saetGenoptaget] = useState(lagt !== undefined)
  return {
    felter: lagt?.felter ?? uden,
    findes: lagt !== undefined,
    genoptaget,
    paa: lagt?.paa ?? paa,
    skriv: (aendret) => {
      const nyt = { felter: { ...(lagt?.felter ?? uden), ...aendret }, paa: lagt?.paa ?? paa }
      saet(nyt)
      localStorage.setItem(navn, JSON.stringify(nyt))
    },
    ryd: () => {
      localStorage.removeItem(navn)
      saet(undefined)
      saetGenoptaget(false)
    },
  }
}

/** Læser det, der ligger; er det ikke en kladde til formularen, som den er nu, er der intet. */
function laes<F extends Felter>(tekst: string | null, uden: F): Lagt<F> | undefined {
  try {
    const raa: unknown = JSON.parse(tekst ?? 'null')
    if (typeof raa !== 'object' || raa === null || !('felter' in raa) || !('paa' in raa)) return undefined
    const { felter, paa } = raa
    if (typeof felter !== 'object' || felter === null || typeof paa !== 'string') return undefined
    const kendte = Object.entries(felter).filter(([felt, vaerdi]) => felt in uden && typeof vaerdi === 'string')
    return { felter: { ...uden, ...(Object.fromEntries(kendte) as Partial<F>) }, paa }
  } catch {
    return undefined
  }
}
