import { parseSync } from 'oxc-parser'

export interface Import {
  readonly linje: number
  readonly fra: string
}

/** Alt, filen henter fra andre moduler: import, export … from og import() med fast tekst. Kaster, når filen ikke kan læses. */
export function laesImports(fil: string, kilde: string): readonly Import[] {
  const { module, errors } = parseSync(fil, kilde)
  const fejl = errors[0]
  if (fejl !== undefined) throw new Error(`${fil}: ${fejl.message}`)
  const linjePaa = (sted: number): number => kilde.slice(0, sted).split('\n').length
  const fundne = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.slice(0, 1).map(({ moduleRequest }) => moduleRequest)),
  ].flatMap((sted) => (sted === null ? [] : [{ linje: linjePaa(sted.start), fra: sted.value }]))
  const dynamiske = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const tekst = /^['"`]([^'"`$]+)['"`]$/.exec(kilde.slice(start, end))?.[1]
    return tekst === undefined ? [] : [{ linje: linjePaa(start), fra: tekst }]
  })
  return [...fundne, ...dynamiske]
}
