import { mkdir } from 'node:fs/promises'
import { iso, plusDage } from '@fodfaeste/grund'
import { kildeILager } from '../kopi/kilde.ts'
import { beholdNyeste, tagKopi } from '../kopi/tag-kopi.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { dagIDanmark, slutningAf } from '../ur.ts'
import type { Opgave } from './opgave.ts'

const NATTEN_ER_TIMER = 2 * 3_600_000

/**
 * Hver nat klokken to: den indlejrede database og dokumenterne; de nyeste beholdes. Er serveren standset om natten, tages
 * kopien, når den starter. PostgreSQL har sine egne kopier.
 */
export function nattekopi(
  { lager, version }: Pick<Omgivelser, 'lager' | 'version'>,
  { kopimappe, ...sted }: { readonly dataMappe: string; readonly bucket?: unknown; readonly kopimappe: string },
): Opgave | undefined {
  const kilde = kildeILager(lager, sted)
  if (kilde === undefined) return undefined
  return {
    art: 'nattekopi',
    planlaeg: (nu) => {
      const tidligst = naesteNat(nu)
      return [{ art: 'nattekopi', noegle: iso(dagIDanmark(tidligst)), tidligst }]
    },
    udfoer: async (_job, nu) => {
      await mkdir(kopimappe, { recursive: true, mode: 0o700 })
      await tagKopi(kilde, kopimappe, { nu, version, maade: 'navn' })
      await beholdNyeste(kopimappe)
      return undefined
    },
  }
}

/** Næste gang klokken er to i Danmark; i de to nætter, uret stilles, en time fra. */
function naesteNat(nu: Date): Date {
  const idag = dagIDanmark(nu)
  const klokkenTo = (midnat: Date) => new Date(midnat.getTime() + 1 + NATTEN_ER_TIMER)
  const iNat = klokkenTo(slutningAf(plusDage(idag, -1)))
  return iNat > nu ? iNat : klokkenTo(slutningAf(idag))
}
