import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { ROD } from '../node24.mjs'
import { indsaetMutatorer } from './mutatorer.ts'

/** Én ændring ét sted. `nr` gælder kun i denne kørsel; `noegle` holder, så længe stedet ser ud, som det gør. */
export interface Mutant {
  readonly nr: string
  readonly fil: string
  readonly noegle: string
  /** Hele linjen, hvor ændringen begynder. */
  readonly linje: string
  readonly linjenr: number
  readonly fra: string
  readonly til: string
}

export interface Muteret {
  /** Kilden til hver fil, hvor alle filens mutanter ligger bag hver sin kontakt. */
  readonly kode: ReadonlyMap<string, string>
  readonly mutanter: readonly Mutant[]
}

const tavs = (): void => undefined
const LOG = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: tavs,
  debug: tavs,
  info: tavs,
  warn: tavs,
  error: tavs,
  fatal: tavs,
}

const paaEnLinje = (tekst: string): string => tekst.replaceAll(/\s+/g, ' ').trim()

/**
 * Lægger alle mutanter ind i filerne. Typerne tages af først (linjer og kolonner bliver, hvor de er): Stryker går uden
 * om alt, der står foran «as», også når det er en lovdag.
 */
export async function lavMutanter(filer: readonly string[]): Promise<Muteret> {
  await indsaetMutatorer()
  const kilder = new Map(filer.map((fil) => [fil, readFileSync(path.join(ROD, fil), 'utf8')]))
  const ind = [...kilder].map(([fil, kilde]) => ({
    name: fil.replace(/\.ts$/, '.js'),
    mutate: true,
    content: stripTypeScriptTypes(kilde),
  }))
  const ud = await new Instrumenter(LOG).instrument(ind, { plugins: null, ignorers: [], excludedMutations: [] })
  const kode = new Map(filer.map((fil, i) => [fil, ud.files[i]?.content ?? '']))
  const set = new Map<string, number>()
  const mutanter = ud.mutants.map(({ id, fileName, location: { start, end }, replacement }): Mutant => {
    const fil = fileName.replace(/\.js$/, '.ts')
    const linjer = (kilder.get(fil) ?? '').split('\n').slice(start.line, end.line + 1)
    const linje = (linjer[0] ?? '').trim()
    linjer.push((linjer.pop() ?? '').slice(0, end.column))
    linjer[0] = (linjer[0] ?? '').slice(start.column)
    const fra = paaEnLinje(linjer.join('\n'))
    const til = paaEnLinje(replacement)
    const sted = `${linje} | ${fra} → ${til}`
    const gang = set.get(`${fil}${sted}`) ?? 0
    set.set(`${fil}${sted}`, gang + 1)
    return {
      nr: id,
      fil,
      noegle: gang === 0 ? sted : `${sted} (${gang + 1})`,
      linje,
      linjenr: start.line + 1,
      fra,
      til,
    }
  })
  return { kode, mutanter }
}
