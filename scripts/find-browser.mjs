// En browser til prøverne: CHROME_PATH, ellers maskinens Chromium eller Chrome, ellers den i @sparticuz/chromium.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { brotliDecompressSync } from 'node:zlib'
import { ROD } from './node24.mjs'

const NAVNE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

function findPaaMaskinen() {
  const mapper = (process.env.PATH ?? '').split(path.delimiter)
  return [...mapper.flatMap((mappe) => NAVNE.map((navn) => path.join(mappe, navn))), ...MAC].find(existsSync)
}

/** Playwrights fejl uden den lange kommandolinje: hvad der gik galt, og hvad browseren selv sagde. */
function kort(fejl) {
  const linjer = stripVTControlCharacters(String(fejl))
    .split('\n')
    .map((linje) => linje.trim())
  return linjer
    .filter((linje) => linje !== '' && !/^(?:<|- |Call log:|Browser logs:)/.test(linje))
    .slice(0, 6)
    .join('\n   ')
}

/** Starter browseren, som prøverne gør det. Giver fejlen som tekst, eller undefined når den kan vise en side. */
async function proevAt(program) {
  const { chromium } = await import('playwright-core')
  try {
    const browser = await chromium.launch({ executablePath: program, timeout: 60_000 })
    const side = await browser.newPage()
    await side.setContent('<title>Sådan</title>')
    const titel = await side.title()
    await browser.close()
    return titel === 'Sådan' ? undefined : 'browseren viste ikke den side, den fik'
  } catch (fejl) {
    return kort(fejl)
  }
}

/** Skallen giver browseren dens skrifter og, når maskinen mangler dem, de få biblioteker der følger med pakken. */
function skrivSkal(mappe, { medBiblioteker }) {
  const skal = path.join(mappe, medBiblioteker ? 'chrome-med-biblioteker' : 'chrome')
  const linjer = [
    '#!/bin/sh',
    'her=$(dirname "$0")',
    '[ -d /etc/fonts ] || export FONTCONFIG_PATH="$her/fonts"',
    ...(medBiblioteker ? ['export LD_LIBRARY_PATH="$her/al2023/lib"'] : []),
    'exec "$her/chromium" "$@"',
  ]
  writeFileSync(skal, `${linjer.join('\n')}\n`)
  chmodSync(skal, 0o755)
  return skal
}

/** Pakker browseren ud ét sted i projektet; pakken selv bruger en fælles mappe, hvor en halv udpakning bliver liggende. */
async function pakUd() {
  const pakke = path.join(ROD, 'node_modules/@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(path.join(pakke, 'package.json'), 'utf8'))
  const mappe = path.join(ROD, '.cache', `chromium-${version}`)
  if (existsSync(mappe)) return mappe

  console.log(`Pakker browseren ud (Chromium ${version}) …`)
  const kladde = `${mappe}.${process.pid}`
  mkdirSync(kladde, { recursive: true })
  const tmpdir = process.env.TMPDIR
  try {
    process.env.TMPDIR = kladde
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    if (tmpdir === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = tmpdir
  }
  mkdirSync(path.join(kladde, 'al2023'))
  const arkiv = brotliDecompressSync(readFileSync(path.join(pakke, 'bin/al2023.tar.br')))
  const tar = spawnSync('tar', ['-x', '-C', path.join(kladde, 'al2023')], { input: arkiv, encoding: 'utf8' })
  if (tar.status !== 0) console.error(`Browserens medfølgende biblioteker kunne ikke pakkes ud: ${tar.stderr}`)
  skrivSkal(kladde, { medBiblioteker: false })
  skrivSkal(kladde, { medBiblioteker: true })
  if (existsSync(mappe)) rmSync(kladde, { recursive: true, force: true })
  else renameSync(kladde, mappe)
  return mappe
}

/** Giver { program, kilde } for en browser, der er set vise en side, eller { grund }. */
export async function findBrowser() {
  const valgt = process.env.CHROME_PATH
  if (valgt) {
    const fejl = await proevAt(valgt)
    return fejl === undefined ? { program: valgt, kilde: 'CHROME_PATH' } : { grund: `CHROME_PATH (${valgt}): ${fejl}` }
  }
  const grunde = []
  const maskinens = findPaaMaskinen()
  if (maskinens !== undefined) {
    const fejl = await proevAt(maskinens)
    if (fejl === undefined) return { program: maskinens, kilde: 'maskinens egen' }
    grunde.push(`${maskinens}: ${fejl}`)
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const mappe = await pakUd()
    for (const skal of ['chrome', 'chrome-med-biblioteker']) {
      const program = path.join(mappe, skal)
      const fejl = await proevAt(program)
      if (fejl === undefined) return { program, kilde: '@sparticuz/chromium' }
      grunde.push(`@sparticuz/chromium (${skal}): ${fejl}`)
    }
  }
  grunde.push('Installér Chromium eller Chrome, eller sæt CHROME_PATH.')
  return { grund: grunde.join('\n') }
}
