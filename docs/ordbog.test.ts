import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { describe, expect, it } from 'vitest'

const ROD = path.join(import.meta.dirname, '..')

/** Rækkerne under en tabel, hvis første kolonne hedder «Ord»: kodenavnene i anden kolonne. */
function laesRaekker(markdown: string): readonly { ord: string; navne: readonly string[]; kode: string }[] {
  return markdown
    .split('\n')
    .filter((linje) => linje.startsWith('| ') && !linje.startsWith('| Ord ') && !linje.startsWith('| ---'))
    .map((linje) => {
      const [, ord = '', kode = ''] = linje.split('|').map((felt) => felt.trim())
      return { ord, kode, navne: [...kode.matchAll(/`([^`]+)`/g)].map(([, navn = '']) => navn) }
    })
}

/** Alle navne og alle tekster i en fil. Kommentarer tæller ikke: et ord, der kun er omtalt, findes ikke. */
function navneI(fil: string, kilde: string): ReadonlySet<string> {
  const navne = new Set<string>()
  new Visitor({
    Identifier: ({ name }) => void navne.add(name),
    Literal: ({ value }) => void (typeof value === 'string' && navne.add(value)),
  }).visit(parseSync(fil, kilde).program)
  return navne
}

/** Teksterne i en union: `type JaNejId = 'a' | 'b'`. */
function unionen(fil: string, navn: string): readonly string[] {
  const tekster: string[] = []
  new Visitor({
    TSTypeAliasDeclaration: ({ id, typeAnnotation }) => {
      if (id.name !== navn || typeAnnotation.type !== 'TSUnionType') return
      for (const led of typeAnnotation.types) {
        if (led.type === 'TSLiteralType' && led.literal.type === 'Literal') tekster.push(String(led.literal.value))
      }
    },
  }).visit(parseSync(fil, readFileSync(path.join(ROD, fil), 'utf8')).program)
  return tekster
}

/** Hændelsernes typer: nøglerne i tabellen over, hvilke former hver type har. */
function haendelser(): readonly string[] {
  const fil = 'packages/sag/src/enhver-type.ts'
  const typer: string[] = []
  new Visitor({
    Property: ({ key }) => void (key.type === 'Identifier' && typer.push(key.name)),
  }).visit(parseSync(fil, readFileSync(path.join(ROD, fil), 'utf8')).program)
  return typer
}

const raekker = laesRaekker(readFileSync(path.join(ROD, 'docs/ordbog.md'), 'utf8'))

describe('Ordbogen', () => {
  it('har rækker, og hver har et navn i koden eller en streg', () => {
    expect(raekker.length).toBeGreaterThan(100)
    expect(raekker.filter(({ navne, kode }) => navne.length === 0 && kode !== '–')).toEqual([])
  })

  it('nævner kun navne, der findes i koden', () => {
    const filer = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: ROD }).filter((fil) => !/\.test\.tsx?$/.test(fil))
    expect(filer.length).toBeGreaterThan(100)
    const iKoden = new Set(filer.flatMap((fil) => [...navneI(fil, readFileSync(path.join(ROD, fil), 'utf8'))]))
    const ukendte = raekker.flatMap(({ navne }) => navne.filter((navn) => !iKoden.has(navn)))
    expect(ukendte).toEqual([])
  })

  it('tager ikke et ord i en kommentar for et navn i koden', () => {
    const navne = navneI('x.ts', "// Spoegelse\nexport const kommune = 'fjord-by'")
    expect([...navne]).toEqual(['kommune', 'fjord-by'])
  })

  it.each([
    { hvad: 'oplysninger, loven svarer ja eller nej på', ider: unionen('packages/lov/src/fakta.ts', 'JaNejId') },
    { hvad: 'skøn', ider: unionen('packages/lov/src/fakta.ts', 'SkoenId') },
    { hvad: 'ønsker', ider: unionen('packages/lov/src/fakta.ts', 'OenskeEmne') },
    { hvad: 'dage', ider: unionen('packages/lov/src/fakta.ts', 'DagId') },
    { hvad: 'konklusioner', ider: unionen('packages/lov/src/vurdering/konklusion.ts', 'KonklusionKode') },
    { hvad: 'svar', ider: unionen('packages/grund/src/svar.ts', 'Svar') },
    { hvad: 'faser', ider: unionen('packages/sag/src/fase.ts', 'Fase') },
    { hvad: 'hændelser', ider: haendelser() },
  ])('har en række for alle $hvad', ({ ider }) => {
    expect(ider.length).toBeGreaterThan(3)
    const skrevet = new Set(raekker.flatMap(({ navne }) => navne))
    expect(ider.filter((id) => !skrevet.has(id))).toEqual([])
  })
})
