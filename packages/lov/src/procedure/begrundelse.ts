import type { Regel } from '../motor/version.ts'
import { faktum, oenskespoergsmaal, skoensspoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar, medmindre, mindstEtVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Afgoerelsesfakta } from './fakta.ts'
import { TEKST, fvl, laestI, medForbehold } from './hjemmel.ts'

const LAESNINGEN =
  'At det, der gives, også skal være det, borgeren ønskede, er en læsning af ordene «fuldt ud medhold»; det står ikke ' +
  'udtrykkeligt. En bevilling kan være en byrde, og mange klager drejer sig om at have fået et forløb.'

/**
 * Giver afgørelsen fuldt ud parten medhold (FVL §§ 22, 23 og 25)? Kun når den giver det hele, og borgeren ville have det:
 * en bevilling, borgeren ikke ønskede, er ikke fuldt medhold og skal både begrundes og have klagevejledning.
 */
export function fuldtMedhold(paragraf: '22' | '23' | '25'): Vilkaar<Afgoerelsesfakta> {
  const hjemmel = paragraf === '22' ? fvl({ paragraf }) : fvl({ paragraf, stk: 1 })
  return alleVilkaar<Afgoerelsesfakta>(
    {
      id: `FVL-${paragraf}-medhold`,
      spoergsmaal: 'Giver afgørelsen fuldt ud borgeren medhold?',
      hjemmel,
      forbehold: LAESNINGEN,
    },
    [
      faktum(
        { id: `FVL-${paragraf}-givet`, spoergsmaal: 'Giver afgørelsen alt det, sagen handler om?', hjemmel },
        'givet-fuldt-ud',
        (a) => a.givetFuldtUd,
      ),
      oenskespoergsmaal(
        { id: `FVL-${paragraf}-oensket`, spoergsmaal: 'Er det, hvad borgeren ønskede?', hjemmel },
        'oensket-afgoerelse',
        (a) => a.oensket,
      ),
    ],
  )
}

/** FVL § 24, stk. 1, 2. pkt.: hovedhensynene, i det omfang afgørelsen beror på et skøn. */
function hovedhensynene(): Vilkaar<Afgoerelsesfakta> {
  const hovedhensyn = fvl({ paragraf: '24', stk: 1, pkt: 2 })
  return mindstEtVilkaar(
    {
      id: 'FVL-24-1-hovedhensyn',
      spoergsmaal: 'Angiver begrundelsen hovedhensynene, hvis afgørelsen beror på et skøn?',
      hjemmel: hovedhensyn,
    },
    [
      ikkeVilkaar(
        { id: 'FVL-24-1-uden-skoen', spoergsmaal: 'Er afgørelsen uden skøn?', hjemmel: hovedhensyn },
        faktum(
          { id: 'FVL-24-1-skoen', spoergsmaal: 'Beror afgørelsen på et skøn?', hjemmel: hovedhensyn },
          'begrundelse-skoensmaessig',
          (a) => a.begrundelse?.skoensmaessig,
        ),
      ),
      faktum(
        { id: 'FVL-24-1-hensyn', spoergsmaal: 'Står hovedhensynene bag skønnet der?', hjemmel: hovedhensyn },
        'begrundelse-hovedhensyn',
        (a) => a.begrundelse?.hovedhensyn,
      ),
    ],
  )
}

/** FVL § 24, stk. 2: de væsentlige oplysninger, når det er nødvendigt. */
function vaesentligeOplysninger(): Vilkaar<Afgoerelsesfakta> {
  const fakta = fvl({ paragraf: '24', stk: 2 })
  return mindstEtVilkaar(
    {
      id: 'FVL-24-2',
      spoergsmaal: 'Redegør begrundelsen kort for de væsentlige oplysninger, hvis det er nødvendigt?',
      hjemmel: fakta,
    },
    [
      faktum(
        { id: 'FVL-24-2-fakta', spoergsmaal: 'Står de væsentlige oplysninger der?', hjemmel: fakta },
        'begrundelse-fakta',
        (a) => a.begrundelse?.fakta,
      ),
      ikkeVilkaar(
        { id: 'FVL-24-2-unoedvendigt', spoergsmaal: 'Er det unødvendigt?', hjemmel: fakta },
        skoensspoergsmaal(
          { id: 'FVL-24-2-noedvendigt', spoergsmaal: 'Er en redegørelse for fakta nødvendig?', hjemmel: fakta },
          'begrundelse-fakta-noedvendigt',
          (a) => a.begrundelse?.faktaNoedvendigt,
        ),
      ),
    ],
  )
}

/** FVL § 24: begrundelsens indhold. Retsreglerne altid, hovedhensynene ved skøn, fakta når det er nødvendigt. */
function indhold(): Vilkaar<Afgoerelsesfakta> {
  return alleVilkaar<Afgoerelsesfakta>(
    { id: 'FVL-24', spoergsmaal: 'Har begrundelsen det indhold, loven kræver?', hjemmel: fvl({ paragraf: '24' }) },
    [
      faktum(
        {
          id: 'FVL-24-1-retsregler',
          spoergsmaal: 'Henviser begrundelsen til de retsregler, afgørelsen er truffet efter?',
          hjemmel: fvl({ paragraf: '24', stk: 1, pkt: 1 }),
        },
        'begrundelse-retsregler',
        (a) => a.begrundelse?.retsregler,
      ),
      hovedhensynene(),
      vaesentligeOplysninger(),
    ],
  )
}

/** FVL §§ 22 og 24: en skriftlig afgørelse skal begrundes, medmindre den fuldt ud giver medhold. */
export const FVL_22: Regel<Vilkaar<Afgoerelsesfakta>> = laestI(
  TEKST.fvl,
  'FVL-22',
  'En skriftlig afgørelse skal begrundes, medmindre den fuldt ud giver medhold',
  (aeldre) =>
    medmindre<Afgoerelsesfakta>(
      {
        id: 'FVL-22',
        spoergsmaal: 'Er kravene til begrundelsen opfyldt?',
        hjemmel: fvl({ paragraf: '22' }),
        ...medForbehold(aeldre),
      },
      indhold(),
      fuldtMedhold('22'),
    ),
)

/** FVL § 22: skal afgørelsen begrundes? Det modsatte af fuldt medhold. */
export const FVL_22_KRAEVES: Regel<Vilkaar<Afgoerelsesfakta>> = laestI(
  TEKST.fvl,
  'FVL-22-kraeves',
  'Om afgørelsen skal begrundes',
  (aeldre) =>
    ikkeVilkaar<Afgoerelsesfakta>(
      {
        id: 'FVL-22-kraeves',
        spoergsmaal: 'Skal afgørelsen begrundes?',
        hjemmel: fvl({ paragraf: '22' }),
        ...medForbehold(aeldre),
      },
      fuldtMedhold('22'),
    ),
)
