import { dato } from '@fodfaeste/grund'
import { type Skridt, enPerson, enSag, givet, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { type ForetagVurdering, foretagVurdering } from './foretag-vurdering.ts'

const OMSTAENDIGHEDER = { af: enPerson(), idag: dato('2025-03-10') }
const VURDERET: Skridt = { kommando: { beslutning: 'foretag-vurdering', paa: '2025-03-10' }, idag: '2025-03-10' }
const naar = (skridt: readonly Skridt[], kommando: ForetagVurdering) =>
  givet(...skridt).naar((sag) => foretagVurdering(sag, kommando, OMSTAENDIGHEDER))

describe('Foretag vurdering', () => {
  it('gemmer svaret med den udgave af loven, det hviler på', () => {
    const svar = foretagVurdering(
      enSag({ iMaalgruppen: true }),
      { paa: '2025-03-10', bemaerkning: ' Gennemgået. ' },
      OMSTAENDIGHEDER,
    )
    expect(svar).toMatchObject({
      vaerdi: [
        {
          type: 'VurderingForetaget',
          data: { paa: '2025-03-10', kode: 'kan-henvises', lovensUdgave: 'LBK 280/2024', bemaerkning: 'Gennemgået.' },
        },
      ],
    })
  })

  it('gemmer id på det, der mangler', () => {
    const svar = foretagVurdering(enSag(), { paa: '2025-03-10' }, OMSTAENDIGHEDER)
    expect(svar.ok && svar.vaerdi[0]).toMatchObject({
      data: { mangler: expect.arrayContaining(['komplekse-problemer']) },
    })
  })

  it('efter loven den dag, der vurderes pr.: 2017 er ikke 2025', () => {
    const svar = foretagVurdering(enSag({ den: '2017-03-01' }), { paa: '2017-03-01' }, OMSTAENDIGHEDER)
    expect(svar.ok && svar.vaerdi[0]).toMatchObject({ data: { lovensDag: '2017-03-01' }, virkerFra: '2017-03-01' })
  })

  it('pr. i morgen afvises', () => {
    naar(skridtTil(), { paa: '2025-03-11' }).saaAfvises({
      kode: 'DAG_I_FREMTIDEN',
      felt: 'paa',
      dag: dato('2025-03-11'),
      idag: dato('2025-03-10'),
    })
  })

  it('lige efter en anden pr. samme dag er intet nyt, medmindre der er noget at sige', () => {
    naar([...skridtTil(), VURDERET], { paa: '2025-03-10' }).saaAfvises({ kode: 'UAENDRET' })
    expect(foretagVurdering(enSag(), { paa: '2025-03-10', bemaerkning: 'Drøftet på mødet.' }, OMSTAENDIGHEDER).ok).toBe(
      true,
    )
  })
})
