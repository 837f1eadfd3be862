import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LovtekstSkema } from '@fodfaeste/kontrakt'
import { eftersesLovtekst, laesLovtekst } from '@fodfaeste/lov/lovtekst'
import { IDAG, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'
import type { NyLovtekst } from '../store/lovtekst-store.ts'

// Ordene er opdigtede; kun adresserne og opbygningen er udgavernes.
const LBK_280 = `Bekendtgørelse af lov om en aktiv beskæftigelsesindsats
Kilde: https://www.retsinformation.dk/eli/lta/2024/280

§ 112. Prøvetekst: båden males. Desuden skal et af følgende være opfyldt:
  1) Prøvetekst: båden flyder.
  2) Prøvetekst: båden er betalt.
  3) Prøvetekst: båden har en mast.
Stk. 2. Prøvetekst: årer er af træ. De males ikke.
Stk. 3. Prøvetekst: joller ros. De bæres hjem.
`
const LOV_1380 = `Lov om ændring af flere love
Kilde: https://www.retsinformation.dk/eli/lta/2012/1380

Lov: LAB
§ 115. Prøvetekst i LAB.
Stk. 2. Prøvetekst: to. Tre.
Stk. 3. Prøvetekst: fire.
Stk. 4. Prøvetekst: fem.
Stk. 5. Prøvetekst: seks.
Lov: LAS
§ 115. Prøvetekst i LAS.
`

function somNy(tekst: string, fil: string): NyLovtekst {
  const laest = laesLovtekst(tekst)
  const efterset = laest.ok ? eftersesLovtekst(laest.vaerdi, () => '') : laest
  if (!efterset.ok) throw new Error(JSON.stringify(efterset.afvist))
  return { tekst: efterset.vaerdi, fil, sha256: '5f'.repeat(32) }
}

describe.each(LAGRE)('Lovens ord på %s', (lager) => {
  let server: Proeveserver
  beforeAll(async () => {
    const tekster = [somNy(LBK_280, 'lab.txt'), somNy(LOV_1380, 'reform.txt')]
    server = await proeveserver(lager, {
      foerst: ({ lovtekst }) => lovtekst.erstat(tekster, new Date('2026-11-19T23:30:00.000Z')),
    })
  })
  afterAll(() => server.luk())

  const hent = (valg: string, headers: Record<string, string> = {}) =>
    server.send({ method: 'GET', url: `/api/lov/tekst?${valg}`, headers })
  const STK_3 = 'udgave=LBK%20280/2024&lov=LAB&paragraf=112&stk=3&pkt=1'

  it('gives for stedet, uden login, med udgaven, og hvornår de blev læst ind', async () => {
    const svar = await hent(STK_3)
    expect(svar.statusCode, svar.body).toBe(200)
    expect(svar.headers['set-cookie']).toBeUndefined()
    expect(LovtekstSkema.parse(svar.json())).toEqual({
      sted: 'LAB § 112, stk. 3, 1. pkt.',
      udgave: 'LBK 280/2024',
      titel: 'Bekendtgørelse af lov om en aktiv beskæftigelsesindsats',
      eli: 'https://www.retsinformation.dk/eli/lta/2024/280',
      indlaest: '2026-11-19T23:30:00.000Z',
      aftryk: 'anderledes',
      linjer: [
        {
          maerke: 'Stk. 3.',
          niveau: 0,
          dele: [
            { tekst: 'Prøvetekst: joller ros.', citeret: true },
            { tekst: 'De bæres hjem.', citeret: false },
          ],
        },
      ],
    })
  })

  it('gives for et nummer, når loven er udeladt og kun kan være én', async () => {
    const svar = await hent('udgave=LBK%20280/2024&paragraf=112&stk=1&nr=2')
    const { sted, linjer } = LovtekstSkema.parse(svar.json())
    expect(sted).toBe('LAB § 112, stk. 1, nr. 2')
    expect(linjer.at(-1)).toEqual({
      maerke: '2)',
      niveau: 1,
      dele: [{ tekst: 'Prøvetekst: båden er betalt.', citeret: true }],
    })
  })

  it('må gemmes af den, der spørger, og bekræftes uden at blive sendt igen', async () => {
    const { headers } = await hent(STK_3)
    expect(headers['cache-control']).toBe('public, no-cache')
    const igen = await hent(STK_3, { 'if-none-match': `W/${String(headers.etag)}` })
    expect([igen.statusCode, igen.body]).toEqual([304, ''])
    expect((await hent(STK_3, { 'if-none-match': '"noget andet"' })).statusCode).toBe(200)
  })

  const ELI_280 = 'https://www.retsinformation.dk/eli/lta/2024/280'
  it.each([
    {
      valg: 'udgave=LBK%20701/2022&paragraf=112',
      eli: ELI_280.replace('2024/280', '2022/701'),
      grund: /er ikke læst ind/,
    },
    { valg: 'udgave=LBK%20280/2024&paragraf=113', eli: ELI_280, grund: /§ 113 er ikke i den tekst af LBK 280\/2024/ },
    { valg: 'udgave=LBK%20280/2024&lov=LAS&paragraf=112', eli: ELI_280, grund: /§ 112 er ikke i den tekst/ },
    { valg: 'udgave=LBK%20280/2024&paragraf=112&stk=4', eli: ELI_280, grund: /§ 112 har ikke stk\. 4; der er 3/ },
    { valg: 'udgave=LBK%20280/2025&paragraf=112', eli: undefined, grund: /Mente du «LBK 280\/2024»/ },
    { valg: 'udgave=b%C3%A5d&paragraf=112', eli: undefined, grund: /Skriv den som «LBK 280\/2024»/ },
  ])('mangler for $valg, og svaret siger hvorfor og hvor de står', async ({ valg, eli, grund }) => {
    const svar = await hent(valg)
    expect(svar.statusCode).toBe(404)
    expect(svar.headers['cache-control']).toBe('no-store')
    expect(svar.json()).toMatchObject({ kode: 'LOVTEKST_MANGLER', detail: expect.stringMatching(grund) as string })
    expect(svar.json<{ eli?: string }>().eli).toBe(eli)
  })

  it.each([
    { valg: '', felter: ['udgave', 'paragraf'] },
    { valg: 'udgave=LBK%20280/2024&paragraf=%C2%A7%20112', felter: ['paragraf'] },
    { valg: 'udgave=LBK%20280/2024&paragraf=112&stk=0', felter: ['stk'] },
    { valg: 'udgave=LBK%20280/2024&paragraf=112&stk=to', felter: ['stk'] },
    { valg: 'udgave=LBK%20280/2024&paragraf=112&stk=1&nr=1&litra=aa', felter: ['litra'] },
    { valg: 'udgave=LBK%20280/2024&paragraf=112&lov=BAAD', felter: ['lov'] },
    { valg: 'udgave=LBK%20280/2024&paragraf=112&stykke=1', felter: ['stykke'] },
    { valg: 'udgave=lov%201380/2012&paragraf=115', felter: ['lov'] },
  ])('kan ikke slås op med «$valg»: $felter skal rettes', async ({ valg, felter }) => {
    const svar = await hent(valg)
    expect(svar.statusCode, svar.body).toBe(400)
    expect(svar.json<{ fejl: { felt: string }[] }>().fejl.map(({ felt }) => felt)).toEqual(felter)
  })

  it('skelner mellem de love, en ændringslov har den samme paragraf i', async () => {
    const svar = await hent('udgave=lov%201380/2012&paragraf=115&lov=LAS&stk=1')
    expect(svar.json()).toMatchObject({
      sted: 'LAS § 115, stk. 1',
      linjer: [{ dele: [{ tekst: 'Prøvetekst i LAS.' }] }],
    })
  })

  it('står sidst i brevet, når kommunen har valgt det: ordene, hvor de er læst ind, ellers stedet og linket', async () => {
    const sagId = demoSagId(25)
    const om = await server.skrivAf(sagId, {
      beslutning: 'traef-afgoerelse',
      om: 'ressourceforloeb',
      resultat: 'afslag',
      form: 'skriftlig',
      begrundelse: 'Behandlingen er ikke begyndt.',
      den: IDAG,
    })
    const nanna = await server.som('nanna-fyrlys')
    const asta = await server.som('asta-lyngholm')
    const brevet = () =>
      nanna.godt('forhaandsvisBrev', { sti: { sagId }, krop: { brev: 'afgoerelse', om, egneOrd: {} } })
    const uden = await brevet()
    expect(uden.blokke.map(({ id }) => id)).not.toContain('lovens-egne-ord')

    expect((await asta.nej('saetTekst', { krop: { noegle: 'lovens-ord', tekst: 'måske' } })).fejl?.[0]?.felt).toBe(
      'tekst',
    )
    await asta.godt('saetTekst', { krop: { noegle: 'lovens-ord', tekst: 'ja' } })
    const med = await brevet()
    const ord = med.blokke.at(-1)
    expect(ord).toMatchObject({ id: 'lovens-egne-ord', overskrift: 'Lovens egne ord' })
    const citater = ord?.stykker.filter((stykke) => stykke.art === 'citat') ?? []
    expect(citater.map(({ tekst }) => tekst).join(' ')).toContain('Stk. 2. Prøvetekst: årer er af træ.')
    for (const { hvem } of citater) expect(hvem).toMatch(/^(tidl\. )?LAB § 112, stk\. 2.* \(LBK 280\/2024\)$/)
    for (const stykke of ord?.stykker ?? [])
      if (stykke.art === 'tekst') expect(stykke.tekst).toMatch(/: https:\/\/www\.retsinformation\.dk\/eli\//)
    // Lovens ord er ikke kommunens at skrive om.
    expect(med.lix).toBe(uden.lix)

    await asta.godt('saetTekst', { krop: { noegle: 'lovens-ord', tekst: '' } })
    expect((await brevet()).blokke.map(({ id }) => id)).not.toContain('lovens-egne-ord')
  })
})
