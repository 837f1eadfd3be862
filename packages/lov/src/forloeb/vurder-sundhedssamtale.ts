import { medLov } from '../motor/lov-paa.ts'
import { type Dato, type Hjemmel, type Svar, seneste } from '@fodfaeste/grund'
import type { Forklaring, TvivlLed } from '../motor/forklaring.ts'
import { tvivlI } from '../motor/tvivl.ts'
import { type Regel, indholdPaa } from '../motor/version.ts'
import type { Forloebsdage, Pligt, Pligttilstand } from '../pligter/pligt.ts'
import { NYTAAR_2022 } from '../overgang/skaeringsdage.ts'
import { frossenLov } from './forloebsgrundlag.ts'
import {
  BEK_2409_2,
  BEK_2409_3,
  LAB_113_3,
  LAB_113_3_VENTE,
  type Moedemangel,
  foersteTilbud,
  manglerVedMoedet,
  skrivMoedemangler,
  stillingtagenDen,
  vejledtDen,
} from './sundhedssamtale.ts'
import type { KonkretTilbud, Samtalegrundlag, Sundhedssamtale, SundhedssamtaleFakta } from './sundhedssamtale-fakta.ts'

/** Samtalens regler. */
export const REGLER_SUNDHEDSSAMTALE: readonly Regel<unknown>[] = [LAB_113_3, LAB_113_3_VENTE, BEK_2409_2, BEK_2409_3]

/** Ét tilbud og samtalen om det. */
export interface TilbudSvar {
  readonly id: string
  readonly navn: string
  /** Kan borgeren vente med at begynde? Ja, fra samtalen er ønsket, og til kommunen har taget stilling. */
  readonly maaVente: Forklaring
  readonly moedeMangler: readonly Moedemangel[]
}

/** Retten til samtale i én sag på én dag. */
export interface SundhedssamtaleSvar {
  /** Har borgeren retten den dag? `ikke-opfyldt` før 2022 og for et forløb, der ikke er bevilget i tide. */
  readonly ret: Svar
  readonly tilbud: readonly TilbudSvar[]
  readonly svar: readonly Forklaring[]
  readonly pligter: readonly Pligt[]
  readonly tvivl: readonly TvivlLed[]
}

const INGEN_RET: SundhedssamtaleSvar = { ret: 'ikke-opfyldt', tilbud: [], svar: [], pligter: [], tvivl: [] }

/** Retten til samtale med sundhedskoordinator: vejledning, møde, udtalelse, stillingtagen, og om begyndelsen må vente. */
export function vurderSundhedssamtale(fakta: SundhedssamtaleFakta, dage: Forloebsdage, paa: Dato): SundhedssamtaleSvar {
  const lov = frossenLov(paa, dage)
  const dag = lov.lovensDag
  const [ret, vente, vejledning, moede] = [
    indholdPaa(LAB_113_3, dag),
    indholdPaa(LAB_113_3_VENTE, dag),
    indholdPaa(BEK_2409_2, dag),
    indholdPaa(BEK_2409_3, dag),
  ]
  if (ret === undefined || vente === undefined || vejledning === undefined || moede === undefined) return INGEN_RET
  const g: Samtalegrundlag = { fakta, dage, paa }
  const retten = medLov(LAB_113_3, lov, ret.forklar(g))
  const vejledt = medLov(BEK_2409_2, lov, vejledning.forklar(g))
  const tilbud = fakta.tilbud.map((tilbud) => ({
    id: tilbud.id,
    navn: tilbud.navn,
    maaVente: medLov(LAB_113_3_VENTE, lov, vente.forklar({ g, tilbud })),
    moedeMangler: tilbud.samtale === undefined ? [] : manglerVedMoedet(tilbud.samtale),
  }))
  const harRet = retten.svar !== 'ikke-opfyldt'
  return {
    ret: retten.svar,
    tilbud,
    svar: [retten, vejledt, ...tilbud.map((t) => t.maaVente)],
    pligter: harRet
      ? [
          ...vejledningspligt(g, vejledt, retten.svar),
          ...fakta.tilbud.flatMap((tilbud) =>
            tilbud.samtale === undefined
              ? []
              : samtalepligter(
                  g,
                  tilbud,
                  tilbud.samtale,
                  medLov(BEK_2409_3, lov, moede.forklar({ g, tilbud })),
                  retten.svar,
                ),
          ),
        ]
      : [],
    tvivl: tvivlI(retten).flatMap(({ forklaring }) => forklaring.led.tvivl ?? []),
  }
}

const bek = (paragraf: string, stk?: number): Hjemmel => ({
  lov: 'BEK',
  paragraf,
  udgave: 'BEK 2409/2021',
  ...(stk === undefined ? {} : { stk }),
})

/** Er selve retten tvivlsom, er pligten det også, medmindre den allerede er opfyldt. */
function medRet(ret: Svar, tilstand: Pligttilstand): Pligttilstand {
  return ret === 'kraever-skoen' && tilstand !== 'opfyldt' ? 'tvivl' : tilstand
}

function vejledningspligt(g: Samtalegrundlag, hvorfor: Forklaring, ret: Svar): readonly Pligt[] {
  const fra = g.dage.starter
  if (fra === undefined) return []
  const fristDen = foersteTilbud(g)
  const vejledt = vejledtDen(g)
  const tilstand: Pligttilstand =
    vejledt !== undefined
      ? 'opfyldt'
      : fristDen === undefined
        ? 'kommende'
        : g.paa <= fristDen
          ? 'aktiv'
          : 'overskredet'
  return [
    {
      id: 'BEK-2409-2',
      hvad: 'Vejled borgeren skriftligt om retten til en samtale med sundhedskoordinator',
      ejer: 'kommune',
      hjemmel: bek('2'),
      fra: seneste(fra, NYTAAR_2022),
      fristDen,
      tilstand: medRet(ret, tilstand),
      opfyldesVed: 'En skriftlig vejledning, senest når det første konkrete beskæftigelsesrettede tilbud gives.',
      ...(vejledt === undefined ? {} : { opfyldtDen: vejledt }),
      hvorfor,
    },
  ]
}

type Trin = Pick<Pligt, 'id' | 'hvad' | 'ejer' | 'hjemmel' | 'fra' | 'opfyldesVed'> & {
  /** Den dag, trinnet blev gjort. */
  readonly den: Dato | undefined
  /** Kan det gøres nu, eller venter det på trinnet før? */
  readonly kanGoeres: boolean
}

function samtalepligter(
  g: Samtalegrundlag,
  tilbud: KonkretTilbud,
  samtale: Sundhedssamtale,
  hvorfor: Forklaring,
  ret: Svar,
): readonly Pligt[] {
  if (samtale.oensket.vaerdi > g.paa) return []
  const moedet = hvorfor.svar === 'opfyldt' ? samtale.holdt?.vaerdi.den : undefined
  return samtaletrin(g, tilbud.navn, samtale, moedet).map(({ den, kanGoeres, ...trin }) => ({
    ...trin,
    id: `${trin.id}:${tilbud.id}`,
    fristDen: undefined,
    tilstand: medRet(ret, den !== undefined ? 'opfyldt' : kanGoeres ? 'aktiv' : 'kommende'),
    ...(den === undefined ? {} : { opfyldtDen: den }),
    hvorfor,
  }))
}

/** Møde, udtalelse, stillingtagen. Bekendtgørelsen sætter ingen frist for nogen af dem. */
function samtaletrin(
  { paa }: Samtalegrundlag,
  navn: string,
  samtale: Sundhedssamtale,
  moedet: Dato | undefined,
): readonly Trin[] {
  const oensket = samtale.oensket.vaerdi
  const udtalelse = samtale.udtalelse?.vaerdi
  const udtalt = udtalelse !== undefined && udtalelse <= paa ? udtalelse : undefined
  const stilling = stillingtagenDen(samtale, paa)
  const mangler = skrivMoedemangler(manglerVedMoedet(samtale))
  return [
    {
      id: 'BEK-2409-3-1',
      hvad: `Hold et møde med sundhedskoordinator, borgeren og den koordinerende sagsbehandler om «${navn}»`,
      ejer: 'kommune',
      hjemmel: bek('3', 1),
      fra: oensket,
      opfyldesVed: mangler === '' ? 'Mødet er holdt med alle tre.' : `Det, der mangler: ${mangler}.`,
      den: moedet,
      kanGoeres: true,
    },
    {
      id: 'BEK-2409-3-2',
      hvad: `Rådgiv kommunen i en udtalelse om, hvordan «${navn}» kan tage hensyn`,
      ejer: 'sundhedskoordinator',
      hjemmel: bek('3', 2),
      fra: moedet ?? oensket,
      opfyldesVed: 'Udtalelsen er i sagen.',
      den: udtalt,
      kanGoeres: moedet !== undefined,
    },
    {
      id: 'BEK-2409-3-3',
      hvad: `Tag stilling til, om «${navn}» skal tilpasses, eller et andet tilbud gives`,
      ejer: 'kommune',
      hjemmel: bek('3', 3),
      fra: udtalt ?? oensket,
      opfyldesVed: 'Kommunen har taget stilling på grundlag af udtalelsen.',
      // En stillingtagen fra før udtalelsen hviler ikke på rådgivningen.
      den: stilling !== undefined && udtalt !== undefined && stilling >= udtalt ? stilling : undefined,
      kanGoeres: udtalt !== undefined,
    },
  ]
}
