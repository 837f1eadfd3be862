import type { Regel } from '../motor/version.ts'
import { beregnet } from '../motor/beregnet.ts'
import { faktum, skoensspoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Dokumentfakta, Notatfakta } from './fakta.ts'
import { TEKST, laestI, medForbehold, offl } from './hjemmel.ts'

function notatpligt(stk: 1 | 2, spoergsmaal: string, aeldre: string | undefined): Vilkaar<Notatfakta> {
  const hjemmel = stk === 1 ? offl({ paragraf: '13', stk, pkt: 1 }) : offl({ paragraf: '13', stk })
  const undtagelsen = stk === 1 ? offl({ paragraf: '13', stk, pkt: 2 }) : hjemmel
  return alleVilkaar<Notatfakta>(
    {
      id: `OFFL-13-${stk}`,
      spoergsmaal: 'Skal der gøres notat?',
      hjemmel: offl({ paragraf: '13', stk }),
      ...medForbehold(aeldre),
    },
    [
      skoensspoergsmaal(
        { id: `OFFL-13-${stk}-betydning`, spoergsmaal, hjemmel },
        'notat-betydning',
        (n) => n.betydning,
      ),
      ikkeVilkaar(
        {
          id: `OFFL-13-${stk}-ikke-i-sagen`,
          spoergsmaal: 'Fremgår det ikke allerede af sagens dokumenter?',
          hjemmel: undtagelsen,
        },
        faktum(
          {
            id: `OFFL-13-${stk}-i-sagen`,
            spoergsmaal: 'Fremgår det allerede af sagens dokumenter?',
            hjemmel: undtagelsen,
          },
          'notat-fremgaar-af-sagen',
          (n) => n.fremgaarAfSagen,
        ),
      ),
    ],
    'regel',
  )
}

/** OFFL § 13, stk. 1: oplysninger, myndigheden får mundtligt eller på anden måde, skal noteres. */
export const OFFL_13_1: Regel<Vilkaar<Notatfakta>> = laestI(
  TEKST.offl,
  'OFFL-13-1',
  'Notat om mundtlige oplysninger og eksterne vurderinger',
  (aeldre) => notatpligt(1, 'Har oplysningen eller vurderingen betydning for afgørelsen?', aeldre),
)

/** OFFL § 13, stk. 2: væsentlige skridt i sagen skal noteres. */
export const OFFL_13_2: Regel<Vilkaar<Notatfakta>> = laestI(
  TEKST.offl,
  'OFFL-13-2',
  'Notat om væsentlige skridt i sagen',
  (aeldre) => notatpligt(2, 'Er skridtet væsentligt?', aeldre),
)

/** OFFL § 15: modtagne og afsendte dokumenter og endelige interne journaliseres, når de har betydning. */
export const OFFL_15: Regel<Vilkaar<Dokumentfakta>> = laestI(
  TEKST.offl,
  'OFFL-15',
  'Journalisering af dokumenter',
  (aeldre) =>
    alleVilkaar<Dokumentfakta>(
      {
        id: 'OFFL-15',
        spoergsmaal: 'Skal dokumentet journaliseres?',
        hjemmel: offl({ paragraf: '15' }),
        ...medForbehold(aeldre),
      },
      [
        beregnet(
          {
            id: 'OFFL-15-1-art',
            spoergsmaal: 'Er dokumentet modtaget, afsendt eller et internt dokument i endelig form?',
            hjemmel: offl({ paragraf: '15', stk: 1 }),
          },
          { svar: ({ art }) => (art === 'internt-udkast' ? 'ikke-opfyldt' : 'opfyldt') },
        ),
        faktum(
          {
            id: 'OFFL-15-1-betydning',
            spoergsmaal: 'Har dokumentet betydning for en sag eller for sagsbehandlingen?',
            hjemmel: offl({ paragraf: '15', stk: 1, pkt: 1 }),
          },
          'dokument-betydning',
          (d) => d.betydning,
        ),
      ],
      'regel',
    ),
)
