import { dato, plusDage } from '@fodfaeste/grund'
import type { Sagsfakta } from '@fodfaeste/lov'
import type { Sag } from '../sag.ts'
import { kendte, oplyst, oplystDag } from './fra-sagen.ts'

const DAGE_PR_UGE = 7

/** RSL § 3, stk. 2: kommunens egen frist, som den var den dag, sagen kom. */
export interface KommunensFrist {
  /** Hele uger fra henvisningen til afgørelsen. */
  readonly uger: number
  /** Hvor den er offentliggjort. */
  readonly offentliggjort: string
}

/** Sagen som et spørgsmål, kommunen har sat sig en frist for. Henvisningen er dagen, det kom; den første afgørelse er svaret. */
export function ansoegningsfakta(
  sag: Sag,
  { uger, offentliggjort }: KommunensFrist,
): NonNullable<NonNullable<Sagsfakta['procedure']>['ansoegning']> {
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
