import { type Svar, dato } from '@fodfaeste/grund'
import type { DagId, Fakta, JaNejId, OenskeEmne, Orlov, SkoenId, TidligereForloeb } from './fakta.ts'
import type { Oplysning, Skoen } from './motor/oplysning.ts'
import type { Vilkaar } from './motor/vilkaar.ts'
import { type Regel, indholdPaa } from './motor/version.ts'
import { lovensDage } from './overgang/lovvalg.ts'
import { type Grundlag, lavGrundlag } from './vurdering/grundlag.ts'

/** Sådan kan et ønske stå i en prøve: besvaret, kun spurgt, eller besvaret og trukket tilbage. */
export type Proeveoenske = 'ja' | 'nej' | 'spurgt' | 'trukket tilbage'

/** `['2023-01-01', '2023-06-30', 'barsel']`; fjerde led siger, om der er ret til dagpenge (ja, når det udelades). */
export type Proeveorlov = readonly [fra: string, til: string, art?: Orlov['art'], ret?: boolean | 'uoplyst']

/** En sag i en prøve, skrevet som sagsbehandleren ville sige den. Det, der ikke nævnes, vides ikke. */
export interface ProeveSag {
  /** En dag, eller to dage imellem hvilke borgeren er født. */
  readonly foedt?: string | readonly [string, string]
  readonly bevilget?: string
  readonly starter?: string
  readonly slut?: string
  readonly afgoeres?: string
  readonly paaklaget?: string
  readonly maaneder?: number
  /** Tom liste: intet tidligere forløb. `'uden dage'`: et forløb, man kun ved har været der. */
  readonly tidligere?: readonly (readonly [fra: string, til: string, orlov?: readonly Proeveorlov[]] | 'uden dage')[]
  readonly orlov?: readonly Proeveorlov[]
  readonly jaNej?: { readonly [K in JaNejId]?: boolean }
  /** Ja eller nej, begrundet; `'ubegrundet ja'` og `'usigneret ja'` er skøn, der ikke er truffet færdigt. */
  readonly skoen?: { readonly [K in SkoenId]?: 'ja' | 'nej' | `${'ubegrundet' | 'usigneret'} ${'ja' | 'nej'}` }
  readonly oensker?: { readonly [K in OenskeEmne]?: Proeveoenske }
  /** Læsning valgt af en faglig leder, ved tvivlens id. */
  readonly valg?: { readonly [tvivl: string]: 'A' | 'B' }
}

/** Alt i målgruppen er oplyst og skønnet med ja, i den gamle og den nye lov. */
export const I_MAALGRUPPEN: Pick<Required<ProeveSag>, 'jaNej' | 'skoen'> = {
  jaNej: {
    'ikke-loest-gennem-anden-indsats': true,
    'langvarig-offentlig-forsoergelse': true,
    'tilbud-uden-oeget-tilknytning': true,
  },
  skoen: {
    'komplekse-problemer': 'ja',
    'helhedsorienteret-indsats': 'ja',
    'laengerevarende-indsats': 'ja',
    udviklingsperspektiv: 'ja',
    'aabenbart-formaalsloest': 'nej',
  },
}

/** Dagene, hvor loven om ressourceforløb skiftede, indtil den lukkede. */
export const HVER_UDGAVE = ['2013-01-01', '2018-06-01', '2020-01-01', '2021-01-01', '2022-01-01', '2024-03-01'] as const

const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøven' })

/** Sagen som loven ser den. */
export function proeveFakta(sag: ProeveSag): Fakta {
  const { foedt, tidligere, orlov, maaneder } = sag
  return {
    dage: proevedage(sag),
    jaNej: omsat(sag.jaNej, opl),
    skoen: omsat(sag.skoen, skoenFra),
    oensker: Object.entries(sag.oensker ?? {}).map(([emne, svar]) => oenskeFra(emne as OenskeEmne, svar)),
    laesningsvalg: Object.fromEntries(
      Object.entries(sag.valg ?? {}).map(([id, laesning]) => [
        id,
        { laesning, af: 'faglig leder', begrundelse: 'Valgt i prøven.' },
      ]),
    ),
    ...(foedt === undefined
      ? {}
      : {
          foedselsdag: opl(
            typeof foedt === 'string'
              ? { tidligst: dato(foedt), senest: dato(foedt) }
              : { tidligst: dato(foedt[0]), senest: dato(foedt[1]) },
          ),
        }),
    ...(tidligere === undefined ? {} : { tidligereForloeb: opl(tidligere.map(tidligereFra)) }),
    ...(orlov === undefined ? {} : { orlov: opl(orlov.map(orlovFra)) }),
    ...(maaneder === undefined ? {} : { varighedMaaneder: opl(maaneder) }),
  }
}

function proevedage(sag: ProeveSag): Fakta['dage'] {
  const dage: Record<DagId, string | undefined> = {
    bevilget: sag.bevilget,
    starter: sag.starter,
    'planlagt-slut': sag.slut,
    afgoeres: sag.afgoeres,
    'paaklaget-afgoerelse': sag.paaklaget,
  }
  return omsat(dage, (dag) => opl(dato(dag)))
}

function omsat<K extends string, V, U>(
  ind: { readonly [_ in K]?: V | undefined } | undefined,
  lav: (vaerdi: V) => U,
): { readonly [_ in K]?: U } {
  const kendte = Object.entries<V | undefined>(ind ?? {}).flatMap(([id, vaerdi]) =>
    vaerdi === undefined ? [] : [[id, lav(vaerdi)] as const],
  )
  return Object.fromEntries(kendte) as { readonly [_ in K]?: U }
}

function skoenFra(svar: string): Skoen {
  return {
    svar: svar.endsWith('ja') ? 'ja' : 'nej',
    af: svar.startsWith('usigneret') ? ' ' : 'sagsbehandleren',
    begrundelse: svar.startsWith('ubegrundet') ? ' ' : 'Begrundet i prøven.',
  }
}

function oenskeFra(emne: OenskeEmne, svar: Proeveoenske): Fakta['oensker'][number] {
  const spurgtDen = dato('2013-01-02')
  if (svar === 'spurgt') return { emne, spurgtDen }
  if (svar === 'trukket tilbage')
    return { emne, svar: 'ja', spurgtDen, svaretDen: spurgtDen, trukketTilbageDen: dato('2013-01-03') }
  return { emne, svar, spurgtDen, svaretDen: spurgtDen }
}

function orlovFra([fra, til, art = 'barsel', ret = true]: Proeveorlov): Orlov {
  return { fra: dato(fra), til: dato(til), art, ...(ret === 'uoplyst' ? {} : { retTilDagpenge: ret }) }
}

function tidligereFra(forloeb: NonNullable<ProeveSag['tidligere']>[number]): TidligereForloeb {
  if (forloeb === 'uden dage') return {}
  const [fra, til, orlov = []] = forloeb
  return { fra: dato(fra), til: dato(til), orlov: orlov.map(orlovFra) }
}

/** Grundlaget for sagen på dagen `paa`. */
export function proeveGrundlag(sag: ProeveSag, paa: string): Grundlag {
  return lavGrundlag(proeveFakta(sag), dato(paa))
}

/** Reglens vilkår i den udgave, overgangsreglerne vælger. */
export function vilkaaretFor<T>(regel: Regel<T>, g: Grundlag): T | undefined {
  const { lovensDag, saerlige } = lovensDage(g)
  return indholdPaa(regel, saerlige[regel.id] ?? lovensDag)
}

/** Reglens svar i sagen; den magre og den forklarede vej skal give det samme. `krav`: uden borgerens ønske. */
export function svarEfter(
  regel: Regel<Vilkaar<Grundlag>>,
  sag: ProeveSag,
  paa: string,
  { krav = false } = {},
): Svar | 'findes ikke' {
  const g = proeveGrundlag(sag, paa)
  const fundet = vilkaaretFor(regel, g)
  const vilkaar = krav ? fundet?.dele[0] : fundet
  if (vilkaar === undefined) return 'findes ikke'
  const svar = vilkaar.svar(g)
  if (vilkaar.forklar(g).svar !== svar)
    throw new Error(`${regel.id} answers ${svar} without and ${vilkaar.forklar(g).svar} with its explanation`)
  return svar
}
