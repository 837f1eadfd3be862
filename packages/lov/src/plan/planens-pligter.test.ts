import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { ATTEST, FULD, INTET, forloeb, laest, opl, skoen, svarPaaRegel } from './proeve-plan.ts'
import { type PlanVurdering, vurderPlan } from './vurder-plan.ts'

const tilstand = (v: PlanVurdering, id: string) => v.pligter.find((pligt) => pligt.id === id)?.tilstand ?? 'ingen pligt'

describe('Fra sommeren 2026 er det uafklaret, hvad den samlede beskrivelse afløser', () => {
  const { lavetMedBorgeren: _uden, ...UDEN_BORGEREN } = FULD
  const sag = (valg: 'A' | 'B' | undefined, forberedende: typeof UDEN_BORGEREN, attest = ATTEST) =>
    vurderPlan(
      {
        teammoede: opl(dato('2026-07-15')),
        forberedende,
        attest,
        laesningsvalg: valg === undefined ? {} : { 'TVIVL-SAMLET-BESKRIVELSE-DAG': laest(valg) },
      },
      INTET,
      dato('2026-07-10'),
    )

  it.each([
    'BEK-1708-2-2-tvivl',
    'LAB-44-1-1-tvivl',
    'BEK-1708-3-1-tvivl',
    'BEK-1708-3-2-tvivl',
    'BEK-1708-3-3-tvivl',
    'BEK-1708-3-4-tvivl',
    'BEK-1708-4-tvivl',
  ])('[%s] i læsning A er kravet væk, i B består det', (id) => {
    const { kunBeskrivende: _skoen, sagstype: _type, ...intet } = { ...UDEN_BORGEREN, indhold: {} }
    expect(svarPaaRegel(sag('A', intet, { indhentet: opl(false), indhold: {} }), id)).toBe('opfyldt')
    expect(svarPaaRegel(sag('B', intet, { indhentet: opl(false), indhold: {} }), id)).not.toBe('opfyldt')
  })

  it('[BEK-1708-3-1] er alt i orden på nær ét, er det tvivlen, pligten venter på', () => {
    expect(tilstand(sag(undefined, UDEN_BORGEREN), 'BEK-1708-3-1')).toBe('tvivl')
    expect(tilstand(sag('A', UDEN_BORGEREN), 'BEK-1708-3-1')).toBe('opfyldt')
    expect(tilstand(sag('B', UDEN_BORGEREN), 'BEK-1708-3-1')).toBe('aktiv')
    expect(tilstand(sag(undefined, FULD), 'BEK-1708-3-1')).toBe('opfyldt')
  })
})

describe('Den forberedende del og attesten skal være der til mødet', () => {
  const paa = (dag: string, teammoede = opl(dato('2024-03-15'))) =>
    vurderPlan({ teammoede, forberedende: { ...FULD, indhold: {} }, laesningsvalg: {} }, INTET, dato(dag))

  it.each([
    { dag: '2024-03-14', stand: 'aktiv' },
    { dag: '2024-03-15', stand: 'aktiv' },
    { dag: '2024-03-16', stand: 'overskredet' },
  ])('[BEK-1708-3-1] [BEK-1708-4] $dag: $stand', ({ dag, stand }) => {
    expect(tilstand(paa(dag), 'BEK-1708-3-1')).toBe(stand)
    expect(tilstand(paa(dag), 'BEK-1708-4')).toBe(stand)
  })

  it('[BEK-1708-3-1] pligten begynder den dag, mødet blev kendt; ellers i dag, dog senest på mødet', () => {
    const fra = (v: PlanVurdering) => v.pligter.find(({ id }) => id === 'BEK-1708-3-1')?.fra
    expect(fra(paa('2024-03-01', { ...opl(dato('2024-03-15')), den: dato('2024-02-20') }))).toBe(dato('2024-02-20'))
    expect(fra(paa('2024-03-01'))).toBe(dato('2024-03-01'))
    expect(fra(paa('2024-03-20'))).toBe(dato('2024-03-15'))
  })
})

describe('Den helhedsorienterede plan før 2020', () => {
  const helhedsorienteret = {
    bruges: opl(true),
    samtykke: opl(true),
    koordinationsbehov: skoen('ja'),
    beskaeftigelsesindsats: opl(true),
    oevrigeIndsatser: opl(true),
  }
  const paa = (dag: string) =>
    vurderPlan({ helhedsorienteret, laesningsvalg: {} }, forloeb('2019-01-01', '2021-12-31'), dato(dag))

  it('[LAB-40-3] kan den ikke træde i stedet for indsatsdelen: loven kender den ikke', () => {
    expect(svarPaaRegel(paa('2019-12-31'), 'LAB-40-3')).toBe('findes ikke')
    expect(svarPaaRegel(paa('2019-12-31'), 'BEK-1708-5-1')).toBe('uoplyst')
    expect(svarPaaRegel(paa('2020-01-01'), 'LAB-40-3')).toBe('opfyldt')
    expect(svarPaaRegel(paa('2020-01-01'), 'BEK-1708-5-1')).toBe('findes ikke')
  })
})
