import { chromium } from './node_modules/playwright-core/index.mjs'
import { klarTilAfgoerelse, KLAR_AFGOERELSE } from './packages/proeve/src/index.ts'
const A = 'http://127.0.0.1:4711'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const som = async (navn, w = 1440) => {
  const c = await b.newContext({ viewport: { width: w, height: 1000 } })
  const p = await c.newPage()
  await p.goto(A)
  await p.getByRole('button', { name: `Fortsæt som ${navn}` }).click()
  await p.waitForTimeout(1500)
  return p
}
const h = await som('Holger Vagervagt')
const api = (p, url, krop) =>
  p.evaluate(
    async ({ url, krop }) => {
      const r = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(krop),
      })
      return { s: r.status, j: await r.json() }
    },
    { url, krop },
  )
const cpr = process.argv[2] ?? '610379-1921'
const ny = await api(h, '/api/sager', {
  navn: 'Ove Prøvesen',
  cpr,
  henvistFra: 'kontanthjælp',
  henvistDen: '2025-02-24',
})
console.log(ny.s, ny.j.id ?? ny.j)
const id = ny.j.id
let v = ny.j.version
for (const { kommando } of klarTilAfgoerelse()) {
  if (kommando.beslutning === 'opret-sag') continue
  const r = await api(h, `/api/sager/${id}/beslutninger`, { forventetVersion: v, kommando })
  if (r.s !== 200) {
    console.log(kommando.beslutning, r.s, r.j.detail)
  } else v = r.j.version
}
const n = await som('Nanna Fyrlys')
await n.goto(`${A}/sager/${id}/afgoerelse`)
await n.waitForTimeout(1500)
await n.screenshot({ path: '/tmp/s1.png', fullPage: true })
await n.getByLabel('Forløbets første dag').fill('1-7-2025')
await n.getByLabel('Forløbets sidste dag').fill('30-6-2027')
await n.getByLabel('Begrundelse').fill('Praktikken viste, at timerne kan sættes op.')
const efter = n.getByLabel('Efter')
console.log(await n.locator('form[aria-label="Udkast til afgørelse"]').innerText())
await n
  .getByText('§ 112', { exact: false })
  .first()
  .click()
  .catch(() => {})
await n.keyboard.press('Tab')
await n.waitForTimeout(1500)
await n.screenshot({ path: '/tmp/s2.png', fullPage: true })
await n.setViewportSize({ width: 390, height: 844 })
await n.waitForTimeout(500)
await n.screenshot({ path: '/tmp/s3.png', fullPage: true })
console.log(id)
await b.close()
