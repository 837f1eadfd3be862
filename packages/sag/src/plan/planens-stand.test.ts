import { dato } from '@fodfaeste/grund'
import { type Skridt, enPerson, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import type { Sag } from '../sag.ts'
import { INGEN_FRISTER } from '../sagsfakta/kommunens-frister.ts'
import { type Kommando, udfoer } from '../udfoer.ts'
import { oplystSiden } from './nyt-siden.ts'
import { planensStand } from './planens-stand.ts'

const DEN = '2025-03-10'
const IDAG = dato(DEN)
const NANNA = { id: 'nanna-fyrlys', navn: 'Nanna Fyrlys' }

function sagen(...kommandoer: readonly Kommando[]): Sag {
  const skridt = kommandoer.map((kommando): Skridt => ({ kommando, idag: DEN }))
  const sag = fold(registrerAlle([...skridtTil(), ...skridt]))
  if (sag === undefined) throw new Error('The case was not created')
  return sag
}
const stand = (sag: Sag, udkast?: Parameters<typeof planensStand>[3]) => planensStand(sag, IDAG, INGEN_FRISTER, udkast)
const skrevet = ({ afsnit }: ReturnType<typeof stand>) =>
  afsnit.filter(({ krav }) => krav.svar === 'opfyldt').map(({ id }) => id)

// Version 1 og 2 er oprettelsen og fødselsdagen.
const UDGAVE: Kommando = {
  beslutning: 'skriv-forberedende-udgave',
  afsnit: { helbred: 'Ondt i ryggen.' },
  ord: { helbred: 'Av.' },
  medBorgeren: true,
  sagstype: 'arbejdsevne',
  den: DEN,
}
const OPLYST: Kommando = {
  beslutning: 'registrer-oplysning',
  id: 'bevilget',
  vaerdi: '2025-03-03',
  kilde: 'Afgørelsen',
  den: DEN,
}
const OENSKE: Kommando = {
  beslutning: 'besvar-oenske',
  emne: 'endnu-et-forloeb',
  svar: 'ja',
  ord: 'Ja tak.',
  den: DEN,
}

describe('Planens stand', () => {
  it('en sag uden plan får at vide, hvad den forberedende del skal have', () => {
    const { afsnit, mangler } = stand(sagen())
    expect(afsnit).toHaveLength(14)
    expect(mangler.forberedende.length).toBeGreaterThan(14)
  })

  it('udkastet svares der på, som var det gemt, og sagen er urørt', () => {
    const sag = sagen(UDGAVE)
    expect(skrevet(stand(sag))).toEqual(['helbred'])
    const udkast = { afsnit: { oensker: 'Et job.', helbred: '  ' }, den: DEN, af: NANNA }
    expect(skrevet(stand(sag, udkast))).toEqual(['oensker'])
    expect(sag.plan.forberedende).toHaveLength(1)
  })

  it('det, ingen har svaret på i udkastet, er uoplyst; et nej er et nej', () => {
    const udkast = { afsnit: {}, den: DEN, af: NANNA }
    const svar = (medBorgeren?: boolean) =>
      stand(sagen(), medBorgeren === undefined ? udkast : { ...udkast, medBorgeren }).mangler.forberedende.find(
        ({ id }) => id === 'BEK-1708-2-2',
      )?.svar
    expect([svar(), svar(false), svar(true)]).toEqual(['uoplyst', 'ikke-opfyldt', undefined])
    const type = (sagstype?: 'jobafklaring') =>
      stand(sagen(), sagstype === undefined ? udkast : { ...udkast, sagstype }).mangler.forberedende.map(({ id }) => id)
    expect(type()).toContain('BEK-1708-3-4-type')
    expect(type('jobafklaring')).toContain('BEK-1708-3-4-foerste')
  })
})

describe('Er planen opdateret?', () => {
  const siden = (...kommandoer: readonly Kommando[]) => oplystSiden(sagen(UDGAVE, ...kommandoer).haendelser, 3)

  it('oplysninger, ønsker og dokumenter efter udgaven er nyt; at den er delt, er ikke', () => {
    expect(siden(OPLYST, OENSKE)).toEqual([4, 5])
    expect(siden({ beslutning: 'del-forberedende-del', udgave: 3, maade: 'brev', den: DEN })).toEqual([])
  })

  it('det, der er taget ud igen, er ikke nyt; en ældre oplysning, der er rettet siden, er', () => {
    const ud = (version: number): Kommando => ({
      beslutning: 'ret-haendelse',
      version,
      begrundelse: 'Forkert.',
      den: DEN,
    })
    expect(siden(OPLYST, ud(4))).toEqual([])
    expect(siden(ud(2))).toEqual([4])
    expect(siden(ud(2), ud(4))).toEqual([])
  })

  it('et dokument, der er lagt ved, er ikke nyt', () => {
    const { haendelser } = sagen(UDGAVE, OPLYST, OENSKE)
    expect(oplystSiden(haendelser, 3, [4])).toEqual([5])
  })

  it('et dokument, der er lagt ved en udgave, tages ikke ud af sagen', () => {
    const dokument: Kommando = {
      beslutning: 'registrer-dokument',
      navn: 'Epikrise',
      art: 'modtaget',
      kilde: 'hospitalet',
      dateret: DEN,
      den: DEN,
    }
    const sag = sagen(dokument, { ...UDGAVE, dokumenter: [3] } as Kommando)
    const ud: Kommando = { beslutning: 'ret-haendelse', version: 3, begrundelse: 'Forkert sag.', den: DEN }
    expect(udfoer(sag, ud, { af: enPerson(), idag: IDAG })).toMatchObject({
      afvist: { kode: 'ANDET_BYGGER_PAA', versioner: [4] },
    })
  })
})
