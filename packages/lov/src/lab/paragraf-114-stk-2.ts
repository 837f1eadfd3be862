import { type Hjemmel, dato } from '@fodfaeste/grund'
import { beregnet } from '../motor/beregnet.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import type { Grundlag } from '../vurdering/grundlag.ts'
import { brugtTidligere } from './led-om-alder-og-forloeb.ts'
import { UDGAVE, lab, uaendretSiden2013 } from './udgaver.ts'

/** LAB § 114, stk. 2 (før 2020 § 68 a, stk. 8, 1. pkt.): flere forløb efter hinanden er tilladt. */
function flereForloeb(hjemmel: Hjemmel): Vilkaar<Grundlag> {
  return beregnet(
    {
      id: 'LAB-114-2',
      spoergsmaal: 'Må der gives flere forløb efter hinanden?',
      hjemmel,
      hvorfor: ({ tal }) =>
        tal['tidligere'] === undefined
          ? 'Ja; loven sætter ikke et højeste antal.'
          : `Ja; loven sætter ikke et højeste antal. Tidligere forløb: ${tal['tidligere']}.`,
    },
    {
      svar: () => 'opfyldt',
      tal: ({ fakta }) => ({ tidligere: fakta.tidligereForloeb?.vaerdi.length }),
      brugt: brugtTidligere,
    },
  )
}

/** LAB § 114, stk. 2. */
export const LAB_114_2: Regel<Vilkaar<Grundlag>> = regel({
  id: 'LAB-114-2',
  navn: 'Flere forløb efter hinanden',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    ...uaendretSiden2013(dato('2020-01-01'), (h) => flereForloeb(h({ stk: 8, pkt: 1 }))),
    {
      fra: dato('2020-01-01'),
      indtil: dato('2022-01-01'),
      kilde: 'lov 548/2019',
      indhold: flereForloeb(lab('114', UDGAVE.lov548)({ stk: 2 })),
    },
    {
      fra: dato('2022-01-01'),
      indtil: dato('2024-03-01'),
      kilde: 'lov 548/2019',
      indhold: flereForloeb(lab('114', UDGAVE.lbk701)({ stk: 2 })),
    },
    {
      fra: dato('2024-03-01'),
      indtil: dato('2026-02-01'),
      kilde: 'lov 548/2019',
      indhold: flereForloeb(lab('114', UDGAVE.lbk280)({ stk: 2 })),
    },
    { fra: dato('2026-02-01'), kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ],
})
