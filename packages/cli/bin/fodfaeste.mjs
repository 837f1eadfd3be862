#!/usr/bin/env node
// Starter kommandolinjen på Node 24. Skriver intet selv på stdout: det hører svaret til.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sikrInstalleret } from '../../../scripts/installer.mjs'
import { kraevNode } from '../../../scripts/node24.mjs'

await sikrInstalleret()
// Databasen kender kun serveren: de kommandoer er dens egne og får deres egen proces (beslutning 0011).
const SERVERENS = {
  lovtekst: '../../server/src/lovtekst/hoved.ts',
  drift: '../../server/src/drift/hoved.ts',
  sag: '../../server/src/sagsindsyn/hoved.ts',
  importer: '../../server/src/importer/hoved.ts',
}
const [kommando, ...resten] = process.argv.slice(2)
const serverens = Object.hasOwn(SERVERENS, kommando ?? '') ? SERVERENS[kommando] : undefined
const hoved = new URL(serverens ?? '../src/main.ts', import.meta.url)
const node = kraevNode()

if (node === process.execPath && serverens === undefined) {
  await import(hoved.href)
} else {
  const argumenter = serverens === undefined ? process.argv.slice(2) : resten
  const { status } = spawnSync(node, [fileURLToPath(hoved), ...argumenter], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
