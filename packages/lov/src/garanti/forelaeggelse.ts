import { type Dato, type Hjemmel, type Svar, dato, mindstEn, plusDage, skrivDato } from '@fodfaeste/grund'
import { UDGAVE } from '../lab/udgaver.ts'
import { type Forklaring, gren } from '../motor/forklaring.ts'
import { type Regel, regel } from '../motor/version.ts'
import { beregnet } from '../motor/beregnet.ts'
import { svarAfSkoen } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { LUKKET_FRA } from '../overgang/skaeringsdage.ts'
import { bortfalder } from './bortfald.ts'
import { type GarantiTekst, garantiVersioner, paragraf113 } from './garanti-udgaver.ts'
import { GARANTI_FRA, type GarantiGrundlag } from './garanti-ur.ts'
import { type IndsatsIGaranti, indsatsTaeller } from './indsats-taeller.ts'
import { iKraft } from '../motor/lovsaet.ts'

/** Fra den dag er der intet rehabiliteringsteam (lov 1750/2025, andet trin). */
export const TEAM_SLUT = dato('2026-07-01')

const TEAM_FORBEHOLD =
  'At teamet ophører 1. juli 2026, er sluttet af STAR og BEK 47/2026; paragraffen i lov 1750/2025 er ikke læst.'
const SAERLIGE_FORBEHOLD =
  'Særlige grunde er ikke beskrevet i bekendtgørelsen, og lovens forarbejder er ikke læst. Vurderingen er kommunens.'

const skriv = (dag: number | undefined): string => (dag === undefined ? 'ukendt' : skrivDato(dag as Dato))

/** Er garantien lov for dette forløb den dag, læst sådan? */
export function erOmfattet({ fakta, dage, paa, laesninger }: GarantiGrundlag): Svar {
  if (!iKraft(GARANTI_FRA, paa)) return 'ikke-opfyldt'
  if (fakta.efter === '115' && laesninger.foertidspensionist === 'B') return 'ikke-opfyldt'
  if (dage.bevilget !== undefined && iKraft(LUKKET_FRA, dage.bevilget)) return 'ikke-opfyldt'
  return dage.starter === undefined ? 'uoplyst' : 'opfyldt'
}

/** Binder pligten endnu på dagen, læst sådan? Kun lukningen og teamets ophør kan tage den væk. */
export function binderEndnu({ paa, laesninger }: GarantiGrundlag): boolean {
  if (iKraft(LUKKET_FRA, paa) && laesninger.efterLukning === 'B') return false
  return !(harIntetTeam({ paa, laesninger }) && laesninger.udenTeam === 'B')
}

/** Er teamet ophørt på dagen, læst sådan? */
export function harIntetTeam({ paa, laesninger }: Pick<GarantiGrundlag, 'paa' | 'laesninger'>): boolean {
  return iKraft(TEAM_SLUT, paa) && laesninger.teamEfterJuli2026 === 'A'
}

function omfattet(hjemmel: Hjemmel): Vilkaar<GarantiGrundlag> {
  return beregnet(
    {
      id: 'LAB-113-2-omfattet',
      spoergsmaal: 'Gælder indsatsgarantien for forløbet?',
      hjemmel,
      hvorfor: ({ svar, tal }) =>
        svar === 'uoplyst'
          ? 'Forløbets første dag er ikke oplyst.'
          : svar === 'opfyldt'
            ? `Forløbet begyndte ${skriv(tal['start'])}. Garantien gælder fra 1. januar 2022.`
            : 'Garantien gælder ikke for forløbet den dag.',
    },
    {
      svar: erOmfattet,
      tal: ({ dage }) => ({ start: dage.starter, bevilget: dage.bevilget }),
      mangler: () => [{ art: 'faktum', id: 'starter' }],
    },
  )
}

function binder(hjemmel: Hjemmel): Vilkaar<GarantiGrundlag> {
  return beregnet(
    {
      id: 'LAB-113-2-binder',
      spoergsmaal: 'Binder pligten endnu den dag?',
      hjemmel,
      forbehold: TEAM_FORBEHOLD,
      hvorfor: ({ tal, svar }) => {
        const paa = tal['paa'] ?? 0
        if (paa < LUKKET_FRA) return 'Ordningen var ikke lukket.'
        if (svar === 'ikke-opfyldt') return 'Læst sådan binder pligten ikke længere.'
        return tal['intetTeam'] === 0
          ? 'Læst sådan gælder kapitlet uændret for løbende forløb.'
          : 'Læst sådan gælder pligten endnu, men der er intet team; kommunen må selv gøre det, teamet skulle.'
      },
    },
    {
      svar: (g) => (binderEndnu(g) ? 'opfyldt' : 'ikke-opfyldt'),
      tal: (g) => ({ paa: g.paa, intetTeam: harIntetTeam(g) ? 1 : 0 }),
    },
  )
}

function passeret(hjemmel: Hjemmel): Vilkaar<GarantiGrundlag> {
  return beregnet(
    {
      id: 'LAB-113-2-dag',
      spoergsmaal: 'Er garantidagen passeret?',
      hjemmel,
      hvorfor: ({ tal }) =>
        tal['dag'] === undefined
          ? 'Dagen kan ikke regnes ud, før forløbets første dag er oplyst.'
          : `Garantidagen er ${skriv(tal['dag'])}` +
            (tal['stoppede'] === 0
              ? '.'
              : `: ${skriv(tal['uden'])} og ${tal['stoppede']} dage, uret har stået stille.`),
    },
    {
      svar: ({ ur, paa }) => (ur === undefined ? 'uoplyst' : paa > ur.dag ? 'opfyldt' : 'ikke-opfyldt'),
      tal: ({ ur }) => ({ dag: ur?.dag, uden: ur?.dagUdenStop, stoppede: ur?.stoppedeDage }),
      mangler: () => [{ art: 'faktum', id: 'starter' }],
    },
  )
}

/** Mindst én af sagens indsatser. Antallet kendes først i sagen, så ledet spørger sagens egen liste. */
function mindstEnIndsats(hjemmel: Hjemmel, del: Vilkaar<IndsatsIGaranti>): Vilkaar<GarantiGrundlag> {
  const led = Object.freeze({
    id: 'LAB-113-2-indsats',
    art: 'mindst-en' as const,
    spoergsmaal: 'Er mindst én indsats, der tæller, begyndt i tide?',
    hjemmel,
    hvorfor: ({ fordi }: Forklaring) =>
      fordi.length === 0 ? 'Ingen indsats er registreret.' : `${fordi.length} registrerede indsatser er set efter.`,
  })
  return {
    led,
    dele: [],
    svar: (g) => mindstEn(g.fakta.indsatser.map((indsats) => del.svar({ g, indsats }))),
    forklar: (g) => {
      const fordi = g.fakta.indsatser.map((indsats) => del.forklar({ g, indsats }))
      return gren(led, mindstEn(fordi.map((f) => f.svar)), fordi)
    },
  }
}

/** Ingen har sagt det: undtagelsen er ikke brugt. Er den begyndt uden navn eller begrundelse, skal den gøres færdig. */
export function svarOmSaerligeGrunde({ fakta }: GarantiGrundlag): Svar {
  return fakta.saerligeGrunde === undefined ? 'ikke-opfyldt' : svarAfSkoen(fakta.saerligeGrunde)
}

function saerligeGrunde(hjemmel: Hjemmel): Vilkaar<GarantiGrundlag> {
  return beregnet(
    {
      id: 'LAB-113-2-saerlige-grunde',
      spoergsmaal: 'Taler særlige grunde imod, at sagen forelægges?',
      hjemmel,
      forbehold: SAERLIGE_FORBEHOLD,
      hvorfor: ({ brugt, svar }) =>
        brugt.length === 0
          ? 'Ingen har vurderet, at særlige grunde taler imod. Pligten består, til nogen gør det med navn og begrundelse.'
          : svar === 'kraever-skoen'
            ? 'Vurderingen mangler navn eller begrundelse og tæller ikke, før den er gjort færdig.'
            : 'Vurderet og begrundet.',
    },
    {
      svar: svarOmSaerligeGrunde,
      brugt: ({ fakta }) =>
        fakta.saerligeGrunde === undefined
          ? []
          : [{ art: 'skoen', id: 'saerlige-grunde', indhold: fakta.saerligeGrunde }],
      mangler: () => [{ art: 'skoen', id: 'saerlige-grunde' }],
    },
  )
}

/** Er forløbet slut senest garantidagen, når pligten aldrig at opstå. */
export function endteFoerDagen({ fakta, ur }: GarantiGrundlag): boolean {
  return fakta.ophoert !== undefined && ur !== undefined && fakta.ophoert.vaerdi <= ur.dag
}

function varedeUdOver(hjemmel: Hjemmel): Vilkaar<GarantiGrundlag> {
  return beregnet(
    {
      id: 'LAB-113-2-varede',
      spoergsmaal: 'Var borgeren stadig i forløbet efter garantidagen?',
      hjemmel,
      hvorfor: ({ tal }) =>
        tal['ophoert'] === undefined ? 'Forløbet er ikke ophørt.' : `Forløbet ophørte ${skriv(tal['ophoert'])}.`,
    },
    {
      svar: (g) => (endteFoerDagen(g) ? 'ikke-opfyldt' : 'opfyldt'),
      tal: ({ fakta }) => ({ ophoert: fakta.ophoert?.vaerdi }),
      brugt: ({ fakta }) =>
        fakta.ophoert === undefined ? [] : [{ art: 'faktum', id: 'ophoert', indhold: fakta.ophoert }],
    },
  )
}

function skalForelaegges(t: GarantiTekst, regelId: string, pligten: Hjemmel): Vilkaar<GarantiGrundlag> {
  const undtaget = { spoergsmaal: 'Er der intet, der fjerner pligten?', hjemmel: paragraf113(t, { stk: 2 }) }
  return alleVilkaar(
    { id: regelId, spoergsmaal: 'Skal sagen igen forelægges for rehabiliteringsteamet?', hjemmel: pligten },
    [
      omfattet(pligten),
      binder(pligten),
      passeret(pligten),
      varedeUdOver(pligten),
      ikkeVilkaar(
        {
          id: 'LAB-113-2-ingen-indsats',
          spoergsmaal: 'Er ingen indsats, der tæller, begyndt i tide?',
          hjemmel: pligten,
        },
        mindstEnIndsats(pligten, indsatsTaeller(t)),
      ),
      ikkeVilkaar({ id: 'LAB-113-2-intet-bortfald', ...undtaget }, bortfalder(t)),
      ikkeVilkaar(
        { id: 'LAB-113-2-ingen-saerlige', ...undtaget, spoergsmaal: 'Er der ingen særlige grunde imod?' },
        saerligeGrunde(paragraf113(t, { stk: 2, pkt: 2 })),
      ),
    ],
    'regel',
  )
}

/** LAB § 113, stk. 2: skal sagen forelægges igen? For forløb begyndt 1. januar 2022 eller senere. */
export const LAB_113_2: Regel<Vilkaar<GarantiGrundlag>> = regel({
  id: 'LAB-113-2',
  navn: 'Indsatsgaranti: en indsats begyndt inden seks måneder, ellers skal sagen forelægges igen',
  versioner: () => garantiVersioner((t) => skalForelaegges(t, 'LAB-113-2', paragraf113(t, { stk: 2, pkt: 1 }))),
})

/** Lov 1160/2021 § 7, stk. 2: forløb begyndt før 2022 har 1. juli 2022 som fast dag. */
export const LOV_1160_7_2: Regel<Vilkaar<GarantiGrundlag>> = regel({
  id: 'LOV-1160-7-2',
  navn: 'Indsatsgaranti for forløb begyndt før 2022: senest 1. juli 2022',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: GARANTI_FRA, kilde: 'lov 1160/2021 § 7, stk. 2', fravaer: 'endnu-ikke' },
    {
      fra: GARANTI_FRA,
      kilde: 'lov 1160/2021 § 7, stk. 2',
      indhold: skalForelaegges({ lab: UDGAVE.lbk701, bek: 'BEK 2408/2021' }, 'LOV-1160-7-2', {
        lov: 'LOV',
        paragraf: '7',
        stk: 2,
        udgave: 'lov 1160/2021',
      }),
    },
  ],
})

/** Den dag, sagen tidligst skal forelægges: dagen efter garantidagen. Loven sætter ingen frist derfra. */
export function forelaeggesFra({ ur }: GarantiGrundlag): Dato | undefined {
  return ur === undefined ? undefined : plusDage(ur.dag, 1)
}

/** Er teamets (eller kommunens) nye behandling af sagen sket efter garantidagen og senest den dag, der spørges? */
export function erBehandletIgen({ fakta, ur, paa }: GarantiGrundlag): boolean {
  const den = fakta.behandletIgen?.vaerdi
  return den !== undefined && ur !== undefined && den > ur.dag && den <= paa
}
