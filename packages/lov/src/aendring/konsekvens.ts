import type { Dato } from '@fodfaeste/grund'
import { type Lovsaet, underLovsaet } from '../motor/lovsaet.ts'
import type { Pligttilstand } from '../pligter/pligt.ts'
import { type FristerVisning, type PligtVisning, visFrister } from '../vis/vis-sag.ts'
import type { ForklaringVisning, VurderingVisning } from '../vis/visning.ts'
import { visVurdering } from '../vis/vis-vurdering.ts'
import { type Sagsfakta, vurderSag } from '../vurdering/vurder-sag.ts'
import { type Forskel, foersteForskel } from './foerste-forskel.ts'

/** Loven, som den er. */
export const LOVEN: Lovsaet = { navn: 'loven' }

/** En sag i en bunke. `id` er kun til at kende den igen. */
export interface SagIBunke {
  readonly id: string
  readonly sag: Sagsfakta
  /** Den dag, sagen vurderes på, under begge lovsæt. */
  readonly paa: Dato
}

const SPOERGSMAAL = ['henvises', 'kraeves', 'tilbydes', 'varighed'] as const
type SpoergsmaalId = (typeof SPOERGSMAAL)[number]

/** Et svar, der bliver et andet, og det led i loven, forskellen begynder i. */
export interface AendretSvar {
  readonly spoergsmaal: SpoergsmaalId
  readonly foer: ForklaringVisning['svar']
  readonly efter: ForklaringVisning['svar']
  readonly hvorfor: Forskel
}

/** En pligt, der kommer til, falder væk eller får en anden tilstand eller frist. */
export interface AendretPligt {
  readonly id: string
  readonly hvad: string
  readonly foer: Pligtstand | undefined
  readonly efter: Pligtstand | undefined
  readonly hvorfor: Forskel
}

interface Pligtstand {
  readonly tilstand: Pligttilstand
  readonly fristDen: string | undefined
  readonly hjemmel: PligtVisning['hjemmel']
}

/** En beregnet dag eller en dag fremme, der flytter sig. `undefined`: findes ikke i det sæt. */
export interface AendretDag {
  readonly id: string
  readonly navn: string
  readonly foer: string | undefined
  readonly efter: string | undefined
}

/** Det, der bliver anderledes i én sag. */
export interface Sagskonsekvens {
  readonly id: string
  readonly konklusion: { readonly foer: string; readonly efter: string } | undefined
  readonly svar: readonly AendretSvar[]
  readonly pligter: readonly AendretPligt[]
  readonly dage: readonly AendretDag[]
}

/** Konsekvensen for hele bunken: de sager, hvor noget ændrer sig, og hvor mange der er set på. */
export interface Konsekvens {
  readonly foer: string
  readonly efter: string
  readonly antal: number
  readonly beroerte: readonly Sagskonsekvens[]
  /** Hvor mange sager hvert skift af konklusion rammer; de fleste først. */
  readonly skift: readonly { readonly foer: string; readonly efter: string; readonly antal: number }[]
}

/**
 * Hvad bliver anderledes, når loven er en anden? Hver sag vurderes på sin egen dag efter begge sæt, og alt, der skiller
 * sig, siges med det led i loven, forskellen begynder i. Rent: samme sager og sæt giver samme svar.
 */
export function konsekvens(sager: Iterable<SagIBunke>, foer: Lovsaet, efter: Lovsaet): Konsekvens {
  const beroerte: Sagskonsekvens[] = []
  const skift = new Map<string, { foer: string; efter: string; antal: number }>()
  let antal = 0
  for (const sag of sager) {
    antal += 1
    const en = sagensKonsekvens(sag, foer, efter)
    if (en === undefined) continue
    beroerte.push(en)
    if (en.konklusion !== undefined) tael(skift, en.konklusion)
  }
  return {
    foer: foer.navn,
    efter: efter.navn,
    antal,
    beroerte,
    skift: [...skift.values()].toSorted((a, b) => b.antal - a.antal),
  }
}

function tael(skift: Map<string, { foer: string; efter: string; antal: number }>, et: { foer: string; efter: string }) {
  const noegle = `${et.foer} → ${et.efter}`
  const talt = skift.get(noegle) ?? { ...et, antal: 0 }
  talt.antal += 1
  skift.set(noegle, talt)
}

interface Set {
  readonly vurdering: VurderingVisning
  readonly frister: FristerVisning
}

function sagensKonsekvens(sag: SagIBunke, foer: Lovsaet, efter: Lovsaet): Sagskonsekvens | undefined {
  const a = se(sag, foer)
  const b = se(sag, efter)
  const [ja, jb] = [a.vurdering.konklusion, b.vurdering.konklusion]
  const en: Sagskonsekvens = {
    id: sag.id,
    konklusion: ja.kode === jb.kode ? undefined : { foer: ja.tekst, efter: jb.tekst },
    svar: SPOERGSMAAL.flatMap((spoergsmaal) => aendretSvar(spoergsmaal, a.vurdering, b.vurdering)),
    pligter: aendredePligter(a.frister.pligter, b.frister.pligter),
    dage: aendredeDage(dagene(a), dagene(b)),
  }
  const intet = en.konklusion === undefined && [en.svar, en.pligter, en.dage].every(({ length }) => length === 0)
  return intet ? undefined : en
}

/** Teksterne skrives, mens sættet gælder: en forklaring må ikke slå op i en anden lov end den, den er fra. */
function se({ sag, paa }: SagIBunke, saet: Lovsaet): Set {
  return underLovsaet(saet, () => {
    const vurderet = vurderSag(sag, paa)
    return { vurdering: visVurdering(vurderet.maalgruppe), frister: visFrister(vurderet) }
  })
}

function aendretSvar(spoergsmaal: SpoergsmaalId, a: VurderingVisning, b: VurderingVisning): readonly AendretSvar[] {
  const foer = a.spoergsmaal[spoergsmaal]
  const efter = b.spoergsmaal[spoergsmaal]
  if (foer.svar === efter.svar) return []
  return [{ spoergsmaal, foer: foer.svar, efter: efter.svar, hvorfor: foersteForskel(foer, efter) }]
}

const stand = ({ tilstand, fristDen, hjemmel }: PligtVisning): Pligtstand => ({ tilstand, fristDen, hjemmel })

function aendredePligter(foer: readonly PligtVisning[], efter: readonly PligtVisning[]): readonly AendretPligt[] {
  return parPaaId(foer, efter).flatMap(({ kendt: { id, hvad }, a, b }) => {
    if (a?.tilstand === b?.tilstand && a?.fristDen === b?.fristDen) return []
    return [{ id, hvad, foer: a && stand(a), efter: b && stand(b), hvorfor: foersteForskel(a?.hvorfor, b?.hvorfor) }]
  })
}

interface NavngivenDag {
  readonly id: string
  readonly navn: string
  readonly dag: string | undefined
}

/** De dage, loven regner ud af sagen: målgruppens og delenes. Alderen står i begge; den er den samme dag. */
function dagene({ vurdering, frister }: Set): readonly NavngivenDag[] {
  const beregnede = vurdering.dage.map(({ id, navn, dag, spaend }) => ({
    id,
    navn,
    dag: dag ?? (spaend && `${spaend.tidligst}/${spaend.senest}`),
  }))
  const navne = new Set(beregnede.map(({ navn }) => navn))
  return [...beregnede, ...frister.taerskler.filter(({ navn }) => !navne.has(navn))]
}

function aendredeDage(foer: readonly NavngivenDag[], efter: readonly NavngivenDag[]): readonly AendretDag[] {
  return parPaaId(foer, efter).flatMap(({ kendt: { id, navn }, a, b }) =>
    a?.dag === b?.dag ? [] : [{ id, navn, foer: a?.dag, efter: b?.dag }],
  )
}

/** Det samme i de to lister; `kendt` er det fra den nye, når det er der, ellers det fra den gamle. */
interface Par<T> {
  readonly kendt: T
  readonly a: T | undefined
  readonly b: T | undefined
}

/** De to lister lagt ved siden af hinanden efter id: den nye i sin orden, så det, der er faldet væk. */
function parPaaId<T extends { readonly id: string }>(foer: readonly T[], efter: readonly T[]): readonly Par<T>[] {
  const gamle = new Map(foer.map((et) => [et.id, et]))
  const nye = new Set(efter.map(({ id }) => id))
  return [
    ...efter.map((b) => ({ kendt: b, a: gamle.get(b.id), b })),
    ...foer.filter(({ id }) => !nye.has(id)).map((a) => ({ kendt: a, a, b: undefined })),
  ]
}
