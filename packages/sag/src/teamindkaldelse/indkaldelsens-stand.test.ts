import { dato } from '@fodfaeste/grund'
import { type Skridt, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import { journal } from '../haendelse-tekst.ts'
import { afventerIndkaldelsessvar } from '../opgave/afventer-indkaldelsessvar.ts'
import type { Sag } from '../sag.ts'
import type { Kommando } from '../udfoer.ts'
import { type Moedetid, indkaldelsensStand, indkaldtTilIntet } from './indkaldelsens-stand.ts'

const DEN = '2025-05-05'
const MOEDEDAG = '2025-05-20'
const BEGYNDT: readonly Skridt[] = [
  ...skridtTil(),
  {
    kommando: {
      beslutning: 'planlaeg-teambehandling',
      moededag: MOEDEDAG,
      art: 'behandling',
      om: 'ressourceforloeb',
      den: DEN,
    },
    idag: DEN,
  },
]
const BEHANDLING = registrerAlle(BEGYNDT).length
const TID: Moedetid = { dag: MOEDEDAG, fra: '09:00', sted: 'Rådhuset' }
const indkald = (aendret: object = {}): object => ({
  beslutning: 'indkald-til-team',
  dag: MOEDEDAG,
  fra: '9.00',
  sted: 'Rådhuset',
  foregaar: 'i-rummet',
  ved: 'brev',
  ...aendret,
})
const svar = (felter: object): object => ({ beslutning: 'besvar-teamindkaldelse', ...felter })
const tolk = (felter: object = {}): object => ({
  beslutning: 'bestil-tolk',
  sprog: 'arabisk',
  dag: MOEDEDAG,
  fra: '9',
  ...felter,
})

/** Sagen efter det, der skete om mødet. */
function sagen(...skete: readonly object[]): Sag {
  const skridt = skete.map((kommando) => ({
    kommando: { behandling: BEHANDLING, den: DEN, ...kommando } as Kommando,
    idag: DEN,
  }))
  const sag = fold(registrerAlle([...BEGYNDT, ...(skridt as readonly Skridt[])]))
  if (sag === undefined) throw new Error('The case did not fold')
  return sag
}
const stand = (sag: Sag, tid = TID) => indkaldelsensStand(sag, { version: BEHANDLING }, tid)
const opmaerksom = (skete: readonly object[], tid = TID) => stand(sagen(...skete), tid).opmaerksom

describe('Borgerens indkaldelse til teamet', () => {
  it('begynder med, at hun ikke er indkaldt, og venter så på svaret', () => {
    expect(opmaerksom([])).toEqual(['ikke-indkaldt'])
    expect(opmaerksom([indkald()])).toEqual(['ikke-svaret'])
    expect(opmaerksom([indkald(), svar({ svar: 'kommer' })])).toEqual([])
  })

  it('det seneste svar gælder, og det gamle står stadig i journalen', () => {
    const sag = sagen(indkald(), svar({ svar: 'kommer' }), svar({ svar: 'kommer-ikke', ord: 'Min datter er indlagt.' }))
    expect(stand(sag)).toMatchObject({ svar: { svar: 'kommer-ikke' }, opmaerksom: ['kommer-ikke'] })
    const linjer = journal(sag.haendelser)
    expect(linjer).toContain('Borgerens svar på indkaldelsen til teamet: kommer.')
    expect(linjer).toContain('Borgerens svar på indkaldelsen til teamet: kommer ikke. Min datter er indlagt.')
  })

  it.each([
    [{ ...TID, fra: '10:30' }, ['fra']],
    [{ ...TID, sted: 'Jobcentret' }, ['sted']],
    [{ ...TID, dag: '2025-05-27', fra: '10:30' }, ['dag', 'fra']],
    [{ dag: MOEDEDAG }, []],
  ] as const)('flyttes mødet bagefter til %j, er hun indkaldt til noget andet: %j', (tid, aendret) => {
    const nu = stand(sagen(indkald(), svar({ svar: 'kommer' })), tid)
    expect(nu.aendret).toEqual(aendret)
    expect(nu.opmaerksom).toEqual(aendret.length > 0 ? ['gammel-tid'] : [])
  })

  it('er hun med på video, er det ikke et nyt sted, at teamet sidder i et andet lokale', () => {
    const paaVideo = indkald({ foregaar: 'video', sted: 'Linket kommer i Digital Post.' })
    expect(opmaerksom([paaVideo, svar({ svar: 'kommer', medPaa: 'video' })])).toEqual([])
  })

  it('indkaldes hun igen, er det gamle svar ikke et svar på den nye tid, men ønsket om tolk og bisidder huskes', () => {
    const bisidder = { navn: 'Rana Haddad', relation: 'søster' }
    const skete = [indkald(), svar({ svar: 'anden-tid', bisidder, tolkesprog: 'arabisk' }), indkald({ fra: '11.00' })]
    const nu = stand(sagen(...skete), { ...TID, fra: '11:00' })
    expect(nu.svar).toBeUndefined()
    expect(nu.sidsteSvar).toMatchObject({ bisidder, tolkesprog: 'arabisk' })
    expect(nu.tidligere).toHaveLength(1)
    expect(nu.opmaerksom).toEqual(['ikke-svaret', 'tolk-mangler'])
  })

  it('en tolk er i orden, når den er bestilt til sproget og tiden', () => {
    const ja = [indkald(), svar({ svar: 'kommer', tolkesprog: 'Arabisk' })]
    expect(opmaerksom([...ja, tolk()])).toEqual([])
    expect(opmaerksom([...ja, tolk({ sprog: 'somali' })])).toEqual(['tolk-andet-sprog'])
    expect(opmaerksom([...ja, tolk({ fra: '11.00' })])).toEqual(['tolk-gammel-tid'])
    expect(opmaerksom([...ja, tolk({ fra: '11.00' }), tolk()])).toEqual([])
  })

  it('er mødet holdt, er der intet at se efter, og de, der mødte, står for sig', () => {
    const sag = sagen(
      indkald({ dag: DEN }),
      {
        beslutning: 'hold-teambehandling',
        moededag: DEN,
        art: 'behandling',
        om: 'ressourceforloeb',
        deltog: ['sagsbehandler'],
      },
      {
        beslutning: 'registrer-oevrigt-fremmoede',
        moedte: [{ navn: 'Rana Haddad', rolle: 'bisidder' }],
      },
    )
    const holdt = sag.teambehandlinger.at(-1)
    if (holdt === undefined) throw new Error('The meeting is gone')
    expect(indkaldelsensStand(sag, holdt, { dag: DEN })).toMatchObject({
      moedte: [{ navn: 'Rana Haddad', rolle: 'bisidder' }],
      opmaerksom: [],
    })
  })

  it('tages sagen af mødet, står indkaldelsen tilbage, til dagen er gået eller hun er indkaldt til et nyt', () => {
    const bort = { beslutning: 'ret-haendelse', version: BEHANDLING, begrundelse: 'Flyttet.' }
    const sag = sagen(indkald(), bort)
    expect(sag.teambehandlinger).toEqual([])
    expect(indkaldtTilIntet(sag, DEN)).toMatchObject({ dag: MOEDEDAG, fra: '09:00' })
    expect(indkaldtTilIntet(sag, '2025-05-21')).toBeUndefined()
    expect(indkaldtTilIntet(sagen(indkald()), DEN)).toBeUndefined()
  })
})

describe('Min dag og indkaldelsen', () => {
  const AF = { id: 'nanna-fyrlys', navn: 'Nanna Fyrlys' }
  const paaMinDag = (skete: readonly object[], dag = DEN) =>
    afventerIndkaldelsessvar(sagen(...skete), AF, dato(dag)).map(({ art, hvad, frist }) => [art, hvad, frist])

  it('venter på svaret til mødets dag og ikke længere; loven sætter ingen frist', () => {
    expect(paaMinDag([])).toEqual([])
    expect(paaMinDag([indkald()])).toEqual([['vent', 'Venter på borgerens svar på indkaldelsen til teamet', MOEDEDAG]])
    expect(paaMinDag([indkald()], '2025-05-21')).toEqual([])
    expect(paaMinDag([indkald(), svar({ svar: 'kommer-ikke' })])).toEqual([])
  })

  it('en tolk, der er bedt om, skal bestilles, og sproget står ikke i det, der går ud i kalenderen', () => {
    const bedt = [indkald(), svar({ svar: 'kommer', tolkesprog: 'arabisk' })]
    expect(paaMinDag(bedt)).toEqual([['hus', 'Bestil tolk til mødet i teamet', MOEDEDAG]])
    expect(paaMinDag([...bedt, tolk()])).toEqual([])
  })
})
