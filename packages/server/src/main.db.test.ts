import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { type Server, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const MAIN = new URL('main.ts', import.meta.url).pathname

interface Koert {
  readonly proces: ChildProcess
  readonly ud: () => string
  readonly fejl: () => string
  /** Adressen fra serverens egen linje, når den lytter; ellers fejler det med det, den skrev. */
  readonly adresse: Promise<string>
  /** Den er begyndt at så. */
  readonly saar: Promise<void>
  readonly slut: Promise<number | null>
}

let mappe: string
let startede: ChildProcess[]
beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'fodfaeste-main-'))
  startede = []
})
afterEach(() => {
  for (const proces of startede) proces.kill('SIGKILL')
  rmSync(mappe, { recursive: true, force: true })
})

/** Starter serveren som et rigtigt program på en ledig port. */
function start(miljoe: Record<string, string> = {}): Koert {
  const { DATABASE_URL: _, HOST: __, ...arvet } = process.env
  const env = { ...arvet, PORT: '0', FODFAESTE_DATA: join(mappe, 'data'), ...miljoe }
  const proces = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  startede.push(proces)
  let ud = ''
  let fejl = ''
  proces.stderr.on('data', (stykke) => (fejl += String(stykke)))
  const slut = new Promise<number | null>((faerdig) => proces.on('close', faerdig))
  const adresse = new Promise<string>((fundet, ikke) => {
    proces.stdout.on('data', (stykke) => {
      ud += String(stykke)
      const adressen = /kører på (http:\S+)/.exec(ud)?.[1]
      if (adressen !== undefined) fundet(adressen)
    })
    void slut.then((kode) => ikke(new Error(`Serveren stoppede med ${kode}: ${ud}${fejl}`)))
  })
  const saar = new Promise<void>((begyndt, ikke) => {
    proces.stdout.once('data', () => begyndt())
    void slut.then(() => ikke(new Error(`Serveren stoppede uden at så: ${fejl}`)))
  })
  for (const ventet of [adresse, saar]) ventet.catch(() => undefined)
  return { proces, ud: () => ud, fejl: () => fejl, adresse, saar, slut }
}

async function antalSager(adresse: string): Promise<number> {
  const hoveder = { 'content-type': 'application/json' }
  const login = await fetch(`${adresse}/api/login`, {
    method: 'POST',
    headers: hoveder,
    body: '{"personId":"nanna-fyrlys"}',
  })
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
  const svar = await fetch(`${adresse}/api/sager`, { headers: { cookie } })
  return ((await svar.json()) as { iAlt: number }).iAlt
}

const MED_ADRESSE = { FODFAESTE_ADRESSE: 'https://fodfaeste.fjordby.dk' }

describe('Serveren som program', () => {
  it('sår, siger sin adresse, svarer, og standser ved Ctrl-C uden at efterlade en lås', async () => {
    const server = start()
    const adresse = await server.adresse
    expect(adresse).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(server.ud()).toMatch(/^Sår de opdigtede kommuner: 0\/\d+ sager\n/)
    expect(server.ud().trim().split('\n').at(-1)).toBe(`Fodfæste kører på ${adresse} (Ctrl-C standser)`)
    expect(await (await fetch(`${adresse}/api/sundhed`)).json()).toMatchObject({ status: 'ok', lager: 'pglite' })
    expect(statSync(join(mappe, 'data', 'noegle')).mode & 0o777).toBe(0o600)
    server.proces.kill('SIGINT')
    expect(await server.slut).toBe(0)
    expect(existsSync(join(mappe, 'data', 'laas.json'))).toBe(false)
    expect(server.fejl()).toBe('')
  })

  it('standser også ved SIGTERM, og anden start sår ikke igen', async () => {
    const foerste = start()
    const sager = await antalSager(await foerste.adresse)
    foerste.proces.kill('SIGTERM')
    expect(await foerste.slut).toBe(0)
    const anden = start()
    expect(await antalSager(await anden.adresse)).toBe(sager)
    expect(anden.ud()).not.toContain('Sår')
    anden.proces.kill('SIGTERM')
    expect(await anden.slut).toBe(0)
  })

  it('afviser en anden start på samme mappe og siger, hvem der har den; den første mærker intet', async () => {
    const foerste = start()
    const adresse = await foerste.adresse
    const anden = start()
    expect(await anden.slut).toBe(1)
    expect(anden.fejl()).toContain(`Proces ${foerste.proces.pid}`)
    expect(anden.fejl().trim().split('\n')).toHaveLength(1)
    expect((await fetch(`${adresse}/api/sundhed`)).status).toBe(200)
  })

  it('dræbt midt i såningen starter den igen og sår resten', async () => {
    const draebt = start()
    await draebt.saar
    await new Promise((lidt) => setTimeout(lidt, 150))
    draebt.proces.kill('SIGKILL')
    await draebt.slut
    const igen = start()
    expect(await antalSager(await igen.adresse)).toBeGreaterThan(20)
  })

  it('dræbt i drift starter den igen med alt, der var gemt', async () => {
    const draebt = start()
    const sager = await antalSager(await draebt.adresse)
    draebt.proces.kill('SIGKILL')
    await draebt.slut
    const igen = start()
    expect(await antalSager(await igen.adresse)).toBe(sager)
  })

  it('standset, mens den sår, giver den mappen fri', async () => {
    const server = start()
    await server.saar
    server.proces.kill('SIGINT')
    expect(await server.slut).toBe(0)
    expect(existsSync(join(mappe, 'data', 'laas.json'))).toBe(false)
  })

  it('siger på dansk, at porten er optaget, og hvad man gør', async () => {
    const andet = await optagPort()
    const { port } = andet.address() as { port: number }
    const server = start({ PORT: String(port) })
    expect(await server.slut).toBe(1)
    expect(server.fejl()).toBe(
      `Port ${port} er optaget af et andet program. Stands det, eller vælg en anden port: PORT=${port + 1} npm start.\n`,
    )
    expect(existsSync(join(mappe, 'data', 'laas.json'))).toBe(false)
    andet.close()
  })

  it.each([
    [{ HOST: '0.0.0.0' }, 'demo-login uden adgangskode'],
    [{ FODFAESTE_DEMO: '0' }, 'rigtigt login'],
    [{ FODFAESTE_DEMO: '0', FODFAESTE_OIDC: 'findes-ikke.json', ...MED_ADRESSE }, 'kan ikke læses'],
    [{ FODFAESTE_DEMO: '0', FODFAESTE_OIDC: 'package.json', ...MED_ADRESSE }, 'Login-opsætningen package.json'],
    [{ PORT: 'tre' }, 'PORT er «tre»'],
    [{ FODFAESTE_DATO: 'i dag' }, 'FODFAESTE_DATO'],
    [{ FODFAESTE_NOEGLE: 'kort' }, '64 hex-tegn'],
    [{ DATABASE_URL: 'postgres://bruger:hemmelig@127.0.0.1:1/x' }, 'svarer ikke'],
  ])('starter ikke med %j, men siger hvorfor i én sætning', async (miljoe, besked) => {
    const server = start(miljoe as Record<string, string>)
    expect(await server.slut).toBe(1)
    expect(server.fejl()).toContain(besked)
    expect(server.fejl().trim().split('\n')).toHaveLength(1)
    expect(server.fejl()).not.toContain('hemmelig')
  })

  it('har den valgte dag i et øvemiljø', async () => {
    const server = start({ FODFAESTE_DATO: '2025-06-02' })
    const mig = await (await fetch(`${await server.adresse}/api/mig`)).json()
    expect(mig).toMatchObject({ idag: '2025-06-02', oevemiljoe: true })
  })
})

function optagPort(): Promise<Server> {
  return new Promise((klar) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => klar(server))
  })
}
