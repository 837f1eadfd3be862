import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ind, type Modtaget, type Problem, STIER, type SagVisning } from '@fodfaeste/kontrakt'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n')
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const TEKST = Buffer.from('Samtale på Lægehuset, æøå.\r\n\tAftalt: to timer.\n')
const SAG = demoSagId(7)
type Kommando = Ind<'skrivBeslutning'>['krop']['kommando']
type Registrering = Extract<Kommando, { beslutning: 'registrer-dokument' }>
const DOKUMENT: Registrering = {
  beslutning: 'registrer-dokument',
  navn: 'LÆ 265',
  art: 'modtaget',
  kilde: 'Lægehuset',
  dateret: IDAG,
  den: IDAG,
}

describe.each(LAGRE)('Dokumenter på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
  })
  afterAll(() => server.luk())

  const send = (indhold: Buffer, { som = nanna, sag = SAG, type = 'application/octet-stream' } = {}) =>
    server.send({
      method: 'POST',
      url: STIER.sendDokument.sti.replace(':sagId', sag),
      headers: { cookie: som.cookie, 'content-type': type },
      payload: indhold,
    })
  const sendt = async (indhold: Buffer, valg: Parameters<typeof send>[1] = {}): Promise<Modtaget> => {
    const svar = await send(indhold, valg)
    expect(svar.statusCode, svar.body).toBe(201)
    return svar.json()
  }
  const sagen = (): Promise<SagVisning> => nanna.godt('hentSag', { sti: { sagId: SAG } })
  const registrer = async (kvittering: string, med: object = {}) => {
    const { version: forventetVersion } = await sagen()
    return nanna.kald('skrivBeslutning', {
      sti: { sagId: SAG },
      krop: { forventetVersion, kommando: { ...DOKUMENT, kvittering, ...med } },
    })
  }
  const hent = (nr: number, { vis = false, som = nanna, sag = SAG } = {}) =>
    server.send({
      method: 'GET',
      url: `/api/sager/${sag}/dokumenter/${nr}${vis ? '?vis=1' : ''}`,
      headers: { cookie: som.cookie },
    })
  const paaDisken = async () => {
    const filer = await readdir(join(server.webMappe, '..', 'dokumenter'), { recursive: true, withFileTypes: true })
    return filer.filter((fil) => fil.isFile()).map(({ name }) => name)
  }

  it('sendes, registreres, står i sagen og kan hentes, som det var', async () => {
    const { kvittering, aftryk, stoerrelse, indholdstype } = await sendt(PDF)
    expect({ aftryk, stoerrelse, indholdstype }).toEqual({
      aftryk: createHash('sha256').update(PDF).digest('hex'),
      stoerrelse: PDF.length,
      indholdstype: 'application/pdf',
    })
    const { status, data } = await registrer(kvittering, { navn: 'LÆ 265 æøå "a".pdf' })
    expect(status).toBe(200)
    const [dokument] = data.dokumenter
    expect(dokument).toMatchObject({
      kilde: 'Lægehuset',
      dateret: IDAG,
      registreretAf: 'Nanna Fyrlys',
      indhold: { aftryk, vises: true },
    })
    const fil = await hent(dokument?.version ?? 0)
    expect(fil.rawPayload.equals(PDF)).toBe(true)
    expect(fil.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(fil.headers['content-disposition']).toBe(
      `attachment; filename="L_ 265 ___ _a_.pdf"; filename*=UTF-8''L%C3%86%20265%20%C3%A6%C3%B8%C3%A5%20_a_.pdf`,
    )
    const { linjer } = await nanna.godt('hentJournal', { sti: { sagId: SAG } })
    expect(linjer).toContainEqual(expect.objectContaining({ art: 'aabning', hvad: `Dokument ${dokument?.version}` }))
  })

  it.each([
    { indhold: PNG, type: 'image/png', sandkasse: true },
    { indhold: TEKST, type: 'text/plain; charset=utf-8', sandkasse: true },
    { indhold: PDF, type: 'application/pdf', sandkasse: false },
  ])('vises i browseren som $type, uden at noget i det kan køre', async ({ indhold, type, sandkasse }) => {
    const { data } = await registrer((await sendt(indhold)).kvittering)
    const fil = await hent(data.dokumenter[0]?.version ?? 0, { vis: true })
    expect(fil.headers['content-type']).toBe(type)
    expect(fil.headers['content-disposition']).toMatch(/^inline;/)
    const regler = String(fil.headers['content-security-policy'])
    expect(regler).toContain("default-src 'none'")
    expect(regler.startsWith('sandbox')).toBe(sandkasse)
  })

  it('en ny udgave peger på den gamle, og begge kan ses', async () => {
    const foerste = (await registrer((await sendt(PDF)).kvittering)).data.dokumenter[0]?.version ?? 0
    const { data } = await registrer((await sendt(TEKST)).kvittering, { erstatter: foerste })
    const [ny] = data.dokumenter
    expect(ny?.erstatter).toBe(foerste)
    expect(data.dokumenter.find(({ version }) => version === foerste)?.erstattetAf).toBe(ny?.version)
    expect((await hent(foerste)).rawPayload.equals(PDF)).toBe(true)
  })

  it.each([
    { hvad: 'tomt', indhold: Buffer.alloc(0), kode: 'DOKUMENT_TOMT' },
    {
      hvad: 'et program',
      indhold: Buffer.from('4d5a90000300000004000000ffff0000', 'hex'),
      kode: 'DOKUMENT_UKENDT_TYPE',
    },
    { hvad: 'en webside', indhold: Buffer.from('<!doctype html><script>1</script>'), kode: 'DOKUMENT_UKENDT_TYPE' },
    {
      hvad: 'et SVG-billede',
      indhold: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      kode: 'DOKUMENT_UKENDT_TYPE',
    },
    { hvad: 'et arkiv', indhold: Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'), kode: 'DOKUMENT_UKENDT_TYPE' },
    {
      hvad: 'tekst, der ikke er UTF-8',
      indhold: Buffer.from('6ce6ge0000', 'latin1').fill(0xe6),
      kode: 'DOKUMENT_UKENDT_TYPE',
    },
  ])('tages ikke imod, når det er $hvad, hvad det end hedder', async ({ indhold, kode }) => {
    const foer = await paaDisken()
    const svar = await send(indhold)
    expect([svar.statusCode, svar.json<Problem>().kode]).toEqual([422, kode])
    expect(await paaDisken()).toEqual(foer)
  })

  it('tages ikke imod, når det er for stort, og intet ligger tilbage', async () => {
    const foer = await paaDisken()
    const svar = await send(Buffer.alloc(50 * 1024 * 1024 + 1, 'a'))
    expect(svar.json<Problem>()).toMatchObject({ status: 413, kode: 'FOR_STOR' })
    expect(await paaDisken()).toEqual(foer)
  })

  it('ligger én gang, når det samme sendes to gange', async () => {
    const { aftryk } = await sendt(TEKST)
    await sendt(TEKST)
    expect((await paaDisken()).filter((navn) => navn === aftryk)).toHaveLength(1)
    expect(await readdir(server.omgivelser.dokumenter.halvMappe)).toEqual([])
  })

  it('kan kun registreres med en kvittering, der er ens egen og til sagen', async () => {
    const { kvittering } = await sendt(PNG)
    const [indhold = '', maerke = ''] = kvittering.split('.')
    const forfalsket = Buffer.from(Buffer.from(indhold, 'base64url').toString().replace('image/png', 'text/html'))
    const solvej = await server.som('solvej-maagedal')
    const andens = (await sendt(PNG, { som: solvej })).kvittering
    const andensSag = (await sendt(PNG, { sag: demoSagId(8) })).kvittering
    for (const daarlig of ['x', 'x.y', `${forfalsket.toString('base64url')}.${maerke}`, andens, andensSag]) {
      const { status, data } = await registrer(daarlig)
      expect([status, data]).toMatchObject([400, { fejl: [{ felt: 'kommando.kvittering' }] }])
    }
  })

  it('kan ikke registreres på et aftryk, man har hørt om, men rettes med det indhold, sagen har', async () => {
    const andens = await sendt(Buffer.from('Noget fra en anden sag.'), { sag: demoSagId(8) })
    const { version } = await sagen()
    const skriv = (forventetVersion: number, kommando: Kommando) =>
      nanna.kald('skrivBeslutning', { sti: { sagId: SAG }, krop: { forventetVersion, kommando } })
    const { aftryk, stoerrelse, indholdstype } = andens
    const stjaalet = { ...DOKUMENT, aftryk, stoerrelse, indholdstype }
    const ret = (erstatning: Registrering, paa: number) =>
      skriv(paa, { beslutning: 'ret-haendelse', version: paa, begrundelse: 'Forkert navn.', den: IDAG, erstatning })
    expect(await skriv(version, stjaalet)).toMatchObject({ status: 400, data: { fejl: [{ felt: 'kommando.aftryk' }] } })

    const eget = (await registrer((await sendt(TEKST)).kvittering)).data
    const { indhold, version: nr = 0 } = eget.dokumenter[0] ?? {}
    expect(await ret(stjaalet, nr)).toMatchObject({
      status: 400,
      data: { fejl: [{ felt: 'kommando.erstatning.aftryk' }] },
    })
    const { aftryk: kendt = '', stoerrelse: bytes = 0, indholdstype: type = '' } = indhold ?? {}
    const rettet = { ...DOKUMENT, navn: 'Referat', aftryk: kendt, stoerrelse: bytes, indholdstype: type }
    expect(await ret({ ...rettet, indholdstype: 'text/html' }, nr)).toMatchObject({ status: 400 })
    const { status, data } = await ret(rettet, nr)
    expect([status, data.dokumenter.find(({ navn }) => navn === 'Referat')?.indhold?.aftryk]).toEqual([200, kendt])
  })

  it('er kommunens eget, og kun den, der må, lægger det i sagen', async () => {
    const version = (await registrer((await sendt(PDF)).kvittering)).data.dokumenter[0]?.version ?? 0
    const thyra = await server.som('thyra-stenbryn')
    const revisor = await server.medRoller('fjordby', 'en-revisor', ['revision'])
    expect((await hent(version, { som: thyra })).statusCode).toBe(404)
    expect((await send(PDF, { som: thyra })).statusCode).toBe(404)
    expect((await send(PDF, { som: revisor })).json<Problem>()).toMatchObject({ kode: 'INGEN_ADGANG' })
    expect((await hent(version, { som: revisor })).statusCode).toBe(200)
    for (const type of ['text/plain', 'application/json']) expect((await send(PDF, { type })).statusCode).toBe(415)
    expect((await hent(1)).json<Problem>()).toMatchObject({ kode: 'DOKUMENT_FINDES_IKKE' })
  })

  it('siger det, når indholdet er væk, og driften får det at vide uden et navn', async () => {
    const { kvittering, aftryk } = await sendt(Buffer.from('Kun dette ene.'))
    const version = (await registrer(kvittering)).data.dokumenter[0]?.version ?? 0
    await rm(join(server.webMappe, '..', 'dokumenter', 'fjordby', aftryk.slice(0, 2), aftryk))
    expect((await hent(version)).json<Problem>()).toMatchObject({ status: 404, kode: 'DOKUMENT_FINDES_IKKE' })
    expect(server.noter.at(-1)).toEqual({ hvad: 'Document content is missing', aftryk })
  })
})
