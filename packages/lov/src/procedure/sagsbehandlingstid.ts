import type { Regel } from '../motor/version.ts'
import { beregnet, fast } from '../motor/beregnet.ts'
import { brugteFakta } from '../motor/brugte-fakta.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Ansoegningsfakta } from './fakta.ts'
import { TEKST, laestI, medForbehold, rsl } from './hjemmel.ts'
import { skrivTal } from './pligttilstand.ts'

/** RSL § 3, stk. 1: så hurtigt som muligt. Loven sætter ingen dag. */
export const RSL_3_1: Regel<Vilkaar<Ansoegningsfakta>> = laestI(
  TEKST.rsl,
  'RSL-3-1',
  'Spørgsmål om hjælp behandles så hurtigt som muligt',
  (aeldre) =>
    fast(
      {
        id: 'RSL-3-1',
        spoergsmaal: 'Skal spørgsmålet om hjælp behandles så hurtigt som muligt?',
        hjemmel: rsl({ paragraf: '3', stk: 1 }),
        hvorfor: () => 'Loven sætter ikke en dag. Kommunens egen offentliggjorte frist er den yderste.',
        ...medForbehold(aeldre),
      },
      'opfyldt',
    ),
)

/** RSL § 3, stk. 2, 1. og 2. pkt.: kommunen sætter selv en frist pr. sagsområde og offentliggør den. */
export const RSL_3_2: Regel<Vilkaar<Ansoegningsfakta>> = laestI(
  TEKST.rsl,
  'RSL-3-2',
  'Kommunens egen frist for afgørelsen',
  (aeldre) =>
    beregnet<Ansoegningsfakta>(
      {
        id: 'RSL-3-2',
        spoergsmaal: 'Gælder kommunens egen frist for denne slags sager?',
        hjemmel: rsl({ paragraf: '3', stk: 2, pkt: 1 }),
        hvorfor: ({ tal }) =>
          tal['frist'] === undefined
            ? 'Kommunens frist er ikke oplyst. Kommunen skal have en og offentliggøre den.'
            : `Kommunens frist giver ${skrivTal(tal['frist'])} som sidste dag. Loven selv sætter intet tal.`,
        ...medForbehold(aeldre),
      },
      {
        svar: ({ kommunensFrist }) => (kommunensFrist === undefined ? 'uoplyst' : 'opfyldt'),
        tal: ({ kommunensFrist }) => ({ frist: kommunensFrist?.vaerdi }),
        brugt: ({ kommunensFrist }) => brugteFakta({ 'kommunens-frist': kommunensFrist }),
        mangler: () => [{ art: 'faktum', id: 'kommunens-frist' }],
      },
    ),
)

/** RSL § 3, stk. 2, 3. pkt.: kan fristen ikke holdes, skal ansøgeren skriftligt vide, hvornår afgørelsen kan ventes. */
export const RSL_3_2_BESKED: Regel<Vilkaar<Ansoegningsfakta>> = laestI(
  TEKST.rsl,
  'RSL-3-2-besked',
  'Skriftlig besked, når kommunens frist ikke kan holdes',
  (aeldre) =>
    beregnet<Ansoegningsfakta>(
      {
        id: 'RSL-3-2-besked',
        spoergsmaal: 'Skal borgeren have skriftlig besked om, hvornår afgørelsen kan ventes?',
        hjemmel: rsl({ paragraf: '3', stk: 2, pkt: 3 }),
        hvorfor: ({ tal }) =>
          tal['frist'] === undefined
            ? 'Kommunens frist er ikke oplyst.'
            : `Fristen er ${skrivTal(tal['frist'])}. Sagen er afgjort: ${skrivTal(tal['afgjort'])}.`,
        ...medForbehold(aeldre),
      },
      {
        svar: ({ kommunensFrist, afgjort }) => {
          if (kommunensFrist === undefined) return 'uoplyst'
          return afgjort !== undefined && afgjort.vaerdi <= kommunensFrist.vaerdi ? 'ikke-opfyldt' : 'opfyldt'
        },
        tal: ({ kommunensFrist, afgjort }) => ({ frist: kommunensFrist?.vaerdi, afgjort: afgjort?.vaerdi }),
        brugt: ({ kommunensFrist, afgjort }) => brugteFakta({ 'kommunens-frist': kommunensFrist, afgjort }),
        mangler: () => [{ art: 'faktum', id: 'kommunens-frist' }],
      },
    ),
)
