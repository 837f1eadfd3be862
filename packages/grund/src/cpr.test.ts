import { describe, expect, it } from 'vitest'
import { cprKontrolGaarOp } from './cpr.ts'

// Det første er CPR-kontorets eget eksempel; de andre er afledt af det eller har en dag, der ikke findes.
describe('Kontrolcifferet i et CPR-nummer', () => {
  it.each([
    { sag: 'går op', cpr: '070761-4285', svar: true },
    { sag: 'går op uden bindestreg', cpr: '0707614285', svar: true },
    { sag: 'er forskrevet i sidste ciffer', cpr: '070761-4286', svar: false },
    { sag: 'har to cifre byttet om', cpr: '070716-4285', svar: false },
    { sag: 'er uden kontrolciffer, som de udstedes siden 2007', cpr: '310299-1234', svar: false },
    { sag: 'mangler et ciffer', cpr: '070761-428', svar: undefined },
    { sag: 'er ikke et nummer', cpr: 'abcdef-ghij', svar: undefined },
    { sag: 'er tomt', cpr: '', svar: undefined },
    { sag: 'har mellemrum om sig', cpr: ' 070761-4285 ', svar: true },
    { sag: 'har noget foran sig', cpr: 'nr. 070761-4285', svar: undefined },
    { sag: 'har et ciffer for meget', cpr: '070761-42851', svar: undefined },
  ])('$sag: $svar', ({ cpr, svar }) => {
    expect(cprKontrolGaarOp(cpr)).toBe(svar)
  })

  // Ét ciffer og det kontrolciffer, der bringer summen til elleve; numrene er ingens.
  it.each([
    '200000-0003',
    '030000-0002',
    '001000-0009',
    '000100-0004',
    '000010-0005',
    '000001-0006',
    '000000-2003',
    '000000-0302',
    '000000-0019',
  ])('vejer hvert ciffer med sit eget tal: %s', (cpr) => {
    expect(cprKontrolGaarOp(cpr)).toBe(true)
  })
})
