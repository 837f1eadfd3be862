import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { laesPdf } from '@fodfaeste/proeve'
import type { Kanal } from '@fodfaeste/kontrakt'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laesIndbakke } from '../forsendelse/indbakke.ts'
import { forsendelsesmappe } from '../forsendelse/mapper.ts'
import { efterseMemo } from '../forsendelse/memo/efterse-memo.ts'
import { laesXml } from '../forsendelse/memo/laes-xml.ts'
import { sendUd } from '../forsendelse/send-ud.ts'
import { SEND_BREV } from '../job/breve.ts'
import { ADRESSE, type KlartBrev, proevebreve } from '../proevebreve.ts'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

describe.each(LAGRE)('At sende et brev på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  let asta: Indlogget
  let mappe = ''
  let breve: ReturnType<typeof proevebreve>
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
    asta = await server.som('asta-lyngholm')
    breve = proevebreve(server, nanna, 9)
    mappe = forsendelsesmappe(server.omgivelser.dataMappe, 'fjordby')
    for (const noegle of ['brevhoved', 'kontakt'] as const)
      await asta.godt('saetTekst', { krop: { noegle, tekst: 'Havnepladsen 1' } })
  })
  afterAll(() => server.luk())

  const medAfgoerelse = () => breve.medAfgoerelse()
  const version = (sagId: string) => breve.version(sagId)
  const krop = (klar: KlartBrev, kanal: Kanal) => breve.krop(klar, kanal)
  const send = (klar: KlartBrev, kanal: Kanal) => breve.send(klar, kanal)
  const brevet = (klar: KlartBrev) => breve.brevet(klar)
  const koeen = (sagId: string) => breve.koeen(sagId)
  const arbejd = () => breve.arbejd()
  const ud = () => join(mappe, 'digital-post', 'ud')

  it('uden kommunens CVR-nummer kan Digital Post ikke bruges, og det siges, hvem der kan mende det', async () => {
    const klar = await medAfgoerelse()
    const { kanaler } = await nanna.godt('forhaandsvisBrev', { sti: { sagId: klar.sagId }, krop: klar.bestilling })
    expect(kanaler.map(({ kanal, nej }) => [kanal, nej === undefined])).toEqual([
      ['digital-post', false],
      ['fysisk-post', true],
    ])
    const nej = await nanna.nej('sendBrev', await krop(klar, 'digital-post'))
    expect(nej).toMatchObject({ status: 422, kode: 'KANAL_KAN_IKKE_BRUGES', fejl: [{ felt: 'kanal' }] })
    expect(await asta.nej('saetTekst', { krop: { noegle: 'cvr', tekst: '1234' } })).toMatchObject({
      status: 400,
      fejl: [{ felt: 'tekst', besked: 'Et CVR-nummer er otte cifre uden mellemrum.' }],
    })
    await asta.godt('saetTekst', { krop: { noegle: 'cvr', tekst: '12345678' } })
  })

  it('en afgørelse i Digital Post er i samme greb et dokument, meddelt og i kø, og klagefristen står der', async () => {
    const klar = await medAfgoerelse()
    const sag = await send(klar, 'digital-post')
    expect(sag.haendelser.slice(-3).map(({ tekst }) => tekst)).toEqual([
      'Dokumentet «Afgørelse: fleksjob» registreret (afsendt 20. november 2026). Kilde: Fjordby Kommune.',
      'Afgørelsen meddelt i Digital Post 20. november 2026.',
      'Brevet «Afgørelse: fleksjob» sendt til borgeren i Digital Post 20. november 2026.',
    ])
    const [sendt] = await brevet(klar)
    expect(sendt).toMatchObject({
      tilstand: 'i-koe',
      den: IDAG,
      klagefrist: { tidligst: '2026-12-18', senest: '2026-12-18' },
    })
    const pdf = await server.send({
      method: 'GET',
      url: `/api/sager/${klar.sagId}/dokumenter/${sendt?.dokument}`,
      headers: { cookie: nanna.cookie },
    })
    const { synligt } = await laesPdf(pdf.rawPayload)
    expect(synligt).toContain('Skrevet af et menneske #1.')
    expect(synligt).not.toContain('Udkast')

    await arbejd()
    const [{ noegle } = { noegle: '' }] = await koeen(klar.sagId)
    const fil = join(ud(), `${noegle}.xml`)
    expect((await stat(fil)).mode & 0o777).toBe(0o600)
    expect((await stat(ud())).mode & 0o777).toBe(0o700)
    const xml = await readFile(fil, 'utf8')
    expect(efterseMemo(laesXml(xml))).toEqual([])
    expect(xml).toMatch(/<memo:recipientID>\d{10}<\/memo:recipientID>/)
    expect(xml).toContain(pdf.rawPayload.toString('base64'))
    expect((await brevet(klar))[0]).toMatchObject({ tilstand: 'afsendt' })
    // Nummeret er i beskeden og ingen andre steder.
    const [, cpr = ''] = /<memo:recipientID>(\d{10})/.exec(xml) ?? []
    expect(JSON.stringify([server.noter, await readdir(mappe, { recursive: true })])).not.toContain(cpr)
  })

  it('beslutningen om tiden efter forløbet har sit eget brev: sendt er den meddelt, afvist er den ikke', async () => {
    const sagId = demoSagId(8)
    const sti = { sagId }
    await breve.skriv(sagId, ADRESSE)
    const felter = { art: 'indsatser', begrundelse: 'Du er klar til et fleksjob.' } as const
    const udkast = { beslutning: 'traef-slutbeslutning', felter } as const
    const bliver = await nanna.godt('forhaandsvisKommendeBrev', {
      sti,
      krop: { brev: 'afgoerelse', udkast, egneOrd: {} },
    })
    expect(bliver.titel).toBe('Det skal der ske efter dit ressourceforløb')
    const om = await server.skrivAf(sagId, { beslutning: 'traef-slutbeslutning', ...felter, den: IDAG })
    const truffet = async () => (await nanna.godt('hentAfgoerelsen', { sti })).truffet[0]
    expect(await truffet()).toMatchObject({ version: om, brev: 'efter-forloebet' })
    const klar = await breve.medOrd(sagId, 'efter-forloebet', om)
    const sag = await send(klar, 'fysisk-post')
    expect(sag.haendelser.at(-2)?.tekst).toBe('Afgørelsen meddelt med brev 20. november 2026.')
    expect((await brevet(klar))[0]?.klagefrist?.senest).toMatch(/^2026-12-/)
    expect(await truffet()).toMatchObject({ meddelt: IDAG })
    const { afgoerelser, punkter } = await nanna.godt('hentSagstjek', { sti, valg: { afgoerelse: om } })
    expect(afgoerelser.map((en) => en.version)).toContain(om)
    expect(punkter.find(({ id }) => id === 'klagevejledning')?.tilstand).not.toBe('ikke-endnu')

    await arbejd()
    const [sendt] = await brevet(klar)
    const krop = { forventetVersion: await version(sagId), svar: 'afvist', grund: 'Kom retur.' } as const
    await nanna.godt('kvitterBrev', { sti: { sagId, version: sendt?.version ?? 0 }, krop })
    expect((await truffet())?.meddelt).toBeUndefined()
  })

  it('sendes ikke igen: hverken med et klik til, fra en anden fane eller af to på én gang', async () => {
    const klar = await medAfgoerelse()
    const [foer, ...samtidige] = [await krop(klar, 'digital-post'), await krop(klar, 'fysisk-post')]
    const svar = await Promise.all([foer, foer, ...samtidige].map((ind) => nanna.kald('sendBrev', ind)))
    expect(svar.map(({ status }) => status).toSorted()).toEqual([200, 422, 422])
    expect(await nanna.nej('sendBrev', foer)).toMatchObject({
      kode: 'BREV_ER_SENDT',
      detail: expect.stringMatching(/^Brevet er sendt .* af Nanna Fyrlys\. Det sendes ikke igen\./) as string,
    })
    expect(await koeen(klar.sagId)).toHaveLength(1)
    await arbejd()
  })

  it('to svar på samme tid giver én forsendelse, også når serveren dør efter at have lagt filen', async () => {
    const klar = await medAfgoerelse()
    await send(klar, 'digital-post')
    const [{ noegle } = { noegle: '' }] = await koeen(klar.sagId)
    const fil = join(ud(), `${noegle}.xml`)
    // Serveren når at lægge filen, men dør, før den skriver det i databasen; imens tager afsendersystemet filen.
    await sendUd(server.omgivelser, breve.driften, noegle)
    const foerste = await readFile(fil)
    await rm(fil)
    await Promise.all([
      sendUd(server.omgivelser, breve.driften, noegle),
      sendUd(server.omgivelser, breve.driften, noegle),
    ])
    expect(existsSync(fil)).toBe(false)
    await arbejd()
    expect((await brevet(klar))[0]).toMatchObject({ tilstand: 'afsendt' })
    expect(await readdir(join(mappe, '.klar'))).toEqual([])
    expect(foerste.length).toBeGreaterThan(1000)
  })

  it('en server med sin egen mappe gør det ikke færdigt: den kan ikke se, hvor langt det kom', async () => {
    const klar = await medAfgoerelse()
    await send(klar, 'fysisk-post')
    const [{ noegle } = { noegle: '' }] = await koeen(klar.sagId)
    await sendUd(server.omgivelser, breve.driften, noegle)
    const anden = { ...server.omgivelser, dataMappe: join(server.omgivelser.dataMappe, 'en-anden') }
    await expect(sendUd(anden, breve.driften, noegle)).rejects.toThrow('all servers must share one folder')
    await arbejd()
  })

  it('afviser Digital Post brevet, er afgørelsen ikke meddelt, og brevet kan sendes som fysisk post', async () => {
    const klar = await medAfgoerelse()
    await send(klar, 'digital-post')
    await arbejd()
    const [{ noegle } = { noegle: '' }] = await koeen(klar.sagId)
    const ind = join(mappe, 'digital-post', 'ind')
    await mkdir(ind, { recursive: true })
    const kvittering = { messageUUID: noegle.toUpperCase(), receiptStatus: 'NOT_ALLOWED' }
    const besked = 'Modtager 0101701234 er fritaget.'
    await writeFile(join(ind, 'a.json'), JSON.stringify({ ...kvittering, errorMessage: besked }))
    await writeFile(join(ind, 'b.json'), JSON.stringify({ ...kvittering, receiptStatus: 'RECEIVED' }))
    await writeFile(join(ind, 'c.json'), 'ikke en kvittering')
    await laesIndbakke(server.omgivelser, 'fjordby')
    expect(await readdir(ind)).toEqual([])
    const { ulaeselige } = await asta.godt('hentForsendelser', {})
    expect(ulaeselige).toEqual(['c.json'])

    const [sendt] = await brevet(klar)
    expect(sendt).toMatchObject({ tilstand: 'afvist' })
    expect(sendt?.grund).toBe('Digital Post svarede, at modtageren kan ikke få den. Modtager [nummer] er fritaget.')
    const { haendelser } = await nanna.godt('hentSag', { sti: { sagId: klar.sagId } })
    expect(haendelser.at(-1)?.tekst).toMatch(/^Taget ud: version \d+\. Brevet med afgørelsen kunne ikke leveres\./)

    const sag = await send(klar, 'fysisk-post')
    expect(sag.haendelser.at(-2)?.tekst).toBe('Afgørelsen meddelt med brev 20. november 2026.')
    const noegler = (await koeen(klar.sagId)).map((et) => et.noegle)
    expect(new Set(noegler).size).toBe(2)
    await arbejd()
  })

  it('fysisk post ligger i trykkeriets mappe med en liste, og et menneske siger, når det er lagt i posten', async () => {
    const klar = await medAfgoerelse()
    await send(klar, 'fysisk-post')
    await arbejd()
    const [{ noegle, sagsnummer } = { noegle: '', sagsnummer: '' }] = await koeen(klar.sagId)
    const trykkeri = join(mappe, 'printkoe', IDAG)
    expect((await readFile(join(trykkeri, `${noegle}.pdf`))).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await readFile(join(trykkeri, 'liste.csv'), 'utf8')).toContain(
      `${noegle}.pdf;${sagsnummer};Afgørelse i din sag`,
    )
    const [sendt] = await brevet(klar)
    const sti = { sagId: klar.sagId, version: sendt?.version ?? 0 }
    const forventetVersion = await version(klar.sagId)
    expect(await nanna.nej('kvitterBrev', { sti, krop: { forventetVersion, svar: 'afvist' } })).toMatchObject({
      kode: 'FELT_MANGLER',
      fejl: [{ felt: 'grund' }],
    })
    await nanna.godt('kvitterBrev', { sti, krop: { forventetVersion, svar: 'leveret' } })
    expect((await brevet(klar))[0]).toMatchObject({ tilstand: 'leveret', svaretDen: IDAG })
    const igen = { sti, krop: { forventetVersion: forventetVersion + 1, svar: 'leveret' } } as const
    expect(await nanna.nej('kvitterBrev', igen)).toMatchObject({ kode: 'ER_ALLEREDE_GJORT' })
  })

  it('driften ser, hvad der er i kø og hvorfor det ikke går, og kan prøve igen, uden at det går ud to gange', async () => {
    const klar = await medAfgoerelse()
    await send(klar, 'digital-post')
    const { lager } = server.omgivelser
    const nu = new Date()
    const taget = await lager.job.tag({ arbejder: 'a', arter: [SEND_BREV], nu, laanMs: 60_000 })
    if (taget === undefined) throw new Error('Brevet blev ikke lagt i køen')
    await lager.job.mislykket(taget, nu, 'ENOSPC: no space left on device')
    const [{ noegle } = { noegle: '' }] = await koeen(klar.sagId)
    const find = async () => (await asta.godt('hentForsendelser', {})).forsendelser.find((en) => en.noegle === noegle)
    expect(await find()).toMatchObject({ tilstand: 'i-koe', forsoeg: 1, fejl: 'ENOSPC: no space left on device' })
    await asta.godt('proevForsendelseIgen', { sti: { noegle }, krop: {} })
    await arbejd()
    expect(await find()).toMatchObject({ tilstand: 'afsendt' })
    expect(await asta.nej('proevForsendelseIgen', { sti: { noegle }, krop: {} })).toMatchObject({
      status: 404,
      kode: 'FORSENDELSE_FINDES_IKKE',
    })
  })

  it('et brev i kø kan tages ud, og så går det ikke; er serveren begyndt på det, kan det ikke', async () => {
    const ud1 = await medAfgoerelse()
    await send(ud1, 'digital-post')
    const kvitter = async (klar: KlartBrev, svar: 'leveret' | 'afvist') => {
      const sti = { sagId: klar.sagId, version: (await brevet(klar))[0]?.version ?? 0 }
      const forventetVersion = await version(klar.sagId)
      return nanna.kald('kvitterBrev', { sti, krop: { forventetVersion, svar, grund: 'Forkert borger.' } })
    }
    expect(await kvitter(ud1, 'leveret')).toMatchObject({ status: 422, data: { kode: 'BREV_ER_UNDERVEJS' } })
    expect((await kvitter(ud1, 'afvist')).status).toBe(200)
    await arbejd()
    const [{ noegle } = { noegle: '' }] = await koeen(ud1.sagId)
    expect(existsSync(join(ud(), `${noegle}.xml`))).toBe(false)

    const begyndt = await medAfgoerelse()
    await send(begyndt, 'digital-post')
    const [{ noegle: anden } = { noegle: '' }] = await koeen(begyndt.sagId)
    await sendUd(server.omgivelser, breve.driften, anden)
    expect(await kvitter(begyndt, 'afvist')).toMatchObject({ status: 422, data: { kode: 'BREV_ER_UNDERVEJS' } })
    expect((await brevet(begyndt))[0]).toMatchObject({ tilstand: 'i-koe' })
    await arbejd()
  })

  it('et brev, der mangler noget, sendes ikke, og et sendt brev kan ikke rettes væk', async () => {
    const klar = await medAfgoerelse()
    const uden = { ...klar, bestilling: { ...klar.bestilling, egneOrd: {} } }
    expect(await nanna.nej('sendBrev', await krop(uden, 'fysisk-post'))).toMatchObject({ kode: 'BREV_MANGLER' })
    const { version: nr } = await send(klar, 'fysisk-post')
    const kommando = { beslutning: 'ret-haendelse', version: nr, begrundelse: 'Fortrudt.', den: IDAG } as const
    const ret = { sti: { sagId: klar.sagId }, krop: { forventetVersion: nr, kommando } }
    expect(await nanna.nej('skrivBeslutning', ret)).toMatchObject({ kode: 'KAN_IKKE_RETTES' })
    await arbejd()
  })
})
