import { type Dato, type Hjemmel, dato } from '@fodfaeste/grund'
import { type Sted, UDGAVE, lab } from '../lab/udgaver.ts'
import type { Oplysning } from '../motor/oplysning.ts'
import { type Regel, regel } from '../motor/version.ts'
import { fast } from '../motor/beregnet.ts'
import { faktum } from '../motor/opslag.ts'
import { alleVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { LUKKET_FRA, NYTAAR_2022 } from '../overgang/skaeringsdage.ts'

/** Det, en forlængelse eller et nyt forløb hviler på. */
export interface NytForloebFakta {
  /** Er der lavet en ny forberedende del af rehabiliteringsplanen? */
  readonly nyForberedendeDel?: Oplysning<boolean>
  /** Har rehabiliteringsteamet afgivet indstilling om det nye forløb? */
  readonly teamHoert?: Oplysning<boolean>
}

const PRAKSIS =
  'At en forlængelse er et nyt forløb, følger af praksis (principafgørelse 82-16 og Ankestyrelsens artikel fra 2017), ikke af lovens ' +
  'ord. En ren forlængelse hjemvises, når der klages.'
const TEAM_FORBEHOLD = `${PRAKSIS} LOB er læst i LBK 254/2024.`
const LUKKET_FORBEHOLD =
  'Ordlyden af § 21, stk. 8, er ikke skaffet. At et løbende forløb ikke kan forlænges, er sluttet af, at intet nyt kan bevilges, og at ' +
  'en forlængelse er et nyt.'

const LOB_9: Hjemmel = { lov: 'LOB', paragraf: '9', stk: 1, udgave: 'LBK 254/2024' }

function nytForloeb(
  hjemmel: Hjemmel,
  forberedende: Hjemmel,
  team: Hjemmel,
  forbehold: string,
): Vilkaar<NytForloebFakta> {
  return alleVilkaar<NytForloebFakta>(
    {
      id: 'LAB-113-4-nyt-forloeb',
      spoergsmaal: 'Er grundlaget for et nyt forløb eller en forlængelse i orden?',
      hjemmel,
      forbehold: PRAKSIS,
    },
    [
      faktum<NytForloebFakta>(
        {
          id: 'LAB-113-4-ny-forberedende-del',
          spoergsmaal: 'Er der lavet en ny forberedende del?',
          hjemmel: forberedende,
          forbehold: PRAKSIS,
        },
        'ny-forberedende-del',
        (f) => f.nyForberedendeDel,
      ),
      faktum<NytForloebFakta>(
        {
          id: 'LAB-113-4-team-hoert',
          spoergsmaal: 'Har rehabiliteringsteamet afgivet indstilling om det?',
          hjemmel: team,
          forbehold,
        },
        'team-hoert-om-nyt-forloeb',
        (f) => f.teamHoert,
      ),
    ],
    'regel',
  )
}

const gammel = (h: (sted: Sted) => Hjemmel): Vilkaar<NytForloebFakta> =>
  nytForloeb(h({ stk: 8, pkt: 1 }), h({ stk: 3, pkt: 1 }), h({ stk: 3, pkt: 1 }), PRAKSIS)
const siden2020 = (udgave: string): Vilkaar<NytForloebFakta> =>
  nytForloeb(lab('114', udgave)({ stk: 2 }), lab('43', udgave)({}), LOB_9, TEAM_FORBEHOLD)

const udgave = (fra: Dato, indtil: Dato, indhold: Vilkaar<NytForloebFakta>) => ({
  fra,
  indtil,
  kilde: '82-16 og Ankestyrelsens praksis',
  indhold,
})

/** Flere forløb efter hinanden er tilladt, men hvert hviler på sit eget grundlag; fra lukningen kan ingen komme til. */
export const LAB_113_4_NYT: Regel<Vilkaar<NytForloebFakta>> = regel({
  id: 'LAB-113-4-nyt-forloeb',
  navn: 'En forlængelse er et nyt forløb: ny forberedende del og ny indstilling fra teamet',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    udgave(dato('2013-01-01'), dato('2014-09-12'), gammel(lab('68 a', UDGAVE.lov1380))),
    udgave(dato('2014-09-12'), dato('2017-01-01'), gammel(lab('68 a', UDGAVE.lbk990))),
    udgave(dato('2017-01-01'), dato('2020-01-01'), gammel(lab('68 a', UDGAVE.lbk1342))),
    udgave(dato('2020-01-01'), NYTAAR_2022, siden2020(UDGAVE.lov548)),
    udgave(NYTAAR_2022, dato('2024-03-01'), siden2020(UDGAVE.lbk701)),
    udgave(dato('2024-03-01'), LUKKET_FRA, siden2020(UDGAVE.lbk280)),
    {
      fra: LUKKET_FRA,
      kilde: 'lov 1750/2025',
      indhold: fast<NytForloebFakta>(
        {
          id: 'LAB-113-4-nyt-forloeb',
          spoergsmaal: 'Kan der bevilges et nyt forløb eller en forlængelse?',
          hjemmel: { lov: 'LOV', paragraf: '21', stk: 8, udgave: 'lov 1750/2025' },
          forbehold: LUKKET_FORBEHOLD,
          hvorfor: () => 'Fra 1. februar 2026 kan intet nyt forløb bevilges, heller ikke som forlængelse.',
        },
        'ikke-opfyldt',
      ),
    },
  ],
})
