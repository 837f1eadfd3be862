import type { Indstillingskrav } from '@fodfaeste/kontrakt'
import { describe, expect, it } from 'vitest'
import { begyndSkrift, indsatserI, tilBeslutning, tilProeve } from './skriftudkast.ts'
import { laesTeamvalg } from './teamvalg.ts'

const TOM = begyndSkrift(undefined, '', '2025-05-06')
const punkter = (...ider: readonly Indstillingskrav['punkter'][number]['id'][]): Indstillingskrav['punkter'] =>
  ider.map((id) => ({ id, spoergsmaal: id, tilstand: 'mangler' }))
const PUNKTER = punkter('sociale-forhold', 'indsatser', 'opfoelgning-og-mentor', 'vil-se-sagen-igen')
const SKREVET = {
  ...TOM,
  udfald: 'ressourceforloeb',
  'ord.sociale-forhold': ' Gæld og to børn. ',
  'ord.hensyn': 'Skrevet, mens der stod fleksjob.',
  indsatser: JSON.stringify([
    { hvad: 'Bostøtte', hvorfor: 'Ro om hverdagen.', raekkefoelge: 'samtidig' },
    { hvad: 'Praktik', hvorfor: 'Prøve arbejde.', raekkefoelge: 'efter-den-forrige' },
    { hvad: '', hvorfor: ' ', raekkefoelge: '' },
  ]),
  opfoelgning: 'Hver fjerde uge.',
  mentor: 'nej',
  vilSeSagenIgen: 'ja',
}
const gem = (felter: object, aendrer?: number, art: 'behandling' | 'genforelaeggelse' = 'behandling') =>
  tilBeslutning({ behandling: { version: 7, art }, punkter: PUNKTER, aendrer }, { ...SKREVET, ...felter })
const fejl = (svar: ReturnType<typeof gem>) => ('fejl' in svar ? svar.fejl.map(({ felt }) => felt) : [])

describe('Indstillingen, mens den skrives', () => {
  it('spørger først loven, når udfaldet er valgt, og kun om det, der er skrevet helt', () => {
    expect(tilProeve(7, TOM)).toBeUndefined()
    expect(tilProeve(7, SKREVET)).toEqual({
      behandling: 7,
      udfald: 'ressourceforloeb',
      ord: { 'sociale-forhold': 'Gæld og to børn.', hensyn: 'Skrevet, mens der stod fleksjob.' },
      // Den første indsats har intet at komme efter.
      indsatser: [
        { hvad: 'Bostøtte', hvorfor: 'Ro om hverdagen.' },
        { hvad: 'Praktik', hvorfor: 'Prøve arbejde.', raekkefoelge: 'efter-den-forrige' },
      ],
      opfoelgning: 'Hver fjerde uge.',
      mentor: false,
      vilSeSagenIgen: true,
    })
  })

  it('gemmes uden det, der hører til et andet udfald', () => {
    expect(gem({})).toMatchObject({
      kommando: {
        beslutning: 'skriv-indstilling',
        behandling: 7,
        ord: { 'sociale-forhold': 'Gæld og to børn.' },
        den: '2025-05-06',
      },
    })
    const svar = gem({})
    expect('kommando' in svar && 'hensyn' in (svar.kommando as { ord: object }).ord).toBe(false)
  })

  it('en ændring peger på den, der ændres, og skal have en grund', () => {
    expect(fejl(gem({}, 12))).toEqual(['team-grund'])
    expect(gem({ grund: 'Stod forkert.' }, 12)).toMatchObject({
      kommando: { beslutning: 'aendr-indstilling', aendrer: 12, grund: 'Stod forkert.' },
    })
  })

  it('det, der er begyndt og ikke skrevet færdigt, siges ved sit felt', () => {
    expect(fejl(gem({ indsatser: JSON.stringify([{ hvad: 'Bostøtte', hvorfor: '', raekkefoelge: '' }]) }))).toEqual([
      'team-indsatser-0-hvorfor',
    ])
    expect(fejl(gem({ saerstandpunkter: JSON.stringify([{ omraade: '', tekst: 'Uenig.' }]) }))).toEqual([
      'team-saerstandpunkter-0-omraade',
    ])
    expect(fejl(gem({ udfald: '', den: '31-2-2025' }))).toEqual(['team-udfald', 'team-den'])
    expect(fejl(gem({ 'ord.sociale-forhold': '', indsatser: '[]', opfoelgning: '' }))).toEqual(['team-udfald'])
  })

  it('spørges der ikke om ordningen, gemmes svaret ikke', () => {
    const med = { tagerStillingTilOrdningen: 'nej' }
    expect(gem(med)).not.toHaveProperty('kommando.tagerStillingTilOrdningen')
    const igen = gem({ ...med, maalgruppe: 'Ikke til drøftelse.' }, undefined, 'genforelaeggelse')
    expect(igen).toHaveProperty('kommando.tagerStillingTilOrdningen', false)
    for (const felt of ['maalgruppe', 'mentor']) expect(igen).not.toHaveProperty(`kommando.${felt}`)
    expect(gem({ maalgruppe: 'Komplekse problemer.' })).toHaveProperty('kommando.maalgruppe', 'Komplekse problemer.')
  })

  it('en ændring begynder med det, der står, og en ødelagt kladde er tom', () => {
    const skrift = {
      udfald: 'fleksjob',
      indsatser: [{ hvad: 'A', hvorfor: 'B' }],
      mentor: true,
      den: '2025-05-06',
    } as const
    const felter = begyndSkrift(skrift as never, '', '')
    expect(felter).toMatchObject({ udfald: 'fleksjob', mentor: 'ja', vilSeSagenIgen: '', den: '' })
    expect(indsatserI(felter)).toEqual([{ hvad: 'A', hvorfor: 'B', raekkefoelge: '' }])
    expect(indsatserI({ indsatser: '{' })).toEqual([])
  })
})

describe('Adressen på teamets side', () => {
  it.each([
    [{ behandling: 12 }, { behandling: 12 }],
    [
      { behandling: '12', igen: 'true' },
      { behandling: 12, igen: true },
    ],
    [{ behandling: 'x', igen: 'nej', goer: 'slet' }, {}],
    [
      { behandling: 12, goer: 'svar' },
      { behandling: 12, goer: 'svar' },
    ],
  ])('%j er %j', (ind, ud) => {
    expect(laesTeamvalg(ind)).toEqual(ud)
  })
})
