import {
  type Dato,
  datoFra,
  dato,
  dele,
  dageMellem,
  iso,
  plusAar,
  plusDage,
  plusMaaneder,
  seneste,
  tidligste,
} from '@fodfaeste/grund'
import type { Baand, BaandElement, Spor } from './baand-element.ts'
import { forloebselementer } from './baand-forloeb.ts'
import { lukketFra } from './lukning.ts'
import type { Sag } from './sag.ts'
import type { BeregnetDagUddrag, VurderingUddrag } from './vurdering-uddrag.ts'

/** Forløbsbåndet: det registrerede og de dage, loven har regnet ud, i datoorden i et udsnit, der passer til indholdet. */
export function baand(sag: Sag, vurdering: VurderingUddrag, idag: Dato): Baand {
  const registreret = forloebselementer(sag, vurdering, idag)
  const slutninger = vurdering.dage.flatMap((dag) => slutning(dag, SLUTNINGER, sag, idag))
  const [fra, til] = udsnit([...registreret, ...slutninger], idag)
  const iUdsnit = ({ fra: dag }: BaandElement) => iso(fra) <= dag && dag <= iso(til)
  const andre = [
    ...vurdering.dage.flatMap((dag) => [...alder(dag, idag), ...slutning(dag, YDERSTE_SLUTNINGER, sag, idag)]),
    lukningsflag(sag, idag),
  ].filter(iUdsnit)
  return {
    fra: iso(fra),
    til: iso(til),
    idag: iso(idag),
    elementer: [...registreret, ...slutninger, ...andre].toSorted(efterDag),
  }
}

/** De aldre, loven hæfter noget ved. Ligger de uden for båndet, fortæller «Værd at vide» dem. */
export const ALDERSDAGE: readonly string[] = [
  'fylder-40',
  'fylder-50',
  'seks-aar-foer-folkepension',
  'folkepensionsdag',
]

function alder({ id, navn, dag, hvorfor, hjemmel }: BeregnetDagUddrag, idag: Dato): readonly BaandElement[] {
  if (dag === undefined || !ALDERSDAGE.includes(id)) return []
  const status = dato(dag) <= idag ? 'Passeret' : 'Kommer'
  return [{ id, spor: 'alder', art: 'alder', navn, fra: dag, status, hvorfor, ...(hjemmel && { hjemmel }) }]
}

const SLUTNINGER: readonly string[] = ['tidligste-slut', 'seneste-slut']

/** Yderste grænser, som kan ligge mange år efter forløbet. De vises, hvis der er plads, men udvider ikke båndet. */
export const YDERSTE_SLUTNINGER: readonly string[] = ['seneste-slut-fem-aar', 'seneste-slut-pension']

/** Grænserne for, hvornår forløbet kan slutte. Uden et forløb er de ikke dage i sagen. */
function slutning(
  { id, navn, dag, hvorfor, hjemmel }: BeregnetDagUddrag,
  ider: readonly string[],
  sag: Sag,
  idag: Dato,
): readonly BaandElement[] {
  if (dag === undefined || !ider.includes(id) || sag.oplysninger.starter === undefined) return []
  const status = dato(dag) < idag ? 'Passeret' : 'Beregnet'
  return [{ id, spor: 'forloeb', art: 'flag', navn, fra: dag, status, hvorfor, ...(hjemmel && { hjemmel }) }]
}

function lukningsflag(sag: Sag, idag: Dato): BaandElement {
  const { dag, hjemmel } = lukketFra()
  const bevilget = sag.oplysninger.bevilget?.vaerdi
  const hvorfor =
    bevilget !== undefined && bevilget < iso(dag)
      ? 'Ordningen er lukket for nye forløb fra denne dag. Dette forløb er bevilget før og fortsætter efter de tidligere regler.'
      : 'Ordningen er lukket for nye forløb fra denne dag.'
  const status = dag <= idag ? 'Gælder' : 'Kommer'
  return {
    id: 'lukket-for-nye-forloeb',
    spor: 'regler',
    art: 'flag',
    navn: 'Lukket for nye forløb',
    fra: iso(dag),
    status,
    hvorfor,
    hjemmel,
  }
}

// Uden et forløb er der kun få dage; et år giver plads til de nærmeste tærskler.
const MINDST_MAANEDER = 12
const MINDSTE_MARGEN_DAGE = 30

/**
 * Udsnittet: indholdet med lidt luft, i hele måneder. I dag er med, når den ligger inden for et år af indholdet;
 * et forløb, der sluttede for ti år siden, skal ikke mases sammen for at vise en tom plads.
 */
function udsnit(elementer: readonly BaandElement[], idag: Dato): readonly [Dato, Dato] {
  const dage = elementer.flatMap(({ fra, til }) => (til === undefined ? [dato(fra)] : [dato(fra), dato(til)]))
  const [foerste = idag, ...andre] = dage
  const fra = tidligste(foerste, ...andre)
  const indhold = seneste(foerste, ...andre, plusMaaneder(fra, MINDST_MAANEDER))
  const til = idag > indhold && idag <= plusAar(indhold, 1) ? idag : indhold
  const margen = Math.max(MINDSTE_MARGEN_DAGE, Math.round(dageMellem(fra, til) / 25))
  return [maanedensFoerste(plusDage(fra, -margen)), maanedensSidste(plusDage(til, margen))]
}

function maanedensFoerste(dag: Dato): Dato {
  const { aar, maaned } = dele(dag)
  return datoFra(aar, maaned, 1)
}

function maanedensSidste(dag: Dato): Dato {
  return plusDage(plusMaaneder(maanedensFoerste(dag), 1), -1)
}

const SPOR: readonly Spor[] = ['dage', 'regler', 'tidligere', 'forloeb', 'orlov', 'alder']

/** Datoorden; samme dag i sporenes orden, så rækken er den samme hver gang. */
function efterDag(a: BaandElement, b: BaandElement): number {
  if (a.fra !== b.fra) return a.fra < b.fra ? -1 : 1
  return SPOR.indexOf(a.spor) - SPOR.indexOf(b.spor) || (a.id < b.id ? -1 : 1)
}
