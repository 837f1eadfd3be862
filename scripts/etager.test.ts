import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { efterseEtager } from './etager/efterse-etager.ts'

let rod: string

function skriv(fil: string, indhold: string | object): void {
  const sti = path.join(rod, fil)
  mkdirSync(path.dirname(sti), { recursive: true })
  writeFileSync(sti, typeof indhold === 'string' ? indhold : JSON.stringify(indhold))
}

function pakke(navn: string, afhaengigheder: readonly string[] = []): void {
  skriv(`packages/${navn}/package.json`, { dependencies: Object.fromEntries(afhaengigheder.map((a) => [a, '1'])) })
  skriv(`packages/${navn}/src/index.ts`, 'export const findes = true\n')
}

const brud = (): string =>
  efterseEtager(rod)
    .brud.map(({ sted, hvad }) => `${sted} ${hvad}`)
    .join('\n')

beforeEach(() => {
  rod = mkdtempSync(path.join(os.tmpdir(), 'etager-'))
  skriv('package.json', { devDependencies: { vitest: '1' } })
  pakke('grund')
  pakke('lov', ['@fodfaeste/grund'])
  pakke('kontrakt', ['@fodfaeste/grund', 'zod'])
  pakke('sag', ['@fodfaeste/grund', '@fodfaeste/lov'])
  pakke('web', ['@fodfaeste/kontrakt', '@fodfaeste/grund', 'react'])
})
afterEach(() => rmSync(rod, { recursive: true, force: true }))

describe('Etagerne', () => {
  it('et hus, hvor alt går nedad, har ingen brud, og tabellen tæller dets imports', () => {
    skriv(
      'packages/sag/src/sag.ts',
      "import { a } from '@fodfaeste/lov'\nexport { b } from '@fodfaeste/grund'\nimport './index.ts'\n",
    )
    const eftersyn = efterseEtager(rod)
    expect(eftersyn.brud).toEqual([])
    expect(eftersyn.antalFiler).toBe(6)
    expect(eftersyn.tabel.get('sag')).toEqual(
      new Map([
        ['lov', 1],
        ['grund', 1],
      ]),
    )
  })

  it.each([
    {
      brudt: 'opad',
      fil: 'packages/lov/src/a.ts',
      kilde: "import { a } from '@fodfaeste/sag'",
      ventet: /a\.ts:1 .*lov må ikke kende sag/,
    },
    {
      brudt: 'opad som type',
      fil: 'packages/lov/src/a.ts',
      kilde: "\nimport type { A } from '@fodfaeste/sag'",
      ventet: /a\.ts:2 .*må ikke kende sag/,
    },
    {
      brudt: 'opad som videresendelse',
      fil: 'packages/lov/src/a.ts',
      kilde: "export { a } from '@fodfaeste/sag'",
      ventet: /må ikke kende sag/,
    },
    {
      brudt: 'opad midt i koden',
      fil: 'packages/lov/src/a.ts',
      kilde: "export const a = await import('@fodfaeste/sag')",
      ventet: /må ikke kende sag/,
    },
    {
      brudt: 'fra skærm til lov',
      fil: 'packages/web/src/a.tsx',
      kilde: "import { a } from '@fodfaeste/lov'",
      ventet: /web må ikke kende lov/,
    },
    {
      brudt: 'forbi indgangen',
      fil: 'packages/sag/src/a.ts',
      kilde: "import { a } from '@fodfaeste/lov/src/a.ts'",
      ventet: /forbi indgangen/,
    },
    {
      brudt: 'relativt over i en anden pakke',
      fil: 'packages/sag/src/a.ts',
      kilde: "import { a } from '../../lov/src/index.ts'",
      ventet: /går ud af pakken/,
    },
    {
      brudt: 'af Node i loven',
      fil: 'packages/lov/src/a.ts',
      kilde: "import { readFileSync } from 'node:fs'",
      ventet: /må ikke kende Node/,
    },
    {
      brudt: 'af Node uden forstavelse',
      fil: 'packages/grund/src/a.ts',
      kilde: "import fs from 'fs'",
      ventet: /må ikke kende Node/,
    },
    {
      brudt: 'af en pakke, der ikke er nævnt',
      fil: 'packages/lov/src/a.ts',
      kilde: "import { z } from 'zod/v4'",
      ventet: /zod står ikke i/,
    },
    {
      brudt: 'af en prøve',
      fil: 'packages/lov/src/a.ts',
      kilde: "import { a } from './a-kontrakt.ts'",
      ventet: /er en prøve/,
    },
    {
      brudt: 'af prøveværktøj i produktet',
      fil: 'packages/lov/src/a.ts',
      kilde: "import { it } from 'vitest'",
      ventet: /vitest står ikke i/,
    },
  ])('en import $brudt opdages', ({ fil, kilde, ventet }) => {
    skriv(fil, kilde)
    expect(brud()).toMatch(ventet)
  })

  it('en ekstra indgang må bruges, når pakken selv udstiller den', () => {
    skriv('packages/lov/package.json', {
      exports: { '.': './src/index.ts', './indeks': './src/indeks.ts' },
      dependencies: { '@fodfaeste/grund': '1' },
    })
    skriv('packages/sag/src/a.ts', "import { a } from '@fodfaeste/lov/indeks'\n")
    expect(brud()).toBe('')
  })

  it('det, der ligner en import i en kommentar eller en tekst, er ikke en import', () => {
    skriv(
      'packages/lov/src/a.ts',
      '// import x from "@fodfaeste/sag"\nexport const a = `import x from "@fodfaeste/sag"`\n',
    )
    expect(brud()).toBe('')
  })

  it('en prøve må bruge prøveværktøjet, Node og pakken proeve, men ikke springe etager over', () => {
    skriv('packages/lov/package.json', {
      dependencies: { '@fodfaeste/grund': '1' },
      devDependencies: { '@fodfaeste/proeve': '1' },
    })
    skriv('packages/lov/src/a.test.ts', "import 'vitest'\nimport 'node:fs'\nimport '@fodfaeste/proeve'\n")
    expect(brud()).toBe('')
    skriv('packages/lov/src/b.test.ts', "import '@fodfaeste/sag'\n")
    expect(brud()).toMatch(/lov må ikke kende sag/)
  })

  it('en package.json, der lover sig ud af sin etage, opdages også uden imports', () => {
    pakke('lov', ['@fodfaeste/sag'])
    expect(brud()).toMatch(/lov må ikke afhænge af sag/)
  })

  it('en pakke uden filer er et brud: intet set er ikke intet galt', () => {
    rmSync(path.join(rod, 'packages/lov/src'), { recursive: true })
    expect(brud()).toMatch(/packages\/lov\/src har ingen filer/)
  })

  it('en pakke, der ikke står i tabellen, er et brud', () => {
    pakke('vedhaeng')
    expect(brud()).toMatch(/packages\/vedhaeng står ikke i etagetabellen/)
  })

  it('et tomt hus er et brud', () => {
    rmSync(path.join(rod, 'packages'), { recursive: true })
    expect(brud()).toMatch(/ingen pakker/)
  })
})
