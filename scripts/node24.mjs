// Finder den Node, projektet kører på. Kører selv på Node 20.19 og nyere, og derfor er filen ren JavaScript.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Projektets rod, uanset hvilken mappe kommandoen er givet fra. */
export const ROD = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const KRAEVET = 24

/** Stien til en Node der er ny nok: den kørende, ellers den der kom med `npm ci`. Undefined når ingen af dem er der. */
export function findNode() {
  if (Number.parseInt(process.versions.node, 10) >= KRAEVET) return process.execPath
  const medbragt = path.join(ROD, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  return existsSync(medbragt) ? medbragt : undefined
}

/** Som findNode, men standser med én sætning på dansk og engelsk, når der ingen er. */
export function kraevNode() {
  const node = findNode()
  if (node !== undefined) return node
  console.error(
    `Fodfæste kræver Node ${KRAEVET} eller nyere, og her er kun ${process.versions.node}: hent den på https://nodejs.org og prøv igen. ` +
      `/ Fodfæste needs Node ${KRAEVET} or newer, found ${process.versions.node}: install it from https://nodejs.org and try again.`,
  )
  process.exit(1)
}
