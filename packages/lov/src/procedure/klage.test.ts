import { type Dato, dato, iso, plusDage } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Oplysning } from '../motor/oplysning.ts'
import { type Klagefakta, type Procesfakta, TOM_PROCES } from './fakta.ts'
import { vurderProcedure } from './vurder-procedure.ts'

const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøven' })
const den = (dag: string): Oplysning<Dato> => opl(dato(dag))
const sag = (klage: Klagefakta): Procesfakta => ({
  ...TOM_PROCES,
  afgoerelse: { truffetDen: den('2025-09-01'), meddelt: opl({ maade: 'digital-post', den: dato('2025-09-01') }) },
  klage,
})
const tilstande = (klage: Klagefakta, dag: string) =>
  Object.fromEntries(
    vurderProcedure(sag(klage), dato(dag))
      .pligter.filter(({ id }) => id.startsWith('BEK'))
      .map(({ id, tilstand }) => [id, tilstand]),
  )
const I_TIDE = den('2025-09-15')
const FOR_SENT = den('2025-09-30')

describe('BEK 861/2025 § 11: genvurdering', () => {
  it.each([
    ['2025-09-14', 'kommende'],
    ['2025-09-15', 'aktiv'],
    ['2025-10-13', 'aktiv'],
    ['2025-10-14', 'overskredet'],
  ])('[BEK-861-11-1] klage modtaget 15. september, set %s: %s', (dag, tilstand) => {
    expect(tilstande({ modtaget: I_TIDE }, dag)['BEK-861-11-1']).toBe(tilstand)
  })

  it.each<[string, Klagefakta, string]>([
    [
      'sendt til Ankestyrelsen uden medhold',
      { genvurderet: opl({ den: dato('2025-10-01'), medhold: 'intet' }), sendtTilAnkestyrelsen: den('2025-10-01') },
      'opfyldt',
    ],
    ['genvurderet, men ikke sendt', { genvurderet: opl({ den: dato('2025-10-01'), medhold: 'intet' }) }, 'overskredet'],
    [
      'helt medhold og ny afgørelse',
      {
        genvurderet: opl({ den: dato('2025-10-01'), medhold: 'helt' }),
        nyAfgoerelse: opl({ maade: 'digital-post', den: dato('2025-10-02') }),
      },
      'opfyldt',
    ],
    [
      'delvist medhold uden ny afgørelse',
      { genvurderet: opl({ den: dato('2025-10-01'), medhold: 'delvist' }) },
      'overskredet',
    ],
    [
      'flere oplysninger, og klageren fik besked i tide',
      { manglerOplysninger: opl(true), beskedOmForsinkelse: den('2025-10-10') },
      'aktiv',
    ],
    [
      'flere oplysninger, og klageren fik besked på sidste dag',
      { manglerOplysninger: opl(true), beskedOmForsinkelse: den('2025-10-13') },
      'aktiv',
    ],
    [
      'flere oplysninger, men besked for sent',
      { manglerOplysninger: opl(true), beskedOmForsinkelse: den('2025-10-14') },
      'overskredet',
    ],
    ['besked uden at der mangler oplysninger', { beskedOmForsinkelse: den('2025-10-10') }, 'overskredet'],
    ['hastende', { hastende: { svar: 'ja', af: 'Mette Holm', begrundelse: 'Uden forsørgelse.' } }, 'bortfaldet'],
  ])('[BEK-861-11-1] %s', (_sag, klage, tilstand) => {
    expect(tilstande({ modtaget: I_TIDE, ...klage }, '2025-11-01')['BEK-861-11-1']).toBe(tilstand)
  })

  it('[BEK-861-11-5] en hastende klage genvurderes straks, uden en dag; ellers er pligten der ikke', () => {
    const hastende = { svar: 'ja' as const, af: 'Mette Holm', begrundelse: 'Uden forsørgelse.' }
    expect(tilstande({ modtaget: I_TIDE, hastende }, '2025-11-01')['BEK-861-11-5']).toBe('aktiv')
    expect(tilstande({ modtaget: I_TIDE }, '2025-11-01')['BEK-861-11-5']).toBe('bortfaldet')
  })

  it.each<[string, Klagefakta, string, string]>([
    ['ikke oplyst, om der mangler noget', {}, '2025-10-01', 'uoplyst'],
    ['mangler intet', { manglerOplysninger: opl(false) }, '2025-10-01', 'bortfaldet'],
    ['mangler, sidste dag', { manglerOplysninger: opl(true) }, '2025-10-13', 'aktiv'],
    ['mangler, dagen efter', { manglerOplysninger: opl(true) }, '2025-10-14', 'overskredet'],
    [
      'besked givet',
      { manglerOplysninger: opl(true), beskedOmForsinkelse: den('2025-10-13') },
      '2025-10-14',
      'opfyldt',
    ],
  ])('[BEK-861-11-2] %s', (_sag, klage, dag, tilstand) => {
    expect(tilstande({ modtaget: I_TIDE, ...klage }, dag)['BEK-861-11-2']).toBe(tilstand)
  })

  it.each([
    [undefined, '2025-10-01', 'aktiv'],
    [undefined, '2025-10-02', 'overskredet'],
    ['2025-10-01', '2025-10-02', 'opfyldt'],
  ])(
    '[BEK-861-11-1-besked] sagen sendt 1. oktober, klageren underrettet %s, set %s: %s',
    (underrettet, dag, tilstand) => {
      const klage: Klagefakta = {
        modtaget: I_TIDE,
        genvurderet: opl({ den: dato('2025-10-01'), medhold: 'intet' }),
        sendtTilAnkestyrelsen: den('2025-10-01'),
        ...(underrettet === undefined ? {} : { klagerUnderrettet: den(underrettet) }),
      }
      expect(tilstande(klage, dag)['BEK-861-11-1-besked']).toBe(tilstand)
    },
  )
})

describe('BEK 861/2025 § 13: for sen klage', () => {
  it('[BEK-861-13-1] sendes straks videre og genvurderes ikke', () => {
    expect(tilstande({ modtaget: FOR_SENT }, '2025-12-01')).toEqual({
      'BEK-861-11-1': 'bortfaldet',
      'BEK-861-11-5': 'bortfaldet',
      'BEK-861-11-2': 'bortfaldet',
      'BEK-861-13-1': 'aktiv',
    })
  })

  it('[BEK-861-13-1] er sendt', () => {
    expect(tilstande({ modtaget: FOR_SENT, sendtTilAnkestyrelsen: FOR_SENT }, '2025-12-01')['BEK-861-13-1']).toBe(
      'opfyldt',
    )
  })

  it('[BEK-861-13-1] en rettidig klage er ikke for sen', () => {
    expect(tilstande({ modtaget: den('2025-09-29') }, '2025-12-01')['BEK-861-13-1']).toBe('bortfaldet')
  })

  it.each([
    ['på den sikre sidste dag', '2026-02-16', 'aktiv', 'bortfaldet'],
    ['dagen mellem de to læsninger', '2026-02-17', 'tvivl', 'tvivl'],
    ['dagen efter den lempeligste', '2026-02-18', 'bortfaldet', 'aktiv'],
  ])('[BEK-861-13-1] afgørelsen sendt i brev, klagen modtaget %s', (_sag, modtaget, genvurder, sendVidere) => {
    const fakta: Procesfakta = {
      ...TOM_PROCES,
      afgoerelse: { truffetDen: den('2026-01-12'), meddelt: opl({ maade: 'brev', den: dato('2026-01-12') }) },
      klage: { modtaget: den(modtaget) },
    }
    const { pligter } = vurderProcedure(fakta, dato('2026-02-20'))
    const tilstand = (id: string) => pligter.find((p) => p.id === id)?.tilstand
    expect([tilstand('BEK-861-11-1'), tilstand('BEK-861-13-1')]).toEqual([genvurder, sendVidere])
  })

  it('[BEK-861-13-1] vides det ikke, hvornår afgørelsen kom frem, er begge pligter uoplyste', () => {
    const p = vurderProcedure({ ...TOM_PROCES, klage: { modtaget: I_TIDE } }, dato('2025-10-01')).pligter
    expect(p.map(({ id, tilstand }) => `${id} ${tilstand}`)).toContain('BEK-861-13-1 uoplyst')
    expect(p.map(({ id, tilstand }) => `${id} ${tilstand}`)).toContain('BEK-861-11-1 uoplyst')
  })
})

describe('BEK 861/2025 § 12: delvist medhold', () => {
  const delvist: Klagefakta = {
    modtaget: I_TIDE,
    genvurderet: opl({ den: dato('2025-10-01'), medhold: 'delvist' }),
    nyAfgoerelse: opl({ maade: 'digital-post', den: dato('2025-10-01') }),
  }
  it('[BEK-861-12-1] klageren har fire uger fra den nye afgørelse', () => {
    const { taerskler } = vurderProcedure(sag(delvist), dato('2025-10-05'))
    expect(taerskler.map(({ id, dag }) => `${id} ${iso(dag)}`)).toEqual([
      'RSL-67-1 2025-09-29',
      'BEK-861-12-1 2025-10-29',
    ])
  })

  it('[BEK-861-12-2] ikke fastholdt: intet skal sendes', () => {
    expect(tilstande(delvist, '2025-12-01')['BEK-861-12-2']).toBeUndefined()
  })

  it.each(['helt', 'intet'] as const)('[BEK-861-12-2] efter %s medhold er der intet at fastholde', (medhold) => {
    const klage = { ...delvist, genvurderet: opl({ den: dato('2025-10-01'), medhold }), fastholdt: den('2025-10-10') }
    expect(Object.keys(tilstande(klage, '2025-12-01')).filter((id) => id.startsWith('BEK-861-12'))).toEqual([])
  })

  it.each([
    [undefined, '2025-10-24', 'aktiv'],
    [undefined, '2025-10-25', 'overskredet'],
    ['2025-10-20', '2025-10-25', 'opfyldt'],
  ])('[BEK-861-12-2] fastholdt 10. oktober, sendt %s, set %s: %s', (sendt, dag, tilstand) => {
    const klage = {
      ...delvist,
      fastholdt: den('2025-10-10'),
      ...(sendt === undefined ? {} : { sendtTilAnkestyrelsen: den(sendt) }),
    }
    expect(tilstande(klage, dag)['BEK-861-12-2']).toBe(tilstand)
  })

  it('[BEK-861-12-3] klageren får besked samtidig med, at sagen sendes', () => {
    const klage = { ...delvist, fastholdt: den('2025-10-10'), sendtTilAnkestyrelsen: den('2025-10-20') }
    expect(tilstande(klage, '2025-10-20')['BEK-861-12-3']).toBe('aktiv')
    expect(tilstande(klage, '2025-10-21')['BEK-861-12-3']).toBe('overskredet')
    expect(tilstande({ ...klage, klagerUnderrettet: den('2025-10-20') }, '2025-10-21')['BEK-861-12-3']).toBe('opfyldt')
  })
})

describe('Svar om klagen', () => {
  const svar = (klage: Klagefakta) =>
    Object.fromEntries(vurderProcedure(sag(klage), dato('2025-10-05')).svar.map((f) => [f.led.id, f.svar]))

  it('[RSL-72-1] [RSL-69] klagen udsætter ikke virkningen, og Ankestyrelsen prøver kun retlige spørgsmål', () => {
    expect(svar({ modtaget: I_TIDE })).toMatchObject({
      'RSL-72-1': 'ikke-opfyldt',
      'RSL-69': 'ikke-opfyldt',
      'RSL-70': 'opfyldt',
      'RSL-67': 'opfyldt',
    })
  })

  it('uden klage er der hverken svar eller pligter om den, men klagefristen er der', () => {
    const { klage: _, ...uden } = sag({})
    const v = vurderProcedure(uden, dato('2025-10-05'))
    expect(v.pligter.filter(({ id }) => id.startsWith('BEK'))).toEqual([])
    expect(v.klagefrist && iso(v.klagefrist.udloeb.tidligst)).toBe('2025-09-29')
  })

  it('[RSL-67-1] er fristen i tvivl, vises den sikre dag og den seneste', () => {
    const brev: Procesfakta = {
      ...TOM_PROCES,
      afgoerelse: { truffetDen: den('2026-01-12'), meddelt: opl({ maade: 'brev', den: dato('2026-01-12') }) },
    }
    const { taerskler } = vurderProcedure(brev, dato('2026-01-20'))
    expect(taerskler.map(({ id, dag }) => `${id} ${iso(dag)}`)).toEqual([
      'RSL-67-1 2026-02-16',
      'RSL-67-1-senest 2026-02-17',
    ])
  })

  it('[BEK-861-11-2] en forventet dag vises som det, kommunen har sagt', () => {
    const klage = { modtaget: I_TIDE, ventesAfsluttet: den('2025-11-20') }
    const { taerskler } = vurderProcedure(sag(klage), dato('2025-10-05'))
    expect(taerskler.at(-1)).toMatchObject({ id: 'BEK-861-11-2-ventet', dag: dato('2025-11-20') })
  })
})

describe('Pligterne ved en klage for enhver modtagelsesdag', () => {
  it('netop én af genvurdering og videresendelse er der, når fristen er kendt på dagen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 100 }), (efter, set) => {
        const modtaget = plusDage(dato('2025-09-01'), efter)
        const t = tilstande({ modtaget: opl(modtaget) }, iso(plusDage(modtaget, set)))
        expect(t['BEK-861-11-1'] === 'bortfaldet').not.toBe(t['BEK-861-13-1'] === 'bortfaldet')
      }),
      { numRuns: 500, seed: 11 },
    )
  })

  it('fristen for genvurderingen flytter sig netop så mange dage som modtagelsen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 27 }), (efter) => {
        const modtaget = plusDage(dato('2025-09-01'), efter)
        const p = vurderProcedure(sag({ modtaget: opl(modtaget) }), modtaget).pligter.find(
          ({ id }) => id === 'BEK-861-11-1',
        )
        expect(p?.fristDen).toBe(plusDage(modtaget, 28))
      }),
      { numRuns: 28, seed: 12 },
    )
  })
})
