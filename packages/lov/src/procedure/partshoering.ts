import { paaBegivenhed } from '../motor/lov-paa.ts'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Regel } from '../motor/version.ts'
import { faktum, skoensspoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar, mindstEtVilkaar, undtagelse } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { HoeringsUndtagelse, Hoeringsoplysning } from './fakta.ts'
import { TEKST, fvl, laestI, medForbehold } from './hjemmel.ts'
import { paaberaabt } from './paaberaabt.ts'
import { forklarPaa } from './reglen-paa.ts'

/** Undtagelserne i FVL § 19, stk. 2, i egne ord. */
export const HOERINGSUNDTAGELSER: readonly { readonly nr: HoeringsUndtagelse; readonly spoergsmaal: string }[] = [
  { nr: 1, spoergsmaal: 'Er det ubetænkeligt at afgøre sagen på det, der foreligger?' },
  { nr: 2, spoergsmaal: 'Ville det at vente få myndigheden til at overskride en frist i loven for afgørelsen?' },
  { nr: 3, spoergsmaal: 'Må partens interesse i at vente vige for væsentlige offentlige eller private hensyn?' },
  { nr: 4, spoergsmaal: 'Er oplysningen undtaget fra partens ret til aktindsigt?' },
  {
    nr: 5,
    spoergsmaal:
      'Berører afgørelsen en ubestemt kreds, eller er forelæggelsen forbundet med væsentlige vanskeligheder?',
  },
  { nr: 6, spoergsmaal: 'Sikrer en anden lov parten adgang til grundlaget og til at udtale sig først?' },
]

function hovedregel(): Vilkaar<Hoeringsoplysning> {
  const foerste = fvl({ paragraf: '19', stk: 1, pkt: 1 })
  const andet = fvl({ paragraf: '19', stk: 1, pkt: 2 })
  return alleVilkaar<Hoeringsoplysning>(
    {
      id: 'FVL-19-1',
      spoergsmaal: 'Er betingelserne for partshøring til stede?',
      hjemmel: fvl({ paragraf: '19', stk: 1 }),
    },
    [
      faktum(
        {
          id: 'FVL-19-1-grundlag',
          spoergsmaal: 'Er det en oplysning om sagens faktiske grundlag eller en ekstern faglig vurdering?',
          hjemmel: foerste,
        },
        'hoering-om-grundlaget',
        (o) => o.omGrundlaget,
      ),
      faktum(
        { id: 'FVL-19-1-ugunst', spoergsmaal: 'Er den til ugunst for parten?', hjemmel: andet },
        'hoering-til-ugunst',
        (o) => o.tilUgunst,
      ),
      ikkeVilkaar(
        {
          id: 'FVL-19-1-ukendt',
          spoergsmaal: 'Kan parten ikke antages at vide, at myndigheden har den?',
          hjemmel: foerste,
        },
        skoensspoergsmaal(
          {
            id: 'FVL-19-1-bekendt',
            spoergsmaal: 'Må parten antages at vide, at myndigheden har den?',
            hjemmel: foerste,
          },
          'hoering-bekendt',
          (o) => o.bekendt,
        ),
      ),
      skoensspoergsmaal(
        { id: 'FVL-19-1-vaesentlig', spoergsmaal: 'Er den af væsentlig betydning for afgørelsen?', hjemmel: andet },
        'hoering-vaesentlig',
        (o) => o.vaesentlig,
      ),
    ],
  )
}

/**
 * FVL § 19: skal parten høres om oplysningen, før der træffes afgørelse? Fire betingelser i stk. 1, seks undtagelser i
 * stk. 2. FVL §§ 20 og 21 (høring ved afgørelser, der kan ændres, og partens egen ret til at kræve udsættelse) er ikke med.
 */
export const FVL_19: Regel<Vilkaar<Hoeringsoplysning>> = laestI(TEKST.fvl, 'FVL-19', 'Partshøring', (aeldre) =>
  undtagelse<Hoeringsoplysning>(
    {
      id: 'FVL-19',
      spoergsmaal: 'Skal parten høres, før der træffes afgørelse?',
      hjemmel: fvl({ paragraf: '19' }),
      ...medForbehold(aeldre),
    },
    hovedregel(),
    mindstEtVilkaar(
      {
        id: 'FVL-19-2',
        spoergsmaal: 'Gælder en af undtagelserne?',
        hjemmel: fvl({ paragraf: '19', stk: 2 }),
      },
      HOERINGSUNDTAGELSER.map(({ nr, spoergsmaal }) =>
        paaberaabt<Hoeringsoplysning>(
          { id: `FVL-19-2-nr-${nr}`, spoergsmaal, hjemmel: fvl({ paragraf: '19', stk: 2, nr }) },
          `hoering-undtagelse-${nr}`,
          (o) => o.undtagelser?.[nr],
        ),
      ),
    ),
  ),
)

/** Lovens svar på, om borgeren skal høres om oplysningen, efter den udgave, der gjaldt, da den kom. */
export const forklarPartshoering = (oplysning: Hoeringsoplysning): Forklaring =>
  forklarPaa(FVL_19, paaBegivenhed('oplysning', oplysning.kommetDen.vaerdi), oplysning)
