import { dato } from '@fodfaeste/grund'
import { enSag, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { tilFakta } from './til-fakta.ts'

describe('Fra sag til lovens fakta', () => {
  it('fødselsdagen er kendt på dagen, og det ikke registrerede er slet ikke med', () => {
    expect(tilFakta(enSag({ foedt: '1971-05-02' }))).toEqual({
      foedselsdag: {
        vaerdi: { tidligst: dato('1971-05-02'), senest: dato('1971-05-02') },
        kilde: 'CPR',
        den: dato('2025-03-03'),
      },
      dage: {},
      jaNej: {},
      skoen: {},
      oensker: [],
      laesningsvalg: {},
    })
  })

  it('et registreret nej er et nej, ikke et fravær', () => {
    expect(
      tilFakta(enSag({ oplysninger: { 'modtager-foertidspension': false } })).jaNej['modtager-foertidspension']?.vaerdi,
    ).toBe(false)
  })

  it.each([
    { sag: 'bevilget på ny efter lukningen', bevilget: '2026-02-01', paaklaget: '2026-01-31', kendt: false },
    { sag: 'bevilget på ny, før den lukkede', bevilget: '2026-01-31', paaklaget: '2025-12-01', kendt: true },
    { sag: 'afslaget er også fra efter lukningen', bevilget: '2026-02-02', paaklaget: '2026-02-01', kendt: true },
    { sag: 'intet er påklaget', bevilget: '2026-02-01', paaklaget: undefined, kendt: true },
  ])('$sag: bevillingens dag er med: $kendt', ({ bevilget, paaklaget, kendt }) => {
    const oplysninger = { bevilget, ...(paaklaget !== undefined && { 'paaklaget-afgoerelse': paaklaget }) }
    expect('bevilget' in tilFakta(enSag({ den: '2026-03-03', oplysninger })).dage).toBe(kendt)
  })

  it('skønnet bærer navnet på den, der traf det', () => {
    expect(tilFakta(enSag({ skoen: { udviklingsperspektiv: 'ja' } })).skoen.udviklingsperspektiv).toEqual({
      svar: 'ja',
      af: 'Prøve Person',
      den: dato('2025-03-03'),
      begrundelse: 'Begrundet i prøven.',
    })
  })

  it('et spørgsmål uden svar er et ønske, loven venter på', () => {
    const spurgt = {
      beslutning: 'spoerg-om-oenske',
      emne: 'endnu-et-forloeb',
      spoergsmaal: 'Vil du?',
      den: '2025-03-04',
    } as const
    const sag = fold(registrerAlle([...skridtTil(), { kommando: spurgt, idag: '2025-03-04' }]))
    expect(sag && tilFakta(sag).oensker).toEqual([
      { emne: 'endnu-et-forloeb', spurgtDen: dato('2025-03-04'), kilde: 'borgeren' },
    ])
  })
})
