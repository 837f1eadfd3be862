import { dato } from '@fodfaeste/grund'
import { enPerson, givet, skridtTil } from '@fodfaeste/proeve'
import { describe, it } from 'vitest'
import { spoergOmOenske } from './spoerg-om-oenske.ts'

const OMSTAENDIGHEDER = { af: enPerson(), idag: dato('2025-03-10') }
const SPOERGSMAAL = { emne: 'endnu-et-forloeb', spoergsmaal: 'Ønsker du et forløb mere?', den: '2025-03-10' }
const SPURGT = { beslutning: 'spoerg-om-oenske', ...SPOERGSMAAL } as const

describe('Spørg om ønske', () => {
  it('gemmer spørgsmålet, som borgeren fik det', () => {
    givet(...skridtTil())
      .naar((sag) => spoergOmOenske(sag, SPOERGSMAAL, OMSTAENDIGHEDER))
      .saaSker({ type: 'OenskeSpurgt', skema: 1, data: SPOERGSMAAL, virkerFra: '2025-03-10' })
  })

  it('samme dag igen er intet nyt; en anden dag må der spørges igen', () => {
    const spurgt = givet(...skridtTil(), { kommando: SPURGT, idag: '2025-03-10' })
    spurgt.naar((sag) => spoergOmOenske(sag, SPOERGSMAAL, OMSTAENDIGHEDER)).saaAfvises({ kode: 'UAENDRET' })
    const igen = { ...SPOERGSMAAL, den: '2025-03-09' }
    spurgt
      .naar((sag) => spoergOmOenske(sag, igen, OMSTAENDIGHEDER))
      .saaSker({ type: 'OenskeSpurgt', skema: 1, data: igen, virkerFra: '2025-03-09' })
  })

  it.each([
    [
      { spoergsmaal: ' ' },
      { kode: 'FELT_MANGLER', felt: 'spoergsmaal', skriv: 'Skriv spørgsmålet, som borgeren fik det.' },
    ],
    [
      { den: '2025-03-11' },
      { kode: 'DAG_I_FREMTIDEN', felt: 'den', dag: dato('2025-03-11'), idag: dato('2025-03-10') },
    ],
    [
      { emne: 'is' },
      {
        kode: 'VALG_UKENDT',
        felt: 'emne',
        muligheder: ['forloeb-taet-paa-pension', 'mere-end-fem-aar', 'endnu-et-forloeb', 'forloeb-som-pensionist'],
      },
    ],
  ])('%j afvises', (aendret, afslag) => {
    givet(...skridtTil())
      .naar((sag) => spoergOmOenske(sag, { ...SPOERGSMAAL, ...aendret }, OMSTAENDIGHEDER))
      .saaAfvises(afslag)
  })

  it('en ydelsesmedarbejder taler ikke for borgeren', () => {
    givet(...skridtTil())
      .naar((sag) => spoergOmOenske(sag, SPOERGSMAAL, { ...OMSTAENDIGHEDER, af: enPerson({ rolle: 'ydelse' }) }))
      .saaAfvises({ kode: 'ROLLE_MAA_IKKE', handling: 'spoerge-borgeren' })
  })
})
