// fodfaeste drift: startes af kommandolinjen (packages/cli/bin) i sin egen proces, som kun serverens pakke kan læse databasen.
import { koerDrift } from './kommando.ts'
import { rigtigOmverden } from './rigtig-omverden.ts'

process.exitCode = await koerDrift(process.argv.slice(2), rigtigOmverden())
