// Kører en fil fra projektet på Node 24: node scripts/koer.mjs FIL [argumenter]
import { sikrInstalleret } from './installer.mjs'
import { kraevNode } from './node24.mjs'
import { koer } from './proces.mjs'

await sikrInstalleret()
process.exit(await koer(kraevNode(), process.argv.slice(2)))
