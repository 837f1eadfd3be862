// fodfaeste importer: startes af kommandolinjen (packages/cli/bin) i sin egen proces, som kun serverens pakke kan læse databasen.
import { rigtigOmverden } from '../drift/rigtig-omverden.ts'
import { koerImport } from './kommando.ts'

process.exitCode = await koerImport(process.argv.slice(2), rigtigOmverden())
