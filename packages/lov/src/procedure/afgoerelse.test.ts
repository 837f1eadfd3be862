import { type Dato, dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'
import { afgoerelseskrav } from './afgoerelsespligter.ts'
import { type Afgoerelsesfakta, type Hoeringsoplysning, type Procesfakta, TOM_PROCES } from './fakta.ts'
import { vurderProcedure } from './vurder-procedure.ts'

const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøven' })
const den = (dag: string): Oplysning<Dato> => opl(dato(dag))
const skoen = (svar: 'ja' | 'nej', begrundelse = 'Efter en konkret vurdering.'): Skoen => ({
  svar,
  af: 'Mette Holm',
  begrundelse,
})
const pligt = (fakta: Procesfakta, dag: string, id: string) =>
  vurderProcedure(fakta, dato(dag)).pligter.find((p) => p.id === id)

const ATTEST: Hoeringsoplysning = {
  id: 'attest',
  navn: 'lægeattesten',
  kommetDen: den('2025-09-01'),
  omGrundlaget: opl(true),
  tilUgunst: opl(true),
  bekendt: skoen('nej'),
  vaesentlig: skoen('ja'),
}

describe('FVL § 19: partshøring', () => {
  const uden = (felt: keyof Hoeringsoplysning): Hoeringsoplysning => {
    const { [felt]: _, ...resten } = ATTEST
    return resten as Hoeringsoplysning
  }
  it.each<[string, Hoeringsoplysning, string, string]>([
    ['alle fire betingelser', ATTEST, 'opfyldt', 'aktiv'],
    ['ikke om grundlaget', { ...ATTEST, omGrundlaget: opl(false) }, 'ikke-opfyldt', 'bortfaldet'],
    ['til gunst', { ...ATTEST, tilUgunst: opl(false) }, 'ikke-opfyldt', 'bortfaldet'],
    ['parten kender den', { ...ATTEST, bekendt: skoen('ja') }, 'ikke-opfyldt', 'bortfaldet'],
    ['uvæsentlig', { ...ATTEST, vaesentlig: skoen('nej') }, 'ikke-opfyldt', 'bortfaldet'],
    ['ingen har skønnet om betydningen', uden('vaesentlig'), 'kraever-skoen', 'uoplyst'],
    ['ubegrundet skøn', { ...ATTEST, vaesentlig: skoen('nej', ' ') }, 'kraever-skoen', 'uoplyst'],
    ['ugunst ikke oplyst', uden('tilUgunst'), 'uoplyst', 'uoplyst'],
    ['undtagelse 1 begrundet', { ...ATTEST, undtagelser: { 1: skoen('ja') } }, 'ikke-opfyldt', 'bortfaldet'],
    ['undtagelse 6 begrundet', { ...ATTEST, undtagelser: { 6: skoen('ja') } }, 'ikke-opfyldt', 'bortfaldet'],
    ['undtagelse 3 overvejet og forkastet', { ...ATTEST, undtagelser: { 3: skoen('nej') } }, 'opfyldt', 'aktiv'],
    ['undtagelse 5 uden grund', { ...ATTEST, undtagelser: { 5: skoen('ja', '') } }, 'kraever-skoen', 'uoplyst'],
  ])('[FVL-19] %s', (_sag, oplysning, svar, tilstand) => {
    const p = pligt({ ...TOM_PROCES, hoering: [oplysning] }, '2025-10-01', 'FVL-19/attest')
    expect([p?.hvorfor.svar, p?.tilstand]).toEqual([svar, tilstand])
  })

  it.each([
    ['hørt før afgørelsen', '2025-09-20', '2025-10-01', 'opfyldt'],
    ['hørt samme dag som afgørelsen', '2025-10-01', '2025-10-01', 'opfyldt'],
    ['hørt efter afgørelsen', '2025-10-02', '2025-10-01', 'overskredet'],
    ['slet ikke hørt', undefined, '2025-10-01', 'overskredet'],
    ['endnu ikke afgjort', undefined, '2025-10-20', 'aktiv'],
  ])('[FVL-19] %s', (_sag, hoert, truffet, tilstand) => {
    const hoering = [{ ...ATTEST, ...(hoert === undefined ? {} : { hoertDen: den(hoert) }) }]
    const fakta = { ...TOM_PROCES, hoering, afgoerelse: { truffetDen: den(truffet) } }
    expect(pligt(fakta, '2025-10-10', 'FVL-19/attest')?.tilstand).toBe(tilstand)
  })
})

describe('FVL § 19: høringen skal være sket, når afgørelsen træffes', () => {
  it.each([
    ['2025-09-30', 'aktiv'],
    ['2025-10-01', 'overskredet'],
  ])('[FVL-19] ikke hørt, afgørelse 1. oktober: set %s er høringen %s', (dag, tilstand) => {
    const fakta = { ...TOM_PROCES, hoering: [ATTEST], afgoerelse: { truffetDen: den('2025-10-01') } }
    expect(pligt(fakta, dag, 'FVL-19/attest')?.tilstand).toBe(tilstand)
  })
})

const AFSLAG: Afgoerelsesfakta = {
  truffetDen: den('2025-10-01'),
  meddelt: opl({ maade: 'digital-post', den: dato('2025-10-02') }),
  form: opl('skriftlig'),
  givetFuldtUd: opl(false),
}
const FULDSTAENDIG: Afgoerelsesfakta = {
  ...AFSLAG,
  begrundelse: { retsregler: opl(true), skoensmaessig: opl(true), hovedhensyn: opl(true), fakta: opl(true) },
  klagevejledning: { klageinstans: opl(true), fremgangsmaade: opl(true), tidsfrist: opl(true) },
}
const manglerI = (a: Afgoerelsesfakta) => afgoerelseskrav(a).mangler.map(({ id }) => id)

describe('FVL §§ 22, 24 og 25: begrundelse og klagevejledning', () => {
  it('[FVL-22] [FVL-25] et afslag, som ingen har set efter, mangler det hele, hvert krav med sin hjemmel', () => {
    expect(manglerI(AFSLAG)).toEqual([
      'FVL-24-1-retsregler',
      'FVL-24-1-hovedhensyn',
      'FVL-24-2',
      'FVL-25-instans',
      'FVL-25-fremgangsmaade',
      'FVL-25-frist',
    ])
    expect(afgoerelseskrav(AFSLAG).mangler.every(({ hjemmel }) => hjemmel !== undefined)).toBe(true)
  })

  it('[FVL-22] [FVL-25] en fuldstændig afgørelse mangler intet', () => {
    expect(manglerI(FULDSTAENDIG)).toEqual([])
  })

  it.each<[string, Afgoerelsesfakta['begrundelse'], readonly string[]]>([
    ['hovedhensyn mangler ved skøn', { hovedhensyn: opl(false) }, ['FVL-24-1-hovedhensyn']],
    ['uden skøn kræves de ikke', { skoensmaessig: opl(false), hovedhensyn: opl(false) }, []],
    ['retsreglerne kræves altid', { retsregler: opl(false) }, ['FVL-24-1-retsregler']],
    ['fakta mangler og er ikke vurderet unødvendige', { fakta: opl(false) }, ['FVL-24-2']],
    ['fakta vurderet unødvendige', { fakta: opl(false), faktaNoedvendigt: skoen('nej') }, []],
    ['fakta vurderet nødvendige', { fakta: opl(false), faktaNoedvendigt: skoen('ja') }, ['FVL-24-2']],
    [
      'to mangler på én gang er begge med',
      { retsregler: opl(false), hovedhensyn: opl(false) },
      ['FVL-24-1-retsregler', 'FVL-24-1-hovedhensyn'],
    ],
  ])('[FVL-22] begrundelsens indhold: %s', (_sag, begrundelse, mangler) => {
    expect(manglerI({ ...FULDSTAENDIG, begrundelse: { ...FULDSTAENDIG.begrundelse, ...begrundelse } })).toEqual(mangler)
  })

  it.each<[string, Partial<Afgoerelsesfakta>, string]>([
    ['bevilling, borgeren ønskede', { givetFuldtUd: opl(true), oensket: { svar: 'ja' } }, 'bortfaldet'],
    ['bevilling, borgeren ikke ønskede', { givetFuldtUd: opl(true), oensket: { svar: 'nej' } }, 'overskredet'],
    ['bevilling, borgeren er ikke spurgt', { givetFuldtUd: opl(true) }, 'uoplyst'],
    ['spurgt, men ikke svaret', { givetFuldtUd: opl(true), oensket: {} }, 'uoplyst'],
    ['afslag', {}, 'overskredet'],
  ])('[FVL-22-kraeves] [FVL-25-kraeves] %s: begrundelse og klagevejledning', (_sag, ret, tilstand) => {
    const fakta = { ...TOM_PROCES, afgoerelse: { ...AFSLAG, ...ret } }
    expect(pligt(fakta, '2025-10-10', 'FVL-25')?.tilstand).toBe(tilstand)
    expect(pligt(fakta, '2025-10-10', 'FVL-22')?.tilstand).toBe(tilstand)
  })

  it('[FVL-22] [FVL-25] en bevilling, borgeren ønskede, mangler intet, uanset hvad der står i den', () => {
    expect(manglerI({ ...AFSLAG, givetFuldtUd: opl(true), oensket: { svar: 'ja' } })).toEqual([])
  })

  it.each([
    ['2025-09-30', 'kommende'],
    ['2025-10-01', 'aktiv'],
    ['2025-10-02', 'aktiv'],
    ['2025-10-03', 'overskredet'],
  ])('[FVL-22] begrundelsen skal følge med: set %s er den %s', (dag, tilstand) => {
    expect(pligt({ ...TOM_PROCES, afgoerelse: AFSLAG }, dag, 'FVL-22')?.tilstand).toBe(tilstand)
  })

  it('[FVL-22] er alt der, er pligten opfyldt den dag, afgørelsen blev meddelt', () => {
    const p = pligt({ ...TOM_PROCES, afgoerelse: FULDSTAENDIG }, '2025-10-10', 'FVL-22')
    expect([p?.tilstand, p?.opfyldtDen && iso(p.opfyldtDen)]).toEqual(['opfyldt', '2025-10-02'])
  })

  it('[FVL-22] en afgørelse fra før juni 2014 siger, at ordlyden ikke er efterprøvet', () => {
    const gammel = { ...AFSLAG, truffetDen: den('2014-06-24') }
    expect(afgoerelseskrav(gammel).svar[0]?.led.forbehold).toContain('ikke efterprøvet')
    expect(afgoerelseskrav(AFSLAG).svar[0]?.led.forbehold).toBeUndefined()
  })
})

describe('FVL § 23: mundtlig afgørelse', () => {
  const mundtlig: Afgoerelsesfakta = {
    truffetDen: den('2025-10-01'),
    meddelt: opl({ maade: 'udleveret', den: dato('2025-10-01') }),
    form: opl('mundtlig'),
    givetFuldtUd: opl(false),
  }
  it.each([
    ['dagen før fristen', '2025-10-14', 'aktiv'],
    ['på den 14. dag', '2025-10-15', 'aktiv'],
    ['dagen efter', '2025-10-16', 'bortfaldet'],
  ])('[FVL-23] begæring %s', (_sag, begaeret, tilstand) => {
    const fakta = { ...TOM_PROCES, afgoerelse: { ...mundtlig, begrundelseBegaeret: den(begaeret) } }
    expect(pligt(fakta, '2025-10-20', 'FVL-23')?.tilstand).toBe(tilstand)
  })

  it('[FVL-23] ender de 14 dage en lørdag, er mandagen i tide', () => {
    const fakta = {
      ...TOM_PROCES,
      afgoerelse: {
        ...mundtlig,
        meddelt: opl({ maade: 'udleveret' as const, den: dato('2025-10-04') }),
        begrundelseBegaeret: den('2025-10-20'),
      },
    }
    expect(pligt(fakta, '2025-10-20', 'FVL-23')?.tilstand).toBe('aktiv')
  })

  it.each([
    ['14 dage efter begæringen', '2025-10-24', undefined, 'kommende'],
    ['15 dage efter', '2025-10-25', undefined, 'aktiv'],
    ['givet på dag 14', '2025-10-25', '2025-10-24', 'bortfaldet'],
    ['givet for sent: beskeden skulle have været der', '2025-10-30', '2025-10-28', 'aktiv'],
  ])('[FVL-23-2] %s', (_sag, dag, givet, tilstand) => {
    const afgoerelse = {
      ...mundtlig,
      begrundelseBegaeret: den('2025-10-10'),
      ...(givet === undefined ? {} : { begrundelseGivet: den(givet) }),
    }
    expect(pligt({ ...TOM_PROCES, afgoerelse }, dag, 'FVL-23-2')?.tilstand).toBe(tilstand)
  })

  it('[FVL-23] ingen pligt, før nogen har bedt om det, og ingen ved fuldt medhold', () => {
    expect(pligt({ ...TOM_PROCES, afgoerelse: mundtlig }, '2025-10-20', 'FVL-23')).toBeUndefined()
    const medhold = {
      ...mundtlig,
      givetFuldtUd: opl(true),
      oensket: { svar: 'ja' as const },
      begrundelseBegaeret: den('2025-10-10'),
    }
    const fakta = { ...TOM_PROCES, afgoerelse: medhold }
    expect(pligt(fakta, '2025-10-20', 'FVL-23')?.tilstand).toBe('bortfaldet')
    expect(pligt(fakta, '2025-10-30', 'FVL-23-2')?.tilstand).toBe('bortfaldet')
  })
})
