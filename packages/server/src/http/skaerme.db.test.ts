import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Proeveserver, proeveserver } from '../proeveserver.ts'

describe('Skærmene, før de er bygget', () => {
  let server: Proeveserver
  beforeAll(async () => {
    server = await proeveserver()
  })
  afterAll(() => server.luk())

  it('er en side, der siger, hvad man gør', async () => {
    const svar = await server.send({ method: 'GET', url: '/' })
    expect(svar.statusCode).toBe(503)
    expect(svar.body).toContain('npm start')
    expect(svar.body).not.toContain('<script')
  })
})

describe('Skærmene', () => {
  let server: Proeveserver
  beforeAll(async () => {
    server = await proeveserver()
    await mkdir(join(server.webMappe, 'assets'), { recursive: true })
    await writeFile(join(server.webMappe, 'index.html'), '<!doctype html><title>Forside</title>')
    await writeFile(join(server.webMappe, '.stempel'), 'hemmeligt')
    await writeFile(join(server.webMappe, 'assets', 'app-4f3a.js'), 'export {}')
  })
  afterAll(() => server.luk())

  it.each(['/', '/sager', '/sager/5f0c7a52-8a9e-4f0e-9d6b-3c1f2a7b8d90/maalgruppe', '/sager?fase=klage'])(
    '%s er forsiden, og der spørges hver gang',
    async (url) => {
      const svar = await server.send({ method: 'GET', url })
      expect(svar.statusCode).toBe(200)
      expect(svar.body).toContain('Forside')
      expect(svar.headers['cache-control']).toBe('no-cache')
      expect(svar.headers['content-security-policy']).toContain("default-src 'none'")
    },
  )

  it('en fil med fingeraftryk i navnet gemmes i et år', async () => {
    const svar = await server.send({ method: 'GET', url: '/assets/app-4f3a.js' })
    expect(svar.statusCode).toBe(200)
    expect(svar.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(svar.headers['content-type']).toContain('javascript')
  })

  it.each(['/assets/findes-ikke.js', '/.stempel', '/..%2fpackage.json', '/assets/..%2f.stempel', '/favicon.ico'])(
    '%s findes ikke',
    async (url) => {
      const svar = await server.send({ method: 'GET', url })
      expect(svar.statusCode).toBe(404)
      expect(svar.body).not.toContain('hemmeligt')
    },
  )

  it('en ukendt adresse under /api er et problem og ikke forsiden', async () => {
    const svar = await server.send({ method: 'GET', url: '/api' })
    expect(svar.statusCode).toBe(404)
    expect(svar.headers['content-type']).toContain('problem+json')
  })
})
