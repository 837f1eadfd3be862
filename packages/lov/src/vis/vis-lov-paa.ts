import { iso, skrivDato } from '@fodfaeste/grund'
import type { Dagsregel, LovPaa, Sagsdag } from '../motor/lov-paa.ts'

/** Den udgave, et svar er givet efter: fra og til, overgangsreglen, sagens dag, og det hele som én sætning. */
export interface LovPaaVisning {
  readonly regel: string
  readonly kilde: string
  readonly fra: string
  readonly indtil?: string
  readonly overgang: Dagsregel
  readonly lovensDag: string
  readonly sagensDag: string
  readonly tekst: string
}

/** Den af sagens dage, sagt i sætningen «… den dag, {tekst}». */
const DAGE: { readonly [K in Sagsdag]: string } = {
  spurgt: 'der spørges på',
  bevilling: 'forløbet er bevilget',
  start: 'forløbet begyndte',
  garantidag: 'garantien løb ud',
  stop: 'uret holdt op med at løbe',
  'sidste-dag': 'forløbet havde sin sidste dag',
  teammoede: 'teamet har sagen',
  samtale: 'samtalen blev holdt',
  samtalevindue: 'tiden til samtalerne løb ud',
  afgoerelse: 'afgørelsen blev truffet',
  ansoegning: 'ansøgningen kom',
  hjaelp: 'hjælpen blev søgt eller givet',
  henvendelse: 'henvendelsen kom',
  oplysning: 'oplysningen kom',
  notat: 'det, der skal noteres, skete',
  dokument: 'dokumentet kom eller blev sendt',
  udsaettelse: 'udsættelsen blev forlangt',
  aktindsigt: 'anmodningen om aktindsigt kom',
  klage: 'klagen kom',
  'overgang-til-pension': 'sagen overgik til reglerne om førtidspension',
  'nej-til-forloeb': 'borgeren sagde nej til et forløb',
}

function saetningen({ overgang, lovensDag, sagensDag, hvilken }: LovPaa): string {
  const dagen = `den dag, ${DAGE[hvilken]}`
  switch (overgang) {
    case 'OVERGANG-SPURGT-DAG':
    case 'OVERGANG-BEGIVENHEDSDAG':
      return `Efter de regler, der gælder ${skrivDato(sagensDag)}, ${dagen}.`
    case 'OVERGANG-FROSSEN-TEKST':
      return `Efter den tekst, der gjaldt ${skrivDato(lovensDag)}, før lukningen; ${skrivDato(sagensDag)} er ${dagen}.`
    case 'LOV-1160-7-1':
    case 'LOV-1160-7-2':
      return `Efter overgangsreglen for forløb begyndt før 1. januar 2022; ${skrivDato(sagensDag)} er ${dagen}.`
  }
}

/** Udgaven og valget af den, skrevet færdigt. */
export function visLovPaa(lov: LovPaa): LovPaaVisning {
  return {
    regel: lov.regel,
    kilde: lov.kilde,
    fra: iso(lov.fra),
    ...(lov.indtil === undefined ? {} : { indtil: iso(lov.indtil) }),
    overgang: lov.overgang,
    lovensDag: iso(lov.lovensDag),
    sagensDag: iso(lov.sagensDag),
    tekst: saetningen(lov),
  }
}
