#!/usr/bin/env node
// Starter kommandolinjen på Node 24. Skriver intet selv på stdout: det hører svaret til.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sikrInstalleret } from '../../../scripts/installer.mjs'
import { kraevNode } from '../../../scripts/node24.mjs'

await sikrInstalleret()
const hoved = new URL('../src/main.ts', import.meta.url)
const node = kraevNode()

if (node === process.execPath) {
  await import(hoved.href)
} else {
  const { status } = spawnSync(node, [fileURLToPath(hoved), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
