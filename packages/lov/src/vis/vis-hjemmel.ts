import { type Dato, type Hjemmel, skrivHjemmel } from '@fodfaeste/grund'
import { eli, erUdgaveId } from '../indeks/index-opslag.ts'
import { udgaverPaa } from '../indeks/udgaver.ts'
import { LUKKET_FRA } from '../overgang/skaeringsdage.ts'
import type { HjemmelVisning } from './visning.ts'
import { iKraft } from '../motor/lovsaet.ts'

/** Hjemlen som tekst og link. `tidligere`: teksten gælder ikke længere for nye sager på dagen. */
export function visHjemmel(hjemmel: Hjemmel, tidligere: boolean): HjemmelVisning {
  const { udgave, ...sted } = hjemmel
  return {
    tekst: skrivHjemmel(hjemmel, { tidligere }),
    udgave,
    ...(erUdgaveId(udgave) ? { eli: eli(udgave) } : {}),
    tidligere,
    sted,
  }
}

const RESSOURCEFORLOEB = new Set(['112', '113', '113 a', '114', '115', '115 a'])

/**
 * Er teksten «tidligere gældende» på dagen? Kapitlet om ressourceforløb er det for alle fra 1. februar 2026
 * (lov 1750/2025), ældre udgaver, når en nyere er lovens ordlyd.
 */
export function erTidligere({ lov, paragraf, udgave }: Hjemmel, dag: Dato): boolean {
  if (lov === 'LAB' && iKraft(LUKKET_FRA, dag) && (RESSOURCEFORLOEB.has(paragraf) || paragraf.startsWith('68')))
    return true
  const gaeldende = udgaverPaa(lov, dag)
  if (gaeldende.length === 0 || gaeldende.some((u) => u.udgave === udgave)) return false
  // En sammenskrivning, der først kom senere, er den samme tekst; kun en ældre er tidligere.
  return lov === 'LAB' && aarstal(udgave) < Math.min(...gaeldende.map((u) => aarstal(u.udgave)))
}

const aarstal = (udgave: string): number => Number(udgave.slice(-4))
