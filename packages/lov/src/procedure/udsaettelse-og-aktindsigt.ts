import { paaBegivenhed } from '../motor/lov-paa.ts'
import type { Dato } from '@fodfaeste/grund'
import { plusHverdage } from '../kalender/hverdag.ts'
import type { Oplysning } from '../motor/oplysning.ts'
import type { Regel } from '../motor/version.ts'
import { beregnet } from '../motor/beregnet.ts'
import { mindstEtVilkaar, undtagelse } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Pligt } from '../pligter/pligt.ts'
import type { Aktindsigt, Procesfakta, Udsaettelse } from './fakta.ts'
import { TEKST, fvl, laestI, medForbehold, samlForbehold } from './hjemmel.ts'
import { paaberaabt } from './paaberaabt.ts'
import { lavPligt, skrivTal } from './pligttilstand.ts'
import { forklarPaa } from './reglen-paa.ts'

/** Det, reglen om udsættelse ser: begæringen og den dag, der spørges. */
export interface Udsaettelsesgrundlag {
  readonly begaering: Udsaettelse
  readonly dag: Dato
}

const UNDTAGELSER: readonly (readonly [1 | 2 | 3, string])[] = [
  [1, 'Vil udsættelsen overskride en lovbestemt frist for afgørelsen?'],
  [2, 'Må borgerens interesse i udsættelse vige for væsentlige offentlige eller private hensyn?'],
  [3, 'Er borgeren efter en anden lov sikret at kunne udtale sig, før afgørelsen træffes?'],
]

/** Har kommunen sat en frist for udtalelsen, og er den gået? Loven sætter ingen; kommunen kan. */
const fristenErGaaet: Vilkaar<Udsaettelsesgrundlag> = beregnet<Udsaettelsesgrundlag>(
  {
    id: 'FVL-21-1-frist',
    spoergsmaal: 'Er den frist, kommunen har sat for udtalelsen, gået?',
    hjemmel: fvl({ paragraf: '21', stk: 1, pkt: 2 }),
    hvorfor: ({ tal }) =>
      tal['frist'] === undefined ? 'Kommunen har ikke sat en frist.' : `Fristen er ${skrivTal(tal['frist'])}.`,
  },
  {
    svar: ({ begaering: { frist }, dag }) => (frist !== undefined && frist.vaerdi < dag ? 'opfyldt' : 'ikke-opfyldt'),
    tal: ({ begaering: { frist } }) => ({ frist: frist?.vaerdi }),
    brugt: ({ begaering: { frist } }) =>
      frist === undefined ? [] : [{ art: 'faktum', id: 'udtalelsens-frist', indhold: frist }],
  },
)

/** FVL § 21: borgeren kan når som helst kræve, at afgørelsen venter på en udtalelse. */
export const FVL_21: Regel<Vilkaar<Udsaettelsesgrundlag>> = laestI(
  TEKST.fvl,
  'FVL-21',
  'Afgørelsen venter, til borgeren har udtalt sig',
  (aeldre) =>
    undtagelse<Udsaettelsesgrundlag>(
      {
        id: 'FVL-21',
        spoergsmaal: 'Skal afgørelsen udsættes, fordi borgeren vil udtale sig?',
        hjemmel: fvl({ paragraf: '21' }),
        ...medForbehold(aeldre),
      },
      beregnet<Udsaettelsesgrundlag>(
        {
          id: 'FVL-21-1',
          spoergsmaal: 'Har borgeren forlangt det?',
          hjemmel: fvl({ paragraf: '21', stk: 1, pkt: 1 }),
          hvorfor: ({ tal }) => `Forlangt ${skrivTal(tal['den'])}.`,
        },
        {
          svar: ({ begaering, dag }) => (begaering.forlangt.vaerdi <= dag ? 'opfyldt' : 'ikke-opfyldt'),
          tal: ({ begaering }) => ({ den: begaering.forlangt.vaerdi }),
          brugt: ({ begaering }) => [{ art: 'faktum', id: 'udsaettelse-forlangt', indhold: begaering.forlangt }],
        },
      ),
      mindstEtVilkaar(
        {
          id: 'FVL-21-undtaget',
          spoergsmaal: 'Er fristen gået, eller gælder en af undtagelserne?',
          hjemmel: fvl({ paragraf: '21', stk: 2 }),
        },
        [
          fristenErGaaet,
          ...UNDTAGELSER.map(([nr, spoergsmaal]) =>
            paaberaabt<Udsaettelsesgrundlag>(
              { id: `FVL-21-2-nr-${nr}`, spoergsmaal, hjemmel: fvl({ paragraf: '21', stk: 2, nr }) },
              `udsaettelse-undtagelse-${nr}`,
              ({ begaering }) => begaering.undtagelser?.[nr],
            ),
          ),
        ],
      ),
    ),
)

/** Lovens syv arbejdsdage. */
const ARBEJDSDAGE = 7

const ARBEJDSDAG =
  'Loven siger ikke, hvad en arbejdsdag er. Her er det mandag til fredag uden helligdage, og modtagelsesdagen tælles ikke med.'

/** Sidste dag, anmodningen skal være færdigbehandlet. */
export const aktindsigtsfrist = (modtaget: Dato): Dato => plusHverdage(modtaget, ARBEJDSDAGE, 'ikke-hverdag')

/** FVL § 16, stk. 2: en anmodning om aktindsigt er færdig inden syv arbejdsdage, når det ikke undtagelsesvis er umuligt. */
export const FVL_16_2: Regel<Vilkaar<Aktindsigt>> = laestI(
  TEKST.fvl,
  'FVL-16-2',
  'Aktindsigt inden syv arbejdsdage',
  (aeldre) =>
    undtagelse<Aktindsigt>(
      {
        id: 'FVL-16-2',
        spoergsmaal: 'Skal anmodningen være færdigbehandlet inden syv arbejdsdage?',
        hjemmel: fvl({ paragraf: '16', stk: 2, pkt: 2 }),
        ...medForbehold(samlForbehold(ARBEJDSDAG, aeldre)),
      },
      beregnet<Aktindsigt>(
        {
          id: 'FVL-16-2-frist',
          spoergsmaal: 'Er anmodningen modtaget?',
          hjemmel: fvl({ paragraf: '16', stk: 2, pkt: 2 }),
          hvorfor: ({ tal }) => `Modtaget ${skrivTal(tal['modtaget'])}; sidste dag er ${skrivTal(tal['frist'])}.`,
        },
        {
          svar: () => 'opfyldt',
          tal: ({ modtaget }) => ({ modtaget: modtaget.vaerdi, frist: aktindsigtsfrist(modtaget.vaerdi) }),
          brugt: ({ modtaget }) => [{ art: 'faktum', id: 'aktindsigt-modtaget', indhold: modtaget }],
        },
      ),
      paaberaabt<Aktindsigt>(
        {
          id: 'FVL-16-2-umuligt',
          spoergsmaal: 'Er det undtagelsesvis ikke muligt, fx fordi sagen er for stor eller for indviklet?',
          hjemmel: fvl({ paragraf: '16', stk: 2, pkt: 2 }),
        },
        'aktindsigt-ikke-muligt',
        (a) => a.ikkeMuligt,
      ),
    ),
)

/** FVL § 16, stk. 2, 3. pkt.: holder de syv arbejdsdage ikke, skal borgeren vide hvorfor og hvornår. */
export const FVL_16_2_BESKED: Regel<Vilkaar<Aktindsigt>> = laestI(
  TEKST.fvl,
  'FVL-16-2-besked',
  'Besked, når aktindsigten ikke er klar på syv arbejdsdage',
  (aeldre) =>
    beregnet<Aktindsigt>(
      {
        id: 'FVL-16-2-besked',
        spoergsmaal: 'Skal borgeren have besked om, hvorfor det trækker ud, og hvornår det er klar?',
        hjemmel: fvl({ paragraf: '16', stk: 2, pkt: 3 }),
        ...medForbehold(aeldre),
      },
      {
        svar: ({ modtaget, faerdig }) =>
          faerdig !== undefined && faerdig.vaerdi <= aktindsigtsfrist(modtaget.vaerdi) ? 'ikke-opfyldt' : 'opfyldt',
        brugt: ({ faerdig }) =>
          faerdig === undefined ? [] : [{ art: 'faktum', id: 'aktindsigt-faerdig', indhold: faerdig }],
      },
    ),
)

const gjort = (den: Oplysning<Dato> | undefined): { readonly opfyldtDen?: Dato } =>
  den === undefined ? {} : { opfyldtDen: den.vaerdi }

/** Vent på udtalelsen, svar på anmodningerne om aktindsigt, og sig til, når det trækker ud. */
export function partspligter({ udsaettelse, aktindsigt = [] }: Procesfakta, dag: Dato): readonly Pligt[] {
  const vent =
    udsaettelse === undefined
      ? []
      : [
          lavPligt(
            {
              id: 'FVL-21',
              hvad: 'Vent med afgørelsen, til borgeren har udtalt sig',
              ejer: 'kommune' as const,
              hjemmel: fvl({ paragraf: '21', stk: 1 }),
              fra: udsaettelse.forlangt.vaerdi,
              opfyldesVed: 'Borgerens udtalelse, eller at kommunens frist for den er gået',
              ...gjort(udsaettelse.udtaltSig),
            },
            forklarPaa(FVL_21, paaBegivenhed('udsaettelse', udsaettelse.forlangt.vaerdi), {
              begaering: udsaettelse,
              dag: dag < udsaettelse.forlangt.vaerdi ? udsaettelse.forlangt.vaerdi : dag,
            }),
            dag,
          ),
        ]
  return [...vent, ...aktindsigt.flatMap((anmodning) => aktindsigtspligter(anmodning, dag))]
}

function aktindsigtspligter(anmodning: Aktindsigt, dag: Dato): readonly Pligt[] {
  const fra = anmodning.modtaget.vaerdi
  const frist = aktindsigtsfrist(fra)
  return [
    lavPligt(
      {
        id: `FVL-16-2/${anmodning.id}`,
        hvad: 'Svar på anmodningen om aktindsigt',
        ejer: 'kommune',
        hjemmel: fvl({ paragraf: '16', stk: 2, pkt: 2 }),
        fra,
        fristDen: frist,
        opfyldesVed: 'Aktindsigt givet, eller et begrundet afslag',
        ...gjort(anmodning.faerdig),
      },
      forklarPaa(FVL_16_2, paaBegivenhed('aktindsigt', fra), anmodning),
      dag,
    ),
    lavPligt(
      {
        id: `FVL-16-2-besked/${anmodning.id}`,
        hvad: 'Fortæl borgeren, hvorfor aktindsigten trækker ud, og hvornår den er klar',
        ejer: 'kommune',
        hjemmel: fvl({ paragraf: '16', stk: 2, pkt: 3 }),
        fra: frist,
        fristDen: frist,
        opfyldesVed: 'Besked med grund og forventet dag',
        ...gjort(anmodning.beskedOmForsinkelse),
      },
      forklarPaa(FVL_16_2_BESKED, paaBegivenhed('aktindsigt', fra), anmodning),
      dag,
    ),
  ]
}
