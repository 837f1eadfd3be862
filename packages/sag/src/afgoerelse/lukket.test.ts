import { dato } from '@fodfaeste/grund'
import { type Skridt, enPerson, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import { type Kommando, udfoer } from '../udfoer.ts'

const LEDER = enPerson({ rolle: 'leder' })
const OPRETTET = skridtTil({ den: '2025-10-01', iMaalgruppen: true })
const TVIVL = 'TVIVL-HJEMVIST-EFTER-LUKNING'
const skridt = (kommando: Kommando): Skridt => ({ kommando, idag: '2026-11-05', af: LEDER })
const hjemvist = (dag: string): Skridt =>
  skridt({
    beslutning: 'registrer-oplysning',
    id: 'paaklaget-afgoerelse',
    vaerdi: dag,
    kilde: 'Ankestyrelsen',
    den: '2026-11-05',
  })
const laesning = (valgt: 'A' | 'B'): Skridt =>
  skridt({
    beslutning: 'vaelg-laesning',
    tvivl: TVIVL,
    laesning: valgt,
    begrundelse: 'Drøftet med juristen.',
    den: '2026-11-05',
  })

/** Et forløb gives. Afslaget, eller intet, når det kan gives. */
function afslaget(den: string, foer: readonly Skridt[] = []): string | undefined {
  const kommando = {
    beslutning: 'traef-afgoerelse',
    om: 'ressourceforloeb',
    resultat: 'givet',
    udfald: 'ressourceforloeb',
    form: 'skriftlig',
    begrundelse: 'Praktikken gik godt.',
    forloeb: { efter: '112', starter: '2026-12-01', slutter: '2028-11-30' },
    den,
  } as const
  const svar = udfoer(fold(registrerAlle([...OPRETTET, ...foer])), kommando, { af: LEDER, idag: dato('2026-11-23') })
  return svar.ok ? undefined : svar.afvist.kode
}

describe('Lov 1750/2025 § 21, stk. 8: et nyt forløb', () => {
  it.each([
    { den: '2026-01-30', svar: undefined },
    { den: '2026-01-31', svar: undefined },
    { den: '2026-02-01', svar: 'LUKKET_FOR_NYE_FORLOEB' },
    { den: '2026-11-23', svar: 'LUKKET_FOR_NYE_FORLOEB' },
  ])('bevilget $den: $svar', ({ den, svar }) => {
    expect(afslaget(den)).toBe(svar)
  })

  it.each([
    { sag: 'hjemvist, læsningen ikke valgt', foer: [hjemvist('2026-01-31')], svar: undefined },
    { sag: 'hjemvist, og kommunen læser, at det kan', foer: [hjemvist('2026-01-31'), laesning('A')], svar: undefined },
    {
      sag: 'hjemvist, og kommunen læser, at intet kan',
      foer: [hjemvist('2026-01-31'), laesning('B')],
      svar: 'LUKKET_FOR_NYE_FORLOEB',
    },
    {
      sag: 'afgørelsen er fra efter lukningen',
      foer: [hjemvist('2026-02-01')],
      svar: 'LUKKET_FOR_NYE_FORLOEB',
    },
  ])('i en sag, der skal afgøres om: $sag', ({ foer, svar }) => {
    expect(afslaget('2026-11-23', foer)).toBe(svar)
  })
})
