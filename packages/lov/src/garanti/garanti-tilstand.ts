import { type Dagsvalg, medLov, paaBegivenhed, paaSpurgtDag } from '../motor/lov-paa.ts'
import { frossenLov } from '../forloeb/forloebsgrundlag.ts'
import type { Dato } from '@fodfaeste/grund'
import type { Forklaring, TvivlLed } from '../motor/forklaring.ts'
import { indholdPaa } from '../motor/version.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { LUKKET_FRA, SIDSTE_BEVILLINGSDAG } from '../overgang/skaeringsdage.ts'
import { harBortfald } from './bortfald.ts'
import {
  LAB_113_2,
  LOV_1160_7_2,
  TEAM_SLUT,
  binderEndnu,
  endteFoerDagen,
  erBehandletIgen,
  erOmfattet,
  forelaeggesFra,
  harIntetTeam,
  svarOmSaerligeGrunde,
} from './forelaeggelse.ts'
import type { Laesninger, Tvivlssted } from './garanti-fakta.ts'
import { TEAM_TVIVL } from '../team/tvivl.ts'
import { GARANTI_TVIVL } from './garanti-tvivl.ts'
import { GARANTI_FRA, type GarantiGrundlag, garantiensLovdag, lavGarantiGrundlag } from './garanti-ur.ts'
import { BEK_17_2 } from './indsats-taeller.ts'
import { iKraft } from '../motor/lovsaet.ts'

/**
 * Hvor garantien er. `kommende`: forløbet er ikke begyndt · `loeber` · `holdt`: en indsats er begyndt i tide ·
 * `bortfaldet`: noget har fjernet pligten · `brudt`: dagen er passeret uden · `ikke-omfattet` · `tvivl`: læsningerne giver
 * hvert sit, og et menneske skal vælge · `uoplyst`: en oplysning mangler.
 */
export type GarantiTilstand =
  'kommende' | 'loeber' | 'holdt' | 'bortfaldet' | 'brudt' | 'ikke-omfattet' | 'tvivl' | 'uoplyst'

/** Lovens dag i sagen, aldrig før garantien fandtes. */
export function lovdag(g: GarantiGrundlag): Dato {
  const dag = garantiensLovdag(g, SIDSTE_BEVILLINGSDAG)
  return dag < GARANTI_FRA ? GARANTI_FRA : dag
}

/** Garantiens hovedregel for forløbet, uden tvivl om den. */
function hovedregel(g: GarantiGrundlag): Vilkaar<GarantiGrundlag> {
  const regel = garantiregel(g)
  const fundet = indholdPaa(regel, lovdag(g))
  if (fundet === undefined) throw new Error(`Rule ${regel.id} has no text on its own day`)
  return fundet
}

const begyndtFoer2022 = ({ dage }: GarantiGrundlag): boolean => dage.starter !== undefined && dage.starter < GARANTI_FRA

const garantiregel = (g: GarantiGrundlag) => (begyndtFoer2022(g) ? LOV_1160_7_2 : LAB_113_2)

/** Hvorfor garantien følger den dags lov: forløbets start før 2022, lukningen, garantidagen, eller dagen selv. */
export function garantiensValg(g: GarantiGrundlag): Dagsvalg {
  const { dage, paa, ur } = g
  const lovensDag = lovdag(g)
  if (dage.starter !== undefined && begyndtFoer2022(g))
    return { lovensDag, overgang: 'LOV-1160-7-2', sagensDag: dage.starter, hvilken: 'start' }
  if (lovensDag === paa) return paaSpurgtDag(paa)
  if (lovensDag === ur?.dag) return paaBegivenhed('garantidag', lovensDag)
  return { ...frossenLov(paa, dage), lovensDag }
}

/** Svaret på, om en indsats holder garantien, efter grundlagets læsning. */
function svarOmIndsats(g: GarantiGrundlag): 'opfyldt' | 'ikke-opfyldt' | 'uoplyst' {
  const vilkaar = indholdPaa(BEK_17_2, lovdag(g))
  let svar: 'ikke-opfyldt' | 'uoplyst' = 'ikke-opfyldt'
  for (const indsats of g.fakta.indsatser) {
    const et = vilkaar?.svar({ g, indsats })
    if (et === 'opfyldt') return et
    if (et === 'uoplyst') svar = et
  }
  return svar
}

/** Tilstanden efter grundlagets læsning, når pligten endnu binder. */
function tilstandMensDenBinder(g: GarantiGrundlag): GarantiTilstand {
  const omfattet = erOmfattet(g)
  if (omfattet !== 'opfyldt') return omfattet === 'uoplyst' ? 'uoplyst' : 'ikke-omfattet'
  const { ur, dage, paa } = g
  if (ur === undefined || dage.starter === undefined) return 'uoplyst'
  if (paa < dage.starter) return 'kommende'
  const indsats = svarOmIndsats(g)
  if (indsats === 'opfyldt') return 'holdt'
  const saerlige = svarOmSaerligeGrunde(g)
  if (harBortfald(g) || saerlige === 'opfyldt' || endteFoerDagen(g)) return 'bortfaldet'
  if (paa <= ur.dag) return 'loeber'
  return indsats === 'uoplyst' || saerlige === 'kraever-skoen' ? 'uoplyst' : 'brudt'
}

/** Tilstanden efter grundlagets læsning. Et brud fra før loven holdt op med at binde, er stadig et brud. */
export function tilstandUnder(g: GarantiGrundlag): GarantiTilstand {
  const tilstand = tilstandMensDenBinder(g)
  if (binderEndnu(g) || tilstand === 'holdt' || tilstand === 'bortfaldet') return tilstand
  const fra = forelaeggesFra(g)
  const holdtOpMed = g.laesninger.efterLukning === 'B' ? LUKKET_FRA : TEAM_SLUT
  return fra !== undefined && fra < holdtOpMed ? tilstand : 'ikke-omfattet'
}

/** Er der endnu en pligt, lukningen kan tage væk? */
function erUafsluttet(g: GarantiGrundlag): boolean {
  if (erBehandletIgen(g)) return false
  const tilstand = tilstandMensDenBinder(g)
  return tilstand === 'loeber' || tilstand === 'brudt' || tilstand === 'uoplyst' || tilstand === 'kommende'
}

interface Sted {
  readonly navn: Tvivlssted
  readonly tvivl: TvivlLed
  /** Kan læsningen gøre en forskel i sagen? Ellers spørges der ikke om den. */
  readonly rammer: (g: GarantiGrundlag) => boolean
}

const medLaesning = (g: GarantiGrundlag, navn: Tvivlssted, laesning: 'A' | 'B'): GarantiGrundlag => {
  const laesninger: Laesninger = { ...g.laesninger, [navn]: laesning }
  return lavGarantiGrundlag(g.fakta, g.dage, g.paa, laesninger)
}

/** Tvivlsstederne, yderst først: en senere læsning spørges kun under de tidligere. */
const STEDER: readonly Sted[] = [
  { navn: 'foertidspensionist', tvivl: GARANTI_TVIVL.foertidspensionist, rammer: ({ fakta }) => fakta.efter === '115' },
  {
    navn: 'overgang',
    tvivl: GARANTI_TVIVL.overgang,
    rammer: ({ ur, fakta }) => ur?.overgang === true && fakta.stop.length + fakta.bortfald.length > 0,
  },
  {
    navn: 'barsel',
    tvivl: GARANTI_TVIVL.barsel,
    rammer: (g) => g.ur?.dag !== medLaesning(g, 'barsel', 'B').ur?.dag,
  },
  {
    navn: 'foersteSeksMaaneder',
    tvivl: GARANTI_TVIVL.foersteSeksMaaneder,
    rammer: (g) => harBortfald(g) !== harBortfald(medLaesning(g, 'foersteSeksMaaneder', 'B')),
  },
  {
    navn: 'efterLukning',
    tvivl: GARANTI_TVIVL.efterLukning,
    rammer: (g) => iKraft(LUKKET_FRA, g.paa) && erUafsluttet(g),
  },
  {
    navn: 'teamEfterJuli2026',
    tvivl: TEAM_TVIVL.teamEfterJuli2026,
    rammer: (g) => iKraft(TEAM_SLUT, g.paa) && g.laesninger.efterLukning === 'A' && erUafsluttet(g),
  },
  {
    navn: 'udenTeam',
    tvivl: GARANTI_TVIVL.udenTeam,
    rammer: (g) => harIntetTeam(g) && g.laesninger.efterLukning === 'A' && erUafsluttet(g),
  },
]

/** Lægger tvivlsstederne uden om hovedreglen: hvert sted kun der, hvor det rammer. */
function medTvivl(kerne: Vilkaar<GarantiGrundlag>): Vilkaar<GarantiGrundlag> {
  return STEDER.reduceRight((indre, { navn, tvivl, rammer }) => {
    const { spoergsmaal, hjemmel } = indre.led
    const laest = (laesning: 'A' | 'B'): Vilkaar<GarantiGrundlag> => ({
      led: indre.led,
      dele: indre.dele,
      svar: (g) => indre.svar(medLaesning(g, navn, laesning)),
      forklar: (g) => indre.forklar(medLaesning(g, navn, laesning)),
    })
    const led = { id: `${kerne.led.id}-${navn}`, spoergsmaal, ...(hjemmel === undefined ? {} : { hjemmel }) }
    const tvivlen = tvivlsomt(led, tvivl, { A: laest('A'), B: laest('B') }, (g) => g.fakta.laesningsvalg[tvivl.id])
    return {
      led: indre.led,
      dele: indre.dele,
      svar: (g) => (rammer(g) ? tvivlen : indre).svar(g),
      forklar: (g) => (rammer(g) ? tvivlen : indre).forklar(g),
    }
  }, kerne)
}

/** Svaret på, om sagen skal forelægges igen, med al tvivl, der rammer. */
export function forklarForelaeggelse(g: GarantiGrundlag): Forklaring {
  return medLov(garantiregel(g), garantiensValg(g), medTvivl(hovedregel(g)).forklar(g))
}

/** Én måde at læse loven på i sagen: grundlaget regnet sådan, og de steder, der er læst. */
export interface Laesemaade {
  readonly g: GarantiGrundlag
  readonly steder: readonly { readonly tvivl: TvivlLed; readonly laesning: 'A' | 'B'; readonly valgt: boolean }[]
}

/** Hver måde, loven kan læses på i sagen, når de valg, der er truffet, følges. Altid mindst én. */
export function alleLaesemaader(g: GarantiGrundlag): readonly Laesemaade[] {
  return STEDER.reduce<readonly Laesemaade[]>(
    (alle, { navn, tvivl, rammer }) =>
      alle.flatMap((et) => {
        if (!rammer(et.g)) return [et]
        const valgt = g.fakta.laesningsvalg[tvivl.id]?.laesning
        const laesninger = valgt === undefined ? (['A', 'B'] as const) : [valgt]
        return laesninger.map((laesning) => ({
          g: medLaesning(et.g, navn, laesning),
          steder: [...et.steder, { tvivl, laesning, valgt: valgt !== undefined }],
        }))
      }),
    [{ g, steder: [] }],
  )
}
