import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { eksemplerFor } from '../eksempler/eksempler-for.ts'
import { REGLER } from '../regler.ts'
import { naermesteDagI, visEksempel } from './regel-eksempel.ts'
import { sammenlignRegler, visRegel, visRegelIListe } from './vis-regel.ts'

const regel = (id: string) => {
  const fundet = REGLER.find((r) => r.id === id)
  if (fundet === undefined) throw new Error(`No rule ${id}`)
  return fundet
}
const vis = (id: string, paa = '2024-06-01') => visRegel(regel(id), dato(paa))
const skiftet = (id: string, dag: string) => vis(id).skift.find((s) => s.dag === dag)

describe('En regel på en dag', () => {
  it.each([
    { paa: '2012-12-31', gaelder: 'endnu-ikke', vist: '2022-01-01' },
    { paa: '2022-01-01', gaelder: undefined, vist: '2022-01-01' },
    { paa: '2026-01-31', gaelder: undefined, vist: '2024-03-01' },
    { paa: '2026-02-01', gaelder: 'ikke-laengere', vist: '2024-03-01' },
  ])('[LAB-112-3] $paa vises udgaven fra $vist', ({ paa, gaelder, vist }) => {
    const visning = vis('LAB-112-3', paa)
    expect([visning.gaelder.fravaer, visning.vist.fra]).toEqual([gaelder, vist])
    expect(visning.traeer.map(({ id }) => id)).toEqual(['LAB-112-3'])
  })

  it.each(REGLER)('$id har noget at vise på enhver dag: led eller rækker', ({ id }) => {
    for (const paa of ['1950-01-01', '2013-01-01', '2022-01-01', '2026-11-23']) {
      const { traeer, tabel, hjemmel, lov } = vis(id, paa)
      expect(traeer.length + tabel.length, paa).toBeGreaterThan(0)
      expect(hjemmel === undefined).toBe(lov === 'PRAKSIS')
    }
  })

  it('flere vilkår bliver flere træer: garantiens perioder har hver sit svar', () => {
    expect(vis('BEK-1708-17-3').traeer).toHaveLength(5)
  })

  it('i listen kan der søges på reglens egne spørgsmål', () => {
    expect(visRegelIListe(regel('BEK-1708-17-4'), dato('2024-06-01')).ord).toContain('ordinære timer')
  })
})

describe('Hvad der skiftede', () => {
  it('[LAB-114-1] nytår 2022: højst tre år i stedet for fem', () => {
    const forskelle = skiftet('LAB-114-1', '2022-01-01')?.forskelle
    expect(forskelle).toContainEqual({
      art: 'nye-ord',
      tekst: 'Et led spørger om noget andet.',
      foer: 'Varer forløbet mindst 1 og højst 5 år?',
      efter: 'Varer forløbet mindst 1 og højst 3 år?',
    })
    expect(forskelle).toContainEqual({ art: 'tabel', tekst: 'Højst.', foer: '5 år', efter: '3 år' })
  })

  it('[LAB-112-1] nytår 2020: reglen flytter, og leddene nævnes ikke hver for sig', () => {
    expect(skiftet('LAB-112-1', '2020-01-01')?.forskelle).toEqual([
      { art: 'flyttet', tekst: 'Står et andet sted.', foer: 'LAB § 68 a, stk. 1', efter: 'LAB § 112, stk. 1' },
    ])
  })

  it('[LAB-112-1] marts 2024: kun udgaven er ny, og det siges', () => {
    expect(skiftet('LAB-112-1', '2024-03-01')?.forskelle).toEqual([
      {
        art: 'samme',
        tekst: 'Leddene er de samme; kun udgaven, de står i, er en anden.',
        foer: 'LBK 701/2022',
        efter: 'LBK 280/2024',
      },
    ])
  })

  it('[LAB-112-2] juni 2018: udviklingsperspektivet afløser «åbenbart formålsløst», og eksempler får et andet svar', () => {
    const skift = skiftet('LAB-112-2', '2018-06-01')
    expect(skift?.forskelle.map(({ art }) => art)).toEqual(
      expect.arrayContaining(['udgaaet-led', 'nyt-led', 'nye-ord']),
    )
    expect(skift?.eksempler).toContainEqual({
      sag: 'Anne: der er et perspektiv',
      foer: 'kraever-skoen',
      efter: 'opfyldt',
    })
  })

  it('[LAB-114-1] et led, der falder bort, nævnes én gang og ikke med alt under sig', () => {
    const bort = skiftet('LAB-114-1', '2021-01-01')?.forskelle.filter(({ art }) => art === 'udgaaet-led')
    expect(bort).toHaveLength(1)
  })

  it('[BEK-1708-17-3] et led, hvis paragraf flytter sig, siges med begge steder', () => {
    expect(skiftet('BEK-1708-17-3', '2023-12-12')?.forskelle).toContainEqual(
      expect.objectContaining({ art: 'flyttet', foer: 'LAS § 13, stk. 15', efter: 'LAS § 13, stk. 16' }),
    )
  })

  it('[LSP-1a] en ny række i tabellen', () => {
    expect(skiftet('LSP-1a', '2025-06-20')?.forskelle).toContainEqual({
      art: 'tabel',
      tekst: 'Født fra og med 1. januar 1971.',
      efter: '70 år',
    })
  })

  it('mellem to dage nævnes kun det, der skifter, også når reglen begynder eller holder op', () => {
    const paa = (foer: string, efter: string) => sammenlignRegler(REGLER, dato(foer), dato(efter))
    expect(paa('2022-02-01', '2022-02-02')).toEqual([])
    const nytaar = new Map(paa('2021-12-31', '2022-01-01').map((s) => [s.efter.id, s.forskelle[0]?.art]))
    expect(nytaar.get('LAB-112-3')).toBe('begynder')
    const lukning = new Map(paa('2026-01-31', '2026-02-01').map((s) => [s.efter.id, s.forskelle[0]?.art]))
    expect(lukning.get('LAB-112-1')).toBe('hoerer-op')
    expect(lukning.get('LOV-1750-21-8')).toBe('begynder')
  })
})

describe('Hvad reglen spørger om', () => {
  it('[LAB-114-4] siger også, hvad det, der regnes ud, bygger på', () => {
    expect(vis('LAB-114-4').spoergerOm.map(({ art, navn }) => [art, navn])).toEqual([
      ['faktum', 'Tidligere ressourceforløb'],
      ['faktum', 'Fødselsdag'],
      ['oenske', 'Ønsker endnu et forløb'],
    ])
  })

  it('[LAB-112-2] et skøn kommer med sine momenter, for og imod', () => {
    const [perspektiv] = vis('LAB-112-2').spoergerOm
    expect(new Set(perspektiv?.momenter.map(({ retning }) => retning))).toEqual(new Set(['for', 'imod']))
  })
})

describe('Eksempler', () => {
  it.each([
    { paa: '2019-06-01', dag: '2022-01-01' },
    { paa: '2022-01-01', dag: '2022-01-01' },
    { paa: '2023-06-01', dag: '2023-06-01' },
    { paa: '2024-02-29', dag: '2024-02-29' },
    { paa: '2024-03-01', dag: '2024-02-29' },
    { paa: '2026-11-23', dag: '2024-02-29' },
  ])('ses på den dag i udgavens tid, der er nærmest: $paa → $dag', ({ paa, dag }) => {
    const udgave = { fra: dato('2022-01-01'), indtil: dato('2024-03-01'), kilde: 'k', indhold: undefined }
    expect(naermesteDagI(udgave, dato(paa))).toBe(dato(dag))
    const { indtil: _, ...aaben } = udgave
    expect(naermesteDagI(aaben, dato(paa))).toBe(dato(paa < '2022-01-01' ? '2022-01-01' : paa))
  })

  it('et, reglen ikke har noget at sige om den dag, har intet svar', () => {
    const findesIkke = { sag: 'Før reglen', paa: dato('2012-12-31'), forklar: () => undefined }
    expect(visEksempel(findesIkke, dato('2024-06-01'))).toStrictEqual({
      sag: 'Før reglen',
      paa: '2012-12-31',
      tvivl: false,
      fordi: [],
    })
  })

  it('[LAB-112-3] besvares nu, hvert på sin dag, med det led der bar svaret', () => {
    const ja = vis('LAB-112-3').eksempler.find(({ sag }) => sag.endsWith('hun ønsker det'))
    expect(ja).toMatchObject({ paa: '2025-07-02', svar: 'opfyldt', fordi: [{ id: 'LAB-112-3-oenske' }] })
  })

  it('[LAB-112-1] et eksempel uden egen dag ses på den viste udgaves nærmeste dag', () => {
    expect(vis('LAB-112-1', '2026-11-23').eksempler[0]).toMatchObject({ paa: '2026-01-31', svar: 'opfyldt' })
    expect(vis('LAB-112-1', '2015-06-01').eksempler[0]?.paa).toBe('2015-06-01')
  })

  it('[LAB-114-4] et valg, der mangler, er tvivl og ikke et skøn', () => {
    const aaben = vis('LAB-114-4').eksempler.filter(({ tvivl }) => tvivl)
    expect(aaben.map(({ sag }) => sag)).toEqual(['Ulla på selve 50-årsdagen, ingen læsning valgt'])
  })

  it.each(REGLER)('$id: svarets led er reglens eget, og mindst to svar er forskellige', ({ id }) => {
    const svar = new Set<string | undefined>()
    for (const eksempel of eksemplerFor(id)) {
      const dag = eksempel.paa ?? dato('2024-06-01')
      if ('slaaOp' in eksempel) svar.add(eksempel.slaaOp(dag)?.tekst)
      else {
        const forklaring = eksempel.forklar(dag)
        if (forklaring !== undefined) expect(forklaring.lov?.regel ?? forklaring.led.id).toMatch(id)
        svar.add(forklaring?.svar)
      }
    }
    if (SIGER_ALTID_DET_SAMME.has(id)) expect(svar.size).toBe(1)
    else expect(svar.size).toBeGreaterThanOrEqual(2)
  })
})

/** Loven siger ja eller nej til alle, eller reglen spørges først, når svaret er givet: der er kun ét svar at vise. */
const SIGER_ALTID_DET_SAMME: ReadonlySet<string> = new Set([
  'LAB-114-2',
  'LSP-18-a',
  'LSP-20-3',
  'LSP-21',
  'PRAKSIS-82-16',
  'RSL-5',
  'RSL-3-1',
  'RSL-11-2',
  'RSL-12-pligt',
  'BEK-861-12',
  'RSL-69',
  'RSL-70',
  'RSL-72-1',
])
