import type { Regel } from '../motor/version.ts'
import { faktum } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar, medmindre } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { fuldtMedhold } from './begrundelse.ts'
import type { Afgoerelsesfakta } from './fakta.ts'
import { TEKST, fvl, laestI, medForbehold } from './hjemmel.ts'

const hjemmel = fvl({ paragraf: '25', stk: 1, pkt: 1 })

const krav = (
  id: string,
  spoergsmaal: string,
  felt: 'klageinstans' | 'fremgangsmaade' | 'tidsfrist',
): Vilkaar<Afgoerelsesfakta> =>
  faktum({ id: `FVL-25-${id}`, spoergsmaal, hjemmel }, `klagevejledning-${felt}`, (a) => a.klagevejledning?.[felt])

/** FVL § 25, stk. 1: har klagevejledningen instans, fremgangsmåde og frist, medmindre afgørelsen fuldt ud giver medhold? */
export const FVL_25: Regel<Vilkaar<Afgoerelsesfakta>> = laestI(
  TEKST.fvl,
  'FVL-25',
  'Klagevejledning, medmindre afgørelsen fuldt ud giver medhold',
  (aeldre) =>
    medmindre<Afgoerelsesfakta>(
      {
        id: 'FVL-25',
        spoergsmaal: 'Er kravene til klagevejledningen opfyldt?',
        hjemmel: fvl({ paragraf: '25', stk: 1 }),
        ...medForbehold(aeldre),
      },
      alleVilkaar({ id: 'FVL-25-indhold', spoergsmaal: 'Har klagevejledningen det indhold, loven kræver?', hjemmel }, [
        krav('instans', 'Står det, hvem der kan klages til?', 'klageinstans'),
        krav('fremgangsmaade', 'Står det, hvordan der klages, og at klagen sendes til kommunen?', 'fremgangsmaade'),
        krav('frist', 'Står fristen for at klage der?', 'tidsfrist'),
      ]),
      fuldtMedhold('25'),
    ),
)

/** FVL § 25, stk. 1: skal afgørelsen have klagevejledning? */
export const FVL_25_KRAEVES: Regel<Vilkaar<Afgoerelsesfakta>> = laestI(
  TEKST.fvl,
  'FVL-25-kraeves',
  'Om afgørelsen skal have klagevejledning',
  (aeldre) =>
    ikkeVilkaar<Afgoerelsesfakta>(
      {
        id: 'FVL-25-kraeves',
        spoergsmaal: 'Skal afgørelsen have klagevejledning?',
        hjemmel: fvl({ paragraf: '25', stk: 1 }),
        ...medForbehold(aeldre),
      },
      fuldtMedhold('25'),
    ),
)
