import { dato, plusDage } from '@fodfaeste/grund'
import type { Sagsfakta } from '@fodfaeste/lov'
import type { Sag } from '../sag.ts'
import { kendte, oplyst, oplystDag } from './fra-sagen.ts'
import { type KommunensFrister, fristPaa } from './kommunens-frister.ts'

const DAGE_PR_UGE = 7

/** Den slags sager, kommunens frist for ressourceforløb gælder. */
const SAGSTYPE = 'ressourceforloeb'

/**
 * Sagen som et spørgsmål, kommunen har sat sig en frist for: den, der gjaldt den dag, sagen kom. Henvisningen er den dag; den
 * første afgørelse er svaret. `undefined`, når der ingen frist gjaldt.
 */
export function ansoegningsfakta(
  sag: Sag,
  frister: KommunensFrister,
): NonNullable<Sagsfakta['procedure']>['ansoegning'] {
  const { uger, offentliggjort = '' } = fristPaa(frister, SAGSTYPE, sag.henvistDen) ?? {}
  if (uger === undefined) return undefined
  const { henvistDen, afgoerelser, oplysninger, opdateret } = sag
  const modtaget = dato(henvistDen)
  const [foerste] = afgoerelser
  // En afgørelsesdag, der lå forude, da nogen sidst skrev i sagen, er en plan.
  const registreret = [oplysninger.bevilget, oplysninger.afgoeres].find(
    (dag) => dag !== undefined && dag.vaerdi <= opdateret.slice(0, 10),
  )
  const afgjort = foerste ? oplystDag(foerste.den, foerste) : registreret && oplystDag(registreret.vaerdi, registreret)
  return {
    modtaget: oplystDag(henvistDen, { den: henvistDen }),
    kommunensFrist: {
      ...oplyst(plusDage(modtaget, uger * DAGE_PR_UGE), { den: henvistDen }),
      kilde: `kommunens frist på ${uger} uger, offentliggjort: ${offentliggjort}`,
    },
    ...kendte({ afgjort }),
  }
}
