import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { type Henvendelse, type Procesfakta, TOM_PROCES } from './fakta.ts'
import { oplyst, oplystDag, proeveSkoen, svarPaa, tagerForbehold } from './proeve-svar.ts'
import { FVL_7_1, FVL_7_2, FVL_8_1_PKT_2 } from './vejledning-og-repraesentation.ts'
import { vurderProcedure } from './vurder-procedure.ts'

const DAG = '2025-10-01'
const henvendelse = (rest: Partial<Henvendelse>): Henvendelse => ({
  id: 'mail',
  modtaget: oplystDag('2025-09-01'),
  ...rest,
})
const pligt = (h: Henvendelse, dag: string, id: string) =>
  vurderProcedure({ ...TOM_PROCES, henvendelser: [h] }, dato(dag)).pligter.find((p) => p.id === id)?.tilstand

const VORES = { vedroererMyndigheden: oplyst(true) }
const EN_ANDENS = { vedroererMyndigheden: oplyst(false) }

describe('FVL § 7, stk. 1: vejledning', () => {
  it.each<[string, Partial<Henvendelse>, string]>([
    [
      'borgeren spørger om sit forløb og har brug for svar',
      { ...VORES, vejledningNoedvendig: proeveSkoen('ja') },
      'opfyldt',
    ],
    [
      'spørgsmålet er allerede besvaret i brevet',
      { ...VORES, vejledningNoedvendig: proeveSkoen('nej') },
      'ikke-opfyldt',
    ],
    ['borgeren spørger om sin skat', { ...EN_ANDENS, vejledningNoedvendig: proeveSkoen('ja') }, 'ikke-opfyldt'],
    ['ingen har vurderet, om det er nødvendigt', VORES, 'kraever-skoen'],
    [
      'nødvendigheden er afvist uden grund',
      { ...VORES, vejledningNoedvendig: proeveSkoen('nej', '') },
      'kraever-skoen',
    ],
    ['det er ikke oplyst, hvis område det er', { vejledningNoedvendig: proeveSkoen('ja') }, 'uoplyst'],
  ])('[FVL-7-1] %s', (_sag, rest, svar) => {
    expect(svarPaa(FVL_7_1, DAG, henvendelse(rest))).toBe(svar)
  })

  it('[FVL-7-1] også den, der ringer, skal have vejledning, fra dagen og til der er svaret', () => {
    const opkald = henvendelse({
      ...VORES,
      skriftlig: oplyst(false),
      vejledningNoedvendig: proeveSkoen('ja'),
      besvaret: oplystDag('2025-09-04'),
    })
    expect(pligt(opkald, '2025-08-31', 'FVL-7-1/mail')).toBe('kommende')
    expect(pligt(opkald, '2025-09-03', 'FVL-7-1/mail')).toBe('aktiv')
    expect(pligt(opkald, '2025-09-04', 'FVL-7-1/mail')).toBe('opfyldt')
  })

  it('[FVL-7-1] en henvendelse fra dagen før den læste lovtekst bærer et forbehold', () => {
    expect(tagerForbehold(FVL_7_1, '2014-06-24', henvendelse({}))).toBe(true)
    expect(tagerForbehold(FVL_7_1, '2014-06-25', henvendelse({}))).toBe(false)
  })
})

describe('FVL § 7, stk. 2: videresendelse', () => {
  it.each<[string, Partial<Henvendelse>, string]>([
    ['borgeren skriver til kommunen om sin skat', { ...EN_ANDENS, skriftlig: oplyst(true) }, 'opfyldt'],
    ['borgeren ringer om sin skat', { ...EN_ANDENS, skriftlig: oplyst(false) }, 'ikke-opfyldt'],
    ['borgeren skriver om sit forløb i kommunen', { ...VORES, skriftlig: oplyst(true) }, 'ikke-opfyldt'],
    ['det er ikke oplyst, hvis område det er', { skriftlig: oplyst(true) }, 'uoplyst'],
    ['det er ikke oplyst, om der er skrevet', EN_ANDENS, 'uoplyst'],
    ['borgeren ringer, og hvis område det er, er ligegyldigt', { skriftlig: oplyst(false) }, 'ikke-opfyldt'],
  ])('[FVL-7-2] %s', (_sag, rest, svar) => {
    expect(svarPaa(FVL_7_2, DAG, henvendelse(rest))).toBe(svar)
  })

  it('[FVL-7-2] et svar til borgeren er ikke en videresendelse', () => {
    const brev = henvendelse({ ...EN_ANDENS, skriftlig: oplyst(true), besvaret: oplystDag('2025-09-04') })
    expect(pligt(brev, '2025-09-04', 'FVL-7-2/mail')).toBe('aktiv')
    expect(pligt({ ...brev, videresendt: oplystDag('2025-09-04') }, '2025-09-04', 'FVL-7-2/mail')).toBe('opfyldt')
  })

  it('[FVL-7-2] et brev fra dagen før den læste lovtekst bærer et forbehold', () => {
    expect(tagerForbehold(FVL_7_2, '2014-06-24', henvendelse({}))).toBe(true)
    expect(tagerForbehold(FVL_7_2, '2014-06-25', henvendelse({}))).toBe(false)
  })
})

describe('FVL § 8, stk. 1, 2. pkt.: borgeren skal selv med', () => {
  const med = (repraesentant: NonNullable<Procesfakta['repraesentant']>): Procesfakta => ({
    ...TOM_PROCES,
    repraesentant,
  })
  it.each<[string, Procesfakta, string]>([
    [
      'kommunen skal høre borgeren selv om hverdagen og har begrundet det',
      med({ personligMedvirkenPaakraevet: proeveSkoen('ja') }),
      'opfyldt',
    ],
    [
      'det er vurderet, at repræsentanten er nok',
      med({ personligMedvirkenPaakraevet: proeveSkoen('nej') }),
      'ikke-opfyldt',
    ],
    ['kravet er stillet uden grund', med({ personligMedvirkenPaakraevet: proeveSkoen('ja', ' ') }), 'kraever-skoen'],
    ['ingen har stillet kravet: tavshed er ikke et krav', med({}), 'ikke-opfyldt'],
    ['borgeren har ingen repræsentant', TOM_PROCES, 'ikke-opfyldt'],
  ])('[FVL-8-1-pkt-2] %s', (_sag, fakta, svar) => {
    expect(svarPaa(FVL_8_1_PKT_2, DAG, fakta)).toBe(svar)
  })

  it('[FVL-8-1-pkt-2] et krav om selv at møde tager ikke repræsentanten fra borgeren', () => {
    const { svar } = vurderProcedure(med({ personligMedvirkenPaakraevet: proeveSkoen('ja') }), dato(DAG))
    const efterId = Object.fromEntries(svar.map((f) => [f.led.id, f.svar]))
    expect(efterId).toMatchObject({ 'FVL-8': 'opfyldt', 'FVL-8-1-pkt-2': 'opfyldt' })
  })

  it('[FVL-8-1-pkt-2] dagen før den læste lovtekst bærer svaret et forbehold', () => {
    expect(tagerForbehold(FVL_8_1_PKT_2, '2014-06-24', TOM_PROCES)).toBe(true)
    expect(tagerForbehold(FVL_8_1_PKT_2, '2014-06-25', TOM_PROCES)).toBe(false)
  })
})
