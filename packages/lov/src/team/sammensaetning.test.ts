import { describe, expect, it } from 'vitest'
import type { TeamFakta, Teambehandling } from './fakta.ts'
import { opl, den, skoen, laest, ALLE_DELTAGER, moede, sag, vurderet } from './proeve-team.ts'

describe('Hvem der sidder i teamet', () => {
  const uden = (...hvem: readonly (keyof typeof ALLE_DELTAGER)[]) => ({
    ...ALLE_DELTAGER,
    ...Object.fromEntries(hvem.map((h) => [h, opl(false)])),
  })
  const svar = (
    behandling: Partial<Teambehandling>,
    fakta: Partial<TeamFakta> = {},
    paa = '2023-05-01',
    id = 'LOB-10-1',
  ) =>
    vurderet(
      sag('ressourceforloeb', { behandlinger: [{ ...moede(paa, 'ressourceforloeb'), ...behandling }], ...fakta }),
      '2026-09-01',
    ).behandlinger[0]?.svar.find((f) => f.led.id === id)?.svar ?? 'findes ikke'

  it.each(['beskaeftigelse', 'sundhed', 'social'] as const)('[LOB-10-1] uden %s er det sat forkert sammen', (hvem) => {
    expect(svar({ deltog: uden(hvem) })).toBe('ikke-opfyldt')
  })

  it.each([
    {
      hvem: 'over 30, men sagen har brug for det',
      foedt: '1980-01-01',
      uddannet: true,
      behov: 'ja' as const,
      svaret: 'ikke-opfyldt',
    },
    {
      hvem: 'under 30, uddannelsen ukendt',
      foedt: '1998-01-01',
      uddannet: undefined,
      behov: 'nej' as const,
      svaret: 'uoplyst',
    },
    { hvem: 'fødselsdagen ukendt', foedt: undefined, uddannet: false, behov: 'nej' as const, svaret: 'uoplyst' },
  ])('[LOB-10-1] undervisning mangler, $hvem → $svaret', ({ foedt, uddannet, behov, svaret }) => {
    expect(
      svar(
        { deltog: uden('undervisning'), ...(behov === undefined ? {} : { behovForUndervisning: skoen(behov) }) },
        {
          ...(foedt === undefined ? {} : { foedt: den(foedt) }),
          ...(uddannet === undefined ? {} : { erhvervskompetencegivendeUddannelse: opl(uddannet) }),
        },
      ),
    ).toBe(svaret)
  })

  it.each([
    { paa: '2025-01-01', id: 'LOB-10-1-tvivl', valg: 'A' as const, svaret: 'ikke-opfyldt' },
    { paa: '2025-01-01', id: 'LOB-10-1-tvivl', valg: 'B' as const, svaret: 'opfyldt' },
  ])('[LOB-10-1] uden socialområdet $paa, læsning $valg → $svaret', ({ paa, id, valg, svaret }) => {
    expect(
      svar(
        { deltog: uden('social'), sammensaetningPasser: skoen('ja') },
        { laesningsvalg: laest('TVIVL-TEAM-SAMMENSAETNING-2025', valg) },
        paa,
        id,
      ),
    ).toBe(svaret)
  })
  it.each([
    { valg: undefined, svaret: 'kraever-skoen' },
    { valg: 'A' as const, svaret: 'opfyldt' },
    { valg: 'B' as const, svaret: 'ikke-opfyldt' },
  ])('[LOB-10-2] uden sagsbehandleren 1. juli 2026, læsning $valg → $svaret', ({ valg, svaret }) => {
    const laesningsvalg = laest('TVIVL-TEAM-EFTER-JULI-2026', valg)
    expect(svar({ deltog: uden('sagsbehandler') }, { laesningsvalg }, '2026-07-01', 'LOB-10-2-ophoert')).toBe(svaret)
  })
})
