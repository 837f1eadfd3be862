import type { Afvist } from '../afvist.ts'
import type { Sag } from '../sag.ts'
import type { KommunensFrister } from '../sagsfakta/kommunens-frister.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'
import { harPlads } from './med-forhold.ts'
import { listeFor, stiTil } from './plads.ts'

interface Peger {
  readonly id: string
  readonly vedroerer?: number
}

/** Hører forholdet til noget bestemt, skal det siges hvad, og det skal være i sagen. */
export function proevPlads(sag: Sag, data: Peger, navn: string, frister: KommunensFrister): Afvist | undefined {
  const liste = listeFor(data.id)
  if (liste === undefined && data.vedroerer !== undefined)
    return {
      kode: 'VAERDI_PASSER_IKKE',
      felt: 'vedroerer',
      grund: `«${navn}» er om hele sagen. Udelad «vedroerer».`,
    }
  if (liste !== undefined && data.vedroerer === undefined)
    return { kode: 'FELT_MANGLER', felt: 'vedroerer', skriv: `Vælg den ${liste.hvad}, det handler om.` }
  const sti = stiTil(sag, data)
  if (sti === undefined) return { kode: 'FINDES_IKKE_I_SAGEN', felt: 'vedroerer', hvad: liste?.hvad ?? 'ting' }
  if (harPlads(tilSagsfakta(sag, frister), sti)) return undefined
  return {
    kode: 'NOGET_MANGLER_FOERST',
    mangler: `«${navn}» hører til noget, der ikke er i sagen`,
    goer: 'Registrér det, det hører til,',
  }
}
