import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OplysningIdSkema, SundhedSkema, openapi } from '@fodfaeste/kontrakt'
import { IDAG, LAGRE, type Proeveserver, proeveserver } from '../proeveserver.ts'

describe.each(LAGRE)('Drift på %s', (art) => {
  let server: Proeveserver
  beforeAll(async () => {
    server = await proeveserver(art)
  })
  afterAll(() => server.luk())

  it('siger, om serveren er klar, hvilket lager den har, og hvilken dag det er', async () => {
    const svar = await server.send({ method: 'GET', url: '/api/sundhed' })
    expect(SundhedSkema.parse(svar.json())).toMatchObject({ status: 'ok', lager: art, idag: IDAG })
  })

  it('giver kontrakten, den selv er bygget af', async () => {
    const svar = await server.send({ method: 'GET', url: '/api/openapi.json' })
    expect(svar.json()).toEqual(openapi('0.0.0-proeve'))
  })

  it('viser hver oplysning, kontrakten kan registrere', async () => {
    const nanna = await server.som('nanna-fyrlys')
    const [foerste] = (await nanna.godt('listSager', {})).sager
    const sag = await nanna.godt('hentSag', { sti: { sagId: foerste?.id ?? '' } })
    const kendte = OplysningIdSkema.options.flatMap((del) => del.options as readonly string[])
    expect(sag.oplysninger.map(({ id }) => id).toSorted()).toEqual(kendte.toSorted())
  })
})
