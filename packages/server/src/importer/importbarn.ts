// Importen i sin egen proces, til prøver, der slår den ihjel: skriver ud, hvor langt den er.
import { writeSync } from 'node:fs'
import { rigtigOmverden } from '../drift/rigtig-omverden.ts'
import { koerImport } from './kommando.ts'

const STDOUT = 1
const visFremgang = (linje: string): void => void writeSync(STDOUT, `${linje}\n`)

process.exitCode = await koerImport(process.argv.slice(2), { ...rigtigOmverden(), visFremgang })
