import { createHash } from 'node:crypto'
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Modtaget } from '@fodfaeste/kontrakt'
import { FORLADT_EFTER_DAGE } from '../dokument/ryd-forladte.ts'
import { dokumentsti } from '../dokument/dokumentlager.ts'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'
import type { TagetJob } from '../store/job-store.ts'
import { rydDokumenter } from './opgaver.ts'

const SAG = demoSagId(1)
const NU = new Date(`${IDAG}T09:00:00.000Z`)
const dageSiden = (dage: number) => new Date(NU.getTime() - dage * 24 * 3_600_000)
const aftrykAf = (tekst: string) => createHash('sha256').update(tekst).digest('hex')

describe.each(LAGRE)('Indhold, der er sendt, på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
  })
  afterAll(() => server?.luk())

  /** Sender filen, som om det var så mange dage siden. */
  async function send(tekst: string, dage: number): Promise<string> {
    const headers = { cookie: nanna.cookie, 'content-type': 'application/octet-stream' }
    const url = `/api/sager/${SAG}/dokumenter/indhold`
    const svar = await server.send({ method: 'POST', url, headers, payload: Buffer.from(tekst) })
    await saetTid(tekst, dageSiden(dage))
    return svar.json<Modtaget>().kvittering
  }
  const saetTid = (tekst: string, tid: Date) =>
    utimes(join(server.omgivelser.dataMappe, 'dokumenter', dokumentsti('fjordby', aftrykAf(tekst))), tid, tid)
  async function laegISagen(kvittering: string): Promise<number> {
    const { version } = await nanna.godt('hentSag', { sti: { sagId: SAG } })
    const dokument = { beslutning: 'registrer-dokument', navn: 'Referat', art: 'modtaget', kilde: 'lægen' } as const
    const kommando = { ...dokument, dateret: IDAG, den: IDAG, kvittering }
    const krop = { forventetVersion: version, kommando }
    return (await nanna.kald('skrivBeslutning', { sti: { sagId: SAG }, krop })).status
  }
  const ryd = () => rydDokumenter(server.omgivelser).udfoer({ kommune: 'fjordby' } as TagetJob, NU)
  const er = (tekst: string) => server.omgivelser.dokumenter.lager.findes('fjordby', aftrykAf(tekst))

  it('og aldrig lagt i en sag, er væk efter den tid; det yngre og det, en sag peger på, er der', async () => {
    expect(await laegISagen(await send('Lagt i sagen', 400))).toBe(200)
    await saetTid('Lagt i sagen', dageSiden(400))
    await send('Glemt', FORLADT_EFTER_DAGE + 1)
    await send('Lige sendt', 0)
    await send('Næsten for længe siden', FORLADT_EFTER_DAGE - 1)
    await ryd()
    expect(await Promise.all(['Lagt i sagen', 'Glemt', 'Lige sendt', 'Næsten for længe siden'].map(er))).toEqual([
      true,
      false,
      true,
      true,
    ])
  })

  it('og rettet ind i en sag, er der', async () => {
    const { version } = await nanna.godt('hentSag', { sti: { sagId: SAG } })
    expect(await laegISagen(await send('Det forkerte', 0))).toBe(200)
    const kvittering = await send('Det rigtige', 0)
    const dokument = { beslutning: 'registrer-dokument', navn: 'Referat', art: 'modtaget', kilde: 'lægen' } as const
    const erstatning = { ...dokument, dateret: IDAG, den: IDAG, kvittering }
    const rettelse = { beslutning: 'ret-haendelse', version: version + 1, begrundelse: 'Forkert fil.', den: IDAG }
    const krop = { forventetVersion: version + 1, kommando: { ...rettelse, erstatning } as never }
    await nanna.godt('skrivBeslutning', { sti: { sagId: SAG }, krop })
    for (const tekst of ['Det forkerte', 'Det rigtige']) await saetTid(tekst, dageSiden(400))
    await ryd()
    expect([await er('Det forkerte'), await er('Det rigtige')]).toEqual([true, true])
  })

  it('bliver, når det sendes igen lige før oprydningen', async () => {
    await send('Sendt igen', 400)
    const kvittering = await send('Sendt igen', 0)
    await ryd()
    expect(await er('Sendt igen')).toBe(true)
    expect(await laegISagen(kvittering)).toBe(200)
  })

  it('kan ikke lægges i sagen, når det er væk: filen skal sendes igen', async () => {
    const kvittering = await send('Væk imens', FORLADT_EFTER_DAGE + 1)
    await ryd()
    expect(await laegISagen(kvittering)).toBe(400)
    expect(await laegISagen(await send('Væk imens', 0))).toBe(200)
  })

  it('ryddes hver dag i hver kommune, og to gange samme dag er ét stykke arbejde', () => {
    const { planlaeg } = rydDokumenter(server.omgivelser)
    const [formiddag, aften] = [`${IDAG}T09:00:00Z`, `${IDAG}T21:00:00Z`].map((tid) => new Date(tid))
    expect(planlaeg(formiddag as Date, ['a', 'b'])).toEqual(planlaeg(aften as Date, ['a', 'b']))
    expect(planlaeg(formiddag as Date, ['a', 'b'])).toHaveLength(2)
  })
})
