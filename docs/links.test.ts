import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ALLE_TVIVL, OVERGANGSREGLER, REGLER } from '@fodfaeste/lov'
import { describe, expect, it } from 'vitest'

const ROD = path.join(import.meta.dirname, '..')
const UDENFOR = ['**/node_modules/**', '**/.cache/**', '**/dist/**']

const sider = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md'], { cwd: ROD, exclude: UDENFOR }).map(
  (side) => ({
    side,
    tekst: readFileSync(path.join(ROD, side), 'utf8'),
  }),
)
// Skikkene i CONTRIBUTING nævner filnavne, der er eksempler.
const beskrivelser = sider.filter(({ side }) => side === 'README.md' || side.startsWith('docs/'))

const alle = (tekst: string, moenster: RegExp): readonly string[] =>
  [...tekst.matchAll(moenster)].map(([, fundet = '']) => fundet)

/** Links til egne filer. Et link til nettet prøves ikke: prøverne skal kunne køre uden. */
const links = sider.flatMap(({ side, tekst }) =>
  alle(tekst, /\]\(([^)\s]+)\)/g)
    .filter((link) => !/^(?:https?:|mailto:|#)/.test(link))
    .map((link) => ({ side, link })),
)

/** Filer og mapper nævnt i kode-tegn: med en skråstreg og en kendt rod, eller et filnavn med endelse. */
const filer = beskrivelser.flatMap(({ side, tekst }) =>
  alle(tekst, /`([^`\n]+)`/g)
    .filter(
      (navn) =>
        /^(?:\.ci|\.github|bench|docs|e2e|eksempler|packages|scripts)\/[\w./*-]*$/.test(navn) ||
        /^[\w.-]+\.(?:ts|tsx|mjs|md|sql|png)$/.test(navn),
    )
    .map((navn) => ({ side, navn })),
)

function findes(navn: string): boolean {
  const moenster = navn.includes('/') ? navn : `**/${navn}`
  if (!moenster.includes('*')) return existsSync(path.join(ROD, moenster))
  return globSync(moenster, { cwd: ROD, exclude: UDENFOR }).length > 0
}

describe('Siderne', () => {
  it('er fundet, med links, filer og kommandoer i', () => {
    expect(sider.length).toBeGreaterThan(15)
    expect(links.length).toBeGreaterThan(15)
    expect(filer.length).toBeGreaterThan(30)
  })

  it('linker kun til filer, der findes', () => {
    const brudte = links.filter(({ side, link }) => {
      const [sti = ''] = link.split('#')
      return !existsSync(path.join(ROD, path.dirname(side), decodeURIComponent(sti)))
    })
    expect(brudte).toEqual([])
  })

  it('nævner kun filer, der findes', () => {
    expect(filer.filter(({ navn }) => !findes(navn))).toEqual([])
  })

  it('nævner kun kommandoer, package.json har', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROD, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const kommandoer = sider.flatMap(({ side, tekst }) =>
      alle(tekst, /(?:^|[`;] ?|\d )npm (?:run )?([a-z][\w:-]*)/gm)
        // «npm ci» og «npm install» er npms egne.
        .filter((navn) => navn !== 'ci' && navn !== 'install')
        .map((navn) => ({ side, navn })),
    )
    expect(kommandoer.length).toBeGreaterThan(10)
    expect(kommandoer.filter(({ navn }) => scripts[navn] === undefined)).toEqual([])
  })

  it('nævner kun indstillinger, koden læser', () => {
    const kode = globSync(['packages/*/src/**/*.ts', 'scripts/*.mjs'], { cwd: ROD, exclude: UDENFOR })
      .map((fil) => readFileSync(path.join(ROD, fil), 'utf8'))
      .join('\n')
    const navne = sider.flatMap(({ tekst }) =>
      alle(tekst, /\b((?:FODFAESTE|DATABASE|TEST_DATABASE|CHROME)_[A-Z_]+)\b/g),
    )
    expect(navne.length).toBeGreaterThan(5)
    expect(navne.filter((navn) => !new RegExp(`\\b${navn}\\b`).test(kode))).toEqual([])
  })

  it('nævner kun regler og tvivl, loven har', () => {
    const kendte = new Set<string>([
      ...REGLER.map(({ id }) => id),
      ...OVERGANGSREGLER,
      ...ALLE_TVIVL.map(({ id }) => id),
    ])
    const ider = beskrivelser.flatMap(({ side, tekst }) =>
      alle(tekst, /`((?:LAB|LOB|LSP|RSL|FVL|OFFL|BEK|LOV|PRAKSIS|OVERGANG|TVIVL)-[\w-]+)`/g).map((id) => ({
        side,
        id,
      })),
    )
    expect(ider.length).toBeGreaterThan(30)
    expect(ider.filter(({ id }) => !kendte.has(id))).toEqual([])
  })
})
