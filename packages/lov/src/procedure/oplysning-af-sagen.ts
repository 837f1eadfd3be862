import { type Hjemmel, type Svar } from '@fodfaeste/grund'
import type { Regel } from '../motor/version.ts'
import { beregnet, fast } from '../motor/beregnet.ts'
import { brugteFakta } from '../motor/brugte-fakta.ts'
import { faktum, skoensspoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar, mindstEtVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { BeskedNr, Indhentning, Procesfakta } from './fakta.ts'
import { TEKST, laestI, medForbehold, rsl, samlForbehold } from './hjemmel.ts'

const KUN_DEN_DER_FAAR =
  'Pligten gælder den, der får hjælp. Er der kun søgt, gælder den endnu ikke; sagen skelner ikke.'
const UDEN_SAMTYKKE = 'Det gælder ikke, hvis oplysningerne kan hentes uden samtykke; se efter, før der afgøres.'

/** RSL § 4: borgeren skal have mulighed for at medvirke. Et menneske svarer på, om det er sket. */
export const RSL_4: Regel<Vilkaar<Procesfakta>> = laestI(TEKST.rsl, 'RSL-4', 'Borgeren medvirker i sagen', (aeldre) =>
  skoensspoergsmaal<Procesfakta>(
    {
      id: 'RSL-4',
      spoergsmaal: 'Er sagen lagt til rette, så borgeren kan medvirke?',
      hjemmel: rsl({ paragraf: '4' }),
      ...medForbehold(aeldre),
    },
    'borgerens-medvirken',
    (p) => p.medvirken,
  ),
)

/** RSL § 11, stk. 2: den, der får hjælp, skal oplyse om ændringer, der kan have betydning for hjælpen. */
export const RSL_11_2: Regel<Vilkaar<Procesfakta>> = laestI(
  TEKST.rsl,
  'RSL-11-2',
  'Borgeren oplyser om ændringer',
  (aeldre) =>
    beregnet<Procesfakta>(
      {
        id: 'RSL-11-2',
        spoergsmaal: 'Skal borgeren oplyse om ændringer, der kan have betydning for hjælpen?',
        hjemmel: rsl({ paragraf: '11', stk: 2 }),
        ...medForbehold(samlForbehold(KUN_DEN_DER_FAAR, aeldre)),
      },
      {
        svar: ({ hjaelpFra }) => (hjaelpFra === undefined ? 'uoplyst' : 'opfyldt'),
        brugt: ({ hjaelpFra }) =>
          hjaelpFra === undefined ? [] : [{ art: 'faktum', id: 'hjaelp-fra', indhold: hjaelpFra }],
        mangler: () => [{ art: 'faktum', id: 'hjaelp-fra' }],
      },
    ),
)

const samtykke = (
  oensket: 'givet' | 'naegtet',
  id: string,
  spoergsmaal: string,
  hjemmel: Hjemmel,
): Vilkaar<Indhentning> =>
  beregnet(
    { id, spoergsmaal, hjemmel },
    {
      svar: ({ samtykke: givet }): Svar =>
        givet === undefined ? 'uoplyst' : givet.vaerdi === oensket ? 'opfyldt' : 'ikke-opfyldt',
      brugt: ({ samtykke: givet }) => brugteFakta({ samtykke: givet }),
      mangler: () => [{ art: 'faktum', id: 'samtykke' }],
    },
  )

const noedvendig = (id: string, hjemmel: Hjemmel): Vilkaar<Indhentning> =>
  skoensspoergsmaal(
    { id, spoergsmaal: 'Er oplysningerne nødvendige for at behandle sagen?', hjemmel },
    'indhentning-noedvendig',
    (i) => i.noedvendig,
  )

/** RSL § 11 a, stk. 2, og § 11 c, stk. 1, nr. 2–4: oplysninger, der kan hentes uden samtykke. */
function udenSamtykke(): Vilkaar<Indhentning> {
  return mindstEtVilkaar<Indhentning>(
    {
      id: 'RSL-11-a-uden-samtykke',
      spoergsmaal: 'Kan oplysningerne hentes uden samtykke?',
      hjemmel: rsl({ paragraf: '11 b' }),
    },
    [
      beregnet(
        {
          id: 'RSL-11-a-2',
          spoergsmaal: 'Er det oplysninger om økonomi eller ferie hos andre myndigheder eller arbejdsløshedskasser?',
          hjemmel: rsl({ paragraf: '11 a', stk: 2, pkt: 1 }),
        },
        { svar: ({ art }) => (art === 'oekonomi-eller-ferie' ? 'opfyldt' : 'ikke-opfyldt') },
      ),
      beregnet(
        {
          id: 'RSL-11-c-1',
          spoergsmaal:
            'Er det en sag om førtidspension uden henvendelse, om frakendelse af pension eller om tilbagebetaling?',
          hjemmel: rsl({ paragraf: '11 c', stk: 1 }),
        },
        {
          svar: ({ sagstypeUdenSamtykke }) => (sagstypeUdenSamtykke === undefined ? 'ikke-opfyldt' : 'opfyldt'),
          brugt: ({ sagstypeUdenSamtykke }) => brugteFakta({ 'sagstype-uden-samtykke': sagstypeUdenSamtykke }),
        },
      ),
    ],
  )
}

/** RSL §§ 11 a og 11 c: må oplysningerne hentes? Nødvendige, og med samtykke eller i de tilfælde, hvor det kan undværes. */
export const RSL_11_A: Regel<Vilkaar<Indhentning>> = laestI(
  TEKST.rsl,
  'RSL-11-a',
  'Oplysninger hentes med borgerens samtykke',
  (aeldre) =>
    alleVilkaar<Indhentning>(
      {
        id: 'RSL-11-a',
        spoergsmaal: 'Må kommunen hente oplysningerne?',
        hjemmel: rsl({ paragraf: '11 a' }),
        ...medForbehold(aeldre),
      },
      [
        noedvendig('RSL-11-a-noedvendig', rsl({ paragraf: '11 a', stk: 1, pkt: 1 })),
        mindstEtVilkaar(
          {
            id: 'RSL-11-a-adgang',
            spoergsmaal: 'Er der samtykke, eller kan det undværes?',
            hjemmel: rsl({ paragraf: '11 a' }),
          },
          [
            samtykke('givet', 'RSL-11-a-1', 'Har borgeren givet samtykke?', rsl({ paragraf: '11 a', stk: 1, pkt: 1 })),
            udenSamtykke(),
          ],
        ),
      ],
      'regel',
    ),
)

/** RSL § 11 c, stk. 5: også når samtykke kan fraviges, skal det forsøges. Gælder kun § 11 c, ikke økonomi efter § 11 a, stk. 2. */
export const RSL_11_C_5: Regel<Vilkaar<Indhentning>> = laestI(
  TEKST.rsl,
  'RSL-11-c-5',
  'Samtykke skal forsøges, også når det kan fraviges',
  (aeldre) =>
    beregnet<Indhentning>(
      {
        id: 'RSL-11-c-5',
        spoergsmaal: 'Skal det forsøges at få samtykke, selv om det kan fraviges?',
        hjemmel: rsl({ paragraf: '11 c', stk: 5 }),
        ...medForbehold(aeldre),
      },
      {
        svar: ({ sagstypeUdenSamtykke, samtykke: givet }) =>
          sagstypeUdenSamtykke !== undefined && givet?.vaerdi !== 'givet' ? 'opfyldt' : 'ikke-opfyldt',
        brugt: ({ sagstypeUdenSamtykke, samtykke: givet }) =>
          brugteFakta({ 'sagstype-uden-samtykke': sagstypeUdenSamtykke, samtykke: givet }),
      },
    ),
)

/**
 * RSL § 11 b: siger borgeren nej til samtykke, og kan oplysningerne ikke hentes uden, afgøres sagen på det, der foreligger.
 * Et nej stopper ikke sagen.
 */
export const RSL_11_B: Regel<Vilkaar<Indhentning>> = laestI(
  TEKST.rsl,
  'RSL-11-b',
  'Uden samtykke afgøres sagen på det, der foreligger',
  (aeldre) =>
    alleVilkaar<Indhentning>(
      {
        id: 'RSL-11-b',
        spoergsmaal: 'Skal sagen afgøres uden disse oplysninger?',
        hjemmel: rsl({ paragraf: '11 b' }),
        ...medForbehold(aeldre),
      },
      [
        samtykke('naegtet', 'RSL-11-b-nej', 'Har borgeren sagt nej til samtykke?', rsl({ paragraf: '11 b' })),
        ikkeVilkaar(
          { id: 'RSL-11-b-kun-med', spoergsmaal: 'Kræver det samtykke?', hjemmel: rsl({ paragraf: '11 b' }) },
          udenSamtykke(),
        ),
      ],
      'regel',
    ),
)

/** RSL § 11 b for den, der ikke medvirker til oplysning eller undersøgelse efter § 11, stk. 1. */
export const RSL_11_B_MEDVIRKEN: Regel<Vilkaar<Procesfakta>> = laestI(
  TEKST.rsl,
  'RSL-11-b-medvirken',
  'Uden medvirken afgøres sagen på det, der foreligger',
  (aeldre) =>
    faktum<Procesfakta>(
      {
        id: 'RSL-11-b-medvirken',
        spoergsmaal: 'Medvirker borgeren ikke, så sagen skal afgøres på det, der foreligger?',
        hjemmel: rsl({ paragraf: '11 b' }),
        ...medForbehold(samlForbehold(UDEN_SAMTYKKE, aeldre)),
      },
      'borgeren-medvirker-ikke',
      (p) => p.medvirkerIkke,
    ),
)

/** Det, borgeren skal have skriftlig besked om efter RSL § 12, i egne ord. */
export const BESKED_EFTER_12: { readonly [nr in BeskedNr]: string } = {
  1: 'hvilke oplysninger kommunen kan hente og kontrollere',
  2: 'udveksling og kontrol efter loven om Udbetaling Danmark',
  3: 'hvad der sker, hvis borgeren ikke medvirker',
  4: 'hvilke ændringer der kan have betydning for hjælpen',
  5: 'at tilbagebetaling og tiltale kan følge, hvis ændringer ikke oplyses',
}

/** Numrene i RSL § 12. */
export const BESKEDNUMRE: readonly BeskedNr[] = [1, 2, 3, 4, 5]

/** RSL § 12: har borgeren fået den skriftlige besked, punkt for punkt? */
export const RSL_12: Regel<Vilkaar<Procesfakta>> = laestI(
  TEKST.rsl,
  'RSL-12',
  'Skriftlig besked til borgeren',
  (aeldre) =>
    alleVilkaar<Procesfakta>(
      {
        id: 'RSL-12',
        spoergsmaal: 'Har borgeren fået skriftlig besked om det hele?',
        hjemmel: rsl({ paragraf: '12' }),
        ...medForbehold(aeldre),
      },
      BESKEDNUMRE.map((nr) =>
        beregnet(
          {
            id: `RSL-12-nr-${nr}`,
            spoergsmaal: `Har borgeren fået skriftlig besked om ${BESKED_EFTER_12[nr]}?`,
            hjemmel: rsl({ paragraf: '12', nr }),
          },
          {
            svar: ({ skriftligBesked }) => (skriftligBesked?.[nr] === undefined ? 'ikke-opfyldt' : 'opfyldt'),
            brugt: ({ skriftligBesked }) => {
              const besked = skriftligBesked?.[nr]
              return besked === undefined ? [] : [{ art: 'faktum', id: `skriftlig-besked-${nr}`, indhold: besked }]
            },
          },
        ),
      ),
    ),
)

/** RSL § 12: gælder pligten? Den, der søger eller får hjælp, skal have beskeden. */
export const RSL_12_PLIGT: Regel<Vilkaar<Procesfakta>> = laestI(
  TEKST.rsl,
  'RSL-12-pligt',
  'Borgeren skal have skriftlig besked',
  (aeldre) =>
    fast(
      {
        id: 'RSL-12-pligt',
        spoergsmaal: 'Skal borgeren have skriftlig besked om sine oplysningspligter og kommunens adgang?',
        hjemmel: rsl({ paragraf: '12' }),
        ...medForbehold(aeldre),
      },
      'opfyldt',
    ),
)
