import { dato } from '@fodfaeste/grund'
import { enPerson, enSag, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { type Livskommando, fold } from '@fodfaeste/sag'
import { describe, expect, it } from 'vitest'
import { klagefrister } from './klagefrister.ts'
import { modtagertjek } from './modtagertjek.ts'

const LEDER = enPerson({ rolle: 'leder' })

function sagen(...kommandoer: readonly Livskommando[]) {
  const skridt = kommandoer.map((kommando) => ({ kommando, idag: kommando.den, af: LEDER }))
  const sag = fold(registrerAlle([...skridtTil({ den: '2025-05-01' }), ...skridt]))
  if (sag === undefined) throw new Error('No case')
  return sag
}
const AFSLAG = {
  beslutning: 'traef-afgoerelse',
  om: 'ressourceforloeb',
  resultat: 'afslag',
  form: 'skriftlig',
  begrundelse: 'Kort.',
  den: '2025-06-02',
} as const
const frister = (sag: ReturnType<typeof sagen>, idag: string) => {
  const afgoerelse = sag.afgoerelser.at(-1)
  if (afgoerelse === undefined) throw new Error('No decision')
  return klagefrister(sag, afgoerelse, dato(idag))
}

describe('Klagefristen, før brevet er sendt', () => {
  it('Digital Post er fremme samme dag, et brev seks hverdage efter; så løber de fire uger', () => {
    const [digital, brev] = frister(sagen(AFSLAG), '2025-06-10')
    expect(digital).toMatchObject({ maade: 'digital-post', fremme: { tidligst: '2025-06-10', senest: '2025-06-10' } })
    expect(digital?.udloeb).toEqual({ tidligst: '2025-07-08', senest: '2025-07-08' })
    expect(brev?.maade).toBe('brev')
    expect(brev?.fremme.senest).toBe('2025-06-18')
    expect(brev?.udloeb.senest).toBe('2025-07-16')
  })

  it('når det er sendt, er der kun den frist, der løber', () => {
    const nr = sagen(AFSLAG).afgoerelser.at(-1)?.version ?? 0
    const meddelt = { beslutning: 'meddel-afgoerelse', afgoerelse: nr, maade: 'udleveret', den: '2025-06-03' } as const
    expect(frister(sagen(AFSLAG, meddelt), '2025-06-10')).toMatchObject([
      { maade: 'udleveret', den: '2025-06-03', udloeb: { senest: '2025-07-01' } },
    ])
  })
})

describe('Modtageren, før brevet er sendt', () => {
  const FRA = {
    by: 'Fjordby',
    postnummer: '0000',
    kilde: 'CPR',
    den: '2025-05-02',
    beslutning: 'registrer-adresse',
  } as const
  const idag = dato('2025-06-10')
  const ingen = { beskyttet: false, tilknyttede: [], idag }

  it('bor borgeren et kendt sted og uden beskyttelse, er der intet at se efter', () => {
    expect(modtagertjek({ ...ingen, sag: sagen({ ...FRA, vej: 'Klitvejen 00', fra: '2020-01-01' }) })).toEqual([])
  })

  it('uden adresse, ved flytning, ved beskyttelse og med partsrepræsentant siges det', () => {
    expect(modtagertjek({ ...ingen, sag: enSag() }).join()).toContain('adresse er ikke i sagen')
    const sag = sagen(
      { ...FRA, vej: 'Klitvejen 00', fra: '2020-01-01' },
      { ...FRA, vej: 'Engvej 9', fra: '2025-06-12' },
    )
    const tjek = modtagertjek({ sag, idag, beskyttet: true, tilknyttede: ['Ivar Bøgh'] })
    expect(tjek).toHaveLength(3)
    expect(tjek[0]).toContain('flytter 12. juni 2025 til Engvej 9, 0000 Fjordby')
    expect(tjek[1]).toContain('beskyttet')
    expect(tjek[2]).toContain(
      'Ivar Bøgh har adgang til sagen som partsrepræsentant, men fuldmagten er ikke registreret.',
    )
  })
})
