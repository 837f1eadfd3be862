import { globSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** En regel i loven, som dækningen ser den. */
export interface Lovregel {
  readonly id: string
  readonly navn: string
  /** Filen, den står i, relativt til lovens mappe. */
  readonly fil: string
}

/** Prøver og det, der kun er til dem, har ingen regler. */
const ER_PROEVE = /\.test\.ts$|-kontrakt\.ts$|(?:^|\/)proeve-/

/** Lister over regler, der står i andre filer. De læses sidst, så hver regel findes i sin egen fil. */
const ER_LISTE = /^(?:index|regler)\.ts$/

/**
 * Hver regel, lovens filer udstiller, også den, nogen glemte at skrive på en liste. Overgangsreglerne har ingen udgaver
 * og findes på deres egen liste.
 * @throws {Error} når to regler har samme id
 */
export async function findRegler(mappe: string): Promise<readonly Lovregel[]> {
  const regler = new Map<string, Lovregel>()
  const set = new Map<string, unknown>()
  const tilfoej = (regel: Lovregel, vaerdi: unknown): void => {
    const kendt = set.get(regel.id)
    if (kendt !== undefined && kendt !== vaerdi) throw new Error(`Two rules are called ${regel.id}`)
    if (kendt === undefined) regler.set(regel.id, regel)
    set.set(regel.id, vaerdi)
  }
  const filer = globSync('**/*.ts', { cwd: mappe }).filter((fil) => !ER_PROEVE.test(fil))
  const iOrden = filer.toSorted((a, b) => Number(ER_LISTE.test(a)) - Number(ER_LISTE.test(b)) || (a < b ? -1 : 1))
  for (const fil of iOrden) {
    const modul = (await import(pathToFileURL(path.join(mappe, fil)).href)) as Readonly<Record<string, unknown>>
    for (const [navn, vaerdi] of Object.entries(modul)) {
      if (navn === 'OVERGANGSREGLER') {
        for (const id of vaerdi as readonly string[]) tilfoej({ id, navn: 'Overgangsregel', fil }, id)
      }
      for (const regel of [vaerdi].flat()) {
        if (erRegel(regel)) tilfoej({ id: regel.id, navn: regel.navn, fil }, regel)
      }
    }
  }
  return [...regler.values()]
}

function erRegel(vaerdi: unknown): vaerdi is Pick<Lovregel, 'id' | 'navn'> {
  if (typeof vaerdi !== 'object' || vaerdi === null) return false
  const { id, navn, versioner } = vaerdi as { id?: unknown; navn?: unknown; versioner?: unknown }
  return typeof id === 'string' && typeof navn === 'string' && Array.isArray(versioner)
}
