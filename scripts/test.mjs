// npm test: alle prøver. npm test -- --projekt enhed [filter …] kører en del af dem.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { findBrowser } from './find-browser.mjs'
import { findPostgres } from './find-postgres.mjs'
import { sikrInstalleret } from './installer.mjs'
import { kraevNode, ROD } from './node24.mjs'
import { koer } from './proces.mjs'
import { optael, skrivOverspringelser } from './test-resultat.mjs'
import { sikrWebBundt } from './web-bundt.mjs'

const ALLE = ['enhed', 'db', 'e2e']
/** Kræver noget, projektet ikke har (FODFAESTE_LOVTEKST); køres kun, når man beder om det. */
const FOR_SIG = ['lovtekst']
const RESULTAT = path.join(ROD, '.cache', `test-${process.pid}.json`)

/** Deler linjen i de valgte projekter og det, vitest selv skal have. */
function laesArgumenter(argumenter) {
  const projekter = []
  const resten = []
  for (let i = 0; i < argumenter.length; i++) {
    if (argumenter[i] === '--projekt') projekter.push(argumenter[++i])
    else resten.push(argumenter[i])
  }
  const kendte = [...ALLE, ...FOR_SIG]
  const ukendt = projekter.find((projekt) => !kendte.includes(projekt))
  if (ukendt !== undefined) {
    console.error(`Der er ikke et projekt, der hedder «${ukendt}». Vælg mellem ${kendte.join(', ')}.`)
    process.exit(2)
  }
  return { projekter: projekter.length === 0 ? ALLE : projekter, resten }
}

async function koerVitest(node, projekter, resten, env) {
  mkdirSync(path.dirname(RESULTAT), { recursive: true })
  const kode = await koer(
    node,
    [
      path.join(ROD, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...projekter.flatMap((projekt) => ['--project', projekt]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${RESULTAT}`,
      ...resten,
    ],
    { env },
  )
  try {
    return { kode, resultat: JSON.parse(readFileSync(RESULTAT, 'utf8')) }
  } catch {
    return { kode, resultat: undefined }
  } finally {
    rmSync(RESULTAT, { force: true })
  }
}

await sikrInstalleret()
const node = kraevNode()
const { projekter, resten } = laesArgumenter(process.argv.slice(2))
const kraevAlt = process.env.CI === 'true' || process.env.FODFAESTE_KRAEV_ALT === '1'
const env = { ...process.env, TZ: 'UTC' }
const overspringes = []
let koeres = projekter
let luk = async () => {}

if (projekter.includes('e2e') && existsSync(path.join(ROD, 'e2e'))) {
  await sikrWebBundt(node)
  const browser = await findBrowser()
  if (browser.program === undefined) {
    overspringes.push({ hvad: 'Browserprøverne (e2e)', grund: browser.grund })
    koeres = koeres.filter((projekt) => projekt !== 'e2e')
  } else {
    console.log(`Browser: ${browser.kilde} – ${browser.program}`)
    env.FODFAESTE_TEST_CHROME = browser.program
  }
}
if (projekter.includes('db')) {
  const postgres = await findPostgres()
  if (postgres.url === undefined) {
    overspringes.push({ hvad: 'Prøverne mod PostgreSQL (de samme prøver køres mod PGlite)', grund: postgres.grund })
  } else {
    console.log(`PostgreSQL: ${postgres.kilde}`)
    env.TEST_DATABASE_URL = postgres.url
    luk = postgres.luk
  }
}

skrivOverspringelser(overspringes, { kraevAlt })
let udfald = { kode: 1, resultat: undefined }
try {
  if (koeres.length > 0) udfald = await koerVitest(node, koeres, resten, env)
} finally {
  await luk()
}
skrivOverspringelser(overspringes, { kraevAlt })
process.exit(optael(udfald, { kraevAlt, manglede: overspringes.length > 0 }))
