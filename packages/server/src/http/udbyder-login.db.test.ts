import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOGINFEJL, type Mig } from '@fodfaeste/kontrakt'
import { eftersetOpsaetning } from '../login/opsaetning.ts'
import { udbyderFra } from '../login/udbyder.ts'
import { type Forespoergsel, JSON_HOVED, type Proeveserver, proeveserver } from '../proeveserver.ts'
import { type Udviklingsudbyder, startUdviklingsudbyder } from '../udvikling/login-udbyder.ts'

/** Serverens navn i prøverne, som `inject` kalder den ved. */
const VORES = 'http://localhost'

let udbyder: Udviklingsudbyder
let server: Proeveserver
beforeAll(async () => {
  udbyder = await startUdviklingsudbyder()
  udbyder.tillad([VORES])
  const login = udbyderFra(udbyder.opsaetning, undefined, (note) => noter.push(note))
  server = await proeveserver('pglite', { login: { art: 'udbyder', udbyder: login, kommunenavn: '' } })
})
afterAll(async () => {
  await server.luk()
  await udbyder.luk()
})
const noter: object[] = []

const hent = (url: string, cookie = '', resten: Partial<Forespoergsel> = {}) =>
  server.send({ method: 'GET', url, headers: { cookie }, ...resten })

const cookieFra = (svar: { headers: object }, navn: string): string => {
  const sat = [(svar.headers as Record<string, string | string[]>)['set-cookie'] ?? []].flat()
  return sat.find((en) => en.startsWith(`${navn}=`))?.split(';')[0] ?? ''
}

/** Browserens tur hos udbyderen: fra vores omdirigering til den adresse hos os, den ender på. */
async function hosUdbyderen(adresse: string, valg: string): Promise<string> {
  const krukke = new Map<string, string>()
  let naeste = adresse
  let indhold: string | undefined
  for (let trin = 0; trin < 12; trin++) {
    const svar = await fetch(naeste, {
      redirect: 'manual',
      headers: { cookie: [...krukke].map(([navn, vaerdi]) => `${navn}=${vaerdi}`).join('; ') },
      ...(indhold !== undefined && { method: 'POST', body: new URLSearchParams({ person: indhold }) }),
    })
    for (const en of svar.headers.getSetCookie()) {
      const [, navn = '', vaerdi = ''] = /^([^=]+)=([^;]*)/.exec(en) ?? []
      krukke.set(navn, vaerdi)
    }
    const til = svar.headers.get('location')
    // Siden, hvor man vælger, hvem man er.
    indhold = til === null ? valg : undefined
    if (til !== null) naeste = new URL(til, naeste).href
    if (naeste.startsWith(`${VORES}/`)) return naeste.slice(VORES.length)
  }
  throw new Error('The provider never sent the browser back')
}

interface Begyndt {
  readonly adresse: string
  readonly cookie: string
}

async function begynd(retur?: string): Promise<Begyndt> {
  const svar = await hent(`/api/login/udbyder${retur === undefined ? '' : `?retur=${encodeURIComponent(retur)}`}`)
  return { adresse: String(svar.headers.location), cookie: cookieFra(svar, 'fodfaeste_login') }
}

async function heleVejen(valg: string, retur?: string) {
  const begyndt = await begynd(retur)
  const tilbage = await hosUdbyderen(begyndt.adresse, valg)
  return hent(tilbage, begyndt.cookie)
}

const mig = async (cookie: string): Promise<Mig> => (await hent('/api/mig', cookie)).json()

describe('Login hos kommunens udbyder', () => {
  it('sender browseren af sted med PKCE, state og nonce, og gemmer hemmelighederne hos os', async () => {
    const { adresse, cookie } = await begynd()
    const valg = new URL(adresse).searchParams
    expect(valg.get('code_challenge_method')).toBe('S256')
    expect(valg.get('response_type')).toBe('code')
    for (const navn of ['code_challenge', 'state', 'nonce']) expect(valg.get(navn)?.length).toBeGreaterThan(30)
    expect(cookie).not.toContain(valg.get('state') ?? 'x')
  })

  it('giver en session med rolle og kommune fra udbyderen, og fører tilbage til den side, man kom fra', async () => {
    const svar = await heleVejen('holger-vagervagt', '/sager?fase=klage')
    expect(svar.statusCode).toBe(302)
    expect(svar.headers.location).toBe('/sager?fase=klage')
    const sat = String([svar.headers['set-cookie']].flat().find((en) => String(en).startsWith('fodfaeste_session=')))
    expect(sat).toMatch(/^fodfaeste_session=[\w-]{43}; .*HttpOnly; SameSite=Strict$/)
    expect(await mig(cookieFra(svar, 'fodfaeste_session'))).toMatchObject({
      person: { id: 'holger-vagervagt', navn: 'Holger Vagervagt', rolle: 'Faglig leder', kommune: 'Fjordby Kommune' },
      demo: false,
      udbyder: { navn: 'udviklingslogin' },
    })
  })

  it('hører til i sin egen kommune og ser ikke de andres sager', async () => {
    const cookie = cookieFra(await heleVejen('thyra-stenbryn'), 'fodfaeste_session')
    const { sager } = (await hent('/api/sager', cookie)).json() as { sager: { navn: string }[] }
    expect(sager.length).toBeGreaterThan(0)
    expect(sager.length).toBeLessThan(10)
  })

  it('lukker den session, der var i browseren i forvejen, og giver en ny token', async () => {
    const foerste = cookieFra(await heleVejen('nanna-fyrlys'), 'fodfaeste_session')
    const begyndt = await begynd()
    const tilbage = await hosUdbyderen(begyndt.adresse, 'ravn-sivmose')
    const anden = cookieFra(await hent(tilbage, `${foerste}; ${begyndt.cookie}`), 'fodfaeste_session')
    expect(anden).not.toBe(foerste)
    expect(await mig(foerste)).not.toHaveProperty('person')
    expect(await mig(anden)).toMatchObject({ person: { id: 'ravn-sivmose' } })
  })

  it('logger også ud hos udbyderen', async () => {
    const cookie = cookieFra(await heleVejen('nanna-fyrlys'), 'fodfaeste_session')
    const headers = { ...JSON_HOVED, cookie }
    const svar = await server.send({ method: 'POST', url: '/api/logud', headers, payload: '{}' })
    const { videre = '' } = svar.json() as Mig
    expect(videre).toContain(`${udbyder.opsaetning.udsteder}/session/end?`)
    expect(new URL(videre).searchParams.get('post_logout_redirect_uri')).toBe(`${VORES}/login`)
    expect(await mig(cookie)).not.toHaveProperty('person')
  })

  it('har ingen demovej ved siden af', async () => {
    const payload = '{"personId":"nanna-fyrlys"}'
    const svar = await server.send({ method: 'POST', url: '/api/login', headers: JSON_HOVED, payload })
    expect(svar.statusCode).toBe(404)
    expect(svar.headers['set-cookie']).toBeUndefined()
    expect((await hent('/api/login/personer')).statusCode).toBe(404)
  })
})

describe('Et login, der ikke kan godkendes', () => {
  const fejl = (svar: { headers: object }) => {
    expect(cookieFra(svar, 'fodfaeste_session')).toBe('')
    const kode = /^\/login\?fejl=(\w+)$/.exec(String((svar.headers as { location?: string }).location))?.[1] ?? ''
    expect(Object.keys(LOGINFEJL)).toContain(kode)
    return kode
  }

  it('fra en anden browser end den, der begyndte', async () => {
    const tilbage = await hosUdbyderen((await begynd()).adresse, 'nanna-fyrlys')
    expect(fejl(await hent(tilbage))).toBe('FOR_LANGSOMT')
    expect(fejl(await hent(tilbage, `fodfaeste_login=${'A'.repeat(43)}`))).toBe('FOR_LANGSOMT')
  })

  it('én gang til med det samme svar', async () => {
    const { adresse, cookie } = await begynd()
    const tilbage = await hosUdbyderen(adresse, 'nanna-fyrlys')
    expect((await hent(tilbage, cookie)).headers.location).toBe('/')
    expect(fejl(await hent(tilbage, cookie))).toBe('FOR_LANGSOMT')
  })

  it('med en anden state', async () => {
    const { adresse, cookie } = await begynd()
    const tilbage = (await hosUdbyderen(adresse, 'nanna-fyrlys')).replace(/state=[^&]+/, 'state=gaettet')
    expect(fejl(await hent(tilbage, cookie))).toBe('IKKE_GODKENDT')
  })

  it('fra en anden udsteder', async () => {
    const { adresse, cookie } = await begynd()
    const tilbage = (await hosUdbyderen(adresse, 'nanna-fyrlys')).replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fond.example')
    expect(fejl(await hent(tilbage, cookie))).toBe('IKKE_GODKENDT')
  })

  it('med en andens kode: PKCE og nonce hører til det forsøg, koden blev givet til', async () => {
    const [mit, andens] = [await begynd(), await begynd()]
    const stjaalet = new URL(await hosUdbyderen(andens.adresse, 'nanna-fyrlys'), VORES).searchParams.get('code') ?? ''
    const mitSvar = await hosUdbyderen(mit.adresse, 'ravn-sivmose')
    const blandet = mitSvar.replace(/code=[^&]+/, `code=${stjaalet}`)
    expect(fejl(await hent(blandet, mit.cookie))).toBe('IKKE_GODKENDT')
  })

  it('uden noget svar', async () => {
    const { cookie } = await begynd()
    expect(fejl(await hent('/api/login/retur', cookie))).toBe('IKKE_GODKENDT')
  })

  it('når personen fortryder', async () => {
    expect(fejl(await heleVejen('afbryd'))).toBe('AFBRUDT')
  })

  it('når der er gået for lang tid', async () => {
    const { adresse, cookie } = await begynd()
    const tilbage = await hosUdbyderen(adresse, 'nanna-fyrlys')
    server.stilUret('2026-11-20T09:10:00.000Z')
    expect(fejl(await hent(tilbage, cookie))).toBe('FOR_LANGSOMT')
    server.stilUret('2026-11-20T09:00:00.000Z')
  })

  it('noteres til driften uden noget om personen', () => {
    expect(noter.length).toBeGreaterThan(0)
    expect(JSON.stringify(noter)).not.toMatch(/nanna|ravn|code=|gaettet/i)
  })

  it.each(['https://ond.example', '//ond.example', String.raw`/\ond.example`, 'sager', '/sager\nx'])(
    'kan ikke føre væk fra os: «%s»',
    async (retur) => {
      const svar = await hent(`/api/login/udbyder?retur=${encodeURIComponent(retur)}`)
      expect(svar.statusCode).toBe(400)
    },
  )
})

describe('Når udbyderen', () => {
  const medLogin = async (opsaetning: Udviklingsudbyder['opsaetning']) => {
    const login = udbyderFra(opsaetning, undefined, () => undefined)
    return proeveserver('pglite', { login: { art: 'udbyder', udbyder: login, kommunenavn: 'Fjordby' } })
  }

  it('ikke svarer, siger login-siden det, og næste forsøg prøver igen', async () => {
    const vaek = { udsteder: 'http://127.0.0.1:9', klientId: 'x', roller: {}, kommuner: {} }
    const uden = await medLogin(eftersetOpsaetning(vaek, 'login.json'))
    for (let forsoeg = 0; forsoeg < 2; forsoeg++) {
      const svar = await uden.send({ method: 'GET', url: '/api/login/udbyder' })
      expect(svar.headers.location).toBe('/login?fejl=UDBYDER_SVARER_IKKE')
    }
    await uden.luk()
  })

  it('har taget personens rolle, er den også taget her ved næste login', async () => {
    const uden = await medLogin({ ...udbyder.opsaetning, roller: { leder: ['leder'] } })
    const begyndt = await uden.send({ method: 'GET', url: '/api/login/udbyder' })
    const tilbage = await hosUdbyderen(String(begyndt.headers.location), 'nanna-fyrlys')
    const cookie = cookieFra(begyndt, 'fodfaeste_login')
    const svar = await uden.send({ method: 'GET', url: tilbage, headers: { cookie } })
    expect(svar.headers.location).toBe('/login?fejl=INGEN_ROLLE')
    await uden.luk()
  })
})

describe('Med en https-adresse', () => {
  it('svarer serveren kun på sit navn, og cookien går kun over https og kun til det', async () => {
    const adresse = new URL('https://fodfaeste.fjordby.dk')
    const drift = await proeveserver('pglite', { adresse })
    const headers = { ...JSON_HOVED, host: 'fodfaeste.fjordby.dk', origin: adresse.origin }
    const login = { method: 'POST', url: '/api/login', payload: '{"personId":"nanna-fyrlys"}' } as const
    const svar = await drift.send({ ...login, headers })
    expect(svar.headers['set-cookie']).toMatch(/^__Host-fodfaeste_session=[\w-]{43}; .*Path=\/; HttpOnly; Secure; /)
    expect(svar.headers['strict-transport-security']).toBe('max-age=31536000')
    for (const forkert of [
      { host: 'ond.example' },
      { origin: 'http://fodfaeste.fjordby.dk' },
      { origin: 'https://ond.example' },
    ]) {
      expect((await drift.send({ ...login, headers: { ...headers, ...forkert } })).statusCode).toBe(403)
    }
    await drift.luk()
  })
})
