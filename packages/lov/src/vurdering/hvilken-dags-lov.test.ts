import { type Dato, dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { vurderAfslutning } from '../forloeb/vurder-afslutning.ts'
import { garantiPaa, stop } from '../garanti/garanti-proeve.ts'
import { vurderGaranti } from '../garanti/vurder-garanti.ts'
import { vurderKontakt } from '../kontakt/vurder-kontakt.ts'
import type { Forklaring } from '../motor/forklaring.ts'
import { underLovsaet } from '../motor/lovsaet.ts'
import type { Forloebsdage } from '../pligter/pligt.ts'
import { vurderPlan } from '../plan/vurder-plan.ts'
import { enHelSag } from './proeve-sag.ts'

/** Hvad der valgte loven, på hvilken af sagens dage, og hvilken dags lov det blev. */
const valget = (forklaring: Forklaring | undefined): readonly (string | undefined)[] => {
  const lov = forklaring?.lov
  return [lov?.overgang, lov?.hvilken, lov && iso(lov.sagensDag), lov && iso(lov.lovensDag)]
}
const opl = <T>(vaerdi: T) => ({ vaerdi, kilde: 'prøven' })
const den = (dag: string) => opl(dato(dag))

describe('Garantien', () => {
  it.each([
    {
      sag: 'mens uret løber: dagen selv',
      starter: '2023-03-01',
      paa: '2023-08-01',
      valg: ['OVERGANG-SPURGT-DAG', 'spurgt', '2023-08-01', '2023-08-01'],
    },
    {
      sag: 'på selve garantidagen: dagen selv',
      starter: '2023-03-01',
      paa: '2023-09-01',
      valg: ['OVERGANG-SPURGT-DAG', 'spurgt', '2023-09-01', '2023-09-01'],
    },
    {
      sag: 'bagefter: garantidagen',
      starter: '2023-03-01',
      paa: '2023-12-01',
      valg: ['OVERGANG-BEGIVENHEDSDAG', 'garantidag', '2023-09-01', '2023-09-01'],
    },
    {
      sag: 'når dagen ligger efter lukningen: den frosne tekst',
      starter: '2025-11-01',
      paa: '2026-04-01',
      valg: ['OVERGANG-FROSSEN-TEKST', 'start', '2025-11-01', '2026-01-31'],
    },
  ])('følger $sag', ({ starter, paa, valg }) => {
    expect(valget(garantiPaa({ starter }, paa).svar[0])).toEqual(valg)
  })

  it.each([
    { fra: '2023-05-01', valg: ['OVERGANG-BEGIVENHEDSDAG', 'stop', '2023-05-01', '2023-05-01'] },
    { fra: '2026-01-31', valg: ['OVERGANG-BEGIVENHEDSDAG', 'stop', '2026-01-31', '2026-01-31'] },
    { fra: '2026-02-01', valg: ['OVERGANG-FROSSEN-TEKST', 'stop', '2026-02-01', '2026-01-31'] },
    { fra: '2026-03-01', valg: ['OVERGANG-FROSSEN-TEKST', 'stop', '2026-03-01', '2026-01-31'] },
  ])('bedømmer et stop fra $fra efter den dags lov, dog ikke efter lukningens', ({ fra, valg }) => {
    const { stop: svar } = garantiPaa({ starter: '2025-11-01', stop: [stop('ferie', fra, '2026-12-31')] }, '2026-04-01')
    expect(valget(svar[0]?.forklaring)).toEqual(valg)
  })

  it('fandtes ikke i loven, som den var vedtaget før 2022: intet løber, og intet skal gøres', () => {
    const { garanti } = enHelSag()
    const dage: Forloebsdage = { bevilget: dato('2023-02-09'), starter: dato('2023-03-01'), slutter: undefined }
    const svar =
      garanti &&
      underLovsaet({ navn: 'før 2022', tilOgMed: dato('2021-12-31') }, () =>
        vurderGaranti(garanti, dage, dato('2023-12-01')),
      )
    expect(svar).toEqual({
      dag: undefined,
      dagUdenStop: undefined,
      stoppedeDage: 0,
      tilstand: 'ikke-omfattet',
      indsatser: [],
      stop: [],
      opfyldesVed: [],
      forelaeggelse: { skal: 'ikke-opfyldt', fra: undefined, frist: 'snarest', emne: [] },
      laesninger: [],
      svar: [],
      pligter: [],
      taerskler: [],
      tvivl: [],
    })
  })
})

describe('Beslutningen før slutningen', () => {
  const [bevilget, starter, slutter] = [dato('2023-02-10'), dato('2023-03-01'), dato('2026-02-28')]
  const loven = (dage: Partial<Forloebsdage>, paa: string) =>
    valget(
      vurderAfslutning(
        { efter: '112', laesningsvalg: {} },
        { bevilget: undefined, starter: undefined, slutter: undefined, ...dage },
        dato(paa),
      ).svar[0],
    )

  it.each<{ sag: string; dage: Partial<Forloebsdage>; paa: string; valg: readonly string[] }>([
    {
      sag: 'undervejs: dagen selv',
      dage: { bevilget, starter, slutter },
      paa: '2025-06-01',
      valg: ['OVERGANG-SPURGT-DAG', 'spurgt', '2025-06-01', '2025-06-01'],
    },
    {
      sag: 'på den sidste dag: dagen selv',
      dage: { starter, slutter: dato('2025-02-28') },
      paa: '2025-02-28',
      valg: ['OVERGANG-SPURGT-DAG', 'spurgt', '2025-02-28', '2025-02-28'],
    },
    {
      sag: 'bagefter: den sidste dag',
      dage: { starter, slutter: dato('2025-02-28') },
      paa: '2025-06-01',
      valg: ['OVERGANG-BEGIVENHEDSDAG', 'sidste-dag', '2025-02-28', '2025-02-28'],
    },
    {
      sag: 'efter lukningen: den frosne tekst, valgt af bevillingen',
      dage: { bevilget, starter, slutter },
      paa: '2026-06-01',
      valg: ['OVERGANG-FROSSEN-TEKST', 'bevilling', '2023-02-10', '2026-01-31'],
    },
    {
      sag: 'efter lukningen uden en bevillingsdag: valgt af starten',
      dage: { starter, slutter },
      paa: '2026-06-01',
      valg: ['OVERGANG-FROSSEN-TEKST', 'start', '2023-03-01', '2026-01-31'],
    },
    {
      sag: 'efter lukningen uden nogen dag: valgt af den spurgte',
      dage: {},
      paa: '2026-06-01',
      valg: ['OVERGANG-FROSSEN-TEKST', 'spurgt', '2026-06-01', '2026-01-31'],
    },
  ])('følger loven $sag', ({ dage, paa, valg }) => {
    expect(loven(dage, paa)).toEqual(valg)
  })

  it('bedømmer et nyt forløb efter loven den dag, det blev besluttet', () => {
    const { nytForloeb } = vurderAfslutning(
      { efter: '112', laesningsvalg: {}, beslutning: { truffet: den('2025-02-01'), art: 'nyt-forloeb' } },
      { bevilget, starter, slutter: dato('2025-02-28') },
      dato('2025-06-01'),
    )
    expect(valget(nytForloeb)).toEqual(['OVERGANG-BEGIVENHEDSDAG', 'afgoerelse', '2025-02-01', '2025-02-01'])
  })
})

describe('Samtalerne', () => {
  const kontakt = (paa: string) =>
    vurderKontakt(
      {
        laesningsvalg: {},
        ydelse: [{ fra: den('2022-04-01') }],
        samtaler: [{ den: den('2022-05-02'), form: opl('fremmoede') }],
        standby: [],
        anmodninger: [],
        foranstaltninger: [],
      },
      { bevilget: undefined, starter: undefined, slutter: undefined },
      dato(paa),
    )
  const medId = (svar: readonly Forklaring[], id: string) => svar.find(({ lov }) => lov?.regel === id)

  it('kræves efter loven den dag, der spørges på, og bagefter efter loven, da tidsrummet gik ud', () => {
    expect(valget(medId(kontakt('2022-08-01').svar, 'LAB-31'))).toEqual([
      'OVERGANG-SPURGT-DAG',
      'spurgt',
      '2022-08-01',
      '2022-08-01',
    ])
    expect(valget(medId(kontakt('2022-12-01').svar, 'LAB-31'))).toEqual([
      'OVERGANG-BEGIVENHEDSDAG',
      'samtalevindue',
      '2022-09-30',
      '2022-09-30',
    ])
  })

  it('bedømmes på deres form efter loven den dag, de blev holdt', () => {
    expect(valget(medId(kontakt('2022-12-01').svar, 'LAB-33'))).toEqual([
      'OVERGANG-BEGIVENHEDSDAG',
      'samtale',
      '2022-05-02',
      '2022-05-02',
    ])
  })
})

describe('Planens forberedende del', () => {
  const loven = (teammoede: Dato | undefined, paa: string) => {
    const { plan } = enHelSag()
    if (plan === undefined) throw new Error('The case has no plan')
    const { teammoede: _, ...resten } = plan
    const fakta = { ...resten, ...(teammoede === undefined ? {} : { teammoede: opl(teammoede) }) }
    const dage: Forloebsdage = { bevilget: undefined, starter: dato('2023-03-01'), slutter: undefined }
    return valget(vurderPlan(fakta, dage, dato(paa)).svar.find(({ lov }) => lov?.regel === 'BEK-1708-2-2'))
  }

  it.each([
    {
      sag: 'teamets møde, når der er holdt et',
      teammoede: dato('2023-01-10'),
      valg: ['OVERGANG-BEGIVENHEDSDAG', 'teammoede', '2023-01-10', '2023-01-10'],
    },
    {
      sag: 'dagen selv, når der intet møde er',
      teammoede: undefined,
      valg: ['OVERGANG-SPURGT-DAG', 'spurgt', '2023-06-01', '2023-06-01'],
    },
  ])('følger loven på $sag', ({ teammoede, valg }) => {
    expect(loven(teammoede, '2023-06-01')).toEqual(valg)
  })
})
