import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { I_MAALGRUPPEN, type ProeveSag, proeveFakta, proeveGrundlag } from '../proeve-fakta.ts'
import { indholdPaa } from '../motor/version.ts'
import { vurder, vurderKort } from '../vurdering/vurder.ts'
import { medSvar } from '../eksempler/eksempel.ts'
import { EKSEMPLER_LUKNING } from './lukning-eksempler.ts'
import { LUKNING } from './lukning.ts'

/** Lukningen vælges på den dag, der afgøres; ikke på lovens dag. */
function lukningen(sag: ProeveSag, paa: string) {
  const g = proeveGrundlag(sag, paa)
  const vilkaar = indholdPaa(LUKNING, g.afgoeresDen)
  const svar = vilkaar?.svar(g) ?? 'findes ikke'
  expect(vilkaar?.forklar(g).svar ?? 'findes ikke').toBe(svar)
  return svar
}

const HJEMVIST = 'TVIVL-HJEMVIST-EFTER-LUKNING'
const START = 'TVIVL-START-EFTER-LUKNING'

describe('Lov 1750/2025 § 21, stk. 8: lukket for nye forløb fra 1. februar 2026', () => {
  it.each(
    medSvar(EKSEMPLER_LUKNING, {
      'Afgøres på den sidste dag': 'findes ikke',
      'Afgøres på lukningens dag': 'ikke-opfyldt',
      'Afgøres på den sidste dag, ses efter lukningen': 'findes ikke',
      'Bevilget på den sidste dag': 'opfyldt',
      'Bevilget på lukningens dag': 'ikke-opfyldt',
      'Bevilget 2023 og begyndt': 'opfyldt',
      'Bevilget og begyndt på den sidste dag': 'opfyldt',
      'Begyndt dagen før lukningen, bevillingens dag er ikke oplyst: den er senest den dag': 'opfyldt',
      'Begynder på lukningens dag, bevillingens dag er ikke oplyst': 'ikke-opfyldt',
      'Bevilget i tide, begynder på lukningens dag: to læsninger': 'kraever-skoen',
      'Afslag på den sidste dag, hjemvist siden: to læsninger': 'kraever-skoen',
    }),
  )('[LOV-1750-21-8] $sag → $svar', ({ fakta, paa, svar }) => {
    expect(lukningen(fakta, paa)).toBe(svar)
  })

  it.each<{ sag: string; starter: string; valg?: 'A' | 'B'; svar: string }>([
    { sag: 'begynder dagen før lukningen', starter: '2026-01-31', svar: 'opfyldt' },
    { sag: 'begynder på lukningens dag, ingen læsning valgt', starter: '2026-02-01', svar: 'kraever-skoen' },
    { sag: 'begynder på lukningens dag, læsning A', starter: '2026-02-01', valg: 'A', svar: 'opfyldt' },
    { sag: 'begynder på lukningens dag, læsning B', starter: '2026-02-01', valg: 'B', svar: 'ikke-opfyldt' },
    { sag: 'begynder i marts, ingen læsning valgt', starter: '2026-03-01', svar: 'kraever-skoen' },
  ])('[LOV-1750-21-8] bevilget 20. januar 2026, $sag → $svar', ({ starter, valg, svar }) => {
    const sag: ProeveSag = {
      bevilget: '2026-01-20',
      starter,
      ...(valg === undefined ? {} : { valg: { [START]: valg } }),
    }
    expect(lukningen(sag, '2026-02-15')).toBe(svar)
  })

  it.each<{ sag: string; paaklaget: string; valg?: 'A' | 'B'; svar: string }>([
    { sag: 'afslag på den sidste dag, ingen læsning valgt', paaklaget: '2026-01-31', svar: 'kraever-skoen' },
    { sag: 'afslag på den sidste dag, læsning A', paaklaget: '2026-01-31', valg: 'A', svar: 'opfyldt' },
    { sag: 'afslag på den sidste dag, læsning B', paaklaget: '2026-01-31', valg: 'B', svar: 'ikke-opfyldt' },
    {
      sag: 'afslag på lukningens dag, læsning A hjælper ikke',
      paaklaget: '2026-02-01',
      valg: 'A',
      svar: 'ikke-opfyldt',
    },
    { sag: 'afslag i 2024', paaklaget: '2024-10-10', svar: 'kraever-skoen' },
  ])('[LOV-1750-21-8] hjemvist $sag → $svar', ({ paaklaget, valg, svar }) => {
    const sag: ProeveSag = { paaklaget, ...(valg === undefined ? {} : { valg: { [HJEMVIST]: valg } }) }
    expect(lukningen(sag, '2026-04-01')).toBe(svar)
  })
})

describe('Hele sagen omkring lukningen', () => {
  const sag: ProeveSag = { ...I_MAALGRUPPEN, foedt: '1985-05-05', tidligere: [] }

  it.each<{ sag: string; mere: ProeveSag; paa: string; kode: string }>([
    { sag: 'afgøres 31. januar 2026', mere: {}, paa: '2026-01-31', kode: 'kan-henvises' },
    { sag: 'afgøres 1. februar 2026', mere: {}, paa: '2026-02-01', kode: 'lukket-for-nye-forloeb' },
    {
      sag: 'bevilget 31. januar 2026, ses i juni',
      mere: { bevilget: '2026-01-31' },
      paa: '2026-06-01',
      kode: 'kan-henvises',
    },
    { sag: 'hjemvist, tvivlen er åben', mere: { paaklaget: '2025-12-01' }, paa: '2026-06-01', kode: 'tvivl-i-loven' },
    {
      sag: 'hjemvist, læsning A',
      mere: { paaklaget: '2025-12-01', valg: { [HJEMVIST]: 'A' } },
      paa: '2026-06-01',
      kode: 'kan-henvises',
    },
    {
      sag: 'hjemvist, læsning B',
      mere: { paaklaget: '2025-12-01', valg: { [HJEMVIST]: 'B' } },
      paa: '2026-06-01',
      kode: 'lukket-for-nye-forloeb',
    },
    {
      sag: 'bevilget i tide, begynder efter, tvivlen er åben',
      mere: { bevilget: '2026-01-20', starter: '2026-02-10' },
      paa: '2026-02-02',
      kode: 'tvivl-i-loven',
    },
  ])('[LOV-1750-21-8] $sag → $kode', ({ mere, paa, kode }) => {
    const fakta = proeveFakta({ ...sag, ...mere })
    expect(vurder(fakta, dato(paa)).kode).toBe(kode)
    expect(vurderKort(fakta, dato(paa)).kode).toBe(kode)
  })
})
