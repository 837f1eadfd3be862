import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Data,
  HvorforIkkeSvarSkema,
  RegelListeSkema,
  RegelSideSkema,
  SammenligningSkema,
} from '@fodfaeste/kontrakt'
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
    expect(Object.keys(regler[2] ?? {}).toSorted()).toEqual([
      'gaelder',
      'hjemmel',
      'id',
      'lov',
      'navn',
      'ord',
      'versioner',
    ])
  })
})

describe('En regel', () => {
  it.each([
    { dag: '2012-12-31', fravaer: 'endnu-ikke', vist: '2022-01-01' },
    { dag: '2024-04-01', fravaer: undefined, vist: '2024-03-01' },
    { dag: '2026-02-01', fravaer: 'ikke-laengere', vist: '2024-03-01' },
  ])('LAB-112-3 den $dag viser udgaven fra $vist', async ({ dag, fravaer, vist: fra }) => {
    const svar = await hent(`/api/lov/regler/LAB-112-3?dato=${dag}`)
    expect(svar.statusCode, svar.body).toBe(200)
    const { versioner, gaelder, vist, traeer } = RegelSideSkema.parse(svar.json())
    expect(gaelder.fravaer).toBe(fravaer)
    expect(versioner).toContainEqual(gaelder)
    expect(vist.fra).toBe(fra)
    expect(traeer).toHaveLength(1)
  })

  it('bærer skift, spørgsmål, tvivl, eksempler med levende svar og praksis', async () => {
    const svar = await hent('/api/lov/regler/LAB-114-4?dato=2024-04-01')
    const { skift, spoergerOm, tvivl, eksempler, praksis } = RegelSideSkema.parse(svar.json())
    expect(skift.find(({ dag }) => dag === '2022-01-01')?.forskelle.map(({ art }) => art)).toContain('flyttet')
    expect(spoergerOm.map(({ art }) => art)).toContain('oenske')
    expect(tvivl.map(({ id }) => id)).toContain('TVIVL-OVER-50')
    expect(new Set(eksempler.map((e) => e.svar))).toEqual(
      new Set(['opfyldt', 'ikke-opfyldt', 'uoplyst', 'kraever-skoen']),
    )
    expect(praksis.principmeddelelser.map(({ nr }) => nr)).toEqual(['82-16'])
    expect(praksis.sager.map(({ nr }) => nr)).toEqual([1, 3])
  })

  it('bærer en tabels eksempler med det, tabellen giver, og uden ja eller nej', async () => {
    const svar = await hent('/api/lov/regler/LSP-1a')
    const { eksempler } = RegelSideSkema.parse(svar.json())
    expect(eksempler.map(({ opslag }) => opslag?.tekst)).toContain('69 år, 1. januar 2036')
    expect(eksempler.filter((e) => e.svar !== undefined)).toEqual([])
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

describe('To dage holdt op mod hinanden', () => {
  it('giver de regler, der skifter, og hvad der er anderledes', async () => {
    const svar = await hent('/api/lov/sammenlign?foer=2021-12-31&efter=2022-01-01')
    expect(svar.statusCode, svar.body).toBe(200)
    const { antalRegler, skift } = SammenligningSkema.parse(svar.json())
    expect(antalRegler).toBe(REGLER.length)
    const laengden = skift.find(({ efter }) => efter.id === 'LAB-114-1')
    expect(laengden?.forskelle).toContainEqual({ art: 'tabel', tekst: 'Højst.', foer: '5 år', efter: '3 år' })
    expect(skift.some(({ efter }) => efter.id === 'LSP-1a')).toBe(false)
  })

  it.each([
    { valg: '', felter: ['foer', 'efter'] },
    { valg: 'foer=2022-01-01', felter: ['efter'] },
    { valg: 'foer=i-går&efter=2022-01-01', felter: ['foer'] },
  ])('?$valg afvises ved $felter', async ({ valg, felter }) => {
    const svar = await hent(`/api/lov/sammenlign?${valg}`)
    expect(svar.statusCode).toBe(400)
    expect(svar.json<{ fejl: { felt: string }[] }>().fejl.map(({ felt }) => felt)).toEqual(felter)
  })
})

describe('Uden login og på tværs af kommuner', () => {
  const ADRESSER = [
    '/api/lov/regler',
    '/api/lov/regler/LAB-112-2',
    '/api/lov/regler/LAB-114-4?dato=2024-04-01',
    '/api/lov/sammenlign?foer=2021-12-31&efter=2022-01-01',
  ]

  it.each(ADRESSER)('%s er det samme for alle og bærer intet fra en kommune', async (url) => {
    const aaben = await hent(url)
    expect(aaben.statusCode, aaben.body).toBe(200)
    expect(aaben.headers['set-cookie']).toBeUndefined()
    for (const person of ['nanna-fyrlys', 'thyra-stenbryn']) {
      const { cookie } = await server.som(person)
      const inde = await server.send({ method: 'GET', url, headers: { cookie } })
      expect(inde.body).toBe(aaben.body)
    }
    expect(aaben.body).not.toMatch(/Fjordby|Østerklit|Amira|Nanna|2025-0031/)
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
