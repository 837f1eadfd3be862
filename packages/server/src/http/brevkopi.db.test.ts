import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { laesPdf } from '@fodfaeste/proeve'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forsendelsesmappe } from '../forsendelse/mapper.ts'
import { sendUd } from '../forsendelse/send-ud.ts'
import { type KlartBrev, proevebreve } from '../proevebreve.ts'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, proeveserver } from '../proeveserver.ts'

const IVAR = {
  beslutning: 'registrer-repraesentant',
  navn: 'Ivar Bøgh',
  relation: 'bror',
  omfang: 'Hele sagen.',
  breve: 'kopi',
  vej: 'Engvej 9',
  postnummer: '8000',
  by: 'Lillested',
  fra: '2026-01-01',
  den: IDAG,
} as const

describe.each(LAGRE)('Brevet og den, der repræsenterer borgeren, på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  let breve: ReturnType<typeof proevebreve>
  let printkoe = ''
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
    breve = proevebreve(server, nanna, 7)
    printkoe = join(forsendelsesmappe(server.omgivelser.dataMappe, 'fjordby'), 'printkoe', IDAG)
    const asta = await server.som('asta-lyngholm')
    for (const noegle of ['brevhoved', 'kontakt', 'cvr'] as const)
      await asta.godt('saetTekst', { krop: { noegle, tekst: noegle === 'cvr' ? '12345678' : 'Havnepladsen 1' } })
  })
  afterAll(() => server.luk())

  const medRepraesentant = async (aendret: object = {}) => {
    const klar = await breve.medAfgoerelse()
    const { version: repraesentant } = await breve.skriv(klar.sagId, { ...IVAR, ...aendret })
    return { ...klar, repraesentant }
  }
  const udkast = ({ sagId, bestilling }: KlartBrev) =>
    nanna.godt('forhaandsvisBrev', { sti: { sagId }, krop: bestilling })
  const dokumentet = async (sagId: string, dokument: number) => {
    const url = `/api/sager/${sagId}/dokumenter/${dokument}`
    const svar = await server.send({ method: 'GET', url, headers: { cookie: nanna.cookie } })
    return laesPdf(svar.rawPayload)
  }
  const undlad = (klar: KlartBrev & { readonly repraesentant: number }) =>
    breve.skriv(klar.sagId, {
      beslutning: 'undlad-brevkopi',
      brev: klar.bestilling.brev,
      handlerOm: klar.bestilling.om,
      repraesentant: klar.repraesentant,
      begrundelse: 'Han har fået brevet udleveret.',
      den: IDAG,
    })
  const kopi = async (klar: KlartBrev & { readonly repraesentant: number }, brevet: number) => ({
    sti: { sagId: klar.sagId, version: brevet },
    krop: { forventetVersion: await breve.version(klar.sagId), repraesentant: klar.repraesentant },
  })

  it('kopien går med brevet i samme greb, til repræsentantens adresse og uden borgerens', async () => {
    const klar = await medRepraesentant()
    expect((await udkast(klar)).kopier).toMatchObject([
      { navn: 'Ivar Bøgh', relation: 'bror', adresse: 'Engvej 9, 8000 Lillested', stand: 'skal' },
    ])
    const sag = await breve.send(klar, 'digital-post')
    expect(sag.haendelser.slice(-2).map(({ tekst }) => tekst)).toEqual([
      'Dokumentet «Kopi til Ivar Bøgh: Afgørelse: fleksjob» registreret (afsendt 20. november 2026). Kilde: Fjordby Kommune.',
      expect.stringMatching(
        /^Kopi til Ivar Bøgh af .*Afgørelse: fleksjob.* sendt som fysisk post 20\. november 2026\.$/,
      ),
    ])
    const [sendt] = await breve.kopierne(klar)
    expect(sendt).toMatchObject({ stand: 'i-koe', sendt: { den: IDAG, af: 'Nanna Fyrlys' } })
    const { synligt } = await dokumentet(klar.sagId, sendt?.sendt?.dokument ?? 0)
    expect(synligt).toContain('Engvej 9')
    expect(synligt).toMatch(/Dette er en kopi af et brev til .+\. Du får den, fordi du er partsrepræsentant\./)
    expect(synligt).toContain('Skrevet af et menneske #1.')
    expect(synligt).not.toContain('Havnegade')

    await breve.arbejd()
    const koe = await breve.koeen(klar.sagId)
    expect(koe.map(({ brev, kanal }) => [brev, kanal])).toEqual([
      ['afgoerelse', 'digital-post'],
      ['kopi-afgoerelse', 'fysisk-post'],
    ])
    const noegle = koe[1]?.noegle ?? ''
    expect(existsSync(join(printkoe, `${noegle}.pdf`))).toBe(true)
    expect(await readFile(join(printkoe, 'liste.csv'), 'utf8')).toContain('Kopi: Afgørelse i din sag')
    expect((await breve.kopierne(klar))[0]).toMatchObject({ stand: 'afsendt' })
  })

  it('dør serveren efter at have lagt kopien, lægges den ikke igen', async () => {
    const klar = await medRepraesentant()
    await breve.send(klar, 'digital-post')
    const noegle = (await breve.koeen(klar.sagId)).find(({ brev }) => brev === 'kopi-afgoerelse')?.noegle ?? ''
    await sendUd(server.omgivelser, breve.driften, noegle)
    const fil = join(printkoe, `${noegle}.pdf`)
    await rm(fil)
    await Promise.all([1, 2].map(() => sendUd(server.omgivelser, breve.driften, noegle)))
    await breve.arbejd()
    expect(existsSync(fil)).toBe(false)
    expect((await breve.kopierne(klar))[0]).toMatchObject({ stand: 'afsendt' })
  })

  it('kan undlades med navn og grund, og så går kun brevet', async () => {
    const klar = await medRepraesentant()
    await undlad(klar)
    expect((await udkast(klar)).kopier).toMatchObject([
      { stand: 'undladt', undladt: { af: 'Nanna Fyrlys', begrundelse: 'Han har fået brevet udleveret.' } },
    ])
    await breve.send(klar, 'fysisk-post')
    expect(await breve.koeen(klar.sagId)).toHaveLength(1)
    await breve.arbejd()
  })

  it('er adressen beskyttet, og nævner brevet den, går hverken brev eller kopi, før en har taget stilling', async () => {
    const klar = await medRepraesentant()
    const holger = await server.som('holger-vagervagt')
    const knyttet = { personId: 'nanna-fyrlys', rolle: 'koordinerende-sagsbehandler' } as const
    await holger.godt('tilknyt', { sti: { sagId: klar.sagId }, krop: knyttet })
    await holger.godt('saetBeskyttelse', { sti: { sagId: klar.sagId }, krop: { beskyttet: true } })
    const naevnt = {
      ...klar,
      bestilling: { ...klar.bestilling, egneOrd: { ...klar.bestilling.egneOrd, nu: 'Vi ses på HAVNEGADE 4.' } },
    }
    expect((await udkast(naevnt)).kopier[0]?.nej).toContain('«Havnegade 4»')
    expect(await nanna.nej('sendBrev', await breve.krop(naevnt, 'digital-post'))).toMatchObject({
      status: 422,
      kode: 'KOPI_MED_ADRESSE',
    })
    expect(await breve.koeen(klar.sagId)).toHaveLength(0)
    await breve.send(klar, 'digital-post')
    expect(await breve.koeen(klar.sagId)).toHaveLength(2)
    await breve.arbejd()
  })

  it('siger fuldmagten det, får repræsentanten brevet i stedet, og kun som fysisk post', async () => {
    const klar = await medRepraesentant({ breve: 'i-stedet' })
    const { modtager, kanaler, kopier } = await udkast(klar)
    expect(modtager).toEqual(['Ivar Bøgh', 'Engvej 9', '8000 Lillested'])
    expect(kopier).toEqual([])
    expect(kanaler.find(({ kanal }) => kanal === 'digital-post')?.nej).toContain('Ivar Bøgh får brevet i stedet')
    const sag = await breve.send(klar, 'fysisk-post')
    expect(sag.haendelser.at(-1)?.tekst).toContain('sendt til partsrepræsentanten som fysisk post')
    const [sendt] = await breve.brevet(klar)
    expect(sendt).toMatchObject({ til: 'partsrepraesentant', klagefrist: {} })
    const { synligt } = await dokumentet(klar.sagId, sendt?.dokument ?? 0)
    expect(synligt).toMatch(/Dette brev er om .+\. Du får det, fordi du er partsrepræsentant\./)
    expect(synligt).not.toContain('Havnegade')
    await breve.arbejd()
  })

  it('giver borgeren selv brevene videre, er der intet at sende', async () => {
    const klar = await medRepraesentant({
      breve: 'gennem-borgeren',
      vej: undefined,
      postnummer: undefined,
      by: undefined,
    })
    const { kopier, modtagertjek } = await udkast(klar)
    expect(kopier).toEqual([])
    expect(modtagertjek).toContain('Ivar Bøgh er partsrepræsentant og får brevet af borgeren selv.')
  })

  it('er fuldmagten trukket tilbage, får han ingen kopi', async () => {
    const klar = await medRepraesentant()
    await breve.skriv(klar.sagId, {
      beslutning: 'ophoer-repraesentation',
      repraesentant: klar.repraesentant,
      til: '2026-11-19',
      den: IDAG,
    })
    expect((await udkast(klar)).kopier).toEqual([])
  })

  it('kommer fuldmagten bagefter, sendes en kopi af netop det brev, og kun én', async () => {
    const foerst = await breve.medAfgoerelse()
    const { version: sagens } = await breve.send(foerst, 'digital-post')
    const [sendt] = await breve.brevet(foerst)
    const { version: repraesentant } = await breve.skriv(foerst.sagId, IVAR)
    const klar = { ...foerst, repraesentant }
    expect((await breve.kopierne(klar))[0]).toMatchObject({ stand: 'skal' })
    const bestil = await kopi(klar, sendt?.version ?? 0)
    const svar = await Promise.all([1, 2, 3].map(() => nanna.kald('sendBrevkopi', bestil)))
    expect(svar.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    expect(await nanna.nej('sendBrevkopi', await kopi(klar, sendt?.version ?? 0))).toMatchObject({
      kode: 'KOPI_SKAL_IKKE_SENDES',
    })
    const koe = await breve.koeen(klar.sagId)
    expect(koe).toHaveLength(2)
    const [sendtKopi] = await breve.kopierne(klar)
    const { synligt } = await dokumentet(klar.sagId, sendtKopi?.sendt?.dokument ?? 0)
    expect(synligt).toContain('Dette er en kopi af et brev')
    expect(sagens).toBeGreaterThan(0)
    await breve.arbejd()
  })

  it('er kommunens tekster ændret siden, skrives kopien ikke om: den sendes i hånden', async () => {
    const foerst = await breve.medAfgoerelse()
    await breve.send(foerst, 'digital-post')
    const [sendt] = await breve.brevet(foerst)
    const { version: repraesentant } = await breve.skriv(foerst.sagId, IVAR)
    const asta = await server.som('asta-lyngholm')
    await asta.godt('saetTekst', { krop: { noegle: 'kontakt', tekst: 'Vi er flyttet.' } })
    const bestil = await kopi({ ...foerst, repraesentant }, sendt?.version ?? 0)
    expect(await nanna.nej('sendBrevkopi', bestil)).toMatchObject({ status: 422, kode: 'KOPI_ER_IKKE_ENS' })
    await asta.godt('saetTekst', { krop: { noegle: 'kontakt', tekst: 'Havnepladsen 1' } })
    await breve.arbejd()
  })

  it('en kopi, der ikke kunne sendes, kan sendes igen med sin egen nøgle; en, der er gået, kan ikke undlades', async () => {
    const klar = await medRepraesentant()
    await breve.send(klar, 'digital-post')
    await breve.arbejd()
    const [foerste] = await breve.kopierne(klar)
    const sti = { sagId: klar.sagId, version: foerste?.sendt?.version ?? 0 }
    await nanna.godt('kvitterBrev', {
      sti,
      krop: { forventetVersion: await breve.version(klar.sagId), svar: 'afvist', grund: 'Kuverten kom retur.' },
    })
    expect((await breve.kopierne(klar))[0]).toMatchObject({ stand: 'skal', grund: 'Kuverten kom retur.' })
    const [sendt] = await breve.brevet(klar)
    await nanna.godt('sendBrevkopi', await kopi(klar, sendt?.version ?? 0))
    const koe = await breve.koeen(klar.sagId)
    expect(new Set(koe.map(({ noegle }) => noegle)).size).toBe(3)
    await breve.arbejd()
    const [anden] = await breve.kopierne(klar)
    await nanna.godt('kvitterBrev', {
      sti: { sagId: klar.sagId, version: anden?.sendt?.version ?? 0 },
      krop: { forventetVersion: await breve.version(klar.sagId), svar: 'leveret' },
    })
    expect((await breve.kopierne(klar))[0]).toMatchObject({ stand: 'leveret', sendt: { svaretDen: IDAG } })
    await expect(undlad(klar)).rejects.toThrow('ER_ALLEREDE_GJORT')
  })
})
