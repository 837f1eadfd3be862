import type { Dato } from '@fodfaeste/grund'
import { LAB_112_1 } from '../lab/paragraf-112.ts'
import { eli, erUdgaveId } from '../indeks/index-opslag.ts'
import { gaeldendePaa } from '../motor/version.ts'

/** Den udgave, målgruppen står i på lovens dag, med link. */
export function lovensUdgave(lovensDag: Dato): { udgave: string; eli?: string } {
  const version = gaeldendePaa(LAB_112_1, lovensDag)
  const udgave = 'indhold' in version ? (version.indhold.led.hjemmel?.udgave ?? version.kilde) : version.kilde
  return { udgave, ...(erUdgaveId(udgave) ? { eli: eli(udgave) } : {}) }
}
