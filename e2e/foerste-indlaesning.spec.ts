import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opstilling, stilOp } from './opstilling.ts'

let her: Opstilling
beforeAll(async () => {
  her = await stilOp()
})
afterAll(() => her.luk())

const BUDGET_BYTES = 160_000

/** Det JavaScript, adressen får browseren til at hente, pakket som et net ville pakke det. */
async function javascript(sti: string): Promise<{ readonly filer: readonly string[]; readonly bytes: number }> {
  const side = await her.aabn({ som: 'ingen' })
  const hentet = new Map<string, Promise<Buffer>>()
  side.on('response', (svar) => {
    const { pathname } = new URL(svar.url())
    if (pathname.endsWith('.js')) hentet.set(pathname, svar.body())
  })
  await side.goto(`${her.adresse}${sti}`)
  await side.getByRole('heading', { level: 1 }).first().waitFor()
  await side.waitForLoadState('networkidle')
  const filer = await Promise.all(hentet.values())
  await side.context().close()
  return { filer: [...hentet.keys()], bytes: filer.reduce((sum, fil) => sum + gzipSync(fil).byteLength, 0) }
}

describe('Første indlæsning', () => {
  it('er under 160 kB pakket JavaScript, og loven hentes først, når nogen åbner den', async () => {
    const { filer, bytes } = await javascript('/sager')
    expect(filer.length).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(BUDGET_BYTES)
    expect(filer.filter((fil) => /regelbog|regel-side|proev-reglerne/.test(fil))).toEqual([])
  })

  it.each(['/regelbog', '/regelbog/LAB-112-3', '/regelbog/sammenlign', '/proev-reglerne'])(
    '%s er det også, åbnet som den første side',
    async (sti) => {
      expect((await javascript(sti)).bytes).toBeLessThan(BUDGET_BYTES)
    },
  )
})
