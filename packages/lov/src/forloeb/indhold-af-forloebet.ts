import { type Hjemmel, dato } from '@fodfaeste/grund'
import { type Sted, UDGAVE, lab } from '../lab/udgaver.ts'
import { type Regel, regel } from '../motor/version.ts'
import { LUKKET_FRA, NYTAAR_2022 } from '../overgang/skaeringsdage.ts'

/** Noget, et forløb kan bestå af. Loven giver muligheder; hvad borgeren skal have, fastsættes i indsatsdelen. */
export interface Indholdsart {
  readonly id: 'tilbud' | 'anden-lovgivning' | 'mentorstoette' | 'stabiliserende-indsats'
  readonly tekst: string
  readonly hjemmel: Hjemmel
}

/**
 * @param kapitler de kapitler, tilbud kan gives efter
 * @param mentor hvor mentorstøtten nævnes; i LBK 990/2014 ligger den i kapitlerne selv
 */
function indhold(h: (sted: Sted) => Hjemmel, stk: number, kapitler: string, mentor?: string): readonly Indholdsart[] {
  const art = (id: Indholdsart['id'], tekst: string, pkt: number): Indholdsart => ({
    id,
    tekst,
    hjemmel: h({ stk, pkt }),
  })
  return [
    art('tilbud', `Tilbud efter LAB ${kapitler}.`, 1),
    art('anden-lovgivning', 'Indsats efter anden lovgivning, også serviceloven og sundhedsloven.', 1),
    ...(mentor === undefined ? [] : [art('mentorstoette', `Mentorstøtte efter LAB ${mentor}.`, stk === 1 ? 2 : 1)]),
    art(
      'stabiliserende-indsats',
      'Indsats, der kan stabilisere og bedre borgerens fysiske, psykiske og sociale tilstand, så tilbud bliver mulige siden.',
      2,
    ),
  ]
}

/** LAB § 113, stk. 1 (før 2020 § 68 a, stk. 6): hvad et forløb kan bestå af. § 115 henviser hertil. */
export const LAB_113_1: Regel<readonly Indholdsart[]> = regel({
  id: 'LAB-113-1',
  navn: 'Hvad et ressourceforløb kan bestå af',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    {
      fra: dato('2013-01-01'),
      indtil: dato('2014-09-12'),
      kilde: 'lov 1380/2012',
      indhold: indhold(lab('68 a', UDGAVE.lov1380), 6, 'kapitel 10–12', 'kapitel 14'),
    },
    {
      fra: dato('2014-09-12'),
      indtil: dato('2017-01-01'),
      kilde: 'LBK 990/2014',
      indhold: indhold(lab('68 a', UDGAVE.lbk990), 6, 'kapitel 9 b–12'),
    },
    {
      fra: dato('2017-01-01'),
      indtil: dato('2020-01-01'),
      kilde: 'LBK 990/2014',
      indhold: indhold(lab('68 a', UDGAVE.lbk1342), 6, 'kapitel 9 b–12'),
    },
    {
      fra: dato('2020-01-01'),
      indtil: NYTAAR_2022,
      kilde: 'lov 548/2019',
      indhold: indhold(lab('113', UDGAVE.lov548), 1, 'kapitel 11, 12 og 14', 'kapitel 26'),
    },
    {
      fra: NYTAAR_2022,
      indtil: dato('2024-03-01'),
      kilde: 'lov 548/2019',
      indhold: indhold(lab('113', UDGAVE.lbk701), 1, 'kapitel 11, 12 og 14', 'kapitel 26'),
    },
    {
      fra: dato('2024-03-01'),
      indtil: LUKKET_FRA,
      kilde: 'lov 548/2019',
      indhold: indhold(lab('113', UDGAVE.lbk280), 1, 'kapitel 11, 12 og 14', 'kapitel 26'),
    },
    { fra: LUKKET_FRA, kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ],
})
