import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { TeamFakta } from './fakta.ts'
import { opl, den, laest, sag, vurderet, pligt } from './proeve-team.ts'

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
    { paa: '2026-07-01', valg: 'B' as const, tilstand: 'opfyldt' },
  ])('[LOB-15-a] rådgivning på anmodning $paa, læsning $valg → $tilstand', ({ paa, valg, tilstand }) => {
    const fakta = {
      ...sag('andet', { laesningsvalg: laest('TVIVL-LOB-15-A-FRA', valg) }),
      region: { raadgivningAnmodet: den('2026-06-15'), borgerenInddraget: opl(true) },
    }
    expect(vurderet(fakta, paa).pligter.find((p) => p.id === 'LOB-15-a')?.tilstand).toBe(tilstand)
  })
})
