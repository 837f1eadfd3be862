import { copyFileSync, globSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laesImports } from './etager/laes-imports.ts'
import { npm, pakLovPakker } from './lov-pakke/pak-lov-pakker.ts'
import { ROD } from './node24.mjs'
import { lyt } from './proces.mjs'

const EKSEMPLER = path.join(ROD, 'packages', 'lov', 'eksempler')
const README = readFileSync(path.join(ROD, 'packages', 'lov', 'README.md'), 'utf8')

// Uden for projektet: intet kan findes i dets node_modules.
const mappe = mkdtempSync(path.join(tmpdir(), 'fodfaeste-fremmed-'))
const pakke = (navn: string, ...dele: readonly string[]) =>
  path.join(mappe, 'node_modules', '@fodfaeste', navn, ...dele)
const laesJson = (fil: string) => JSON.parse(readFileSync(fil, 'utf8')) as Record<string, unknown>

/** Kører en fil i den fremmede mappe og giver det, den skrev. */
async function proevKoersel(...argumenter: readonly string[]): Promise<string> {
  const { kode, tekst } = await lyt(process.execPath, argumenter, { cwd: mappe })
  expect(kode, tekst).toBe(0)
  return tekst
}

beforeAll(async () => {
  const pakker = await pakLovPakker(mappe)
  writeFileSync(path.join(mappe, 'package.json'), '{ "name": "fremmed", "private": true, "type": "module" }')
  await npm(['install', ...pakker], mappe)
}, 60_000)
afterAll(() => rmSync(mappe, { recursive: true }))

describe('Loven som npm-pakke', () => {
  it('har ingen anden afhængighed end grund, og grund har ingen', () => {
    expect(readdirSync(path.join(mappe, 'node_modules')).filter((navn) => !navn.startsWith('.'))).toEqual([
      '@fodfaeste',
    ])
    expect(readdirSync(pakke('.')).toSorted()).toEqual(['grund', 'lov'])
    const { version } = laesJson(pakke('grund', 'package.json'))
    expect(laesJson(pakke('lov', 'package.json'))['dependencies']).toEqual({ '@fodfaeste/grund': version })
    expect(laesJson(pakke('grund', 'package.json'))['dependencies']).toEqual({})
  })

  it.each(['grund', 'lov'])('%s har kun det byggede, typerne, README og licensen', (navn) => {
    const filer = globSync('**/*.*', { cwd: pakke(navn) }).filter((fil) => !/^dist\/.*\.(?:js|d\.ts)$/.test(fil))
    expect(filer.toSorted()).toEqual(['README.md', 'package.json'])
    expect(readdirSync(pakke(navn))).toContain('LICENSE')
    expect(laesJson(pakke(navn, 'package.json'))).not.toHaveProperty('private')
  })

  it('vurderer en sag fra almindelig JavaScript', async () => {
    writeFileSync(
      path.join(mappe, 'sag.js'),
      `import { dato } from '@fodfaeste/grund'
       import { TOMT_GRUNDLAG, vurder } from '@fodfaeste/lov'
       console.log(vurder(TOMT_GRUNDLAG, dato('2024-04-01')).kode, vurder(TOMT_GRUNDLAG, dato('2026-02-01')).kode)`,
    )
    expect(await proevKoersel('sag.js')).toBe('uoplyst lukket-for-nye-forloeb\n')
  })

  it.each(readdirSync(EKSEMPLER).filter((navn) => /^\d-/.test(navn)))(
    'README’s eksempel %s svarer det samme',
    async (navn) => {
      copyFileSync(path.join(EKSEMPLER, navn), path.join(mappe, navn))
      expect(README).toContain(`\n\`\`\`text\n${await proevKoersel(navn)}\`\`\`\n`)
    },
  )

  it('har typer, der holder for en fremmed, også når oversætteren ser efter i dem', async () => {
    const tsc = path.join(ROD, 'node_modules', 'typescript', 'bin', 'tsc')
    writeFileSync(
      path.join(mappe, 'typer.ts'),
      `import { dato } from '@fodfaeste/grund'
       import { type KonklusionKode, TOMT_GRUNDLAG, vurder } from '@fodfaeste/lov'
       export const kode: KonklusionKode = vurder(TOMT_GRUNDLAG, dato('2024-04-01')).kode
       // @ts-expect-error et tal er ikke en dag
       vurder(TOMT_GRUNDLAG, 19000)`,
    )
    const valg = ['--strict', '--noEmit', '--target', 'es2023', '--module', 'nodenext', '--types', '']
    await proevKoersel(tsc, ...valg, 'typer.ts')
  })

  it('henter intet fra Node og kører, hvor der hverken er Node eller browser', async () => {
    const imports = ['grund', 'lov'].flatMap((navn) =>
      globSync('dist/**/*.js', { cwd: pakke(navn) }).flatMap((fil) =>
        laesImports(fil, readFileSync(pakke(navn, fil), 'utf8')).map(({ fra }) => fra),
      ),
    )
    expect([...new Set(imports.filter((fra) => !fra.startsWith('.')))]).toEqual(['@fodfaeste/grund'])
    const fil = fileURLToPath(import.meta.resolve('./lov-pakke/uden-omgivelser.mjs'))
    expect(await proevKoersel('--no-warnings', '--experimental-vm-modules', fil, mappe)).toBe('uoplyst\n')
  })
})
