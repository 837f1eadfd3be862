import path from 'node:path'
import { rolldown } from 'rolldown'
import { viteImportGlobPlugin } from 'rolldown/experimental'
import { ROD } from '../node24.mjs'
import { findTekster } from './omfang.ts'

/** Modulerne som CommonJS, hver for sig, så de kan indlæses forfra for hver mutant. */
export interface Moduler {
  readonly kode: Readonly<Record<string, string>>
  /** Prøvens sti i projektet → modulets navn. */
  readonly proever: Readonly<Record<string, string>>
  /** Tekstens sti i projektet → det, der stod i den, da der blev bygget. */
  readonly tekster: Readonly<Record<string, string>>
}

const indenfor = (fil: string): string => path.relative(ROD, fil).split(path.sep).join('/')

/** Bygger prøverne og alt, de bruger, med den muterede kilde i stedet for den rigtige. */
export async function bygModuler(proever: readonly string[], muteret: ReadonlyMap<string, string>): Promise<Moduler> {
  const bundt = await rolldown({
    cwd: ROD,
    input: Object.fromEntries(proever.map((fil) => [fil.replace(/\.ts$/, ''), path.join(ROD, fil)])),
    external: (id) => !id.startsWith('.') && !path.isAbsolute(id) && !id.startsWith('@fodfaeste/'),
    treeshake: false,
    plugins: [
      {
        name: 'muteret-kilde',
        load: (id) => {
          const code = muteret.get(indenfor(id))
          return code === undefined ? null : { code, moduleType: 'js' }
        },
      },
      viteImportGlobPlugin({ root: ROD }),
    ],
  })
  try {
    const { output } = await bundt.generate({ format: 'cjs', preserveModules: true, preserveModulesRoot: ROD })
    const kode: Record<string, string> = {}
    const indgange: Record<string, string> = {}
    for (const del of output) {
      if (del.type !== 'chunk') continue
      kode[del.fileName] = del.code
      if (del.facadeModuleId !== null && del.isEntry) indgange[indenfor(del.facadeModuleId)] = del.fileName
    }
    return { kode, proever: indgange, tekster: findTekster() }
  } finally {
    await bundt.close()
  }
}
