// npm run lov:pak -- MAPPE: loven som npm-pakker, @fodfaeste/grund og @fodfaeste/lov, uden andre afhængigheder.
import path from 'node:path'
import { pakLovPakker } from './lov-pakke/pak-lov-pakker.ts'

const [mappe, ...forMange] = process.argv.slice(2)
if (mappe === undefined || forMange.length > 0) {
  console.error('Skriv den mappe, pakkerne skal ligge i: npm run lov:pak -- MAPPE')
  process.exitCode = 2
} else {
  for (const fil of await pakLovPakker(path.resolve(mappe))) console.log(fil)
}
