import { type Dato, dato, iso, plusDage } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Forklaring } from '../motor/forklaring.ts'
import type { LovPaa } from '../motor/lov-paa.ts'
import { gaeldendePaa } from '../motor/version.ts'
import { REGLER } from '../regler.ts'
import { visFrister } from '../vis/vis-sag.ts'
import { visLovPaa } from '../vis/vis-lov-paa.ts'
import { DORTES_START, enHelSag } from './proeve-sag.ts'
import { type Sagsvurdering, vurderSag } from './vurder-sag.ts'

/** Svarene i delene; målgruppens lov står i `Vurdering.lov`. */
function svarI({ maalgruppe: _, paa, ...resten }: Sagsvurdering): readonly Forklaring[] {
  const dele = [
    resten.garanti,
    resten.sundhedssamtale,
    resten.afslutning,
    resten.jobformidler,
    resten.koordinerende,
    resten.plan,
    resten.team,
    resten.kontakt,
    resten.procedure,
    resten.nabo,
  ]
  if (dele.includes(undefined)) throw new Error(`A part of the case has no answer on ${iso(paa)}`)
  return dele.flatMap((del) => del?.svar ?? [])
}

/** Loven bag en forklaring: rodens egen, eller dens under-røtters, når den samler flere regler. */
const lovBag = ({ lov, fordi }: Forklaring): readonly LovPaa[] =>
  lov === undefined ? fordi.flatMap(({ lov: under }) => under ?? []) : [lov]

const KENDTE = new Map(REGLER.map((regel) => [regel.id, regel]))

const DAGE = [-100, -21, 0, 31, 184, 400, 731, 1100, 1250].map((ved) => plusDage(DORTES_START, ved))

describe('Hvert svar og hver pligt siger, hvilken lov, valgt af hvad, på hvilken af sagens dage', () => {
  it.each(DAGE.map((paa) => ({ paa, navn: iso(paa) })))('$navn', ({ paa }) => {
    const sag = vurderSag(enHelSag(), paa)
    const uden = [...svarI(sag), ...sag.pligter.map(({ hvorfor }) => hvorfor)].filter((f) => lovBag(f).length === 0)
    expect(uden.map(({ led }) => led.id)).toEqual([])
  })

  it.each(DAGE.map((paa) => ({ paa, navn: iso(paa) })))(
    'og udgaven er den, reglen har på lovens dag: $navn',
    ({ paa }) => {
      const sag = vurderSag(enHelSag(), paa)
      for (const lov of [...svarI(sag), ...sag.pligter.map(({ hvorfor }) => hvorfor)].flatMap(lovBag)) {
        const regel = KENDTE.get(lov.regel)
        if (regel === undefined) throw new Error(`No such rule: ${lov.regel}`)
        const version = gaeldendePaa(regel, lov.lovensDag)
        expect({ fra: lov.fra, kilde: lov.kilde }, lov.regel).toEqual({ fra: version.fra, kilde: version.kilde })
      }
    },
  )
})

const lovFor = (paa: string, id: string): LovPaa | undefined =>
  vurderSag(enHelSag(), dato(paa)).pligter.find((pligt) => pligt.id === id)?.hvorfor.lov

describe('Den af sagens dage, der vælger', () => {
  const dag = (d: Dato | undefined) => (d === undefined ? undefined : iso(d))

  it.each([
    {
      id: 'BEK-1708-3-1',
      paa: '2025-06-01',
      overgang: 'OVERGANG-BEGIVENHEDSDAG',
      hvilken: 'teammoede',
      dagen: '2022-12-31',
    },
    {
      id: 'FVL-22',
      paa: '2025-06-01',
      overgang: 'OVERGANG-BEGIVENHEDSDAG',
      hvilken: 'afgoerelse',
      dagen: '2023-02-09',
    },
    {
      id: 'BEK-861-11-1',
      paa: '2025-08-01',
      overgang: 'OVERGANG-BEGIVENHEDSDAG',
      hvilken: 'klage',
      dagen: '2023-02-27',
    },
    { id: 'LAB-36-3', paa: '2024-03-01', overgang: 'OVERGANG-SPURGT-DAG', hvilken: 'spurgt', dagen: '2024-03-01' },
    { id: 'LAB-113-2', paa: '2023-09-01', overgang: 'OVERGANG-SPURGT-DAG', hvilken: 'spurgt', dagen: '2023-09-01' },
    {
      id: 'LAB-113-2',
      paa: '2025-06-01',
      overgang: 'OVERGANG-BEGIVENHEDSDAG',
      hvilken: 'garantidag',
      dagen: '2023-09-15',
    },
    {
      id: 'LSP-21',
      paa: '2025-06-01',
      overgang: 'OVERGANG-BEGIVENHEDSDAG',
      hvilken: 'overgang-til-pension',
      dagen: '2024-10-21',
    },
  ])('$id $paa: $hvilken $dagen', ({ id, paa, overgang, hvilken, dagen }) => {
    const lov = lovFor(paa, id)
    expect({ overgang: lov?.overgang, hvilken: lov?.hvilken, dagen: dag(lov?.sagensDag) }).toEqual({
      overgang,
      hvilken,
      dagen,
    })
  })

  it('efter lukningen er det bevillingens dag, og den frosne tekst', () => {
    const start = dato('2025-03-01')
    const lov = vurderSag(enHelSag(start), dato('2026-03-01')).jobformidler?.ret?.lov
    expect(lov).toMatchObject({ overgang: 'OVERGANG-FROSSEN-TEKST', hvilken: 'bevilling', regel: 'LAB-113-a' })
    expect([dag(lov?.lovensDag), dag(lov?.sagensDag)]).toEqual(['2026-01-31', '2025-02-09'])
  })

  it('for et forløb begyndt før 2022 er det starten og lov 1160/2021', () => {
    const sag = vurderSag(enHelSag(dato('2021-10-01')), dato('2022-08-01'))
    const lov = sag.garanti?.svar[0]?.lov
    expect(lov).toMatchObject({ overgang: 'LOV-1160-7-2', hvilken: 'start', regel: 'LOV-1160-7-2' })
    expect(sag.pligter.find(({ id }) => id === 'LOV-1160-7-1')?.hvorfor.lov).toMatchObject({ overgang: 'LOV-1160-7-1' })
  })

  it('og det står på dansk ved pligten', () => {
    const pligt = visFrister(vurderSag(enHelSag(), dato('2025-06-01'))).pligter.find(({ id }) => id === 'BEK-1708-4')
    expect(pligt?.lov).toEqual({
      regel: 'BEK-1708-4',
      kilde: 'BEK 2408/2021',
      fra: '2022-01-01',
      indtil: '2025-01-01',
      overgang: 'OVERGANG-BEGIVENHEDSDAG',
      lovensDag: '2022-12-31',
      sagensDag: '2022-12-31',
      tekst: 'Efter de regler, der gælder 31. december 2022, den dag, teamet har sagen.',
    })
  })

  it('og hver slags valg har sin sætning', () => {
    const faelles = { regel: 'LAB-113-2', kilde: 'k', fra: dato('2022-01-01'), indtil: undefined }
    const saetning = (overgang: LovPaa['overgang'], hvilken: LovPaa['hvilken']) =>
      visLovPaa({ ...faelles, overgang, hvilken, lovensDag: dato('2026-01-31'), sagensDag: dato('2025-02-09') }).tekst
    expect(saetning('OVERGANG-FROSSEN-TEKST', 'bevilling')).toBe(
      'Efter den tekst, der gjaldt 31. januar 2026, før lukningen; 9. februar 2025 er den dag, forløbet er bevilget.',
    )
    expect(saetning('LOV-1160-7-2', 'start')).toBe(
      'Efter overgangsreglen for forløb begyndt før 1. januar 2022; 9. februar 2025 er den dag, forløbet begyndte.',
    )
  })
})
