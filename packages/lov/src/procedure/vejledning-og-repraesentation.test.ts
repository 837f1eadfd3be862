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
  it('[FVL-8-1-pkt-2] borgeren har ingen repræsentant', () => {
    expect(svarPaa(FVL_8_1_PKT_2, DAG, TOM_PROCES)).toBe('ikke-opfyldt')
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
