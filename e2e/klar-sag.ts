import { klarTilAfgoerelse } from '@fodfaeste/proeve'
import type { Page } from 'playwright-core'
import { beslut } from './over-http.ts'

/** En dag, hvor et forløb endnu kunne bevilges, og teamet stadig var der. */
export const KLAR_DAG = '2025-06-02'

/** Sagen oplyst, planlagt og behandlet i teamet, registreret over HTTP. `uden`: det, prøven selv gør, eller som skal mangle. */
export async function oplysSagen(side: Page, sag: string, uden: readonly string[] = []): Promise<void> {
  for (const { kommando } of klarTilAfgoerelse(uden))
    if (kommando.beslutning !== 'opret-sag') await beslut(side, sag, kommando)
}

/** En ny borger, hvis sag er som i `oplysSagen`. Giver sagens id. */
export async function klarSag(side: Page, uden?: readonly string[], nummer = '610379-1921'): Promise<string> {
  const sag = await side.evaluate(async (cpr) => {
    const borger = { navn: 'Ove Prøvesen', cpr, henvistFra: 'kontanthjælp', henvistDen: '2025-02-24' }
    const headers = { 'content-type': 'application/json' }
    const svar = await fetch('/api/sager', { method: 'POST', headers, body: JSON.stringify(borger) })
    return ((await svar.json()) as { id: string }).id
  }, nummer)
  await oplysSagen(side, sag, uden)
  return sag
}
