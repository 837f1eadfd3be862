import { paaBegivenhed } from '../motor/lov-paa.ts'
import { type Dato, type Hjemmel, indeholder, plusDage, tidligste } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Regel } from '../motor/version.ts'
import type { Forloebsdage, Pligt, Pligttilstand } from '../pligter/pligt.ts'
import { type Mangler, mangellisten, svarPaa } from '../plan/mangelliste.ts'
import { standsetAfTvivl, tilstandPaa } from '../plan/pligttilstand.ts'
import { LAB_32_1, efterSeksMaaneder } from './efter-seks-maaneder.ts'
import type { KontaktFakta, Ydelsesperiode } from './fakta.ts'
import { RSL_7_A, vurderForanstaltninger } from './foranstaltning.ts'
import { LAB_33, LAB_34_3 } from './samtaleform.ts'
import { LAB_18_2, LAB_31, type Samtalegrundlag } from './samtaler.ts'
import { type Vindue, NY_KONTAKT, fireVindue, seksVinduer } from './samtalevindue.ts'
import { KONTAKT_TVIVL } from './tvivl.ts'
import { iKraft } from '../motor/lovsaet.ts'

/** Kontaktens regler. */
export const REGLER_KONTAKT = [
  LAB_18_2,
  LAB_31,
  LAB_32_1,
  LAB_33,
  LAB_34_3,
  RSL_7_A,
] as const satisfies readonly Regel<unknown>[]

/** Et vindue, som det står på dagen. */
export interface VinduePaaDagen extends Vindue {
  readonly hjemmel: Hjemmel | undefined
  readonly tilstand: Pligttilstand
}

export interface KontaktVurdering {
  readonly svar: readonly Forklaring[]
  readonly pligter: readonly Pligt[]
  readonly vinduer: readonly VinduePaaDagen[]
  /** Den nærmeste dag, der senest skal holdes flere samtaler. */
  readonly naesteSenest: Dato | undefined
  readonly mangler: readonly Mangler[]
}

interface Maalt {
  readonly vindue: Vindue
  readonly hvorfor: Forklaring
  /** Svaret dagen efter vinduet, hvis der ikke holdes flere: er det et ja, er der intet krav at bryde. */
  readonly ellers: Forklaring
  readonly id: string
}

const ORD = ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks'] as const

/** Svaret nu og dagen efter vinduet, efter den udgave, der gælder nu, eller gjaldt, da vinduet gik ud. */
function maal(regel: typeof LAB_31, vindue: Vindue, g: Samtalegrundlag, id: string): readonly Maalt[] {
  const paa = tidligste(g.dag, vindue.til, vindue.kraevet === 6 ? ((NY_KONTAKT - 1) as Dato) : vindue.til)
  const lov = paa === g.dag ? paa : paaBegivenhed('samtalevindue', paa)
  const efter = plusDage(vindue.til, 1)
  const [hvorfor] = svarPaa([regel], lov, { ...g, dag: tidligste(g.dag, efter) })
  const [ellers] = svarPaa([regel], lov, { ...g, dag: efter })
  return hvorfor === undefined || ellers === undefined ? [] : [{ vindue, hvorfor, ellers, id }]
}

function maalFire(g: Samtalegrundlag, nr: number): readonly Maalt[] {
  const vindue = fireVindue(g.ydelse, g.fakta.samtaler)
  if (vindue.fra > g.dag || vindue.til < NY_KONTAKT || !iKraft(NY_KONTAKT, g.dag)) return []
  return maal(LAB_31, vindue, g, nr === 0 ? 'LAB-31' : `LAB-31-${nr + 1}`)
}

/** De seks samtaler, vindue for vindue, efter den valgte læsning (eller A). */
function maalSeks(g: Samtalegrundlag, nr: number): readonly Maalt[] {
  const laesning = g.fakta.laesningsvalg[KONTAKT_TVIVL.tolvMaaneder.id]?.laesning ?? 'A'
  return seksVinduer(g.ydelse, g.fakta.samtaler, laesning, g.dag)
    .filter(({ fra }) => fra <= g.dag)
    .flatMap((vindue, v) => maal(LAB_18_2, vindue, g, `LAB-18-2-${nr + 1}-${v + 1}`))
}

function tilstanden({ vindue, ellers }: Maalt, dag: Dato): Pligttilstand {
  if (vindue.afholdt >= vindue.kraevet) return 'opfyldt'
  if (vindue.afbrudt) return 'bortfaldet'
  if (standsetAfTvivl(ellers)) return 'tvivl'
  if (ellers.svar === 'opfyldt' && vindue.kraevet === 4) return 'bortfaldet'
  return tilstandPaa({ dag, fra: vindue.fra, frist: vindue.til, opfyldt: false })
}

function pligten(maalt: Maalt, fakta: KontaktFakta, dag: Dato): Pligt {
  const { vindue, hvorfor, id } = maalt
  const { kraevet, afholdt, fra, til } = vindue
  const mangler = Math.max(0, kraevet - afholdt)
  const opfyldtDen = fakta.samtaler
    .map(({ den }) => den.vaerdi)
    .filter((den) => indeholder(vindue, den))
    .toSorted((a, b) => a - b)[kraevet - 1]
  return {
    id,
    hvad: `Hold mindst ${ORD[kraevet]} individuelle samtaler${mangler > 0 ? ` (${ORD[mangler]} mangler)` : ''}`,
    ejer: 'kommune',
    hjemmel: hvorfor.led.hjemmel ?? { lov: 'LAB', paragraf: '31', stk: 3, udgave: 'LBK 280/2024' },
    fra,
    fristDen: til,
    tilstand: tilstanden(maalt, dag),
    opfyldesVed: 'Samtalerne er holdt i tidsrummet. En aftalt eller aflyst samtale tæller ikke.',
    ...(opfyldtDen === undefined ? {} : { opfyldtDen }),
    hvorfor,
  }
}

/** Samtalens form, efter den dag den blev holdt; den første i perioden på ydelsen har sine egne regler. */
function formsvar(fakta: KontaktFakta, ydelse: Ydelsesperiode): readonly Forklaring[] {
  const tid = (den: Dato) => den >= ydelse.fra.vaerdi && den <= (ydelse.til?.vaerdi ?? den)
  return fakta.samtaler
    .filter(({ den }) => tid(den.vaerdi))
    .toSorted((a, b) => a.den.vaerdi - b.den.vaerdi)
    .flatMap((samtale, nr) =>
      svarPaa([LAB_33], paaBegivenhed('samtale', samtale.den.vaerdi), { fakta, samtale, erFoerste: nr === 0 }),
    )
}

/**
 * Kontakten på dagen: hvor mange samtaler der er holdt, hvor mange loven kræver, og hvornår de senest skal være holdt.
 *
 * Alt regnes fra overgangen til ydelsen. Forløbets første dag er et andet ur (garantiens) og ændrer intet her.
 */
export function vurderKontakt(fakta: KontaktFakta, _forloeb: Forloebsdage, dag: Dato): KontaktVurdering {
  const perioder = fakta.ydelse.toSorted((a, b) => a.fra.vaerdi - b.fra.vaerdi)
  const grundlag = perioder.map((ydelse): Samtalegrundlag => ({ fakta, ydelse, dag }))
  const maalte = grundlag.flatMap((g, nr) => [...maalSeks(g, nr), ...maalFire(g, nr)])
  const efter = perioder.map((ydelse) => efterSeksMaaneder(fakta, ydelse, dag))
  const ende = vurderForanstaltninger(fakta.foranstaltninger, dag)
  const pligter = maalte.map((m) => pligten(m, fakta, dag))
  const svar = [
    ...new Set(maalte.map(({ hvorfor }) => hvorfor)),
    ...efter.flatMap((e) => e.svar),
    ...perioder.flatMap((ydelse) => formsvar(fakta, ydelse)),
    ...(perioder.length === 0 ? [] : svarPaa([LAB_34_3], dag, { fakta })),
    ...ende.svar,
  ]
  const aabne = pligter.filter(({ tilstand }) => tilstand === 'aktiv').flatMap(({ fristDen }) => fristDen ?? [])
  const [foerste, ...resten] = aabne
  return {
    svar,
    pligter: [...pligter, ...efter.flatMap((e) => e.pligter), ...ende.pligter],
    vinduer: maalte.map((m) => ({ ...m.vindue, hjemmel: m.hvorfor.led.hjemmel, tilstand: tilstanden(m, dag) })),
    naesteSenest: foerste === undefined ? undefined : tidligste(foerste, ...resten),
    mangler: mangellisten(svar),
  }
}
