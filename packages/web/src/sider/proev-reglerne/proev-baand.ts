import { dageMellem, dato, iso, plusDage, plusMaaneder, seneste, skrivAntal, tidligste } from '@fodfaeste/grund'
import type { Baand, BaandElement, Ind, VurderingVisning } from '@fodfaeste/kontrakt'

type Fakta = Ind<'vurderFakta'>['krop']['fakta']

const MARGEN_MAANEDER = 4
const ALDRE: ReadonlySet<string> = new Set(['fylder-40', 'fylder-50', 'seks-aar-foer-folkepension', 'folkepensionsdag'])

/** Svarenes egne dage og de dage, loven regnede ud, på ét bånd. `undefined`, når der ingen dage er. */
export function proevBaand(fakta: Fakta, { paa, dage }: VurderingVisning): Baand | undefined {
  const elementer = [
    ...tidligere(fakta, paa),
    ...forloebet(fakta, paa),
    ...(fakta.orlov?.vaerdi ?? []).map((o, nr) => orlovselement(`orlov-${nr}`, o)),
    ...afgoerelser(fakta, paa),
    ...dage.flatMap((dag) => beregnet(dag, paa)),
  ].toSorted((a, b) => (a.fra < b.fra ? -1 : a.fra > b.fra ? 1 : 0))
  const alle = elementer.flatMap(({ fra, til }) => [dato(fra), ...(til === undefined ? [] : [dato(til)])])
  const [foerste, ...resten] = alle
  if (foerste === undefined) return undefined
  const fra = plusMaaneder(tidligste(foerste, ...resten, dato(paa)), -MARGEN_MAANEDER)
  const til = plusMaaneder(seneste(foerste, ...resten, dato(paa)), MARGEN_MAANEDER)
  return { fra: iso(fra), til: iso(plusDage(til, 1)), idag: paa, elementer }
}

const FRA_SVAR = 'Fra dine svar.'

function bjaelke(id: string, spor: 'tidligere' | 'forloeb', navn: string, fra: string, til: string, paa: string) {
  const status = til < paa ? 'Afsluttet' : fra <= paa ? 'I gang' : 'Planlagt'
  const varighed = skrivAntal(dageMellem(dato(fra), dato(til)) + 1, 'dag', 'dage')
  return { id, spor, art: 'bjaelke', navn, fra, til, varighed, status, hvorfor: FRA_SVAR } as const
}

function dagselement(id: string, navn: string, fra: string, paa: string): BaandElement {
  return { id, spor: 'dage', art: 'dag', navn, fra, status: fra <= paa ? 'Passeret' : 'Kommer', hvorfor: FRA_SVAR }
}

function tidligere({ tidligereForloeb }: Fakta, paa: string): readonly BaandElement[] {
  return (tidligereForloeb?.vaerdi ?? []).flatMap(({ fra, til, orlov = [] }, nr) =>
    // Et forløb uden kendte dage kan ikke tegnes.
    fra === undefined || til === undefined
      ? []
      : [
          bjaelke(`tidligere-${nr}`, 'tidligere', 'Tidligere forløb', fra, til, paa),
          ...orlov.map((o, i) => orlovselement(`tidligere-${nr}-orlov-${i}`, o)),
        ],
  )
}

type Orlov = NonNullable<Fakta['orlov']>['vaerdi'][number]

function orlovselement(id: string, { fra, til, art, retTilDagpenge: ret }: Orlov): BaandElement {
  return {
    id,
    spor: 'orlov',
    art: 'skravering',
    navn: art === 'barsel' ? 'Barsel' : 'Sorgorlov',
    fra,
    til,
    varighed: skrivAntal(dageMellem(dato(fra), dato(til)) + 1, 'dag', 'dage'),
    status:
      ret === undefined
        ? 'Uoplyst, om den tælles med'
        : ret
          ? 'Tælles ikke med, hvor loven holder den uden for'
          : 'Tælles med: ingen ret til dagpenge',
    hvorfor: FRA_SVAR,
  }
}

function forloebet({ dage }: Fakta, paa: string): readonly BaandElement[] {
  const [fra, til] = [dage?.starter?.vaerdi, dage?.['planlagt-slut']?.vaerdi]
  if (fra === undefined) return []
  if (til === undefined || til < fra) return [dagselement('starter', 'Forløbet begynder', fra, paa)]
  return [bjaelke('forloeb', 'forloeb', 'Ressourceforløb', fra, til, paa)]
}

function afgoerelser({ dage }: Fakta, paa: string): readonly BaandElement[] {
  const [bevilget, afgoeres] = [dage?.bevilget?.vaerdi, dage?.afgoeres?.vaerdi]
  return [
    ...(bevilget === undefined ? [] : [dagselement('bevilget', 'Bevilget', bevilget, paa)]),
    ...(afgoeres === undefined ? [] : [dagselement('afgoeres', 'Afgørelse', afgoeres, paa)]),
  ]
}

function beregnet(
  { id, navn, dag, hvorfor, hjemmel }: VurderingVisning['dage'][number],
  paa: string,
): readonly BaandElement[] {
  if (dag === undefined) return []
  const alder = ALDRE.has(id)
  return [
    {
      id,
      spor: alder ? 'alder' : 'forloeb',
      art: alder ? 'alder' : 'flag',
      navn,
      fra: dag,
      status: dag <= paa ? 'Passeret' : 'Kommer',
      hvorfor,
      ...(hjemmel !== undefined && { hjemmel }),
    },
  ]
}
