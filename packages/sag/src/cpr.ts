import { type Dato, type Udfald, afvist, datoFra, lykkes } from '@fodfaeste/grund'
import type { Afvist } from './afvist.ts'

const CPR = /^(\d{2})(\d{2})(\d{2})-?(\d)\d{3}$/

/** Det, sagen må bære af et CPR-nummer. */
export interface CprUdenLoebenummer {
  /** «030379-xxxx» */
  readonly maskeret: string
  readonly foedselsdag: Dato
}

/**
 * Fødselsdagen i et CPR-nummer, og nummeret uden de fire sidste cifre.
 *
 * Århundredet står i det syvende ciffer (CPR-kontoret, «Personnummeret i CPR-systemet»). Erstatnings- og
 * testnumre har 60 lagt til dagen. Kontrolcifferet afviser intet: `cprKontrolGaarOp` i grund giver et råd.
 */
export function laesCpr(tekst: string): Udfald<CprUdenLoebenummer, Afvist> {
  const fund = CPR.exec(tekst.trim())
  if (fund === null) return afvist({ kode: 'CPR_FINDES_IKKE', felt: 'cpr' })
  const [dag, maaned, toCifre, syvende] = [Number(fund[1]), Number(fund[2]), Number(fund[3]), Number(fund[4])]
  try {
    const foedselsdag = datoFra(aarhundrede(syvende, toCifre) + toCifre, maaned, dag > 60 ? dag - 60 : dag)
    return lykkes({ maskeret: `${fund[1]}${fund[2]}${fund[3]}-xxxx`, foedselsdag })
  } catch {
    return afvist({ kode: 'CPR_FINDES_IKKE', felt: 'cpr' })
  }
}

function aarhundrede(syvendeCiffer: number, toCifre: number): number {
  if (syvendeCiffer <= 3) return 1900
  if (syvendeCiffer === 4 || syvendeCiffer === 9) return toCifre <= 36 ? 2000 : 1900
  return toCifre <= 57 ? 2000 : 1800
}
