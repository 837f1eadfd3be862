import { type Dato, type Hjemmel, dato } from '@fodfaeste/grund'
import { beregnet } from '../motor/beregnet.ts'
import { brugteFakta } from '../motor/brugte-fakta.ts'
import type { Forklaring } from '../motor/forklaring.ts'
import { type Dagsvalg, paaSpurgtDag } from '../motor/lov-paa.ts'
import { faktum } from '../motor/opslag.ts'
import { alleVilkaar, mindstEtVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import { ANDET_TRIN_2026 } from '../plan/bekendtgoerelse.ts'
import { maaskeKrav } from '../plan/indholdskrav.ts'
import { svarPaa } from '../plan/mangelliste.ts'
import type { Pligt } from '../pligter/pligt.ts'
import type { AfgoerelseOm, TeamFakta, TeamGrundlag } from './fakta.ts'
import { standEfterLaesning } from './stand-efter-laesning.ts'
import { TEAM_TVIVL } from './tvivl.ts'

type V = Vilkaar<TeamGrundlag>

const STED: Hjemmel = { lov: 'LOB', paragraf: '15 a', udgave: 'lov 1750/2025' }
const STK_1: Hjemmel = { ...STED, stk: 1 }

/** De afgørelser, kommunen kan bede om rådgivning til (LOB § 15 a, stk. 1). Ressourceforløb er ikke med. */
const RAADGIVES_OM: ReadonlySet<AfgoerelseOm> = new Set(['fleksjob', 'tilskud', 'foertidspension'])

/** Er det en afgørelse, paragraffen ikke nævner? Et ja her gør resten uden betydning. */
const enAndenSag: V = beregnet<TeamGrundlag>(
  {
    id: 'LOB-15-a-anden-sag',
    spoergsmaal: 'Er det en afgørelse om noget andet end fleksjob, tilskud og førtidspension?',
    hjemmel: STK_1,
  },
  {
    svar: ({ fakta: { om } }) =>
      om === undefined ? 'uoplyst' : RAADGIVES_OM.has(om.vaerdi) ? 'ikke-opfyldt' : 'opfyldt',
    brugt: ({ fakta: { om } }) => brugteFakta({ 'afgoerelse-om': om }),
    mangler: () => [{ art: 'faktum', id: 'afgoerelse-om' }],
  },
)

/** Uden en anmodning skylder regionen intet, og der er intet at svare ja eller nej til. */
const givet: V = beregnet<TeamGrundlag>(
  {
    id: 'LOB-15-a-1',
    spoergsmaal: 'Har sundhedskoordinatoren givet den rådgivning, kommunen bad om?',
    hjemmel: STK_1,
    hvorfor: ({ svar }) => (svar === 'uoplyst' ? 'Regionen er ikke bedt om det.' : svar === 'opfyldt' ? 'Ja.' : 'Nej.'),
  },
  {
    svar: ({ fakta: { region } }) =>
      region?.raadgivningGivet !== undefined
        ? 'opfyldt'
        : region?.raadgivningAnmodet === undefined
          ? 'uoplyst'
          : 'ikke-opfyldt',
    tal: ({ fakta }) => ({ givet: fakta.region?.raadgivningGivet?.vaerdi }),
    brugt: ({ fakta: { region } }) =>
      brugteFakta({ 'raadgivning-anmodet': region?.raadgivningAnmodet, 'raadgivning-givet': region?.raadgivningGivet }),
    mangler: () => [{ art: 'faktum', id: 'raadgivning-anmodet' }],
  },
)

const inddraget: V = faktum(
  { id: 'LOB-15-a-2', spoergsmaal: 'Blev borgeren inddraget først?', hjemmel: { ...STED, stk: 2 } },
  'raadgivning-borger-inddraget',
  ({ fakta }: TeamGrundlag) => fakta.region?.borgerenInddraget,
)

const raadgivning: V = mindstEtVilkaar(
  { id: 'LOB-15-a', spoergsmaal: 'Er rådgivningen givet, eller handler sagen om noget andet?', hjemmel: STED },
  [
    enAndenSag,
    alleVilkaar(
      { id: 'LOB-15-a-ydet', spoergsmaal: 'Er rådgivningen givet, efter at borgeren er inddraget?', hjemmel: STED },
      [givet, inddraget],
    ),
  ],
)

/** LOB § 15 a: rådgivning på anmodning i stedet for teamet. Ikrafttrædelsen er ikke læst. */
export const LOB_15_A: Regel<V> = regel({
  id: 'LOB-15-a',
  navn: 'Sundhedsfaglig rådgivning, når kommunen beder om den',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: ANDET_TRIN_2026, kilde: 'lov 1750/2025', fravaer: 'endnu-ikke' },
    {
      fra: ANDET_TRIN_2026,
      kilde: 'lov 1750/2025',
      indhold: maaskeKrav<TeamGrundlag>(
        { id: 'LOB-15-a-tvivl', spoergsmaal: raadgivning.led.spoergsmaal, hjemmel: STED },
        TEAM_TVIVL.raadgivningFra,
        { laesning: 'A', vilkaar: raadgivning },
        (g) => g.fakta.laesningsvalg[TEAM_TVIVL.raadgivningFra.id],
      ),
    },
  ],
})

const kanRaadgives = ({ om }: TeamFakta): boolean => om === undefined || RAADGIVES_OM.has(om.vaerdi)

/**
 * Det, kommunen kan bede regionen om, hvor der intet team er: rådgivningen, fra den dag loven kender den. Tomt, når sagen
 * handler om noget, paragraffen ikke nævner; er det uoplyst, hvad den handler om, er svaret med.
 */
export function iStedetForTeamet(
  fakta: TeamFakta,
  dag: Dato,
  paa: Dagsvalg = paaSpurgtDag(dag),
): readonly Forklaring[] {
  return kanRaadgives(fakta) ? svarPaa([LOB_15_A], paa, { fakta, dag }) : []
}

/** Lovens svar om den rådgivning, kommunen har bedt om. Er den ikke bedt om, er der intet svar. */
export function raadgivningen({ fakta, dag }: TeamGrundlag): readonly Forklaring[] {
  return fakta.region?.raadgivningAnmodet === undefined ? [] : svarPaa([LOB_15_A], dag, { fakta, dag })
}

/** Sundhedskoordinatorens pligt til den rådgivning, kommunen har bedt om. Loven sætter ingen frist. */
export function raadgivningspligt(g: TeamGrundlag): readonly Pligt[] {
  const [hvorfor] = raadgivningen(g)
  const anmodet = g.fakta.region?.raadgivningAnmodet?.vaerdi
  if (hvorfor === undefined || anmodet === undefined || !kanRaadgives(g.fakta)) return []
  const opfyldt = hvorfor.svar === 'opfyldt' && g.fakta.region?.raadgivningGivet !== undefined
  return [
    {
      id: 'LOB-15-a',
      hvad: 'Giv kommunen sundhedsfaglig rådgivning',
      ejer: 'sundhedskoordinator',
      hjemmel: STK_1,
      fra: anmodet,
      fristDen: undefined,
      tilstand: standEfterLaesning(hvorfor, { dag: g.dag, fra: anmodet, frist: undefined, opfyldt }),
      opfyldesVed: 'Rådgivningen er givet, efter at borgeren er inddraget.',
      hvorfor,
    },
  ]
}
