import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laesFil } from './laes-fil.ts'
import { laesRaekke } from './laes-raekke.ts'

const HOVED = 'sags_id;cpr;navn;henvist_fra;henvist_den'
const RAEKKE = 'A-1;010180-1234;Åse Bæk;kontanthjælp;02-06-2025'
const fil = (tekst: string) => new TextEncoder().encode(tekst)
const laes = (tekst: string, navn = 'sager.csv') => laesFil(navn, fil(tekst))
const VENTET = {
  ok: true,
  vaerdi: [
    {
      linje: 2,
      felter: {
        sags_id: 'A-1',
        cpr: '010180-1234',
        navn: 'Åse Bæk',
        henvist_fra: 'kontanthjælp',
        henvist_den: '02-06-2025',
      },
    },
  ],
}

describe('En fil med sager', () => {
  it.each([
    ['semikolon', `${HOVED}\n${RAEKKE}\n`],
    ['komma', `${HOVED}\n${RAEKKE}\n`.replaceAll(';', ',')],
    ['Windows-linjer', `${HOVED}\r\n${RAEKKE}\r\n`],
    ['BOM foran', `\uFEFF${HOVED}\n${RAEKKE}`],
    ['store bogstaver og mellemrum i navnene', `${HOVED.toUpperCase().replaceAll(';', ' ; ')}\n${RAEKKE}`],
    ['tomme linjer til sidst', `${HOVED}\n${RAEKKE}\n\n\n`],
    ['anførselstegn', `${HOVED}\n${RAEKKE.replace('Åse Bæk', '"Åse Bæk"')}`],
    ['en tom kolonne mere', `${HOVED};kilde\n${RAEKKE};`],
  ])('læses med %s', (_hvad, tekst) => {
    expect(laes(tekst)).toEqual(VENTET)
  })

  it('læses, når den er gemt i Windows-1252', () => {
    expect(laesFil('SAGER.CSV', Buffer.from(`${HOVED}\n${RAEKKE}`, 'latin1'))).toEqual(VENTET)
  })

  it('siger linjen i filen, også efter en tekst over flere linjer', () => {
    const svar = laes(`${HOVED}\n${RAEKKE.replace('Åse Bæk', '"Åse\nBæk"')}\n${RAEKKE}`)
    expect(svar.ok && svar.vaerdi.map(({ linje }) => linje)).toEqual([3, 4])
  })

  it.each([
    ['', 'Filen er tom.'],
    [`${HOVED};oplyst_dn\n`, 'Kolonnen «oplyst_dn» findes ikke. Mente du «oplyst_den»?'],
    [`${HOVED};010180-1234\n`, 'Kolonnen i første linje findes ikke.'],
    [`${HOVED};navn\n`, 'Kolonnen «navn» er der to gange.'],
    ['sags_id;cpr;navn;henvist_fra\n', 'Kolonnen «henvist_den» mangler.'],
    [`${HOVED}\nA;"010180-1234;x`, 'et anførselstegn er ikke sluttet'],
  ])('siger, hvad der er galt, når den ikke kan læses: %j', (tekst, ventet) => {
    const svar = laes(tekst)
    expect(svar.ok ? '' : svar.afvist).toContain(ventet)
    expect(JSON.stringify(svar)).not.toContain('010180')
  })

  it('skal være CSV eller JSON', () => {
    expect(laes('', 'sager.xlsx')).toMatchObject({
      ok: false,
      afvist: expect.stringContaining('.csv eller .json') as string,
    })
  })

  it('kan være JSON, som en liste eller et objekt med listen', () => {
    const sag = { sags_id: 'A-1', modtager_foertidspension: false, kilde: null }
    const ventet = { ok: true, vaerdi: [{ linje: 1, felter: { sags_id: 'A-1', modtager_foertidspension: false } }] }
    expect(laes(JSON.stringify([sag]), 'a.json')).toEqual(ventet)
    expect(laes(JSON.stringify({ sager: [sag] }), 'a.json')).toEqual(ventet)
    expect(laes('{', 'a.json')).toEqual({ ok: false, afvist: 'Filen er ikke gyldig JSON.' })
    expect(laes('[{"sag_id": 1}]', 'a.json')).toMatchObject({ ok: false })
    expect(laes('[1]', 'a.json')).toMatchObject({ ok: false })
  })

  it('kan indeholde hvad som helst: svaret er rækker eller en sætning', () => {
    const celle = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('"', ';', '\n', ',', 'til', '|'))
    fc.assert(
      fc.property(fc.array(fc.array(celle, { maxLength: 8 }), { maxLength: 5 }), fc.boolean(), (linjer, medHoved) => {
        const tekst = [
          ...(medHoved ? [`${HOVED};tidligere_forloeb;orlov`] : []),
          ...linjer.map((l) => l.join(';')),
        ].join('\n')
        const svar = laes(tekst)
        if (svar.ok) for (const raekke of svar.vaerdi) laesRaekke(raekke)
        else expect(svar.afvist).not.toBe('')
      }),
    )
  })
})

describe('En række', () => {
  const FELTER = { sags_id: 'A-1', cpr: '010180-1234', navn: 'Åse', henvist_fra: 'x', henvist_den: '2.6.2025' }
  const laest = (felter: object) => laesRaekke({ linje: 7, felter: { ...FELTER, ...felter } })
  const oplysning = (felter: object) => {
    const svar = laest(felter)
    return svar.ok ? svar.sag.oplysninger[0]?.vaerdi : svar.fejl
  }

  it.each([
    [{ bevilget: '2024-01-31' }, '2024-01-31'],
    [{ bevilget: '31-01-2024' }, '2024-01-31'],
    [{ bevilget: '1.2.2024' }, '2024-02-01'],
    [{ varighed_maaneder: '36' }, 36],
    [{ modtager_foertidspension: 'Ja' }, true],
    [{ modtager_foertidspension: false }, false],
    [{ tidligere_forloeb: 'ingen' }, []],
    [{ tidligere_forloeb: 'ukendt' }, [{}]],
    [
      { tidligere_forloeb: '01-01-2019 til 31-12-2020 | 2021-03-01 til | til 1.1.2015' },
      [{ fra: '2019-01-01', til: '2020-12-31' }, { fra: '2021-03-01' }, { til: '2015-01-01' }],
    ],
    [{ tidligere_forloeb: [{ fra: '01-01-2019' }] }, [{ fra: '2019-01-01' }]],
    [{ orlov: 'Barsel 01-01-2024 til 30-06-2024' }, [{ art: 'barsel', fra: '2024-01-01', til: '2024-06-30' }]],
  ])('læser %j', (felter, ventet) => {
    expect(oplysning(felter)).toEqual(ventet)
  })

  it.each(['010180-1234', '0101801234', 'x'.repeat(101)])('har ikke «%s» som id, og det gentages ikke', (sags_id) => {
    const svar = laest({ sags_id, navn: undefined })
    expect(svar).toMatchObject({ ok: false, fejl: [{ linje: 7, felt: 'sags_id' }, { felt: 'navn' }] })
    expect(JSON.stringify(svar)).not.toContain(sags_id)
  })

  it('siger alt, der er galt, på én gang, med linje, kolonne, grund og råd, og uden CPR', () => {
    const svar = laest({
      cpr: '101801234',
      navn: undefined,
      henvist_den: '31-02-2025',
      bevilget: 'snart',
      varighed_maaneder: '3,5',
      modtager_foertidspension: 'måske',
      tidligere_forloeb: 'i 2019',
      orlov: 'ferie',
    })
    const fejl = svar.ok ? [] : svar.fejl
    expect(fejl.map(({ felt }) => felt)).toEqual([
      'cpr',
      'navn',
      'henvist_den',
      'bevilget',
      'varighed_maaneder',
      'modtager_foertidspension',
      'tidligere_forloeb',
      'orlov',
    ])
    for (const en of fejl) {
      expect(en).toMatchObject({ linje: 7, egetId: 'A-1' })
      expect(en.grund).toMatch(/\.$/)
      expect(en.raad).toMatch(/\.$/)
    }
    expect(JSON.stringify(fejl)).not.toContain('101801234')
  })
})
