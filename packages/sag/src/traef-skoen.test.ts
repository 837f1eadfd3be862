import { dato } from '@fodfaeste/grund'
import { type Skridt, enPerson, givet, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { SKOEN_IDER } from './oplysning.ts'
import { type TraefSkoen, traefSkoen } from './traef-skoen.ts'

const OMSTAENDIGHEDER = { af: enPerson(), idag: dato('2025-03-10') }
const SKOEN: TraefSkoen = {
  id: 'udviklingsperspektiv',
  svar: 'ja',
  begrundelse: 'Behandlingen virker.',
  den: '2025-03-10',
}
const TRUFFET: Skridt = { kommando: { beslutning: 'traef-skoen', ...SKOEN }, idag: '2025-03-10' }
const naar = (aendret: Partial<TraefSkoen>, skridt: readonly Skridt[] = [], omstaendigheder = OMSTAENDIGHEDER) =>
  givet(...skridtTil(), ...skridt).naar((sag) => traefSkoen(sag, { ...SKOEN, ...aendret }, omstaendigheder))

describe('Træf skøn', () => {
  it('gemmer svar og begrundelse', () => {
    naar({}).saaSker({ type: 'SkoenTruffet', skema: 1, data: SKOEN, virkerFra: '2025-03-10' })
  })

  it.each(['', '   ', '\n\t'])('uden begrundelse gælder det ikke («%s»)', (begrundelse) => {
    naar({ begrundelse }).saaAfvises({ kode: 'BEGRUNDELSE_MANGLER', felt: 'begrundelse', til: 'skoen' })
  })

  it('en vending, der kunne stå i enhver sag, er ikke en begrundelse', () => {
    const begrundelse = 'Det kan ikke udelukkes, at der er et udviklingsperspektiv.'
    naar({ begrundelse }).saaAfvises({ kode: 'BEGRUNDELSE_UDEN_INDHOLD', felt: 'begrundelse' })
  })

  it.each(['klage', 'ydelse'] as const)('en %s træffer det ikke', (rolle) => {
    naar({}, [], { ...OMSTAENDIGHEDER, af: enPerson({ rolle }) }).saaAfvises({
      kode: 'ROLLE_MAA_IKKE',
      handling: 'traeffe-skoen',
    })
  })

  it('den faglige leder kan', () => {
    naar({}, [], { ...OMSTAENDIGHEDER, af: enPerson({ rolle: 'leder' }) }).saaSker({
      type: 'SkoenTruffet',
      skema: 1,
      data: SKOEN,
      virkerFra: '2025-03-10',
    })
  })

  it('samme skøn igen er intet nyt; et andet menneskes er', () => {
    naar({}, [TRUFFET]).saaAfvises({ kode: 'UAENDRET' })
    naar({}, [TRUFFET], { ...OMSTAENDIGHEDER, af: enPerson({ rolle: 'leder' }) }).saaSker({
      type: 'SkoenTruffet',
      skema: 1,
      data: SKOEN,
      virkerFra: '2025-03-10',
    })
  })

  it.each([
    [{ svar: 'måske' }, { kode: 'VALG_UKENDT', felt: 'svar', muligheder: ['ja', 'nej'] }],
    [{ id: 'alder' }, { kode: 'VALG_UKENDT', felt: 'id', muligheder: SKOEN_IDER }],
    [
      { den: '2025-03-11' },
      { kode: 'DAG_I_FREMTIDEN', felt: 'den', dag: dato('2025-03-11'), idag: dato('2025-03-10') },
    ],
  ])('%j afvises', (aendret, afslag) => {
    naar(aendret).saaAfvises(afslag)
  })

  it('i en sag, der ikke findes, afvises', () => {
    expect(traefSkoen(undefined, SKOEN, OMSTAENDIGHEDER)).toEqual({ ok: false, afvist: { kode: 'SAG_FINDES_IKKE' } })
  })
})
