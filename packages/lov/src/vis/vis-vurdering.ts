import { type Dato, type Hjemmel, type Svar, dato, iso } from '@fodfaeste/grund'
import { opslag } from '../katalog.ts'
import type { Forklaring, Mangel } from '../motor/forklaring.ts'
import type { BeregnetDag, BeregnetTal } from '../vurdering/dage.ts'
import type { KonklusionKode } from '../vurdering/konklusion.ts'
import type { Vurdering } from '../vurdering/vurder.ts'
import { lovensUdgave } from './lovens-udgave.ts'
import { skrivOvergang } from './overgang-tekst.ts'
import { DAGSNAVNE, KONKLUSIONER, TALNAVNE } from './tekster.ts'
import { visForklaring, visTvivl } from './vis-forklaring.ts'
import { erTidligere, visHjemmel } from './vis-hjemmel.ts'
import type {
  BeregnetDagVisning,
  BeregnetTalVisning,
  ForklaringVisning,
  HjemmelVisning,
  MangelVisning,
  VurderingVisning,
} from './visning.ts'

/** Vurderingen som rene data med færdige danske tekster. Det er den, API, skærm og terminal viser. */
export function visVurdering(v: Vurdering): VurderingVisning {
  const dag = v.grundlag.afgoeresDen
  const vis = (f: Forklaring) => visForklaring(f, dag)
  const { henvises, kraeves, tilbydes, varighed } = v.spoergsmaal
  return {
    paa: iso(v.paa),
    lov: {
      ...lovensUdgave(v.lov.lovensDag),
      lovensDag: iso(v.lov.lovensDag),
      afgoeresDen: iso(dag),
      overgang: v.lov.overgang.map((brugt) => ({
        id: brugt.id,
        tekst: skrivOvergang(brugt),
        ...medHjemmel(brugt.hjemmel, dag),
        regler: brugt.regler,
        lovensDag: iso(brugt.lovensDag),
      })),
    },
    konklusion: { kode: v.kode, svar: svarFor(v.kode), ...KONKLUSIONER[v.kode], betydning: betydningen(v) },
    spoergsmaal: {
      henvises: medFoertidspension(vis(henvises), v.foertidspension === undefined ? undefined : vis(v.foertidspension)),
      kraeves: vis(kraeves),
      tilbydes: vis(tilbydes),
      varighed: vis(varighed),
    },
    mangler: v.mangler.map((m) => visMangel(m, v, dag)),
    dage: v.dage.map((d) => visDag(d, dag)),
    tal: v.tal.map((t) => visTal(t, dag)),
    tvivl: v.tvivl.map(({ forklaring }) => visTvivl(forklaring)),
  }
}

/** Førtidspensionsspørgsmålet står sidst i træet: det ændrer ikke svaret om forløbet, men hvad der så skal ske. */
function medFoertidspension(
  henvises: ForklaringVisning,
  foertidspension: ForklaringVisning | undefined,
): ForklaringVisning {
  return foertidspension === undefined ? henvises : { ...henvises, fordi: [...henvises.fordi, foertidspension] }
}

/**
 * Hvad svaret betyder i loven. Indtil 2020 skulle den, der opfyldte betingelserne, tilbydes forløbet: LAB § 68 a, stk. 1,
 * om personer under 40, som efter stk. 9 gjaldt tilsvarende for dem over 40. Siden er ordningen formuleret uden pligten.
 */
function betydningen({ kode, lov }: Vurdering): string {
  const { betydning } = KONKLUSIONER[kode]
  const skalTilbydes = kode === 'kan-henvises' && lov.lovensDag < NY_LOV_2020
  return skalTilbydes
    ? `${betydning} Efter loven den dag skulle kommunen tilbyde forløbet (LAB § 68 a, stk. 1; over 40 år stk. 9).`
    : betydning
}

const NY_LOV_2020 = dato('2020-01-01')

/** Konklusionens farve: ja, nej, ved ikke, kræver skøn. */
function svarFor(kode: KonklusionKode): Svar {
  if (kode === 'kan-henvises' || kode === 'har-ret-efter-eget-oenske') return 'opfyldt'
  if (kode === 'uoplyst' || kode === 'ikke-tilstraekkeligt-oplyst') return 'uoplyst'
  return kode === 'kraever-skoen' || kode === 'tvivl-i-loven' ? 'kraever-skoen' : 'ikke-opfyldt'
}

function medHjemmel(hjemmel: Hjemmel | undefined, dag: Dato): { hjemmel?: HjemmelVisning } {
  return hjemmel === undefined ? {} : { hjemmel: visHjemmel(hjemmel, erTidligere(hjemmel, dag)) }
}

const HVEM = { faktum: 'sagsbehandler', skoen: 'sagsbehandler', oenske: 'borger' } as const

function visMangel({ art, id }: Mangel, v: Vurdering, dag: Dato): MangelVisning {
  if (art === 'tvivl') {
    const fundet = v.tvivl.find(({ forklaring }) => forklaring.led.tvivl?.id === id)?.forklaring
    const tvivl = fundet?.led.tvivl
    return {
      art,
      id,
      navn: tvivl?.titel ?? id,
      spoergsmaal: 'Hvilken læsning skal følges?',
      hvem: tvivl?.hvemBeslutter ?? 'faglig leder',
      ...medHjemmel(fundet?.led.hjemmel, dag),
    }
  }
  const { navn, spoergsmaal } = opslag(art, id)
  const hjemmel = stedFor(v, art, id) ?? opslag(art, id).hjemmel
  return { art, id, navn, spoergsmaal, hvem: HVEM[art], ...medHjemmel(hjemmel, dag) }
}

/** Den hjemmel, manglen har i netop denne sags lovudgave. */
function stedFor(v: Vurdering, art: Mangel['art'], id: string): Hjemmel | undefined {
  const led = [
    v.spoergsmaal.henvises,
    v.spoergsmaal.varighed,
    ...(v.foertidspension === undefined ? [] : [v.foertidspension]),
  ]
  const find = (f: Forklaring): Hjemmel | undefined => {
    if (f.mangler.some((m) => m.art === art && m.id === id)) return f.led.hjemmel
    for (const under of f.fordi) {
      const fundet = find(under)
      if (fundet !== undefined) return fundet
    }
    return undefined
  }
  for (const rod of led) {
    const fundet = find(rod)
    if (fundet !== undefined) return fundet
  }
  return undefined
}

function visDag({ id, dag, hjemmel, tal }: BeregnetDag, afgoeresDen: Dato): BeregnetDagVisning {
  return {
    id,
    navn: DAGSNAVNE[id],
    ...(dag === undefined
      ? {}
      : dag.tidligst === dag.senest
        ? { dag: iso(dag.tidligst) }
        : { spaend: { tidligst: iso(dag.tidligst), senest: iso(dag.senest) } }),
    hvorfor: hvorforDag(id, dag !== undefined, tal),
    ...medHjemmel(hjemmel, afgoeresDen),
  }
}

function hvorforDag(id: BeregnetDag['id'], kendt: boolean, tal: number | undefined): string {
  const uoplyst =
    id.startsWith('tidligste') || id === 'seneste-slut'
      ? 'Forløbets første dag er ikke oplyst, eller der er ingen længde at fastsætte.'
      : 'Fødselsdagen er ikke oplyst.'
  switch (id) {
    case 'folkepensionsdag':
      return kendt && tal !== undefined
        ? `Folkepensionsalderen er ${skrivAar(tal)}, efter den tabel der gjaldt på afgørelsens dag.`
        : uoplyst
    case 'seks-aar-foer-folkepension':
      return kendt ? 'Seks år før folkepensionsdagen. Fra dagen efter er der mindre end seks år.' : uoplyst
    case 'tidligste-slut':
    case 'seneste-slut':
      return kendt && tal !== undefined
        ? `${skrivAar(tal)} fra forløbets første dag, plus orlovsdage i forløbet.`
        : uoplyst
    case 'seneste-slut-fem-aar':
      return kendt
        ? `Brugt før: ${tal ?? 0} dage. Hvert forløb regnes i måneder og dage, og resten af de fem år regnes fra forløbets første dag.`
        : 'Loftet gælder ikke her, eller dagene er ikke oplyst.'
    case 'seneste-slut-pension':
      return kendt ? 'Dagen før folkepensionsdagen.' : uoplyst
    default:
      return kendt ? 'Regnet af fødselsdagen.' : uoplyst
  }
}

function skrivAar(maaneder: number): string {
  return maaneder % 12 === 0 ? `${maaneder / 12} år` : `${Math.floor(maaneder / 12)}½ år`
}

const TALTEKST: { readonly [K in BeregnetTal['id']]: string } = {
  'dage-i-forloeb-40-50':
    'Tidligere forløb og dette, dag for dag, mens borgeren er mellem 40 og 50; orlov er trukket fra.',
  'dage-tilbage-40-50': 'Fra forløbets start til de fem år er brugt; orlov er trukket fra.',
  'dage-i-forloeb-i-alt': 'Tidligere forløb og dette; orlov er trukket fra.',
  orlovsdage: 'Barsel og sorgorlov med ret til dagpenge; hver dag tæller én gang.',
}

function visTal({ id, vaerdi, hjemmel }: BeregnetTal, dag: Dato): BeregnetTalVisning {
  return {
    id,
    navn: TALNAVNE[id],
    ...(vaerdi === undefined ? {} : { vaerdi }),
    enhed: 'dage',
    hvorfor: vaerdi === undefined ? 'Fødselsdag, tidligere forløb eller deres dage er ikke oplyst.' : TALTEKST[id],
    ...medHjemmel(hjemmel, dag),
  }
}
