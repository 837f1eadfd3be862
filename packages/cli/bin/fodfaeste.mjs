#!/usr/bin/env node
// Starter kommandolinjen på Node 24. Skriver intet selv på stdout: det hører svaret til.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sikrInstalleret } from '../../../scripts/installer.mjs'
import { kraevNode } from '../../../scripts/node24.mjs'

await sikrInstalleret()
// Lovens ordlyd ligger i databasen, og den kender kun serveren: den kommando er dens egen (beslutning 0011).
const [kommando, ...resten] = process.argv.slice(2)
const iDatabasen = kommando === 'lovtekst'
const hoved = new URL(iDatabasen ? '../../server/src/lovtekst/hoved.ts' : '../src/main.ts', import.meta.url)
const node = kraevNode()

if (node === process.execPath && !iDatabasen) {
  await import(hoved.href)
} else {
  const argumenter = iDatabasen ? resten : process.argv.slice(2)
  const { status } = spawnSync(node, [fileURLToPath(hoved), ...argumenter], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
