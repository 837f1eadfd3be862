import { type Dato, dato, skrivDato } from '@fodfaeste/grund'
import { beregnet, fast } from '../motor/beregnet.ts'
import { alleVilkaar, mindstEtVilkaar } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import { TVIVL } from '../tvivl.ts'
import { brugteDage } from '../vurdering/brugt.ts'
import { type Grundlag, begyndtFoerLukningen } from '../vurdering/grundlag.ts'
import { LUKKET_FRA } from './skaeringsdage.ts'

const HJEMMEL = { lov: 'LOV', paragraf: '21', stk: 8, udgave: 'lov 1750/2025' } as const
const SKAERING = { lov: 'BEK', paragraf: '1', stk: 3, udgave: 'BEK 58/2026' } as const
const FORBEHOLD =
  'Ordlyden af § 21, stk. 8, er ikke skaffet. At bevillingens dag er skæringen, følger af BEK 58/2026 § 1, stk. 3.'

/** Bevillingens dag; er den ikke registreret, men forløbet begyndt før lukningen, er den senest den dag. */
const iTideDag = (g: Grundlag): Dato => g.bevilget ?? begyndtFoerLukningen(g) ?? g.afgoeresDen

/** Bevilget, eller skal afgøres, senest 31. januar 2026. */
const iTide: Vilkaar<Grundlag> = beregnet<Grundlag>(
  {
    id: 'LOV-1750-21-8-dag',
    spoergsmaal: 'Er forløbet bevilget, eller afgøres det, senest 31. januar 2026?',
    hjemmel: SKAERING,
    hvorfor: ({ tal }) => {
      if (tal['bevilget'] !== undefined) return `Bevilget ${skrivDato(tal['bevilget'] as Dato)}.`
      if (tal['begyndt'] === undefined) return `Afgøres ${skrivDato(tal['afgoeres'] as Dato)}.`
      return `Begyndt ${skrivDato(tal['begyndt'] as Dato)}, og altså bevilget senest den dag. Registrér bevillingens dag.`
    },
  },
  {
    svar: (g) => (iTideDag(g) < LUKKET_FRA ? 'opfyldt' : 'ikke-opfyldt'),
    tal: (g) => ({
      bevilget: g.bevilget,
      begyndt: begyndtFoerLukningen(g),
      afgoeres: g.afgoeresDen,
    }),
    brugt: (g) => brugteDage(g.fakta, ['bevilget', 'afgoeres']),
  },
)

/** En afgørelse fra før lukningen skal træffes om. */
const hjemvist: Vilkaar<Grundlag> = alleVilkaar(
  {
    id: 'LOV-1750-21-8-hjemvist',
    spoergsmaal: 'Kan en sag, der skal afgøres om, stadig blive til en bevilling?',
    hjemmel: HJEMMEL,
  },
  [
    beregnet<Grundlag>(
      {
        id: 'LOV-1750-21-8-paaklaget',
        spoergsmaal: 'Er den påklagede afgørelse truffet senest 31. januar 2026?',
        hjemmel: HJEMMEL,
        hvorfor: ({ tal }) =>
          tal['dag'] === undefined
            ? 'Der er ikke registreret en påklaget afgørelse.'
            : `Truffet ${skrivDato(tal['dag'] as Dato)}.`,
      },
      {
        svar: ({ paaklaget }) => ((paaklaget ?? LUKKET_FRA) < LUKKET_FRA ? 'opfyldt' : 'ikke-opfyldt'),
        tal: ({ paaklaget }) => ({ dag: paaklaget }),
        brugt: (g) => brugteDage(g.fakta, ['paaklaget-afgoerelse']),
      },
    ),
    tvivlsomt(
      { id: 'LOV-1750-21-8-hjemvist-tvivl', spoergsmaal: TVIVL.hjemvistEfterLukning.titel, hjemmel: HJEMMEL },
      TVIVL.hjemvistEfterLukning,
      {
        A: fast({ id: 'LOV-1750-21-8-hjemvist-A', spoergsmaal: 'Den dags regler følges', hjemmel: HJEMMEL }, 'opfyldt'),
        B: fast(
          { id: 'LOV-1750-21-8-hjemvist-B', spoergsmaal: 'Intet bevilges efter lukningen', hjemmel: HJEMMEL },
          'ikke-opfyldt',
        ),
      },
      (g) => g.fakta.laesningsvalg[TVIVL.hjemvistEfterLukning.id],
    ),
  ],
)

/** Bevilget i tide, men begyndt efter lukningen. */
const begyndelse: Vilkaar<Grundlag> = mindstEtVilkaar(
  { id: 'LOV-1750-21-8-start', spoergsmaal: 'Må forløbet begynde den dag, det er fastsat til?', hjemmel: HJEMMEL },
  [
    beregnet<Grundlag>(
      {
        id: 'LOV-1750-21-8-start-dag',
        spoergsmaal: 'Begynder forløbet senest 31. januar 2026, eller er dagen ikke fastsat?',
        hjemmel: HJEMMEL,
        hvorfor: ({ tal }) =>
          tal['start'] === undefined ? 'Dagen er ikke fastsat.' : `Begynder ${skrivDato(tal['start'] as Dato)}.`,
      },
      {
        svar: ({ start }) => (start === undefined || start < LUKKET_FRA ? 'opfyldt' : 'ikke-opfyldt'),
        tal: ({ start }) => ({ start }),
        brugt: (g) => brugteDage(g.fakta, ['starter']),
      },
    ),
    tvivlsomt(
      { id: 'LOV-1750-21-8-start-tvivl', spoergsmaal: TVIVL.startEfterLukning.titel, hjemmel: HJEMMEL },
      TVIVL.startEfterLukning,
      {
        A: fast({ id: 'LOV-1750-21-8-start-A', spoergsmaal: 'Bevillingens dag er nok', hjemmel: HJEMMEL }, 'opfyldt'),
        B: fast(
          { id: 'LOV-1750-21-8-start-B', spoergsmaal: 'Forløbet skal være begyndt', hjemmel: HJEMMEL },
          'ikke-opfyldt',
        ),
      },
      (g) => g.fakta.laesningsvalg[TVIVL.startEfterLukning.id],
    ),
  ],
)

const lukket: Vilkaar<Grundlag> = alleVilkaar(
  { id: 'LOV-1750-21-8', spoergsmaal: 'Er ordningen åben for denne sag?', hjemmel: HJEMMEL, forbehold: FORBEHOLD },
  [
    mindstEtVilkaar(
      {
        id: 'LOV-1750-21-8-aaben',
        spoergsmaal: 'Er bevillingen i tide, eller skal en sag fra før afgøres om?',
        hjemmel: HJEMMEL,
      },
      [iTide, hjemvist],
    ),
    begyndelse,
  ],
  'regel',
)

/**
 * Lov 1750/2025 § 21, stk. 8: fra 1. februar 2026 kan intet nyt forløb bevilges. Forløb bevilget senest 31. januar 2026
 * kører videre under den tekst, der gjaldt. Udgaven vælges på den dag, der afgøres.
 */
export const LUKNING: Regel<Vilkaar<Grundlag>> = regel({
  id: 'LOV-1750-21-8',
  navn: 'Ordningen er lukket for nye forløb fra 1. februar 2026',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: LUKKET_FRA, kilde: 'lov 1750/2025', fravaer: 'endnu-ikke' },
    { fra: LUKKET_FRA, kilde: 'lov 1750/2025', indhold: lukket },
  ],
})
