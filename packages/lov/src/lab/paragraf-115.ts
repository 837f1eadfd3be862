import { type Hjemmel, dato } from '@fodfaeste/grund'
import { KATALOG } from '../katalog.ts'
import { beregnet } from '../motor/beregnet.ts'
import { faktum, oenskespoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import { erNaaet, skrivSpaend } from '../tid/spaend.ts'
import { FOEDSELSDAG_MANGLER, brugtFoedselsdag } from '../vurdering/brugt.ts'
import { type Grundlag, gaeldendeOenske } from '../vurdering/grundlag.ts'
import { efterDagslaesning } from './dagslaesning.ts'
import { type Sted, UDGAVE, lab } from './udgaver.ts'

/**
 * LAB § 115, stk. 1 (før 2020 § 68 b): den, der får førtidspension, er under 40 år og ønsker det, kan få tilbud om
 * et ressourceforløb. Målgruppen i § 112 prøves ikke.
 */
function pensionist(h: (sted: Sted) => Hjemmel): Vilkaar<Grundlag> {
  const hjemmel = h({ stk: 1 })
  return alleVilkaar<Grundlag>(
    { id: 'LAB-115-1', spoergsmaal: 'Kan borgeren få et forløb ved siden af førtidspensionen?', hjemmel },
    [
      faktum(
        { id: 'LAB-115-1-pension', spoergsmaal: KATALOG.jaNej['modtager-foertidspension'].spoergsmaal, hjemmel },
        'modtager-foertidspension',
        (g) => g.fakta.jaNej['modtager-foertidspension'],
      ),
      efterDagslaesning(
        beregnet<Grundlag>(
          {
            id: 'LAB-115-1-under-40',
            spoergsmaal: 'Er borgeren under 40 år?',
            hjemmel,
            hvorfor: ({ tal }) =>
              tal['fylder'] === undefined
                ? 'Fødselsdagen er ikke oplyst.'
                : `Fylder 40 år ${skrivSpaend(tal['fylder'], tal['fylderSenest'])}.`,
          },
          {
            svar: (g) => {
              const naaet = erNaaet(g.fylder40, g.aldersdag)
              return naaet === 'opfyldt' ? 'ikke-opfyldt' : naaet === 'ikke-opfyldt' ? 'opfyldt' : naaet
            },
            tal: (g) => ({ fylder: g.fylder40?.tidligst, fylderSenest: g.fylder40?.senest }),
            brugt: brugtFoedselsdag,
            mangler: FOEDSELSDAG_MANGLER,
          },
        ),
        'ny-afgoerelse',
        'aldersdag',
      ),
      oenskespoergsmaal(
        { id: 'LAB-115-1-oenske', spoergsmaal: KATALOG.oensker['forloeb-som-pensionist'].navn, hjemmel },
        'forloeb-som-pensionist',
        (g) => gaeldendeOenske(g.fakta, 'forloeb-som-pensionist'),
      ),
    ],
    'regel',
  )
}

/** LAB § 115. */
export const LAB_115: Regel<Vilkaar<Grundlag>> = regel({
  id: 'LAB-115-1',
  navn: 'Førtidspensionister under 40 år, der selv ønsker et forløb',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    // § 68 b stod ikke blandt de paragraffer, der er skaffet af lov 1380/2012; ordene læses i LBK 990/2014.
    {
      fra: dato('2013-01-01'),
      indtil: dato('2017-01-01'),
      kilde: 'lov 1380/2012',
      indhold: pensionist(lab('68 b', UDGAVE.lbk990)),
    },
    {
      fra: dato('2017-01-01'),
      indtil: dato('2020-01-01'),
      kilde: 'lov 1380/2012',
      indhold: pensionist(lab('68 b', UDGAVE.lbk1342)),
    },
    {
      fra: dato('2020-01-01'),
      indtil: dato('2022-01-01'),
      kilde: 'lov 548/2019',
      indhold: pensionist(lab('115', UDGAVE.lov548)),
    },
    {
      fra: dato('2022-01-01'),
      indtil: dato('2024-03-01'),
      kilde: 'lov 548/2019',
      indhold: pensionist(lab('115', UDGAVE.lbk701)),
    },
    {
      fra: dato('2024-03-01'),
      indtil: dato('2026-02-01'),
      kilde: 'lov 548/2019',
      indhold: pensionist(lab('115', UDGAVE.lbk280)),
    },
    { fra: dato('2026-02-01'), kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ],
})
