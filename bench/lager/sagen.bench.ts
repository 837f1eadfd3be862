// En sag med 500 hændelser: at åbne den, se dens pligter og dens journal, gennem hele serveren. `npm run bench -- sagen`
// PGlite altid, PostgreSQL når TEST_DATABASE_URL er sat.
import { performance } from 'node:perf_hooks'
import { IDAG, LAGRE, type Proeveserver, proeveserver } from '../../packages/server/src/proeveserver.ts'

const HAENDELSER = 500
const GANGE = 100

export async function visSagen(): Promise<void> {
  for (const art of LAGRE) {
    const server = await proeveserver(art)
    await visPaa(server, art).finally(() => server.luk())
  }
  if (LAGRE.length === 1) console.log('\nPostgreSQL: SPRUNGET OVER, TEST_DATABASE_URL er ikke sat.')
}

async function visPaa(server: Proeveserver, art: string): Promise<void> {
  const holger = await server.som('holger-vagervagt')
  const { id } = await holger.godt('opretSag', {
    krop: { navn: 'Mange Notater', cpr: '610379-1921', henvistFra: 'kontanthjælp', henvistDen: '2024-03-01' },
  })
  const sti = { sagId: id }
  let version = (await holger.godt('hentSag', { sti })).version
  while (version < HAENDELSER) {
    const kommando = {
      beslutning: 'skriv-notat',
      art: 'andet',
      navn: `Samtale ${version}`,
      tekst: 'Borgeren fortæller om ugen. Der er brug for en ny aftale med jobformidleren.',
      skete: IDAG,
      den: IDAG,
    } as const
    version = (await holger.godt('skrivBeslutning', { sti, krop: { forventetVersion: version, kommando } })).version
  }
  console.log(`\n${art}: en sag med ${version} hændelser`)
  await maal('sagen med vurdering og bånd', () => holger.godt('hentSag', { sti }))
  await maal('sagens pligter', () => holger.godt('hentPligter', { sti }))
  await maal('journalen', () => holger.godt('hentJournal', { sti }))
}

async function maal(hvad: string, hent: () => Promise<unknown>): Promise<void> {
  const tider: number[] = []
  for (let gang = 0; gang < GANGE; gang += 1) {
    const fra = performance.now()
    await hent()
    tider.push(performance.now() - fra)
  }
  tider.sort((a, b) => a - b)
  const ms = (andel: number) => (tider[Math.floor(andel * (GANGE - 1))] ?? 0).toFixed(1).padStart(7)
  console.log(`  ${hvad.padEnd(30)} p50${ms(0.5)} ms   p99${ms(0.99)} ms`)
}
