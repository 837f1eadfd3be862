import { dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Teambehandling, Udfald } from './fakta.ts'
import { indstillingensDele } from './indstillingens-dele.ts'
import { alleSagt, indstiller, laest, moede, opl, sag, skoen, vurderet } from './proeve-team.ts'

function dele(udfald: Udfald, paa: string, aendret: Partial<Teambehandling> = {}, valg = {}) {
  const fakta = sag('andet', { behandlinger: [{ ...moede(paa, udfald), ...aendret }], laesningsvalg: valg })
  const [behandling] = vurderet(fakta, paa).behandlinger
  return indstillingensDele(behandling?.svar ?? [], { den: dato(paa), udfald })
}
const sted = (udfald: Udfald, paa: string) =>
  dele(udfald, paa).punkter.map(({ id, krav: { led } }) => `${id} ${led.hjemmel?.udgave} § ${led.hjemmel?.paragraf}`)

describe('Indstillingen, punkt for punkt', () => {
  it.each<{ udfald: Udfald; paa: string; antal: number; foerste: string }>([
    { udfald: 'ressourceforloeb', paa: '2025-05-06', antal: 9, foerste: 'BEK 1708/2024 § 8' },
    { udfald: 'ressourceforloeb', paa: '2023-05-06', antal: 9, foerste: 'BEK 2408/2021 § 8' },
    { udfald: 'fleksjob', paa: '2025-05-06', antal: 8, foerste: 'BEK 1708/2024 § 9' },
    { udfald: 'fleksjob', paa: '2015-05-06', antal: 7, foerste: 'BEK 1418/2012 § 9' },
    { udfald: 'foertidspension', paa: '2026-03-06', antal: 5, foerste: 'BEK 47/2026 § 10' },
    { udfald: 'anden-indsats', paa: '2025-05-06', antal: 2, foerste: 'BEK 1708/2024 § 11' },
    { udfald: 'tilskud', paa: '2026-03-06', antal: 1, foerste: 'BEK 47/2026 § 15' },
    { udfald: 'jobafklaringsindsats', paa: '2025-05-06', antal: 7, foerste: 'BEK 1708/2024 §' },
    { udfald: 'nyt-jobafklaringsforloeb', paa: '2025-05-06', antal: 6, foerste: 'BEK 1708/2024 §' },
    { udfald: 'indsatser-i-forloebet', paa: '2025-05-06', antal: 3, foerste: 'BEK 1708/2024 § 19' },
  ])('$udfald $paa: $antal punkter, det første efter $foerste', ({ udfald, paa, antal, foerste }) => {
    const punkter = sted(udfald, paa)
    expect(punkter).toHaveLength(antal)
    expect(punkter[0]).toContain(foerste)
  })

  it('et punkt, der er sagt, er opfyldt; de andre er dem, der mangler', () => {
    const { punkter, mangler } = dele('anden-indsats', '2025-05-06', {
      indstilling: indstiller('anden-indsats', alleSagt('anden-indsats')),
    })
    expect(punkter.map(({ id, krav }) => [id, krav.svar])).toEqual([
      ['anden-indsats', 'opfyldt'],
      ['oevrig-stoette', 'uoplyst'],
    ])
    expect(mangler.map(({ id }) => id)).toEqual(['BEK-1708-11-oevrig-stoette'])
    const alt = { indstilling: indstiller('anden-indsats', alleSagt('anden-indsats', 'oevrig-stoette')) }
    const sagt = dele('anden-indsats', '2025-05-06', alt)
    expect([sagt.indhold?.svar, sagt.punkter.map(({ fri }) => fri), sagt.mangler]).toEqual([
      'opfyldt',
      [false, false],
      [],
    ])
  })

  it('står med skønnet over, om den er fyldestgørende, og uden fravær, når dagens regler kender udfaldet', () => {
    const begge = dele('fleksjob', '2025-05-06')
    expect(begge.fyldestgoerende?.led.id).toBe('BEK-1708-7')
    expect('fravaer' in begge).toBe(false)
    expect(indstillingensDele([], { den: dato('2025-05-06') })).toEqual({ punkter: [], mangler: [], moedet: [] })
  })

  it('det, der mangler, står der én gang hver, ved sit eget navn', () => {
    const ider = dele('fleksjob', '2025-05-06').mangler.map(({ id }) => id)
    expect(ider.length).toBeGreaterThan(7)
    expect(new Set(ider).size).toBe(ider.length)
  })

  it('den nye forelæggelse findes også, hvor det er uafklaret, om den stadig skal ske', () => {
    const { indhold, punkter } = dele('indsatser-i-forloebet', '2026-03-06')
    expect(indhold?.led.tvivl?.id).toBe('TVIVL-GARANTI-EFTER-LUKNING')
    expect(punkter).toHaveLength(3)
  })

  it('kan indsatserne køre samtidig, kræves det ikke sagt, at de ikke kan', () => {
    const samtidig = dele('ressourceforloeb', '2025-05-06', {
      indstilling: { ...indstiller('ressourceforloeb'), kanKoereParallelt: opl(true) },
    })
    const fri = ({ punkter }: typeof samtidig) => punkter.find(({ id }) => id === 'ikke-parallelt-er-sagt')?.fri
    expect(fri(samtidig)).toBe(true)
    expect(samtidig.punkter.filter((et) => et.fri).map(({ id }) => id)).toEqual(['ikke-parallelt-er-sagt'])
    expect(fri(dele('ressourceforloeb', '2025-05-06'))).toBe(false)
  })

  it('ved fleksjob spørges der om, hvorvidt arbejdsevnen er meget begrænset, og svares der nej, kræves udviklingen ikke sagt', () => {
    const spoergsmaal = ({ mangler }: ReturnType<typeof dele>) => mangler.map((en) => en.spoergsmaal)
    expect(spoergsmaal(dele('fleksjob', '2025-05-06'))).toContain('Er arbejdsevnen nu meget begrænset?')
    const nej = { indstilling: { ...indstiller('fleksjob'), megetBegraensetArbejdsevne: opl(false) } }
    expect(spoergsmaal(dele('fleksjob', '2025-05-06', nej))).not.toContain('Er arbejdsevnen nu meget begrænset?')
    expect(dele('fleksjob', '2025-05-06', nej).punkter.at(-1)?.fri).toBe(true)
  })

  it('fra 1. februar 2026 kender loven ikke en indstilling om ressourceforløb', () => {
    expect(dele('ressourceforloeb', '2026-02-01')).toMatchObject({ punkter: [], mangler: [] })
    const { indhold, fravaer } = dele('ressourceforloeb', '2026-02-01')
    expect([indhold, fravaer?.kilde, fravaer?.fravaer]).toEqual([undefined, 'BEK 47/2026', 'ikke-laengere'])
    expect(fravaer && iso(fravaer.fra)).toBe('2026-02-01')
    expect(dele('ressourceforloeb', '2026-01-31').punkter).toHaveLength(9)
  })

  it('efter 1. juli 2026 står punkterne der stadig, med tvivlen om, hvorvidt teamet er der', () => {
    const { indhold, punkter } = dele('fleksjob', '2026-07-01')
    expect(indhold?.led.tvivl?.id).toBe('TVIVL-TEAM-EFTER-JULI-2026')
    expect(punkter).toHaveLength(8)
    const ophoert = dele('fleksjob', '2026-07-01', {}, laest('TVIVL-TEAM-EFTER-JULI-2026', 'A'))
    expect([ophoert.indhold?.svar, ophoert.punkter.every(({ fri }) => fri)]).toEqual(['opfyldt', true])
  })

  it('mødet har sine to regler, også hvor det er uafklaret, hvem der skal sidde der', () => {
    for (const paa of ['2015-05-06', '2024-05-06', '2025-05-06', '2026-07-06'])
      expect(dele('fleksjob', paa).moedet, paa).toHaveLength(2)
    const uden = { deltog: { sagsbehandler: opl(true), borger: opl(false) } }
    expect(dele('fleksjob', '2024-05-06', uden).moedet[1]?.svar).toBe('kraever-skoen')
    expect(dele('fleksjob', '2024-05-06', { ...uden, udenBorgeren: skoen('nej') }).moedet[1]?.svar).toBe('ikke-opfyldt')
    expect(dele('fleksjob', '2024-05-06', { ...uden, udenBorgeren: skoen('ja') }).moedet[1]?.svar).toBe('opfyldt')
  })

  it('den nye forelæggelse har sit snævre emne; en almindelig behandling har ikke', () => {
    const paa = '2025-05-06'
    expect(dele('indsatser-i-forloebet', paa).kunIndsatser).toBeUndefined()
    const igen = dele('indsatser-i-forloebet', paa, { art: 'genforelaeggelse' })
    expect(igen.kunIndsatser?.led.hjemmel).toMatchObject({ lov: 'LOB', paragraf: '11', stk: 3 })
  })

  it('uden indstilling er der intet indhold at se på, kun mødet', () => {
    const { indstilling: _uden, ...kunMoede } = moede('2025-05-06', 'fleksjob')
    const [behandling] = vurderet(sag('andet', { behandlinger: [kunMoede] }), '2025-05-06').behandlinger
    const { punkter, moedet, fyldestgoerende } = indstillingensDele(behandling?.svar ?? [], { den: dato('2025-05-06') })
    expect([punkter, moedet.length, fyldestgoerende]).toEqual([[], 2, undefined])
  })
})
