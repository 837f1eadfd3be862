// npm start: henter det, der mangler, bygger skærmene, hvis de er forældede, og starter serveren.
import path from 'node:path'
import { sikrInstalleret } from './installer.mjs'
import { kraevNode, ROD } from './node24.mjs'
import { koerServer } from './proces.mjs'
import { sikrWebBundt } from './web-bundt.mjs'

await sikrInstalleret()
const node = kraevNode()
await sikrWebBundt(node)
process.exit(await koerServer(node, [path.join(ROD, 'packages/server/src/main.ts'), ...process.argv.slice(2)]))
