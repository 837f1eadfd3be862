import type { Svar } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { tvivlI } from './tvivl.ts'
import { fast } from './beregnet.ts'
import { alleVilkaar, mindstEtVilkaar } from './sammensat.ts'
import { tvivlsomt } from './tvivlsomt.ts'
import type { Vilkaar } from './vilkaar.ts'

const led = (id: string, svar: Svar): Vilkaar<undefined> => fast({ id, spoergsmaal: '?' }, svar)

function tvivl(id: string, A: Svar, B: Svar, valgt?: 'A' | 'B'): Vilkaar<undefined> {
  const valg = valgt === undefined ? undefined : { laesning: valgt, af: 'Jens Lund', begrundelse: 'Efter ordlyden.' }
  const tekster = { id, titel: id, A: 'Sådan.', B: 'Eller sådan.', hvemBeslutter: 'faglig leder' }
  return tvivlsomt<undefined>(
    { id: `led ${id}`, spoergsmaal: '?' },
    tekster,
    { A: led(`${id} A`, A), B: led(`${id} B`, B) },
    () => valg,
  )
}

const alle = (...dele: readonly Vilkaar<undefined>[]): Vilkaar<undefined> =>
  alleVilkaar({ id: 'rod', spoergsmaal: '?' }, dele)
const mindstEn = (...dele: readonly Vilkaar<undefined>[]): Vilkaar<undefined> =>
  mindstEtVilkaar({ id: 'rod', spoergsmaal: '?' }, dele)

describe('Tvivl, svaret hviler på', () => {
  it.each<{ sag: string; rod: Vilkaar<undefined>; fundet: readonly { id: string; harBetydning: boolean }[] }>([
    {
      sag: 'læsningerne er uenige: tvivlen har betydning',
      rod: alle(tvivl('T', 'opfyldt', 'ikke-opfyldt')),
      fundet: [{ id: 'T', harBetydning: true }],
    },
    {
      sag: 'læsningerne er enige: den nævnes uden betydning',
      rod: alle(tvivl('T', 'opfyldt', 'opfyldt')),
      fundet: [{ id: 'T', harBetydning: false }],
    },
    {
      sag: 'valgt mellem uenige: den har stadig betydning',
      rod: alle(tvivl('T', 'opfyldt', 'ikke-opfyldt', 'A')),
      fundet: [{ id: 'T', harBetydning: true }],
    },
    {
      sag: 'valgt, men noget andet er uafklaret: valget følger sagen',
      rod: alle(led('uoplyst', 'uoplyst'), tvivl('T', 'opfyldt', 'ikke-opfyldt', 'A')),
      fundet: [{ id: 'T', harBetydning: true }],
    },
    {
      sag: 'et nej ved siden af afgør sagen: tvivlen er ikke dens',
      rod: alle(led('nej', 'ikke-opfyldt'), tvivl('T', 'opfyldt', 'opfyldt')),
      fundet: [],
    },
    {
      sag: 'et ja ved siden af er nok: tvivlen er ikke dens',
      rod: mindstEn(led('ja', 'opfyldt'), tvivl('T', 'opfyldt', 'ikke-opfyldt')),
      fundet: [],
    },
    {
      sag: 'samme tvivl to steder står én gang, og betydningen følger det sted, der har den',
      rod: alle(tvivl('T', 'opfyldt', 'opfyldt'), tvivl('T', 'ikke-opfyldt', 'opfyldt', 'B')),
      fundet: [{ id: 'T', harBetydning: true }],
    },
    {
      sag: 'to tvivl i samme sag',
      rod: alle(tvivl('T', 'opfyldt', 'opfyldt'), tvivl('U', 'opfyldt', 'ikke-opfyldt', 'A')),
      fundet: [
        { id: 'T', harBetydning: false },
        { id: 'U', harBetydning: true },
      ],
    },
    { sag: 'ingen tvivl', rod: alle(led('ja', 'opfyldt')), fundet: [] },
  ])('$sag', ({ rod, fundet }) => {
    const tvivlene = tvivlI(rod.forklar(undefined)).map(({ forklaring, harBetydning }) => ({
      id: forklaring.led.tvivl?.id,
      harBetydning,
    }))
    expect(tvivlene).toEqual(fundet)
  })
})
