import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { alleLed } from '../plan/pligttilstand.ts'
import { forklarPaa } from '../procedure/reglen-paa.ts'
import type { Forklaring } from '../motor/forklaring.ts'
import type { TeamFakta } from './fakta.ts'
import { REGLER_KLINISK_FUNKTION } from './klinisk-funktion.ts'
import { iStedetForTeamet } from './raadgivning.ts'
import { opl, den, laest, sag, vurderet, pligt } from './proeve-team.ts'

const SPOERGER_OM: Readonly<Record<string, readonly string[]>> = {
  'BEK-2236-12-2': ['koordinator-er-behandler'],
  'LOB-15-a': ['raadgivning-anmodet', 'raadgivning-borger-inddraget'],
}

describe('Regionens klinisk funktion', () => {
  const pligten = (region: TeamFakta['region'], paa: string, id: string) =>
    vurderet({ ...sag('andet'), ...(region === undefined ? {} : { region }) }, paa).pligter.find((p) => p.id === id)

  it.each([
    { paa: '2023-01-15', tilstand: 'aktiv' },
    { paa: '2023-01-16', tilstand: 'overskredet' },
  ])(
    '[BEK-2236-21] sagen kom 1. januar: sundhedskoordinatoren senest den 15. ($paa → $tilstand)',
    ({ paa, tilstand }) => {
      const p = pligten({ sagTilTeamModtaget: den('2023-01-01') }, paa, 'BEK-2236-21')
      expect(p).toMatchObject({ tilstand, fristDen: dato('2023-01-15'), ejer: 'sundhedskoordinator' })
    },
  )

  it('[BEK-2236-21] en aftalt frist går forud', () => {
    const aftalt = { 'BEK-2236-21': den('2023-02-01') }
    expect(pligten({ sagTilTeamModtaget: den('2023-01-01'), aftalt }, '2023-01-20', 'BEK-2236-21')).toMatchObject({
      tilstand: 'aktiv',
      fristDen: dato('2023-02-01'),
    })
  })

  it('[BEK-2236-22] en frist, der er aftalt for mødet i teamet, gælder ikke udtalelsen', () => {
    const region = { udtalelseAnmodet: den('2023-01-01'), aftalt: { 'BEK-2236-21': den('2023-02-01') } }
    expect(pligten(region, '2023-01-02', 'BEK-2236-22')?.fristDen).toBe(dato('2023-01-15'))
  })

  it.each(REGLER_KLINISK_FUNKTION)(
    '[BEK-2236-12-2] [BEK-2236-21] [BEK-2236-22] [BEK-2236-23] [LOB-15-a] $id: regionen er ikke bedt om noget',
    (regel) => {
      const fakta = sag('fleksjob', { laesningsvalg: laest('TVIVL-LOB-15-A-FRA', 'A') })
      const dag = dato('2026-07-01')
      const f = forklarPaa(regel, dag, { fakta, dag })
      expect(f.svar).toBe('uoplyst')
      expect(alleLed(f).flatMap(({ mangler }) => mangler)).toEqual(
        (SPOERGER_OM[regel.id] ?? [`${regel.id}-modtaget`]).map((id) => ({ art: 'faktum', id })),
      )
      expect(alleLed(f).map((l) => l.led.hvorfor?.(l) ?? '')).not.toContainEqual(expect.stringContaining('NaN'))
    },
  )

  it.each([
    { konsultation: undefined, frist: '2023-01-31' },
    { konsultation: '2023-01-10', frist: '2023-01-24' },
    { konsultation: '2023-01-25', frist: '2023-01-31' },
  ])(
    '[BEK-2236-23] 30 dage fra anmodning og 14 fra konsultation; den første holder: $frist',
    ({ konsultation, frist }) => {
      const region = {
        speciallaegeattestAnmodet: den('2023-01-01'),
        ...(konsultation === undefined ? {} : { speciallaegekonsultation: den(konsultation) }),
      }
      expect(pligten(region, '2023-01-02', 'BEK-2236-23')?.fristDen).toBe(dato(frist))
    },
  )

  it('[BEK-2236-22] en udtalelse for sent er givet, og svaret siger, at den kom for sent', () => {
    const fakta = {
      ...sag('andet'),
      region: { udtalelseAnmodet: den('2023-01-01'), udtalelseModtaget: den('2023-01-16') },
    }
    const v = vurderet(fakta, '2023-02-01')
    expect(pligt(v, 'BEK-2236-22')).toBe('opfyldt')
    expect(v.svar.find((f) => f.led.id === 'BEK-2236-22')?.svar).toBe('ikke-opfyldt')
  })

  it.each([
    { paa: '2026-06-30', valg: undefined, tilstand: undefined },
    { paa: '2026-07-01', valg: undefined, tilstand: 'tvivl' },
    { paa: '2026-07-01', valg: 'A' as const, tilstand: 'aktiv' },
    { paa: '2026-07-01', valg: 'B' as const, tilstand: 'bortfaldet' },
  ])('[LOB-15-a] rådgivning på anmodning $paa, læsning $valg → $tilstand', ({ paa, valg, tilstand }) => {
    const fakta = {
      ...sag('fleksjob', { laesningsvalg: laest('TVIVL-LOB-15-A-FRA', valg) }),
      region: { raadgivningAnmodet: den('2026-06-15'), borgerenInddraget: opl(true) },
    }
    expect(vurderet(fakta, paa).pligter.find((p) => p.id === 'LOB-15-a')?.tilstand).toBe(tilstand)
  })
  it.each([
    { hvad: 'efter at borgeren er inddraget', inddraget: true, tilstand: 'opfyldt' },
    { hvad: 'uden at borgeren er inddraget', inddraget: false, tilstand: 'aktiv' },
    { hvad: 'og ingen har oplyst, om borgeren er inddraget', inddraget: undefined, tilstand: 'aktiv' },
  ])('[LOB-15-a] rådgivningen er givet, $hvad: $tilstand', ({ inddraget, tilstand }) => {
    const region = {
      raadgivningAnmodet: den('2026-07-01'),
      raadgivningGivet: den('2026-07-10'),
      ...(inddraget === undefined ? {} : { borgerenInddraget: opl(inddraget) }),
    }
    const fakta = { ...sag('fleksjob', { laesningsvalg: laest('TVIVL-LOB-15-A-FRA', 'A') }), region }
    expect(pligt(vurderet(fakta, '2026-07-15'), 'LOB-15-a')).toBe(tilstand)
  })

  const BEDT_OM = { region: { raadgivningAnmodet: den('2026-07-01') }, laesningsvalg: laest('TVIVL-LOB-15-A-FRA', 'A') }
  it.each([
    { om: 'fleksjob' as const, pligter: 1 },
    { om: 'tilskud' as const, pligter: 1 },
    { om: 'foertidspension' as const, pligter: 1 },
    { om: 'ressourceforloeb' as const, pligter: 0 },
    { om: 'jobafklaringsindsats' as const, pligter: 0 },
    { om: 'andet' as const, pligter: 0 },
  ])('[LOB-15-a] bedt om rådgivning i en sag om $om: $pligter', ({ om, pligter }) => {
    const { pligter: alle, behandlinger } = vurderet(sag(om, BEDT_OM), '2026-07-15')
    expect(alle.filter(({ id }) => id === 'LOB-15-a')).toHaveLength(pligter)
    expect(behandlinger).toEqual([])
  })

  it('[LOB-15-a] ved ingen, hvad sagen handler om, er pligten der, og spørgsmålet står', () => {
    const { om: _, ...uden } = sag('fleksjob', BEDT_OM)
    const p = vurderet(uden, '2026-07-15').pligter.find(({ id }) => id === 'LOB-15-a')
    expect(p?.tilstand).toBe('aktiv')
    expect(leddene(p?.hvorfor)['LOB-15-a-anden-sag']).toEqual({ svar: 'uoplyst', mangler: ['faktum afgoerelse-om'] })
  })

  it('[LOB-15-a] er regionen ikke bedt om det, er det uoplyst, om rådgivningen er givet, og det siges', () => {
    const [svaret] = iStedetForTeamet(sag('fleksjob'), dato('2026-07-15'))
    expect(leddene(svaret)['LOB-15-a-1']).toEqual({
      svar: 'uoplyst',
      hvorfor: 'Regionen er ikke bedt om det.',
      mangler: ['faktum raadgivning-anmodet'],
    })
    const [bedt] = iStedetForTeamet(sag('fleksjob', BEDT_OM), dato('2026-07-15'))
    expect(leddene(bedt)['LOB-15-a-1']).toMatchObject({ svar: 'ikke-opfyldt', hvorfor: 'Nej.' })
  })
})

const leddene = (f: Forklaring | undefined) =>
  Object.fromEntries(
    (f === undefined ? [] : alleLed(f)).map((l) => [
      l.led.id,
      { svar: l.svar, hvorfor: l.led.hvorfor?.(l), mangler: l.mangler.map(({ art, id }) => `${art} ${id}`) },
    ]),
  )
