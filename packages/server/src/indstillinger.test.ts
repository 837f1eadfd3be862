import { describe, expect, it } from 'vitest'
import { iso } from '@fodfaeste/grund'
import { erEgenMaskine } from './egen-maskine.ts'
import { laesIndstillinger } from './indstillinger.ts'

function laest(omgivelser: Record<string, string>) {
  const svar = laesIndstillinger(omgivelser)
  if (!svar.ok) throw new Error(svar.afvist)
  return svar.vaerdi
}

function afvisning(omgivelser: Record<string, string>): string {
  const svar = laesIndstillinger(omgivelser)
  return svar.ok ? '' : svar.afvist
}

describe('Indstillinger', () => {
  it('er demo på egen maskine, når intet er sat', () => {
    expect(laest({})).toMatchObject({ vaert: '127.0.0.1', port: 3000 })
    expect(laest({}).dataMappe).toMatch(/\.data$/)
  })

  it('tager øvedagen med', () => {
    const { oevedag } = laest({ FODFAESTE_DATO: '2025-06-02' })
    expect(oevedag === undefined ? undefined : iso(oevedag)).toBe('2025-06-02')
  })

  it('regner en tom værdi for ikke sat', () => {
    expect(laest({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000 })
    expect(laest({ DATABASE_URL: ' ' })).not.toHaveProperty('databaseUrl')
  })

  it.each([
    [{ PORT: 'abc' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ FODFAESTE_DATO: '2. juni 2025' }, 'FODFAESTE_DATO'],
    [{ FODFAESTE_DEMO: 'ja' }, 'FODFAESTE_DEMO'],
  ])('%j afvises med navnet på det, der skal rettes', (omgivelser, navn) => {
    expect(afvisning(omgivelser)).toContain(navn)
  })

  const BUCKET = {
    FODFAESTE_S3: 'https://s3.eksempel.dk/dokumenter',
    FODFAESTE_S3_NOEGLE_ID: 'fodfaeste',
    FODFAESTE_S3_HEMMELIGHED: 'meget-hemmelig',
  }

  it('lægger dokumenterne i datamappen, til en bucket er valgt', () => {
    expect(laest({})).not.toHaveProperty('bucket')
    expect(laest(BUCKET).bucket).toMatchObject({ region: 'us-east-1', noegleId: 'fodfaeste' })
  })

  it.each([
    [{ FODFAESTE_S3_HEMMELIGHED: '' }, 'FODFAESTE_S3_HEMMELIGHED'],
    [{ FODFAESTE_S3: '' }, 'FODFAESTE_S3'],
    [{ FODFAESTE_S3: 'http://s3.eksempel.dk/dokumenter' }, 'https'],
    [{ FODFAESTE_S3: 'https://noegle:meget-hemmelig@s3.eksempel.dk/dokumenter' }, 'uden nøgle'],
    [{ FODFAESTE_S3: 'dokumenter' }, 'FODFAESTE_S3'],
  ])('en bucket med %j afvises, uden at hemmeligheden gentages', (med, siger) => {
    const nej = afvisning({ ...BUCKET, ...med })
    expect(nej).toContain(siger)
    expect(nej).not.toContain('meget-hemmelig')
  })

  it.each(['0.0.0.0', '::', '192.168.1.10', 'fjordby.dk', '128.0.0.1', '127.evil.dk', '127.0.0.1.evil.dk'])(
    'starter ikke med demo-login på %s',
    (HOST) => {
      expect(afvisning({ HOST })).toContain('demo-login uden adgangskode')
      expect(erEgenMaskine(HOST)).toBe(false)
    },
  )

  it.each(['127.0.0.1', '127.1.2.3', 'localhost', 'LOCALHOST', '::1', '[::1]'])('%s er egen maskine', (HOST) => {
    expect(afvisning({ HOST })).toBe('')
  })

  it('starter ikke i drift, før et rigtigt login er sat op', () => {
    expect(afvisning({ FODFAESTE_DEMO: '0' })).toContain('rigtigt login')
    expect(afvisning({ FODFAESTE_DEMO: '0', FODFAESTE_OIDC: 'login.json' })).toContain('FODFAESTE_ADRESSE mangler')
  })

  it.each([
    'http://fodfaeste.fjordby.dk',
    'fodfaeste.fjordby.dk',
    'https://fodfaeste.fjordby.dk/sti',
    'https://bruger@fodfaeste.fjordby.dk',
    'ftp://fodfaeste.fjordby.dk',
    'javascript:alert(1)',
  ])('starter ikke i drift med adressen %s', (FODFAESTE_ADRESSE) => {
    const svar = afvisning({ FODFAESTE_DEMO: '0', FODFAESTE_OIDC: 'login.json', FODFAESTE_ADRESSE })
    expect(svar).toContain('FODFAESTE_ADRESSE er')
  })

  it('kan nås af andre, når login og adresse er sat', () => {
    const drift = {
      HOST: '0.0.0.0',
      FODFAESTE_DEMO: '0',
      FODFAESTE_OIDC: '/etc/fodfaeste/login.json',
      FODFAESTE_OIDC_HEMMELIGHED: 'hemmelig',
      FODFAESTE_ADRESSE: 'https://fodfaeste.fjordby.dk',
    }
    expect(laest(drift)).toMatchObject({
      vaert: '0.0.0.0',
      login: { art: 'udbyder', fil: '/etc/fodfaeste/login.json', hemmelighed: 'hemmelig' },
    })
    expect(laest(drift).adresse?.origin).toBe('https://fodfaeste.fjordby.dk')
  })

  it('bruger ikke demoen, når et rigtigt login er sat op', () => {
    expect(afvisning({ FODFAESTE_OIDC: 'login.json' })).toContain('FODFAESTE_DEMO=0')
  })

  it('har udviklingslogin kun på egen maskine og kun i demoen', () => {
    const flag = ['--udviklingslogin']
    const svar = laesIndstillinger({}, flag)
    expect(svar.ok && svar.vaerdi.login).toEqual({ art: 'udvikling' })
    expect(laesIndstillinger({ HOST: '0.0.0.0' }, flag).ok).toBe(false)
    const drift = { FODFAESTE_DEMO: '0', FODFAESTE_OIDC: 'x', FODFAESTE_ADRESSE: 'https://fodfaeste.fjordby.dk' }
    expect(laesIndstillinger(drift, flag).ok).toBe(false)
    expect(laesIndstillinger({}, ['--udviklingslogn'])).toMatchObject({ ok: false })
  })

  it.each([
    [{ FODFAESTE_SESSION_TIMER: '25' }, 'FODFAESTE_SESSION_TIMER'],
    [{ FODFAESTE_SESSION_TIMER: '0' }, 'FODFAESTE_SESSION_TIMER'],
    [{ FODFAESTE_LEDIG_MINUTTER: '4' }, 'FODFAESTE_LEDIG_MINUTTER'],
    [{ FODFAESTE_LEDIG_MINUTTER: 'en time' }, 'FODFAESTE_LEDIG_MINUTTER'],
  ])('%j afvises: en session har en ende', (omgivelser, navn) => {
    expect(afvisning(omgivelser as Record<string, string>)).toContain(navn)
  })
})
