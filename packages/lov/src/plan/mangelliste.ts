import { type Dato, type Hjemmel, type Svar, erAfgjort } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import { type Dagsvalg, forklarEfter, paaSpurgtDag } from '../motor/lov-paa.ts'
import type { Regel } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'

/** Noget, der mangler: hvad, hvor i loven det kræves, og om det er uoplyst, sagt nej til eller venter på et menneske. */
export interface Mangler {
  readonly id: string
  readonly spoergsmaal: string
  readonly hjemmel: Hjemmel | undefined
  readonly svar: Exclude<Svar, 'opfyldt'>
  /** Ved uafklaret lov: tvivlens id. */
  readonly tvivl?: string
}

/** Reglernes svar den dag; en regel, der ikke findes i perioden, er ikke med. En bar dag er den, der spørges på. */
export function svarPaa<K>(
  regler: readonly Regel<Vilkaar<K>>[],
  dag: Dato | Dagsvalg,
  grundlag: K,
): readonly Forklaring[] {
  const valg = typeof dag === 'number' ? paaSpurgtDag(dag) : dag
  return regler.flatMap((regel) => forklarEfter(regel, valg, grundlag) ?? [])
}

/**
 * Alt, der står i vejen for et ja, i træets orden, hvert sted én gang: også det uoplyste ved siden af et nej, for en liste
 * over det, der mangler, skal kunne gøres færdig på én gang.
 */
export function mangellisten(svar: readonly Forklaring[]): readonly Mangler[] {
  const fundne = new Map<string, Mangler>()
  for (const rod of svar) {
    gennemManglende(rod, ({ led, svar: leddets }) => {
      if (leddets === 'opfyldt') return
      const tvivl = led.tvivl === undefined ? {} : { tvivl: led.tvivl.id }
      fundne.set(led.id, { id: led.id, spoergsmaal: led.spoergsmaal, hjemmel: led.hjemmel, svar: leddets, ...tvivl })
    })
  }
  return [...fundne.values()]
}

function gennemManglende(f: Forklaring, besoeg: (led: Forklaring) => void): void {
  if (f.svar === 'opfyldt') return
  const under = delene(f)
  if (under.length === 0) besoeg(f)
  for (const del of under) gennemManglende(del, besoeg)
  if (f.led.tvivl !== undefined && f.valgt === undefined && !erAfgjort(f.svar)) besoeg(f)
}

/** De underled, der kan sige, hvad der mangler; de opfyldte siger intet. Ingen: leddet siger det bedst. */
function delene({ led, fordi, valgt }: Forklaring): readonly Forklaring[] {
  switch (led.art) {
    case 'alle':
    case 'regel':
      return fordi
    // Hovedreglen er det, der mangler; undtagelsen kun, når ingen ved, om den er der.
    case 'medmindre':
      return fordi.filter((d, nr) => nr === 0 || !erAfgjort(d.svar))
    case 'tvivl':
      return valgt === undefined ? fordi : fordi.filter((_, nr) => (nr === 0) === (valgt.laesning === 'A'))
    case 'undtagelse':
      return fordi.filter((d, nr) => (nr === 0 ? d.svar !== 'opfyldt' : !erAfgjort(d.svar)))
    default:
      return []
  }
}
