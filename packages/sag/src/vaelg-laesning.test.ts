import { dato } from '@fodfaeste/grund'
import { enPerson, givet, skridtTil } from '@fodfaeste/proeve'
import { describe, it } from 'vitest'
import { type VaelgLaesning, vaelgLaesning } from './vaelg-laesning.ts'

const LEDER = { af: enPerson({ rolle: 'leder' }), idag: dato('2026-11-23') }
const VALG: VaelgLaesning = {
  tvivl: 'TVIVL-HJEMVIST-EFTER-LUKNING',
  laesning: 'A',
  begrundelse: 'Afslaget faldt før lukningen.',
  den: '2026-11-23',
}
const HJEMVIST = skridtTil({
  den: '2026-11-09',
  iMaalgruppen: true,
  oplysninger: { 'paaklaget-afgoerelse': '2026-01-09' },
})
const naar = (aendret: Partial<VaelgLaesning>, skridt = HJEMVIST, omstaendigheder = LEDER) =>
  givet(...skridt).naar((sag) => vaelgLaesning(sag, { ...VALG, ...aendret }, omstaendigheder))

describe('Vælg læsning', () => {
  it('gemmer den faglige leders valg med grund', () => {
    naar({}).saaSker({ type: 'LaesningValgt', skema: 1, data: VALG, virkerFra: '2026-11-23' })
  })

  it('en tvivl, som ikke er i sagen, kan ingen vælge i', () => {
    naar({ tvivl: 'TVIVL-OM-ALT' }).saaAfvises({ kode: 'TVIVL_ER_IKKE_I_SAGEN', felt: 'tvivl' })
  })

  it.each(['koordinerende-sagsbehandler', 'klage', 'ydelse'] as const)('en %s vælger ikke', (rolle) => {
    naar({}, HJEMVIST, { ...LEDER, af: enPerson({ rolle }) }).saaAfvises({
      kode: 'ROLLE_MAA_IKKE',
      handling: 'vaelge-laesning',
    })
  })

  it('uden grund, eller som et tredje valg, afvises', () => {
    naar({ begrundelse: ' ' }).saaAfvises({ kode: 'BEGRUNDELSE_MANGLER', felt: 'begrundelse', til: 'laesning' })
    naar({ laesning: 'C' }).saaAfvises({ kode: 'VALG_UKENDT', felt: 'laesning', muligheder: ['A', 'B'] })
  })

  it('samme valg igen er intet nyt', () => {
    const valgt = { kommando: { beslutning: 'vaelg-laesning', ...VALG }, idag: '2026-11-23', af: LEDER.af } as const
    naar({}, [...HJEMVIST, valgt]).saaAfvises({ kode: 'UAENDRET' })
  })
})
