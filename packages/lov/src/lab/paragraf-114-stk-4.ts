import { type Hjemmel, dato } from '@fodfaeste/grund'
import { oenskespoergsmaal } from '../motor/opslag.ts'
import { ikkeVilkaar, medmindre, mindstEtVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import { type Grundlag, gaeldendeOenske } from '../vurdering/grundlag.ts'
import { type Graense, erFoersteForloeb, overAldersgraensen } from './led-om-alder-og-forloeb.ts'
import { efterDagslaesning } from './dagslaesning.ts'
import { UDGAVE, lab, uaendretSiden2013 } from './udgaver.ts'

/**
 * LAB § 114, stk. 4, 1. pkt. (før 2022 «over 40»; før 2020 § 68 a, stk. 9, 2. pkt.): er borgeren over grænsen,
 * kan kommunen tilbyde mere end ét forløb, hvis borgeren ønsker det.
 */
function endnuEtForloeb(aar: 40 | 50, hjemmel: Hjemmel, undervejs?: Hjemmel): Vilkaar<Grundlag> {
  const graense: Graense = aar === 40 ? (g) => g.fylder40 : (g) => g.fylder50
  return medmindre(
    {
      id: 'LAB-114-4',
      spoergsmaal: `Må der gives endnu et forløb, hvis borgeren er over ${aar} år?`,
      hjemmel,
    },
    efterDagslaesning(
      mindstEtVilkaar(
        {
          id: 'LAB-114-4-hovedregel',
          spoergsmaal: `Er det første forløb, eller er borgeren ikke over ${aar} år?`,
          hjemmel,
        },
        [
          erFoersteForloeb('LAB-114-4-foerste', hjemmel),
          ikkeVilkaar(
            {
              id: 'LAB-114-4-ikke-over',
              spoergsmaal: `Er borgeren ikke over ${aar} år?`,
              hjemmel: undervejs ?? hjemmel,
            },
            overAldersgraensen('LAB-114-4-over', aar, hjemmel, graense),
          ),
        ],
      ),
      'ny-afgoerelse',
      'aldersdag',
      'skuddag',
    ),
    oenskespoergsmaal(
      { id: 'LAB-114-4-oenske', spoergsmaal: 'Ønsker borgeren endnu et forløb?', hjemmel },
      'endnu-et-forloeb',
      (g) => gaeldendeOenske(g.fakta, 'endnu-et-forloeb'),
    ),
  )
}

/** LAB § 114, stk. 4, 1. pkt. */
export const LAB_114_4: Regel<Vilkaar<Grundlag>> = regel({
  id: 'LAB-114-4',
  navn: 'Over 50 år (før 2022 over 40): mere end ét forløb kun efter ønske',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    ...uaendretSiden2013(dato('2020-01-01'), (h) => endnuEtForloeb(40, h({ stk: 9, pkt: 2 }), h({ stk: 8, pkt: 2 }))),
    {
      fra: dato('2020-01-01'),
      indtil: dato('2022-01-01'),
      kilde: 'lov 548/2019',
      indhold: endnuEtForloeb(40, lab('114', UDGAVE.lov548)({ stk: 3, pkt: 1 })),
    },
    {
      fra: dato('2022-01-01'),
      indtil: dato('2024-03-01'),
      kilde: 'lov 1160/2021 § 1, nr. 6',
      indhold: endnuEtForloeb(50, lab('114', UDGAVE.lbk701)({ stk: 4, pkt: 1 })),
    },
    {
      fra: dato('2024-03-01'),
      indtil: dato('2026-02-01'),
      kilde: 'lov 1160/2021 § 1, nr. 6',
      indhold: endnuEtForloeb(50, lab('114', UDGAVE.lbk280)({ stk: 4, pkt: 1 })),
    },
    { fra: dato('2026-02-01'), kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ],
})
