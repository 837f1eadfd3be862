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
  ])('$sag: $svar', ({ cpr, svar }) => {
    expect(cprKontrolGaarOp(cpr)).toBe(svar)
  })
})
