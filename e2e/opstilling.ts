import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core'
import { expect } from 'vitest'
import { OEVEDAG, begyndPaaKopi } from './saaede-mapper.ts'
import { startServer, stands } from './serverproces.ts'

const FODFAESTE = fileURLToPath(new URL('../packages/cli/bin/fodfaeste.mjs', import.meta.url))
const FLAG = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const SKRIVEBORD = { width: 1440, height: 900 } as const
export const TELEFON = { width: 390, height: 844 } as const

/** En rigtig server med demoens kommune i en midlertidig mappe, og en rigtig browser. */
export interface Opstilling {
  readonly adresse: string
  /** kill -9: serveren når intet. */
  draeb(): Promise<void>
  /** Starter serveren igen på samme mappe og adresse. */
  genstart(): Promise<void>
  /** En ny fane i en ny browserprofil, logget ind som personen; «ingen» er ikke logget ind. Begynder på listen over sager. */
  aabn(valg?: Fanevalg): Promise<Page>
  luk(): Promise<void>
}

interface Fanevalg {
  readonly som?: string
  readonly skaerm?: { width: number; height: number }
  readonly begynd?: 'sager' | 'hvor-man-kommer-ind'
}

export interface Opstillingsvalg {
  /** Gives til serveren. */
  readonly flag?: readonly string[]
  /** Filnavn → tekst, som driften læser ind, før serveren starter. */
  readonly lovtekster?: Readonly<Record<string, string>>
  /** Dagen i øvemiljøet (ISO). */
  readonly dag?: string
}

export async function stilOp({ flag = [], lovtekster = {}, dag = OEVEDAG }: Opstillingsvalg = {}): Promise<Opstilling> {
  const data = mkdtempSync(path.join(tmpdir(), 'fodfaeste-e2e-'))
  begyndPaaKopi(data, dag)
  indlaes(lovtekster, data)
  let server = await startServer({ data, dag, flag, port: '0' })
  const { adresse } = server
  const browser = await chromium.launch({ executablePath: process.env['FODFAESTE_TEST_CHROME'] ?? '', args: FLAG })
  return {
    adresse,
    aabn: (valg = {}) => aabn(browser, adresse, valg),
    draeb: () => stands(server.proces, 'SIGKILL'),
    genstart: async () => {
      server = await startServer({ data, dag, flag, port: new URL(adresse).port })
    },
    luk: async () => {
      await browser.close()
      await stands(server.proces)
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Læser teksterne ind med den kommando, driften bruger. */
function indlaes(lovtekster: Readonly<Record<string, string>>, data: string): void {
  const filer = Object.entries(lovtekster)
  if (filer.length === 0) return
  const mappe = mkdtempSync(path.join(tmpdir(), 'fodfaeste-e2e-lovtekst-'))
  for (const [navn, tekst] of filer) writeFileSync(path.join(mappe, navn), tekst)
  const { status, stderr } = spawnSync(process.execPath, [FODFAESTE, 'lovtekst', 'indlaes', mappe], {
    env: { ...process.env, FODFAESTE_DATA: data },
    encoding: 'utf8',
  })
  rmSync(mappe, { recursive: true })
  if (status !== 0) throw new Error(`The act texts were not loaded: ${stderr}`)
}

async function aabn(
  browser: Browser,
  adresse: string,
  { som = 'Nanna Fyrlys', skaerm = SKRIVEBORD, begynd = 'sager' }: Fanevalg,
): Promise<Page> {
  const profil = await browser.newContext({ viewport: skaerm, locale: 'da-DK', reducedMotion: 'reduce' })
  const side = await profil.newPage()
  side.on('pageerror', (fejl) => expect.fail(`The page threw: ${fejl.message}`))
  if (som === 'ingen') {
    await side.goto(adresse)
    await side.getByRole('heading', { name: 'Fodfæste' }).waitFor()
    return side
  }
  await logInd(profil, adresse, som)
  await side.goto(begynd === 'sager' ? `${adresse}/sager` : adresse)
  await side.getByRole('heading', { name: begynd === 'sager' ? 'Sager' : /^(Min dag|Sager)$/, level: 1 }).waitFor()
  return side
}

/** Som knappen på login-siden; den trykker prøverne af login på. */
async function logInd({ request }: BrowserContext, adresse: string, som: string): Promise<void> {
  const { personer } = (await (await request.get(`${adresse}/api/login/personer`)).json()) as {
    personer: readonly { id: string; navn: string }[]
  }
  const person = personer.find(({ navn }) => navn === som)
  const svar = await request.post(`${adresse}/api/login`, { data: { personId: person?.id } })
  expect(svar.status(), `login som ${som}`).toBeLessThan(300)
}

/** Fra hovednavigationen til listen over sager. */
export async function gaaTilSager(side: Page): Promise<void> {
  await side.getByRole('navigation', { name: 'Hovednavigation' }).getByRole('link', { name: 'Sager' }).click()
  await side.getByRole('heading', { name: 'Sager', level: 1 }).waitFor()
}

/** Går til borgerens sag og fanen Målgruppe, som et menneske ville. */
export async function gaaTilMaalgruppe(side: Page, borger: string): Promise<void> {
  await side.getByRole('link', { name: borger }).click()
  await side.getByRole('heading', { name: borger, level: 1 }).waitFor()
  await side.getByRole('link', { name: 'Målgruppe', exact: true }).click()
  await side.getByRole('heading', { name: 'Betingelser', exact: true }).waitFor()
}

/** Ingen fejl efter WCAG 2.2 AA, og intet, der løber ud over skærmen. */
export async function eftersesTilgaengelig(side: Page, hvor: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: side })
    // Uden en ekstra tom fane til at samle svarene i: siderne har ingen rammer fra andre steder.
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const fund = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((n) => n.target.join(' ')).join(' | ')})`,
  )
  expect(fund, hvor).toEqual([])
  const udover = await side.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(udover, `${hvor} løber ud over skærmen`).toBeLessThanOrEqual(0)
}
