import { dato } from '@fodfaeste/grund'
import { type Skridt, enPerson, givet, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { type BesvarOenske, besvarOenske } from './besvar-oenske.ts'
import { fold } from './fold.ts'

const OMSTAENDIGHEDER = { af: enPerson(), idag: dato('2025-03-20') }
const JA: BesvarOenske = { emne: 'endnu-et-forloeb', svar: 'ja', ord: 'Ja tak, gerne.', den: '2025-03-12' }
const SPURGT: Skridt = {
  kommando: {
    beslutning: 'spoerg-om-oenske',
    emne: 'endnu-et-forloeb',
    spoergsmaal: 'Ønsker du et forløb mere?',
    den: '2025-03-10',
  },
  idag: '2025-03-10',
}
const svaret = (aendret: Partial<BesvarOenske> = {}): Skridt => ({
  kommando: { beslutning: 'besvar-oenske', ...JA, ...aendret },
  idag: '2025-03-20',
})
const naar = (skridt: readonly Skridt[], aendret: Partial<BesvarOenske> = {}) =>
  givet(...skridtTil(), ...skridt).naar((sag) => besvarOenske(sag, { ...JA, ...aendret }, OMSTAENDIGHEDER))
const oensker = (...skridt: readonly Skridt[]) => fold(registrerAlle([...skridtTil(), ...skridt]))?.oensker

describe('Besvar ønske', () => {
  it('gemmer svaret i borgerens egne ord', () => {
    naar([SPURGT]).saaSker({ type: 'OenskeBesvaret', skema: 1, data: JA, virkerFra: '2025-03-12' })
  })

  it('kan gives, uden at nogen har spurgt', () => {
    naar([]).saaSker({ type: 'OenskeBesvaret', skema: 1, data: JA, virkerFra: '2025-03-12' })
    expect(oensker(svaret())).toEqual([{ emne: 'endnu-et-forloeb', svar: 'ja', ord: JA.ord, svaretDen: '2025-03-12' }])
  })

  it('hører til spørgsmålet, når der er spurgt', () => {
    expect(oensker(SPURGT, svaret())).toMatchObject([{ spurgtDen: '2025-03-10', svaretDen: '2025-03-12', svar: 'ja' }])
  })

  it('samme dag som spørgsmålet går an, dagen før ikke', () => {
    expect(oensker(SPURGT, svaret({ den: '2025-03-10' }))).toHaveLength(1)
    naar([SPURGT], { den: '2025-03-09' }).saaAfvises({
      kode: 'SVAR_FOER_SPOERGSMAAL',
      felt: 'den',
      spurgtDen: dato('2025-03-10'),
    })
  })

  it('samme svar igen er intet nyt; et andet svar er et nyt svar', () => {
    naar([svaret()]).saaAfvises({ kode: 'SVAR_ER_GIVET', svaretDen: dato('2025-03-12') })
    expect(oensker(svaret(), svaret({ svar: 'nej', den: '2025-03-14' }))).toMatchObject([
      { svar: 'ja' },
      { svar: 'nej' },
    ])
  })

  it('kan trækkes tilbage og bliver stående med den dag, det gjaldt til', () => {
    expect(
      oensker(SPURGT, svaret(), svaret({ svar: 'trukket-tilbage', ord: 'Jeg har ombestemt mig.', den: '2025-03-15' })),
    ).toMatchObject([{ svar: 'ja', trukketTilbageDen: '2025-03-15', ord: 'Ja tak, gerne.' }])
  })

  it('kan ikke trækkes tilbage, før det er givet, eller to gange', () => {
    const tilbage = { svar: 'trukket-tilbage', ord: 'Nej alligevel.', den: '2025-03-15' } as const
    naar([SPURGT], tilbage).saaAfvises({ kode: 'INTET_OENSKE_AT_TRAEKKE_TILBAGE' })
    naar([svaret(), svaret(tilbage)], tilbage).saaAfvises({ kode: 'INTET_OENSKE_AT_TRAEKKE_TILBAGE' })
    naar([svaret()], { ...tilbage, den: '2025-03-11' }).saaAfvises({
      kode: 'SVAR_FOER_SPOERGSMAAL',
      felt: 'den',
      spurgtDen: dato('2025-03-12'),
    })
  })

  it('uden borgerens ord afvises', () => {
    naar([], { ord: '' }).saaAfvises({ kode: 'FELT_MANGLER', felt: 'ord', skriv: 'Skriv borgerens egne ord.' })
  })
})
