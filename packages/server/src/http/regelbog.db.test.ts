import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Data, HvorforIkkeSvarSkema, RegelListeSkema, RegelSkema } from '@fodfaeste/kontrakt'
import { REGLER } from '@fodfaeste/lov'
import { IDAG, JSON_HOVED, type Proeveserver, proeveserver } from '../proeveserver.ts'

let server: Proeveserver
beforeAll(async () => {
  server = await proeveserver()
})
afterAll(() => server.luk())

const hent = (url: string) => server.send({ method: 'GET', url })
const spoerg = (url: string, krop: unknown) =>
  server.send({ method: 'POST', url, headers: JSON_HOVED, payload: JSON.stringify(krop) })

describe('Listen over regler', () => {
  it('har hver regel, i lovens orden, uden login', async () => {
    const svar = await hent('/api/lov/regler?dato=2024-04-01')
    expect(svar.statusCode, svar.body).toBe(200)
    expect(svar.headers['set-cookie']).toBeUndefined()
    const { paa, regler } = RegelListeSkema.parse(svar.json())
    expect(paa).toBe('2024-04-01')
    expect(regler.map(({ id }) => id)).toEqual(REGLER.map(({ id }) => id))
  })

  it('er listen i dag, når ingen dag er valgt', async () => {
    expect((await hent('/api/lov/regler')).json()).toMatchObject({ paa: IDAG })
  })

  it('bærer ikke træerne', async () => {
    const { regler } = (await hent('/api/lov/regler')).json<Data<'listRegler'>>()
    expect(Object.keys(regler[0] ?? {}).toSorted()).toEqual(['gaelder', 'id', 'navn', 'versioner'])
  })
})

describe('En regel', () => {
  it.each([
    { dag: '2012-12-31', fravaer: 'endnu-ikke' },
    { dag: '2024-04-01', fravaer: undefined },
    { dag: '2026-02-01', fravaer: 'ikke-laengere' },
  ])('LAB-112-3 den $dag har udgaver, og træ når den gælder', async ({ dag, fravaer }) => {
    const svar = await hent(`/api/lov/regler/LAB-112-3?dato=${dag}`)
    expect(svar.statusCode, svar.body).toBe(200)
    const { versioner, gaelder, trae } = RegelSkema.parse(svar.json())
    expect(gaelder.fravaer).toBe(fravaer)
    expect(versioner).toContainEqual(gaelder)
    expect(trae === undefined).toBe(fravaer !== undefined)
  })

  it('bærer hjemler med udgave og link, og tvivlens to læsninger', async () => {
    const alle = await Promise.all(
      REGLER.map(({ id }) => hent(`/api/lov/regler/${encodeURIComponent(id)}?dato=2024-04-01`)),
    )
    expect(alle.map(({ statusCode }) => statusCode)).toEqual(REGLER.map(() => 200))
    const tekst = alle.map(({ body }) => body).join('')
    expect(tekst).toContain('"udgave":"LBK 280/2024"')
    expect(tekst).toContain('https://www.retsinformation.dk/eli/')
    expect(tekst).toContain('"id":"TVIVL-SEKS-AAR-MAALEDAG"')
  })

  it.each([
    { id: 'LAB-112-9', ligner: /Mente du «LAB-112-\d»\?/ },
    { id: 'lab-112-3', ligner: /Mente du «LAB-112-3»\?/ },
    { id: 'noget helt andet', ligner: /hedder «noget helt andet»\. Alle regler står i \/api\/lov\/regler\./ },
    { id: '__proto__', ligner: /Alle regler står i/ },
  ])('«$id» findes ikke, og svaret siger, hvad man kan gøre', async ({ id, ligner }) => {
    const svar = await hent(`/api/lov/regler/${encodeURIComponent(id)}`)
    expect(svar.statusCode).toBe(404)
    expect(svar.headers['content-type']).toContain('application/problem+json')
    expect(svar.json()).toMatchObject({ kode: 'REGEL_FINDES_IKKE', detail: expect.stringMatching(ligner) })
  })
})

describe('En dag, der ikke kan spørges på', () => {
  it.each([
    { valg: 'dato=i-morgen', felt: 'dato', besked: 'Skriv datoen som år-måned-dag, fx 2022-04-01.' },
    { valg: 'dato=2023-02-29', felt: 'dato', besked: 'Dagen findes ikke i kalenderen.' },
    { valg: 'dato=1899-12-31', felt: 'dato', besked: 'Skriv en dag mellem 1900 og 2100.' },
    { valg: 'dato=2101-01-01', felt: 'dato', besked: 'Skriv en dag mellem 1900 og 2100.' },
    { valg: 'dato=', felt: 'dato', besked: 'Skriv datoen som år-måned-dag, fx 2022-04-01.' },
    { valg: 'dato=2024-01-01&dato=2025-01-01', felt: 'dato', besked: 'Skriv en tekst.' },
    { valg: 'dag=2024-01-01', felt: 'dag', besked: 'Feltet kendes ikke. Fjern det, eller ret stavemåden.' },
  ])('?$valg afvises på dansk for listen og for en regel', async ({ valg, felt, besked }) => {
    for (const sti of ['/api/lov/regler', '/api/lov/regler/LAB-112-3']) {
      const svar = await hent(`${sti}?${valg}`)
      expect(svar.statusCode, svar.body).toBe(400)
      expect(svar.json()).toMatchObject({ kode: 'UGYLDIGT_INPUT', fejl: [{ felt, besked }] })
    }
  })
})

describe('Hvorfor ikke', () => {
  const OVER_50 = {
    foedselsdag: { vaerdi: '1969-03-03', kilde: 'CPR' },
    jaNej: {
      'ikke-loest-gennem-anden-indsats': { vaerdi: true, kilde: 'sagen' },
      'langvarig-offentlig-forsoergelse': { vaerdi: true, kilde: 'sagen' },
    },
    tidligereForloeb: { vaerdi: [{}], kilde: 'sagen' },
    skoen: {
      'komplekse-problemer': { svar: 'ja', af: 'Mona Marehalm', begrundelse: 'Begrundet i sagen.' },
      'helhedsorienteret-indsats': { svar: 'ja', af: 'Mona Marehalm', begrundelse: 'Begrundet i sagen.' },
      udviklingsperspektiv: { svar: 'ja', af: 'Mona Marehalm', begrundelse: 'Begrundet i sagen.' },
    },
  }

  it('siger, at kun borgerens ønske ville vende svaret', async () => {
    const svar = await spoerg('/api/lov/hvorfor-ikke', { fakta: OVER_50, paa: '2024-04-01' })
    expect(svar.statusCode, svar.body).toBe(200)
    const { kode, vender } = HvorforIkkeSvarSkema.parse(svar.json())
    expect(kode).toBe('kan-kun-tilbydes')
    expect(vender.map((v) => v.aendringer)).toEqual([[{ art: 'oenske', id: 'endnu-et-forloeb', svar: 'ja' }]])
  })

  it.each([
    { krop: {}, felter: ['fakta', 'paa'] },
    { krop: { fakta: {}, paa: '2023-02-29' }, felter: ['paa'] },
    { krop: { fakta: {}, paa: '9999-12-31' }, felter: ['paa'] },
    { krop: { fakta: { skoen: { perspektiv: {} } }, paa: '2024-04-01' }, felter: ['fakta.skoen.perspektiv'] },
    {
      krop: {
        fakta: { ...OVER_50, alder: { vaerdi: { hoejst: 30, paa: '2024-01-01' }, kilde: 'x' } },
        paa: '2024-04-01',
      },
      felter: ['fakta.alder'],
    },
    { krop: [], felter: ['indholdet'] },
  ])('peger på felterne $felter', async ({ krop, felter }) => {
    const svar = await spoerg('/api/lov/hvorfor-ikke', krop)
    expect(svar.statusCode, svar.body).toBe(400)
    expect(svar.json<{ fejl: { felt: string }[] }>().fejl.map(({ felt }) => felt)).toEqual(felter)
  })

  it('afviser en liste, der er længere end noget menneskes liv, i stedet for at regne på den', async () => {
    const vaerdi = Array.from({ length: 31 }, () => ({}))
    const svar = await spoerg('/api/lov/hvorfor-ikke', {
      fakta: { tidligereForloeb: { vaerdi, kilde: 'x' } },
      paa: '2024-04-01',
    })
    expect(svar.json()).toMatchObject({
      status: 400,
      fejl: [{ felt: 'fakta.tidligereForloeb.vaerdi', besked: 'Listen skal have højst 30 elementer.' }],
    })
  })

  it.each(['/api/lov/vurder', '/api/lov/hvorfor-ikke'])(
    '%s svarer, også når de fem år er brugt mange gange',
    async (url) => {
      const vaerdi = Array.from({ length: 30 }, () => ({ fra: '1900-01-01', til: '2100-12-31' }))
      const fakta = { ...OVER_50, tidligereForloeb: { vaerdi, kilde: 'x' } }
      expect((await spoerg(url, { fakta, paa: '2018-04-01' })).statusCode).toBe(200)
      expect((await spoerg(url, { fakta, paa: '2100-12-31' })).statusCode).toBe(200)
    },
  )

  it('efterlader ikke noget til driften', () => expect(server.noter).toEqual([]))
})
