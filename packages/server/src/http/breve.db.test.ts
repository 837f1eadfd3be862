import { laesPdf } from '@fodfaeste/proeve'
import { STIER } from '@fodfaeste/kontrakt'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

const SAG = demoSagId(7)
const sti = { sagId: SAG }

describe.each(LAGRE)('Breve på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  let om = 0
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
    om = await server.skrivAf(SAG, {
      beslutning: 'traef-afgoerelse',
      om: 'ressourceforloeb',
      resultat: 'afslag',
      form: 'skriftlig',
      begrundelse: 'Din sag er ikke afklaret #endnu.',
      den: IDAG,
    })
  })
  afterAll(() => server.luk())

  const bestilling = (egneOrd: Record<string, string> = {}) => ({
    sti,
    krop: { brev: 'afgoerelse', om, egneOrd } as const,
  })
  const pdf = (krop: object, som = nanna) =>
    server.send({
      method: 'POST',
      url: STIER.forhaandsvisBrevSomPdf.sti.replace(':sagId', SAG),
      headers: { cookie: som.cookie, 'content-type': 'application/json' },
      payload: JSON.stringify(krop),
    })

  it('afgørelsen står på listen, det nyeste først', async () => {
    const { breve } = await nanna.godt('hentBreve', { sti })
    expect(breve[0]).toMatchObject({ brev: 'afgoerelse', om, den: IDAG, navn: 'Afgørelse: ressourceforløb' })
  })

  it('vises blok for blok med hjemmel, LIX og det, der mangler; felter mender det', async () => {
    const tomt = await nanna.godt('forhaandsvisBrev', bestilling())
    expect(tomt.titel).toBe('Du får ikke et ressourceforløb')
    expect(tomt.lix).toBeLessThan(45)
    expect(tomt.blokke.find(({ id }) => id === 'klagevejledningen')?.hjemmel).toContain('FVL § 25, stk. 1')
    expect(tomt.mangler.map(({ felt }) => felt)).toContain('oplysninger')
    const skrevet = await nanna.godt('forhaandsvisBrev', bestilling({ oplysninger: 'Du har fået hjælp siden 2021.' }))
    expect(skrevet.mangler.map(({ felt }) => felt)).not.toContain('oplysninger')
  })

  it('siger, når brevets skrift ikke har et tegn', async () => {
    const { mangler } = await nanna.godt('forhaandsvisBrev', bestilling({ oplysninger: 'Godt 😀' }))
    expect(mangler.map(({ tekst }) => tekst)).toContain(
      'Brevets skrift har ikke tegnet 😀. Skriv det på en anden måde.',
    )
  })

  it('kan ses som PDF, mærket som udkast, med de egne ord som tekst', async () => {
    const svar = await pdf(bestilling({ oplysninger: '#panic("x") $1$' }).krop)
    expect([svar.statusCode, svar.headers['content-type'], svar.headers['cache-control']]).toEqual([
      200,
      'application/pdf',
      'no-store',
    ])
    expect(svar.headers['content-disposition']).not.toMatch(/navn|rimfrost/i)
    const { synligt, xmp } = await laesPdf(svar.rawPayload)
    expect(synligt).toContain('#panic("x") $1$')
    expect(synligt).toContain('Udkast, ikke sendt')
    expect(xmp).toContain('pdfuaid:part')
  })

  it('kan kun hentes færdigt, når intet mangler; ellers siges det, hvad der gør', async () => {
    const svar = await pdf({ ...bestilling().krop, faerdigt: true })
    expect([svar.statusCode, svar.json<{ kode: string }>().kode]).toEqual([422, 'BREV_MANGLER'])
    expect(svar.json<{ detail: string }>().detail).toContain('De vigtigste oplysninger mangler.')
    const asta = await server.som('asta-lyngholm')
    for (const noegle of ['brevhoved', 'kontakt'] as const)
      await asta.godt('saetTekst', { krop: { noegle, tekst: 'Havnepladsen 1' } })
    const { version } = await nanna.godt('hentSag', { sti })
    const kommando = {
      beslutning: 'traef-afgoerelse',
      om: 'fleksjob',
      resultat: 'afslag',
      udfald: 'fleksjob',
      form: 'skriftlig',
      begrundelse: 'Din sag er ikke afklaret.',
      den: IDAG,
    } as const
    const fleksjob = (await nanna.godt('skrivBeslutning', { sti, krop: { forventetVersion: version, kommando } }))
      .version
    const krop = { brev: 'afgoerelse', om: fleksjob, egneOrd: {} } as const
    const { felter } = await nanna.godt('forhaandsvisBrev', { sti, krop })
    const egneOrd = Object.fromEntries(felter.map(({ id }) => [id, 'Skrevet af et menneske.']))
    const { synligt } = await laesPdf((await pdf({ ...krop, egneOrd, faerdigt: true })).rawPayload)
    expect(synligt).toContain('Skrevet af et menneske.')
    expect(synligt).not.toContain('Udkast')
    const emoji = await pdf({ ...krop, egneOrd: { ...egneOrd, nu: '😀' }, faerdigt: true })
    expect(emoji.json<{ kode: string }>().kode).toBe('BREV_MANGLER')
  })

  it('kommunens brevhoved og kontakt kommer fra Administration', async () => {
    const asta = await server.som('asta-lyngholm')
    await asta.godt('saetTekst', { krop: { noegle: 'brevhoved', tekst: 'Havnepladsen 1\n0000 Fjordby' } })
    await asta.godt('saetTekst', { krop: { noegle: 'kontakt', tekst: 'Ring til os på 00 00 00 00.' } })
    const { afsender, mangler } = await nanna.godt('forhaandsvisBrev', bestilling())
    expect(afsender).toEqual(['Fjordby Kommune', 'Havnepladsen 1', '0000 Fjordby'])
    expect(mangler.filter(({ tekst }) => tekst.includes('Administration'))).toEqual([])
  })

  it('at se brevet er en læsning af sagen og står i adgangsloggen, uden det, der er skrevet', async () => {
    await nanna.godt('forhaandsvisBrev', bestilling({ oplysninger: 'Hemmelig tekst' }))
    const { linjer } = await nanna.godt('hentJournal', { sti })
    expect(linjer).toContainEqual(expect.objectContaining({ art: 'aabning', hvad: 'Udkast til brev (afgoerelse)' }))
    expect(JSON.stringify(linjer)).not.toContain('Hemmelig tekst')
  })

  it.each([
    ['en afgørelse, sagen ikke har', { brev: 'afgoerelse', om: 1, egneOrd: {} }, 422, 'BREV_FINDES_IKKE'],
    ['en ukendt slags', { brev: 'rykker', om: 1, egneOrd: {} }, 400, 'UGYLDIGT_INPUT'],
    ['for lang tekst', { brev: 'afgoerelse', om: 1, egneOrd: { nu: 'x'.repeat(20_001) } }, 400, 'UGYLDIGT_INPUT'],
    [
      'for meget i alt',
      { brev: 'afgoerelse', om: 1, egneOrd: Object.fromEntries([...'abcd'].map((f) => [f, 'x'.repeat(19_000)])) },
      400,
      'UGYLDIGT_INPUT',
    ],
  ])('afviser %s med en dansk besked', async (_hvad, krop, status, kode) => {
    const svar = await pdf(krop)
    expect([svar.statusCode, svar.json<{ kode: string }>().kode]).toEqual([status, kode])
  })
})
