import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Et afslag, hverken Sagstjek eller to personer i øvekommunen har noget imod: der er et brev at skrive. */
export const AFSLAG_PAA_FLEKSJOB = {
  beslutning: 'traef-afgoerelse',
  om: 'fleksjob',
  resultat: 'afslag',
  udfald: 'fleksjob',
  form: 'skriftlig',
  begrundelse: 'Din arbejdsevne er ikke afklaret endnu.',
  den: '2026-11-23',
}

/** Sender over HTTP som den, der er logget ind i fanen. */
export async function send(side: Page, url: string, krop: object): Promise<void> {
  const status = await side.evaluate(
    async ({ til, indhold }) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(til, { method: 'POST', headers, body: JSON.stringify(indhold) })).status
    },
    { til: url, indhold: krop },
  )
  expect(status, url).toBe(200)
}

/** Tager en beslutning i sagen over HTTP: det, prøven begynder med, uden at være det, den handler om. */
export async function beslut(side: Page, sag: string, kommando: object): Promise<void> {
  const version = await side.evaluate(
    async (id) => ((await (await fetch(`/api/sager/${id}`)).json()) as { version: number }).version,
    sag,
  )
  await send(side, `/api/sager/${sag}/beslutninger`, { forventetVersion: version, kommando })
}
