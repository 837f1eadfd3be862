import { type Svar, plusDage } from '@fodfaeste/grund'
import { naesteHverdag } from '../kalender/hverdag.ts'
import type { Regel } from '../motor/version.ts'
import { beregnet } from '../motor/beregnet.ts'
import { brugteFakta } from '../motor/brugte-fakta.ts'
import { alleVilkaar, ikkeVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { ankomst } from './ankomst.ts'
import { fuldtMedhold } from './begrundelse.ts'
import type { Afgoerelsesfakta } from './fakta.ts'
import { TEKST, fvl, laestI, medForbehold, samlForbehold } from './hjemmel.ts'
import { skrivTal } from './pligttilstand.ts'

const FJORTEN_DAGE = 14
const FRISTREGNING =
  'At fristen løber til næste hverdag, når den ender på en weekend eller helligdag, er den almindelige regel for frister og ' +
  'står ikke i § 23.'

function regn({ meddelt, begrundelseBegaeret }: Afgoerelsesfakta) {
  const fremme = meddelt === undefined ? undefined : ankomst(meddelt.vaerdi, 'ikke-hverdag')
  const sidsteDag = fremme === undefined ? undefined : naesteHverdag(plusDage(fremme, FJORTEN_DAGE))
  const begaeret = begrundelseBegaeret?.vaerdi
  const svar: Svar =
    sidsteDag === undefined || begaeret === undefined ? 'uoplyst' : begaeret <= sidsteDag ? 'opfyldt' : 'ikke-opfyldt'
  return { svar, tal: { fremme, sidsteDag, begaeret } }
}

/** FVL § 23, stk. 1, 2. pkt.: begæringen inden 14 dage efter, at parten fik afgørelsen. */
function begaeretITide(aeldre: string | undefined): Vilkaar<Afgoerelsesfakta> {
  return beregnet(
    {
      id: 'FVL-23-1-frist',
      spoergsmaal: 'Bad borgeren om begrundelsen inden 14 dage?',
      hjemmel: fvl({ paragraf: '23', stk: 1, pkt: 2 }),
      ...medForbehold(samlForbehold(FRISTREGNING, aeldre)),
      hvorfor: ({ tal }) =>
        `Borgeren fik afgørelsen: ${skrivTal(tal['fremme'])}. Sidste dag for at bede om begrundelsen: ` +
        `${skrivTal(tal['sidsteDag'])}. Bad om den: ${skrivTal(tal['begaeret'])}.`,
    },
    {
      svar: (a) => regn(a).svar,
      regn,
      brugt: ({ meddelt, begrundelseBegaeret }) => [
        ...(meddelt === undefined ? [] : [{ art: 'faktum' as const, id: 'afgoerelsen-meddelt', indhold: meddelt }]),
        ...(begrundelseBegaeret === undefined
          ? []
          : [{ art: 'faktum' as const, id: 'begrundelse-begaeret', indhold: begrundelseBegaeret }]),
      ],
      mangler: (a) => [
        // Også når den er sendt på en måde, hvor dagen, den kom frem, hverken er vist eller kan formodes.
        ...(regn(a).tal.fremme === undefined ? [{ art: 'faktum' as const, id: 'afgoerelsen-meddelt' }] : []),
        ...(a.begrundelseBegaeret === undefined ? [{ art: 'faktum' as const, id: 'begrundelse-begaeret' }] : []),
      ],
    },
  )
}

/**
 * FVL § 23, stk. 1: den, der har fået en mundtlig afgørelse uden fuldt medhold, kan inden 14 dage forlange en skriftlig
 * begrundelse.
 */
export const FVL_23: Regel<Vilkaar<Afgoerelsesfakta>> = laestI(
  TEKST.fvl,
  'FVL-23',
  'Skriftlig begrundelse for en mundtlig afgørelse',
  (aeldre) =>
    alleVilkaar<Afgoerelsesfakta>(
      {
        id: 'FVL-23',
        spoergsmaal: 'Skal der gives en skriftlig begrundelse for den mundtlige afgørelse?',
        hjemmel: fvl({ paragraf: '23' }),
        ...medForbehold(aeldre),
      },
      [
        beregnet(
          {
            id: 'FVL-23-mundtlig',
            spoergsmaal: 'Er afgørelsen meddelt mundtligt?',
            hjemmel: fvl({ paragraf: '23', stk: 1, pkt: 1 }),
          },
          {
            svar: ({ form }) =>
              form === undefined ? 'uoplyst' : form.vaerdi === 'mundtlig' ? 'opfyldt' : 'ikke-opfyldt',
            brugt: ({ form }) =>
              form === undefined ? [] : [{ art: 'faktum', id: 'afgoerelsens-form', indhold: form }],
            mangler: () => [{ art: 'faktum', id: 'afgoerelsens-form' }],
          },
        ),
        ikkeVilkaar(
          {
            id: 'FVL-23-ikke-medhold',
            spoergsmaal: 'Er afgørelsen uden fuldt medhold?',
            hjemmel: fvl({ paragraf: '23', stk: 1, pkt: 1 }),
          },
          fuldtMedhold('23'),
        ),
        begaeretITide(aeldre),
      ],
      'regel',
    ),
)

/** FVL § 23, stk. 2, 2. pkt.: er begæringen ikke besvaret på 14 dage, skal borgeren have grunden og en forventet dag. */
export const FVL_23_2: Regel<Vilkaar<Afgoerelsesfakta>> = laestI(
  TEKST.fvl,
  'FVL-23-2',
  'Besked, når en begæring om begrundelse ikke er besvaret på 14 dage',
  (aeldre) =>
    beregnet<Afgoerelsesfakta>(
      {
        id: 'FVL-23-2',
        spoergsmaal: 'Skal borgeren have besked om, hvorfor begrundelsen ikke er kommet?',
        hjemmel: fvl({ paragraf: '23', stk: 2, pkt: 2 }),
        ...medForbehold(aeldre),
        hvorfor: ({ tal }) =>
          `De 14 dage går ${skrivTal(tal['fjortenDage'])}. Begrundelsen er givet: ${skrivTal(tal['givet'])}.`,
      },
      {
        svar: ({ begrundelseBegaeret, begrundelseGivet }) => {
          if (begrundelseBegaeret === undefined) return 'uoplyst'
          const givet = begrundelseGivet?.vaerdi
          return givet !== undefined && givet <= plusDage(begrundelseBegaeret.vaerdi, FJORTEN_DAGE)
            ? 'ikke-opfyldt'
            : 'opfyldt'
        },
        tal: ({ begrundelseBegaeret, begrundelseGivet }) => ({
          fjortenDage:
            begrundelseBegaeret === undefined ? undefined : plusDage(begrundelseBegaeret.vaerdi, FJORTEN_DAGE),
          givet: begrundelseGivet?.vaerdi,
        }),
        brugt: ({ begrundelseBegaeret, begrundelseGivet }) =>
          brugteFakta({ 'begrundelse-begaeret': begrundelseBegaeret, 'begrundelse-givet': begrundelseGivet }),
        mangler: () => [{ art: 'faktum', id: 'begrundelse-begaeret' }],
      },
    ),
)
