import { FORHOLD, type Forholdsart } from '../forhold/forhold-katalog.ts'
import { FORHOLDSSKOEN } from '../forhold/forholdsskoen-katalog.ts'
import { harPlads } from '../forhold/med-forhold.ts'
import { listeFor, stiTil } from '../forhold/plads.ts'
import type { Sag } from '../sag.ts'
import type { KommunensFrister } from '../sagsfakta/kommunens-frister.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'

/** Et forhold eller skøn, der kan oplyses i sagen nu. */
export interface Plads {
  readonly id: string
  readonly navn: string
  /** Formen på svaret. */
  readonly art: Forholdsart
  /** Det, det kan handle om, når det hører til noget bestemt; ellers handler det om hele sagen. */
  readonly vedroerer?: readonly number[]
}

interface Pladser {
  readonly forhold: readonly Plads[]
  readonly skoen: readonly Plads[]
}

/** De forhold og skøn, der har noget at høre til i sagen, som den er. Kommunens egen frist er også noget at høre til. */
export function pladser(sag: Sag, frister: KommunensFrister): Pladser {
  const fakta = tilSagsfakta(sag, frister)
  const plads = (id: string, navn: string, art: Forholdsart): readonly Plads[] => {
    const liste = listeFor(id)
    const kan = (vedroerer?: number): boolean => {
      const sti = stiTil(sag, { id, ...(vedroerer !== undefined && { vedroerer }) })
      return sti !== undefined && harPlads(fakta, sti)
    }
    if (liste === undefined) return kan() ? [{ id, navn, art }] : []
    const vedroerer = liste.versioner(sag).filter((version) => kan(version))
    return vedroerer.length === 0 ? [] : [{ id, navn, art, vedroerer }]
  }
  return {
    forhold: Object.entries(FORHOLD).flatMap(([id, { navn, art }]) => plads(id, navn, art)),
    skoen: Object.entries(FORHOLDSSKOEN).flatMap(([id, navn]) => plads(id, navn, 'ja-nej')),
  }
}
